package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.accepted;
import static dev.milestone.tracking.Verification.Stage.ACCEPTED;
import static dev.milestone.tracking.Verification.Stage.DELIVERED;
import static dev.milestone.tracking.Verification.Stage.PROPOSED;
import static dev.milestone.tracking.Verification.Stage.RETIRED;
import static dev.milestone.tracking.Verification.Stage.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Roles;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.tracking.RecordedEvents.Log;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerificationPropertyTest {

  @Provide
  Arbitrary<Log> logs() {
    return RecordedEvents.any();
  }

  @Provide
  Arbitrary<Log> plainLogs() {
    return RecordedEvents.plain();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RecordedEvents.instants();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void stage_and_status_never_contradict_each_other(
      @ForAll("logs") Log log, @ForAll("instants") Instant asOf) { // D-15
    Journey journey = log.journey();
    List<Verification> verifications = journey.verifications(asOf);
    for (MilestoneState state : journey.asOf(asOf).milestones()) {
      Verification verification = verifications.get(state.position());
      MilestoneStatus status = state.status();
      Set<Verification.Stage> allowed = switch (status) {
        case ACHIEVED -> EnumSet.of(DELIVERED, VERIFIED);
        case AWAITING_VALIDATION -> EnumSet.of(DELIVERED);
        case MISSED, WAIVED -> EnumSet.of(RETIRED);
        default -> EnumSet.of(verification.acceptances().isEmpty() ? PROPOSED : ACCEPTED);
      };

      assertThat(verification.milestone()).isEqualTo(state.id());
      assertThat(allowed).contains(verification.stage());
      assertThat(verification.deliveredOn()).isEqualTo(state.reachedOn());
      if (status == MilestoneStatus.ACHIEVED && state.milestone().validation().isPresent()) {
        assertThat(verification.stage()).isEqualTo(VERIFIED); // both count the same words
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whoever_verifies_was_asked_and_spoke_of_what_had_happened(
      @ForAll("logs") Log log, @ForAll("instants") Instant asOf) {
    Journey journey = log.journey();
    for (Verification verification : journey.verifications(asOf)) {
      Optional<ValidationPolicy> policy =
          journey.asOf(asOf).milestone(verification.milestone()).milestone().validation();
      if (verification.stage() == VERIFIED) {
        LocalDate deliveredOn = verification.deliveredOn().orElseThrow();
        assertThat(verification.confirmations())
            .hasSizeGreaterThanOrEqualTo(
                policy.map(ValidationPolicy::confirmations).orElse(1));
        for (Recorded<Fact.ValidationGiven> given : verification.confirmations()) {
          assertThat(given.on()).isAfterOrEqualTo(deliveredOn);
          assertThat(policy
                  .flatMap(ValidationPolicy::role)
                  .map(role -> Roles.areSame(role, given.fact().role()))
                  .orElse(true))
              .isTrue();
        }
        assertThat(verification.confirmations())
            .extracting(Recorded::on)
            .contains(verification.verifiedOn().orElseThrow());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_recording_makes_no_difference(
      @ForAll("logs") Log log, @ForAll("instants") Instant asOf, @ForAll Random random) {
    List<JourneyEvent> shuffled = new ArrayList<>(log.events());
    Collections.shuffle(shuffled, random);

    assertThat(log.saying(shuffled).journey().verifications(asOf))
        .isEqualTo(log.journey().verifications(asOf));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void agreeing_changes_no_status_and_takes_what_is_proposed_one_step_on(
      @ForAll("plainLogs") Log log, @ForAll("instants") Instant asOf) {
    Journey before = log.journey();
    Verification first = before.verifications(asOf).get(0);
    Journey after =
        before.record(accepted(first.milestone().value(), "eva", "customer").at(asOf));

    assertThat(after.asOf(asOf)).isEqualTo(before.asOf(asOf));
    assertThat(after.verifications(asOf).get(0).stage())
        .isEqualTo(first.stage() == PROPOSED ? ACCEPTED : first.stage());
  }

  /** The laws would hold for journeys in which nobody agrees to anything; in these they do. */
  @Example
  void the_generated_journeys_come_to_every_stage() {
    Set<Verification.Stage> seen = EnumSet.noneOf(Verification.Stage.class);
    RecordedEvents.any().generator(1000).stream(new Random(7))
        .limit(300)
        .forEach(generated -> generated
            .value()
            .journey()
            .verifications(Travels.day(40))
            .forEach(verification -> seen.add(verification.stage())));

    assertThat(seen).containsExactlyInAnyOrder(Verification.Stage.values());
  }
}
