package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Maps;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-15: nobody can confirm what has not happened; a word counts from the day on which the milestone was reached. */
class EarlyConfirmationTest {

  private static final Journey JOURNEY = Travels.reportTime(customer("win")
      .addCriteria(reaches("report-time"))
      .validation(ValidationPolicy.by("customer"))
      .build());

  private static final JourneyEvent GOOD = observed("report-time", "30 min/wk");

  private static JourneyEvent says(String who) {
    return validated("win", who, "customer");
  }

  private static MilestoneStatus status(Journey journey, int day) {
    return journey.asOf(day(day)).milestone("win").status();
  }

  private static List<Need> needs(Journey journey, int day) {
    return NextStep.of(journey, id("win"), day(day), day(day)).needs();
  }

  @ParameterizedTest(name = "in {0}, reached at {1}, confirmed at {2}: {3}")
  @CsvSource({
    "UTC,               2026-01-10T12:00:00Z, 2026-01-09T23:59:59Z, AWAITING_VALIDATION",
    "UTC,               2026-01-10T12:00:00Z, 2026-01-10T00:00:00Z, ACHIEVED", // the same day
    "UTC,               2026-01-10T12:00:00Z, 2026-01-11T12:00:00Z, ACHIEVED",
    "America/Sao_Paulo, 2026-01-10T12:00:00Z, 2026-01-10T02:59:59Z, AWAITING_VALIDATION",
    "America/Sao_Paulo, 2026-01-10T12:00:00Z, 2026-01-10T03:00:00Z, ACHIEVED",
    "America/Sao_Paulo, 2026-01-10T01:00:00Z, 2026-01-09T03:00:00Z, ACHIEVED", // both on the ninth
    "Pacific/Auckland,  2026-01-10T12:00:00Z, 2026-01-10T10:59:59Z, AWAITING_VALIDATION",
  })
  void a_word_counts_from_the_local_day_of_the_result(
      ZoneId zone, Instant reachedAt, Instant confirmedAt, MilestoneStatus status) {
    Journey journey = Travels.on(
            Maps.of(customer("win").validation(ValidationPolicy.by("customer")).build()),
            Travels.START,
            zone)
        .record(reached("win").at(reachedAt), says("Ana").at(confirmedAt));

    MilestoneState state = journey.asOf(day(20)).milestone("win");
    assertThat(state.status()).isEqualTo(status);
    boolean early = status == MilestoneStatus.AWAITING_VALIDATION;
    assertThat(needs(journey, 20).isEmpty()).isEqualTo(!early);
    assertThat(Dossier.of(journey, id("win"), day(20)).earlyValidations()).hasSize(early ? 1 : 0);
  }

  @Test
  void who_spoke_early_may_say_it_again() {
    Journey journey = JOURNEY.record(says("Ana").at(day(3)), GOOD.at(day(9)));

    assertThat(status(journey, 9)).isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(needs(journey, 9)).containsExactly(new Need.Validation(Optional.of("customer"), 1));
    Journey again = journey.record(says("Ana").at(day(10)));
    assertThat(status(again, 10)).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(needs(again, 10)).isEmpty();
    Journey revoked =
        again.record(validationRevoked("win", "Ana", "asked again").at(day(11)));
    assertThat(status(revoked, 11)).isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
  }

  @Test
  void as_many_people_as_asked_for_have_to_speak_after_the_result() {
    Journey journey = Travels.of(customer("win")
            .validation(ValidationPolicy.builder().confirmations(2).build())
            .build())
        .record(
            says("Ana").at(day(3)),
            reached("win").at(day(9)),
            validated("win", "Rui", "manager").at(day(9)));

    assertThat(status(journey, 9)).isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(needs(journey, 9)).containsExactly(new Need.Validation(Optional.empty(), 1));
    assertThat(Dossier.of(journey, id("win"), day(9)).earlyValidations())
        .extracting(said -> said.fact().validator())
        .containsExactly("Ana");
    assertThat(status(journey.record(says("Eva").at(day(10))), 10))
        .isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void a_result_of_a_later_day_than_was_thought_awaits_validation_again() {
    Journey journey = JOURNEY.record(
        GOOD.at(day(5)).withId("G"),
        says("Ana").at(day(6)),
        corrected(EventId.of("G"), GOOD.at(day(7))).at(day(8)));

    assertThat(status(journey, 6)).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(status(journey, 8)).isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
  }

  @Test
  void before_the_result_nobody_has_confirmed_it_and_today_may_be_the_day() {
    Journey journey = JOURNEY.record(says("Ana").at(day(3)));

    assertThat(needs(journey, 3)).noneMatch(need -> need instanceof Need.Validation);
    assertThat(needs(journey, 4)).contains(new Need.Validation(Optional.of("customer"), 1));
    assertThat(Dossier.of(journey, id("win"), day(3)).earlyValidations()).isEmpty();
    assertThat(Dossier.of(journey, id("win"), day(4)).earlyValidations()).hasSize(1);
    assertThat(status(journey.record(GOOD.at(day(3).plusSeconds(60))), 4))
        .isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void a_confirmation_that_is_a_criterion_and_proof_count_whenever_they_were_given() {
    Journey journey = Travels.reportTime(customer("win")
            .achievedWhen(reaches("report-time"), confirmedBy("manager"))
            .validation(ValidationPolicy.builder().role("customer").sources(1).build())
            .build())
        .record(
            validated("win", "Rui", "manager").at(day(2)),
            evidence("win", EvidenceKind.LOG, "tracker", "five people").at(day(2)),
            GOOD.at(day(9)),
            says("Ana").at(day(9)));

    assertThat(journey.asOf(day(9)).milestone("win").reachedAt()).hasValue(day(9));
    assertThat(status(journey, 9)).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(Dossier.of(journey, id("win"), day(9)).earlyValidations()).isEmpty();
  }

  @Test
  void a_dossier_lists_what_was_said_too_early() {
    Journey journey =
        JOURNEY.record(says("Ana").at(day(3)), GOOD.at(day(9)), says("Rui").at(day(9)));

    Dossier dossier = Dossier.of(journey, id("win"), day(9));
    assertThat(dossier.validations()).hasSize(2);
    assertThat(dossier.text(Wording.english())).contains("""
        Validations:
          2026-01-08, Ana as customer (came before the result, so it does not count as validation)
          2026-01-14, Rui as customer
        """);
    assertThat(dossier.text(Wording.brazilianPortuguese())).contains("""
          2026-01-08, Ana (cliente; veio antes do resultado, por isso não conta como validação)
          2026-01-14, Rui (cliente)
        """);
    Journey otherwise = JOURNEY.record(
        validated("win", "Eva", " Customer").at(day(3)),
        validated("win", "Bob", "sales").at(day(3)),
        GOOD.at(day(9)));
    assertThat(Dossier.of(otherwise, id("win"), day(9)).earlyValidations())
        .extracting(said -> said.fact().validator())
        .containsExactly("Eva"); // nobody asked sales
    Journey without = Travels.of(customer("win").build())
        .record(says("Ana").at(day(3)), reached("win").at(day(9)));
    assertThat(Dossier.of(without, id("win"), day(9)).earlyValidations())
        .isEmpty(); // nobody asks for one
  }
}
