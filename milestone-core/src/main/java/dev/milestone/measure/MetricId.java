package dev.milestone.measure;

import dev.milestone.IdSyntax;

/**
 * Names a metric, such as {@code time-saved}; stable across versions of a map.
 *
 * @param value 1 to 120 letters, digits and {@code . _ - : / @ #}, beginning with a letter or digit
 */
public record MetricId(String value) implements Comparable<MetricId> {

  /** Takes an id as it is written; throws IllegalArgumentException if it is not written as one. */
  public MetricId {
    IdSyntax.check("metric", value);
  }

  /**
   * Returns the id of that name.
   *
   * @throws IllegalArgumentException if it is not written as an id
   */
  public static MetricId of(String value) {
    return new MetricId(value);
  }

  /** Returns the id as it was given. */
  @Override
  public int compareTo(MetricId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
