package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "4 h/wk, 4 h/wk",
    "12 %, 12 %",
    "12%, 12 %",
    "8000 USD/mo, 8000 USD/mo",
    "8e3 USD/mo, 8000 USD/mo",
    "1.50 d, 1.5 d",
    "-3 pt, -3 pt",
    "+3 pt, 3 pt",
    "0.000 h, 0 h",
    "150{deal}/mo, 150 {deal}/mo",
    "3, 3",
    "3 1, 3",
    "3 1/d, 3 1/d",
    "'  4   h  ', 4 h",
    "1e29 s, 100000000000000000000000000000 s",
    "1e-60 %, 0.000000000000000000000000000000000000000000000000000000000001 %",
    "1e002 s, 100 s",
  })
  void an_amount_is_read_with_its_unit(String text, String written) {
    Quantity quantity = Quantity.parse(text);

    assertThat(quantity).hasToString(written).isEqualTo(Quantity.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h",
        "four h",
        "4,5 h",
        "1.000,5 h",
        "4. h",
        ".5 h",
        "0x4 h",
        "٤ h",
        "4 5 h",
        "4 -",
        "NaN h"
      })
  void what_is_no_quantity_is_refused_with_an_example(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text))
        .withMessageContaining("'")
        .withMessageContaining("such as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999 h",
        "1e99999999999999999999 h",
        "1e-999999999 h",
        "1e30 h", // 31 digits before the point
        "1e-61 h",
        "1e0001 h",
      })
  void an_amount_with_too_many_digits_is_refused_before_it_costs_memory(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text))
        .withMessageContaining("too many digits; give at most 30 before the point and 60 after it");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      4,5 h/wk     | write a decimal with a point, such as '4.5 h/wk'
      4,5          | write a decimal with a point, such as '4.5'
      -0,25%       | write a decimal with a point, such as '-0.25%'
      +12,50 USD   | write a decimal with a point, such as '+12.50 USD'
      1,500 USD    | write a decimal with a point, such as '1.500 USD', and thousands without a sign, such as '1500 USD'
      1234,500 USD | write a decimal with a point, such as '1234.500 USD'
      1,234,567    | write a decimal with a point and thousands without a sign, such as '1234.5'
      1.234,5 BRL  | write a decimal with a point and thousands without a sign, such as '1234.5'
      """)
  void a_comma_is_told_how_to_write_the_number(String text, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text))
        .withMessage("'%s' has a comma in its number; %s", text, advice);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Goal.parse("< " + text))
        .withMessage(
            "goal '< %s' cannot be read: '%s' has a comma in its number; %s", text, text, advice);
  }

  @Test
  void a_comma_elsewhere_is_none_of_the_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("4, h"))
        .withMessageNotContaining("comma");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("4,5".repeat(70)))
        .withMessageContaining("is no quantity");
  }

  @Test
  void the_longest_text_is_read_and_one_digit_more_is_none() {
    String longest = "0".repeat(199) + "1";

    assertThat(Quantity.parse(longest)).isEqualTo(Quantity.parse("1"));
    assertThat(Goal.parse("+" + longest.substring(1) + "% of baseline"))
        .isEqualTo(Goal.parse("+1% of baseline"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("0" + longest))
        .withMessageStartingWith("'" + "0".repeat(60) + "...' is no quantity;");
  }

  @Test
  void an_endless_text_is_refused_without_being_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("1".repeat(100_000) + " h"))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
  }

  @Test
  void equal_amounts_in_equal_units_are_equal() {
    Unit day = Unit.parse("d");

    assertThat(Quantity.of("1.50", day))
        .isEqualTo(new Quantity(new BigDecimal("1.5"), day))
        .hasSameHashCodeAs(Quantity.parse("1.500 d"));
    assertThat(Quantity.of(100, day)).isEqualTo(Quantity.parse("100 d")).hasToString("100 d");
    assertThat(Quantity.parse("60 min")).isNotEqualTo(Quantity.parse("1 h"));
    assertThat(Quantity.parse("60 min").in(Unit.parse("h"))).isEqualTo(Quantity.parse("1 h"));
    assertThat(Quantity.parse("15 min/wk").doubleIn(Unit.parse("h/wk"))).isEqualTo(0.25);
  }

  @Test
  void a_tiny_amount_converts_without_failing() {
    assertThat(Quantity.parse("1e-60 s").in(Unit.parse("yr"))).isEqualTo(Quantity.parse("0 yr"));
  }

  @Test
  void hours_a_week_are_no_share() {
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> Quantity.parse("4 h/wk").in(Unit.parse("%")))
        .withMessage(
            "h/wk is a time per period and does not convert to %, which is a share; give it in % or a unit that converts");
  }

  @Test
  void yes_is_one_and_no_is_none() {
    assertThat(Quantity.parse(" yes ")).isEqualTo(Quantity.of(1, Unit.parse("1")));
    assertThat(Quantity.parse("no")).isEqualTo(Quantity.parse("0"));
    assertThat(Observation.of("m", "yes")).isEqualTo(Observation.of("m", "1"));
  }
}
