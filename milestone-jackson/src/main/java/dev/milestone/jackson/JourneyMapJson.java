package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Lineage;
import dev.milestone.journey.MapId;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.Objective;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map, which is a document. */
record JourneyMapJson(
    @Nullable SchemaVersion schemaVersion,
    @Nullable MapId id,
    @Nullable String version,
    @Nullable String name,
    @Nullable List<Stage> stages,
    @Nullable List<Metric> metrics,
    @Nullable List<MetricSlot> slots,
    @Nullable List<Target> targets,
    @Nullable List<Milestone> milestones,
    @Nullable List<Objective> objectives,
    @Nullable List<Capability> capabilities,
    @Nullable List<Impact> impacts,
    @Nullable Lineage lineage) {

  static JourneyMapJson of(JourneyMap map) {
    map.milestones().forEach(CriterionJson::checkWritable); // before the first byte is written
    return new JourneyMapJson(
        SchemaVersion.CURRENT,
        map.id(),
        map.version(),
        map.name(),
        unlessEmpty(map.stages()),
        unlessEmpty(map.metrics()),
        unlessEmpty(map.slots()),
        unlessEmpty(map.targets()),
        unlessEmpty(map.milestones()),
        unlessEmpty(map.objectives()),
        unlessEmpty(map.capabilities()),
        unlessEmpty(map.impacts()),
        map.lineage().orElse(null));
  }

  JourneyMap toMap() {
    required("schemaVersion", schemaVersion);
    JourneyMap.Builder map = JourneyMap.builder()
        .id(required("id", id))
        .version(required("version", version))
        .addAllStages(listed(stages))
        .addAllMetrics(listed(metrics))
        .addAllSlots(listed(slots))
        .addAllTargets(listed(targets))
        .addAllMilestones(listed(milestones))
        .addAllObjectives(listed(objectives))
        .addAllCapabilities(listed(capabilities))
        .addAllImpacts(listed(impacts))
        .lineage(Optional.ofNullable(lineage));
    ifGiven(name, map::name);
    return map.build();
  }
}
