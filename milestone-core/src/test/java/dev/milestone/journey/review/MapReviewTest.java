package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
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
import static dev.milestone.journey.review.ReviewedMaps.manyTasks;
import static dev.milestone.journey.review.ReviewedMaps.onDays;
import static dev.milestone.journey.review.ReviewedMaps.with;
import static dev.milestone.journey.review.ReviewedMaps.withStage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapReviewTest {

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

  private static JourneyMap withoutImpacts() {
    return clean().withImpacts();
  }

  /** Only the result is left, and it is measured in words that fit any segment. */
  private static JourneyMap onlyTheResult() {
    return clean()
        .withCapabilities(REPORTS.withDeliveredBy().withLeadsTo(QUICKER.id()))
        .withMilestones(QUICKER.withRequires().withDue(Due.afterStart(Period.ofWeeks(4))))
        .withStages(Stage.of("value", Period.ZERO, Period.ofMonths(3)))
        .withTargets(clean().targets().get(0))
        .withMetrics(clean().metrics().get(0));
  }

  /** The same map for those who value revenue above all. */
  private static JourneyMap forShops(Metric time) {
    Segment shops = Segment.of("shops", "shops", "more sales").withValues(ValueCategory.REVENUE);
    return clean().specialise(shops).replace(time).build();
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
            "quicker does not say how report-time is measured"),
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

  private static List<String> ids(MapReview review) {
    return review.findings().stream().map(finding -> finding.id().value()).toList();
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

  @Test
  void a_good_map_has_no_findings() {
    MapReview review = MapReview.of(clean());

    assertThat(review.isClean()).isTrue();
    assertThat(review).hasToString("reports@1: nothing found");
  }

  @ParameterizedTest(name = "D-8: a stage of {0} is too long: {1}")
  @CsvSource({"P6M, false", "P6M1D, true", "P1Y, true"})
  void a_stage_may_last_half_a_year(Period end, boolean found) {
    JourneyMap map = withStage(0, stage -> stage.withEndExclusive(end));

    assertThat(ids(MapReview.of(map)).contains("stage-too-long")).isEqualTo(found);
  }

  @ParameterizedTest(name = "D-8: the first win due after {0} days comes too late: {1}")
  @CsvSource({"0, false", "28, false", "29, true"})
  void a_win_on_the_last_day_of_week_four_is_early(int days, boolean found) {
    JourneyMap map = clean()
        .withMilestones(
            FIRST_REPORT.withDue(Due.afterStart(Period.ofDays(days))),
            READY.withDue(Due.afterStart(Period.ofDays(40))),
            QUICKER);

    assertThat(ids(MapReview.of(map)).contains("no-early-win")).isEqualTo(found);
  }

  @ParameterizedTest(
      name = "D-8: with milestones on days 14, 21, {0}, {1} and {2}, they crowd: {3}")
  @CsvSource({
    "15, 16, 17, true",
    "15, 16, 20, true",
    "15, 16, 22, false",
    "22, 23, 27, true",
    "1, 7, 28, false"
  })
  void a_week_bears_three_milestones(int one, int two, int three, boolean found) {
    JourneyMap map = adding(onDays(one, two, three));

    assertThat(ids(MapReview.of(map)).contains("milestones-too-close")).isEqualTo(found);
  }

  @ParameterizedTest(name = "D-8: a stage of {0} is too short: {1}")
  @CsvSource({"P6D, true", "P7D, false", "P1W, false"})
  void a_stage_lasts_a_week_at_least(Period end, boolean found) {
    JourneyMap map = withStage(0, stage -> stage.withEndExclusive(end));

    assertThat(ids(MapReview.of(map)).contains("stage-too-short")).isEqualTo(found);
  }

  @Test
  void a_stage_without_an_end_is_not_too_short() {
    JourneyMap map = withStage(1, stage -> stage.withEndExclusive(Optional.empty()));

    assertThat(MapReview.of(map).isClean()).isTrue();
  }

  @Test
  void each_missing_level_of_objectives_is_found() {
    JourneyMap map = clean().withObjectives(NO_REPORTS.withServes());

    assertThat(MapReview.of(map).findings().stream()
            .map(finding -> Wording.english().say(finding.advice())))
        .containsExactly(
            "reports has no strategic objective; ask the company, the sponsor and those who do the work",
            "reports has no tactical objective; ask the company, the sponsor and those who do the work");
  }

  @Test
  void an_objective_is_served_through_another() {
    assertThat(MapReview.of(clean().withObjectives(GROW, TIME_FOR_CUSTOMERS, NO_REPORTS))
            .isClean())
        .isTrue();
    assertThat(ids(MapReview.of(
            clean().withObjectives(GROW, TIME_FOR_CUSTOMERS.withServes(), NO_REPORTS))))
        .containsExactly("objective-not-served");
  }

  @Test
  void without_objectives_no_result_is_blamed_for_serving_none() {
    assertThat(ids(MapReview.of(withoutImpacts().withObjectives())))
        .containsExactly("no-objectives");
  }

  @Test
  void a_leading_indicator_or_a_step_in_the_product_tells_beforehand() {
    JourneyMap bare = onlyTheResult();

    assertThat(ids(MapReview.of(bare))).containsExactly("no-sign-beforehand");
    assertThat(
            MapReview.of(bare.withMetrics(clean().metrics()).withTargets(clean().targets()))
                .isClean())
        .isTrue();
    assertThat(MapReview.of(bare.withMilestones(
                bare.milestones().get(0), FIRST_REPORT.withStage(QUICKER.stage())))
            .isClean())
        .isTrue();
  }

  @Test
  void what_a_segment_values_is_measured_by_a_result_or_left_open() {
    Metric time = clean().metrics().get(0);

    assertThat(MapReview.of(forShops(time.withCategory(ValueCategory.REVENUE))).isClean())
        .isTrue();
    assertThat(ids(MapReview.of(forShops(time.withName("time without a category")))))
        .as("a metric of no category shows nothing that a segment values")
        .containsExactly("segment-value-unmeasured");
    JourneyMap slots = forShops(time.withCategory(ValueCategory.TIME_SAVED))
        .withSlots(MetricSlot.of("report-time", "time", ValueCategory.TIME_SAVED)
            .withMethods("time tracking"))
        .unfilled();
    assertThat(ids(MapReview.of(slots))).containsExactly("segment-value-unmeasured");
    MetricSlot open = slots.slots().get(0).withCategory(Optional.empty());
    assertThat(MapReview.of(slots.withSlots(open)).isClean()).isTrue();
    assertThat(MapReview.of(slots.withSlots(open.withCategory(ValueCategory.REVENUE)))
            .isClean())
        .isTrue();
  }

  @Test
  void a_step_leads_to_a_result_through_other_steps() {
    FunctionalMilestone first = aside("watched");
    FunctionalMilestone second = aside("tried").withDependsOn(first.id()).withLeadsTo(QUICKER.id());

    assertThat(MapReview.of(adding(List.of(first, second))).at(first.id())).isEmpty();
  }

  @ParameterizedTest(name = "D-8: a step named {0} is a goal of the vendor's: {1}")
  @CsvSource({
    "Trial ended, true",
    "Upsell, true",
    "up-selling to the pro edition, true",
    "Cross-sell, true",
    "Renovação do contrato, true",
    "RENOVACAO, true",
    "Venda fechada, true",
    "Teste, true",
    "contractRenewal, true",
    "Sales team trained, false",
    "Trials of strength, true",
    "Industrial plant connected, false",
    "Wholesale prices loaded, false",
  })
  void goals_of_the_vendor_are_told_by_whole_words(String name, boolean found) {
    Milestone milestone = aside("step").withName(name);

    assertThat(ids(MapReview.of(adding(milestone))).contains("vendor-goal")).isEqualTo(found);
  }

  @Test
  void a_vendor_word_is_fine_where_there_is_a_result_of_the_customers() {
    assertThat(MapReview.of(adding(aside("trial").withLeadsTo(QUICKER.id()))).isClean())
        .isTrue();
    assertThat(
            MapReview.of(with(QUICKER.withName("Sale prices are set sooner"))).isClean())
        .isTrue();
  }

  @Test
  void a_result_may_be_confirmed_by_its_criteria() {
    assertThat(confirmedLike(allOf(reaches("report-time"), confirmedBy("customer"))))
        .isTrue();
    assertThat(confirmedLike(
            allOf(reaches("report-time"), anyOf(confirmedBy("customer"), confirmedBy("boss")))))
        .isTrue();
    assertThat(confirmedLike(anyOf(reaches("report-time"), confirmedBy("customer"))))
        .isFalse();
  }

  private static boolean confirmedLike(Criterion criterion) {
    List<String> found =
        ids(MapReview.of(with(QUICKER.withValidation(Optional.empty()).withCriteria(criterion))));
    assertThat(found).containsAnyOf("no-evidence", "no-validation").hasSize(1);
    return !found.contains("no-validation");
  }

  @Test
  void a_slot_with_a_method_promises_target_and_baseline() {
    JourneyMap map = clean()
        .withSlots(MetricSlot.of("report-time", "time", ValueCategory.TIME_SAVED)
            .withMethods("time tracking"))
        .withTargets(Target.of("active", "80 %"))
        .withMetrics(clean().metrics().get(1));

    assertThat(MapReview.of(map).isClean()).isTrue();
    assertThat(ids(MapReview.of(map.withSlots(map.slots().get(0).withMethods()))))
        .containsExactly("vague-no-baseline-plan");
  }

  @Test
  void a_target_of_the_map_may_bring_the_date() {
    JourneyMap map = with(QUICKER.withDue(Optional.empty()));

    JourneyMap dated = map.withTargets(
        map.targets().get(0).withBy(LocalDate.of(2026, 6, 30)), map.targets().get(1));

    assertThat(MapReview.of(dated).isClean()).isTrue();
  }

  @Test
  void days_after_another_milestone_are_counted_from_its_day() {
    JourneyMap map = with(QUICKER.withDue(Due.after(READY.id(), Period.ofDays(69))));

    assertThat(MapReview.of(map).isClean()).isTrue(); // day 21 + 69 is the last day of month 3
    assertThat(ids(MapReview.of(with(QUICKER.withDue(Due.after(READY.id(), Period.ofDays(70)))))))
        .containsExactly("due-outside-stage");
  }

  @Test
  void thresholds_can_be_changed() {
    ReviewParameters strict = ReviewParameters.standard()
        .withLongestGap(Period.ofDays(30))
        .withEarlyWinBy(Period.ofDays(7));

    assertThat(ids(MapReview.of(clean(), strict)))
        .containsExactly("milestones-too-far-apart", "no-early-win", "too-few-milestones");
  }

  @Test
  void vendor_words_can_be_added() {
    ReviewParameters dutch =
        ReviewParameters.builder().addVendorWords("verlenging").build();

    assertThat(ids(MapReview.of(adding(aside("verlenging")), dutch))).contains("vendor-goal");
    assertThat(ids(MapReview.of(adding(aside("renewal")), dutch))).contains("vendor-goal");
  }

  @Test
  void findings_can_be_left_out() {
    ReviewParameters parameters =
        ReviewParameters.standard().withLeftOut(FindingId.of("leads-to-nothing"));

    assertThat(MapReview.of(adding(aside("watched")), parameters).isClean()).isTrue();
  }

  @Test
  void findings_can_be_asked_for_by_severity_and_place() {
    MapReview review = MapReview.of(with(QUICKER
        .withOwner(Optional.empty())
        .withValidation(Optional.empty())
        .withCriteria(happened("clicked"))));

    assertThat(ids(review)).containsExactly("vague-no-metric", "no-validation", "no-owner");
    assertThat(review.findings(Severity.WARNING)).hasSize(2);
    assertThat(review.findings(Severity.SERIOUS)).hasSize(1);
    assertThat(review.at(QUICKER.id())).hasSize(3);
    assertThat(review.at(StageId.of("start"))).isEmpty();
    assertThat(MapReview.of(manyTasks(13)).at(StageId.of("start"))).hasSize(1);
  }

  @Test
  void checks_of_ones_own_come_last() {
    MapCheck sponsor = (map, parameters) -> map.milestones().stream()
        .filter(milestone -> milestone.department().isEmpty())
        .map(milestone -> Finding.of(
            "acme:no-department",
            Severity.HINT,
            Place.of(milestone.id()),
            Message.of("acme.no-department").with("milestone", milestone.id().value())))
        .toList();

    MapReview review =
        MapReview.of(adding(aside("watched")), ReviewParameters.standard(), List.of(sponsor));

    assertThat(ids(review))
        .containsExactly(
            "leads-to-nothing",
            "acme:no-department",
            "acme:no-department",
            "acme:no-department",
            "acme:no-department");
    assertThat(Wording.english()
            .overriding(Map.of("acme.no-department", "{milestone} has no department"))
            .say(review.findings().get(1).advice()))
        .isEqualTo("first-report has no department");
  }

  @Test
  void reviews_are_equal_if_map_and_findings_are() {
    assertThat(MapReview.of(clean()))
        .isEqualTo(MapReview.of(clean()))
        .hasSameHashCodeAs(MapReview.of(clean()))
        .isNotEqualTo(MapReview.of(adding(aside("watched"))));
    assertThat(MapReview.of(adding(aside("watched"))))
        .isNotEqualTo(MapReview.of(
            adding(aside("watched")),
            ReviewParameters.standard().withLeftOut(FindingId.of("leads-to-nothing"))))
        .hasToString("reports@1: WARNING leads-to-nothing at milestone 'watched'");
    assertThat(MapReview.of(clean()).map()).isEqualTo(clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D"})
  void a_threshold_without_days_is_refused(Period none) {
    Stream.<ThrowingCallable>of(
            () -> ReviewParameters.standard().withLongestStage(none),
            () -> ReviewParameters.standard().withShortestStage(none),
            () -> ReviewParameters.standard().withLongestGap(none),
            () -> ReviewParameters.standard().withCrowdWithin(none),
            () -> ReviewParameters.standard().withEarlyWinBy(none))
        .forEach(change -> assertThatIllegalArgumentException()
            .isThrownBy(change)
            .withMessageContaining("give P1D or more"));
  }

  @Test
  void a_threshold_of_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewParameters.standard().withMostInCrowd(0))
        .withMessageContaining("give 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewParameters.standard().withMostTasksPerMilestone(0))
        .withMessageContaining("give 1 or more");
  }
}
