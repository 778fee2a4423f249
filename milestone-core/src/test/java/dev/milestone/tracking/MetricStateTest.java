package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.Maps;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricStateTest {

  private static final Journey JOURNEY = Travels.of(
      customer("once").addCriteria(reaches("report-time")).build(),
      customer("thrice").addCriteria(reaches("report-time", 3)).build());

  @Test
  void progress_is_told_to_the_original_and_to_the_current_target() { // D-12, D-22
    Journey journey = JOURNEY.record(
        baseline("report-time", "15 h/wk"),
        target("report-time", "2 h/wk"),
        observed("report-time", "9 h/wk").at(day(30)),
        target("report-time", "5 h/wk").at(day(40)),
        target("report-time", "3 h/wk").at(day(50)));

    MetricState before = journey.asOf(day(39)).metric("report-time");
    MetricState once = journey.asOf(day(40)).metric("report-time");
    MetricState twice = journey.asOf(day(50)).metric("report-time");
    assertThat(before.progress().getAsDouble()).isCloseTo(6 / 13.0, within(1e-12));
    assertThat(before.progressToOriginal()).isEqualTo(before.progress());
    assertThat(before.originalYardstick()).isEqualTo(before.yardstick());
    assertThat(once.progress()).hasValue(0.6);
    assertThat(once.progressToOriginal()).isEqualTo(before.progress());
    assertThat(twice.progress()).hasValue(0.5);
    assertThat(twice.progressToOriginal()).isEqualTo(before.progress());
  }

  @Test
  void nothing_is_infinite_whatever_was_observed() { // D-13
    double most = Double.MAX_VALUE;
    MetricId time = MetricId.of("report-time");
    Journey journey = JOURNEY.record(
        baseline("report-time", "4 h/wk"),
        target("report-time", "3 h/wk"),
        observed(time, -most, Unit.parse("h/wk")).at(day(1)),
        observed(time, most, Unit.parse("h/wk")).at(day(40)),
        observed(time, most, Unit.parse("h/wk")).at(day(41)));
    MetricState up = journey.asOf(day(41)).metric("report-time");

    assertThat(up.sum()).isEqualTo(most);
    assertThat(up.sumOfLast(5)).isEqualTo(most);
    assertThat(Figures.change("report-time", 30).apply(journey.asOf(day(41)))).hasValue(most);
    assertThat(Figures.sum("report-time").apply(journey.asOf(day(41)))).hasValue(most);
    assertThat(journey.asOf(day(41)).milestone("once").progress()).hasValue(-2147.483647);
    assertThat(Dossier.of(journey, MilestoneId.of("once"), day(41)).text(Wording.english()))
        .contains("% of the way to the target")
        .doesNotContain("Infinity");
  }

  @Test
  void a_revised_target_never_moves_an_earlier_snapshot() { // D-10, D-22
    Journey journey = JOURNEY.record(
        baseline("report-time", "15 h/wk"),
        target("report-time", "2 h/wk"),
        observed("report-time", "4 h/wk").at(day(30)));
    Journey revised = journey.record(target("report-time", "5 h/wk").at(day(40)));

    for (int day = 0; day < 40; day++) {
      assertThat(revised.asOf(day(day))).isEqualTo(journey.asOf(day(day)));
    }
    assertThat(journey.asOf(day(40)).milestone("once").status())
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(revised.asOf(day(40)).milestone("once").reachedAt())
        .hasValue(day(40)); // not before the change
  }

  @Test
  void the_map_has_a_target_until_the_journey_sets_its_own() {
    Journey journey = Travels.on(Maps.builder()
            .addMilestone(customer("win").addCriteria(reaches("error-rate")).build())
            .addTarget(Target.of("error-rate", "< 2 %"))
            .build())
        .record(baseline("error-rate", "12 %"), observed("error-rate", "7 %").at(day(3)));

    MetricState ofMap = journey.asOf(day(3)).metric("error-rate");
    assertThat(ofMap.progress()).hasValue(0.5);
    MetricState own =
        journey.record(target("error-rate", "< 4 %")).asOf(day(3)).metric("error-rate");
    assertThat(own.progress()).hasValue(0.625);
    assertThat(own.progressToOriginal()).hasValue(0.625); // its first own one is no revision
    assertThat(own.targetRevisions()).isZero();
    MetricState revised = journey
        .record(target("error-rate", "< 4 %"), target("error-rate", "< 2 %").at(day(2)))
        .asOf(day(3))
        .metric("error-rate");
    assertThat(revised.targetRevisions()).isOne(); // to what the map had said
    assertThat(revised.progress()).hasValue(0.5);
    assertThat(revised.progressToOriginal()).hasValue(0.625);
  }

  @Test
  void a_baseline_may_come_after_observations() { // D-12
    Journey journey = JOURNEY.record(
        target("report-time", "-50% of baseline"),
        observed("report-time", "2 h/wk").at(day(3)),
        baseline("report-time", "4 h/wk").at(day(10)));

    MetricState unmeasured = journey.asOf(day(9)).metric("report-time");
    assertThat(unmeasured.yardstick().hasTarget()).isFalse(); // half of what nobody knows
    assertThat(unmeasured.progress()).isEmpty();
    assertThat(unmeasured.last()).hasValue(2);
    assertThat(journey.asOf(day(9)).milestone("once").status())
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(journey.asOf(day(10)).metric("report-time").progress()).hasValue(1);
    assertThat(journey.asOf(day(10)).milestone("once").reachedAt()).hasValue(day(10));
  }

  @Test
  void an_observation_may_come_before_the_target() { // D-12
    Journey journey = JOURNEY.record(
        observed("report-time", "1 h/wk").at(day(-5)), target("report-time", "2 h/wk"));

    assertThat(journey.asOf(day(-5)).milestone("once").status())
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(journey.asOf(startOfDay(0)).milestone("once").reachedAt()).hasValue(startOfDay(0));
    assertThat(journey.asOf(startOfDay(0)).metric("report-time").progress())
        .isEmpty(); // no baseline
  }

  @ParameterizedTest(
      name =
          "readings {0} on days 1, 2 ..., target 2 h, {1} h from before day {2}: thrice on day {3}")
  @CsvSource({
    "2;2;2,     ,  , 3",
    "2;3;2;2,   ,  , ",
    "2;3;2;2;1, ,  , 5",
    "2;2;2;1,   1, 3, ", // harder: the three have to meet it too
    "1;1;1,     1, 3, 3", // harder, and met by all of them
    "2;1;1;1,   1, 3, 4",
    "3;3;3;9,   4, 4, 3.5", // easier: met by what is there, from the day of the change
    "3;3;9;3,   4, 4, ",
    "9;3;3;3,   4, 4, 4",
    "3;3;9;9,   9, 4, 3.5",
  })
  void a_result_may_have_to_last(String readings, String revised, Long before, Double day) {
    List<String> values = List.of(readings.split(";"));
    Journey journey = JOURNEY
        .record(target("report-time", "2 h/wk"))
        .recordAll(IntStream.range(0, values.size())
            .mapToObj(i -> observed("report-time", values.get(i) + " h/wk").at(day(i + 1)))
            .toList());
    if (revised != null) {
      journey = journey.record(target("report-time", revised + " h/wk").at(startOfDay(before)));
    }

    assertThat(journey.asOf(day(9)).milestone("thrice").reachedAt())
        .isEqualTo(Optional.ofNullable(day)
            .map(met -> met % 1 == 0 ? day(met.intValue()) : startOfDay(Math.round(met))));
  }

  @Test
  void values_stand_in_the_metrics_own_unit_oldest_first() {
    MetricState state = JOURNEY
        .record(
            observed("report-time", "45 min/wk").at(day(9)),
            observed(MetricId.of("report-time"), 3, Unit.parse("h/wk")).at(day(2)),
            observed("error-rate", "12 %").at(day(2)))
        .asOf(startOfDay(10))
        .metric("report-time");

    assertThat(state.size()).isEqualTo(2);
    assertThat(state.value(0)).isEqualTo(3);
    assertThat(state.value(1)).isEqualTo(0.75);
    assertThat(state.at(0)).isEqualTo(day(2));
    assertThat(state.daysAgo(0)).isEqualTo(7.5);
    assertThat(state.last()).hasValue(0.75);
    assertThat(state.sum()).isEqualTo(3.75);
    assertThat(state.sumOfLast(7.5)).isEqualTo(0.75); // the start of the stretch is out
    assertThat(state.sumOfLast(7.6)).isEqualTo(3.75);
    assertThat(state.sumOfLast(0.1)).isZero();
    assertThat(state).hasToString("report-time, 2 observations, last 0.75 h/wk");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> state.value(2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> state.at(-1));
  }

  @Test
  void the_observations_of_one_metric_are_not_those_of_the_next() {
    Journey journey = JOURNEY.record(
        observed("report-time", "1 h/wk").at(day(5)),
        observed("error-rate", "2 %").at(day(1)),
        observed("deals", "3 {deal}/mo").at(day(3)));

    JourneySnapshot snapshot = journey.asOf(day(3));
    assertThat(snapshot.metric("report-time").size()).isZero();
    assertThat(snapshot.metric("report-time").last()).isEmpty();
    assertThat(snapshot.metric("report-time")).hasToString("report-time, 0 observations");
    assertThat(snapshot.metric("error-rate").last()).hasValue(2);
    assertThat(snapshot.metric("deals").last()).hasValue(3);
    assertThat(snapshot.metric(1))
        .isEqualTo(snapshot.metric("error-rate"))
        .isNotEqualTo(snapshot.metric(2));
  }
}
