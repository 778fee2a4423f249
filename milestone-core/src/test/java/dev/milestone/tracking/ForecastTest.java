package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.START;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.Criteria;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Maps;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

  static final JourneyMap MAP = Maps.builder()
      .addMetric(Metric.of("load", "load", "{case}", Direction.KEEP_IN_RANGE))
      .addMilestone(Maps.customer("saved")
          .due(Period.ofDays(274))
          .addCriteria(Criteria.reaches("report-time"))
          .build())
      .build();

  /** With a baseline on the first day, and one observation at noon of every tenth day after it. */
  static Journey every10Days(String metric, String baseline, String goal, String... values) {
    Journey journey = Travels.on(MAP).record(baseline(metric, baseline), target(metric, goal));
    for (int i = 0; i < values.length; i++) {
      journey = journey.record(observed(metric, values[i]).at(day(10L * (i + 1))));
    }
    return journey;
  }

  static Forecast.Expected expected(Forecast forecast) {
    assertThat(forecast).isInstanceOf(Forecast.Expected.class);
    return (Forecast.Expected) forecast;
  }

  static LocalDate date(int day) {
    return START.plusDays(day);
  }

  @Test
  void steady_progress_arrives_on_a_day_with_no_doubt() {
    Forecast.Expected forecast = expected(
        every10Days("report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk", "11 h/wk")
            .asOf(day(45))
            .metric("report-time")
            .forecast());

    assertThat(forecast.madeOn()).isEqualTo(date(45));
    assertThat(forecast.date()).isEqualTo(date(130)); // 1 h in 10 days, 9 h to go since day 40
    assertThat(forecast.earliest()).isEqualTo(date(130));
    assertThat(forecast.latest()).contains(date(130));
    assertThat(forecast.expectedOn()).contains(date(130));
    assertThat(forecast.perDay()).isCloseTo(-0.1, within(1e-12));
    assertThat(forecast.remainingDays()).isCloseTo(85, within(1e-9));
  }

  @Test
  void what_would_come_of_more_pace() {
    Forecast.Expected forecast = expected(
        every10Days("report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk", "11 h/wk")
            .asOf(day(40))
            .metric("report-time")
            .forecast());

    assertThat(forecast.remainingDays()).isCloseTo(90, within(1e-9));
    assertThat(forecast.ifFasterBy(1.5)).isEqualTo(new Forecast.Acceleration(1.5, date(100), 30));
    assertThat(forecast.ifFasterBy(1)).isEqualTo(new Forecast.Acceleration(1, date(130), 0));
    assertThat(forecast.ifFasterBy(0.5)).isEqualTo(new Forecast.Acceleration(0.5, date(220), -90));
    assertThat(forecast.ifFasterBy(1.2).daysEarlier()).isEqualTo(15);
    assertThat(forecast.ifFasterBy(1.19).daysEarlier()).isEqualTo(14); // not quite 14.4
    assertThat(forecast.factorToArriveOn(date(100))).hasValue(1.5); // a month earlier
    assertThat(forecast.factorToArriveOn(date(130))).hasValue(1);
    assertThat(forecast.factorToArriveOn(date(220))).hasValue(0.5);
    assertThat(forecast.factorToArriveOn(date(40))).isEmpty();
    assertThat(forecast.factorToArriveOn(LocalDate.MIN)).isEmpty();
    assertThat(forecast.factorToArriveOn(LocalDate.MAX).orElseThrow()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-6})
  void a_pace_that_never_arrives_is_refused(double factor) {
    Forecast.Expected forecast = expected(
        every10Days("report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk", "11 h/wk")
            .asOf(day(40))
            .metric("report-time")
            .forecast());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.ifFasterBy(factor))
        .withMessage(
            factor == 1e-6
                ? "at a pace of 1.0E-6 times as now, the day lies beyond the calendar; give a greater factor"
                : "pace cannot change by a factor of " + factor
                    + "; give a number above 0, such as 1.25");
  }

  @Test
  void uneven_progress_has_an_interval_around_its_date() {
    // Slopes of pairs, in h per 10 days: -2 -1 -1.67 -1.25, 0 -1.5 -1, -3 -1.5, 0; their median is
    // -1.375.
    Forecast.Expected forecast = expected(every10Days(
            "report-time", "15 h/wk", "2 h/wk", "14 h/wk", "12 h/wk", "12 h/wk", "9 h/wk", "9 h/wk")
        .asOf(day(50))
        .metric("report-time")
        .forecast());

    assertThat(forecast.perDay()).isCloseTo(-0.1375, within(1e-12));
    // The line at day 50: the median of 8.5, 7.875, 9.25, 7.625 and 9; from 8.5 to 2 it takes 47.3
    // days.
    assertThat(forecast.remainingDays()).isCloseTo(6.5 / 0.1375, within(1e-4));
    assertThat(forecast.date()).isEqualTo(date(97));
    // Of 10 slopes the second from either end: -2 and 0.
    assertThat(forecast.earliest())
        .isEqualTo(date(75)); // the median of 6, 6, 8, 7 and 9 is 7: 25 days
    assertThat(forecast.latest()).isEmpty(); // 0 never arrives
  }

  @Test
  void more_certainty_asks_for_a_wider_interval() {
    MetricState state = every10Days(
            "report-time",
            "15 h/wk",
            "2 h/wk",
            "14 h/wk",
            "12.6 h/wk",
            "12.4 h/wk",
            "10.5 h/wk",
            "10.3 h/wk",
            "9 h/wk",
            "8.2 h/wk")
        .asOf(day(70))
        .metric("report-time");

    Forecast.Expected narrow =
        expected(Forecast.of(state, ForecastParameters.builder().confidence(0.5).build()));
    Forecast.Expected usual = expected(state.forecast());
    Forecast.Expected wide = expected(
        Forecast.of(state, ForecastParameters.builder().confidence(0.95).build()));
    Forecast.Expected certain = expected(
        Forecast.of(state, ForecastParameters.builder().confidence(0.9999).build()));

    assertThat(usual.date()).isEqualTo(wide.date()).isEqualTo(narrow.date());
    assertThat(narrow.earliest()).isAfterOrEqualTo(usual.earliest());
    assertThat(usual.earliest()).isAfter(wide.earliest());
    assertThat(usual.latest().orElseThrow()).isBefore(wide.latest().orElseThrow());
    assertThat(certain.earliest()).isEqualTo(date(70)); // too few for that: nothing is excluded
    assertThat(certain.latest()).isEmpty();
  }

  @Test
  void a_target_that_is_reached_says_since_when() {
    Journey journey = every10Days(
        "report-time", "15 h/wk", "2 h/wk", "9 h/wk", "2 h/wk", "3 h/wk", "2 h/wk", "1 h/wk");

    assertThat(journey.asOf(day(50)).metric("report-time").forecast())
        .isEqualTo(new Forecast.Reached(date(40)));
    assertThat(journey.asOf(day(20)).metric("report-time").forecast())
        .isEqualTo(new Forecast.Reached(date(20)));
    assertThat(journey.asOf(day(50)).metric("report-time").forecast().expectedOn())
        .isEmpty();
  }

  @Test
  void too_few_observations_or_one_day_of_them_are_not_enough() {
    Journey three =
        every10Days("report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk");
    Journey oneDay = Travels.on(MAP).record(target("report-time", "2 h/wk"));
    for (int i = 0; i < 6; i++) {
      oneDay = oneDay.record(
          observed("report-time", 14 - i + " h/wk").at(day(3).plusSeconds(3_600L * i)));
    }

    assertThat(three.asOf(day(30)).metric("report-time").forecast())
        .isEqualTo(new Forecast.NotEnoughData(3, 4, 3));
    assertThat(three.asOf(day(9)).metric("report-time").forecast())
        .isEqualTo(new Forecast.NotEnoughData(0, 4, 0));
    assertThat(oneDay.asOf(day(5)).metric("report-time").forecast())
        .isEqualTo(new Forecast.NotEnoughData(6, 4, 1));
    Forecast withThree = Forecast.of(
        three.asOf(day(30)).metric("report-time"),
        ForecastParameters.builder().fewest(3).build());
    assertThat(expected(withThree).date()).isEqualTo(date(130));
  }

  @Test
  void of_observations_in_the_same_second_only_the_last_counts() {
    Journey journey = every10Days(
            "report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13 h/wk", "12 h/wk")
        .record(
            observed("report-time", "40 h/wk").at(day(40)),
            observed("report-time", "11 h/wk").at(day(40).plusMillis(1)));

    assertThat(expected(journey.asOf(day(41)).metric("report-time").forecast()).date())
        .isEqualTo(date(130));
  }

  @Test
  void moving_away_or_standing_still_has_no_date() {
    assertThat(every10Days(
                "report-time", "15 h/wk", "2 h/wk", "8 h/wk", "9 h/wk", "10 h/wk", "11 h/wk")
            .asOf(day(40))
            .metric("report-time")
            .forecast())
        .isInstanceOfSatisfying(Forecast.MovingAway.class, away -> {
          assertThat(away.perDay()).isCloseTo(0.1, within(1e-12));
          assertThat(away.earliest()).isEmpty();
        });
    assertThat(
            every10Days("report-time", "15 h/wk", "2 h/wk", "8 h/wk", "8 h/wk", "8 h/wk", "8 h/wk")
                .asOf(day(40))
                .metric("report-time")
                .forecast())
        .isEqualTo(new Forecast.MovingAway(0, Optional.empty()));
    assertThat(
            every10Days("report-time", "15 h/wk", "2 h/wk", "8 h/wk", "6 h/wk", "10 h/wk", "9 h/wk")
                .asOf(day(40))
                .metric("report-time")
                .forecast())
        .isInstanceOfSatisfying(
            Forecast.MovingAway.class, away -> assertThat(away.earliest()).isPresent());
  }

  @Test
  void standing_still_has_no_date_upwards_either() {
    assertThat(every10Days(
                "deals",
                "100 {deal}/mo",
                "150 {deal}/mo",
                "110 {deal}/mo",
                "110 {deal}/mo",
                "110 {deal}/mo",
                "110 {deal}/mo")
            .asOf(day(40))
            .metric("deals")
            .forecast())
        .isEqualTo(new Forecast.MovingAway(0, Optional.empty()));
  }

  @Test
  void a_date_beyond_the_horizon_is_not_told() {
    MetricState slow = every10Days(
            "report-time", "15 h/wk", "2 h/wk", "14 h/wk", "13.9 h/wk", "13.8 h/wk", "13.7 h/wk")
        .asOf(day(40))
        .metric("report-time");

    assertThat(expected(slow.forecast()).date()).isEqualTo(date(40 + 1170));
    assertThat(expected(
                Forecast.of(slow, ForecastParameters.builder().horizonDays(1170).build()))
            .date())
        .isEqualTo(date(40 + 1170));
    assertThat(Forecast.of(slow, ForecastParameters.builder().horizonDays(1169).build()))
        .isInstanceOfSatisfying(Forecast.OutOfSight.class, far -> {
          assertThat(far.horizon()).isEqualTo(date(40 + 1169));
          assertThat(far.perDay()).isCloseTo(-0.01, within(1e-12));
          assertThat(far.earliest()).isEmpty();
        });
  }

  @Test
  void without_a_target_there_is_nothing_to_reach() {
    Journey journey = Travels.on(MAP)
        .record(
            target("report-time", "-50% of baseline"),
            observed("report-time", "3 h/wk").at(day(3)));

    assertThat(journey.asOf(day(5)).metric("report-time").forecast())
        .isEqualTo(new Forecast.NoTarget()); // half of what is not known yet
    assertThat(journey.asOf(day(5)).metric("deals").forecast()).isEqualTo(new Forecast.NoTarget());
  }

  @Test
  void a_target_to_be_held_is_held_or_not() {
    Journey journey = Travels.on(MAP)
        .record(
            target(Target.of("report-time", "<= 5 h/wk").withHeld(true)),
            observed("report-time", "4 h/wk").at(day(10)),
            observed("report-time", "5 h/wk").at(day(20)),
            observed("report-time", "6 h/wk").at(day(30)),
            observed("report-time", "7 h/wk").at(day(40)));

    assertThat(journey.asOf(day(20)).metric("report-time").forecast())
        .isEqualTo(new Forecast.ToBeHeld(true, date(10)));
    assertThat(journey.asOf(day(40)).metric("report-time").forecast())
        .isEqualTo(new Forecast.ToBeHeld(false, date(30)));
    assertThat(journey.asOf(day(9)).metric("report-time").forecast())
        .isEqualTo(new Forecast.NotEnoughData(0, 4, 0));
  }

  @ParameterizedTest(name = "{0} from {1}, by {2} in 10 days: day {3}")
  @CsvSource({
    "35..40 {case}, 10, 5, 60", // up to the lower bound, from either side of the baseline
    "35..40 {case}, 80, -10, 50", // down to the upper bound
    "> 35 {case}, 10, 5, 60", // a strict bound is passed on the day when it is met
    "< 35 {case}, 75, -10, 50",
    ">= 35 {case}, 10, 5, 60",
    "<= 35 {case}, 75, -10, 50",
  })
  void ranges_and_bounds_have_a_day_too(String goal, int from, int step, int day) {
    Journey journey = Travels.on(MAP).record(target("load", goal));
    for (int i = 0; i < 4; i++) {
      journey =
          journey.record(observed("load", from + i * step + " {case}").at(day(10L * (i + 1))));
    }

    assertThat(expected(journey.asOf(day(40)).metric("load").forecast()).date())
        .isEqualTo(date(day));
  }

  @Test
  void a_strict_bound_that_is_met_and_not_passed_is_reached_any_time() {
    Journey journey = every10Days("error-rate", "12 %", "< 2 %", "8 %", "6 %", "4 %", "2 %");

    assertThat(expected(journey.asOf(day(45)).metric("error-rate").forecast()).date())
        .isEqualTo(date(45));
  }

  @Test
  void a_strict_bound_that_the_baseline_stands_on_is_still_to_be_reached() {
    Journey journey =
        every10Days("report-time", "4 h/wk", "< 4 h/wk", "7 h/wk", "6 h/wk", "5 h/wk", "4.5 h/wk");

    assertThat(expected(journey.asOf(day(45)).metric("report-time").forecast()).date())
        .isAfter(date(45));
    assertThat(journey.asOf(day(45)).milestone("saved").progress()).isEmpty();
    assertThat(Dossier.of(journey, Maps.id("saved"), day(45)).text(Wording.english()))
        .contains("report creation time: at 4.5 h/wk; the target is less than 4 h/wk")
        .doesNotContain("held");
    assertThat(journey
            .record(observed("report-time", "3.9 h/wk").at(day(50)))
            .asOf(day(50))
            .metric("report-time")
            .forecast())
        .isEqualTo(new Forecast.Reached(date(50)));
  }

  @Test
  void a_line_that_is_past_the_target_while_the_last_value_is_not_promises_nothing() {
    // 1 h in 10 days, and then nothing more was heard: by day 130 the line is long below 2 h.
    MetricState silent = every10Days(
            "report-time", "15 h/wk", "2 h/wk", "7 h/wk", "6 h/wk", "5 h/wk", "4 h/wk")
        .asOf(day(130))
        .metric("report-time");

    assertThat(expected(silent.forecast()).date()).isEqualTo(date(150)); // 2 h from now on
    assertThat(expected(silent.forecast()).earliest()).isEqualTo(date(130));
    assertThat(expected(silent.forecast()).latest()).contains(date(150));
    Journey journey =
        every10Days("report-time", "15 h/wk", "2 h/wk", "7 h/wk", "6 h/wk", "5 h/wk", "4 h/wk");
    assertThat(expected(journey.asOf(day(59)).metric("report-time").forecast()).date())
        .isEqualTo(date(60)); // as it should go on
    assertThat(expected(journey.asOf(day(60)).metric("report-time").forecast()).date())
        .isEqualTo(date(80)); // it should be there, and is not
  }

  @Test
  void days_are_those_of_the_journey() {
    ZoneId zone = ZoneId.of("Pacific/Auckland");
    Journey journey = Travels.on(MAP, START, zone).record(target("report-time", "2 h/wk"));
    Instant start = START.atTime(20, 0).atZone(zone).toInstant(); // still morning in UTC
    for (int i = 0; i < 4; i++) {
      journey = journey.record(
          observed("report-time", 6 - i + " h/wk").at(start.plusSeconds(86_400L * i)));
    }

    assertThat(expected(journey
                .asOf(start.plusSeconds(86_400 * 3))
                .metric("report-time")
                .forecast())
            .date())
        .isEqualTo(date(4));
  }
}
