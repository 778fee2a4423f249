package dev.milestone.journey.library;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.Task;
import dev.milestone.journey.UsageHappened;
import dev.milestone.measure.Metric;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that the ready maps say in words, each once, by a code of the first place where it stands. */
final class ReadyMapsPhrases {

  private final SortedMap<String, String> phrases = new TreeMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private ReadyMapsPhrases() {}

  static SortedMap<String, String> all() {
    ReadyMapsPhrases phrases = new ReadyMapsPhrases();
    JourneyMaps.all().forEach(phrases::addMap);
    Segment.ready().forEach(phrases::addSegment);
    return phrases.phrases;
  }

  private void add(String code, String phrase) {
    if (known.add(phrase)) {
      phrases.put(code, phrase);
    }
  }

  private void addAll(String code, Collection<String> texts) {
    int i = 1;
    for (String text : texts) {
      add(code + "." + i++, text);
    }
  }

  private void addMap(JourneyMap map) {
    String at = map.id().value().replace(':', '.') + ".";
    add(at + "name", map.name());
    for (Stage stage : map.stages()) {
      add(at + "stage." + stage.id(), stage.name());
      for (Task task : stage.tasks()) {
        add(at + "task." + task.id(), task.name());
      }
    }
    map.milestones().forEach(milestone -> addMilestone(at, milestone));
    map.metrics().forEach(metric -> addMetric(at, metric));
    map.slots().forEach(slot -> addSlot(at, slot));
    map.objectives()
        .forEach(objective -> add(at + "objective." + objective.id(), objective.statement()));
    map.capabilities()
        .forEach(capability -> add(at + "capability." + capability.id(), capability.name()));
    map.impacts().forEach(impact -> add(at + "impact." + impact.id(), impact.name()));
  }

  private void addMilestone(String at, Milestone milestone) {
    String code = at + "milestone." + milestone.id();
    add(code + ".name", milestone.name());
    milestone.definition().ifPresent(text -> add(code + ".definition", text));
    if (milestone instanceof CustomerMilestone customer) {
      customer.businessImpact().ifPresent(text -> add(code + ".impact", text));
    }
    addUsages(at, milestone.criteria());
    addUsages(at, milestone.optionalCriteria());
  }

  private void addUsages(String at, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      if (criterion instanceof UsageHappened happened) {
        add(at + "usage." + happened.usage(), happened.usage().value());
      } else if (criterion instanceof AtLeast some) {
        addUsages(at, some.criteria());
      }
    }
  }

  private void addMetric(String at, Metric metric) {
    add(at + "metric." + metric.id() + ".name", metric.name());
    metric.method().ifPresent(text -> add(at + "metric." + metric.id() + ".method", text));
  }

  private void addSlot(String at, MetricSlot slot) {
    String code = at + "slot." + slot.id();
    add(code + ".name", slot.name());
    slot.description().ifPresent(text -> add(code + ".description", text));
    addAll(code + ".method", slot.methods());
  }

  private void addSegment(Segment segment) {
    String code = "segment." + segment.id();
    add(code + ".name", segment.name());
    addAll(code + ".cares-for", segment.caresFor());
  }
}
