package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Maps;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a series of observations makes of days without any, and of more than one at a time. */
class GapsAndDuplicatesTest {

  private static final Journey JOURNEY = Travels.reportTime(
      Maps.customer("once").addCriteria(reaches("report-time")).build(),
      Maps.customer("twice").addCriteria(reaches("report-time", 2)).build());

  private static double[] values(Journey journey, long day) {
    MetricState state = journey.asOf(day(day)).metric("report-time");
    return IntStream.range(0, state.size()).mapToDouble(state::value).toArray();
  }

  @Test
  void a_gap_is_a_gap() {
    Journey journey = JOURNEY.record(
        observed("report-time", "3 h/wk").at(day(1)),
        observed("report-time", "1 h/wk").at(day(90)));

    assertThat(values(journey, 89)).containsExactly(3); // nothing between, and the last value holds
    assertThat(values(journey, 90)).containsExactly(3, 1);
    assertThat(journey.asOf(day(89)).metric("report-time").daysAgo(0)).isEqualTo(88);
    assertThat(journey.asOf(day(89)).metric("report-time").sumOfLast(30)).isZero();
  }

  @Test
  void two_at_the_same_instant_are_both_kept_and_the_last_counts() {
    JourneyEvent good = observed("report-time", "20 min/wk").at(day(5)).withId("b");
    JourneyEvent bad = observed("report-time", "3 h/wk").at(day(5)).withId("a");

    for (Journey journey :
        new Journey[] {JOURNEY.record(good, bad), JOURNEY.record(bad).record(good)}) {
      assertThat(values(journey, 5)).containsExactly(3, 20 / 60.0); // by id, however recorded
      assertThat(journey.asOf(day(5)).milestone("once").status())
          .isEqualTo(MilestoneStatus.ACHIEVED);
    }
  }

  @Test
  void the_one_recorded_last_counts_before_any_id() {
    JourneyEvent first = observed("report-time", "20 min/wk").at(day(5)).withId("b");
    JourneyEvent second =
        observed("report-time", "3 h/wk").at(day(5)).recordedAt(day(6)).withId("a");

    assertThat(values(JOURNEY.record(second, first), 7)).containsExactly(20 / 60.0, 3);
    assertThat(JOURNEY.record(second, first).asOf(day(7)).metric("report-time").last())
        .hasValue(3);
  }

  @Test
  void the_same_said_again_is_one_observation_unless_it_has_an_id_of_its_own() {
    JourneyEvent once = observed("report-time", "20 min/wk").at(day(5));
    JourneyEvent again = observed("report-time", "20 min/wk").at(day(5));

    assertThat(values(JOURNEY.record(once, again), 5)).hasSize(1);
    Journey both = JOURNEY.record(once, again.withId("second-source"));
    assertThat(values(both, 5)).hasSize(2);
    assertThat(both.asOf(day(5)).milestone("twice").status()).isEqualTo(MilestoneStatus.ACHIEVED);
  }
}
