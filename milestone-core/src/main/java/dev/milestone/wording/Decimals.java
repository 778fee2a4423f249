package dev.milestone.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one way the library writes a double, with the same digits on every JVM. */
public final class Decimals {

  /** Digits that every decimal of that length survives in a double. */
  private static final int SAFE_DIGITS = 15;

  /** Digits that tell any two doubles apart. */
  private static final int ALL_DIGITS = 17;

  private Decimals() {}

  /**
   * Returns the decimal that a person would have written for this double: 0.1 is 0.1.
   *
   * <p>It is the value rounded to 15 significant digits, or to the 16 or 17 that are needed to read the same double back,
   * without trailing zeros. {@link Double#toString} is not used, as its digits changed with JDK 19.
   *
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static BigDecimal of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          value + " cannot be written as a decimal; give a finite number");
    }
    if (value == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = SAFE_DIGITS; digits < ALL_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(ALL_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /**
   * Returns the double written out, never with an exponent: {@code 0.1}, {@code 1500}, {@code -2}.
   *
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static String text(double value) {
    return of(value).toPlainString();
  }
}
