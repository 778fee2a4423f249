package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a journey map; its versions share it. */
public record MapId(String value) implements Comparable<MapId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public MapId {
    IdSyntax.check("map", value);
  }

  /** Returns the id that is written so. */
  public static MapId of(String value) {
    return new MapId(value);
  }

  @Override
  public int compareTo(MapId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
