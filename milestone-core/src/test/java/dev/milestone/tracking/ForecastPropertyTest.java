package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.START;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Maps;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of forecasts. */
class ForecastPropertyTest {

  private static final MetricId ID = MetricId.of("x");

  private static JourneyMap map(String unit) {
    return Maps.builder()
        .addMetric(Metric.of("x", "x", unit, Direction.INCREASE))
        .addMilestone(Maps.functional("any").build())
        .build();
  }

  /** Observations at noon, of a metric in one unit with values and target in another. */
  private static Journey journey(
      String unit, String given, double goal, int first, int apart, List<? extends Number> values) {
    Journey journey = Travels.on(map(unit))
        .record(target("x", ">= " + text(goal) + " " + given).at(day(first - 1L)));
    for (int i = 0; i < values.size(); i++) {
      Observation value = Observation.of(ID, values.get(i).doubleValue(), Unit.parse(given));
      journey = journey.record(observed(value).at(day(first + (long) apart * i)));
    }
    return journey;
  }

  private static String text(double value) {
    return new BigDecimal(value).toPlainString();
  }

  private static Forecast forecast(Journey journey, int day) {
    return journey.asOf(day(day)).metric("x").forecast();
  }

  @Property(tries = 300)
  void a_line_arrives_on_its_day_without_doubt(
      @ForAll @IntRange(min = 4, max = 12) int count,
      @ForAll @IntRange(min = 1, max = 20) int apart,
      @ForAll @IntRange(min = 1, max = 50) int step,
      @ForAll @IntRange(min = 1, max = 50) int stepsToGo,
      @ForAll @IntRange(max = 100) int from) {
    List<Integer> line =
        IntStream.range(0, count).mapToObj(i -> from + step * i).toList();
    double goal = from + (double) step * (count - 1 + stepsToGo);
    LocalDate expected = START.plusDays((long) apart * (count - 1 + stepsToGo));

    Forecast forecast = forecast(journey("1", "1", goal, 0, apart, line), apart * (count - 1));

    assertThat(forecast).isInstanceOfSatisfying(Forecast.Expected.class, told -> {
      assertThat(told.date()).isEqualTo(expected);
      assertThat(told.earliest()).isEqualTo(expected);
      assertThat(told.latest()).contains(expected);
    });
  }

  @Property(tries = 300)
  void another_unit_gives_the_same_dates(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 100) Integer> minutes,
      @ForAll @IntRange(min = 1, max = 9) int apart) {
    int day = apart * minutes.size();

    Forecast inMinutes = forecast(journey("min", "min", 120, 0, apart, minutes), day);
    Forecast inDays = forecast(journey("d", "min", 120, 0, apart, minutes), day);

    assertThat(inDays).hasSameClassAs(inMinutes);
    assertThat(inDays.expectedOn()).isEqualTo(inMinutes.expectedOn());
    if (inMinutes instanceof Forecast.Expected one && inDays instanceof Forecast.Expected other) {
      assertThat(other.earliest()).isEqualTo(one.earliest());
      assertThat(other.latest()).isEqualTo(one.latest());
    }
  }

  @Property(tries = 300)
  void another_time_shifts_the_dates(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 100) Integer> values,
      @ForAll @IntRange(min = -500, max = 5_000) int shift) {
    Forecast one = forecast(journey("1", "1", 120, 0, 7, values), 90);
    Forecast other = forecast(journey("1", "1", 120, shift, 7, values), 90 + shift);

    assertThat(other).hasSameClassAs(one);
    assertThat(other.expectedOn()).isEqualTo(one.expectedOn().map(day -> day.plusDays(shift)));
    if (one instanceof Forecast.Expected before && other instanceof Forecast.Expected after) {
      assertThat(after.earliest()).isEqualTo(before.earliest().plusDays(shift));
      assertThat(after.latest()).isEqualTo(before.latest().map(day -> day.plusDays(shift)));
      assertThat(after.remainingDays()).isEqualTo(before.remainingDays());
    }
  }

  @Property(tries = 300)
  void one_value_that_lies_apart_moves_the_date_less_than_least_squares_would(
      @ForAll @IntRange(max = 8) int apart, @ForAll @DoubleRange(min = 20, max = 400) double off) {
    double[] ys = new double[10];
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < ys.length; i++) {
      ys[i] = 100 + 5 * i + (i == apart ? off * (i % 2 == 0 ? 1 : -1) : 0);
      values.add(ys[i]);
    }
    double truth = 40; // from 100 by 5 in ten days to 300, on day 400
    double leastSquares = leastSquaresCrossing(ys, 300);

    Forecast forecast = forecast(journey("1", "1", 300, 0, 10, values), 90);

    LocalDate told = forecast.expectedOn().orElseThrow();
    double moved = Math.abs(ChronoUnit.DAYS.between(START, told) / 10.0 - truth);
    assertThat(moved).isLessThan(Math.abs(leastSquares - truth)).isZero();
  }

  /** Where the line of least squares through the values at 0, 1, 2 ... meets the target. */
  private static double leastSquaresCrossing(double[] ys, double target) {
    double meanX = (ys.length - 1) / 2.0;
    double meanY = Arrays.stream(ys).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (int i = 0; i < ys.length; i++) {
      above += (i - meanX) * (ys[i] - meanY);
      below += (i - meanX) * (i - meanX);
    }
    double slope = above / below;
    return slope > 0 ? meanX + (target - meanY) / slope : Double.POSITIVE_INFINITY;
  }

  @Property(tries = 500)
  void whatever_was_observed_the_answer_is_in_order_and_finite(
      @ForAll @Size(max = 12) List<Double> values,
      @ForAll @IntRange(max = 3) int apart,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double goal,
      @ForAll @IntRange(max = 400) int later) {
    JourneySnapshot snapshot =
        journey("1", "1", goal, 0, apart, values).asOf(day(12L * apart + later));

    Forecast forecast = snapshot.metric("x").forecast();

    if (forecast instanceof Forecast.Expected told) {
      assertThat(told.perDay()).isFinite();
      assertThat(told.remainingDays()).isFinite().isNotNegative();
      assertThat(told.madeOn()).isEqualTo(snapshot.today());
      assertThat(told.earliest()).isBetween(told.madeOn(), told.date());
      assertThat(told.latest().orElse(LocalDate.MAX)).isAfterOrEqualTo(told.date());
    } else if (forecast instanceof Forecast.MovingAway away) {
      assertThat(away.perDay()).isFinite().isNotPositive();
    } else if (forecast instanceof Forecast.OutOfSight far) {
      assertThat(far.perDay()).isFinite().isPositive();
      assertThat(far.earliest().orElse(far.horizon())).isBeforeOrEqualTo(far.horizon());
    }
  }

  @Property(tries = 300)
  void what_comes_later_changes_no_forecast(
      @ForAll @Size(min = 5, max = 12) List<@IntRange(max = 100) Integer> values,
      @ForAll @IntRange(max = 12) int known) {
    Assume.that(known < values.size());
    Journey all = journey("1", "1", 120, 0, 7, values);
    Journey before = journey("1", "1", 120, 0, 7, values.subList(0, known));

    assertThat(forecast(all, 7 * known - 1)).isEqualTo(forecast(before, 7 * known - 1));
    assertThat(all.asOf(day(7L * known - 1), day(5_000)).metric("x").forecast())
        .isEqualTo(forecast(before, 7 * known - 1));
  }
}
