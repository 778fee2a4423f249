package dev.milestone.tracking;

import dev.milestone.IdSyntax;

/** Names an event within its journey: given by whoever records it, or derived from the content of the event. */
public record EventId(String value) implements Comparable<EventId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public EventId {
    IdSyntax.check("event", value);
  }

  /** Returns the id that is written so. */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
