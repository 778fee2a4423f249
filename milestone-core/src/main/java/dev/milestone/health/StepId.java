package dev.milestone.health;

import dev.milestone.IdSyntax;

/** Names a step that a model takes after the weighted rules, such as a gate. */
public record StepId(String value) implements Comparable<StepId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public StepId {
    IdSyntax.check("step", value);
  }

  /** Returns the id that is written so. */
  public static StepId of(String value) {
    return new StepId(value);
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
