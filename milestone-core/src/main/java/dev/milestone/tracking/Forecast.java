package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * When a metric will reach its target, by the observations known so far; or why that cannot be told.
 *
 * <p>A forecast reads one {@link MetricState} and nothing else, so it never knows of what came later:
 *
 * <ol>
 *   <li>No target: {@link NoTarget}. No observation: {@link NotEnoughData}.
 *   <li>A target to be held has no date: {@link ToBeHeld}. One that the last value meets: {@link Reached}.
 *   <li>A last observation from more than {@link ForecastParameters#stalestDays} days ago: {@link Stale}.
 *   <li>Of observations in the same second only the last counts. Fewer than {@link ForecastParameters#fewest}, or all on one
 *       day of the journey: {@link NotEnoughData}, or, if asked for, a {@link StraightLine}.
 *   <li>A line is fitted: its slope m is the median of the slopes between any two observations, and its height is such that
 *       as many observations lie above it as below (Theil 1950, Sen 1968). One value that lies apart hardly moves it.
 *   <li>The line standing still or leading away: {@link MovingAway}.
 *   <li>Else {@link Expected}, on the day when the line meets the target; of a range the bound nearer to the last value, and a
 *       strict bound counts as met when the line passes it.
 *   <li>A line that is past the target already, while the last value is not, says too much. Then what the last value lacks is
 *       divided by m and counted from the instant judged: as if nothing had moved since, never as if it were done.
 *   <li>Beyond {@link ForecastParameters#horizonDays} no date is told: {@link OutOfSight}.
 * </ol>
 *
 * <p>The interval is made of two slopes, ranked so far from the median that the true slope lies between them with the given
 * confidence; each gets a line of its own as above. A slowest slope that never arrives, or arrives beyond the horizon, leaves
 * the interval open. With too few observations for that confidence it is open on the one side and begins at once on the other.
 *
 * <p>What the interval cannot know: it takes the pace for steady and the deviations for independent of each other. Progress
 * that slows down near its target arrives later.
 *
 * <p>Instants are rounded to the second, and told as days in the journey's zone. New cases may be added; match with a
 * default.
 */
public sealed interface Forecast {

  /** Returns the forecast with {@link ForecastParameters#standard}. */
  static Forecast of(MetricState metric) {
    return of(metric, ForecastParameters.standard());
  }

  /** Returns the forecast with those parameters. */
  static Forecast of(MetricState metric, ForecastParameters parameters) {
    return Forecaster.forecast(metric, requireNonNull(parameters, "parameters"));
  }

  /** The expected day, where the forecast tells one: of {@link Expected}, or of {@link StraightLine}. */
  default Optional<LocalDate> expectedOn() {
    return Optional.empty();
  }

  /**
   * The forecast in words, to be said of a metric: "report creation time: " and this. Days only, no slopes; why there is not
   * enough data, where that is the answer.
   */
  default Message message() {
    return ForecastWords.message(this);
  }

  /**
   * The target is reached.
   *
   * @param since the day of the first of the last observations in a row that reach it
   */
  record Reached(LocalDate since) implements Forecast {
    /** Takes the day. */
    public Reached {
      requireNonNull(since, "since");
    }
  }

  /** The target is on its way; if all goes on as it does, it is reached on a day. */
  @Value.Immutable
  abstract sealed class Expected implements Forecast permits ImmutableExpected {
    Expected() {}

    /** The day on which the forecast was made. */
    @Value.Parameter
    public abstract LocalDate madeOn();

    /** The day when the target is expected to be reached; not before {@link #madeOn}. */
    @Value.Parameter
    public abstract LocalDate date();

    /** The first day of the interval: between {@link #madeOn} and {@link #date}. */
    @Value.Parameter
    public abstract LocalDate earliest();

    /** The last day of the interval, not before {@link #date}; none if the interval is open. */
    @Value.Parameter
    public abstract Optional<LocalDate> latest();

    /** The slope of the line, in the metric's unit per day of 24 hours; it may be negative. */
    @Value.Parameter
    public abstract double perDay();

    /** How long it takes from the instant judged, in days of 24 hours; 0 or more. */
    @Value.Parameter
    public abstract double remainingDays();

    @Override
    public Optional<LocalDate> expectedOn() {
      return Optional.of(date());
    }

    /**
     * What comes of a change of pace from now on: at twice the pace half of the remaining time is left.
     *
     * @param factor above 0; above 1 is faster
     * @throws IllegalArgumentException if the factor is not above 0, or is infinite; or so small that the day lies beyond
     *     the calendar
     */
    public Acceleration ifFasterBy(double factor) {
      if (!(factor > 0) || Double.isInfinite(factor)) {
        throw new IllegalArgumentException(
            "pace cannot change by a factor of %s; give a number above 0, such as 1.25"
                .formatted(factor));
      }
      // Rounded down: a day that is not gained in whole is not promised.
      double earlier = StrictMath.floor(remainingDays() - remainingDays() / factor);
      if (earlier < -Acceleration.FARTHEST_DAYS) {
        throw new IllegalArgumentException(
            "at a pace of %s times as now, the day lies beyond the calendar; give a greater factor"
                .formatted(factor));
      }
      long days = (long) earlier;
      return new Acceleration(factor, date().minusDays(days), days);
    }

    /**
     * By what the pace has to be multiplied from now on to arrive on that day: at most 1 if it arrives by then anyway. None
     * if that leaves no time.
     */
    public OptionalDouble factorToArriveOn(LocalDate day) {
      double left = remainingDays() - (date().toEpochDay() - (double) day.toEpochDay());
      return left > 0 ? OptionalDouble.of(remainingDays() / left) : OptionalDouble.empty();
    }
  }

  /**
   * What a change of pace would bring: "half as fast again, and it is done 20 days earlier".
   *
   * @param factor by what the pace is multiplied from now on; above 0
   * @param date when the target would be reached
   * @param daysEarlier how many whole days that is before the forecast, rounded down; negative for a slower pace
   */
  record Acceleration(double factor, LocalDate date, long daysEarlier) {

    /** Ten thousand years. */
    static final double FARTHEST_DAYS = 3_652_425;

    /** Takes what would come of it. */
    public Acceleration {
      requireNonNull(date, "date");
    }
  }

  /**
   * A line drawn from the baseline, on the first day of the journey, to the last value, as of the instant judged; only where
   * {@link ForecastParameters#straightLineIfFew} asks for it. It has no interval, since nothing tells how far it may be off.
   *
   * @param date when that line meets the target
   */
  record StraightLine(LocalDate date) implements Forecast {
    /** Takes the day. */
    public StraightLine {
      requireNonNull(date, "date");
    }

    @Override
    public Optional<LocalDate> expectedOn() {
      return Optional.of(date);
    }
  }

  /**
   * The metric stands still or moves away from its target.
   *
   * @param perDay the slope of the line, in the metric's unit per day of 24 hours; 0 if it stands still
   * @param earliest the day when the fastest slope of the interval would arrive, if it does so within the horizon
   */
  record MovingAway(double perDay, Optional<LocalDate> earliest) implements Forecast {
    /** Takes slope and day. */
    public MovingAway {
      requireNonNull(earliest, "earliest");
    }
  }

  /**
   * The metric moves towards its target, and would take longer than can be told.
   *
   * @param horizon the last day that a forecast tells
   * @param perDay the slope of the line, in the metric's unit per day of 24 hours
   * @param earliest the day when the fastest slope of the interval would arrive, if it does so within the horizon
   */
  record OutOfSight(LocalDate horizon, double perDay, Optional<LocalDate> earliest)
      implements Forecast {
    /** Takes horizon, slope and day. */
    public OutOfSight {
      requireNonNull(horizon, "horizon");
      requireNonNull(earliest, "earliest");
    }
  }

  /**
   * There is not enough to fit a line to: too few observations, or all on one day.
   *
   * @param known how many observations there are; those in the same second as one
   * @param needed how many are needed
   * @param days on how many days of the journey they were made; two are needed
   */
  record NotEnoughData(int known, int needed, int days) implements Forecast {}

  /**
   * The last observation is too old to tell anything from: measure again.
   *
   * @param lastOn the day of the last observation
   * @param days how many days ago that was; more than {@code most}
   * @param most how many days ago it may be, by {@link ForecastParameters#stalestDays}
   */
  record Stale(LocalDate lastOn, int days, int most) implements Forecast {
    /** Takes the day and the numbers. */
    public Stale {
      requireNonNull(lastOn, "lastOn");
    }
  }

  /** The metric has no target, or one that has no value as it is a change from a baseline that is not known. */
  record NoTarget() implements Forecast {}

  /**
   * The target is to be held, so there is no day to wait for.
   *
   * @param holding whether the last value holds it
   * @param since the day of the first of the last observations in a row that are like it, holding or not
   */
  record ToBeHeld(boolean holding, LocalDate since) implements Forecast {
    /** Takes whether it is held, and since when. */
    public ToBeHeld {
      requireNonNull(since, "since");
    }
  }
}
