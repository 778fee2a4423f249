package dev.milestone.health.rules;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.Band;
import dev.milestone.health.Bands;
import dev.milestone.health.HealthAssessment;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthFlag;
import dev.milestone.journey.UsageId;
import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.Journey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardHealthTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static Journey start() {
    return Journey.start("standard", Snapshots.map())
        .on(START, ZoneId.of("America/Sao_Paulo"))
        .record(baseline("report-time", "4 h/wk"), target("report-time", "30 min/wk"));
  }

  private static Journey connected(int day) {
    return start().record(taskDone("connect").on(START.plusDays(day)));
  }

  /** Both functional milestones on their due days, and the time observed on that day. */
  private static Journey measured(String time, int day) {
    return connected(14)
        .record(
            used(UsageId.of("report-built"), 3).on(START.plusDays(28)),
            observed("report-time", time).on(START.plusDays(day)));
  }

  private static HealthAssessment assess(Journey journey, int day) {
    return StandardHealth.engine().withSelfCheck().assess(journey.asOfStartOf(START.plusDays(day)));
  }

  private static Optional<String> gate(HealthExplanation health) {
    return health.adjustments().stream()
        .filter(adjustment -> adjustment.step().value().equals("milestones"))
        .map(adjustment -> adjustment.reason().value())
        .findFirst();
  }

  @ParameterizedTest(
      name = "D-30: reports take {0} on day {1}; on day {2}: {3}, ready to expand: {4}")
  @CsvSource({
    "30 min/wk, 60, 61, GREEN,  false", // on the due day, just the target: on track
    "20 min/wk, 60, 61, GREEN,  true", // more than the target
    "30 min/wk, 59, 61, GREEN,  true", // before the due day
    "31 min/wk, 60, 60, GREEN,  false", // not reached, but nothing is late on the due day itself
    "31 min/wk, 60, 61, YELLOW, false", // behind
    "30 min/wk, 61, 62, GREEN,  false", // achieved late is achieved
    "20 min/wk, 30, 91, YELLOW, false", // exceeded, but another one is late
  })
  void on_track_is_green_and_behind_is_yellow(
      String time, int observed, int day, Band band, boolean expand) {
    HealthAssessment assessment = assess(measured(time, observed), day);
    assertThat(assessment.band()).isEqualTo(band);
    assertThat(assessment.flags().contains(HealthFlag.READY_TO_EXPAND)).isEqualTo(expand);
    assertThat(Bands.STANDARD.band(assessment.explain().score().orElseThrow())).isEqualTo(band);
  }

  @Test
  void a_result_that_was_exceeded_and_fell_back_is_nothing_to_build_on() {
    Journey journey =
        measured("20 min/wk", 50).record(observed("report-time", "2 h/wk").on(START.plusDays(58)));
    HealthAssessment assessment = assess(journey, 61);
    assertThat(assessment.band()).isEqualTo(Band.GREEN);
    assertThat(assessment.flags()).isEmpty();
  }

  @ParameterizedTest(name = "D-30: none achieved on day {0}: {1}")
  @CsvSource({
    "0,   UNKNOWN", // nothing due
    "14,  UNKNOWN", // the due day itself
    "15,  RED",
    "120, RED",
  })
  void none_achieved_is_red_once_something_is_due(int day, Band band) {
    assertThat(assess(start(), day).band()).isEqualTo(band);
  }

  @Test
  void closed_as_missed_is_yellow_once_it_was_due() {
    Journey journey = connected(14)
        .record(
            missed("reporting", "another tool does it").on(START.plusDays(20)),
            observed("report-time", "30 min/wk").on(START.plusDays(28)));
    assertThat(assess(journey, 28).band()).isNotEqualTo(Band.YELLOW);
    HealthAssessment due = assess(journey, 29);
    assertThat(due.band()).isEqualTo(Band.YELLOW);
  }

  @Test
  void the_coverage_floor_goes_first() {
    // Achieved before anything is due: of what applies only the recency, 10 of 35, has data.
    HealthExplanation health = assess(connected(3), 7).explain();
    assertThat(health.band()).isEqualTo(Band.UNKNOWN);
    assertThat(health.coverage()).isEqualByComparingTo("0.285714");
    assertThat(health.adjustments())
        .extracting(adjustment -> adjustment.step().value())
        .contains("coverage-floor");
    assertThat(assess(
                connected(3).record(observed("report-time", "3 h/wk").on(START.plusDays(5))), 7)
            .band())
        .isEqualTo(Band.GREEN);
  }

  @Test
  void gates_say_what_they_moved() {
    HealthExplanation health = assess(measured("20 min/wk", 30), 91).explain();
    assertThat(health.score().orElseThrow().toString()).isEqualTo("69.999999");
    assertThat(gate(health)).contains("late-or-missed");
  }

  @Test
  void weights_come_to_a_hundred() {
    assertThat(StandardHealth.model().rules().stream()
            .mapToInt(r -> r.weight().intValueExact())
            .sum())
        .isEqualTo(100);
    assertThat(StandardHealth.model()).hasToString("standard@1");
  }
}
