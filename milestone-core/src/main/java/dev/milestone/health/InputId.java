package dev.milestone.health;

import dev.milestone.IdSyntax;

/** Names a figure from outside the journey, such as "contract-value". */
public record InputId(String value) implements Comparable<InputId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public InputId {
    IdSyntax.check("input", value);
  }

  /** Returns the id that is written so. */
  public static InputId of(String value) {
    return new InputId(value);
  }

  @Override
  public int compareTo(InputId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
