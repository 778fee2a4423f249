package dev.milestone.journey.library;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapSpecialisation;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.ValueCategory;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the ready maps are made of. */
final class Parts {

  private Parts() {}

  static MilestoneId id(String milestone) {
    return MilestoneId.of(milestone);
  }

  static Stage.Builder stage(String id, String name, Period start, Period end) {
    return Stage.builder().id(StageId.of(id)).name(name).startInclusive(start).endExclusive(end);
  }

  static FunctionalMilestone.Builder step(String id, String stage) {
    return FunctionalMilestone.of(id, stage)
        .owner(Roles.SUCCESS_MANAGER)
        .department(Roles.CUSTOMER_SUCCESS);
  }

  static CustomerMilestone.Builder result(String id, String stage) {
    return CustomerMilestone.of(id, stage)
        .owner(Roles.SUCCESS_MANAGER)
        .department(Roles.CUSTOMER_SUCCESS);
  }

  static MetricSlot slot(String id, String description, ValueCategory category, String... methods) {
    return MetricSlot.of(id, id.replace('-', ' '), category)
        .withDescription(description)
        .withMethods(methods);
  }

  /** Believed when somebody in the role confirms it, and proof of any kind is there. */
  static ValidationPolicy provedTo(String role) {
    return ValidationPolicy.by(role).withSources(1);
  }

  /** Starts a variant that has the objectives of its segment. */
  static MapSpecialisation specialise(JourneyMap base, Segment segment) {
    MapSpecialisation variant = base.specialise(segment);
    SegmentObjectives.of(segment).forEach(variant::add);
    return variant;
  }

  /** An impact of the map, which serves these objectives as well. */
  static Impact serving(JourneyMap base, String impact, String... objectives) {
    Impact known = base.impacts().stream()
        .filter(candidate -> candidate.id().value().equals(impact))
        .findFirst()
        .orElseThrow();
    Set<ObjectiveId> serves = new LinkedHashSet<>(known.serves());
    Stream.of(objectives).map(ObjectiveId::of).forEach(serves::add);
    return known.withServes(serves);
  }

  static List<Task> adding(Stage stage, Task... tasks) {
    List<Task> all = new ArrayList<>(stage.tasks());
    all.addAll(List.of(tasks));
    return all;
  }

  static List<Task> without(Stage stage, String task) {
    return stage.tasks().stream()
        .filter(known -> !known.id().value().equals(task))
        .toList();
  }

  /** Gives stages other tasks; a criterion that asks for the tasks of such a stage asks for its new ones. */
  static void retask(MapSpecialisation variant, JourneyMap base, Stage... changed) {
    Map<TaskId, Stage> stageOf = new LinkedHashMap<>();
    for (Stage stage : changed) {
      variant.replace(stage);
      base.stage(stage.id()).tasks().forEach(task -> stageOf.put(task.id(), stage));
    }
    for (Milestone milestone : base.milestones()) {
      List<Criterion> criteria = new ArrayList<>();
      milestone.criteria().forEach(criterion -> criteria.add(retasked(criterion, stageOf)));
      if (milestone instanceof FunctionalMilestone functional) {
        variant.replace(functional.withCriteria(criteria));
      } else if (milestone instanceof CustomerMilestone customer) {
        variant.replace(customer.withCriteria(criteria));
      }
    }
  }

  private static Criterion retasked(Criterion criterion, Map<TaskId, Stage> stageOf) {
    if (!(criterion instanceof TasksDone done)) {
      return criterion;
    }
    Set<TaskId> tasks = new LinkedHashSet<>();
    for (TaskId task : done.tasks()) {
      Stage stage = stageOf.get(task);
      if (stage == null) {
        tasks.add(task);
      } else {
        stage.tasks().forEach(now -> tasks.add(now.id()));
      }
    }
    return done.withTasks(tasks);
  }
}
