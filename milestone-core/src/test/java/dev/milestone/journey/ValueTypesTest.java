package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.ClassSanityTester;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guava's testers over the value types of the package: equal by value, each attribute counts, and no null gets in. */
class ValueTypesTest {

  private static final MilestoneId A = MilestoneId.of("a");
  private static final MilestoneId B = MilestoneId.of("b");
  private static final String HASH = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @ValueSource(
      classes = {
        MapId.class,
        StageId.class,
        TaskId.class,
        MilestoneId.class,
        UsageId.class,
        ObjectiveId.class,
        CapabilityId.class,
        ImpactId.class,
        SegmentId.class,
        Confirmed.class,
      })
  void records_of_text_are_sane(Class<?> type) throws Exception {
    ClassSanityTester tester = tester();

    tester.testEquals(type);
    tester.testNulls(type);
    new NullPointerTester().testAllPublicStaticMethods(type);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Objective.class,
        Capability.class,
        Impact.class,
        Segment.class,
        MapChange.class,
        Task.class,
        Stage.class,
        Due.class,
        ValidationPolicy.class,
        Fulfilment.class,
        Criteria.class,
        MapReference.class,
        FunctionalMilestone.class,
        CustomerMilestone.class,
        JourneyMap.class,
        MapMigration.class,
      })
  void factories_let_no_null_in(Class<?> type) {
    NullPointerTester tester = new NullPointerTester();
    defaults().forEach(value -> setDefault(tester, value));
    tester.setDefault(MapId.class, MapId.of("m"));
    tester.setDefault(JourneyMap.class, Designs.chained());
    tester.setDefault(ObjectiveLevel.class, ObjectiveLevel.TACTICAL);
    tester.setDefault(MapChange.Kind.class, MapChange.Kind.ADDED);
    tester.setDefault(MapPart.class, MapPart.TASK);

    tester.testAllPublicStaticMethods(type);
  }

  @SuppressWarnings("unchecked")
  private static <T> void setDefault(NullPointerTester tester, T value) {
    tester.setDefault((Class<T>) value.getClass(), value);
  }

  private static List<Object> defaults() {
    return List.of("a", A, Period.ofDays(1), Duration.ofDays(1), Instant.EPOCH);
  }

  private static ClassSanityTester tester() {
    return new ClassSanityTester().setDistinctValues(String.class, "a", "b");
  }

  /** By what they are: a maker for each value that differs from the others. */
  static Stream<Arguments> values() {
    Supplier<Objective> objective = () -> Objective.of("a", ObjectiveLevel.TACTICAL, "want");
    LocalDate day = LocalDate.of(2026, 1, 8);
    Supplier<Stage> stage = () -> Stage.of("a", Period.ZERO, Period.ofDays(28));
    return Stream.of(
        values(
            "objective",
            objective,
            () -> objective.get().withId(ObjectiveId.of("b")),
            () -> objective.get().withLevel(ObjectiveLevel.STRATEGIC),
            () -> objective.get().withStatement("more"),
            () -> objective.get().serving("c"),
            () -> objective.get().withStatedBy("CEO"),
            () -> objective.get().withStatedBy("CEO").withStatedOn(day),
            () -> objective.get().withStatedBy("CEO").withQuestion("Why?")),
        values(
            "capability",
            () -> Capability.of("a", "a").build(),
            () -> Capability.of("b", "a").build(),
            () -> Capability.of("a", "b").build(),
            () -> Capability.of("a", "a").deliveredBy("x").build(),
            () -> Capability.of("a", "a").leadsTo("x").build()),
        values(
            "impact",
            () -> Impact.of("a", "a").build(),
            () -> Impact.of("b", "a").build(),
            () -> Impact.of("a", "b").build(),
            () -> Impact.of("a", "a").comesFrom("x").build(),
            () -> Impact.of("a", "a").serves("x").build()),
        values(
            "segment",
            () -> Segment.of("a", "a"),
            () -> Segment.of("b", "a"),
            () -> Segment.of("a", "b"),
            () -> Segment.of("a", "a", "x"),
            () -> Segment.of("a", "a").withValues(ValueCategory.REVENUE)),
        values(
            "change",
            () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a"),
            () -> MapChange.of(MapChange.Kind.DROPPED, MapPart.TASK, "a"),
            () -> MapChange.of(MapChange.Kind.ADDED, MapPart.STAGE, "a"),
            () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "b"),
            () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a").withBefore("x"),
            () -> MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a").withAfter("x")),
        values(
            "reference",
            () -> new MapReference(MapId.of("a"), "1", HASH),
            () -> new MapReference(MapId.of("b"), "1", HASH),
            () -> new MapReference(MapId.of("a"), "2", HASH),
            () -> new MapReference(MapId.of("a"), "1", HASH.replace('0', '1'))),
        values(
            "lineage",
            () -> lineage().build(),
            () -> lineage()
                .addChanges(MapChange.of(MapChange.Kind.ADDED, MapPart.TASK, "a"))
                .build(),
            () -> lineage().build().withSegment(Segment.finance()),
            () -> lineage().build().withBase(new MapReference(MapId.of("b"), "1", HASH))),
        values(
            "stage",
            stage,
            () -> stage.get().withId(StageId.of("b")),
            () -> stage.get().withName("b"),
            () -> stage.get().withStartInclusive(Period.ofDays(1)),
            () -> stage.get().withEndExclusive(Period.ofDays(29)),
            () -> stage.get().withTasks(Task.of("t", "t")),
            () -> Stage.open("a")),
        values("task", () -> Task.of("a", "a"), () -> Task.of("b", "a"), () -> Task.of("a", "b")),
        values(
            "due",
            () -> Due.afterStart(Period.ofDays(1)),
            () -> Due.afterStart(Period.ofDays(2)),
            () -> Due.after(A, Period.ofDays(1)),
            () -> Due.after(B, Period.ofDays(1))),
        values(
            "validation policy",
            () -> ValidationPolicy.by("a"),
            () -> ValidationPolicy.by("b"),
            () -> ValidationPolicy.by("a").withConfirmations(2),
            () -> ValidationPolicy.builder().build()),
        values(
            "criterion",
            () -> reaches("a"),
            () -> reaches("b"),
            () -> reaches("a", 2),
            () -> reaches("a").whileHeld("b"),
            () -> happened("a"),
            () -> happened("a", 2),
            () -> happened("a", 1, Duration.ofDays(1)),
            () -> tasksDone(1, "a"),
            () -> tasksDone(0.5, "a"),
            () -> tasksDone(1, "b"),
            () -> confirmedBy("a"),
            () -> allOf(reaches("a"), reaches("b")),
            () -> anyOf(reaches("a"), reaches("b")),
            () -> atLeast(2, reaches("a"), reaches("b"), reaches("c"))),
        values(
            "fulfilment",
            Fulfilment::notStarted,
            Fulfilment::underWay,
            () -> Fulfilment.underWay(0.5),
            () -> Fulfilment.metAt(Instant.EPOCH),
            () -> Fulfilment.metAt(Instant.EPOCH).withProgress(1.2),
            () -> Fulfilment.metAt(Instant.EPOCH).asLapsed()),
        values("milestone", milestones()),
        values("map", maps()),
        values(
            "migration",
            () -> MapMigration.between(Designs.chained(), Designs.chained()),
            () -> MapMigration.between(Designs.chained(), Designs.chained().withVersion("2")),
            () -> MapMigration.between(Designs.chained(), Designs.chained())
                .withDroppedMilestones(MilestoneId.of("calm")),
            () -> MapMigration.between(Designs.chained(), Designs.chained())
                .withDroppedMetrics(MetricId.of("time")),
            () -> MapMigration.between(Designs.chained(), Designs.chained())
                .withDroppedTasks(TaskId.of("import"))),
        values(
            "path",
            () -> Designs.chained().valueChain().paths().get(0),
            () -> Designs.chained().valueChain().paths().get(1)));
  }

  private static Lineage.Builder lineage() {
    return Lineage.builder()
        .base(new MapReference(MapId.of("a"), "1", HASH))
        .segment(Segment.retail());
  }

  private static Supplier<?>[] milestones() {
    Supplier<CustomerMilestone> customer = () -> CustomerMilestone.of("a", "s").build();
    return new Supplier<?>[] {
      customer,
      () -> FunctionalMilestone.of("a", "s").build(),
      () -> FunctionalMilestone.of("a", "s").leadsTo("b").build(),
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
    };
  }

  private static Supplier<?>[] maps() {
    Supplier<JourneyMap> map = Designs::chained;
    return new Supplier<?>[] {
      map,
      () -> map.get().withId(MapId.of("b")),
      () -> map.get().withVersion("2"),
      () -> map.get().withName("b"),
      () -> map.get().withTargets(),
      () -> map.get().withImpacts(),
      () -> map.get().withCapabilities(),
      () -> map.get().withImpacts().withObjectives(),
      () -> map.get().withLineage(lineage().build()),
    };
  }

  private static Arguments values(String what, Supplier<?>... makers) {
    return arguments(what, List.of(makers));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_are_equal_by_each_of_their_attributes(String what, List<Supplier<?>> makers) {
    EqualsTester tester = new EqualsTester();
    for (Supplier<?> maker : makers) {
      tester.addEqualityGroup(maker.get(), maker.get());
    }
    tester.testEquals();
  }

  /** The hash of a map sees each attribute that equality sees. */
  @Test
  void criteria_and_milestones_that_differ_have_different_hashes() {
    List<Supplier<?>> criteria = makers("criterion");
    List<Supplier<?>> milestones = makers("milestone");

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
    assertThat(makers("map"))
        .extracting(maker -> ((JourneyMap) maker.get()).hash())
        .doesNotHaveDuplicates();
  }

  @SuppressWarnings("unchecked")
  private static List<Supplier<?>> makers(String what) {
    return values()
        .filter(row -> row.get()[0].equals(what))
        .map(row -> (List<Supplier<?>>) row.get()[1])
        .findFirst()
        .orElseThrow();
  }
}
