package dev.milestone.journey;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Known.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

  private final Known known = new Known();

  @ParameterizedTest(name = "D-4: {0} times of {1} on days {2} -> {3}")
  @CsvSource({
    "1, 1,     3,       3",
    "3, 1;1;1, 1;4;9,   9",
    "3, 5,     2,       2", // one record may stand for several
    "3, 2;2;2, 1;4;9,   4",
    "3, 1;1,   1;4,     ",
  })
  void usage_counts_from_the_record_that_completes_it(
      long times, String counts, String days, Double metOn) {
    known.used(days, counts);

    assertThat(happened("run", times).evaluate(known).metAt())
        .isEqualTo(Optional.ofNullable(metOn).map(Known::day));
  }

  @ParameterizedTest(name = "D-4: 3 times within 7 days, used on days {0}, {1} times -> {2}, {3}")
  @CsvSource({
    "0;3;6.999,   1;1;1,   6.999, 1",
    "0;3;7,       1;1;1,   ,      0.666667", // the start of the stretch is excluded
    "0;7;8;9,     1;1;1;1, 9,     1",
    "0;0;7;14;14, 1;1;2;1;2, 14,  1",
    "0;0;7;14,    1;1;2;1, ,      0.333333", // each stretch counts for itself, never their sum
    "0;7,         2;3,     7,     1",
    "0;7;14,      2;1;1,   ,      0.333333", // of the current stretch, not of the best
  })
  void usage_within_a_stretch_counts_wherever_it_lies(
      String days, String counts, Double metOn, double progress) {
    known.used(days, counts);

    Fulfilment fulfilment = happened("run", 3, Duration.ofDays(7)).evaluate(known);

    assertThat(fulfilment.metAt()).isEqualTo(Optional.ofNullable(metOn).map(Known::day));
    assertThat(fulfilment.progress().getAsDouble()).isCloseTo(progress, within(1e-6));
  }

  @Test
  void usage_that_never_happened_has_not_started() {
    assertThat(happened("run").evaluate(known)).isEqualTo(Fulfilment.notStarted());
  }

  @ParameterizedTest(name = "{0} times within {1} s, counts {2}")
  @CsvSource({
    "9223372036854775807, 86400, 9223372036854775806;9223372036854775807",
    "2, 9223372036854775807, 1;1",
  })
  void usage_counts_as_far_as_its_numbers_go(long times, long seconds, String counts) {
    known.used("0;0.5", counts);

    assertThat(happened("run", times, Duration.ofSeconds(seconds)).evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0.5)));
  }

  @ParameterizedTest(name = "D-1: a share of {0} of {1} tasks is {2} of them")
  @CsvSource({
    "1,        4,  4",
    "0.5,      4,  2",
    "0.51,     4,  3",
    "0.7,      10, 7", // 0.7 * 10 as doubles is a little more than 7 elsewhere, and never asks for
    // 8
    "0.1,      10, 1",
    "0.6,      5,  3",
    "0.333333, 3,  1",
    "1e-300,   3,  1", // more than nothing is at least one
  })
  void a_share_is_counted_in_whole_tasks(double share, int of, int needed) {
    String[] tasks =
        Stream.iterate(1, i -> i + 1).limit(of).map(i -> "t" + i).toArray(String[]::new);
    TasksDone criterion = tasksDone(share, tasks);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.notStarted());

    for (int i = 1; i < needed; i++) {
      known.done.put(TaskId.of("t" + i), day(20 - i));
      assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.underWay((double) i / needed));
    }
    known.done.put(TaskId.of("t" + needed), day(20 - needed));

    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(19))); // the n-th in time
    known.done.put(TaskId.of("elsewhere"), day(0));
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(19)));
  }

  @Test
  void a_confirmation_is_dated_by_itself() { // D-4
    assertThat(confirmedBy("manager").evaluate(known)).isEqualTo(Fulfilment.notStarted());

    known.confirmed.put("manager", day(3));

    assertThat(confirmedBy("manager").evaluate(known)).isEqualTo(Fulfilment.metAt(day(3)));
    assertThat(confirmedBy("customer").evaluate(known)).isEqualTo(Fulfilment.notStarted());
  }

  @Test
  void a_metric_reaches_its_target_and_may_lapse() { // D-4, D-16
    MetricReaches criterion = reaches("report-time");
    known.yardstick("4 h/wk", "30 min/wk");
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.notStarted());

    known.observed(4, 2.25);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.underWay(0.5));

    known.observed(0.5);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(2)));

    known.observed(0.15);
    assertThat(criterion.evaluate(known).progress()).hasValue(1.1);

    known.observed(2.25);
    assertThat(criterion.evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(2)).withProgress(0.5).asLapsed());
  }

  @Test
  void a_metric_has_no_progress_where_there_is_no_way_to_go() {
    known.observed(0.4);
    known.yardstick(null, "30 min/wk");
    assertThat(reaches("report-time").evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0)).withoutProgress());

    known.yardstick("4 h/wk", null);
    assertThat(reaches("report-time").evaluate(known)).isEqualTo(Fulfilment.underWay());

    known.yardstick("4 h/wk", "5 h/wk"); // to be held
    assertThat(reaches("report-time").evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0)).withoutProgress());
  }

  @Test
  void a_metric_may_be_asked_to_reach_its_target_in_a_row() {
    known.yardstick("4 h/wk", "1 h/wk");
    known.observed(1, 2, 0.9, 0.8);
    assertThat(reaches("report-time", 3).evaluate(known).isMet()).isFalse();

    known.observed(1);

    assertThat(reaches("report-time", 3).evaluate(known)).isEqualTo(Fulfilment.metAt(day(4)));
  }
}
