package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.Target;
import dev.milestone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-22: baselines and targets that are set anew are counted like slips, and the first ones stay. */
class RevisionsTest {

  private static final Journey JOURNEY =
      Travels.of(customer("win").addCriteria(reaches("report-time")).build());

  /** Baselines and targets in minutes a week, or in hours where it says so, one a day. */
  private static Journey journey(String story) {
    Journey journey = JOURNEY;
    int day = 0;
    for (String word : story.split(" ")) {
      String amount =
          word.substring(1).replaceFirst("h$", "") + (word.endsWith("h") ? " h/wk" : " min/wk");
      JourneyEvent event =
          word.charAt(0) == 'B' ? baseline("report-time", amount) : target("report-time", amount);
      journey = journey.record(event.at(day(++day)));
    }
    return journey;
  }

  @ParameterizedTest(
      name = "{0}: {1} of the baseline, {2} of the target, originally from {3} to {4} h")
  @CsvSource({
    "B240,                0, 0, 4, ",
    "T30,                 0, 0, ,  0.5",
    "B240 T30,            0, 0, 4, 0.5",
    "B240 T30 B240 T30,   0, 0, 4, 0.5", // the same again
    "B240 T30 B4h,        0, 0, 4, 0.5",
    "B240 T30 B300,       1, 0, 4, 0.5",
    "B240 B300 T30,       1, 0, 4, 0.5",
    "B240 T30 B300 B240,  2, 0, 4, 0.5", // back is a revision as well
    "B240 T30 T0.5h T30,  0, 0, 4, 0.5", // nor is it another one in another unit
    "B240 T30 T0.25h,     0, 1, 4, 0.5",
    "B240 T30 T15,        0, 1, 4, 0.5",
    "B240 T30 T15 T30,    0, 2, 4, 0.5",
    "T30 T15 B240,        0, 1, 4, 0.5", // the first baseline, and not one of the target's time
    "B240 T30 T15 B300 B360 T60, 2, 2, 4, 0.5",
  })
  void revisions_are_counted_and_the_first_ones_stay(
      String story, int ofBaseline, int ofTarget, Double baseline, Double target) {
    MetricState state = journey(story).asOf(day(9)).metric("report-time");

    assertThat(state.baselineRevisions()).isEqualTo(ofBaseline);
    assertThat(state.targetRevisions()).isEqualTo(ofTarget);
    assertThat(state.originalBaseline().isPresent()).isEqualTo(baseline != null);
    assertThat(state.originalYardstick().hasTarget()).isEqualTo(target != null);
    if (baseline != null) {
      assertThat(state.originalBaseline()).hasValue(baseline);
    }
    if (target != null) {
      assertThat(state.originalYardstick().target()).isEqualTo(target);
    }
  }

  @Test
  void each_metric_has_its_own() {
    JourneySnapshot snapshot = journey("B240 T30 B300 T15 T20")
        .record(baseline("error-rate", "9 %"), baseline("error-rate", "8 %").at(day(1)))
        .asOf(day(9));

    assertThat(snapshot.metric("report-time").baselineRevisions()).isOne();
    assertThat(snapshot.metric("report-time").targetRevisions()).isEqualTo(2);
    assertThat(snapshot.metric("error-rate").baselineRevisions()).isOne();
    assertThat(snapshot.metric("error-rate").targetRevisions()).isZero();
    assertThat(snapshot.metric("error-rate").originalBaseline()).hasValue(9);
    assertThat(snapshot.metric("deals").baselineRevisions()).isZero();
    assertThat(snapshot.metric("deals").originalYardstick())
        .isEqualTo(snapshot.metric("deals").yardstick());
  }

  @Test
  void an_earlier_day_does_not_know_of_a_later_one() {
    Journey journey = journey("B240 T30 B300 T15");

    assertThat(journey.asOf(day(2)).metric("report-time").baselineRevisions()).isZero();
    assertThat(journey.asOf(day(3)).metric("report-time").baselineRevisions()).isOne();
    assertThat(journey.asOf(day(3)).metric("report-time").targetRevisions()).isZero();
    assertThat(journey.asOf(day(4)).metric("report-time").targetRevisions()).isOne();
    assertThat(journey.asOf(day(2))).isEqualTo(journey("B240 T30").asOf(day(2)));
  }

  @Test
  void there_and_back_is_not_the_same_as_never_moved() {
    JourneySnapshot moved = journey("B240 T30 T15 T30").asOf(day(9));

    assertThat(moved.metric("report-time").yardstick())
        .isEqualTo(moved.metric("report-time").originalYardstick());
    assertThat(moved).isNotEqualTo(journey("B240 T30").asOf(day(9)));
    assertThat(moved).isNotEqualTo(journey("B240 T30 T15 T20 T30").asOf(day(9)));
  }

  @Test
  void another_day_for_the_target_is_a_revision_and_a_baseline_better_described_is_none() {
    Journey journey = JOURNEY.record(
        baseline("report-time", "4 h/wk"),
        target(Target.of("report-time", "1 h/wk").withBy(Travels.START.plusDays(30))),
        baseline(Baseline.of("report-time", "4 h/wk").withMethod("time tracking"))
            .at(day(2)),
        target(Target.of("report-time", "60 min/wk").withBy(Travels.START.plusDays(60)))
            .at(day(3)));

    DossierMetric metric = Dossier.of(journey, id("win"), day(9)).metrics().get(0);
    assertThat(metric.baselineRevisions()).isZero();
    assertThat(metric.originalBaseline()).isEmpty();
    assertThat(metric.baseline().orElseThrow().method()).isEqualTo("time tracking");
    assertThat(metric.targetRevisions()).isOne();
    assertThat(metric.originalTarget().orElseThrow().by()).hasValue(Travels.START.plusDays(30));
  }

  @ParameterizedTest(name = "{0}, then {1}: {2} revisions")
  @CsvSource({
    "<= 30 min/wk,      <= 0.5 h/wk,       0",
    "30 min/wk,         <= 0.5 h/wk,       0", // less is better, so it asks the same
    "< 30 min/wk,       <= 30 min/wk,      1",
    "20..30 min/wk,     20..31 min/wk,     1",
    "-50% of baseline,  -50.0% of baseline, 0",
    "-50% of baseline,  -20% of baseline,  1", // which have no value yet
    "-2 points,         -1 points,         1",
    "-50% of baseline,  30 min/wk,         1",
  })
  void a_target_is_revised_by_what_it_asks(String first, String second, int revisions) {
    Journey journey = JOURNEY.record(
        target("report-time", first).at(day(1)), target("report-time", second).at(day(2)));

    assertThat(journey.asOf(day(3)).metric("report-time").targetRevisions()).isEqualTo(revisions);
  }

  @Test
  void a_target_to_be_held_from_now_on_is_another_one() {
    Target target = Target.of("report-time", "30 min/wk");
    Journey journey = JOURNEY.record(
        target(target).at(day(1)),
        target(Target.of("report-time", "0.5 h/wk").withHeld(true)).at(day(2)),
        target(target.withHeld(true)).at(day(3)));

    assertThat(journey.asOf(day(4)).metric("report-time").targetRevisions()).isOne();
  }

  @Test
  void the_same_target_again_is_no_original_of_itself() {
    Journey journey = journey("B240 T30 B240 T30");

    DossierMetric metric = Dossier.of(journey, id("win"), day(9)).metrics().get(0);
    assertThat(metric.originalTarget()).isEmpty();
    assertThat(metric.originalBaseline()).isEmpty();
    assertThat(Dossier.of(journey, id("win"), day(9)).text(Wording.english()))
        .doesNotContain("original");
  }

  @Test
  void progress_is_told_to_where_it_was_to_go_from_where_it_began() { // D-12
    Journey journey =
        journey("B240 T30 B450").record(observed("report-time", "135 min/wk").at(day(8)));

    MetricState state = journey.asOf(day(9)).metric("report-time");
    assertThat(state.progress()).hasValue(0.75);
    assertThat(state.progressToOriginal()).hasValue(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B240 T30 B450      | from the original baseline to the target"
            + " | do caminho do baseline original até o alvo",
        "B240 T30 T15       | to the original target | do caminho até o alvo original",
        "B240 T30 B450 T15  | from the original baseline to the original target"
            + " | do caminho do baseline original até o alvo original",
      })
  void a_dossier_says_which_way_is_meant(String story, String english, String portuguese) {
    Dossier dossier = Dossier.of(
        journey(story).record(observed("report-time", "135 min/wk").at(day(8))), id("win"), day(9));

    assertThat(dossier.text(Wording.english()))
        .contains("  report creation time: 50.0 % of the way " + english + "\n");
    assertThat(dossier.text(Wording.brazilianPortuguese()))
        .contains("  report creation time: 50,0 % " + portuguese + "\n");
  }

  @Test
  void a_dossier_says_what_was_first_and_how_often_that_changed() {
    Dossier dossier = Dossier.of(journey("B240 T30 B300 B360 T15"), id("win"), day(9));

    assertThat(dossier.metrics().get(0).originalBaseline())
        .hasValue(Baseline.of("report-time", "240 min/wk"));
    assertThat(dossier.text(Wording.english()))
        .contains("  originally: report creation time started at 240 min/wk (2 revisions)\n")
        .contains("  originally: report creation time should reach 30 min/wk (1 revision)\n");
    assertThat(dossier.text(Wording.brazilianPortuguese()))
        .contains("(2 revisões)\n")
        .contains("(1 revisão)\n");
  }
}
