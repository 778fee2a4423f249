package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names an objective, within a map and in the journeys on it. */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public ObjectiveId {
    IdSyntax.check("objective", value);
  }

  /** Returns the id that is written so. */
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  @Override
  public int compareTo(ObjectiveId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
