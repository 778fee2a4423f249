package dev.milestone.health;

import dev.milestone.IdSyntax;

/** Names a health model; its versions share it. */
public record ModelId(String value) implements Comparable<ModelId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public ModelId {
    IdSyntax.check("model", value);
  }

  /** Returns the id that is written so. */
  public static ModelId of(String value) {
    return new ModelId(value);
  }

  @Override
  public int compareTo(ModelId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
