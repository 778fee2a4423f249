package dev.milestone.journey;

import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who refers to what within a map that is being made. */
final class References {

  /** A part of a map. */
  record Part(MapPart kind, String id) {
    @Override
    public String toString() {
      return word(kind) + " '" + id + "'";
    }
  }

  /** One reference. */
  record Reference(Part from, String relation, Part to) {}

  private final Map<Part, Reference> firstTo = new LinkedHashMap<>();

  static String word(MapPart kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  void addTarget(Target target) {
    Part from = new Part(MapPart.TARGET, target.metric().value());
    addMeasured(from, "is for", List.of(target.metric()));
  }

  void addMilestone(Milestone milestone) {
    Part from = new Part(MapPart.MILESTONE, milestone.id().value());
    add(from, "stands on", MapPart.STAGE, List.of(milestone.stage()));
    add(from, "depends on", MapPart.MILESTONE, milestone.dependsOn());
    milestone
        .due()
        .flatMap(Due::anchor)
        .ifPresent(anchor -> add(from, "is due after", MapPart.MILESTONE, List.of(anchor)));
    Set<Criterion> criteria = new LinkedHashSet<>(milestone.criteria());
    criteria.addAll(milestone.optionalCriteria());
    for (Criterion criterion : criteria) {
      addMeasured(from, "is judged by", criterion.metrics());
      add(from, "is judged by", MapPart.TASK, criterion.tasks());
    }
    if (milestone instanceof FunctionalMilestone functional) {
      add(from, "leads to", MapPart.MILESTONE, functional.leadsTo());
    } else if (milestone instanceof CustomerMilestone customer) {
      add(from, "requires", MapPart.MILESTONE, customer.requires());
    }
  }

  void addObjective(Objective objective) {
    Part from = new Part(MapPart.OBJECTIVE, objective.id().value());
    add(from, "serves", MapPart.OBJECTIVE, objective.serves());
  }

  void addCapability(Capability capability) {
    Part from = new Part(MapPart.CAPABILITY, capability.id().value());
    add(from, "is delivered by", MapPart.MILESTONE, capability.deliveredBy());
    add(from, "leads to", MapPart.MILESTONE, capability.leadsTo());
  }

  void addImpact(Impact impact) {
    Part from = new Part(MapPart.IMPACT, impact.id().value());
    add(from, "comes from", MapPart.MILESTONE, impact.comesFrom());
    add(from, "serves", MapPart.OBJECTIVE, impact.serves());
  }

  /** By metrics, or by slots that any will fill. */
  private void addMeasured(Part from, String relation, Collection<MetricId> ids) {
    add(from, relation, MapPart.METRIC, ids);
    add(from, relation, MapPart.SLOT, ids);
  }

  private void add(Part from, String relation, MapPart kind, Collection<?> ids) {
    for (Object id : ids) {
      Part to = new Part(kind, id.toString());
      firstTo.putIfAbsent(to, new Reference(from, relation, to));
    }
  }

  /** Refuses that a part is gone which something still refers to. */
  void checkNotDropped(String where, MapPart kind, Object id) {
    Reference reference = firstTo.get(new Part(kind, id.toString()));
    if (reference != null) {
      throw new IllegalArgumentException(
          "%s: %s is dropped, but %s %s it (%s -> %s); drop or replace that one too"
              .formatted(
                  where,
                  reference.to(),
                  reference.from(),
                  reference.relation(),
                  reference.from().id(),
                  id));
    }
  }
}
