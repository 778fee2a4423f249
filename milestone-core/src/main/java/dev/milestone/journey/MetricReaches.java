package dev.milestone.journey;

import dev.milestone.measure.MetricId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A metric reaches its target, as often in a row as asked for; it lapses when the last observation misses it again. */
@Value.Immutable
public abstract sealed class MetricReaches implements Criterion, WithMetricReaches
    permits ImmutableMetricReaches {

  MetricReaches() {}

  /** The metric; its target is set by the map or by the journey. */
  public abstract MetricId metric();

  /** How many observations in a row have to reach the target: 1 or more, 1 by default. */
  @Value.Default
  public int timesInARow() {
    return 1;
  }

  /** Starts a criterion; the metric is required. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (timesInARow() < 1) {
      throw new IllegalArgumentException(
          "metric '%s' cannot reach its target %s times in a row; ask for 1 or more"
              .formatted(metric(), timesInARow()));
    }
  }

  @Override
  public final Fulfilment evaluate(CriterionContext context) {
    MetricSeries series = context.series(metric());
    if (series.size() == 0) {
      return Fulfilment.notStarted();
    }
    Optional<Instant> reached = series.firstReached(timesInARow());
    Fulfilment fulfilment =
        reached.isPresent() ? Fulfilment.metAt(reached.get()) : Fulfilment.underWay();
    fulfilment = series.yardstick().hasProgress()
        ? fulfilment.withProgress(series.yardstick().progress(series.value(series.size() - 1)))
        : fulfilment.withoutProgress();
    return fulfilment.isMet() && !series.isReached() ? fulfilment.asLapsed() : fulfilment;
  }

  @Override
  public final Set<MetricId> metrics() {
    return Set.of(metric());
  }

  /** Collects the attributes of a {@link MetricReaches}; each may be set once. */
  public static final class Builder extends ImmutableMetricReaches.Builder {
    Builder() {}
  }
}
