package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import dev.milestone.Blanks;
import dev.milestone.wording.Decimals;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measured value of a metric.
 *
 * <p>It has no time: the event that carries it says when. Written by hand, not generated, since a journey may hold
 * thousands.
 */
public final class Observation {

  private final MetricId metric;
  private final double value;
  private final Unit unit;
  private final @Nullable String source;

  private Observation(MetricId metric, double value, Unit unit, @Nullable String source) {
    this.metric = requireNonNull(metric, "metric");
    this.unit = requireNonNull(unit, "unit");
    this.source = source;
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "observation of '%s' is %s; leave out what was not measured, or give a finite number"
              .formatted(metric, value));
    }
    this.value = value + 0.0; // -0.0 is 0.0
  }

  /**
   * Returns an observation of that quantity.
   *
   * @param quantity as {@link Quantity#parse} reads it
   * @throws IllegalArgumentException if the id or the quantity is not written as one
   */
  public static Observation of(String metric, String quantity) {
    Quantity parsed = Quantity.parse(quantity);
    return of(MetricId.of(metric), parsed.amount().doubleValue(), parsed.unit());
  }

  /**
   * Returns an observation of that value in that unit.
   *
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static Observation of(MetricId metric, double value, Unit unit) {
    return new Observation(metric, value, unit, null);
  }

  /** The metric that was measured. */
  public MetricId metric() {
    return metric;
  }

  /** What was measured, in {@link #unit()}; finite. {@link Metric#read(Observation)} gives it in the metric's own unit. */
  public double value() {
    return value;
  }

  /** The unit of the value. */
  public Unit unit() {
    return unit;
  }

  /** Where it came from, such as a system or a survey, when known. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Returns the same observation of another metric, such as one that was renamed. */
  public Observation withMetric(MetricId other) {
    return new Observation(other, value, unit, source);
  }

  /** Returns the same observation from that source; throws IllegalArgumentException if it is blank. */
  public Observation withSource(String from) {
    requireNonNull(from, "source");
    Blanks.refuse("observation of", metric, "source", from, "say where it came from");
    return new Observation(metric, value, unit, from);
  }

  /** The value with its unit. */
  String text() {
    return unit.symbol().equals("1") ? Decimals.text(value) : Decimals.text(value) + " " + unit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Observation that
        && Double.compare(value, that.value) == 0
        && metric.equals(that.metric)
        && unit.equals(that.unit)
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(metric, value, unit, source);
  }

  /** Returns the observation as {@code time-saved: 45 min/wk (survey)}. */
  @Override
  public String toString() {
    return metric + ": " + text() + (source == null ? "" : " (" + source + ")");
  }
}
