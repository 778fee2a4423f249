package dev.milestone.journey;

import dev.milestone.NearestNames;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which id of one map became which of another; none of two becomes the same, so that it can be read both ways. */
final class IdMapping<I> {

  private final String kind;
  private final String where;
  private final Set<I> from;
  private final Set<I> to;
  private final Map<I, I> forth = new LinkedHashMap<>();
  private final Map<I, I> back = new LinkedHashMap<>();

  static IdMapping<MilestoneId> ofMilestones(
      String where,
      JourneyMap from,
      JourneyMap to,
      Map<MilestoneId, MilestoneId> renamed,
      Set<MilestoneId> dropped) {
    return new IdMapping<>(
        "milestone",
        where,
        from.milestones().stream().map(Milestone::id).toList(),
        to.milestones().stream().map(Milestone::id).toList(),
        renamed,
        dropped);
  }

  static IdMapping<MetricId> ofMetrics(
      String where,
      JourneyMap from,
      JourneyMap to,
      Map<MetricId, MetricId> renamed,
      Set<MetricId> dropped) {
    return new IdMapping<>(
        "metric",
        where,
        from.metrics().stream().map(Metric::id).toList(),
        to.metrics().stream().map(Metric::id).toList(),
        renamed,
        dropped);
  }

  static IdMapping<TaskId> ofTasks(
      String where,
      JourneyMap from,
      JourneyMap to,
      Map<TaskId, TaskId> renamed,
      Set<TaskId> dropped) {
    return new IdMapping<>("task", where, tasks(from), tasks(to), renamed, dropped);
  }

  private static List<TaskId> tasks(JourneyMap map) {
    return map.stages().stream()
        .flatMap(stage -> stage.tasks().stream())
        .map(Task::id)
        .toList();
  }

  /** Ids stay the same where they are in both, unless they are said to be renamed or dropped. */
  private IdMapping(
      String kind,
      String where,
      Collection<I> from,
      Collection<I> to,
      Map<I, I> renamed,
      Set<I> dropped) {
    this.kind = kind;
    this.where = where;
    this.from = new LinkedHashSet<>(from);
    this.to = new LinkedHashSet<>(to);
    renamed.forEach((id, newId) -> {
      check(id, this.from, "the map that is left");
      check(newId, this.to, "the map that is gone to");
      if (dropped.contains(id)) {
        throw new IllegalArgumentException(
            "%s: %s '%s' is both dropped and renamed to '%s'; choose one"
                .formatted(where, kind, id, newId));
      }
    });
    dropped.forEach(id -> check(id, this.from, "the map that is left"));
    for (I id : this.from) {
      I newId = renamed.getOrDefault(id, id);
      if (!dropped.contains(id) && this.to.contains(newId)) {
        I other = back.put(newId, id);
        if (other != null) {
          throw new IllegalArgumentException(
              "%s: %ss '%s' and '%s' both become '%s', and could not be told apart again; drop one, or name another id for it"
                  .formatted(where, kind, other, id, newId));
        }
        forth.put(id, newId);
      }
    }
  }

  private void check(I id, Set<I> known, String map) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException(where + ": " + NearestNames.unknown(kind, id, map, known));
    }
  }

  /** The new id of one that is in the map that is left; none if it is dropped. */
  Optional<I> get(I id) {
    check(id, from, "the map that is left");
    return Optional.ofNullable(forth.get(id));
  }

  Map<I, I> forth() {
    return Collections.unmodifiableMap(forth);
  }

  Map<I, I> back() {
    return Collections.unmodifiableMap(back);
  }

  /** What has to be said of a way between ids, so that the rest follows by itself. */
  static <I> Said<I> said(Collection<I> from, Collection<I> to, Map<I, I> forth) {
    Set<I> known = new LinkedHashSet<>(to);
    Map<I, I> renamed = new LinkedHashMap<>();
    Set<I> dropped = new LinkedHashSet<>();
    for (I id : from) {
      I newId = forth.get(id);
      if (newId == null) {
        if (known.contains(id)) {
          dropped.add(id);
        }
      } else if (!newId.equals(id)) {
        renamed.put(id, newId);
      }
    }
    return new Said<>(renamed, dropped);
  }

  Said<I> said() {
    return said(from, to, forth);
  }

  Said<I> saidBack() {
    return said(to, from, back);
  }

  /** This way, and then that. */
  Said<I> saidThen(IdMapping<I> next) {
    Map<I, I> whole = new LinkedHashMap<>();
    forth.forEach((id, between) -> {
      I end = next.forth.get(between);
      if (end != null) {
        whole.put(id, end);
      }
    });
    return said(from, next.to, whole);
  }

  /** Renames, and drops of ids that are in both maps. */
  record Said<I>(Map<I, I> renamed, Set<I> dropped) {

    boolean says(Map<I, I> otherRenamed, Set<I> otherDropped) {
      return renamed.equals(otherRenamed) && dropped.equals(otherDropped);
    }
  }

  static <I> Map<I, I> same(List<I> before, List<I> after) {
    Map<I, I> same = new LinkedHashMap<>();
    Set<I> known = new LinkedHashSet<>(before);
    after.stream().filter(known::contains).forEach(id -> same.put(id, id));
    return same;
  }
}
