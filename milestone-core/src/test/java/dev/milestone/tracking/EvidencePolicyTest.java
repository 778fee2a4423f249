package dev.milestone.tracking;

import static dev.milestone.journey.EvidenceKind.INVOICE;
import static dev.milestone.journey.EvidenceKind.LOG;
import static dev.milestone.journey.EvidenceKind.REPORT;
import static dev.milestone.journey.EvidenceKind.SCREENSHOT;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.ValidationPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D-15: what is reached is achieved when people confirm it and proof supports it, as the milestone asks. */
class EvidencePolicyTest {

  private static final JourneyEvent CONFIRMED =
      validated("win", "ana", "customer").at(day(2));

  private static Journey reachedUnder(ValidationPolicy policy) {
    return Travels.of(customer("win").validation(policy).build())
        .record(reached("win").at(day(1)));
  }

  private static ValidationPolicy sources(int sources, EvidenceKind... kinds) {
    return ValidationPolicy.builder().sources(sources).addEvidence(kinds).build();
  }

  private static JourneyEvent proof(EvidenceKind kind, String source) {
    return evidence("win", kind, source, "what it shows").at(day(2));
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        arguments("no proof asked", sources(0), List.of(CONFIRMED), "ACHIEVED"),
        arguments("none of one", sources(1), List.of(CONFIRMED), "AWAITING_VALIDATION"),
        arguments(
            "proof without anybody's word",
            sources(1),
            List.of(proof(LOG, "tracker")),
            "AWAITING_VALIDATION"),
        arguments("one of one", sources(1), List.of(CONFIRMED, proof(LOG, "tracker")), "ACHIEVED"),
        arguments(
            "one of two",
            sources(2),
            List.of(CONFIRMED, proof(LOG, "tracker")),
            "AWAITING_VALIDATION"),
        arguments(
            "two proofs of one source are one",
            sources(2),
            List.of(CONFIRMED, proof(LOG, "tracker"), proof(REPORT, "tracker")),
            "AWAITING_VALIDATION"),
        arguments(
            "a source is the same however it is typed",
            sources(2),
            List.of(CONFIRMED, proof(LOG, "tracker"), proof(REPORT, " Tracker ")),
            "AWAITING_VALIDATION"),
        arguments(
            "two of two",
            sources(2),
            List.of(CONFIRMED, proof(LOG, "tracker"), proof(LOG, "warehouse")),
            "ACHIEVED"),
        arguments(
            "a kind that does not count",
            sources(1, LOG, INVOICE),
            List.of(CONFIRMED, proof(SCREENSHOT, "dashboard")),
            "AWAITING_VALIDATION"),
        arguments(
            "either kind counts",
            sources(2, LOG, INVOICE),
            List.of(CONFIRMED, proof(LOG, "tracker"), proof(INVOICE, "ledger")),
            "ACHIEVED"),
        arguments(
            "one source by a kind that counts",
            sources(2, LOG, INVOICE),
            List.of(CONFIRMED, proof(LOG, "tracker"), proof(SCREENSHOT, "dashboard")),
            "AWAITING_VALIDATION"),
        arguments(
            "proof of another milestone",
            sources(1),
            List.of(
                CONFIRMED, evidence("other", LOG, "tracker", "what it shows").at(day(2))),
            "AWAITING_VALIDATION"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("policies")
  void proof_counts_by_source_and_kind(
      String what, ValidationPolicy policy, List<JourneyEvent> events, String status) {
    Journey journey = Travels.of(
            customer("win").validation(policy).build(), customer("other").build())
        .record(reached("win").at(day(1)))
        .recordAll(events);

    assertThat(journey.asOf(day(2)).milestone("win").status()).hasToString(status);
  }

  @Test
  void proof_counts_from_when_it_is_known_until_it_is_retracted() {
    JourneyEvent proof = proof(LOG, "tracker").recordedAt(day(4)).withId("P");
    Journey journey = reachedUnder(sources(1))
        .record(
            CONFIRMED, proof, retracted(EventId.of("P"), "another customer's").at(day(6)));

    assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7).map(d -> status(journey, d)))
        .containsExactly(
            "AWAITING_VALIDATION",
            "AWAITING_VALIDATION",
            "AWAITING_VALIDATION",
            "ACHIEVED",
            "ACHIEVED",
            "AWAITING_VALIDATION",
            "AWAITING_VALIDATION");
    assertThat(journey.asOf(day(3), day(5)).milestone("win").status())
        .isEqualTo(MilestoneStatus.ACHIEVED); // hindsight
  }

  private static String status(Journey journey, int day) {
    return journey.asOf(day(day)).milestone("win").status().name();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void proof_from_nowhere_is_refused(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> proof(LOG, source))
        .withMessage(
            "evidence for milestone 'win' has a blank source; name where it comes from, since sources are counted");
  }
}
