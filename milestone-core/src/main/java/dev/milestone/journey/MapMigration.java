package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The way from one version of a map to another: which milestone, metric and task became which.
 *
 * <p>What is in both maps under one id stays what it is, unless it is said to be renamed or dropped; what is only in the map
 * that is left is dropped. Two never become one, so each way {@linkplain #inverse() leads back}: there and back again, all
 * is as it was, but for what was dropped on the way.
 *
 * <p>Two maps of different ids will do as well, such as one and its variant for a segment. A metric that is measured in another
 * kind of unit there, on another scale or with another direction of good is another metric, and has to be dropped: a migration
 * that would carry it over is refused.
 */
@Value.Immutable
public abstract sealed class MapMigration implements WithMapMigration
    permits ImmutableMapMigration {

  MapMigration() {}

  /** The map that is left. */
  public abstract JourneyMap from();

  /** The map that is gone to. */
  public abstract JourneyMap to();

  /** Milestones that have another id, by the one that they had. */
  public abstract Map<MilestoneId, MilestoneId> renamedMilestones();

  /** Metrics that have another id, by the one that they had. */
  public abstract Map<MetricId, MetricId> renamedMetrics();

  /** Tasks that have another id, by the one that they had. */
  public abstract Map<TaskId, TaskId> renamedTasks();

  /** Milestones that are left behind although the other map has their id, which means something else there. */
  public abstract Set<MilestoneId> droppedMilestones();

  /** Metrics that are left behind although the other map has their id, which means something else there. */
  public abstract Set<MetricId> droppedMetrics();

  /** Tasks that are left behind although the other map has their id, which means something else there. */
  public abstract Set<TaskId> droppedTasks();

  /** Returns the way on which all ids stay the same. */
  public static MapMigration between(JourneyMap from, JourneyMap to) {
    return builder().from(from).to(to).build();
  }

  /** Starts a migration; both maps are required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What a milestone is called on the map that is gone to; none if it is dropped.
   *
   * @throws IllegalArgumentException if the map that is left has none of that id; the message names the nearest
   */
  public final Optional<MilestoneId> milestone(MilestoneId id) {
    return milestoneIds().get(id);
  }

  /**
   * What a metric is called on the map that is gone to; none if it is dropped.
   *
   * @throws IllegalArgumentException if the map that is left has none of that id; the message names the nearest
   */
  public final Optional<MetricId> metric(MetricId id) {
    return metricIds().get(id);
  }

  /**
   * What a task is called on the map that is gone to; none if it is dropped.
   *
   * @throws IllegalArgumentException if the map that is left has none of that id; the message names the nearest
   */
  public final Optional<TaskId> task(TaskId id) {
    return taskIds().get(id);
  }

  /** The way back. */
  public final MapMigration inverse() {
    return way(
        to(),
        from(),
        milestoneIds().saidBack(),
        metricIds().saidBack(),
        taskIds().saidBack());
  }

  /**
   * This way and then the other, as one.
   *
   * @throws IllegalArgumentException if the other does not begin where this one ends
   */
  public final MapMigration then(MapMigration next) {
    if (!next.from().equals(to())) {
      throw new IllegalArgumentException(
          "a migration to %s cannot go on from %s; go on from where it ends"
              .formatted(to().reference(), next.from().reference()));
    }
    return way(
        from(),
        next.to(),
        milestoneIds().saidThen(next.milestoneIds()),
        metricIds().saidThen(next.metricIds()),
        taskIds().saidThen(next.taskIds()));
  }

  private static MapMigration way(
      JourneyMap from,
      JourneyMap to,
      IdMapping.Said<MilestoneId> milestones,
      IdMapping.Said<MetricId> metrics,
      IdMapping.Said<TaskId> tasks) {
    return builder()
        .from(from)
        .to(to)
        .putAllRenamedMilestones(milestones.renamed())
        .putAllRenamedMetrics(metrics.renamed())
        .putAllRenamedTasks(tasks.renamed())
        .addAllDroppedMilestones(milestones.dropped())
        .addAllDroppedMetrics(metrics.dropped())
        .addAllDroppedTasks(tasks.dropped())
        .build();
  }

  /**
   * What is different on the map that is gone to, by kind of part and in its order, what is dropped last of its kind. A part
   * that only moved in the order, or refers to another by that one's new id, is not different.
   */
  public final List<MapChange> report() {
    return MapDiff.along(this).changes();
  }

  @Value.Derived
  @Value.Auxiliary
  IdMapping<MilestoneId> milestoneIds() {
    return IdMapping.ofMilestones(where(), from(), to(), renamedMilestones(), droppedMilestones());
  }

  @Value.Derived
  @Value.Auxiliary
  IdMapping<MetricId> metricIds() {
    return IdMapping.ofMetrics(where(), from(), to(), renamedMetrics(), droppedMetrics());
  }

  @Value.Derived
  @Value.Auxiliary
  IdMapping<TaskId> taskIds() {
    return IdMapping.ofTasks(where(), from(), to(), renamedTasks(), droppedTasks());
  }

  private String where() {
    return "migration from " + from() + " to " + to();
  }

  /** What values of a metric mean, such as "keep in range, ratio". */
  private static String sense(Metric metric) {
    return (metric.direction() + ", " + metric.scale()).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** What was observed has to be readable afterwards; and what goes without saying is not said, so that equal ways are equal. */
  @Value.Check
  MapMigration check() {
    metricIds().forth().forEach((id, newId) -> {
      Metric before = from().metric(id);
      Metric after = to().metric(newId);
      if (!before.unit().isConvertibleTo(after.unit())) {
        throw new IllegalArgumentException(
            "%s: metric '%s' is in %s and would become '%s' in %s, which does not convert; drop it, or give the new one another id"
                .formatted(where(), id, before.unit(), newId, after.unit()));
      }
      if (before.direction() != after.direction() || before.scale() != after.scale()) {
        throw new IllegalArgumentException(
            "%s: metric '%s' (%s) would become '%s' (%s), on which what was recorded would mean something else; drop it, or give the new one another id"
                .formatted(where(), id, sense(before), newId, sense(after)));
      }
    });
    IdMapping.Said<MilestoneId> milestones = milestoneIds().said();
    IdMapping.Said<MetricId> metrics = metricIds().said();
    IdMapping.Said<TaskId> tasks = taskIds().said();
    boolean brief = milestones.says(renamedMilestones(), droppedMilestones())
        && metrics.says(renamedMetrics(), droppedMetrics())
        && tasks.says(renamedTasks(), droppedTasks());
    return brief ? this : way(from(), to(), milestones, metrics, tasks);
  }

  /** Collects the attributes of a {@link MapMigration}; each may be set once. */
  public static final class Builder extends ImmutableMapMigration.Builder {
    Builder() {}

    /** Says that a milestone has another id on the map that is gone to. */
    @CanIgnoreReturnValue
    public Builder milestone(String from, String to) {
      return putRenamedMilestone(MilestoneId.of(from), MilestoneId.of(to));
    }

    /** Says that a metric has another id on the map that is gone to. */
    @CanIgnoreReturnValue
    public Builder metric(String from, String to) {
      return putRenamedMetric(MetricId.of(from), MetricId.of(to));
    }

    /** Says that a task has another id on the map that is gone to. */
    @CanIgnoreReturnValue
    public Builder task(String from, String to) {
      return putRenamedTask(TaskId.of(from), TaskId.of(to));
    }
  }
}
