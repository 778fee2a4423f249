package dev.milestone.journey;

import java.time.Duration;
import java.time.Instant;

/** The known times at which something happened in the product, oldest first. */
public interface UsageSeries {

  /** How many records of it are known; one record may stand for several times. */
  int size();

  /**
   * How many times one record stands for: 1 or more.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  long count(int index);

  /**
   * When it happened, to the second.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  Instant at(int index);

  /**
   * How many times it happened in the stretch of that length which ends at the instant that is judged; the start of the
   * stretch is excluded, its end is not.
   */
  long inLast(Duration length);
}
