package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names something that happens in the product, such as "workflow-completed"; the product's own word for it. */
public record UsageId(String value) implements Comparable<UsageId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public UsageId {
    IdSyntax.check("usage", value);
  }

  /** Returns the id that is written so. */
  public static UsageId of(String value) {
    return new UsageId(value);
  }

  @Override
  public int compareTo(UsageId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
