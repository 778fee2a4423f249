package dev.milestone.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "100, 100",
    "1500000, 1500000",
    "1e21, 1000000000000000000000",
    "2.0e-3, 0.002",
    "2e23, 200000000000000000000000", // JDK 17 and 19 write this one with different digits
    "0.30000000000000004, 0.30000000000000004", // 17 digits where 15 do not tell it apart
    "-2.50, -2.5",
  })
  void a_double_is_written_as_a_person_would(double value, String text) {
    assertThat(Decimals.text(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_refused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.text(value))
        .withMessageContaining("give a finite number");
  }

  @Property
  void text_reads_back_as_the_same_double(@ForAll double value) {
    assertThat(Double.parseDouble(Decimals.text(value))).isEqualTo(value + 0.0);
  }
}
