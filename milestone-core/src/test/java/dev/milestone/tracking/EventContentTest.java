package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.*;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.tracking.Setback.Confidence;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of fact has content of its own, so that ids derived from it tell any two apart. */
class EventContentTest {

  private static final List<JourneyEvent> EVENTS = EveryFact.events();

  /** What came later; apart, so that the ids of all above are seen to stay. */
  private static final List<JourneyEvent> LATER = EveryFact.later();

  private static final List<JourneyEvent> ALL =
      Stream.concat(EVENTS.stream(), LATER.stream()).toList();

  @Test
  void every_kind_of_fact_is_listed_once() {
    assertThat(List.<Class<?>>copyOf(EventContent.kinds()))
        .containsExactlyInAnyOrderElementsOf(leaves(Fact.class));
  }

  private static Set<Class<?>> leaves(Class<?> sealed) {
    Set<Class<?>> leaves = new LinkedHashSet<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      leaves.addAll(permitted.isInterface() ? leaves(permitted) : Set.of(permitted));
    }
    return leaves;
  }

  @Test
  void distinct_content_has_distinct_ids_and_equal_content_equal_ones() {
    Map<EventId, JourneyEvent> byId = new HashMap<>();
    for (JourneyEvent event : ALL) {
      JourneyEvent timed = event.at(day(2));
      assertThat(byId.put(timed.id(), timed)).as("same id as %s", timed).isNull();
      assertThat(JourneyEvent.of(event.fact()).at(day(2)).id()).isEqualTo(timed.id());
    }
  }

  @Test
  void the_list_above_has_every_kind() {
    assertThat(EventContent.kinds())
        .allSatisfy(kind -> assertThat(ALL)
            .as("events of %s", kind)
            .anyMatch(event -> kind.isInstance(event.fact())));
  }

  @Test
  void refusals_name_kinds_and_ids_and_never_words_people_or_amounts() {
    for (JourneyEvent event : List.of(
        observed("report-time", "77 h/wk"),
        waived("time-saved", "SECRET"),
        validated("time-saved", "SECRET", "SECRET"),
        accepted("time-saved", "SECRET", "SECRET"),
        evidence("time-saved", EvidenceKind.LOG, "SECRET", "SECRET"),
        cause("time-saved", RootCause.TECHNICAL_BLOCKER, "SECRET"),
        barrierRaised("sso", BarrierKind.PROCESS, "SECRET"),
        barrierResolved("sso", "SECRET"),
        timelineReset("time-saved", Travels.START, "SECRET", Confidence.LOW),
        replanned("time-saved", "SECRET"),
        feedback("SECRET", 7),
        cost("77 USD", "SECRET"),
        note("SECRET"),
        retracted(EventId.of("E"), "SECRET"),
        corrected(EventId.of("E"), note("SECRET")),
        ended(Fact.Ending.CHURNED, "SECRET"))) {
      JourneyEvent own = event.by("SECRET").withId("T");
      Journey journey = Travels.on(Maps.full()).record(own.at(day(2)));
      for (JourneyEvent wrong : List.of(
          own,
          own.at(Instant.MAX),
          own.at(day(2)).recordedAt(day(1)),
          own.at(day(3)),
          own.by("SECRET too").at(day(2)),
          own.at(day(2)).withId("content:00"))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> journey.record(wrong))
            .withMessageContaining(EventContent.label(event.fact()))
            .withMessageNotContainingAny("SECRET", "77", "Immutable", "[", "{");
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corrected(EventId.of("E"), retracted(EventId.of("F"), "SECRET")))
        .withMessage(
            "event 'E' is corrected by an amendment (retracted 'F'); a correction says what happened instead");
  }

  @Test
  void a_label_names_the_one_thing_that_the_event_is_about() {
    assertThat(Stream.of(
                barrierRaised("sso", BarrierKind.PROCESS, "-"),
                barrierResolved("sso", "-"),
                objective(Objective.of("grow", ObjectiveLevel.TACTICAL, "-").withStatedBy("CEO")),
                movedTo(MapMigration.between(Maps.full(), Maps.full().withVersion("2"))),
                used("run"),
                note("-"))
            .map(event -> EventContent.label(event.fact())))
        .containsExactly(
            "barrier-raised 'sso'",
            "barrier-resolved 'sso'",
            "objective-stated 'grow'",
            "moved-to-map '" + Maps.full().withVersion("2").reference() + "'",
            "used 'run'",
            "note");
  }

  @Test
  void ids_derived_so_far_never_change() { // golden: stored journeys refer to them
    List<String> ids = EVENTS.stream()
        .filter(event -> !(event.fact() instanceof Fact.MovedToMap)) // maps are named by their hash
        .map(event -> event.at(day(2)).id().value())
        .toList();

    assertThat(note("a").at(day(2)).id()).hasToString("content:650a4703c27873dc2e5d82821e4a1062");
    assertThat(ids.hashCode()).isEqualTo(34239075);
  }
}
