package dev.milestone.tracking;

import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.corrected;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.Maps;
import dev.milestone.measure.Unit;
import dev.milestone.measure.UnitMismatchException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot belong to a journey is refused, in words that say why and what to do. */
class RefusedEventTest {

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
}
