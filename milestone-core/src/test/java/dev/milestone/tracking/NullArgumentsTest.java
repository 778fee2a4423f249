package dev.milestone.tracking;

import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.Maps;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be null says which argument it was. */
@SuppressWarnings("NullAway") // what Java lets a user do
class NullArgumentsTest {

  private static final Journey JOURNEY = Travels.of(functional("win").build());
  private static final JourneyEvent EVENT = JourneyEvents.reached("win").at(day(1));

  static Stream<Arguments> calls() {
    return Stream.of(
        call("event", () -> JOURNEY.record((JourneyEvent) null)),
        call("event", () -> JOURNEY.record(EVENT, null)),
        call("event", () -> JOURNEY.recordAll(Arrays.asList(EVENT, null))),
        call("events", () -> JOURNEY.record((JourneyEvent[]) null)),
        call("events", () -> JOURNEY.recordAll((Collection<JourneyEvent>) null)),
        call("instant", () -> JOURNEY.asOf(null)),
        call("asOf", () -> JOURNEY.asOf(null, day(1))),
        call("knownAt", () -> JOURNEY.asOf(day(1), null)),
        call("asOf", () -> JOURNEY.known(null, day(1))),
        call("knownAt", () -> JOURNEY.known(day(1), null)),
        call("day", () -> JOURNEY.asOfStartOf(null)),
        call("metric", () -> JOURNEY.measuring((Metric) null)),
        call("map", () -> Journey.start("acme", null)),
        call("customer", () -> Journey.start(null, Maps.full())),
        call("journey id", () -> Journey.start("acme", Maps.full()).as(null)),
        call("startDate", () -> Journey.start("acme", Maps.full()).on(null, ZoneOffset.UTC)),
        call("zone", () -> Journey.start("acme", Maps.full()).on(LocalDate.EPOCH, null)),
        call("journey", () -> Dossier.of(null, id("win"), day(1))),
        call("milestone", () -> Dossier.of(JOURNEY, null, day(1))),
        call("asOf", () -> Dossier.of(JOURNEY, id("win"), null)),
        call("knownAt", () -> Dossier.of(JOURNEY, id("win"), day(1), null)),
        call("journey", () -> NextStep.of(null, day(1))),
        call("journey", () -> NextStep.all(null, day(1))),
        call("asOf", () -> NextStep.all(JOURNEY, (Instant) null)),
        call("milestone", () -> NextStep.of(JOURNEY, (MilestoneId) null, day(1), day(1))));
  }

  private static Arguments call(String argument, ThrowingCallable call) {
    return arguments(argument, call);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("calls")
  void a_null_argument_is_named(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument);
  }
}
