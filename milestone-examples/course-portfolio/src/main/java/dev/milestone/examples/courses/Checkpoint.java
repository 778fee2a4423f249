package dev.milestone.examples.courses;

/**
 * How many visits somebody had made before a day.
 *
 * @param cutoffDay the first day that is not counted any more
 * @param visits from the beginning on, not since the last checkpoint
 */
record Checkpoint(int cutoffDay, int visits) {

  /** The day with whose end the count is complete: the day before the cut-off. */
  int lastDay() {
    return cutoffDay - 1;
  }
}
