package dev.milestone.tracking;

import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Roles;
import dev.milestone.journey.ValidationPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-15: a person is the same however the name is typed, and is the same to statuses, needs and verifications. */
class SameNamesTest {

  private static final Journey REACHED = Travels.of(customer("win")
          .validation(ValidationPolicy.builder().confirmations(2).build())
          .build())
      .record(reached("win").at(day(1)), validated("win", "Ana", "customer").at(day(2)));

  @ParameterizedTest(name = "\"{0}\" beside \"Ana\": {1}")
  @CsvSource({
    "'Ana', AWAITING_VALIDATION",
    "'ana ', AWAITING_VALIDATION",
    "'\tANA', AWAITING_VALIDATION",
    "'Anna', ACHIEVED",
    "'An a', ACHIEVED",
    "'Aná', ACHIEVED",
  })
  void two_people_are_two_names_however_they_are_typed(String name, MilestoneStatus status) {
    Journey journey = REACHED.record(validated("win", name, "customer").at(day(3)));

    assertThat(journey.asOf(day(3)).milestone("win").status()).isEqualTo(status);
    assertThat(Dossier.of(journey, id("win"), day(3)).verification().stage())
        .isEqualTo(
            status == MilestoneStatus.ACHIEVED
                ? Verification.Stage.VERIFIED
                : Verification.Stage.DELIVERED);
    assertThat(Names.areSame("Ana", name)).isEqualTo(Roles.areSame("Ana", name));
  }

  @ParameterizedTest(name = "taken back by \"{0}\"")
  @CsvSource({"'Ana'", "'ana '", "'\tANA'"})
  void who_takes_it_back_is_known_however_the_name_is_typed(String name) {
    Journey journey = REACHED.record(
        validated("win", "Rui", "customer").at(day(3)),
        validationRevoked("win", name, "asked again").at(day(4)));

    assertThat(journey.asOf(day(3)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(journey.asOf(day(4)).milestone("win").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(Dossier.of(journey, id("win"), day(4)).validations())
        .extracting(given -> given.fact().validator())
        .containsExactly("Rui");
  }
}
