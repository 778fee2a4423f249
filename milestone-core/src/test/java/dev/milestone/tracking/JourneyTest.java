package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Unit;
import dev.milestone.measure.UnitMismatchException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyTest {

  private static final Journey JOURNEY = Travels.on(Maps.full());
  private static final JourneyEvent READING = observed("report-time", "2 h/wk").at(day(3));

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            observed("report-tine", "2 h/wk").at(day(3)),
            "metric 'report-tine' is not in map 'fixture'; the nearest there: 'report-time', "),
        arguments(
            baseline("deal", "2 {deal}/mo"),
            "metric 'deal' is not in map 'fixture'; the nearest there: 'deals', "),
        arguments(
            target("deal", "2 {deal}/mo"),
            "metric 'deal' is not in map 'fixture'; the nearest there: 'deals', "),
        arguments(
            reached("time-save").at(day(1)),
            "milestone 'time-save' is not in map 'fixture'; the nearest there: 'time-saved', "),
        arguments(
            waived("time-save", "-").at(day(1)), "milestone 'time-save' is not in map 'fixture'"),
        arguments(
            missed("time-save", "-").at(day(1)), "milestone 'time-save' is not in map 'fixture'"),
        arguments(
            validated("time-save", "ana", "customer").at(day(1)),
            "milestone 'time-save' is not in map 'fixture'"),
        arguments(
            validationRevoked("time-save", "-").at(day(1)),
            "milestone 'time-save' is not in map 'fixture'"),
        arguments(
            taskDone("t11").at(day(1)),
            "task 't11' is not in map 'fixture'; the nearest there: 't1', "),
        arguments(
            corrected(EventId.of("E"), observed("deal", "2 h/wk")).at(day(4)),
            "metric 'deal' is not in map 'fixture'"),
        // no time, or an impossible one
        arguments(
            observed("report-time", "2 h/wk"),
            "event (observed 'report-time') says no time; add .at(instant) or .on(day)"),
        arguments(
            taskDone("t1"),
            "event (task-completed 't1') says no time; add .at(instant) or .on(day)"),
        arguments(retracted(EventId.of("E"), "wrong"), "event (retracted 'E') says no time; "),
        arguments(taskDone("t1").withId("T"), "event 'T' (task-completed 't1') says no time; "),
        arguments(
            taskDone("t1").at(day(3)).recordedAt(day(3).minusNanos(1)),
            "event (task-completed 't1') was recorded at 2026-01-08T11:59:59.999999999Z, before it happened at 2026-01-08T12:00:00Z; mend one of the two"),
        arguments(
            baseline("deals", "2 {deal}/mo").recordedAt(day(-1)),
            "event (baseline-set 'deals') was "),
        arguments(
            taskDone("t1").at(startOfDay(0).plusSeconds(Integer.MAX_VALUE + 1L)),
            "journey 'acme' starts on 2026-01-05, and event (task-completed 't1') at 2094-01-23T03:14:08Z lies more than 68 years away; mend the time"),
        arguments(
            taskDone("t1").at(startOfDay(0).plusSeconds(Integer.MIN_VALUE)),
            "journey 'acme' starts on 2026-01-05, and "),
        arguments(taskDone("t1").at(Instant.MAX), "journey 'acme' starts on 2026-01-05, and "),
        arguments(taskDone("t1").at(Instant.MIN), "journey 'acme' starts on 2026-01-05, and "),
        arguments(
            taskDone("t1").on(LocalDate.of(3026, 1, 5)),
            "journey 'acme' starts on 2026-01-05, and "),
        // a correction is bound by the same
        arguments(
            corrected(EventId.of("E"), READING.at(Instant.MIN)).at(day(4)),
            "journey 'acme' starts on 2026-01-05, and "),
        arguments(
            corrected(EventId.of("E"), READING.at(day(5))).at(day(4)),
            "event '" + EventId.of("E")
                + "' is corrected at 2026-01-09T12:00:00Z to 2026-01-10T12:00:00Z, which lies after; mend one of the two"));
  }

  @ParameterizedTest(name = "refused: {1}")
  @MethodSource("refused")
  void an_event_that_cannot_belong_is_refused(JourneyEvent event, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNEY.record(event))
        .withMessageStartingWith(message);
  }

  static Stream<Arguments> wrongUnits() {
    String message =
        "metric 'error-rate' is measured in %; 4 h/wk is a time per period, not a share; give it in % or a unit that converts";
    return Stream.of(
        arguments(observed("error-rate", "4 h/wk").at(day(1)), message),
        arguments(baseline("error-rate", "4 h/wk"), message),
        arguments(target("error-rate", "4 h/wk"), message),
        arguments(target("error-rate", "< 4 h/wk"), message),
        arguments(
            corrected(EventId.of("E"), observed("error-rate", "4 h/wk")).at(day(5)), message));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongUnits")
  void a_wrong_unit_is_refused_with_metric_and_units_and_what_to_do(
      JourneyEvent event, String message) {
    UnitMismatchException refused =
        catchThrowableOfType(UnitMismatchException.class, () -> JOURNEY.record(event));

    assertThat(refused).hasMessage(message);
    assertThat(refused.expected()).isEqualTo(Unit.parse("%"));
    assertThat(refused.actual()).isEqualTo(Unit.parse("h/wk"));
  }

  @Test
  void the_last_seconds_in_range_are_in() {
    Journey journey = Travels.of(functional("go").build())
        .record(
            used("run").at(startOfDay(0).plusSeconds(Integer.MAX_VALUE)),
            used("run").at(startOfDay(0).plusSeconds(Integer.MIN_VALUE + 1)),
            reached("go").at(startOfDay(0).plusSeconds(Integer.MAX_VALUE)));

    assertThat(journey.asOf(journey.latest()).milestone("go").reachedAt())
        .hasValue(startOfDay(0).plusSeconds(Integer.MAX_VALUE));
  }

  @Test
  void an_instant_beyond_the_calendar_is_refused_in_words() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNEY.asOf(Instant.MAX))
        .withMessage(
            "journey 'acme' cannot be told as of +1000000000-12-31T23:59:59.999999999Z; ask for a year from -9999 to 9999, or for asOf(instant, latest())");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Travels.on(Maps.full(), LocalDate.MAX, ZoneOffset.UTC))
        .withMessage(
            "journey 'acme' cannot start on +999999999-12-31; give a year from -9999 to 9999");
    assertThatIllegalArgumentException().isThrownBy(() -> JOURNEY.asOf(Instant.MIN));
    assertThat(JOURNEY.asOf(day(3), Instant.MAX).day()).isEqualTo(3); // only what was known
    assertThat(JOURNEY.asOf(Instant.parse("9999-12-31T23:59:59Z")).lateCount()).isEqualTo(4);
    assertThat(JOURNEY.known(Instant.MAX, Instant.MAX)).isEmpty();
  }

  @Test
  void a_baseline_and_a_target_hold_from_the_start_unless_they_say_a_time() {
    Journey journey = JOURNEY.record(
        baseline("report-time", "4 h/wk"),
        target("report-time", "1 h/wk").on(Travels.START.plusDays(3)));

    assertThat(journey.events())
        .extracting(JourneyEvent::occurredAt)
        .containsExactly(startOfDay(0), day(3));
    assertThat(journey.events()).allMatch(JourneyEvent::recordedAtAssumed);
    assertThat(journey.asOf(startOfDay(0)).metric("report-time").yardstick().hasBaseline())
        .isTrue();
    assertThat(journey
            .asOf(startOfDay(0).minusNanos(1))
            .metric("report-time")
            .yardstick()
            .hasBaseline())
        .isFalse();
  }

  @Test
  void the_same_event_twice_is_the_same_journey() { // D-10
    Journey journey = JOURNEY.record(READING, taskDone("t1").at(day(4)).withId("T"));

    assertThat(journey.record(READING)).isSameAs(journey);
    assertThat(journey.record(taskDone("t1").at(day(4)).withId("T"), READING, READING))
        .isSameAs(journey);
    assertThat(journey.recordAll(journey.events())).isSameAs(journey);
    assertThat(journey.record()).isSameAs(journey);
    assertThat(JOURNEY.record(READING, READING).events()).hasSize(1);
    assertThat(JOURNEY
            .record(baseline("deals", "1 {deal}/mo"))
            .record(baseline("deals", "1 {deal}/mo").at(startOfDay(0)))
            .events())
        .hasSize(1);
  }

  @Test
  void the_same_id_with_other_content_is_refused() { // D-10
    Journey journey = JOURNEY.record(taskDone("t1").at(day(4)).withId("T"));

    Map<JourneyEvent, String> others = Map.of(
        taskDone("t2").at(day(4)).withId("T"), "what it says",
        taskDone("t1").at(day(5)).withId("T"), "when it happened, when it was recorded",
        taskDone("t1").at(day(4)).withId("T").by("ana"), "who says so",
        taskDone("t1").at(day(4)).withId("T").recordedAt(day(6)), "when it was recorded");
    others.forEach((other, difference) -> assertThatIllegalArgumentException()
        .isThrownBy(() -> journey.record(other))
        .withMessage(
            "journey 'acme' holds event 'T' (task-completed 't1') already, and this event 'T' (%s) differs in %s; give it another id, or correct the first",
            EventContent.label(other.fact()), difference));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNEY.record(
            taskDone("t1").at(day(4)).withId("T"), taskDone("t2").at(day(4)).withId("T")));
  }

  @Test
  void a_derived_id_may_be_given_back_with_its_content() { // D-10
    Journey journey = JOURNEY.record(READING);
    String derived = journey.events().get(0).id().value();

    assertThat(derived).matches("content:[0-9a-f]{32}");
    assertThat(journey.record(READING.withId(derived))).isSameAs(journey);
    assertThat(JOURNEY.record(READING.withId(derived))).isEqualTo(journey);
    assertThat(JOURNEY.record(READING.withId(derived)).record(READING).events()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JOURNEY.record(observed("report-time", "3 h/wk").at(day(3)).withId(derived)))
        .withMessage(
            "event id '" + derived
                + "' belongs to other content than this observed 'report-time'; give it an id of its own, or none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNEY.record(READING.withId("content:00")));
  }

  @Test
  void a_derived_id_is_the_same_on_every_machine() { // golden: stored journeys refer to it
    assertThat(READING.recordedAt(day(3)).id())
        .isEqualTo(JOURNEY.record(READING.recordedAt(day(3))).events().get(0).id());
    assertThat(JOURNEY.record(READING).events().get(0).id())
        .hasToString("content:c68d7dad89bdd5b1df63e57efccf00d3");
    assertThat(JOURNEY
            .record(
                validated("time-saved", "ana", "customer").at(day(3)).by("mail").recordedAt(day(4)))
            .events()
            .get(0)
            .id())
        .hasToString("content:35a733419b1553694b07e780ff44d4f2");
  }

  @Test
  void an_event_with_a_time_knows_its_id_before_it_is_recorded() {
    JourneyEvent assumed = READING.by("time tracking");
    JourneyEvent late = assumed.recordedAt(day(9));

    for (JourneyEvent event : List.of(assumed, late)) {
      JourneyEvent recorded = JOURNEY.record(event).events().get(0);
      assertThat(event.id()).isEqualTo(recorded.id());
      assertThat(event.recordedAt()).isEqualTo(recorded.recordedAt());
      assertThat(event.recordedAtAssumed()).isEqualTo(recorded.recordedAtAssumed());
    }
    Journey journey = JOURNEY.record(assumed, retracted(assumed.id(), "no").at(day(4)));
    assertThat(journey.known(day(4), day(4))).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> taskDone("t1").on(Travels.START).id())
        .withMessage("the event has no time yet; give it one by .at(instant), or record it first");
    assertThatIllegalStateException().isThrownBy(taskDone("t1")::recordedAt);
  }

  @Test
  void any_difference_in_content_makes_another_id() {
    List<JourneyEvent> events = List.of(
        READING,
        READING.by("ana"),
        READING.recordedAt(day(3)),
        READING.recordedAt(day(4)),
        READING.at(day(4)),
        observed("report-time", "120 min/wk").at(day(3)),
        observed("report-time", "2.5 h/wk").at(day(3)),
        used("a").at(day(3)),
        used(UsageId.of("a"), 2).at(day(3)),
        taskDone("t1").at(day(3)),
        reached("quality").at(day(3)),
        waived("quality", "x").at(day(3)),
        missed("quality", "x").at(day(3)),
        missed("quality", "y").at(day(3)),
        validated("quality", "a", "bc").at(day(3)),
        validated("quality", "ab", "c").at(day(3)),
        validationRevoked("quality", "a", "x").at(day(3)),
        validationRevoked("quality", "ax").at(day(3)),
        target("report-time", "2 h/wk").at(day(3)),
        target("report-time", "<= 2 h/wk").at(day(3)),
        baseline("report-time", "2 h/wk").at(day(3)),
        ended(Fact.Ending.CHURNED).at(day(3)),
        ended(Fact.Ending.WITHDREW).at(day(3)),
        ended(Fact.Ending.CHURNED, "x").at(day(3)),
        retracted(EventId.of("a"), "x").at(day(3)),
        retracted(EventId.of("b"), "x").at(day(3)),
        corrected(EventId.of("a"), taskDone("t1")).at(day(3)),
        corrected(EventId.of("a"), taskDone("t2")).at(day(3)),
        corrected(EventId.of("a"), taskDone("t1").at(day(2))).at(day(3)));

    Journey journey = JOURNEY.recordAll(events);

    assertThat(journey.events()).hasSize(events.size());
    assertThat(journey.events().stream().map(JourneyEvent::id).distinct()).hasSize(events.size());
    assertThat(journey.events().stream().distinct()).hasSize(events.size());
  }

  @Test
  void recording_many_is_all_or_nothing() { // D-10
    Journey journey = JOURNEY.record(READING);
    List<JourneyEvent> lastIsWrong = List.of(
        taskDone("t1").at(day(4)), taskDone("t2").at(day(5)), taskDone("t99").at(day(6)));

    assertThatIllegalArgumentException().isThrownBy(() -> journey.recordAll(lastIsWrong));

    assertThat(journey.events()).hasSize(1);
    Journey then = journey.record(taskDone("t1").at(day(4)));
    assertThat(then.events())
        .extracting(JourneyEvent::fact)
        .containsExactly(READING.fact(), taskDone("t1").fact());
    assertThat(then.record(taskDone("t2").at(day(5))).events()).hasSize(3);
  }

  @Test
  void what_is_recorded_later_is_unknown_before() { // D-10
    Journey journey = Travels.reportTime(customer("win")
            .due(Period.ofDays(10))
            .addCriteria(reaches("report-time"))
            .build())
        .record(observed("report-time", "20 min/wk").at(day(8)).recordedAt(day(22)));

    JourneySnapshot before = journey.asOf(day(22).minusNanos(1));
    assertThat(before.milestone("win").status()).isEqualTo(MilestoneStatus.LATE);
    assertThat(before.metric("report-time").size()).isZero();
    JourneySnapshot known = journey.asOf(day(22));
    assertThat(known.milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(known.milestone("win").isReachedLate()).isFalse(); // it happened in time
    assertThat(known.milestone("win").reachedAt()).hasValue(day(8));
    assertThat(journey.latest()).isEqualTo(day(22));
    assertThat(journey.asOf(day(8), journey.latest()).achievedCount()).isEqualTo(1); // hindsight
    assertThat(journey.asOf(day(8).minusNanos(1), journey.latest()).achievedCount())
        .isZero();
    assertThat(journey.asOf(day(30), day(21)).achievedCount()).isZero(); // as it was known
    assertThat(journey.asOf(day(30), day(21)).knownAt()).isEqualTo(day(21));
    assertThat(journey.known(day(8), day(22))).hasSize(3);
    assertThat(journey.known(day(22), day(8))).hasSize(2);
  }

  @Test
  void what_happens_in_the_first_instant_of_a_day_is_known_in_it_and_nothing_else_of_the_day() {
    Journey journey = JOURNEY.record(
        taskDone("t1").at(startOfDay(3).minusNanos(1)),
        taskDone("t2").at(startOfDay(3)),
        taskDone("t3").at(startOfDay(3).plusNanos(1)));

    assertThat(journey.known(journey.asOfStartOf(Travels.START.plusDays(3)).asOf(), day(99)))
        .hasSize(2);
  }

  @Test
  void a_journey_ends_when_that_is_known() {
    Journey journey = JOURNEY.record(
        ended(Fact.Ending.RENEWED).at(day(90)),
        ended(Fact.Ending.CHURNED, "budget").at(day(180)).recordedAt(day(200)));

    assertThat(journey.asOf(day(89)).ending()).isEmpty();
    assertThat(journey.asOf(day(199)).ending()).hasValue(Fact.Ending.RENEWED);
    assertThat(journey.asOf(day(200)).ending()).hasValue(Fact.Ending.CHURNED);
  }

  @Test
  void an_event_tells_what_it_says_and_who_says_so() {
    JourneyEvent event = READING.by("time tracking");

    assertThat(event.by()).hasValue("time tracking");
    assertThat(READING.by()).isEmpty();
    assertThat(event.isTimed()).isTrue();
    assertThat(taskDone("t1").isTimed()).isFalse();
    assertThat(taskDone("t1").on(Travels.START).isTimed()).isFalse(); // it depends on the zone
    assertThat(JOURNEY.record(event).events().get(0).isTimed()).isTrue();
    assertThat(event)
        .hasToString(
            "2026-01-08T12:00:00Z Observed[observation=report-time: 2 h/wk] by time tracking");
    assertThatIllegalStateException()
        .isThrownBy(taskDone("t1")::occurredAt)
        .withMessageStartingWith("the event has no time yet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used(UsageId.of("run"), 0))
        .withMessageStartingWith("usage 'run' cannot have happened 0 times");
    assertThatIllegalArgumentException().isThrownBy(() -> READING.withId("a b"));
  }

  @Test
  void a_recorded_event_may_be_given_another_time() {
    JourneyEvent recorded = JOURNEY.record(READING).events().get(0);

    JourneyEvent moved = JOURNEY.record(recorded.at(day(2))).events().get(0);

    assertThat(moved.recordedAt()).isEqualTo(day(2)); // still assumed
    assertThat(JOURNEY.record(recorded.on(Travels.START)).events().get(0).recordedAt())
        .isEqualTo(day(0));
    assertThat(JOURNEY
            .record(recorded.recordedAt(day(9)).at(day(2)))
            .events()
            .get(0)
            .recordedAt())
        .isEqualTo(day(9));
  }

  @Test
  void events_stand_in_canonical_order_and_cannot_be_changed() { // D-10
    JourneyEvent early = taskDone("t1").at(day(1));
    JourneyEvent late = taskDone("t2").at(day(1)).recordedAt(day(5));
    JourneyEvent last = taskDone("t3").at(day(2)).withId("a");
    JourneyEvent lastToo = taskDone("t4").at(day(2)).withId("b");
    Journey inOrder = JOURNEY.record(early, late, last, lastToo);
    Journey shuffled = JOURNEY.record(lastToo, late).record(last, early);

    assertThat(inOrder.events())
        .extracting(JourneyEvent::fact)
        .containsExactly(early.fact(), late.fact(), last.fact(), lastToo.fact());
    assertThat(shuffled).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    for (Journey journey : List.of(inOrder, shuffled, JOURNEY.record(early, lastToo))) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> journey.events().set(0, late));
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> journey.events().remove(0));
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> journey.known(day(9), day(9)).clear());
    }
  }

  @Test
  void journeys_are_compared_by_value() {
    assertThat(JOURNEY).hasToString("journey 'acme' on fixture@1 since 2026-01-05, 0 events");
    assertThat(JOURNEY.record(READING))
        .isEqualTo(Travels.on(Maps.full()).record(READING))
        .isNotEqualTo(JOURNEY);
    assertThat(JOURNEY.latest()).isEqualTo(startOfDay(0));
    assertThat(Journey.start("acme", Maps.full()).as("acme-2").on(Travels.START, ZoneOffset.UTC))
        .isNotEqualTo(JOURNEY);
    assertThat(Journey.start("acme", Maps.full()).on(Travels.START.plusDays(1), ZoneOffset.UTC))
        .isNotEqualTo(JOURNEY);
    assertThat(
            Journey.start("acme", Maps.full().withVersion("2")).on(Travels.START, ZoneOffset.UTC))
        .isNotEqualTo(JOURNEY);
    assertThat(Journey.start("acme", Maps.full())
            .as("acme-2")
            .on(Travels.START, ZoneOffset.UTC)
            .customer())
        .isEqualTo(JOURNEY.customer());
    assertThat(JOURNEY.record(READING).asOf(day(9))).isNotEqualTo(JOURNEY.asOf(day(9)));
    assertThat(JOURNEY.asOf(day(9)))
        .isNotEqualTo(JOURNEY.asOf(day(9), day(10)))
        .isEqualTo(JOURNEY.asOf(day(9)));
  }

  @Test
  void journeys_that_grow_from_the_same_one_do_not_see_each_other() { // D-10
    Journey base = JOURNEY.record(READING, taskDone("t1").at(day(4)));
    Journey left = base;
    Journey right = base;
    for (int i = 0; i < 40; i++) { // over several sizes of the buffer
      left = left.record(used(UsageId.of("left"), i + 1).at(day(5 + i)).withId("e" + i));
      right = right.record(used(UsageId.of("right"), i + 1).at(day(5 + i)).withId("e" + i));
    }

    assertThat(base.events()).hasSize(2);
    assertThat(usages(left)).hasSize(40).containsOnly("left");
    assertThat(usages(right)).hasSize(40).containsOnly("right");
    assertThat(base.record(taskDone("t9").at(day(5)).withId("e0")).events())
        .hasSize(3); // e0 is not known to it
    assertThat(base.asOf(day(99)))
        .isEqualTo(JOURNEY.record(taskDone("t1").at(day(4)), READING).asOf(day(99)));
  }

  private static List<String> usages(Journey journey) {
    return journey.events().stream()
        .map(JourneyEvent::fact)
        .filter(Fact.Used.class::isInstance)
        .map(fact -> ((Fact.Used) fact).usage().value())
        .toList();
  }

  @Test
  @Timeout(60)
  void threads_that_record_onto_the_same_journey_do_not_see_each_other()
      throws InterruptedException, ExecutionException { // D-10
    int threads = 2;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier barrier = new CyclicBarrier(threads);
      Journey base = JOURNEY.record(READING);
      for (int round = 0; round < 500; round++) {
        Journey from = base;
        List<Future<Journey>> results = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
          String name = "thread" + thread;
          Callable<Journey> recording = () -> {
            barrier.await();
            Journey journey = from;
            for (int i = 0; i < 10; i++) {
              journey = journey.record(used(UsageId.of(name), 1).at(day(4 + i)).withId("e" + i));
            }
            return journey;
          };
          results.add(pool.submit(recording));
        }
        for (int thread = 0; thread < threads; thread++) {
          assertThat(usages(results.get(thread).get())).hasSize(10).containsOnly("thread" + thread);
        }
        assertThat(from.events()).hasSize(1);
        base = JOURNEY.record(READING);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_long_line_of_recordings_copies_rarely() { // D-10
    int n = 100_000;
    Journey journey = JOURNEY;
    List<Journey> kept = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      journey = journey.record(used(UsageId.of("run"), i + 1).at(day(1).plusSeconds(i)));
      if (i % 10_000 == 0) {
        kept.add(journey);
      }
    }

    assertThat(journey.events()).hasSize(n);
    assertThat(kept)
        .extracting(j -> j.events().size())
        .containsExactlyElementsOf(
            IntStream.range(0, 10).mapToObj(i -> 10_000 * i + 1).toList());
    assertThat(journey.record(used(UsageId.of("run"), 5).at(day(1).plusSeconds(4))))
        .isSameAs(journey);
  }

  @Test
  void a_line_shares_its_buffer_and_copies_it_only_to_double_it() {
    EventLog log = EventLog.empty();
    int copies = 0;
    for (int i = 0; i < 10_000; i++) {
      EventLog longer = log.append(
          JOURNEY.record(used(UsageId.of("run"), i + 1).at(day(1))).events().get(0));
      copies += longer.sharesBufferWith(log) ? 0 : 1;
      log = longer;
    }

    assertThat(copies).isLessThanOrEqualTo(11); // 8, 16 ... 16384
  }
}
