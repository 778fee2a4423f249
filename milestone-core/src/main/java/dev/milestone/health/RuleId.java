package dev.milestone.health;

import dev.milestone.IdSyntax;

/** Names a rule in explanations, weights and JSON; stable across releases. */
public record RuleId(String value) implements Comparable<RuleId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public RuleId {
    IdSyntax.check("rule", value);
  }

  /** Returns the id that is written so. */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
