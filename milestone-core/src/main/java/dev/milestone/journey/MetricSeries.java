package dev.milestone.journey;

import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The known observations of one metric, oldest first, in the metric's own unit, and the measure to judge them by.
 *
 * <p>A gap stays a gap, and nothing is put into it. Observations at the same instant are all kept; the one recorded last comes
 * last and is the last value, and in a row each of them counts.
 */
public interface MetricSeries {

  /** How many observations are known. */
  int size();

  /**
   * The value of one observation, in the metric's unit.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  double value(int index);

  /**
   * When it was observed, to the second.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  Instant at(int index);

  /** The baseline and target in force now; it may hold neither. */
  Yardstick yardstick();

  /**
   * When the target was first reached by that many observations in a row, all of them judged by the target in force at that
   * time; none if it never was. A target or baseline that changes is met by the last observations from the instant of the
   * change; those of that very second are judged by what changed in it, in whatever order both were recorded.
   *
   * @param times 1 or more
   * @throws IllegalArgumentException if it is less than 1
   */
  Optional<Instant> firstReached(int times);

  /**
   * When it turned: the instants from which the last observations of that number reached the target, and from which they
   * did not any more, by turns, oldest first; empty if they never did. Each instant is judged by all that is known of it,
   * and by the target in force then: so a target that is raised is a turn, with no word on the metric. Where something was
   * reached before, {@link #holds} tells whether it still is.
   *
   * @param times 1 or more
   * @throws IllegalArgumentException if it is less than 1
   */
  List<Instant> turns(int times);

  /**
   * Whether what that many observations in a row once reached still holds: the last observation reaches the target by which it
   * was reached, or the one in force. False if it was never reached.
   *
   * <p>So a target or baseline that changes takes nothing back, only the metric does. The target in force becomes the one to
   * judge by as soon as that many observations in a row reach it, be it at the change or by what is observed later.
   *
   * @param times 1 or more
   * @throws IllegalArgumentException if it is less than 1
   */
  boolean holds(int times);

  /** Whether the last observation reaches the target in force now; false if there is no observation or no target. */
  default boolean isReached() {
    return size() > 0 && yardstick().reached(value(size() - 1));
  }
}
