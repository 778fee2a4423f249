package dev.milestone.journey;

import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Compares two maps part by part, by what ids became. */
final class MapDiff implements MapContent.Renaming {

  private final JourneyMap from;
  private final JourneyMap to;
  private final IdMapping<MilestoneId> milestoneIds;
  private final IdMapping<MetricId> metricIds;
  private final IdMapping<TaskId> taskIds;
  private final Set<MetricId> droppedMetrics;
  private final List<MapChange> changes = new ArrayList<>();

  private MapDiff(
      JourneyMap from,
      JourneyMap to,
      IdMapping<MilestoneId> milestoneIds,
      IdMapping<MetricId> metricIds,
      IdMapping<TaskId> taskIds,
      Set<MetricId> droppedMetrics) {
    this.from = from;
    this.to = to;
    this.milestoneIds = milestoneIds;
    this.metricIds = metricIds;
    this.taskIds = taskIds;
    this.droppedMetrics = droppedMetrics;
  }

  /** By the ids that a migration gives. */
  static MapDiff along(MapMigration migration) {
    return new MapDiff(
        migration.from(),
        migration.to(),
        migration.milestoneIds(),
        migration.metricIds(),
        migration.taskIds(),
        migration.droppedMetrics());
  }

  /**
   * What has one id is one thing. No journey goes from one to the other by this, so a metric may be of another unit, scale or
   * direction.
   */
  static MapDiff bySameIds(JourneyMap from, JourneyMap to) {
    String where = "comparison of " + from + " and " + to;
    return new MapDiff(
        from,
        to,
        IdMapping.ofMilestones(where, from, to, Map.of(), Set.of()),
        IdMapping.ofMetrics(where, from, to, Map.of(), Set.of()),
        IdMapping.ofTasks(where, from, to, Map.of(), Set.of()),
        Set.of());
  }

  List<MapChange> changes() {
    compareBySameId(MapPart.STAGE, from.stages(), to.stages(), Stage::id, this::compare);
    compare(
        MapPart.TASK,
        tasks(from),
        tasks(to),
        Placed::id,
        taskIds.back(),
        (a, b) -> changedUnless(a.isLike(b), MapPart.TASK, b.id()));
    compare(
        MapPart.METRIC, from.metrics(), to.metrics(), Metric::id, metricIds.back(), this::compare);
    compareBySameId(
        MapPart.SLOT,
        from.slots(),
        to.slots(),
        MetricSlot::id,
        (a, b) -> changedUnless(a.equals(b), MapPart.SLOT, b.id()));
    compare(
        MapPart.TARGET,
        from.targets(),
        to.targets(),
        Target::metric,
        metricIds.back(),
        this::compare);
    compare(
        MapPart.MILESTONE,
        from.milestones(),
        to.milestones(),
        Milestone::id,
        milestoneIds.back(),
        this::compare);
    compareBySameId(
        MapPart.OBJECTIVE,
        from.objectives(),
        to.objectives(),
        Objective::id,
        (a, b) -> changedUnless(a.equals(b), MapPart.OBJECTIVE, b.id()));
    compareBySameId(
        MapPart.CAPABILITY,
        from.capabilities(),
        to.capabilities(),
        Capability::id,
        (a, b) -> changedUnless(
            MapContent.hash(a, this).equals(MapContent.hash(b, NONE)), MapPart.CAPABILITY, b.id()));
    compareBySameId(
        MapPart.IMPACT,
        from.impacts(),
        to.impacts(),
        Impact::id,
        (a, b) -> changedUnless(
            MapContent.hash(a, this).equals(MapContent.hash(b, NONE)), MapPart.IMPACT, b.id()));
    return List.copyOf(changes);
  }

  @Override
  public Object milestone(MilestoneId id) {
    return newName(milestoneIds.get(id), id);
  }

  @Override
  public Object metric(MetricId id) {
    Optional<MetricId> newId =
        from.findPosition(id).isPresent() ? metricIds.get(id) : Optional.empty();
    boolean slot = to.index().slots().isSlot(id) && !droppedMetrics.contains(id);
    return newName(newId.isEmpty() && slot ? Optional.of(id) : newId, id);
  }

  @Override
  public Object task(TaskId id) {
    return newName(taskIds.get(id), id);
  }

  /** What was dropped is not what may have its id now. */
  private static Object newName(Optional<?> newId, Object id) {
    return newId.isPresent() ? newId.get() : "(dropped) " + id;
  }

  private void compare(Stage before, Stage after) {
    changedUnless(before.name().equals(after.name()), MapPart.STAGE, after.id());
    if (!window(before).equals(window(after))) {
      change(
          MapChange.Kind.REDATED,
          MapPart.STAGE,
          after.id(),
          Optional.of(window(before)),
          Optional.of(window(after)));
    }
  }

  private static String window(Stage stage) {
    return stage.startInclusive() + ".."
        + stage.endExclusive().map(Object::toString).orElse("");
  }

  private static List<Placed> tasks(JourneyMap map) {
    return map.stages().stream()
        .flatMap(stage -> stage.tasks().stream().map(task -> new Placed(task, stage.id())))
        .toList();
  }

  /** A task, and the stage that lists it. */
  private record Placed(Task task, StageId stage) {

    TaskId id() {
      return task.id();
    }

    boolean isLike(Placed other) {
      return stage.equals(other.stage)
          && (task.name().equals(other.task.name()) || (isUnnamed() && other.isUnnamed()));
    }

    private boolean isUnnamed() {
      return task.name().equals(task.id().value());
    }
  }

  private void compare(Metric before, Metric after) {
    changedUnless(
        MapContent.hash(before).equals(MapContent.hash(after)), MapPart.METRIC, after.id());
  }

  private void compare(Target before, Target after) {
    if (!before.withMetric(after.metric()).equals(after)) {
      change(
          MapChange.Kind.CHANGED,
          MapPart.TARGET,
          after.metric(),
          Optional.of(before.goal().toString()),
          Optional.of(after.goal().toString()));
    }
  }

  private void compare(Milestone before, Milestone after) {
    Optional<Due> renamedDue = before.due().map(this::renamed);
    if (!renamedDue.equals(after.due())) {
      change(
          MapChange.Kind.REDATED,
          MapPart.MILESTONE,
          after.id(),
          before.due().map(Due::toString),
          after.due().map(Due::toString));
    }
    if (!MapContent.hashCriteria(before, this).equals(MapContent.hashCriteria(after, NONE))) {
      change(MapChange.Kind.CRITERIA_CHANGED, MapPart.MILESTONE, after.id());
    }
    changedUnless(
        MapContent.hashRest(before, this).equals(MapContent.hashRest(after, NONE)),
        MapPart.MILESTONE,
        after.id());
  }

  private Due renamed(Due due) {
    return due.anchor()
        .flatMap(milestoneIds::get)
        .map(anchor -> Due.after(anchor, due.offset()))
        .orElse(due);
  }

  private <I, T> void compareBySameId(
      MapPart part, List<T> before, List<T> after, Function<T, I> id, BiConsumer<T, T> comparison) {
    Map<I, I> back =
        IdMapping.same(before.stream().map(id).toList(), after.stream().map(id).toList());
    compare(part, before, after, id, back, comparison);
  }

  private <I, T> void compare(
      MapPart part,
      List<T> before,
      List<T> after,
      Function<T, I> id,
      Map<I, I> back,
      BiConsumer<T, T> comparison) {
    Map<I, T> olds = new LinkedHashMap<>();
    before.forEach(old -> olds.put(id.apply(old), old));
    Set<I> kept = new HashSet<>();
    for (T now : after) {
      I newId = id.apply(now);
      I oldId = back.get(newId);
      T old = oldId == null ? null : olds.get(oldId);
      if (oldId == null || old == null) {
        change(MapChange.Kind.ADDED, part, newId);
        continue;
      }
      kept.add(oldId);
      if (!oldId.equals(newId) && part != MapPart.TARGET) { // which is called as its metric is
        change(
            MapChange.Kind.RENAMED,
            part,
            newId,
            Optional.of(oldId.toString()),
            Optional.of(newId.toString()));
      }
      comparison.accept(old, now);
    }
    for (I oldId : olds.keySet()) {
      if (!kept.contains(oldId)) {
        change(MapChange.Kind.DROPPED, part, oldId);
      }
    }
  }

  private void changedUnless(boolean same, MapPart part, Object id) {
    if (!same) {
      change(MapChange.Kind.CHANGED, part, id);
    }
  }

  private void change(MapChange.Kind kind, MapPart part, Object id) {
    change(kind, part, id, Optional.empty(), Optional.empty());
  }

  private void change(
      MapChange.Kind kind,
      MapPart part,
      Object id,
      Optional<String> before,
      Optional<String> after) {
    changes.add(MapChange.builder()
        .kind(kind)
        .part(part)
        .id(id.toString())
        .before(before)
        .after(after)
        .build());
  }
}
