package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of local days.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last; the same as the start if the window holds no day
 */
public record Window(LocalDate startInclusive, LocalDate endExclusive) {

  /** Takes both ends; throws IllegalArgumentException if the end is before the start. */
  public Window {
    requireNonNull(startInclusive, "startInclusive");
    requireNonNull(endExclusive, "endExclusive");
    if (endExclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "window [%s, %s) ends before it starts; give the earlier day first"
              .formatted(startInclusive, endExclusive));
    }
  }

  /**
   * Returns the window from one day up to another, which it does not hold.
   *
   * @throws IllegalArgumentException if the end is before the start
   */
  public static Window of(LocalDate startInclusive, LocalDate endExclusive) {
    return new Window(startInclusive, endExclusive);
  }

  /** How many days it holds, 0 or more. */
  public long days() {
    return ChronoUnit.DAYS.between(startInclusive, endExclusive);
  }

  /** Returns whether it holds no day. */
  public boolean isEmpty() {
    return startInclusive.equals(endExclusive);
  }

  /** Returns whether the day is in it; the end is not. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
  }

  /** Returns the window as {@code [2026-01-05, 2026-02-05)}. */
  @Override
  public String toString() {
    return "[" + startInclusive + ", " + endExclusive + ")";
  }
}
