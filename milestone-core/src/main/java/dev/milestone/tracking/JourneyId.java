package dev.milestone.tracking;

import dev.milestone.IdSyntax;

/** Names a journey; unique among those that are looked at together. */
public record JourneyId(String value) implements Comparable<JourneyId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public JourneyId {
    IdSyntax.check("journey", value);
  }

  /** Returns the id that is written so. */
  public static JourneyId of(String value) {
    return new JourneyId(value);
  }

  @Override
  public int compareTo(JourneyId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
