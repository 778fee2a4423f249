package dev.milestone.tracking;

import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Milestone;
import java.time.Period;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures by which journeys are compared. */
class FiguresTest {

  private static final Journey JOURNEY = Travels.of(
          functional("early").due(Period.ofDays(10)).build(),
          functional("late").due(Period.ofDays(10)).build(),
          functional("on-the-day").due(Period.ofDays(10)).build(),
          functional("before-the-start").due(Period.ofDays(10)).build(),
          functional("undated").build(),
          functional("open").due(Period.ofDays(10)).build(),
          customer("result").due(Period.ofDays(30)).build())
      .record(
          observed("report-time", "4 h/wk").at(day(0)),
          observed("report-time", "3 h/wk").at(day(20)),
          observed("report-time", "1 h/wk").at(day(40)),
          reached("early").at(day(4)),
          reached("late").at(day(13)),
          reached("on-the-day").at(day(10)),
          reached("before-the-start").at(day(-1)),
          reached("undated").at(day(1)),
          reached("result").at(day(9)));

  private static OptionalDouble on(int day, Function<JourneySnapshot, OptionalDouble> figure) {
    return figure.apply(JOURNEY.asOf(day(day)));
  }

  @Test
  void the_last_value_and_sums_are_of_what_was_observed_by_then() {
    assertThat(on(39, Figures.last("report-time"))).hasValue(3);
    assertThat(on(40, Figures.last("report-time"))).hasValue(1);
    assertThat(on(40, Figures.sum("report-time"))).hasValue(8);
    assertThat(on(40, Figures.last("deals"))).isEmpty();
    assertThat(on(40, Figures.sum("deals"))).isEmpty();
  }

  @ParameterizedTest(name = "on day 40, the last {0} days: {1}")
  @CsvSource({"1, 1", "20, 1", "21, 4", "41, 8"}) // the start of the stretch is not in it
  void a_sum_of_the_last_days(int days, double sum) {
    assertThat(on(40, Figures.sumOfLast("report-time", days))).hasValue(sum);
    assertThat(on(90, Figures.sumOfLast("report-time", 10))).hasValue(0);
    assertThat(on(40, Figures.sumOfLast("deals", days))).isEmpty();
  }

  @ParameterizedTest(name = "on day 40, against {0} days before: {1}")
  @CsvSource({"0, -2", "20, -2", "21, -3", "40, -3", "41, "})
  void a_change_is_from_the_last_value_that_is_old_enough(int days, Double change) {
    assertThat(on(40, Figures.change("report-time", days)))
        .isEqualTo(change == null ? OptionalDouble.empty() : OptionalDouble.of(change));
  }

  @Test
  void the_mean_lead_is_of_what_was_reached_since_the_start_and_had_a_date() {
    assertThat(on(40, Figures.meanLeadDays(FunctionalMilestone.class))).hasValue((6 - 3 + 0) / 3.0);
    assertThat(on(40, Figures.meanLeadDays(CustomerMilestone.class))).hasValue(21);
    assertThat(on(40, Figures.meanLeadDays(Milestone.class))).hasValue((6 - 3 + 0 + 21) / 4.0);
    assertThat(on(3, Figures.meanLeadDays(Milestone.class))).isEmpty();
  }
}
