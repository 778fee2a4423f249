package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.review.ReviewedMaps.FIRST_REPORT;
import static dev.milestone.journey.review.ReviewedMaps.GROW;
import static dev.milestone.journey.review.ReviewedMaps.HALF_A_DAY;
import static dev.milestone.journey.review.ReviewedMaps.NO_REPORTS;
import static dev.milestone.journey.review.ReviewedMaps.QUICKER;
import static dev.milestone.journey.review.ReviewedMaps.READY;
import static dev.milestone.journey.review.ReviewedMaps.REPORTS;
import static dev.milestone.journey.review.ReviewedMaps.TIME_FOR_CUSTOMERS;
import static dev.milestone.journey.review.ReviewedMaps.adding;
import static dev.milestone.journey.review.ReviewedMaps.aside;
import static dev.milestone.journey.review.ReviewedMaps.clean;
import static dev.milestone.journey.review.ReviewedMaps.forShops;
import static dev.milestone.journey.review.ReviewedMaps.ids;
import static dev.milestone.journey.review.ReviewedMaps.manyTasks;
import static dev.milestone.journey.review.ReviewedMaps.onDays;
import static dev.milestone.journey.review.ReviewedMaps.onlyTheResult;
import static dev.milestone.journey.review.ReviewedMaps.with;
import static dev.milestone.journey.review.ReviewedMaps.withStage;
import static dev.milestone.journey.review.ReviewedMaps.withoutImpacts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every warning there is, each on a map that shows it; and what a change brings along. */
class EachWarningTest {

  /** What one change of the clean map makes the review say. */
  record Row(JourneyMap map, String id, Severity severity, String place, String advice) {
    @Override
    public String toString() {
      return "D-8: " + id;
    }
  }

  private static Row row(JourneyMap map, String id, Severity severity, String place, String says) {
    return new Row(map, id, severity, place, says);
  }

  private static JourneyMap onlyFunctional() {
    return withoutImpacts()
        .withMilestones(FIRST_REPORT.withLeadsTo(Set.of()), READY.withLeadsTo(Set.of()));
  }

  private static JourneyMap metrics(Metric metric) {
    return clean().withMetrics(metric, clean().metrics().get(1));
  }

  /** In the order of D-8, then of the other warnings. */
  static List<Row> rows() {
    Metric time = clean().metrics().get(0);
    return List.of(
        row(
            with(QUICKER.withCriteria(confirmedBy("customer"))),
            "vague-no-metric",
            Severity.SERIOUS,
            "milestone 'quicker'",
            "quicker has no metric"),
        row(
            clean().withTargets(Target.of("active", "80 %")),
            "vague-no-target",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker has no target for report-time"),
        row(
            metrics(time.withMethod(Optional.empty())),
            "vague-no-baseline-plan",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker does not say how to measure report-time"),
        row(
            with(FIRST_REPORT.withCriteria()),
            "vague-no-criteria",
            Severity.WARNING,
            "milestone 'first-report'",
            "first-report has no criteria"),
        row(
            withStage(0, stage -> stage.withEndExclusive(Period.ofDays(182))),
            "stage-too-long",
            Severity.WARNING,
            "stage 'start'",
            "stage start lasts 182 days, and people forget and pile up doubts after 181"),
        row(
            with(QUICKER.withDue(Due.afterStart(Period.parse("P3M22D"))))
                .withStages(clean().stages().get(0), Stage.open("value", Period.ofWeeks(4))),
            "milestones-too-far-apart",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker is due 91 days after ready, and people lose the thread after 90"),
        row(
            adding(onDays(15, 16, 20)),
            "milestones-too-close",
            Severity.WARNING,
            "milestone 'first-report'",
            "4 milestones, from first-report on, are due within 7 days, and more than 3"),
        row(
            clean()
                .withMilestones(
                    FIRST_REPORT
                        .withDue(Due.afterStart(Period.ofDays(29)))
                        .withStage(QUICKER.stage()),
                    READY.withDue(Due.afterStart(Period.ofDays(29))).withStage(QUICKER.stage()),
                    QUICKER,
                    aside("watched").withDue(Due.afterStart(Period.ofDays(20)))),
            "no-early-win",
            Severity.SERIOUS,
            "map 'reports'",
            "reports shows no win in the first 28 days"),
        row(
            onlyFunctional(),
            "only-functional",
            Severity.SERIOUS,
            "map 'reports'",
            "reports has only milestones in the product"),
        row(
            adding(aside("watched")),
            "leads-to-nothing",
            Severity.WARNING,
            "milestone 'watched'",
            "watched happens in the product and leads to no result"),
        row(
            adding(aside("trial-over")),
            "vendor-goal",
            Severity.SERIOUS,
            "milestone 'trial-over'",
            "trial-over speaks of trial, a goal of the vendor's"),
        row(
            with(QUICKER.withDue(Optional.empty())),
            "target-without-date",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker has a target and no day"),
        row(
            with(QUICKER.withDue(Optional.empty()))
                .withTargets(
                    clean().targets().get(0).withBy(LocalDate.of(2026, 4, 1)),
                    clean().targets().get(1)),
            "never-late",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker has a day for its target and no due day of its own"),
        row(
            with(QUICKER.withValidation(Optional.empty())),
            "no-validation",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker is believed without the customer's word"),
        row(
            manyTasks(13),
            "too-few-milestones",
            Severity.WARNING,
            "stage 'start'",
            "stage start has 2 milestones, and its length and tasks ask for 3"),
        row(
            clean()
                .withStages(
                    clean().stages().get(0),
                    clean().stages().get(1),
                    Stage.open("later", Period.ofMonths(3))),
            "stage-without-milestone",
            Severity.WARNING,
            "stage 'later'",
            "stage later has no milestone"),
        row(
            with(QUICKER.withCriteria(reaches("active"))),
            "activity-for-result",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker is to be proved by activity alone"),
        row(
            with(READY.withCriteria(READY.criteria().get(0))),
            "tasks-not-confirmed",
            Severity.WARNING,
            "stage 'start'",
            "stage start has 2 tasks and is passed without anybody asking"),
        row(
            withoutImpacts().withObjectives(),
            "no-objectives",
            Severity.WARNING,
            "map 'reports'",
            "reports does not say what such customers want"),
        row(
            clean().withObjectives(GROW, NO_REPORTS.withServes(GROW.id())),
            "objective-level-missing",
            Severity.HINT,
            "map 'reports'",
            "reports has no tactical objective"),
        row(
            clean().withImpacts(HALF_A_DAY.withComesFrom()),
            "serves-no-objective",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker serves no objective of the customer's"),
        row(
            clean()
                .withObjectives(
                    GROW,
                    TIME_FOR_CUSTOMERS,
                    NO_REPORTS,
                    Objective.of("calm", ObjectiveLevel.OPERATIONAL, "less stress")),
            "objective-not-served",
            Severity.WARNING,
            "objective 'calm'",
            "no milestone leads to objective calm"),
        row(
            clean().withCapabilities(REPORTS, Capability.of("chat", "chat").build()),
            "capability-without-outcome",
            Severity.HINT,
            "capability 'chat'",
            "chat leads to no result of the customer's"),
        row(
            with(QUICKER.withValidation(ValidationPolicy.by("customer"))),
            "no-evidence",
            Severity.HINT,
            "milestone 'quicker'",
            "quicker is believed by word alone"),
        row(
            onlyTheResult(),
            "no-sign-beforehand",
            Severity.HINT,
            "map 'reports'",
            "reports shows success only when it is there"),
        row(
            forShops(time.withCategory(ValueCategory.TIME_SAVED)),
            "segment-value-unmeasured",
            Severity.WARNING,
            "map 'reports:shops'",
            "reports:shops is for shops, which values revenue gained or protected"),
        row(
            withStage(0, stage -> stage.withStartInclusive(Period.ofDays(22))),
            "stage-too-short",
            Severity.HINT,
            "stage 'start'",
            "stage start lasts 6 days, less than 7"),
        row(
            with(FIRST_REPORT.withDue(Optional.empty())),
            "no-date",
            Severity.HINT,
            "milestone 'first-report'",
            "first-report has no due day"),
        row(
            with(QUICKER.withDue(Due.afterStart(Period.ofDays(91)))),
            "due-outside-stage",
            Severity.WARNING,
            "milestone 'quicker'",
            "quicker is due outside its stage value"),
        row(
            with(FIRST_REPORT.withDependsOn(MilestoneId.of("ready"))),
            "due-before-needed",
            Severity.WARNING,
            "milestone 'first-report'",
            "first-report is due before ready"),
        row(
            withStage(0, stage -> stage.withEndExclusive(Optional.empty())),
            "open-stage-not-last",
            Severity.HINT,
            "stage 'start'",
            "stage start has no end although another follows"),
        row(
            with(READY.withOwner(Optional.empty())),
            "no-owner",
            Severity.HINT,
            "milestone 'ready'",
            "ready has no owner"),
        row(
            with(READY.withDefinition(Optional.empty())),
            "no-definition",
            Severity.HINT,
            "milestone 'ready'",
            "ready does not say how the achievement looks"),
        row(
            with(QUICKER.withBusinessImpact(Optional.empty())),
            "no-business-impact",
            Severity.HINT,
            "milestone 'quicker'",
            "quicker does not say what it means for the customer's business"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_warning_is_found_where_it_is(Row row) {
    Finding found = MapReview.of(row.map()).findings().stream()
        .filter(finding -> finding.id().value().equals(row.id()))
        .findFirst()
        .orElseThrow();

    assertThat(found.severity()).isEqualTo(row.severity());
    assertThat(found.place()).hasToString(row.place());
    assertThat(Wording.english().say(found.advice())).contains(row.advice());
    assertThat(found).hasToString(row.severity() + " " + row.id() + " at " + row.place());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_change_shows_its_own_warning_and_what_comes_with_it(Row row) {
    List<String> others = switch (row.id()) {
      case "no-early-win" -> List.of("leads-to-nothing", "tasks-not-confirmed");
      case "only-functional" ->
        List.of(
            "no-early-win",
            "leads-to-nothing",
            "stage-without-milestone",
            "objective-not-served",
            "capability-without-outcome");
      case "serves-no-objective" -> List.of("objective-not-served");
      case "stage-too-short" -> List.of("due-outside-stage");
      case "vendor-goal" -> List.of("leads-to-nothing");
      case "stage-too-long" -> List.of("too-few-milestones");
      default -> List.of();
    };

    List<String> ids = ids(MapReview.of(row.map()));

    assertThat(ids).contains(row.id());
    assertThat(ids).allSatisfy(id -> assertThat(id).isIn(withOwn(others, row.id())));
  }

  private static List<String> withOwn(List<String> others, String own) {
    List<String> all = new ArrayList<>(others);
    all.add(own);
    return all;
  }

  @Test
  void every_warning_that_has_words_has_a_row() {
    assertThat(rows().stream().map(row -> "review." + row.id()))
        .containsExactlyInAnyOrderElementsOf(Wording.english().codes().stream()
            .filter(code -> code.startsWith("review."))
            .toList());
  }

  @Test
  void findings_come_in_the_order_of_the_table() {
    List<String> order = rows().stream().map(Row::id).toList();
    FunctionalMilestone trial = FunctionalMilestone.of("trial", "late").build();
    CustomerMilestone vague = CustomerMilestone.of("vague", "late").build();
    JourneyMap poor = JourneyMap.of("poor", "1")
        .addStage(Stage.builder()
            .id(StageId.of("late"))
            .startInclusive(Period.ofMonths(1))
            .endExclusive(Period.ofYears(1))
            .addTask(Task.of("t", "t"))
            .build())
        .addStage(Stage.open("empty", Period.ZERO))
        .addMilestone(vague)
        .addMilestone(trial)
        .build();

    List<String> ids = ids(MapReview.of(poor));

    assertThat(ids)
        .hasSizeGreaterThan(8)
        .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
  }
}
