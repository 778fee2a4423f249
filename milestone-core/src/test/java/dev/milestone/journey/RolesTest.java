package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.wording.Wording;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  @ParameterizedTest(name = "\"{0}\" and \"{1}\": {2}")
  @CsvSource({
    "customer, customer, true",
    "customer, Customer, true",
    "'customer', 'CUSTOMER ', true",
    "'\tclinical lead', Clinical Lead, true",
    "SÓCIA, sócia, true",
    "customer, customers, false",
    "clinical lead, clinical  lead, false",
    "clinicallead, clinical lead, false",
    "socia, sócia, false",
  })
  void a_role_is_the_same_however_it_is_typed(String role, String other, boolean same) {
    assertThat(Roles.areSame(role, other)).isEqualTo(same);
    assertThat(Roles.areSame(other, role)).isEqualTo(same);
  }

  @ParameterizedTest(name = "\"{0}\" is said as \"{1}\"")
  @CsvSource({
    "customer, cliente",
    "Customer, cliente",
    "' CUSTOMER', cliente",
    "'Executive Sponsor ', patrocinador executivo",
    "customer success, sucesso do cliente",
    "' Head of Finance ', Head of Finance",
  })
  void a_role_is_said_in_the_language_of_the_reader_however_it_is_typed(String role, String words) {
    assertThat(Wording.brazilianPortuguese().say(Roles.label(role))).isEqualTo(words);
  }

  @Test
  void a_role_of_your_own_is_translated_whatever_space_is_around_it() {
    Wording ours =
        Wording.brazilianPortuguese().translating(Map.of("head of finance", "diretor financeiro"));

    assertThat(ours.say(Roles.label(" head of finance "))).isEqualTo("diretor financeiro");
  }

  @Test
  void the_language_of_the_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr")); // where "I" and "i" are two letters
      assertThat(Roles.areSame("CLINICAL LEAD", "clinical lead")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
