package dev.milestone.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric's baseline and target, made ready to judge values in the metric's own unit.
 *
 * <p>It keeps apart the two measures of movement: {@link #progress} is the part of the way from baseline to target that was
 * gone, {@link #relativeChange} the movement as a part of the baseline. From 15 h to a target of 2 h, a reading of 9 h is
 * 46 % of the way, and a change of -40 %. Neither is clipped; moving away is negative, passing the target is over 1.
 *
 * <p>What a target asks is decided so:
 *
 * <ul>
 *   <li>A value to reach, or a change from the baseline, is a lower bound for a metric to increase and an upper bound for
 *       one to decrease. So a target on the other side of the baseline is already met and means "hold it": report time that
 *       stands at 4 h and is to be at most 5 h, or revenue that may fall by 10 %.
 *   <li>A written comparison or range says itself which side is good, whatever the direction of the metric.
 *   <li>A metric to be kept in range needs a comparison or a range.
 *   <li>What is to be done is reached by 1, yes, on a metric in plain numbers.
 * </ul>
 *
 * <p>Results are finite: beyond the range of a double they stay at its largest value.
 */
public sealed class Yardstick {

  // Small on purpose, as snapshots hold one per metric: two doubles and four bytes are 32 bytes
  // with the header. Only a range needs a third double.

  /** In the metric's unit; 0 if there is none. */
  private final double baseline;

  /** The lower bound, or the only one; 0 if there is none. */
  private final double low;

  private final byte comparison;
  private final boolean hasBaseline;
  private final boolean held;
  private final boolean interval;

  private Yardstick(
      @Nullable BigDecimal baseline, Bounds bounds, boolean declaredHeld, boolean interval) {
    this.hasBaseline = baseline != null;
    this.baseline = baseline == null ? 0 : baseline.doubleValue();
    this.comparison = bounds.comparison();
    this.low = bounds.low().doubleValue();
    this.interval = interval;
    this.held = comparison != Bounds.NO_TARGET
        && (declaredHeld || (hasBaseline && isMet(this.baseline, bounds.high().doubleValue())));
  }

  /** The upper bound, or the only one; 0 if there is none. */
  double high() {
    return low;
  }

  /** One whose bounds are two. */
  private static final class Range extends Yardstick {

    private final double high;

    Range(@Nullable BigDecimal baseline, Bounds bounds, boolean declaredHeld, boolean interval) {
      super(baseline, bounds, declaredHeld, interval);
      high = bounds.high().doubleValue();
    }

    @Override
    double high() {
      return high;
    }
  }

  /**
   * Returns the yardstick of a metric.
   *
   * <p>A target given as a change has no value yet while there is no baseline, and none either if it is a percentage of a
   * baseline of zero or less; {@link #hasTarget} is false then.
   *
   * @param baseline null if there is none, and the metric is unmeasured
   * @param target null if there is none
   * @throws UnitMismatchException if baseline or target do not convert to the metric's unit
   * @throws IllegalArgumentException if baseline or target are of another metric; if the target is a percentage of the
   *     baseline but the metric has an interval scale; if the metric is to be kept in range and the target is one value; if
   *     the target is a value below zero and the metric a share; or if it is to be done and the metric is no plain number
   */
  public static Yardstick of(Metric metric, @Nullable Baseline baseline, @Nullable Target target) {
    BigDecimal start = null;
    if (baseline != null) {
      metric.checkIsMine("baseline", baseline.metric());
      start = metric.inOwnUnit(baseline.value()).amount();
    }
    Bounds bounds = Bounds.NONE;
    if (target != null) {
      metric.checkIsMine("target", target.metric());
      bounds = Bounds.of(metric, start, target.goal());
    }
    boolean held = target != null && target.held();
    boolean interval = metric.scale() == Scale.INTERVAL;
    return bounds.comparison() == Bounds.WITHIN
        ? new Range(start, bounds, held, interval)
        : new Yardstick(start, bounds, held, interval);
  }

  /** Returns whether there is a baseline; without one the metric is unmeasured. */
  public boolean hasBaseline() {
    return hasBaseline;
  }

  /**
   * The value before, in the metric's unit.
   *
   * @throws IllegalStateException if there is none
   */
  public double baseline() {
    requireBaseline("baseline");
    return baseline;
  }

  /** Returns whether there is a target with a value. */
  public boolean hasTarget() {
    return comparison != Bounds.NO_TARGET;
  }

  /**
   * The value to reach, in the metric's unit; of a range the bound that is nearer to the baseline, or the lower one if
   * there is no baseline.
   *
   * @throws IllegalStateException if there is none
   */
  public double target() {
    requireTarget();
    boolean upper = hasBaseline && Math.abs(high() - baseline) < Math.abs(baseline - low);
    return upper ? high() : low;
  }

  /**
   * The value that would be reached first from there, in the metric's unit: outside a range its nearer bound, else the only
   * bound. A strict bound has to be passed.
   *
   * @param value in the metric's unit
   * @throws IllegalStateException if there is no target
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public double targetFrom(double value) {
    requireTarget();
    return finite(value) > low ? high() : low;
  }

  /**
   * Returns whether the value has to rise to reach the target; false if it has to fall, or reaches it.
   *
   * @param value in the metric's unit
   * @throws IllegalStateException if there is no target
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public boolean hasToRise(double value) {
    requireTarget();
    return !isMet(finite(value))
        && (comparison == Bounds.AT_LEAST
            || comparison == Bounds.ABOVE
            || (comparison == Bounds.WITHIN && value < low));
  }

  /**
   * Returns whether the target is to be held, not approached: declared so, or already met by the baseline.
   *
   * <p>Such a target is reached or not, and has no progress.
   */
  public boolean isHeld() {
    return held;
  }

  /**
   * Returns whether the value meets the target; decided on the value itself, never on a rounded percentage. False if there
   * is no target.
   *
   * @param value in the metric's unit
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public boolean reached(double value) {
    return isMet(finite(value));
  }

  private boolean isMet(double value) {
    return isMet(value, high());
  }

  private boolean isMet(double value, double high) {
    return switch (comparison) {
      case Bounds.AT_LEAST -> value >= low;
      case Bounds.AT_MOST -> value <= high;
      case Bounds.ABOVE -> value > low;
      case Bounds.BELOW -> value < high;
      case Bounds.WITHIN -> value >= low && value <= high;
      default -> false;
    };
  }

  /** A strict bound that the baseline stands on has to be passed, and leaves no way to measure. */
  private boolean startsOnBound() {
    return comparison != Bounds.WITHIN && baseline == low;
  }

  /**
   * Returns whether there is a way to go that can be measured: a baseline, and a target that is not to be held. There is none from
   * a baseline that stands on a strict bound, such as from 2 % to {@code < 2 %}.
   */
  public boolean hasProgress() {
    return hasBaseline && hasTarget() && !held && !startsOnBound();
  }

  /**
   * Returns the part of the way from baseline to target that was gone: 0 at the baseline, 1 at the target, not clipped.
   *
   * <p>In a range it is 1; outside it is (d0 - d) / d0, with d the distance to the nearer bound and d0 that of the baseline.
   * With a strict bound, such as {@code < 2 %}, the bound itself has progress 1 and is not yet reached.
   *
   * @param value in the metric's unit
   * @throws IllegalStateException if there is no progress; ask {@link #hasProgress} first
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public double progress(double value) {
    if (!hasProgress()) {
      throw new IllegalStateException(
          "there is no progress %s; ask hasProgress() first".formatted(whyNoProgress()));
    }
    double unused = finite(value);
    if (comparison == Bounds.WITHIN) {
      double start = distance(baseline);
      return within(start - distance(value), start);
    }
    return within(value - baseline, low - baseline);
  }

  private String whyNoProgress() {
    if (held) {
      return "to a target that is to be held; ask reached(value)";
    } else if (!hasBaseline) {
      return "without a baseline";
    } else if (!hasTarget()) {
      return "without a target that has a value, which a percentage of zero or less has not";
    }
    return "from a baseline on the very bound that is to be passed; ask reached(value)";
  }

  /** How far a value is outside the range; 0 in it. */
  private double distance(double value) {
    return Math.max(0, Math.max(low - value, value - high()));
  }

  /** Returns whether a relative change means something: the baseline is above zero, and the scale no interval. */
  public boolean hasRelativeChange() {
    return hasBaseline && baseline > 0 && !interval;
  }

  /**
   * Returns the movement as a part of the baseline: -0.5 from 4 h to 2 h, 0.5 from 18 % to 27 %.
   *
   * @param value in the metric's unit
   * @throws IllegalStateException if there is none; ask {@link #hasRelativeChange} first
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public double relativeChange(double value) {
    if (!hasRelativeChange()) {
      throw new IllegalStateException(
          "there is no relative change %s; ask hasRelativeChange() first, or take points(value)"
              .formatted(
                  !hasBaseline
                      ? "without a baseline"
                      : interval ? "on an interval scale" : "from a baseline of zero or less"));
    }
    return within(finite(value) - baseline, baseline);
  }

  /**
   * Returns the movement from the baseline in the metric's unit: 9 from 18 % to 27 %.
   *
   * @param value in the metric's unit
   * @throws IllegalStateException if there is no baseline
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public double points(double value) {
    requireBaseline("movement");
    return bounded(finite(value) - baseline);
  }

  private static double within(double part, double whole) {
    return bounded(part / whole) + 0.0; // never -0.0
  }

  private static double bounded(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value %s cannot be judged; leave out what was not measured, or give a finite number"
              .formatted(value));
    }
    return value;
  }

  private void requireBaseline(String what) {
    if (!hasBaseline) {
      throw new IllegalStateException(
          "there is no %s, as the metric is unmeasured; ask hasBaseline() first".formatted(what));
    }
  }

  private void requireTarget() {
    if (!hasTarget()) {
      throw new IllegalStateException("there is no target that has a value; ask hasTarget() first");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Yardstick that
        && Double.compare(baseline, that.baseline) == 0
        && Double.compare(low, that.low) == 0
        && Double.compare(high(), that.high()) == 0
        && comparison == that.comparison
        && hasBaseline == that.hasBaseline
        && held == that.held
        && interval == that.interval;
  }

  @Override
  public int hashCode() {
    return Objects.hash(baseline, low, high(), comparison, hasBaseline, held, interval);
  }

  /** Returns what is measured from and to, for debugging. */
  @Override
  public String toString() {
    return "Yardstick{baseline=%s, target=%s%s}"
        .formatted(
            hasBaseline ? baseline : "none",
            !hasTarget() ? "none" : comparison == Bounds.WITHIN ? low + ".." + high() : low,
            held ? ", held" : "");
  }
}
