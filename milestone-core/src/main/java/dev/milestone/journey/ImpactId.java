package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names an impact on the customer's business within its map. */
public record ImpactId(String value) implements Comparable<ImpactId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public ImpactId {
    IdSyntax.check("impact", value);
  }

  /** Returns the id that is written so. */
  public static ImpactId of(String value) {
    return new ImpactId(value);
  }

  @Override
  public int compareTo(ImpactId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
