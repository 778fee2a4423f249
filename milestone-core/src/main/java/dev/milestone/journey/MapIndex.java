package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.milestone.Blanks;
import dev.milestone.NearestNames;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The positions of what a map holds; building it checks that every reference leads somewhere and none in a circle. */
final class MapIndex {

  private final String where;
  private final Map<StageId, Integer> stages;
  private final Map<MetricId, Integer> metrics;
  private final Map<MilestoneId, Integer> milestones;
  private final SlotIndex slots;
  private final Set<TaskId> tasks = new LinkedHashSet<>();
  private final Yardstick[] yardsticks;
  private final List<Integer> dueOrder;
  private final ValueChain chain;

  MapIndex(JourneyMap map) {
    where = "map '" + map.id() + "'";
    Blanks.refuse("map", map.id(), "name", map.name(), "say what kind of path it is");
    if (map.version().isBlank()) {
      throw new IllegalArgumentException(
          where + " has a blank version; give it one, such as \"1\"");
    }
    if (map.version().indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "%s has the version '%s'; leave out the @, which parts id and version in a reference"
              .formatted(where, map.version()));
    }
    if (map.stages().isEmpty() || map.milestones().isEmpty()) {
      throw new IllegalArgumentException(
          where + " has no " + (map.stages().isEmpty() ? "stage" : "milestone")
              + ", so nobody can travel it; add at least one");
    }
    stages = positions("stage", map.stages(), Stage::id);
    metrics = positions("metric", map.metrics(), Metric::id);
    milestones = positions("milestone", map.milestones(), Milestone::id);
    slots = new SlotIndex(where, map, metrics);
    for (Stage stage : map.stages()) {
      for (Task task : stage.tasks()) {
        if (!tasks.add(task.id())) {
          throw usedTwice("task", task.id());
        }
      }
    }
    yardsticks = yardsticks(map);
    List<List<Integer>> before = new ArrayList<>();
    List<List<Integer>> anchors = new ArrayList<>();
    for (Milestone milestone : map.milestones()) {
      check(map, milestone);
      before.add(new ArrayList<>(positions(milestone, "depends on", milestone.dependsOn())));
      anchors.add(milestone
          .due()
          .flatMap(Due::anchor)
          .map(anchor -> positions(milestone, "is due after", Set.of(anchor)))
          .orElse(List.of()));
    }
    addLinks(map, before);
    IntFunction<MilestoneId> name = i -> map.milestones().get(i).id();
    Circles.inOrder(map.id(), "milestones wait for", before, name);
    dueOrder = Circles.inOrder(map.id(), "milestones are due after", anchors, name);
    chain = new ValueChain(map, where);
  }

  int stage(StageId id) {
    return find("stage", stages, id);
  }

  int metric(MetricId id) {
    if (!metrics.containsKey(id) && slots.isSlot(id)) {
      throw slots.notFilled(id);
    }
    Integer position = metrics.get(id);
    if (position == null) {
      throw new IllegalArgumentException(NearestNames.unknown("metric", id, where, measured()));
    }
    return position;
  }

  /** What criteria and targets may speak of. */
  private Set<MetricId> measured() {
    return Sets.union(metrics.keySet(), slots.ids());
  }

  OptionalInt findMetric(MetricId id) {
    Integer position = metrics.get(requireNonNull(id, "metric id"));
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  SlotIndex slots() {
    return slots;
  }

  OptionalInt findMilestone(MilestoneId id) {
    Integer position = milestones.get(requireNonNull(id, "milestone id"));
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  int milestone(MilestoneId id) {
    return find("milestone", milestones, id);
  }

  boolean hasTask(TaskId id) {
    return tasks.contains(requireNonNull(id, "task id"));
  }

  void requireTask(TaskId id) {
    if (!tasks.contains(id)) {
      throw new IllegalArgumentException(NearestNames.unknown("task", id, where, tasks));
    }
  }

  Yardstick yardstick(MetricId id) {
    boolean open = !metrics.containsKey(id) && slots.isSlot(id);
    return open ? SlotIndex.unmeasured(id) : yardsticks[metric(id)];
  }

  ValueChain chain() {
    return chain;
  }

  List<Integer> dueOrder() {
    return dueOrder;
  }

  private <I> int find(String kind, Map<I, Integer> positions, I id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException(NearestNames.unknown(kind, id, where, positions.keySet()));
    }
    return position;
  }

  private <I, T> Map<I, Integer> positions(String kind, List<T> things, Function<T, I> id) {
    Map<I, Integer> positions = new LinkedHashMap<>();
    for (T thing : things) {
      if (positions.put(id.apply(thing), positions.size()) != null) {
        throw usedTwice(kind, id.apply(thing));
      }
    }
    return positions;
  }

  private IllegalArgumentException usedTwice(String kind, Object id) {
    return new IllegalArgumentException(
        "%s: %s '%s' is there twice; ids must be unique".formatted(where, kind, id));
  }

  private Yardstick[] yardsticks(JourneyMap map) {
    Map<MetricId, Target> targets = new HashMap<>();
    for (Target target : map.targets()) {
      if (!slots.isSlot(target.metric())) {
        int unused = metric(target.metric());
      }
      if (targets.put(target.metric(), target) != null) {
        throw new IllegalArgumentException(
            "%s has two targets for metric '%s'; leave one".formatted(where, target.metric()));
      }
    }
    return map.metrics().stream()
        .map(metric -> Yardstick.of(metric, null, targets.get(metric.id())))
        .toArray(Yardstick[]::new);
  }

  private void check(JourneyMap map, Milestone milestone) {
    String place = where + ", milestone '" + milestone.id() + "'";
    if (!stages.containsKey(milestone.stage())) {
      throw new IllegalArgumentException(place + ": "
          + NearestNames.unknown("stage", milestone.stage(), "the map", stages.keySet()));
    }
    List<Criterion> criteria = new ArrayList<>(milestone.criteria());
    criteria.addAll(milestone.optionalCriteria());
    for (Criterion criterion : criteria) {
      for (MetricId metric : criterion.metrics()) {
        if (!metrics.containsKey(metric) && !slots.isSlot(metric)) {
          throw new IllegalArgumentException(
              place + ": " + NearestNames.unknown("metric", metric, "the map", measured()));
        }
      }
      for (TaskId task : criterion.tasks()) {
        if (!tasks.contains(task)) {
          throw new IllegalArgumentException(
              place + ": " + NearestNames.unknown("task", task, "the map", tasks));
        }
      }
    }
    if (milestone instanceof FunctionalMilestone functional) {
      checkKind(map, milestone, "leads to", functional.leadsTo(), CustomerMilestone.class);
    } else if (milestone instanceof CustomerMilestone customer) {
      checkKind(map, milestone, "requires", customer.requires(), FunctionalMilestone.class);
    }
  }

  private void checkKind(
      JourneyMap map,
      Milestone from,
      String link,
      Set<MilestoneId> ids,
      Class<? extends Milestone> kind) {
    for (int position : positions(from, link, ids)) {
      Milestone to = map.milestones().get(position);
      if (!kind.isInstance(to)) {
        throw new IllegalArgumentException(
            "%s: '%s' %s '%s', which is no %s milestone; link it with dependsOn instead"
                .formatted(
                    where,
                    from.id(),
                    link,
                    to.id(),
                    kind == CustomerMilestone.class ? "customer" : "functional"));
      }
    }
  }

  private List<Integer> positions(Milestone from, String link, Collection<MilestoneId> ids) {
    List<Integer> positions = new ArrayList<>();
    for (MilestoneId id : ids) {
      Integer position = milestones.get(id);
      if (position == null) {
        throw new IllegalArgumentException("%s: '%s' %s '%s' (%s -> %s); %s"
            .formatted(
                where,
                from.id(),
                link,
                id,
                from.id(),
                id,
                NearestNames.unknown("milestone", id, "the map", milestones.keySet())));
      }
      positions.add(position);
    }
    return positions;
  }

  /** What leads to a result comes before it, and so does what the result requires. */
  private void addLinks(JourneyMap map, List<List<Integer>> before) {
    for (int i = 0; i < before.size(); i++) {
      Milestone milestone = map.milestones().get(i);
      if (milestone instanceof FunctionalMilestone functional) {
        for (int result : positions(milestone, "leads to", functional.leadsTo())) {
          before.get(result).add(i);
        }
      } else if (milestone instanceof CustomerMilestone customer) {
        before.get(i).addAll(positions(milestone, "requires", customer.requires()));
      }
    }
  }
}
