package dev.milestone.tracking;

import dev.milestone.measure.Yardstick;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Makes the forecast of one metric; {@link Forecast} says how. */
final class Forecaster {

  private static final double SECONDS_PER_DAY = 86_400;

  private final JourneySnapshot snapshot;
  private final MetricState metric;
  private final ForecastParameters parameters;
  private final Yardstick yardstick;

  private Forecaster(MetricState metric, ForecastParameters parameters) {
    this.snapshot = metric.snapshot();
    this.metric = metric;
    this.parameters = parameters;
    this.yardstick = metric.yardstick();
  }

  static Forecast forecast(MetricState metric, ForecastParameters parameters) {
    return new Forecaster(metric, parameters).forecast();
  }

  private Forecast forecast() {
    if (!yardstick.hasTarget()) {
      return new Forecast.NoTarget();
    }
    if (metric.size() == 0) {
      return new Forecast.NotEnoughData(0, parameters.fewest(), 0);
    }
    boolean reached = yardstick.reached(last());
    if (yardstick.isHeld()) {
      return new Forecast.ToBeHeld(reached, startOfRun(reached));
    }
    if (reached) {
      return new Forecast.Reached(startOfRun(true));
    }
    LocalDate lastOn =
        LocalDate.ofEpochDay(snapshot.origin().epochDay(metric.at(metric.size() - 1)));
    int age = Math.toIntExact(snapshot.today().toEpochDay() - lastOn.toEpochDay());
    if (age > parameters.stalestDays()) {
      return new Forecast.Stale(lastOn, age, parameters.stalestDays());
    }
    int[] counted = counted();
    int days = days(counted);
    if (counted.length >= parameters.fewest() && days > 1) {
      return fit(thinned(counted));
    }
    Forecast few = new Forecast.NotEnoughData(counted.length, parameters.fewest(), days);
    return parameters.straightLineIfFew() ? straightLine(few) : few;
  }

  private double last() {
    return metric.value(metric.size() - 1);
  }

  /** The day of the first of the last observations in a row that reach the target, or do not. */
  private LocalDate startOfRun(boolean reached) {
    int first = metric.size() - 1;
    while (first > 0 && yardstick.reached(metric.value(first - 1)) == reached) {
      first--;
    }
    return LocalDate.ofEpochDay(snapshot.origin().epochDay(metric.at(first)));
  }

  /** The observations that count: of those in the same second the last. */
  private int[] counted() {
    int[] counted = new int[metric.size()];
    int count = 0;
    for (int i = 0; i < metric.size(); i++) {
      if (i == metric.size() - 1 || !metric.at(i).equals(metric.at(i + 1))) {
        counted[count++] = i;
      }
    }
    return Arrays.copyOf(counted, count);
  }

  private int days(int[] counted) {
    int days = 0;
    int before = 0;
    for (int index : counted) {
      int day = snapshot.origin().epochDay(metric.at(index));
      days += days == 0 || day != before ? 1 : 0;
      before = day;
    }
    return days;
  }

  /** At most as many as allowed, evenly from the first to the last. */
  private int[] thinned(int[] counted) {
    int most = parameters.most();
    if (counted.length <= most) {
      return counted;
    }
    int[] thinned = new int[most];
    for (int i = 0; i < most; i++) {
      thinned[i] = counted[(int) ((long) i * (counted.length - 1) / (most - 1))];
    }
    return thinned;
  }

  private Forecast fit(int[] observations) {
    double[] seconds = new double[observations.length]; // since the instant judged: 0 or less
    double[] values = new double[observations.length];
    long now = snapshot.asOf().getEpochSecond();
    for (int i = 0; i < observations.length; i++) {
      seconds[i] = metric.at(observations[i]).getEpochSecond() - now;
      values[i] = metric.value(observations[i]);
    }
    ForecastLine line = new ForecastLine(seconds, values);
    boolean rising = yardstick.hasToRise(last());
    double slope = line.slope();
    int rank = line.rank(parameters.confidence());
    Optional<LocalDate> earliest = Optional.of(snapshot.today());
    if (rank > 0) {
      double fastest = rising ? line.fromAbove(rank) : line.fromBelow(rank);
      earliest = day(Math.max(0, crossing(line, fastest)));
    }
    double perDay = Finite.bounded(slope * SECONDS_PER_DAY);
    if (!approaches(slope)) {
      return new Forecast.MovingAway(perDay, earliest);
    }
    double crossing = crossing(line, slope);
    boolean saysTooMuch = crossing <= 0;
    double remaining = saysTooMuch ? missing(slope) : crossing;
    Optional<LocalDate> date = day(remaining);
    if (date.isEmpty()) {
      return new Forecast.OutOfSight(
          snapshot.today().plusDays(parameters.horizonDays()), perDay, earliest);
    }
    Optional<LocalDate> latest = Optional.empty();
    if (rank > 0) {
      double slowest = rising ? line.fromBelow(rank) : line.fromAbove(rank);
      double arrives = crossing(line, slowest);
      latest = day(saysTooMuch ? Math.max(arrives, missing(slowest)) : arrives);
    }
    return ImmutableExpected.of(
        snapshot.today(),
        date.get(),
        earliest.orElse(date.get()),
        latest,
        perDay,
        remaining / SECONDS_PER_DAY);
  }

  private boolean approaches(double slope) {
    return yardstick.hasToRise(last()) ? slope > 0 : slope < 0;
  }

  /**
   * In how many seconds from the instant judged a line of that slope meets the target: whole, 0 or less if it is past it, and
   * infinite if it never does.
   */
  private double crossing(ForecastLine line, double slope) {
    if (!approaches(slope)) {
      return Double.POSITIVE_INFINITY;
    }
    return StrictMath.rint((yardstick.targetFrom(last()) - line.atZero(slope)) / slope);
  }

  /** How many seconds that slope takes for what the last value lacks; infinite if it never arrives. */
  private double missing(double slope) {
    return approaches(slope)
        ? StrictMath.rint((yardstick.targetFrom(last()) - last()) / slope)
        : Double.POSITIVE_INFINITY;
  }

  /** As if what was gone since the first day of the journey, until now, went on in the same way. */
  private Forecast straightLine(Forecast otherwise) {
    double elapsed =
        snapshot.asOf().getEpochSecond() - (double) snapshot.origin().startSecond();
    if (elapsed <= 0 || !yardstick.hasProgress()) {
      return otherwise;
    }
    double progress = yardstick.progress(last());
    double perDay = Finite.bounded(yardstick.points(last()) / (elapsed / SECONDS_PER_DAY));
    if (progress <= 0) {
      return new Forecast.MovingAway(perDay, Optional.empty());
    }
    return day(StrictMath.rint(elapsed / progress - elapsed))
        .<Forecast>map(Forecast.StraightLine::new)
        .orElseGet(() -> new Forecast.OutOfSight(
            snapshot.today().plusDays(parameters.horizonDays()), perDay, Optional.empty()));
  }

  /** The local day that many seconds after the instant judged; none beyond the horizon. */
  private Optional<LocalDate> day(double seconds) {
    return seconds <= parameters.horizonDays() * SECONDS_PER_DAY
        ? Optional.of(LocalDate.ofEpochDay(
            snapshot.origin().epochDay(snapshot.asOf().plusSeconds((long) seconds))))
        : Optional.empty();
  }
}
