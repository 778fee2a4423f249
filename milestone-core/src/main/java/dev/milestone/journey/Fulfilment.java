package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far a criterion is met: not started, under way, or met since an instant (and perhaps lapsed since). */
public final class Fulfilment {

  private static final Fulfilment NOT_STARTED = new Fulfilment(false, Double.NaN, null, false);
  private static final Fulfilment UNDER_WAY = new Fulfilment(true, Double.NaN, null, false);

  private final boolean started;
  private final double progress; // NaN: there is no number
  private final @Nullable Instant metAt;
  private final boolean lapsed;

  private Fulfilment(boolean started, double progress, @Nullable Instant metAt, boolean lapsed) {
    this.started = started;
    this.progress = progress;
    this.metAt = metAt;
    this.lapsed = lapsed;
  }

  /** Nothing is known that counts towards it. */
  public static Fulfilment notStarted() {
    return NOT_STARTED;
  }

  /** Something is known, without a number for how far it is. */
  public static Fulfilment underWay() {
    return UNDER_WAY;
  }

  /**
   * Something is known, and how far it is.
   *
   * @param progress 0 at the baseline, 1 at the target; not clipped, so it may be negative or more than 1
   * @throws IllegalArgumentException if it is not a finite number
   */
  public static Fulfilment underWay(double progress) {
    return new Fulfilment(true, finite(progress), null, false);
  }

  /** Met, by what was known at that instant; progress is 1. */
  public static Fulfilment metAt(Instant instant) {
    return new Fulfilment(true, 1, requireNonNull(instant, "instant"), false);
  }

  /** The same with a progress of its own, such as 1.2 where the target is passed. */
  public Fulfilment withProgress(double newProgress) {
    return new Fulfilment(started, finite(newProgress), metAt, lapsed);
  }

  /** The same, with no number for how far it is. */
  public Fulfilment withoutProgress() {
    return new Fulfilment(started, Double.NaN, metAt, lapsed);
  }

  /** The same, but what was met does not hold any more. */
  public Fulfilment asLapsed() {
    return new Fulfilment(started, progress, metAt, metAt != null);
  }

  /** Whether anything is known that counts towards it. */
  public boolean isStarted() {
    return started;
  }

  /** Whether it was met, even if it lapsed since. */
  public boolean isMet() {
    return metAt != null;
  }

  /** Since when it is met; none if it is not. */
  public Optional<Instant> metAt() {
    return Optional.ofNullable(metAt);
  }

  /** Whether it was met and does not hold any more. */
  public boolean isLapsed() {
    return lapsed;
  }

  /** How far it is: 0 at the baseline, 1 at the target, not clipped; none if there is no number. */
  public OptionalDouble progress() {
    return Double.isNaN(progress) ? OptionalDouble.empty() : OptionalDouble.of(progress);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fulfilment that
        && started == that.started
        && Double.compare(progress, that.progress) == 0
        && Objects.equals(metAt, that.metAt)
        && lapsed == that.lapsed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(started, progress, metAt, lapsed);
  }

  @Override
  public String toString() {
    if (metAt != null) {
      return (lapsed ? "lapsed, met at " : "met at ") + metAt;
    }
    return started
        ? "under way" + (Double.isNaN(progress) ? "" : " at " + progress)
        : "not started";
  }

  private static double finite(double progress) {
    if (!Double.isFinite(progress)) {
      throw new IllegalArgumentException(
          "a progress of " + progress + " says nothing; leave it out instead");
    }
    return progress;
  }
}
