package dev.milestone.tracking;

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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events are told apart by ids: given, or derived from their content. */
class EventIdTest {

  private static final Journey JOURNEY = Travels.on(Maps.full());

  private static final JourneyEvent READING = observed("report-time", "2 h/wk").at(day(3));

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
        target("report-time", "2 h/wk").by("ana").at(day(3)),
        baseline("report-time", "2 h/wk").at(day(3)),
        ended(Fact.Ending.CHURNED).at(day(3)),
        ended(Fact.Ending.WITHDREW).at(day(3)),
        retracted(EventId.of("a"), "x").at(day(3)),
        retracted(EventId.of("b"), "x").at(day(3)),
        corrected(EventId.of("a"), taskDone("t1")).at(day(3)),
        corrected(EventId.of("a"), taskDone("t2")).at(day(3)),
        corrected(EventId.of("a"), taskDone("t1").at(day(2))).at(day(3)));

    Journey journey = JOURNEY.recordAll(events);

    assertThat(target("report-time", "<= 2 h/wk").at(day(3)).id())
        .isNotEqualTo(target("report-time", "2 h/wk").at(day(3)).id());

    assertThat(journey.events()).hasSize(events.size());
    assertThat(journey.events().stream().map(JourneyEvent::id).distinct()).hasSize(events.size());
    assertThat(journey.events().stream().distinct()).hasSize(events.size());
  }
}
