package dev.milestone.journey;

import dev.milestone.IdSyntax;

/** Names a task within its map. */
public record TaskId(String value) implements Comparable<TaskId> {

  /**
   * Checks how the id is written.
   *
   * @throws IllegalArgumentException unless it is 1 to 120 letters, digits or {@code . _ - : / @ #}, beginning with a
   *     letter or digit
   */
  public TaskId {
    IdSyntax.check("task", value);
  }

  /** Returns the id that is written so. */
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return value;
  }
}
