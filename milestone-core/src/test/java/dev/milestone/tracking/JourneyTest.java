package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {

  private static final Journey JOURNEY = Travels.on(Maps.full());

  private static final JourneyEvent READING = observed("report-time", "2 h/wk").at(day(3));

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

  @ParameterizedTest
  @ValueSource(ints = {-9999, 9999})
  void the_outermost_years_are_years_too(int year) {
    LocalDate start = LocalDate.of(year, 6, 1);

    assertThat(Travels.on(Maps.full(), start, ZoneOffset.UTC).startDate()).isEqualTo(start);
  }

  @Test
  void hashes_tell_most_of_them_apart() {
    Set<Integer> hashes = new HashSet<>();
    Journey journey = JOURNEY;
    for (int day = 0; day < 20; day++) {
      journey = journey.record(taskDone("t" + (day % 10 + 1)).at(day(day)));
      JourneySnapshot snapshot = journey.asOf(day(day));
      hashes.addAll(List.of(
          journey.hashCode(),
          snapshot.hashCode(),
          snapshot.milestone(0).hashCode(),
          snapshot.metric("deals").hashCode(),
          journey.events().get(day).hashCode()));
    }

    assertThat(hashes).hasSizeGreaterThan(90); // of 100
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
        .isEqualTo(JOURNEY.customer())
        .isEqualTo(CustomerId.of("acme"));
    assertThat(JOURNEY.record(READING))
        .hasToString("journey 'acme' on fixture@1 since 2026-01-05, 1 events");
    assertThat(JOURNEY.record(READING).asOf(day(9))).isNotEqualTo(JOURNEY.asOf(day(9)));
    assertThat(JOURNEY.asOf(day(9)))
        .isNotEqualTo(JOURNEY.asOf(day(9), day(10)))
        .isEqualTo(JOURNEY.asOf(day(9)));
  }
}
