package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount that somebody stated, in its unit: {@code 4 h/wk}, {@code 12 %}, {@code 8000 USD/mo}.
 *
 * <p>Equal amounts in equal units are equal, however they were written: {@code 1.50 d} is {@code 1.5 d}. Amounts in
 * different units are different, even if they convert: {@code 60 min} is not equal to {@code 1 h}.
 *
 * @param amount at most 30 digits before the point and 60 after it; kept without trailing zeros
 * @param unit what it counts
 */
public record Quantity(BigDecimal amount, Unit unit) {

  /** More than any amount of money on earth in its smallest coin. */
  private static final int DIGITS_BEFORE_POINT = 30;

  /** Room for the 34 digits of a converted amount that is small. */
  private static final int DIGITS_AFTER_POINT = 60;

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_EXPONENT = 3;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?(?<exponent>\\d+))?");
  private static final Pattern QUANTITY = Pattern.compile(
      "(?<amount>" + NUMBER.pattern() + ")(?:\\s*(?<unit>\\D.*)|\\s+(?<plain>1.*))?");

  private static final Pattern WITH_COMMA =
      Pattern.compile("(?<number>[+-]?\\d[\\d.]*,\\d[\\d.,]*)(?<rest>.*)");
  private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("[+-]?\\d{1,3},\\d{3}");

  /** Takes an amount and its unit; throws IllegalArgumentException if the amount has too many digits. */
  public Quantity {
    requireNonNull(unit, "unit");
    amount = bounded(requireNonNull(amount, "amount"));
  }

  /**
   * Returns that amount in that unit.
   *
   * @param amount a decimal such as "4" or "0.5"
   * @throws IllegalArgumentException if the text is no decimal or has too many digits
   */
  public static Quantity of(String amount, Unit unit) {
    return new Quantity(decimal(requireNonNull(amount, "amount")), unit);
  }

  /** Returns that whole amount in that unit. */
  public static Quantity of(long amount, Unit unit) {
    return new Quantity(BigDecimal.valueOf(amount), unit);
  }

  /**
   * Reads an amount with its unit: {@code 4 h/wk}, {@code 12 %} or {@code 12%}, {@code 8000 USD/mo}, {@code 3}. The words
   * {@code yes} and {@code no} are the plain numbers 1 and 0, for what is done or not.
   *
   * @throws IllegalArgumentException if the text is not written so, or the amount has too many digits
   */
  public static Quantity parse(String text) {
    String trimmed = requireNonNull(text, "quantity").strip();
    if (trimmed.equals("yes") || trimmed.equals("no")) {
      return of(trimmed.equals("yes") ? 1 : 0, Unit.parse("1"));
    }
    Matcher comma = WITH_COMMA.matcher(trimmed);
    if (trimmed.length() <= LONGEST_TEXT && comma.matches()) {
      throw new IllegalArgumentException("'%s' has a comma in its number; %s"
          .formatted(
              shortened(trimmed),
              withoutComma(
                  requireNonNull(comma.group("number")), requireNonNull(comma.group("rest")))));
    }
    Matcher matcher = QUANTITY.matcher(trimmed);
    if (trimmed.length() > LONGEST_TEXT || !matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no quantity; write a decimal with a point and a unit, such as '4 h/wk', '12 %%' or '150 {deal}/mo'"
              .formatted(shortened(trimmed)));
    }
    String unit = matcher.group("unit") != null ? matcher.group("unit") : matcher.group("plain");
    return new Quantity(
        decimal(requireNonNull(matcher.group("amount"))), Unit.parse(unit == null ? "1" : unit));
  }

  /** How a number with a comma should have been written, if only one thing can be meant; else both. */
  private static String withoutComma(String number, String rest) {
    if (number.indexOf('.') >= 0 || number.indexOf(',') != number.lastIndexOf(',')) {
      return "write a decimal with a point and thousands without a sign, such as '1234.5'";
    }
    String decimal = "write a decimal with a point, such as '%s'"
        .formatted(shortened(number.replace(',', '.') + rest));
    return PERHAPS_THOUSANDS.matcher(number).matches()
        ? decimal
            + ", and thousands without a sign, such as '%s'"
                .formatted(shortened(number.replace(",", "") + rest))
        : decimal;
  }

  /**
   * Returns the same quantity in another unit; exact if it has a finite decimal form, else to 34 digits.
   *
   * @throws UnitMismatchException if the units do not convert
   * @throws IllegalArgumentException if the amount has too many digits in that unit
   */
  public Quantity in(Unit other) {
    BigDecimal converted = unit.convert(amount, other);
    return new Quantity(
        converted.scale() > DIGITS_AFTER_POINT
            ? converted.setScale(DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN)
            : converted,
        other);
  }

  /**
   * Returns the amount in another unit, rounded to a double once.
   *
   * @throws UnitMismatchException if the units do not convert
   */
  public double doubleIn(Unit other) {
    return unit.convert(amount, other).doubleValue();
  }

  /** The quantity in words, to be said by a {@link dev.milestone.wording.Wording}. */
  public Message message() {
    return MeasureWords.quantity(amount, unit);
  }

  /** Returns the quantity as {@link #parse} reads it: {@code 4 h/wk}; a plain number has no unit. */
  @Override
  public String toString() {
    return unit.symbol().equals("1") ? plain(amount) : plain(amount) + " " + unit;
  }

  /** Reads a decimal that is bounded like an amount. */
  static BigDecimal decimal(String text) {
    String trimmed = text.strip();
    Matcher matcher = NUMBER.matcher(trimmed);
    if (trimmed.length() > LONGEST_TEXT || !matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no decimal; write digits with a point, such as '0.5'"
              .formatted(shortened(trimmed)));
    }
    String exponent = matcher.group("exponent");
    if (exponent != null && exponent.length() > LONGEST_EXPONENT) {
      throw tooManyDigits(trimmed);
    }
    return bounded(new BigDecimal(trimmed));
  }

  /** Returns the amount without trailing zeros, if it is within the bounds of an amount. */
  static BigDecimal bounded(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    if ((long) stripped.precision() - stripped.scale() > DIGITS_BEFORE_POINT
        || stripped.scale() > DIGITS_AFTER_POINT) {
      throw tooManyDigits(stripped.toString());
    }
    return stripped;
  }

  static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static IllegalArgumentException tooManyDigits(String amount) {
    return new IllegalArgumentException(
        "amount %s has too many digits; give at most %s before the point and %s after it"
            .formatted(shortened(amount), DIGITS_BEFORE_POINT, DIGITS_AFTER_POINT));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
