package dev.milestone.journey;

import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The parts of a variant that is being made from a map. */
final class VariantDraft {

  private final JourneyMap base;
  private final String where;
  final Parts<StageId, Stage> stages;
  final Parts<MetricId, Metric> metrics;
  final Parts<MetricId, MetricSlot> slots;
  final Parts<MetricId, Target> targets;
  final Parts<MilestoneId, Milestone> milestones;
  final Parts<ObjectiveId, Objective> objectives;
  final Parts<CapabilityId, Capability> capabilities;
  final Parts<ImpactId, Impact> impacts;

  VariantDraft(JourneyMap base, String where) {
    this.base = base;
    this.where = where;
    stages = new Parts<>(where, MapPart.STAGE, base.stages(), Stage::id);
    metrics = new Parts<>(where, MapPart.METRIC, base.metrics(), Metric::id);
    slots = new Parts<>(where, MapPart.SLOT, base.slots(), MetricSlot::id);
    targets = new Parts<>(where, MapPart.TARGET, base.targets(), Target::metric);
    milestones = new Parts<>(where, MapPart.MILESTONE, base.milestones(), Milestone::id);
    objectives = new Parts<>(where, MapPart.OBJECTIVE, base.objectives(), Objective::id);
    capabilities = new Parts<>(where, MapPart.CAPABILITY, base.capabilities(), Capability::id);
    impacts = new Parts<>(where, MapPart.IMPACT, base.impacts(), Impact::id);
  }

  /** The parts as they are now; id, version and name are left to be said. */
  JourneyMap.Builder map() {
    return JourneyMap.builder()
        .addAllStages(stages.all())
        .addAllMetrics(metrics.all())
        .addAllSlots(slots.all())
        .addAllTargets(targets.all())
        .addAllMilestones(milestones.all())
        .addAllObjectives(objectives.all())
        .addAllCapabilities(capabilities.all())
        .addAllImpacts(impacts.all());
  }

  /** Refuses that something is gone which another part still refers to. */
  void checkDropped() {
    References references = new References();
    milestones.all().forEach(references::addMilestone);
    objectives.all().forEach(references::addObjective);
    capabilities.all().forEach(references::addCapability);
    impacts.all().forEach(references::addImpact);
    targets.all().forEach(references::addTarget);
    stages.checkDropped(references);
    metrics.checkDropped(references, slots.ids());
    slots.checkDropped(references, metrics.ids());
    milestones.checkDropped(references);
    objectives.checkDropped(references);
    Set<TaskId> kept = tasks(stages.all());
    for (TaskId task : tasks(base.stages())) {
      if (!kept.contains(task)) {
        references.checkNotDropped(where, MapPart.TASK, task);
      }
    }
  }

  private static Set<TaskId> tasks(Collection<Stage> stages) {
    Set<TaskId> tasks = new LinkedHashSet<>();
    stages.forEach(stage -> stage.tasks().forEach(task -> tasks.add(task.id())));
    return tasks;
  }
}
