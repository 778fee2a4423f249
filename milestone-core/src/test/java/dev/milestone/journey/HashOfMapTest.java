package dev.milestone.journey;

import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A map is named by its content: whatever is different makes another hash. */
class HashOfMapTest {

  private static final MapReference BASE = MapReference.parse("base@1#" + "0".repeat(32));

  private static final Lineage LINEAGE = Lineage.builder()
      .base(BASE)
      .segment(Segment.retail())
      .addChanges(MapChange.builder()
          .kind(MapChange.Kind.REDATED)
          .part(MapPart.MILESTONE)
          .id("calm")
          .before("P1D after start")
          .after("P2D after start")
          .build())
      .earlier(Lineage.builder().base(BASE).segment(Segment.finance()).build())
      .build();

  /** With every kind of part, and each of them with all that it may say. */
  private final JourneyMap all = full(); // built for each test

  private static JourneyMap full() {
    JourneyMap map = Designs.chained();
    List<Milestone> milestones = new ArrayList<>(map.milestones());
    milestones.set(
        4,
        CustomerMilestone.of("calm", "growth")
            .definition("nobody works late")
            .owner("Ana")
            .department("success")
            .businessImpact("people stay")
            .achievedWhen(
                reaches("time", 2).whileHeld("accuracy"),
                happened("run", 5, Duration.ofDays(7)),
                tasksDone(1, "import"),
                confirmedBy("manager"),
                atLeast(1, happened("a"), happened("b")))
            .addOptionalCriteria(happened("export"))
            .build());
    return map.withLineage(LINEAGE)
        .withSlots(MetricSlot.of("own", "own work", ValueCategory.TIME_SAVED)
            .withDescription("what this customer does by hand")
            .withMethods("log"))
        .withMetrics(
            map.metrics().get(0).withCategory(ValueCategory.TIME_SAVED).withMethod("log"),
            map.metrics().get(1))
        .withTargets(map.targets().get(0).withBy(LocalDate.of(2026, 3, 1)))
        .withMilestones(milestones);
  }

  private static <T> List<T> first(List<T> all, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(all);
    changed.set(0, change.apply(all.get(0)));
    return changed;
  }

  private JourneyMap stage(UnaryOperator<Stage> change) {
    return all.withStages(first(all.stages(), change));
  }

  private JourneyMap task(UnaryOperator<Task> change) {
    return stage(stage -> stage.withTasks(first(stage.tasks(), change)));
  }

  private JourneyMap metric(UnaryOperator<Metric> change) {
    return all.withMetrics(first(all.metrics(), change));
  }

  private JourneyMap slot(UnaryOperator<MetricSlot> change) {
    return all.withSlots(first(all.slots(), change));
  }

  private JourneyMap target(UnaryOperator<Target> change) {
    return all.withTargets(first(all.targets(), change));
  }

  private JourneyMap objective(UnaryOperator<Objective> change) {
    return all.withObjectives(first(all.objectives(), change));
  }

  private JourneyMap capability(UnaryOperator<Capability> change) {
    return all.withCapabilities(first(all.capabilities(), change));
  }

  private JourneyMap impact(UnaryOperator<Impact> change) {
    return all.withImpacts(first(all.impacts(), change));
  }

  private JourneyMap calm(UnaryOperator<CustomerMilestone> change) {
    List<Milestone> milestones = new ArrayList<>(all.milestones());
    milestones.set(4, change.apply((CustomerMilestone) milestones.get(4)));
    return all.withMilestones(milestones);
  }

  /** The milestone with another one of its required criteria. */
  private JourneyMap criterion(int index, Criterion other) {
    return calm(calm -> {
      List<Criterion> criteria = new ArrayList<>(calm.criteria());
      criteria.set(index, other);
      return calm.withCriteria(criteria);
    });
  }

  private JourneyMap live(UnaryOperator<FunctionalMilestone> change) {
    return all.withMilestones(
        first(all.milestones(), milestone -> change.apply((FunctionalMilestone) milestone)));
  }

  private JourneyMap lineage(UnaryOperator<Lineage> change) {
    return all.withLineage(change.apply(LINEAGE));
  }

  private JourneyMap segment(UnaryOperator<Segment> change) {
    return lineage(lineage -> lineage.withSegment(change.apply(lineage.segment())));
  }

  private JourneyMap change(UnaryOperator<MapChange> change) {
    return lineage(lineage -> lineage.withChanges(first(lineage.changes(), change)));
  }

  private Stream<JourneyMap> others() {
    return Stream.<Stream<JourneyMap>>of(
            Stream.of(
                all,
                all.withId(MapId.of("other")),
                all.withVersion("2"),
                all.withName("another"),
                all.withSlots(),
                all.withTargets()),
            Stream.of(
                stage(it -> it.withName("first")),
                stage(it -> it.withStartInclusive(Period.ofDays(1))),
                stage(it -> it.withEndExclusive(Period.ofWeeks(5))),
                task(it -> it.withName("import all")),
                metric(it -> it.withName("hours")),
                metric(it -> it.withUnit(Unit.parse("min/wk"))),
                metric(it -> it.withDirection(Direction.INCREASE)),
                metric(it -> it.withScale(Scale.INTERVAL)),
                metric(it -> it.withIndicator(Indicator.LEADING)),
                metric(it -> it.withCategory(ValueCategory.QUALITY)),
                metric(it -> it.withMethod("survey")),
                slot(it -> it.withId(MetricId.of("others"))),
                slot(it -> it.withName("hand work")),
                slot(it -> it.withDescription("else")),
                slot(it -> it.withCategory(ValueCategory.QUALITY)),
                slot(it -> it.withIndicator(Indicator.LEADING)),
                slot(it -> it.withRequired(!it.required())),
                slot(it -> it.withMethods("log", "survey")),
                target(it -> it.withMetric(MetricId.of("accuracy"))
                    .withGoal(Target.of("x", "80 %").goal())),
                target(it -> it.withGoal(Target.of("time", "2 h/wk").goal())),
                target(it -> it.withBy(LocalDate.of(2026, 4, 1))),
                target(it -> it.withHeld(true))),
            Stream.of(
                objective(it -> it.withLevel(ObjectiveLevel.TACTICAL)),
                objective(it -> it.withStatement("grow")),
                objective(it -> it.withServes(ObjectiveId.of("no-retyping"))),
                objective(it -> it.withStatedBy("CEO")),
                objective(it -> it.withStatedBy("CEO").withStatedOn(LocalDate.of(2026, 1, 1))),
                objective(it -> it.withStatedBy("CEO").withQuestion("what for?")),
                capability(it -> it.withName("flows")),
                capability(it -> it.withDeliveredBy(Maps.id("dashboard-live"))),
                capability(it -> it.withLeadsTo(Maps.id("calm"))),
                impact(it -> it.withName("volume")),
                impact(it -> it.withComesFrom(Maps.id("calm"))),
                impact(it -> it.withServes(ObjectiveId.of("predict")))),
            Stream.of(
                calm(it -> it.withName("calm days")),
                calm(it -> it.withDefinition("else")),
                calm(it -> it.withStage(StageId.of("early"))),
                calm(it -> it.withOwner("Rui")),
                calm(it -> it.withDepartment("sales")),
                calm(it -> it.withDependsOn(Maps.id("forecast"))),
                calm(it -> it.withBusinessImpact("else")),
                calm(it -> it.withRequires(Maps.id("dashboard-live"))),
                calm(it -> it.withDue(Due.afterStart(Period.ofDays(3)))),
                calm(it -> it.withDue(Due.after(Maps.id("forecast"), Period.ofDays(3)))),
                calm(it -> it.withValidation(ValidationPolicy.by("customer"))),
                calm(it -> it.withCriteria()),
                calm(it -> it.withOptionalCriteria()),
                criterion(0, reaches("time", 3).whileHeld("accuracy")),
                criterion(0, reaches("accuracy", 2).whileHeld("time")),
                criterion(0, reaches("time", 2)),
                criterion(1, happened("export", 5, Duration.ofDays(7))),
                criterion(1, happened("run", 6, Duration.ofDays(7))),
                criterion(1, happened("run", 5, Duration.ofDays(8))),
                criterion(1, happened("run", 5)),
                criterion(2, tasksDone(0.5, "import")),
                criterion(3, confirmedBy("sponsor")),
                criterion(4, atLeast(2, happened("a"), happened("b"))),
                criterion(4, atLeast(1, happened("a"), happened("c"))),
                live(it -> it.withLeadsTo(Maps.id("calm"))),
                live(it -> it.withDue(Due.afterStart(Period.ofDays(15))))),
            Stream.of(
                lineage(it -> it.withBase(MapReference.parse("base@2#" + "0".repeat(32)))),
                lineage(it -> it.withChanges()),
                lineage(it -> it.withEarlier(it)),
                segment(it -> it.withId(SegmentId.of("shops"))),
                segment(it -> it.withName("shops")),
                segment(it -> it.withCaresFor("queues")),
                segment(it -> it.withValues(ValueCategory.QUALITY)),
                change(it -> it.withKind(MapChange.Kind.CHANGED)),
                change(it -> it.withPart(MapPart.STAGE)),
                change(it -> it.withId("else")),
                change(it -> it.withBefore("P3D after start")),
                change(it -> it.withAfter("P3D after start"))))
        .flatMap(Function.identity());
  }

  @Test
  void whatever_is_different_makes_another_hash() {
    assertThat(others().map(JourneyMap::hash)).doesNotHaveDuplicates().hasSizeGreaterThan(75);
  }

  @Test
  void the_hash_of_all_that_a_map_may_say_is_the_same_for_ever() { // stored journeys refer to it
    assertThat(all.hash()).isEqualTo("416f9ad47328b36457bee7d91d2b8a9d");
  }
}
