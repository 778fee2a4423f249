package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-15: who confirms is asked for by role, and people type roles as they like. */
class ConfirmingRoleTest {

  private static Journey confirmed(String asked, String role) {
    return Travels.of(
            customer("believed").validation(ValidationPolicy.by(asked)).build(),
            customer("signed").addCriteria(confirmedBy(asked)).build())
        .record(
            reached("believed").at(day(1)),
            validated("believed", "Ana", role).at(day(2)),
            validated("signed", "Ana", role).at(day(2)));
  }

  @ParameterizedTest(name = "asked of \"{0}\", said by \"{1}\": {2}, {3}")
  @CsvSource({
    "customer, 'Customer ', ACHIEVED, ACHIEVED",
    "' Customer', CUSTOMER, ACHIEVED, ACHIEVED",
    "customer, customers, AWAITING_VALIDATION, NOT_STARTED",
    "customer, boss, AWAITING_VALIDATION, NOT_STARTED",
  })
  void a_confirmation_counts_by_its_role_however_it_is_typed(
      String asked, String role, MilestoneStatus believed, MilestoneStatus signed) {
    JourneySnapshot snapshot = confirmed(asked, role).asOf(day(3));

    assertThat(snapshot.milestone("believed").status()).isEqualTo(believed);
    assertThat(snapshot.milestone("signed").status()).isEqualTo(signed);
  }

  @Test
  void two_people_count_however_each_types_the_role() {
    ValidationPolicy two =
        ValidationPolicy.builder().role("customer").confirmations(2).build();
    Journey journey = Travels.of(customer("win").validation(two).build())
        .record(
            reached("win").at(day(1)),
            validated("win", "Ana", "customer").at(day(2)),
            validated("win", "Rui", "Customer").at(day(3)));

    assertThat(journey.asOf(day(2)).milestone("win").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(journey.asOf(day(3)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void what_was_recorded_stays_as_it_was_written() {
    Dossier dossier =
        Dossier.of(confirmed("customer", "Customer "), MilestoneId.of("believed"), day(3));

    assertThat(dossier.validations()).hasSize(1);
    assertThat(dossier.validations().get(0).fact().role()).isEqualTo("Customer ");
    assertThat(dossier.needs()).isEmpty();
  }
}
