package dev.milestone.health;

import static java.util.Objects.requireNonNull;

/**
 * Where yellow and green begin; the edge belongs to the better band, so that every score has exactly one.
 *
 * @param yellowFrom the lowest score that is yellow; below is red
 * @param greenFrom the lowest score that is green; above {@code yellowFrom}
 */
public record Bands(Points yellowFrom, Points greenFrom) {

  /** Yellow from 40, green from 70: a starting point, to be set by what a backtest shows. */
  public static final Bands STANDARD = of("40", "70");

  private static final Points MOST = Points.of(100);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 < yellowFrom < greenFrom <= 100}
   */
  public Bands {
    requireNonNull(yellowFrom, "yellowFrom");
    requireNonNull(greenFrom, "greenFrom");
    if (yellowFrom.micros() <= 0
        || greenFrom.compareTo(yellowFrom) <= 0
        || greenFrom.compareTo(Points.of(100)) > 0) {
      throw new IllegalArgumentException(
          "bands [0, %s) red, [%s, %s) yellow, [%s, 100] green do not follow each other; give 0 < yellow < green <= 100"
              .formatted(yellowFrom, yellowFrom, greenFrom, greenFrom));
    }
  }

  /** Returns the bands with those edges, such as "40" and "70". */
  public static Bands of(String yellowFrom, String greenFrom) {
    return new Bands(Points.parse(yellowFrom), Points.parse(greenFrom));
  }

  /** The band of a score, decided on its millionths. */
  public Band band(Points score) {
    return band(score.micros());
  }

  Band band(long micros) {
    if (micros >= greenFrom.micros()) {
      return Band.GREEN;
    }
    return micros >= yellowFrom.micros() ? Band.YELLOW : Band.RED;
  }

  /** The lowest score of a band, in millionths. */
  long lowest(Band band) {
    return switch (band) {
      case GREEN -> greenFrom.micros();
      case YELLOW -> yellowFrom.micros();
      case RED, UNKNOWN -> 0;
    };
  }

  /** The highest score of a band, in millionths. */
  long highest(Band band) {
    return switch (band) {
      case GREEN, UNKNOWN -> MOST.micros();
      case YELLOW -> greenFrom.micros() - 1;
      case RED -> yellowFrom.micros() - 1;
    };
  }
}
