package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "s, TIME, false",
    "min, TIME, false",
    "h/wk, TIME, true",
    "d, TIME, false",
    "wk, TIME, false",
    "mo, TIME, false",
    "yr, TIME, false",
    "%, SHARE, false",
    "‰, SHARE, false",
    "%/mo, SHARE, true",
    "{deal}/mo, COUNT, true",
    "{active user}, COUNT, false",
    "{usuário}, COUNT, false",
    "BRL/mo, MONEY, true",
    "USD, MONEY, false",
    "pt, POINTS, false",
    "pp, POINTS, false",
    "1, PLAIN, false",
    "1/d, PLAIN, true",
  })
  void a_unit_is_read_and_written_alike(String text, Unit.Kind kind, boolean hasPeriod) {
    Unit unit = Unit.parse(" " + text + " ");

    assertThat(unit.kind()).isEqualTo(kind);
    assertThat(unit.hasPeriod()).isEqualTo(hasPeriod);
    assertThat(unit.symbol()).isEqualTo(text).hasToString(unit.toString());
    assertThat(unit).isEqualTo(Unit.parse(text)).hasSameHashCodeAs(Unit.parse(text));
  }

  @ParameterizedTest(name = "{0} is refused, naming {1}")
  @CsvSource({
    "hour, s min h d wk mo yr",
    "H, s min h d wk mo yr",
    "m, s min h d wk mo yr",
    "h/week, one of s min h",
    "h/, one of s min h",
    "/day, one of s min h",
    "/wk, USD",
    "h/wk/wk, one of s min h",
    "$, USD",
    "brl, USD",
    "BRLX, USD",
    "{}, {deal}",
    "{deal, {deal}",
    "{a..b}, {deal}",
    "percent, % ‰",
    "h wk, s min h",
    "'', s min h",
  })
  void what_is_no_unit_is_refused_with_advice(String text, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining(advice);
  }

  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @CsvSource({
    "30, min/wk, 0.5, h/wk",
    "45, min/wk, 0.75, h/wk",
    "1, wk, 7, d",
    "1, yr, 365.2425, d",
    "1, yr, 12, mo",
    "1, mo, 2629746, s",
    "12, h/yr, 1, h/mo",
    "52.1775, h/yr, 1, h/wk", // 365.2425 / 7 weeks in a year
    "12, %, 120, ‰",
    "1200, {deal}/yr, 100, {deal}/mo",
    "47000, USD/yr, 3916.666666666666666666666666666667, USD/mo", // to 34 digits
    "15, min, 0.25, h",
    "6.6, min, 0.11, h",
    "0, yr, 0, s",
    "-3, 1/wk, -3, 1/wk",
  })
  void factors_are_exact(BigDecimal amount, String from, BigDecimal converted, String to) {
    Unit unit = Unit.parse(from);

    assertThat(unit.isConvertibleTo(Unit.parse(to))).isTrue();
    assertThat(unit.convert(amount, Unit.parse(to))).isEqualByComparingTo(converted);
    assertThat(unit.convert(amount.doubleValue(), Unit.parse(to)))
        .isEqualTo(converted.doubleValue());
  }

  @Test
  void what_has_a_finite_form_is_not_rounded_to_34_digits() {
    BigDecimal long45 = new BigDecimal("1234567890123456789012345678.12345678901234567");

    assertThat(Unit.parse("%").convert(long45, Unit.parse("‰")))
        .isEqualByComparingTo(long45.multiply(BigDecimal.TEN));
    assertThat(Unit.parse("h").convert(long45, Unit.parse("min")))
        .isEqualByComparingTo(long45.multiply(BigDecimal.valueOf(60)));
  }

  @ParameterizedTest(name = "{0} is no {1}")
  @CsvSource({
    "h/wk, %", // 4 h/wk must never become 2.38 %
    "h/wk, h",
    "h, 1",
    "{deal}, {lead}",
    "{deal}/mo, {deal}",
    "BRL, USD",
    "pp, pt",
    "%, pp",
    "%, 1",
    "{deal}, 1",
  })
  void what_differs_in_kind_thing_or_period_does_not_convert(String from, String to) {
    Unit unit = Unit.parse(from);
    Unit other = Unit.parse(to);

    assertThat(unit.isConvertibleTo(other)).isFalse();
    assertThat(other.isConvertibleTo(unit)).isFalse();
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> unit.convert(BigDecimal.ONE, other))
        .satisfies(e -> assertThat(e.actual()).isEqualTo(unit))
        .satisfies(e -> assertThat(e.expected()).isEqualTo(other))
        .withMessageEndingWith("; give it in " + to + " or a unit that converts");
    assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> unit.factorTo(other));
  }

  @Test
  void a_factor_is_rounded_once() {
    assertThat(Unit.parse("h").factorTo(Unit.parse("min"))).isEqualTo(60);
    assertThat(Unit.parse("min").factorTo(Unit.parse("h"))).isEqualTo(1 / 60.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e308})
  void a_double_that_does_not_fit_is_refused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.parse("yr").convert(value, Unit.parse("s")));
  }
}
