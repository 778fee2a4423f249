package dev.milestone.tracking;

import static dev.milestone.tracking.ForecastTest.MAP;
import static dev.milestone.tracking.ForecastTest.date;
import static dev.milestone.tracking.ForecastTest.every10Days;
import static dev.milestone.tracking.ForecastTest.expected;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parameters of a forecast change: a straight line where there is little, thinning where there is much. */
class ForecastParametersTest {

  private static final ForecastParameters STRAIGHT =
      ForecastParameters.builder().straightLineIfFew(true).build();

  @Test
  void between_baseline_and_now_a_straight_line_is_drawn_only_if_asked_for() {
    Journey journey = Travels.on(MAP)
        .record(
            baseline("report-time", "412 h/wk"),
            target("report-time", "290 h/wk"),
            observed("report-time", "355 h/wk").at(day(148)));
    JourneySnapshot snapshot = journey.asOf(day(148));
    MilestoneState saved = snapshot.milestone("saved");
    MetricState metric = snapshot.metric("report-time");

    assertThat(saved.progress().orElseThrow()).isCloseTo(0.467, within(0.0005));
    assertThat(saved.variance().orElseThrow()).isCloseTo(7.3, within(0.05)); // 0.540 elapsed
    assertThat(saved.pace()).contains(Pace.ON_TRACK);
    assertThat(metric.forecast()).isEqualTo(new Forecast.NotEnoughData(1, 4, 1));
    // On track is not in time: 148.5 days for 0.467 of the way are 317.8 for all of it, of 274.
    assertThat(Forecast.of(metric, STRAIGHT)).isEqualTo(new Forecast.StraightLine(date(317)));
    assertThat(Forecast.of(metric, STRAIGHT).expectedOn()).contains(date(317));
    // Silence counts against it.
    assertThat(
            Forecast.of(journey.asOf(day(200)).metric("report-time"), STRAIGHT).expectedOn())
        .contains(date(429));
  }

  @Test
  void a_straight_line_needs_a_way_that_was_gone() {
    assertThat(Forecast.of(
            every10Days("report-time", "15 h/wk", "2 h/wk", "16 h/wk")
                .asOf(day(10))
                .metric("report-time"),
            STRAIGHT))
        .isInstanceOfSatisfying(
            Forecast.MovingAway.class,
            away -> assertThat(away.perDay()).isCloseTo(1 / 10.5, within(1e-12)));
    Journey unmeasured = Travels.on(MAP)
        .record(
            target("report-time", "2 h/wk").at(day(-3)),
            observed("report-time", "3 h/wk").at(day(-2)),
            observed("report-time", "3 h/wk").at(day(2)));
    assertThat(Forecast.of(unmeasured.asOf(day(2)).metric("report-time"), STRAIGHT))
        .isEqualTo(new Forecast.NotEnoughData(2, 4, 2));
    Journey early = unmeasured.record(baseline("report-time", "15 h/wk").at(day(-3)));
    assertThat(Forecast.of(early.asOf(day(-1)).metric("report-time"), STRAIGHT))
        .isEqualTo(new Forecast.NotEnoughData(1, 4, 1));
    assertThat(Forecast.of(early.asOf(startOfDay(0)).metric("report-time"), STRAIGHT))
        .isEqualTo(new Forecast.NotEnoughData(1, 4, 1)); // no time has gone yet
    assertThat(Forecast.of(
            every10Days("report-time", "15 h/wk", "2 h/wk", "14.99 h/wk")
                .asOf(day(10))
                .metric("report-time"),
            STRAIGHT))
        .isInstanceOf(Forecast.OutOfSight.class);
  }

  @ParameterizedTest(name = "last read on day 40, by {1} days at most: on day {0} stale {2}")
  @CsvSource({
    "132, 92, false", // the edge still counts
    "133, 92, true",
    "400, 92, true",
    "41,  1,  false",
    "42,  1,  true",
    "400, 360, false",
    "401, 360, true",
  })
  void a_last_reading_that_is_too_old_tells_nothing(int today, int stalest, boolean stale) {
    MetricState metric = every10Days(
            "report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk", "11 h/wk")
        .asOf(day(today))
        .metric("report-time");
    ForecastParameters parameters = ForecastParameters.builder()
        .stalestDays(stalest)
        .straightLineIfFew(true)
        .build();

    Forecast forecast = Forecast.of(metric, parameters);
    Forecast straight = Forecast.of(metric, parameters.withFewest(5));

    if (stale) {
      Forecast expected = new Forecast.Stale(date(40), today - 40, stalest);
      assertThat(forecast).isEqualTo(expected);
      assertThat(straight).isEqualTo(expected);
      assertThat(forecast.expectedOn()).isEmpty();
    } else {
      assertThat(forecast).isInstanceOf(Forecast.Expected.class);
      assertThat(straight).isInstanceOf(Forecast.StraightLine.class);
    }
  }

  @Test
  void what_was_reached_or_held_is_told_however_long_ago_it_was_read() {
    assertThat(every10Days("report-time", "15 h/wk", "2 h/wk", "2 h/wk")
            .asOf(day(500))
            .metric("report-time")
            .forecast())
        .isEqualTo(new Forecast.Reached(date(10)));
    assertThat(ForecastParameters.standard().stalestDays()).isEqualTo(92);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 36_526})
  void the_stalest_age_is_bounded(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastParameters.standard().withStalestDays(days))
        .withMessage("age in days of the last observation of a forecast is " + days
            + "; give a number from 1 to 36525");
    assertThat(ForecastParameters.standard().withStalestDays(36_525).stalestDays())
        .isEqualTo(36_525);
  }

  @Test
  void many_observations_are_thinned_evenly() {
    Journey journey = Travels.on(MAP).record(target("deals", "100000 {deal}/mo"));
    for (int i = 0; i < 1_200; i++) {
      journey = journey.record(observed("deals", i + " {deal}/mo").at(day(i)));
    }
    MetricState state = journey.asOf(day(1_199)).metric("deals");
    ForecastParameters far = ForecastParameters.builder().horizonDays(36_525).build();
    Journey shorter = Travels.on(MAP)
        .record(target("deals", "2000 {deal}/mo"))
        .recordAll(journey.events().subList(1, journey.events().size()));

    assertThat(Forecast.of(state, far)).isInstanceOf(Forecast.OutOfSight.class);
    Forecast.Expected all = expected(Forecast.of(
        shorter.asOf(day(1_199)).metric("deals"),
        ForecastParameters.builder().most(1_200).build()));
    assertThat(all.date()).isEqualTo(date(2_000));
    assertThat(expected(shorter.asOf(day(1_199)).metric("deals").forecast())).isEqualTo(all);
  }

  @ParameterizedTest(name = "confidence {0}, fewest {1}, most {2}, horizon {3}")
  @CsvSource({
    "0, 4, 500, 100",
    "1, 4, 500, 100",
    "NaN, 4, 500, 100",
    "0.8, 2, 500, 100",
    "0.8, 4, 3, 100",
    "0.8, 4, 2001, 100",
    "0.8, 4, 500, 0",
    "0.8, 4, 500, 36526",
  })
  void parameters_are_bounded(double confidence, int fewest, int most, int horizon) {
    ForecastParameters.Builder builder = ForecastParameters.builder();
    builder.confidence(confidence).fewest(fewest).most(most).horizonDays(horizon);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("of a forecast is")
        .withMessageContaining("; give a number ");
  }

  @Test
  void a_straight_line_from_where_nothing_moved_stands_still() {
    assertThat(Forecast.of(
            every10Days("report-time", "15 h/wk", "2 h/wk", "15 h/wk")
                .asOf(day(10))
                .metric("report-time"),
            STRAIGHT))
        .isEqualTo(new Forecast.MovingAway(0, Optional.empty()));
  }

  @Test
  void what_is_thinned_is_spread_from_the_first_to_the_last() {
    String[] squares =
        IntStream.range(0, 11).mapToObj(i -> 100 - i * i / 2.0 + " h/wk").toArray(String[]::new);
    Journey all = every10Days("report-time", "110 h/wk", "2 h/wk", squares);
    Journey some = Travels.on(MAP)
        .record(baseline("report-time", "110 h/wk"), target("report-time", "2 h/wk"));
    for (int i : new int[] {0, 2, 5, 7, 10}) {
      some = some.record(observed("report-time", squares[i]).at(day(10L * (i + 1))));
    }

    assertThat(Forecast.of(
            all.asOf(day(110)).metric("report-time"),
            ForecastParameters.builder().most(5).build()))
        .isEqualTo(some.asOf(day(110)).metric("report-time").forecast())
        .isNotEqualTo(all.asOf(day(110)).metric("report-time").forecast());
  }

  @Test
  void the_edges_of_the_parameters_are_in() {
    assertThat(ForecastParameters.builder()
            .fewest(3)
            .most(3)
            .horizonDays(1)
            .build()
            .fewest())
        .isEqualTo(3);
    assertThat(ForecastParameters.builder()
            .fewest(2_000)
            .most(2_000)
            .horizonDays(36_525)
            .build())
        .isEqualTo(ForecastParameters.standard()
            .withMost(2_000)
            .withFewest(2_000)
            .withHorizonDays(36_525));
  }
}
