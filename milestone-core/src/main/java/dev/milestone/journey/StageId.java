package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a stage within its map. */
public record StageId(String value) implements Comparable<StageId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public StageId {
    IdSyntax.check("stage", value);
  }

  /** Returns the id that is written so. */
  public static StageId of(String value) {
    return new StageId(value);
  }

  @Override
  public int compareTo(StageId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
