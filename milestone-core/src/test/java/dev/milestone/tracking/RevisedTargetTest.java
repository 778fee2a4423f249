package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-16, D-22: what was reached falls back when the metric does, and not when another target or baseline is set. */
class RevisedTargetTest {

  /** From 240 to 30 minutes a week. */
  private static final Journey JOURNEY = Travels.reportTime(
      customer("1").addCriteria(reaches("report-time")).build(),
      customer("2").addCriteria(reaches("report-time", 2)).build());

  /** Days with what was seen or set on them, in minutes a week: T is a target, B a baseline. */
  private static Journey journey(String story) {
    Journey journey = JOURNEY;
    for (String word : story.split(" ")) {
      String[] said = word.split(":");
      JourneyEvent event = switch (said[1].charAt(0)) {
        case 'T' -> target("report-time", goal(said[1].substring(1)));
        case 'B' -> baseline("report-time", said[1].substring(1) + " min/wk");
        default -> observed("report-time", said[1] + " min/wk");
      };
      journey = journey.record(event.at(day(Long.parseLong(said[0]))));
    }
    return journey;
  }

  private static String goal(String word) {
    return word.endsWith("%") ? word + " of baseline" : word + " min/wk";
  }

  @ParameterizedTest(name = "{0}, {1} in a row: reached on day {2}, regressed {3}")
  @CsvSource({
    // harder: judged as before
    "5:30 9:T15,                       1, 5, false",
    "5:30 9:T15 12:30,                 1, 5, false", // the target by which it was reached, itself
    "5:30 9:T15 12:31,                 1, 5, true",
    "5:30 9:T15 12:31 13:30,           1, 5, false", // and back
    "5:10 9:T15 12:16,                 1, 5, true", // it had reached the harder one too
    // until the harder one is reached
    "5:30 9:T15 12:15 13:15,           1, 5, false",
    "5:30 9:T15 12:15 13:16,           1, 5, true",
    "5:30 9:T15 10:T20 12:20 13:21,    1, 5, true",
    "5:30 9:T15 10:T20 12:21,          1, 5, false",
    // eased: judged by the easier one at once
    "5:30 9:T60 12:60,                 1, 5, false",
    "5:30 9:T60 12:61,                 1, 5, true",
    "5:30 9:T60 10:T30 12:31,          1, 5, true", // restored while it reaches both
    "5:30 9:T60 12:31 13:T30,          1, 5, false", // restored after it moved
    "5:30 8:40 9:T35,                  1, 5, true",
    "5:30 8:40 9:T40,                  1, 5, false",
    "5:31 9:T60,                       1, 9, false", // reached by the change
    // a result that has to last
    "5:30 6:30 9:T15,                  2, 6, false",
    "5:30 6:30 9:T15 12:15 13:16,      2, 6, false", // one of two does not reach the harder one
    "5:30 6:30 9:T15 12:15 13:15 14:16, 2, 6, true",
    "5:30 6:30 9:T60 12:45 13:60,      2, 6, false",
    "5:30 6:30 7:90 8:40,              2, 6, true",
    "5:30 6:30 7:90 8:40 9:T60,        2, 6, false", // what fell back need not last
    "5:30 6:30 7:90 8:40 9:T60 10:60,  2, 6, false",
    // another baseline moves a target that is a change from it
    "1:T-50% 5:120 9:B200,             1, 5, false",
    "1:T-50% 5:120 9:B200 12:120,      1, 5, false",
    "1:T-50% 5:120 9:B200 12:121,      1, 5, true",
    "1:T-50% 5:120 9:B200 12:100 13:101, 1, 5, true",
    "1:T-50% 5:120 9:B400 12:200,      1, 5, false",
    "1:T-50% 5:120 9:B0,               1, 5, false", // nothing is half of nothing
    "1:T-50% 5:120 9:B0 12:121,        1, 5, true",
  })
  void only_the_metric_falls_back(String story, String times, long reachedOn, boolean regressed) {
    MilestoneState state = journey(story).asOf(day(20)).milestone(times);

    assertThat(state.status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(state.reachedAt()).hasValue(day(reachedOn));
    assertThat(state.isRegressed()).isEqualTo(regressed);
  }

  @ParameterizedTest(name = "baseline {0}, target {1}")
  @CsvSource({"a, b", "b, a"})
  void a_baseline_and_a_target_set_at_once_are_one_change(String first, String second) {
    JourneyEvent baseline = baseline("report-time", "400 min/wk").at(day(9)).withId(first);
    JourneyEvent target = target("report-time", "-80% of baseline").at(day(9)).withId(second);

    Journey reached = journey("1:T-50% 5:120 12:150").record(baseline, target);
    assertThat(reached.asOf(day(12)).milestone("1").isRegressed()).isTrue();
    Journey open = journey("1:T-50% 5:150").record(baseline, target);
    assertThat(open.asOf(day(9)).milestone("1").reachedAt()).isEmpty();
  }

  @ParameterizedTest(name = "{0}, then {1} with another baseline and target: {2}")
  @CsvSource({
    "5:61,       78, IN_PROGRESS", // 61 would do for the new target, and 78 came with it
    "5:61,       62, ACHIEVED",
    "5:61 6:61,  62, ACHIEVED",
    "5:50,       62, ACHIEVED",
    "5:50,       78, ACHIEVED regressed",
    "5:50 6:50,  78, ACHIEVED regressed",
  })
  void what_is_observed_with_a_change_is_judged_by_all_of_it(
      String story, String seen, String status) {
    for (String ids : List.of("abc", "acb", "bac", "bca", "cab", "cba")) {
      Journey journey = journey("1:B100 1:T-50% " + story)
          .record(
              baseline("report-time", "78 min/wk").at(day(9)).withId(ids.substring(0, 1)),
              target("report-time", "-20% of baseline").at(day(9)).withId(ids.substring(1, 2)),
              observed("report-time", seen + " min/wk").at(day(9)).withId(ids.substring(2)));
      MilestoneState state = journey.asOf(day(20)).milestone("1");

      assertThat(Travels.describe(state)).as(ids).isEqualTo(status);
      assertThat(journey.asOf(day(8)).milestone("1").reachedAt().isPresent())
          .as(ids)
          .isEqualTo(story.contains("50"));
    }
  }

  @ParameterizedTest
  @CsvSource({"a, b", "b, a"})
  void a_change_counts_for_those_before_it_as_well_as_for_the_one_that_came_with_it(
      String change, String last) {
    Journey journey = journey("5:60")
        .record(
            target("report-time", "60 min/wk").at(day(9)).withId(change),
            observed("report-time", "60 min/wk").at(day(9)).withId(last));

    assertThat(journey.asOf(day(9)).milestone("2").reachedAt()).hasValue(day(9));
  }

  @Test
  void progress_is_told_to_the_target_in_force_all_the_same() {
    JourneySnapshot snapshot = journey("5:30 9:T-100%").asOf(day(9));

    assertThat(snapshot.milestone("1").progress()).hasValue(0.875);
    assertThat(snapshot.metric("report-time").progress()).hasValue(0.875);
    assertThat(snapshot.metric("report-time").progressToOriginal()).hasValue(1);
  }

  @Test
  void an_earlier_day_does_not_know_of_a_later_one() {
    Journey journey = journey("5:30 9:T15 12:31 14:T60");

    for (int day = 5; day < 20; day++) {
      assertThat(journey.asOf(day(day)).milestone("1").isRegressed())
          .as("day %d", day)
          .isEqualTo(day == 12 || day == 13);
    }
  }
}
