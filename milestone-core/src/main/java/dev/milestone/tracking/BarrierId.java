package dev.milestone.tracking;

import dev.milestone.IdSyntax;

/** Names something in the way, within its journey. */
public record BarrierId(String value) implements Comparable<BarrierId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public BarrierId {
    IdSyntax.check("barrier", value);
  }

  /** Returns the id that is written so. */
  public static BarrierId of(String value) {
    return new BarrierId(value);
  }

  @Override
  public int compareTo(BarrierId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
