package dev.milestone.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.tracking.RecordedEvents.Log;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of dossiers and next steps, whatever was recorded. */
class DossierPropertyTest {

  @Provide
  Arbitrary<Log> logs() {
    return RecordedEvents.any();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RecordedEvents.instants();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void what_is_open_needs_something_and_what_is_closed_and_holds_nothing(
      @ForAll("logs") Log log, @ForAll("instants") Instant asOf) { // D-60
    Journey journey = log.journey();
    for (MilestoneState state : journey.asOf(asOf).milestones()) {
      NextStep step = NextStep.of(journey, state.id(), asOf, asOf);

      assertThat(step.status()).isEqualTo(state.status());
      assertThat(step.needs().isEmpty())
          .as("%s needs %s", state, step.needs())
          .isEqualTo(step.isOver() || (!state.status().isOpen() && !state.isRegressed()));
      if (state.status() == MilestoneStatus.AWAITING_VALIDATION && !step.isOver()) {
        assertThat(step.needs())
            .anyMatch(need -> need instanceof Need.Validation || need instanceof Need.Proof);
      }
    }
    JourneySnapshot snapshot = journey.asOf(asOf);
    List<NextStep> steps = NextStep.all(journey, asOf);
    assertThat(steps)
        .extracting(NextStep::milestone)
        .containsExactlyElementsOf(
            snapshot.open().stream().map(MilestoneState::id).toList());
    assertThat(NextStep.of(journey, asOf)).isEqualTo(steps.stream().findFirst());
    assertThat(snapshot.next().isPresent())
        .isEqualTo(!snapshot.isOver()
            && snapshot.milestones().stream().anyMatch(state -> state.status().isOpen()));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void a_dossier_never_depends_on_anything_later_and_can_be_said(
      @ForAll("logs") Log log,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10, D-17
    Journey whole = log.journey();
    Journey known = log.start()
        .recordAll(whole.events().stream()
            .filter(event -> !event.recordedAt().isAfter(knownAt))
            .toList());
    for (MilestoneState state : whole.asOf(asOf, knownAt).milestones()) {
      Dossier dossier = Dossier.of(whole, state.id(), asOf, knownAt);

      assertThat(dossier).isEqualTo(Dossier.of(known, state.id(), asOf, knownAt));
      assertThat(dossier.status()).isEqualTo(state.status());
      for (Wording wording : List.of(Wording.english(), Wording.brazilianPortuguese())) {
        assertThat(dossier.text(wording)).endsWith("\n").doesNotContain("\n\n");
      }
    }
  }
}
