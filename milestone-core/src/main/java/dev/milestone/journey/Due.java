package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.LongestPeriod;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone is due: some time after the journey's start, or after another milestone.
 *
 * <p>The due day itself is in time; late begins with the next day, in the journey's zone. Counted from another milestone,
 * the day moves with that one: from the day when it was reached or, before, from the day when it is due, be that a day that
 * it was given later. The day on which it was due as the journey began is kept beside it, and a day that the milestone is
 * given itself does not move any more.
 */
public final class Due {

  private final @Nullable MilestoneId anchor;
  private final Period offset;

  private Due(@Nullable MilestoneId anchor, Period offset) {
    this.anchor = anchor;
    this.offset = requireNonNull(offset, "offset");
    if (offset.isNegative()) {
      throw new IllegalArgumentException(
          "a milestone cannot be due " + offset + " after something; give P0D or more");
    }
    if (LongestPeriod.isExceededBy(offset)) {
      throw new IllegalArgumentException(
          "a milestone cannot be due " + offset + " after something; give at most 100 years");
    }
  }

  /**
   * Due that long after the journey's start date.
   *
   * @throws IllegalArgumentException if the offset has a negative part, or is longer than 100 years
   */
  public static Due afterStart(Period offset) {
    return new Due(null, offset);
  }

  /**
   * Due that long after another milestone of the map.
   *
   * @throws IllegalArgumentException if the offset has a negative part, or is longer than 100 years
   */
  public static Due after(MilestoneId milestone, Period offset) {
    return new Due(requireNonNull(milestone, "milestone"), offset);
  }

  /** The milestone that the offset counts from; none if it counts from the journey's start. */
  public Optional<MilestoneId> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** How long after; no part of it is negative. */
  public Period offset() {
    return offset;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Due due
        && Objects.equals(anchor, due.anchor)
        && offset.equals(due.offset);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(anchor) + offset.hashCode();
  }

  /** Such as {@code P28D after start}. */
  @Override
  public String toString() {
    return offset + " after " + (anchor == null ? "start" : anchor.value());
  }
}
