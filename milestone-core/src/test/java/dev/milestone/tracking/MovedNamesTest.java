package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.feedbackAt;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Stage;
import dev.milestone.journey.Task;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Unit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose name it is: an id means what it means on the map in force, also where another map means something else by it. */
class MovedNamesTest {

  private static final JourneyMap FIRST = map("1", "hours", "only-first", "old");

  /** What was "hours", "set-up" and "live" is now "time", "install" and "launched"; the old names mean something new. */
  private static final JourneyMap SECOND = map("2", "time", "hours", "only-second", "new");

  private static final MapMigration WAY = MapMigration.builder()
      .from(FIRST)
      .to(SECOND)
      .metric("hours", "time")
      .task("task-hours", "task-time")
      .milestone("mile-hours", "mile-time")
      .metric("old", "new")
      .task("task-old", "task-new")
      .milestone("mile-old", "mile-new")
      .build();

  private static final JourneyEvent MOVE = movedTo(WAY).at(day(10));

  /** With a metric, a task, and a milestone that asks for both, by each of the names. */
  private static JourneyMap map(String version, String... names) {
    JourneyMap.Builder map = JourneyMap.of("names", version)
        .addStage(Stage.open("all")
            .withTasks(Stream.of(names).map(n -> Task.of("task-" + n, n)).toList()));
    for (String name : names) {
      map.addMetric(Metric.of(name, name, "h/wk", Direction.DECREASE))
          .addMilestone(FunctionalMilestone.of("mile-" + name, "all")
              .addCriteria(tasksDone(1, "task-" + name))
              .build())
          .addMilestone(CustomerMilestone.of("gain-" + name, "all")
              .achievedWhen(reaches(name))
              .build());
    }
    return map.build();
  }

  private static Journey journey(JourneyEvent... events) {
    return Travels.on(FIRST).record(MOVE).record(events);
  }

  private static List<Double> values(Journey journey, String metric) {
    MetricState state = journey.asOf(day(30)).metric(metric);
    return IntStream.range(0, state.size()).mapToObj(state::value).toList();
  }

  @ParameterizedTest(name = "said on day {0}: {1}")
  @CsvSource({"9, time", "11, hours"})
  void an_id_means_what_it_means_on_the_map_in_force(int day, String meant) {
    Journey journey =
        journey(observed("hours", "3 h/wk").at(day(day)), taskDone("task-hours").at(day(day)));
    String other = meant.equals("time") ? "hours" : "time";
    JourneySnapshot snapshot = journey.asOf(day(30));

    assertThat(values(journey, meant)).containsExactly(3.0);
    assertThat(values(journey, other)).isEmpty();
    assertThat(snapshot.milestone("mile-" + meant).status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(snapshot.milestone("mile-" + other).status()).isEqualTo(MilestoneStatus.NOT_STARTED);
  }

  @ParameterizedTest(name = "said of {0} on day {1}")
  @CsvSource({"old, 9", "new, 9", "old, 11", "new, 11"})
  void a_name_that_one_map_alone_has_means_the_same_on_any_day(String name, int day) {
    Journey journey = journey(
        observed(name, "3 h/wk").at(day(day)),
        taskDone("task-" + name).at(day(day)),
        barrierRaised("sso", BarrierKind.TECHNICAL, "-", "mile-" + name).at(day(day)));
    JourneySnapshot snapshot = journey.asOf(day(30));

    assertThat(values(journey, "new")).containsExactly(3.0);
    assertThat(snapshot.milestone("mile-new").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(Dossier.of(journey, MilestoneId.of("mile-new"), day(30)).barriers())
        .hasSize(1);
  }

  @ParameterizedTest(name = "told from the first map: {0} on day {1} is {2}")
  @CsvSource({"hours, 9, hours", "time, 9, hours", "time, 11, hours", "hours, 11, ''"})
  void on_the_way_back_what_is_new_is_left_behind(String said, int day, String meant) {
    Journey back =
        journey(observed(said, "3 h/wk").at(day(day)), movedTo(WAY.inverse()).at(day(20)));

    assertThat(back.asOf(day(30)).map()).isEqualTo(FIRST);
    assertThat(values(back, "hours")).isEqualTo(meant.isEmpty() ? List.of() : List.of(3.0));
  }

  @ParameterizedTest(name = "4 h/wk less {0}, seen in {1}: {2}")
  @CsvSource({
    "-2 points,        min/wk, 120",
    "-0.5 points,      min/wk, 210",
    "-2 points,        h/wk,   2",
    "-2 points,        h/d,    0.285714",
    "-50% of baseline, min/wk, 120",
    "2 h/wk,           min/wk, 120",
    "1..2 h/wk,        min/wk, 120", // the nearest bound
  })
  void points_are_of_the_unit_that_they_were_said_in(String goal, String unit, double target) {
    JourneyMap other = FIRST
        .withVersion("other")
        .withMetrics(FIRST.metrics().stream()
            .map(metric -> metric.withUnit(Unit.parse(unit)))
            .toList());
    Journey before = Travels.on(FIRST)
        .record(
            baseline("hours", "4 h/wk"),
            target("hours", goal),
            observed("hours", "3 h/wk").at(day(3)));
    MapMigration way = MapMigration.between(FIRST, other);
    Journey moved = before.record(movedTo(way).at(day(10)));
    Journey back = moved.record(movedTo(way.inverse()).at(day(20)));
    MetricState metric = moved.asOf(day(30)).metric("hours");

    assertThat(metric.yardstick().target()).isCloseTo(target, within(1e-6));
    assertThat(metric.progress().orElseThrow())
        .isCloseTo(before.asOf(day(9)).metric("hours").progress().orElseThrow(), within(1e-12));
    assertThat(back.asOf(day(30)).metric("hours").yardstick())
        .isEqualTo(before.asOf(day(9)).metric("hours").yardstick());
  }

  @Test
  void three_moves_of_one_instant_find_their_order_and_facts_their_names() {
    JourneyMap third = map("3", "first", "time", "hours");
    JourneyMap fourth = map("4", "fourth", "first", "time");
    MapMigration on = MapMigration.builder()
        .from(SECOND)
        .to(third)
        .metric("time", "first")
        .metric("hours", "time")
        .build();
    MapMigration further =
        MapMigration.builder().from(third).to(fourth).metric("first", "fourth").build();
    Journey journey = Travels.on(FIRST)
        .record(
            MOVE.withId("a"),
            movedTo(further).at(day(10)).withId("b"),
            movedTo(on).at(day(10)).withId("c"),
            observed("hours", "3 h/wk").at(day(9)));

    assertThat(journey.unmatchedMoves()).isEmpty();
    assertThat(journey.asOf(day(30)).map()).isEqualTo(fourth);
    assertThat(values(journey, "fourth")).containsExactly(3.0);
    Journey only = Travels.on(FIRST)
        .record(
            MOVE.withId("a"),
            movedTo(further).at(day(10)).withId("b"),
            movedTo(on).at(day(10)).withId("c"));
    assertThat(only.unmatchedMoves()).isEmpty();
    assertThat(only.asOf(day(30)).map()).isEqualTo(fourth);
  }

  @Test
  void the_same_move_said_again_is_passed_over() {
    Journey journey = journey(
        movedTo(WAY).at(day(12)).withId("again"), observed("hours", "2 h/wk").at(day(13)));

    assertThat(journey.unmatchedMoves())
        .extracting(event -> event.id().value())
        .containsExactly("again");
    assertThat(journey.asOf(day(30)).map()).isEqualTo(SECOND);
    assertThat(values(journey, "hours")).containsExactly(2.0);
    assertThat(values(journey, "time")).isEmpty();
  }

  static Stream<JourneyEvent> saidOfWhatOneMapHas() {
    return Stream.of("only-first", "only-second")
        .flatMap(only -> Stream.of(
                observed(only, "3 h/wk"),
                baseline(only, "4 h/wk"),
                target(only, "1 h/wk"),
                taskDone("task-" + only),
                reached("mile-" + only),
                barrierRaised("sso", BarrierKind.TECHNICAL, "login fails", "mile-" + only),
                escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "mile-" + only),
                feedbackAt("mile-" + only, "fine", 9))
            .flatMap(event ->
                Stream.of(event.at(day(15)), corrected(EventId.of("E"), event).at(day(15)))));
  }

  @ParameterizedTest
  @MethodSource("saidOfWhatOneMapHas")
  void what_any_of_the_maps_has_can_be_spoken_of(JourneyEvent event) {
    Journey journey = journey(observed("hours", "2 h/wk").at(day(5)).withId("E"));

    assertThat(journey.record(event).events()).hasSize(3);
  }

  @Test
  void what_none_of_them_has_is_refused_with_the_nearest_of_the_newest() {
    Journey journey = journey();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> journey.record(taskDone("task-only-secnd").at(day(15))))
        .withMessageContaining("'task-only-secnd'")
        .withMessageContaining("'task-only-second'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> journey.record(feedbackAt("mile-only-secnd", "fine", 9).at(day(15))))
        .withMessageContaining("'mile-only-second'");
  }
}
