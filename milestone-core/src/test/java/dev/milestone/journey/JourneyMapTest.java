package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.journey.Maps.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.UnitMismatchException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyMapTest {

  private static final Period WEEK = Period.ofWeeks(1);

  static Stream<Arguments> wrong() {
    Milestone go = functional("go").build();
    return Stream.of(
        wrong(
            "D-1: no stage",
            JourneyMap.of("m", "1").addMilestone(go)::build,
            "map 'm' has no stage, so nobody can travel it; add at least one"),
        wrong(
            "D-1: no milestone",
            Maps.builder()::build,
            "map 'fixture' has no milestone, so nobody can travel it; add at least one"),
        wrong(
            "D-1: blank version",
            () -> Maps.of(go).withVersion(" "),
            "map 'fixture' has a blank version; give it one, such as \"1\""),
        wrong(
            "D-1: stage twice",
            Maps.builder().addMilestone(go).addStage(Stage.open("early", WEEK))::build,
            "map 'fixture': stage 'early' is there twice; ids must be unique"),
        wrong(
            "D-1: task twice, on two stages",
            Maps.builder()
                .addMilestone(go)
                .addStage(Stage.open("last", WEEK).withTasks(Task.of("t3", "again")))::build,
            "map 'fixture': task 't3' is there twice; ids must be unique"),
        wrong(
            "D-1: milestone twice",
            () -> Maps.of(go, customer("go").build()),
            "map 'fixture': milestone 'go' is there twice; ids must be unique"),
        wrong(
            "D-4: metric twice",
            Maps.builder()
                .addMilestone(go)
                .addMetric(Metric.of("deals", "again", "%", Direction.INCREASE))::build,
            "map 'fixture': metric 'deals' is there twice; ids must be unique"),
        wrong(
            "D-4: two targets of a metric",
            Maps.builder()
                    .addMilestone(go)
                    .addTargets(
                        Target.of("deals", "150 {deal}/mo"), Target.of("deals", "160 {deal}/mo"))
                ::build,
            "map 'fixture' has two targets for metric 'deals'; leave one"),
        wrong(
            "D-4: target of no metric",
            Maps.builder().addMilestone(go).addTarget(Target.of("deal", "150 {deal}/mo"))::build,
            "metric 'deal' is not in map 'fixture'; the nearest there: 'deals', "),
        wrong(
            "D-1: stage dangles",
            () -> Maps.of(FunctionalMilestone.of("go", "earli").build()),
            "map 'fixture', milestone 'go': stage 'earli' is not in the map; the nearest there: 'early', 'later'"),
        wrong(
            "D-4: metric dangles",
            () -> Maps.of(customer("go").addCriteria(reaches("deal")).build()),
            "map 'fixture', milestone 'go': metric 'deal' is not in the map; the nearest there: 'deals', "),
        wrong(
            "D-4: metric dangles deep inside",
            () -> Maps.of(customer("go")
                .addCriteria(allOf(anyOf(reaches("deals"), reaches("deels"))))
                .build()),
            "map 'fixture', milestone 'go': metric 'deels' is not in the map; the nearest there: 'deals', "),
        wrong(
            "D-4: metric of an optional criterion dangles",
            () -> Maps.of(customer("go").addOptionalCriteria(reaches("deal")).build()),
            "map 'fixture', milestone 'go': metric 'deal' is not in the map"),
        wrong(
            "D-1: task dangles",
            () -> Maps.of(
                customer("go").addCriteria(anyOf(tasksDone(0.5, "t1", "t11"))).build()),
            "map 'fixture', milestone 'go': task 't11' is not in the map; the nearest there: 't1', 't10', "),
        wrong(
            "D-2: dependsOn dangles",
            () -> Maps.of(go, customer("win").addDependsOn(id("goo")).build()),
            "map 'fixture': 'win' depends on 'goo' (win -> goo); milestone 'goo' is not in the map; the nearest there: 'go', 'win'"),
        wrong(
            "D-3: leadsTo dangles",
            () -> Maps.of(
                functional("go").addLeadsTo(id("wim")).build(), customer("win").build()),
            "map 'fixture': 'go' leads to 'wim' (go -> wim); milestone 'wim' is not in the map; the nearest there: 'win', 'go'"),
        wrong(
            "D-3: requires dangles",
            () -> Maps.of(go, customer("win").addRequire(id("g")).build()),
            "map 'fixture': 'win' requires 'g' (win -> g); milestone 'g' is not in the map; the nearest there: 'go', 'win'"),
        wrong(
            "D-1: due anchor dangles",
            () -> Maps.of(go, customer("win").due(Due.after(id("goo"), WEEK)).build()),
            "map 'fixture': 'win' is due after 'goo' (win -> goo); milestone 'goo' is not in the map; the nearest there: 'go', 'win'"),
        wrong(
            "D-3: leads to a functional one",
            () -> Maps.of(go, functional("next").addLeadsTo(id("go")).build()),
            "map 'fixture': 'next' leads to 'go', which is no customer milestone; link it with dependsOn instead"),
        wrong(
            "D-3: leads to itself",
            () -> Maps.of(functional("go").addLeadsTo(id("go")).build()),
            "map 'fixture': 'go' leads to 'go', which is no customer milestone; link it with dependsOn instead"),
        wrong(
            "D-3: requires a customer one",
            () -> Maps.of(
                customer("won").build(), customer("win").addRequire(id("won")).build()),
            "map 'fixture': 'win' requires 'won', which is no functional milestone; link it with dependsOn instead"));
  }

  private static Arguments wrong(String what, Supplier<?> build, String message) {
    return arguments(what, build, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void a_wrong_design_is_refused_with_the_place_and_the_nearest_names(
      String what, Supplier<?> build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build::get).withMessageStartingWith(message);
  }

  static Stream<Arguments> circles() {
    return Stream.of(
        arguments(
            "D-2: itself",
            List.of(functional("a").addDependsOn(id("a")).build()),
            "milestones wait for each other in a circle: a -> a;",
            ids("a", "a")),
        arguments(
            "D-2: dependsOn, with a tail that is not part of it",
            List.of(
                functional("tail").addDependsOn(id("a")).build(),
                functional("a").addDependsOn(id("b")).build(),
                functional("b").addDependsOn(id("c")).build(),
                functional("c").addDependsOn(id("a")).build()),
            "milestones wait for each other in a circle: a -> b -> c -> a;",
            ids("a", "b", "c", "a")),
        arguments(
            "D-2: behind a branch that ends",
            List.of(
                functional("end").build(),
                functional("a").addAllDependsOn(ids("end", "b")).build(),
                functional("b").addAllDependsOn(ids("end", "a")).build()),
            "wait for each other in a circle: a -> b -> a;",
            ids("a", "b", "a")),
        arguments(
            "D-3: requires and dependsOn",
            List.of(
                customer("win").addRequire(id("go")).build(),
                functional("go").addDependsOn(id("win")).build()),
            "wait for each other in a circle: win -> go -> win;",
            ids("win", "go", "win")),
        arguments(
            "D-3: leadsTo and dependsOn",
            List.of(
                functional("go").addLeadsTo(id("win")).addDependsOn(id("win")).build(),
                customer("win").build()),
            "wait for each other in a circle: go -> win -> go;",
            ids("go", "win", "go")),
        arguments(
            "D-1: due after itself",
            List.of(functional("a").due(Due.after(id("a"), WEEK)).build()),
            "milestones are due after each other in a circle: a -> a;",
            ids("a", "a")),
        arguments(
            "D-1: due after each other",
            List.of(
                functional("a").due(Due.after(id("b"), WEEK)).build(),
                functional("b").due(Due.after(id("a"), WEEK)).build()),
            "milestones are due after each other in a circle: a -> b -> a;",
            ids("a", "b", "a")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("circles")
  void a_circle_is_refused_with_every_link_of_it(
      String what, List<Milestone> milestones, String message, List<MilestoneId> path) {
    CyclicMapException refused = catchThrowableOfType(
        CyclicMapException.class,
        () -> Maps.builder().addAllMilestones(milestones).build());

    assertThat(refused)
        .hasMessageContaining("map 'fixture': ")
        .hasMessageContaining(message)
        .hasMessageEndingWith("; take one of these links out");
    assertThat(refused.path()).isEqualTo(path.stream().map(MilestoneId::value).toList());
  }

  @Test
  void a_milestone_may_wait_for_another_that_is_due_after_it() { // D-1, D-2: two graphs, not one
    JourneyMap map = Maps.of(
        functional("a").due(Due.after(id("b"), WEEK)).build(),
        functional("b").addDependsOn(id("a")).build());

    assertThat(map.dueOrder()).containsExactly(1, 0);
  }

  @Test
  void a_diamond_is_no_circle() { // D-2
    JourneyMap map = Maps.of(
        functional("last").addAllDependsOn(ids("left", "right")).build(),
        functional("left").addDependsOn(id("first")).build(),
        functional("right").addDependsOn(id("first")).build(),
        functional("first").build());

    assertThat(map.milestones()).hasSize(4);
  }

  @Test
  void a_result_may_be_led_to_and_require_the_same_one() { // D-3
    JourneyMap map = Maps.of(
        functional("go").addLeadsTo(id("win")).build(),
        customer("win").addRequire(id("go")).addDependsOn(id("go")).build());

    assertThat(map.milestones()).hasSize(2);
  }

  /** Deep enough to overflow a stack that recurses, and so long that quadratic work would be 10^8 steps. */
  @Test
  void a_chain_of_ten_thousand_builds() { // D-2
    int length = 10_000;
    List<FunctionalMilestone> chain = IntStream.range(0, length)
        .mapToObj(i -> i + 1 == length
            ? functional("m" + i).build()
            : functional("m" + i)
                .addDependsOn(id("m" + (i + 1)))
                .due(Due.after(id("m" + (i + 1)), Period.ofDays(1)))
                .build())
        .toList();

    JourneyMap map = Maps.builder().addAllMilestones(chain).build();

    assertThat(map.dueOrder())
        .isEqualTo(IntStream.range(0, length).mapToObj(i -> length - 1 - i).toList());
    List<Milestone> closed = new ArrayList<>(chain);
    closed.set(length - 1, chain.get(length - 1).withDependsOn(id("m0")));
    CyclicMapException refused = catchThrowableOfType(
        CyclicMapException.class, () -> Maps.builder().addAllMilestones(closed).build());
    assertThat(refused.path()).hasSize(length + 1).startsWith("m0").endsWith("m0");
  }

  @Test
  void things_are_found_by_id_at_the_position_where_they_were_added() { // D-1
    JourneyMap map = Maps.full();

    assertThat(map.milestone(id("time-saved"))).isSameAs(map.milestones().get(2));
    assertThat(map.position(id("time-saved"))).isEqualTo(2);
    assertThat(map.position(MetricId.of("error-rate"))).isEqualTo(1);
    assertThat(map.metric(MetricId.of("error-rate"))).isSameAs(map.metrics().get(1));
    assertThat(map.findPosition(MetricId.of("deals"))).hasValue(2);
    assertThat(map.findPosition(MetricId.of("deal"))).isEmpty();
    assertThat(map.stage(StageId.of("later"))).isSameAs(map.stages().get(1));
    assertThat(map.hasTask(TaskId.of("t10"))).isTrue();
    assertThat(map.hasTask(TaskId.of("t11"))).isFalse();
    assertThat(map).hasToString("fixture@1");
    assertThat(map.name()).isEqualTo("fixture");
    assertThat(map.dueOrder())
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4)
        .containsSubsequence(0, 1)
        .containsSubsequence(2, 3);
  }

  @Test
  void what_is_not_there_is_refused_with_the_nearest_names() {
    JourneyMap map = Maps.full();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.milestone(id("time-save")))
        .withMessageStartingWith(
            "milestone 'time-save' is not in map 'fixture'; the nearest there: 'time-saved', ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.metric(MetricId.of("DEALS")))
        .withMessageStartingWith(
            "metric 'DEALS' is not in map 'fixture'; the nearest there: 'deals', ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.stage(StageId.of("late")))
        .withMessage("stage 'late' is not in map 'fixture'; the nearest there: 'later', 'early'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.requireTask(TaskId.of("t")))
        .withMessage("task 't' is not in map 'fixture'; the nearest there: 't1', 't2', 't3'");
  }

  @Test
  void a_map_has_targets_of_its_own() {
    JourneyMap map = Maps.full();

    assertThat(map.yardstick(MetricId.of("error-rate")).reached(1.9)).isTrue();
    assertThat(map.yardstick(MetricId.of("error-rate")).reached(2)).isFalse();
    assertThat(map.yardstick(MetricId.of("deals")).hasTarget()).isFalse();
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> map.withTargets(Target.of("error-rate", "4 h/wk")));
  }

  @Test
  void maps_are_compared_by_value_and_checked_again_when_they_change() {
    JourneyMap map = Maps.full();

    assertThat(map).isEqualTo(Maps.full()).hasSameHashCodeAs(Maps.full());
    assertThat(map.withVersion("2")).isNotEqualTo(map);
    assertThat(map.withVersion("2").position(id("scale"))).isEqualTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.withMilestones(map.milestones().subList(1, 5)))
        .withMessageContaining("milestone 'set-up' is not in the map");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.withMetrics(map.metrics().subList(0, 2)))
        .withMessageContaining("metric 'deals' is not in the map");
  }

  @Test
  void a_milestone_says_who_and_what() { // D-1, D-3
    CustomerMilestone milestone = customer("win")
        .owner("success manager")
        .department("sales")
        .definition("Reports take half an hour.")
        .businessImpact("A day a month for the team.")
        .due(Period.ofMonths(2))
        .build();

    assertThat(milestone.name()).isEqualTo("win");
    assertThat(milestone.owner()).hasValue("success manager");
    assertThat(milestone.department()).hasValue("sales");
    assertThat(milestone.due()).hasValue(Due.afterStart(Period.ofMonths(2)));
    assertThat(milestone.withName("Win")).isNotEqualTo(milestone);
    assertThat(milestone.withName("win")).isEqualTo(milestone);
  }

  /** Does not say what it reads. */
  private record Secretive(boolean aboutTasks) implements Criterion {

    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.notStarted();
    }

    @Override
    public Set<MetricId> metrics() {
      return aboutTasks ? Set.of() : null;
    }

    @Override
    public Set<TaskId> tasks() {
      return aboutTasks ? null : Set.of();
    }
  }

  static Stream<Arguments> secretive() {
    return Stream.of(false, true)
        .flatMap(aboutTasks -> Stream.<Criterion>of(
                new Secretive(aboutTasks), anyOf(reaches("deals"), new Secretive(aboutTasks)))
            .map(criterion -> arguments(criterion, aboutTasks ? "tasks" : "metrics")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("secretive")
  void a_criterion_that_returns_null_for_what_it_reads_is_named(
      Criterion criterion, String method) {
    Stream.<ThrowingCallable>of(
            () -> functional("live").achievedWhen(criterion).build(),
            () -> customer("live").addOptionalCriteria(criterion).build())
        .forEach(build -> {
          BrokenCriterionException refused =
              catchThrowableOfType(BrokenCriterionException.class, build);

          assertThat(refused)
              .hasMessage(
                  "milestone 'live': criterion %s returned null from %s(); return an empty set where it reads none",
                  Secretive.class.getName(), method);
          assertThat(refused.milestone()).hasValue(id("live"));
          assertThat(refused.criterion()).isEqualTo(Secretive.class);
        });
  }
}
