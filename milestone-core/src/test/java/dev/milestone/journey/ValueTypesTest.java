package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.milestone.ValueTypesContract;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ValueTypesTest extends ValueTypesContract {

  private static final MilestoneId A = MilestoneId.of("a");
  private static final MilestoneId B = MilestoneId.of("b");
  private static final String HASH = "0123456789abcdef0123456789abcdef";

  @Override
  protected void fill(Table table) {
    Supplier<Objective> objective = () -> Objective.of("a", ObjectiveLevel.TACTICAL, "want");
    LocalDate day = LocalDate.of(2026, 1, 8);
    Supplier<Stage> stage = () -> Stage.of("a", Period.ZERO, Period.ofDays(28));
    table.row(
        "objective",
        objective,
        () -> objective.get().withId(ObjectiveId.of("b")),
        () -> objective.get().withLevel(ObjectiveLevel.STRATEGIC),
        () -> objective.get().withStatement("more"),
        () -> objective.get().serving("c"),
        () -> objective.get().withStatedBy("CEO"),
        () -> objective.get().withStatedBy("CEO").withStatedOn(day),
        () -> objective.get().withStatedBy("CEO").withQuestion("Why?"));
    table.row(
        "capability",
        () -> Capability.of("a", "a").build(),
        () -> Capability.of("b", "a").build(),
        () -> Capability.of("a", "b").build(),
        () -> Capability.of("a", "a").deliveredBy("x").build(),
        () -> Capability.of("a", "a").leadsTo("x").build());
    table.row(
        "impact",
        () -> Impact.of("a", "a").build(),
        () -> Impact.of("b", "a").build(),
        () -> Impact.of("a", "b").build(),
        () -> Impact.of("a", "a").comesFrom("x").build(),
        () -> Impact.of("a", "a").serves("x").build());
    table.row(
        "segment",
        () -> Segment.of("a", "a"),
        () -> Segment.of("b", "a"),
        () -> Segment.of("a", "b"),
        () -> Segment.of("a", "a", "x"),
        () -> Segment.of("a", "a").withValues(ValueCategory.REVENUE));
    table.row(
        "change",
        () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a"),
        () -> MapChange.of(MapChange.Kind.DROPPED, MapPart.TASK, "a"),
        () -> MapChange.of(MapChange.Kind.ADDED, MapPart.STAGE, "a"),
        () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "b"),
        () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a").withBefore("x"),
        () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a").withAfter("x"));
    table.row(
        "reference",
        () -> new MapReference(MapId.of("a"), "1", HASH),
        () -> new MapReference(MapId.of("b"), "1", HASH),
        () -> new MapReference(MapId.of("a"), "2", HASH),
        () -> new MapReference(MapId.of("a"), "1", HASH.replace('0', '1')));
    table.row(
        "lineage",
        () -> lineage().build(),
        () -> lineage()
            .addChanges(MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a"))
            .build(),
        () -> lineage().build().withSegment(Segment.finance()),
        () -> lineage().build().withEarlier(lineage().build()),
        () -> lineage().build().withBase(new MapReference(MapId.of("b"), "1", HASH)));
    table.row(
        "stage",
        stage,
        () -> stage.get().withId(StageId.of("b")),
        () -> stage.get().withName("b"),
        () -> stage.get().withStartInclusive(Period.ofDays(1)),
        () -> stage.get().withEndExclusive(Period.ofDays(29)),
        () -> stage.get().withTasks(Task.of("t", "t")),
        () -> Stage.open("a"));
    table.row("task", () -> Task.of("a", "a"), () -> Task.of("b", "a"), () -> Task.of("a", "b"));
    table.row(
        "due",
        () -> Due.afterStart(Period.ofDays(1)),
        () -> Due.afterStart(Period.ofDays(2)),
        () -> Due.after(A, Period.ofDays(1)),
        () -> Due.after(B, Period.ofDays(1)));
    table.row(
        "validation policy",
        () -> ValidationPolicy.by("a"),
        () -> ValidationPolicy.by("b"),
        () -> ValidationPolicy.by("a").withConfirmations(2),
        () -> ValidationPolicy.by("a").withMethodStatedBeforehand(true),
        () -> ValidationPolicy.by("a").withSources(1),
        () -> ValidationPolicy.by("a").withSources(1).withEvidence(EvidenceKind.LOG),
        () -> ValidationPolicy.builder().build());
    table.row(
        "criterion",
        () -> reaches("a"),
        () -> reaches("b"),
        () -> reaches("a", 2),
        () -> reaches("a").whileHeld("b"),
        () -> happened("a"),
        () -> happened("b"),
        () -> happened("a", 2),
        () -> happened("a", 1, Duration.ofDays(1)),
        () -> tasksDone(1, "a"),
        () -> tasksDone(0.5, "a"),
        () -> tasksDone(1, "b"),
        () -> confirmedBy("a"),
        () -> confirmedBy("b"),
        () -> allOf(reaches("a"), reaches("b")),
        () -> anyOf(reaches("a"), reaches("b")),
        () -> atLeast(2, reaches("a"), reaches("b"), reaches("c")));
    table.row(
        "fulfilment",
        Fulfilment::notStarted,
        Fulfilment::underWay,
        () -> Fulfilment.underWay(0.5),
        () -> Fulfilment.metAt(Instant.EPOCH),
        () -> Fulfilment.metAt(Instant.EPOCH).withProgress(1.2),
        () -> Fulfilment.metAt(Instant.EPOCH).asLapsed());
    table.row("milestone", milestones());
    table.row("map", maps());
    table.row("migration", migrations());
    table.changes(
        "path",
        () -> Designs.chained().valueChain().paths().get(0),
        it ->
            new ValuePath(it.capability().withName("b"), it.outcome(), it.impact(), it.objective()),
        it ->
            new ValuePath(it.capability(), it.outcome().withName("b"), it.impact(), it.objective()),
        it ->
            new ValuePath(it.capability(), it.outcome(), it.impact().withName("b"), it.objective()),
        it -> new ValuePath(
            it.capability(), it.outcome(), it.impact(), it.objective().withStatement("b")));
    table.<MetricSlot>changes(
        "slot",
        () -> MetricSlot.of("a", "a", ValueCategory.REVENUE),
        it -> it.withId(MetricId.of("b")),
        it -> it.withName("b"),
        it -> it.withDescription("b"),
        it -> it.withCategory(ValueCategory.TIME_SAVED),
        it -> it.withIndicator(Indicator.LEADING),
        it -> it.withRequired(false),
        it -> it.withMethods("b"));
    table.arguments(
        Metric.of("a", "a", "h", Direction.DECREASE),
        Target.of("a", "1 h"),
        Period.ofDays(1),
        Duration.ofDays(1));
    table.argument("milestone", MilestoneId.of("calm"));
    table.argument("text", "a@1#" + HASH);
  }

  private static Lineage.Builder lineage() {
    return Lineage.builder()
        .base(new MapReference(MapId.of("a"), "1", HASH))
        .segment(Segment.retail());
  }

  /** Either kind in all that both have, and each in what it has alone. */
  private static List<Supplier<?>> milestones() {
    Supplier<CustomerMilestone> customer = () -> CustomerMilestone.of("a", "s").build();
    Supplier<FunctionalMilestone> functional =
        () -> FunctionalMilestone.of("a", "s").build();
    return List.of(
        customer,
        () -> customer.get().withId(B),
        () -> customer.get().withName("b"),
        () -> customer.get().withDefinition("b"),
        () -> customer.get().withStage(StageId.of("t")),
        () -> customer.get().withDue(Due.after(B, Period.ZERO)),
        () -> customer.get().withOwner("b"),
        () -> customer.get().withDepartment("b"),
        () -> customer.get().withDependsOn(B),
        () -> customer.get().withRequires(B),
        () -> customer.get().withCriteria(reaches("b")),
        () -> customer.get().withOptionalCriteria(reaches("b")),
        () -> customer.get().withValidation(ValidationPolicy.by("b")),
        () -> customer.get().withBusinessImpact("b"),
        functional,
        () -> functional.get().withId(B),
        () -> functional.get().withName("b"),
        () -> functional.get().withDefinition("b"),
        () -> functional.get().withStage(StageId.of("t")),
        () -> functional.get().withDue(Due.after(B, Period.ZERO)),
        () -> functional.get().withOwner("b"),
        () -> functional.get().withDepartment("b"),
        () -> functional.get().withDependsOn(B),
        () -> functional.get().withLeadsTo(B),
        () -> functional.get().withCriteria(reaches("b")),
        () -> functional.get().withOptionalCriteria(reaches("b")),
        () -> functional.get().withValidation(ValidationPolicy.by("b")));
  }

  private static List<Supplier<?>> maps() {
    Supplier<JourneyMap> map = Designs::chained;
    return List.of(
        map,
        () -> map.get().withId(MapId.of("b")),
        () -> map.get().withVersion("2"),
        () -> map.get().withName("b"),
        () -> map.get().withStages(Iterables.concat(map.get().stages(), List.of(Stage.open("b")))),
        () -> map.get()
            .withMetrics(Iterables.concat(
                map.get().metrics(), List.of(Metric.of("b", "b", "h", Direction.DECREASE)))),
        () -> map.get().withSlots(MetricSlot.of("b", "b", ValueCategory.REVENUE)),
        () -> map.get().withTargets(),
        () -> map.get()
            .withMilestones(Iterables.concat(
                map.get().milestones(),
                List.of(FunctionalMilestone.of("b", "early").build()))),
        () -> map.get().withImpacts(),
        () -> map.get().withCapabilities(),
        () -> map.get().withImpacts().withObjectives(),
        () -> map.get().withLineage(lineage().build()));
  }

  /** What takes the name of another has to be told from it, so that one is dropped. */
  private static List<Supplier<?>> migrations() {
    JourneyMap from = Maps.full()
        .withMetrics(Iterables.concat(
            Maps.full().metrics(),
            List.of(Metric.of("review-time", "reviews", "h/wk", Direction.DECREASE))));
    JourneyMap to = from.withVersion("2");
    Supplier<MapMigration> way = () -> MapMigration.between(from, to);
    return List.of(
        way,
        () -> way.get().withFrom(from.withVersion("3")),
        () -> way.get().withTo(from.withVersion("3")),
        () -> way.get().withDroppedMilestones(MilestoneId.of("scale")),
        () -> way.get()
            .withDroppedMilestones(MilestoneId.of("scale"))
            .withRenamedMilestones(Map.of(MilestoneId.of("in-use"), MilestoneId.of("scale"))),
        () -> way.get().withDroppedMetrics(MetricId.of("review-time")),
        () -> way.get()
            .withDroppedMetrics(MetricId.of("review-time"))
            .withRenamedMetrics(Map.of(MetricId.of("report-time"), MetricId.of("review-time"))),
        () -> way.get().withDroppedTasks(TaskId.of("t1")),
        () -> way.get()
            .withDroppedTasks(TaskId.of("t1"))
            .withRenamedTasks(Map.of(TaskId.of("t2"), TaskId.of("t1"))));
  }

  /** The hash of a map sees each attribute that equality sees. */
  @Test
  void criteria_and_milestones_that_differ_have_different_hashes() {
    Table table = table();
    List<Supplier<?>> criteria = table.makers("criterion");
    List<Supplier<?>> milestones = table.makers("milestone");

    assertThat(criteria)
        .extracting(maker -> MapContent.hashCriteria(
            FunctionalMilestone.of("m", "s")
                .achievedWhen((Criterion) maker.get())
                .build(),
            MapContent.Renaming.NONE))
        .doesNotHaveDuplicates();
    assertThat(milestones)
        .extracting(maker -> (Milestone) maker.get())
        .extracting(milestone -> milestone.id()
            + milestone.due().toString()
            + MapContent.hashCriteria(milestone, MapContent.Renaming.NONE)
            + MapContent.hashRest(milestone, MapContent.Renaming.NONE))
        .doesNotHaveDuplicates();
    assertThat(table.makers("map"))
        .extracting(maker -> ((JourneyMap) maker.get()).hash())
        .doesNotHaveDuplicates();
  }
}
