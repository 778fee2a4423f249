package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.objective;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Designs;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objectives are asked for, never presumed: who said it, when, and asked what; and they change. */
class ObjectiveStateTest {

  private static final JourneyMap MAP = Designs.chained();
  private static final Objective GROW = presumed("grow");
  private static final LocalDate ASKED = LocalDate.of(2026, 1, 8);

  private static final JourneyEvent FIRST = objective(GROW.withStatement("twice the deals")
          .stated("CEO", ASKED, "What matters most this year?"))
      .by("success manager")
      .at(day(3))
      .withId("first");
  private static final JourneyEvent SECOND = objective(
          GROW.withStatement("the same deals, calmer").stated("new CEO", ASKED, "And now?"))
      .at(day(10));
  private static final JourneyEvent CALM = own("calm", "no weekend work").at(day(5));
  private static final JourneyEvent PROUD =
      own("be-proud", "work to be proud of").at(day(4));

  private static Objective presumed(String id) {
    return MAP.objectives().stream()
        .filter(objective -> objective.id().equals(ObjectiveId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private static JourneyEvent own(String id, String statement) {
    return objective(
        Objective.of(id, ObjectiveLevel.OPERATIONAL, statement).withStatedBy("team lead"));
  }

  private static ObjectiveState state(Journey journey, String id, Instant asOf, Instant knownAt) {
    return journey.objectives(asOf, knownAt).stream()
        .filter(state -> state.id().equals(ObjectiveId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectiveState grow(Journey journey, int day) {
    return state(journey, "grow", day(day), day(day));
  }

  @Test
  void while_nobody_said_anything_all_are_presumed() {
    List<ObjectiveState> states = Travels.on(MAP).objectives(day(1));

    assertThat(states).extracting(ObjectiveState::current).isEqualTo(MAP.objectives());
    assertThat(states).allSatisfy(state -> {
      assertThat(state.presumed()).contains(state.current());
      assertThat(state.statements()).isEmpty();
      assertThat(state.isStated()).isFalse();
    });
  }

  @Test
  void what_the_customer_says_stands_in_for_what_is_presumed_and_stays_when_they_change_it() {
    Journey journey = Travels.on(MAP).record(SECOND, FIRST);

    assertThat(grow(journey, 2).current()).isEqualTo(GROW);
    ObjectiveState once = grow(journey, 9);
    assertThat(once.presumed()).contains(GROW);
    assertThat(once.isStated()).isTrue();
    assertThat(once.current().statement()).isEqualTo("twice the deals");
    Recorded<Contact.ObjectiveStated> said = once.statements().get(0);
    assertThat(said.on()).isEqualTo(Travels.START.plusDays(3));
    assertThat(said.by()).contains("success manager");
    assertThat(said.fact().objective().statedBy()).contains("CEO");
    assertThat(said.fact().objective().statedOn()).contains(ASKED);
    assertThat(said.fact().objective().question()).contains("What matters most this year?");

    ObjectiveState twice = grow(journey, 10);
    assertThat(twice.current().statedBy()).contains("new CEO");
    assertThat(twice.statements())
        .extracting(one -> one.fact().objective().statement())
        .containsExactly("twice the deals", "the same deals, calmer");
  }

  @Test
  void those_of_the_map_lead_and_the_customers_own_follow_as_they_were_first_stated() {
    List<JourneyEvent> said = new ArrayList<>(
        List.of(FIRST, PROUD, CALM, own("be-proud", "work to show").at(day(12))));
    Journey journey = Travels.on(MAP).recordAll(said);
    Collections.reverse(said);

    List<String> ids = new ArrayList<>();
    MAP.objectives().forEach(objective -> ids.add(objective.id().value()));
    ids.addAll(List.of("be-proud", "calm"));
    assertThat(journey.objectives(day(20)))
        .extracting(state -> state.id().value())
        .isEqualTo(ids);
    ObjectiveState proud = state(journey, "be-proud", day(20), day(20));
    assertThat(proud.presumed()).isEmpty();
    assertThat(proud.isStated()).isTrue();
    assertThat(proud.current().statement()).isEqualTo("work to show");
    assertThat(Travels.on(MAP).recordAll(said).objectives(day(20)))
        .isEqualTo(journey.objectives(day(20)));
  }

  @Test
  void corrections_and_retractions_count_from_when_they_are_recorded() {
    Journey journey = Travels.on(MAP)
        .record(
            FIRST,
            corrected(EventId.of("first"), objective(GROW.withStatedBy("CFO"))).at(day(6)),
            retracted(EventId.of("first"), "another customer's").at(day(8)));

    assertThat(grow(journey, 5).current().statedBy()).contains("CEO");
    assertThat(grow(journey, 7).current().statedBy()).contains("CFO");
    assertThat(grow(journey, 9).isStated()).isFalse();
    assertThat(state(journey, "grow", day(5), day(9)).isStated()).isFalse(); // hindsight
  }

  @Test
  void what_another_map_does_not_presume_is_the_customers_own_if_they_said_it() {
    JourneyMap other = Maps.full();
    Journey journey =
        Travels.on(MAP).record(FIRST, movedTo(MapMigration.between(MAP, other)).at(day(7)));

    assertThat(journey.objectives(day(6))).hasSameSizeAs(MAP.objectives());
    List<ObjectiveState> after = journey.objectives(day(8));
    assertThat(after).extracting(state -> state.id().value()).containsExactly("grow");
    assertThat(after.get(0).presumed()).isEmpty();
    assertThat(after.get(0).current().statedBy()).contains("CEO");
  }
}
