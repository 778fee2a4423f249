package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.ValueCategory;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place on a map for a metric that differs from customer to customer, such as the work that has to take less time.
 *
 * <p>The map's milestones refer to it by its id as if it were a metric. It is filled once for a customer, usually at the start
 * of a journey; until then, milestones that read it are unmeasured, and nothing can be recorded for it.
 */
@Value.Immutable
public abstract sealed class MetricSlot implements WithMetricSlot permits ImmutableMetricSlot {

  MetricSlot() {}

  /** Names the slot within its map, and the metric that will fill it. */
  public abstract MetricId id();

  /** What the slot is called; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** What kind of thing is to be measured here, in a sentence; empty if the name is enough. */
  public abstract Optional<String> description();

  /** The kind of value that the metric has to show; none if any will do. */
  public abstract Optional<ValueCategory> category();

  /** Whether the metric will predict success or prove it; an outcome by default. */
  @Value.Default
  public Indicator indicator() {
    return Indicator.OUTCOME;
  }

  /**
   * Whether the map cannot tell its value without it; true by default. A journey may start without: {@link
   * JourneyMap#openSlots()} says what is still asked for.
   */
  @Value.Default
  public boolean required() {
    return true;
  }

  /** How such a thing is usually measured, the best way first; empty if nobody said. */
  public abstract List<String> methods();

  /** Returns a required slot for an outcome of that kind. */
  public static MetricSlot of(String id, String name, ValueCategory category) {
    return builder().id(id).name(name).category(category).build();
  }

  /** Starts a slot; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The metric as it fills this slot: what it leaves open about its kind of value is said by the slot, and so is whether it
   * predicts or proves.
   *
   * @throws IllegalArgumentException if it has another id, or shows another kind of value
   */
  Metric filledBy(Metric metric) {
    if (!metric.id().equals(id())) {
      throw new IllegalArgumentException(
          "slot '%s' cannot be filled by metric '%s'; give the metric the id of the slot"
              .formatted(id(), metric.id()));
    }
    if (category().isPresent()
        && metric.category().isPresent()
        && !category().equals(metric.category())) {
      throw new IllegalArgumentException(
          "slot '%s' asks for a metric of %s, and this one is of %s; fill another slot with it"
              .formatted(id(), category().get(), metric.category().get()));
    }
    return metric.withCategory(metric.category().or(this::category)).withIndicator(indicator());
  }

  @Value.Check
  void check() {
    Blanks.refuse("slot", id(), "name", name(), "say what is to be measured");
    Blanks.refuse(
        "slot", id(), "description", description(), "say what kind of thing is to be measured");
    Blanks.refuse("slot", id(), "method", methods(), "say how such a thing is measured");
  }

  /** Collects the attributes of a {@link MetricSlot}; each may be set once. */
  public static final class Builder extends ImmutableMetricSlot.Builder {
    Builder() {}

    /** Names the slot; throws IllegalArgumentException if it is not written as an id. */
    @CanIgnoreReturnValue
    public Builder id(String id) {
      return id(MetricId.of(id));
    }
  }
}
