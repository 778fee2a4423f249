package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a milestone within its map. */
public record MilestoneId(String value) implements Comparable<MilestoneId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public MilestoneId {
    IdSyntax.check("milestone", value);
  }

  /** Returns the id that is written so. */
  public static MilestoneId of(String value) {
    return new MilestoneId(value);
  }

  @Override
  public int compareTo(MilestoneId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
