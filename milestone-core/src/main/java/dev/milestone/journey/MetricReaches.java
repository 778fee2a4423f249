package dev.milestone.journey;

import dev.milestone.measure.MetricId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A metric reaches its target, as often in a row as asked for, and where other metrics are to be held, while they are; it
 * lapses when the last observation of any of them misses its target again. A target or baseline that is set anew does not make
 * it lapse: what was reached {@linkplain MetricSeries#holds holds} by the target by which it was reached.
 *
 * <p>Three times the volume while headcount is held: both have to be so at the same time. It is met at the first instant at
 * which the last observations of the metric reach its target and the last observation of each held one holds its own; so
 * a held metric without a target, or without an observation, is not held. Without a number for how far it is as long as
 * one is not held, since volume that was bought with headcount is no progress.
 */
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

  /** The metrics that have to hold their targets at the same time, such as headcount while volume grows; often none. */
  public abstract Set<MetricId> held();

  /** Returns the same criterion, to be met only while these metrics hold their targets as well. */
  public final MetricReaches whileHeld(String... metrics) {
    Set<MetricId> all = new LinkedHashSet<>(held());
    for (String held : metrics) {
      all.add(MetricId.of(held));
    }
    return withHeld(all);
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
    if (held().contains(metric())) {
      throw new IllegalArgumentException(
          "metric '%s' cannot reach its target while it is itself held; name another one to hold"
              .formatted(metric()));
    }
  }

  @Override
  public final Fulfilment evaluate(CriterionContext context) {
    MetricSeries series = context.series(metric());
    if (series.size() == 0) {
      return Fulfilment.notStarted();
    }
    Optional<Instant> reached =
        held().isEmpty() ? series.firstReached(timesInARow()) : firstReachedWhileHeld(context);
    boolean isMet = reached.isPresent();
    boolean allHeld = held().isEmpty()
        || held().stream().allMatch(held -> stands(context.series(held), 1, isMet));
    Fulfilment fulfilment = isMet ? Fulfilment.metAt(reached.get()) : Fulfilment.underWay();
    fulfilment = allHeld && series.yardstick().hasProgress()
        ? fulfilment.withProgress(series.yardstick().progress(series.value(series.size() - 1)))
        : fulfilment.withoutProgress();
    return isMet && !(allHeld && stands(series, timesInARow(), true))
        ? fulfilment.asLapsed()
        : fulfilment;
  }

  /** By the target in force, which needs no walk over the series; else what was met by an earlier one may still hold. */
  private static boolean stands(MetricSeries series, int times, boolean isMet) {
    return series.isReached() || (isMet && series.holds(times));
  }

  /** The first instant that lies between the odd and the even turns of all of them. */
  private Optional<Instant> firstReachedWhileHeld(CriterionContext context) {
    NavigableMap<Instant, Integer> moreOfThem = new TreeMap<>();
    addTurns(context.series(metric()).turns(timesInARow()), moreOfThem);
    held().forEach(held -> addTurns(context.series(held).turns(1), moreOfThem));
    int reached = 0;
    for (Map.Entry<Instant, Integer> turn : moreOfThem.entrySet()) {
      reached += turn.getValue();
      if (reached == 1 + held().size()) {
        return Optional.of(turn.getKey());
      }
    }
    return Optional.empty();
  }

  private static void addTurns(List<Instant> turns, Map<Instant, Integer> moreOfThem) {
    for (int i = 0; i < turns.size(); i++) {
      moreOfThem.merge(turns.get(i), i % 2 == 0 ? 1 : -1, Integer::sum);
    }
  }

  @Override
  public final Set<MetricId> metrics() {
    if (held().isEmpty()) {
      return Set.of(metric());
    }
    Set<MetricId> all = new LinkedHashSet<>();
    all.add(metric());
    all.addAll(held());
    return all;
  }

  /** Collects the attributes of a {@link MetricReaches}; each may be set once. */
  public static final class Builder extends ImmutableMetricReaches.Builder {
    Builder() {}
  }
}
