package dev.milestone.journey.review;

import dev.milestone.IdSyntax;

/** Names what a review found, such as "no-early-win"; stable across releases. */
public record FindingId(String value) implements Comparable<FindingId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public FindingId {
    IdSyntax.check("finding", value);
  }

  /** Returns the id that is written so. */
  public static FindingId of(String value) {
    return new FindingId(value);
  }

  @Override
  public int compareTo(FindingId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
