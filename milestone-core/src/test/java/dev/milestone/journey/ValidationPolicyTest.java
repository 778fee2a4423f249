package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-15: whom a validation asks. */
class ValidationPolicyTest {

  @ParameterizedTest(name = "by {0}: \"{1}\" {2}")
  @CsvSource({
    "customer,    customer,    true",
    "customer,    'Customer ', true",
    "' Customer', CUSTOMER,    true",
    "customer,    customers,   false",
    "customer,    boss,        false",
    "customer,    '',          false",
  })
  void it_asks_those_in_its_role(String role, String given, boolean asked) {
    assertThat(ValidationPolicy.by(role).isAskedOf(given)).isEqualTo(asked);
  }

  @Test
  void without_a_role_it_asks_anybody() {
    ValidationPolicy anybody = ValidationPolicy.builder().build();

    assertThat(anybody.isAskedOf("boss")).isTrue();
    assertThatNullPointerException().isThrownBy(() -> anybody.isAskedOf(null)).withMessage("given");
  }
}
