package dev.milestone.measure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a metric stood before, and how far that can be relied on.
 *
 * <p>Together with a {@link Target} it makes a metric measurable. It says where the customer started, not whether that was
 * good.
 */
@Value.Immutable
public abstract sealed class Baseline implements WithBaseline permits ImmutableBaseline {

  Baseline() {}

  /** The metric this is the starting point of. */
  public abstract MetricId metric();

  /** The value before; in a unit that converts to the metric's own. */
  public abstract Quantity value();

  /** The days it was measured over, when known; at least one. */
  public abstract Optional<Window> measuredOver();

  /** How it was measured, in the customer's words, such as "time tracking of 5 people"; "stated" unless given. */
  @Value.Default
  public String method() {
    return "stated";
  }

  /** How far the figure can be relied on; stated unless given. */
  @Value.Default
  public Quality quality() {
    return Quality.STATED;
  }

  /** Where the figures came from, such as a warehouse table, when known. */
  public abstract Optional<String> source();

  /**
   * Returns a baseline that was only stated.
   *
   * @param quantity as {@link Quantity#parse} reads it
   * @throws IllegalArgumentException if the id or the quantity is not written as one
   */
  public static Baseline of(String metric, String quantity) {
    return builder().metric(metric).value(quantity).build();
  }

  /** Starts a baseline; metric and value are required, the rest has defaults that say "stated". */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (measuredOver().filter(Window::isEmpty).isPresent()) {
      throw new IllegalArgumentException(
          "baseline of '%s' is measured over %s, which holds no day; give it at least one"
              .formatted(metric(), measuredOver().get()));
    }
    if (method().isBlank()) {
      throw new IllegalArgumentException(
          "baseline of '%s' has a blank method; leave it out, or say how it was measured"
              .formatted(metric()));
    }
  }

  /** Collects the attributes of a {@link Baseline}; each may be set once. */
  public static final class Builder extends ImmutableBaseline.Builder {
    Builder() {}

    /** Names the metric; throws IllegalArgumentException if it is not written as an id. */
    @CanIgnoreReturnValue
    public Builder metric(String id) {
      return metric(MetricId.of(id));
    }

    /** Sets the value before, as {@link Quantity#parse} reads it. */
    @CanIgnoreReturnValue
    public Builder value(String quantity) {
      return value(Quantity.parse(quantity));
    }
  }
}
