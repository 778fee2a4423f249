package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Points of health, exact to the millionth, so that parts add up to the last digit.
 *
 * @param micros in millionths of a point; may be negative, since a part may take points away
 */
public record Points(long micros) implements Comparable<Points> {

  /** How many millionths a point has. */
  public static final int MICROS_PER_POINT = 1_000_000;

  private static final int DECIMALS = 6;

  /** No points. */
  public static final Points ZERO = new Points(0);

  /**
   * Returns that many points.
   *
   * @throws ArithmeticException if they have more than six decimals, or are too many to count
   */
  public static Points of(BigDecimal points) {
    if (points.stripTrailingZeros().scale() > DECIMALS) {
      throw new ArithmeticException(
          points + " points cannot be counted in millionths; give at most six decimals");
    }
    return new Points(points.setScale(DECIMALS).unscaledValue().longValueExact());
  }

  /** Returns that many whole points. */
  public static Points of(int points) {
    return new Points((long) points * MICROS_PER_POINT);
  }

  /**
   * Reads points, such as {@code -12.5}.
   *
   * @throws IllegalArgumentException if the text is no decimal number
   * @throws ArithmeticException if it has more than six decimals
   */
  public static Points parse(String text) {
    BigDecimal points;
    try {
      points = new BigDecimal(requireNonNull(text, "text"));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no number of points; write a decimal such as 70 or 69.5".formatted(text), e);
    }
    return of(points);
  }

  /** The same as a decimal of six places. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(micros, DECIMALS);
  }

  /** The whole points, for display: what is behind the point is cut off, so that 69.99 never looks like 70. */
  public long whole() {
    return micros / MICROS_PER_POINT;
  }

  /** The sum of both. */
  public Points plus(Points other) {
    return new Points(Math.addExact(micros, other.micros));
  }

  /** What is left when the other is taken away. */
  public Points minus(Points other) {
    return new Points(Math.subtractExact(micros, other.micros));
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(micros, other.micros);
  }

  /** All six decimals, such as {@code 78.500000}. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
