package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a segment of customers. */
public record SegmentId(String value) implements Comparable<SegmentId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public SegmentId {
    IdSyntax.check("segment", value);
  }

  /** Returns the id that is written so. */
  public static SegmentId of(String value) {
    return new SegmentId(value);
  }

  @Override
  public int compareTo(SegmentId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
