package dev.milestone.tracking;

/**
 * Where one {@link Pace} ends and the next begins, as variance in percentage points: elapsed time minus progress, so that
 * positive is behind.
 *
 * @param ahead below it is {@link Pace#AHEAD}; -10 by default
 * @param onTrack up to it, the edge included, is {@link Pace#ON_TRACK}; 10 by default
 * @param atRisk up to it, the edge included, is {@link Pace#AT_RISK}, above is {@link Pace#BEHIND}; 25 by default
 */
public record PaceLimits(double ahead, double onTrack, double atRisk) {

  /** The usual limits, -10, 10 and 25 points: a convention of the field (on track within 10 points, concern beyond 25). */
  public static final PaceLimits STANDARD = new PaceLimits(-10, 10, 25);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code ahead < onTrack < atRisk}
   */
  public PaceLimits {
    if (!(ahead < onTrack && onTrack < atRisk)) {
      throw new IllegalArgumentException(
          "limits of pace %s, %s, %s do not rise; give ahead < on track < at risk"
              .formatted(ahead, onTrack, atRisk));
    }
  }

  /** The pace at a variance in percentage points. */
  public Pace pace(double variance) {
    if (variance < ahead) {
      return Pace.AHEAD;
    }
    if (variance <= onTrack) {
      return Pace.ON_TRACK;
    }
    return variance <= atRisk ? Pace.AT_RISK : Pace.BEHIND;
  }
}
