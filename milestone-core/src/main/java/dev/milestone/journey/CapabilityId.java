package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a capability of the product within its map. */
public record CapabilityId(String value) implements Comparable<CapabilityId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public CapabilityId {
    IdSyntax.check("capability", value);
  }

  /** Returns the id that is written so. */
  public static CapabilityId of(String value) {
    return new CapabilityId(value);
  }

  @Override
  public int compareTo(CapabilityId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
