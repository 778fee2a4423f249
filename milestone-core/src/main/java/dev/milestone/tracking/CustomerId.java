package dev.milestone.tracking;

import dev.milestone.IdSyntax;

/** Names a customer; one customer may travel several journeys. */
public record CustomerId(String value) implements Comparable<CustomerId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public CustomerId {
    IdSyntax.check("customer", value);
  }

  /** Returns the id that is written so. */
  public static CustomerId of(String value) {
    return new CustomerId(value);
  }

  @Override
  public int compareTo(CustomerId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
