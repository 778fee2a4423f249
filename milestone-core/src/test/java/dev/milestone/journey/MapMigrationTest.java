package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MapMigrationTest {

  private static final JourneyMap ONE = map("1", "run", "time", "import");

  private static JourneyMap map(String version, String milestone, String metric, String task) {
    return JourneyMap.of("m", version)
        .addStages(
            Stage.of("early", Period.ZERO, Period.ofWeeks(4)).withTasks(Task.of(task, "import")),
            Stage.open("later"))
        .addMetrics(
            Metric.of(metric, "time spent", "h/wk", Direction.DECREASE),
            Metric.of("people", "people", "{person}", Direction.DECREASE))
        .addTargets(Target.of(metric, "2 h/wk"))
        .addMilestones(
            FunctionalMilestone.of(milestone, "early")
                .due(Period.ofDays(14))
                .achievedWhen(tasksDone(1, task))
                .leadsTo("win")
                .build(),
            CustomerMilestone.of("win", "later")
                .addDependsOn(MilestoneId.of(milestone))
                .due(Due.after(MilestoneId.of(milestone), Period.ofDays(30)))
                .achievedWhen(allOf(reaches(metric).whileHeld("people"), happened("run")))
                .build())
        .addCapabilities(Capability.of("c", "c").deliveredBy(milestone).build())
        .build();
  }

  @Test
  void what_reads_a_slot_reads_the_same_as_long_as_it_is_one() {
    JourneyMap open = ONE.withSlots(MetricSlot.of("own", "own work", ValueCategory.TIME_SAVED))
        .withCapabilities()
        .withMilestones(FunctionalMilestone.of("first", "early").build(), reading("own"));
    JourneyMap measured = ONE.withMetrics(
            ONE.metrics().get(0),
            ONE.metrics().get(1),
            Metric.of("own", "own work", "h/wk", Direction.DECREASE))
        .withCapabilities()
        .withMilestones(FunctionalMilestone.of("first", "early").build(), reading("own"));

    assertThat(MapMigration.between(open, open.withVersion("2")).report()).isEmpty();
    assertThat(changed(MapMigration.between(open, measured)))
        .containsExactly("ADDED METRIC own", "DROPPED SLOT own", "CRITERIA_CHANGED MILESTONE win");
    assertThat(changed(MapMigration.between(measured, open)))
        .containsExactly("DROPPED METRIC own", "ADDED SLOT own");
  }

  private static CustomerMilestone reading(String metric) {
    return CustomerMilestone.of("win", "later").achievedWhen(reaches(metric)).build();
  }

  private static List<String> changed(MapMigration migration) {
    return migration.report().stream()
        .map(change -> change.kind() + " " + change.part() + " " + change.id())
        .toList();
  }

  @Test
  void ids_stay_the_same_unless_said() {
    MapMigration same = MapMigration.between(ONE, ONE.withVersion("2"));

    assertThat(same.milestone(MilestoneId.of("win"))).hasValue(MilestoneId.of("win"));
    assertThat(same.metric(MetricId.of("time"))).hasValue(MetricId.of("time"));
    assertThat(same.task(TaskId.of("import"))).hasValue(TaskId.of("import"));
    assertThat(same.report()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> same.milestone(MilestoneId.of("wins")))
        .withMessageContaining("the nearest there: 'win'");
  }

  @Test
  void a_new_id_alone_changes_nothing_that_refers_to_it() {
    MapMigration renamed = MapMigration.builder()
        .from(ONE)
        .to(map("2", "first-run", "time-spent", "load"))
        .milestone("run", "first-run")
        .metric("time", "time-spent")
        .task("import", "load")
        .build();

    assertThat(renamed.report().stream().map(change -> Wording.english().say(change.message())))
        .containsExactly(
            "task 'import' is now 'load'",
            "metric 'time' is now 'time-spent'",
            "milestone 'run' is now 'first-run'");
    assertThat(renamed.inverse().milestone(MilestoneId.of("first-run")))
        .hasValue(MilestoneId.of("run"));
    assertThat(renamed.inverse().inverse()).isEqualTo(renamed);
    assertThat(renamed.then(renamed.inverse())).isEqualTo(MapMigration.between(ONE, ONE));
  }

  @Test
  void without_a_word_a_new_id_is_one_dropped_and_one_added() {
    List<MapChange> report =
        MapMigration.between(ONE, map("2", "first-run", "time", "import")).report();

    assertThat(report.stream().map(change -> Wording.english().say(change.message())))
        .containsExactly(
            "milestone 'first-run' is new",
            "milestone 'win' was due 30 days after run and is now due 30 days after first-run",
            "milestone 'win' is different",
            "milestone 'run' is dropped",
            "capability 'c' is different");
  }

  @Test
  void an_id_that_means_something_else_now_is_dropped_and_new() {
    MapMigration migration = MapMigration.builder()
        .from(ONE)
        .to(ONE.withVersion("2"))
        .addDroppedMilestone(MilestoneId.of("win"))
        .build();

    assertThat(migration.milestone(MilestoneId.of("win"))).isEmpty();
    assertThat(migration.inverse().milestone(MilestoneId.of("win"))).isEmpty();
    assertThat(migration.report().stream()
            .map(change -> change.kind() + " " + change.part() + " " + change.id()))
        .containsExactly("CHANGED MILESTONE run", "ADDED MILESTONE win", "DROPPED MILESTONE win");
  }

  @Test
  void what_goes_without_saying_is_not_said() {
    JourneyMap two = map("2", "first-run", "time", "import");

    assertThat(MapMigration.builder()
            .from(ONE)
            .to(two)
            .milestone("win", "win")
            .addDroppedMilestone(MilestoneId.of("run"))
            .build())
        .isEqualTo(MapMigration.between(ONE, two))
        .hasSameHashCodeAs(MapMigration.between(ONE, two));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "CHANGED STAGE early -> ",
            map -> map.withStages(
                map.stages().get(0).withName("Begin"), map.stages().get(1))),
        change(
            "REDATED STAGE later P0D.. -> P7D..",
            map -> map.withStages(map.stages().get(0), Stage.open("later", Period.ofDays(7)))),
        change(
            "CHANGED TASK import -> ",
            map -> map.withStages(
                map.stages().get(0).withTasks(),
                map.stages().get(1).withTasks(Task.of("import", "import")))),
        change(
            "CHANGED METRIC people -> ",
            map -> map.withMetrics(map.metrics().get(0), map.metrics().get(1).withName("heads"))),
        change(
            "CHANGED TARGET time 2 h/wk -> 1 h/wk",
            map -> map.withTargets(Target.of("time", "1 h/wk"))),
        change(
            "REDATED MILESTONE run P14D after start -> ",
            map -> withRun(
                map,
                FunctionalMilestone.of("run", "early")
                    .achievedWhen(tasksDone(1, "import"))
                    .leadsTo("win")
                    .build())),
        change(
            "CRITERIA_CHANGED MILESTONE run -> ",
            map -> withRun(
                map,
                ((FunctionalMilestone) map.milestones().get(0))
                    .withOptionalCriteria(happened("x")))),
        change(
            "CHANGED MILESTONE run -> ",
            map -> withRun(map, ((FunctionalMilestone) map.milestones().get(0)).withOwner("Eva"))));
  }

  private static JourneyMap withRun(JourneyMap map, Milestone run) {
    return map.withMilestones(run, map.milestones().get(1));
  }

  private static Arguments change(String told, UnaryOperator<JourneyMap> change) {
    return arguments(told, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void each_change_is_told(String told, UnaryOperator<JourneyMap> change) {
    JourneyMap two = change.apply(ONE.withVersion("2"));

    assertThat(MapMigration.between(ONE, two).report().stream()
            .map(c -> c.kind() + " " + c.part() + " " + c.id()
                + c.before().map(before -> " " + before).orElse("")
                + " -> " + c.after().orElse("")))
        .containsExactly(told);
    assertThat(MapMigration.between(two, ONE).report()).hasSize(1);
  }

  static Stream<Arguments> refused() {
    JourneyMap two = map("2", "first-run", "time", "import");
    return Stream.of(
        arguments(
            "milestone 'runs' is not in the map that is left; the nearest there: 'run'",
            MapMigration.builder().from(ONE).to(two).milestone("runs", "first-run")),
        arguments(
            "migration from m@1 to m@2: milestone 'x' is not in the map that is gone to",
            MapMigration.builder().from(ONE).to(two).milestone("run", "x")),
        arguments(
            "milestones 'run' and 'win' both become 'win', and could not be told apart again; drop one",
            MapMigration.builder().from(ONE).to(two).milestone("run", "win")),
        arguments(
            "milestone 'run' is both dropped and renamed to 'first-run'; choose one",
            MapMigration.builder()
                .from(ONE)
                .to(two)
                .milestone("run", "first-run")
                .addDroppedMilestone(MilestoneId.of("run"))),
        arguments(
            "task 'y' is not in the map that is left",
            MapMigration.builder().from(ONE).to(two).addDroppedTask(TaskId.of("y"))),
        arguments(
            "metric 'time' is in h/wk and would become 'people' in {person}, which does not convert; drop it",
            MapMigration.builder()
                .from(ONE)
                .to(two)
                .metric("time", "people")
                .addDroppedMetric(MetricId.of("people"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void a_wrong_mapping_is_refused(String message, MapMigration.Builder migration) {
    assertThatIllegalArgumentException()
        .isThrownBy(migration::build)
        .withMessageContaining(message);
  }

  private static JourneyMap measuring(String version, Direction direction, Scale scale) {
    return JourneyMap.of("m", version)
        .addStages(Stage.open("all"))
        .addMetrics(Metric.builder()
            .id("share" + version)
            .unit("%")
            .direction(direction)
            .scale(scale)
            .build())
        .addMilestones(CustomerMilestone.of("win", "all").build())
        .build();
  }

  static Stream<Arguments> senses() {
    List<Arguments> senses = new ArrayList<>();
    for (Direction before : Direction.values()) {
      for (Direction after : Direction.values()) {
        for (Scale from : Scale.values()) {
          for (Scale to : Scale.values()) {
            senses.add(arguments(before, from, after, to));
          }
        }
      }
    }
    return senses.stream();
  }

  @ParameterizedTest(name = "{0}, {1} -> {2}, {3}")
  @MethodSource("senses")
  void a_metric_becomes_only_one_whose_values_mean_the_same(
      Direction before, Scale from, Direction after, Scale to) {
    MapMigration.Builder renamed = MapMigration.builder()
        .from(measuring("1", before, from))
        .to(measuring("2", after, to))
        .metric("share1", "share2");

    if (before == after && from == to) {
      assertThat(renamed.build().metric(MetricId.of("share1"))).hasValue(MetricId.of("share2"));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(renamed::build)
          .withMessage(
              "migration from m@1 to m@2: metric 'share1' (%s, %s) would become 'share2' (%s, %s), on which what was recorded would mean something else; drop it, or give the new one another id",
              words(before), words(from), words(after), words(to));
    }
  }

  private static String words(Enum<?> value) {
    return value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  @Test
  void a_metric_whose_values_mean_something_else_is_dropped_and_new() {
    JourneyMap from = measuring("1", Direction.INCREASE, Scale.RATIO);
    JourneyMap to = from.withVersion("2")
        .withMetrics(from.metrics().get(0).withDirection(Direction.KEEP_IN_RANGE));
    MapMigration way = MapMigration.builder()
        .from(from)
        .to(to)
        .addDroppedMetric(MetricId.of("share1"))
        .build();

    assertThat(way.metric(MetricId.of("share1"))).isEmpty();
    assertThat(way.report().stream().map(change -> change.kind() + " " + change.id()))
        .containsExactly("ADDED share1", "DROPPED share1");
    assertThat(way.inverse().inverse()).isEqualTo(way);
  }

  @Test
  void ways_go_on_only_where_they_end() {
    MapMigration there = MapMigration.between(ONE, ONE.withVersion("2"));

    assertThat(there.then(MapMigration.between(ONE.withVersion("2"), ONE.withVersion("3"))))
        .isEqualTo(MapMigration.between(ONE, ONE.withVersion("3")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> there.then(there))
        .withMessageStartingWith("a migration to m@2#");
  }
}
