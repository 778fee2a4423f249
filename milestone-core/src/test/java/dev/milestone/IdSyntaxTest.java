package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "7", "report-time", "AAA-2013J/11391", "a.b_c:d@e#f", "ação", "𝒜-1"})
  void letters_digits_and_a_few_signs_are_an_id(String id) {
    assertThat(IdSyntax.check("metric", id)).isSameAs(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", "/a", "a b", "a\n", "a,b", "a'b", "½", "Ⅷ"})
  void anything_else_is_none(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdSyntax.check("metric", id))
        .withMessageStartingWith("'" + id + "' is no metric id; write 1 to 120 letters");
  }

  @Test
  void an_id_has_120_characters_at_most() {
    assertThat(IdSyntax.check("metric", "a".repeat(120))).hasSize(120);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdSyntax.check("metric", "a".repeat(121)));
  }
}
