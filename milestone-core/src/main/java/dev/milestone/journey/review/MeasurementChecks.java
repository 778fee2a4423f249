package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;
import static java.util.stream.Collectors.toSet;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.Segment;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Whether results can be measured, by when, and who believes them. */
final class MeasurementChecks {

  private MeasurementChecks() {}

  static void vague(Design design) {
    JourneyMap map = design.map();
    Set<MetricId> withTarget = map.targets().stream().map(Target::metric).collect(toSet());
    map.slots().forEach(slot -> withTarget.add(slot.id()));
    Set<MetricId> withMethod = withMethod(map);
    for (Milestone milestone : map.milestones()) {
      if (milestone instanceof CustomerMilestone && design.metrics(milestone).isEmpty()) {
        design.found("vague-no-metric", Severity.SERIOUS, milestone, advice("vague-no-metric"));
      }
    }
    eachMetric(design, withTarget, "vague-no-target", Severity.WARNING);
    eachMetric(design, withMethod, "vague-no-baseline-plan", Severity.WARNING);
    for (Milestone milestone : map.milestones()) {
      if (!(milestone instanceof CustomerMilestone) && milestone.criteria().isEmpty()) {
        design.found("vague-no-criteria", Severity.WARNING, milestone, advice("vague-no-criteria"));
      }
    }
  }

  private static Set<MetricId> withMethod(JourneyMap map) {
    Set<MetricId> known = map.metrics().stream()
        .filter(metric -> metric.method().isPresent())
        .map(Metric::id)
        .collect(toSet());
    map.slots().stream()
        .filter(slot -> !slot.methods().isEmpty())
        .map(MetricSlot::id)
        .forEach(known::add);
    return known;
  }

  private static void eachMetric(Design design, Set<MetricId> fine, String id, Severity severity) {
    for (Milestone milestone : design.map().milestones()) {
      if (milestone instanceof CustomerMilestone) {
        for (MetricId metric : design.metrics(milestone)) {
          if (!fine.contains(metric)) {
            design.found(id, severity, milestone, advice(id).with("metric", metric.value()));
          }
        }
      }
    }
  }

  static void dateAndValidation(Design design) {
    JourneyMap map = design.map();
    Set<MetricId> dated = map.targets().stream()
        .filter(target -> target.by().isPresent())
        .map(Target::metric)
        .collect(toSet());
    for (Milestone milestone : map.milestones()) {
      if (isUndatedTarget(design, milestone) && !dated.containsAll(design.metrics(milestone))) {
        design.found(
            "target-without-date", Severity.WARNING, milestone, advice("target-without-date"));
      }
    }
    for (Milestone milestone : map.milestones()) {
      if (isUndatedTarget(design, milestone) && dated.containsAll(design.metrics(milestone))) {
        design.found("never-late", Severity.WARNING, milestone, advice("never-late"));
      }
    }
    for (Milestone milestone : map.milestones()) {
      if (milestone instanceof CustomerMilestone && !Design.isConfirmed(milestone)) {
        design.found("no-validation", Severity.WARNING, milestone, advice("no-validation"));
      }
    }
  }

  /** A result with a metric and no day of its own. */
  static boolean isUndatedTarget(Design design, Milestone milestone) {
    return milestone instanceof CustomerMilestone
        && milestone.due().isEmpty()
        && !design.metrics(milestone).isEmpty();
  }

  private static Map<MetricId, Indicator> indicators(JourneyMap map) {
    Map<MetricId, Indicator> indicators = new LinkedHashMap<>();
    map.slots().forEach(slot -> indicators.put(slot.id(), slot.indicator()));
    map.metrics().forEach(metric -> indicators.put(metric.id(), metric.indicator()));
    return indicators;
  }

  /** Who only confirms says so; where nobody confirms, that is what was found. */
  static void proof(Design design) {
    for (Milestone milestone : design.map().milestones()) {
      boolean proved =
          milestone.validation().map(policy -> policy.sources() > 0).orElse(false);
      if (milestone instanceof CustomerMilestone && Design.isConfirmed(milestone) && !proved) {
        design.found("no-evidence", Severity.HINT, milestone, advice("no-evidence"));
      }
    }
  }

  static void signsBeforehand(Design design) {
    JourneyMap map = design.map();
    if (map.milestones().stream().allMatch(CustomerMilestone.class::isInstance)
        && !indicators(map).containsValue(Indicator.LEADING)) {
      design.found("no-sign-beforehand", Severity.HINT, advice("no-sign-beforehand"));
    }
  }

  static void valuesOfTheSegment(Design design) {
    JourneyMap map = design.map();
    Set<MetricId> read = new LinkedHashSet<>();
    for (Milestone milestone : map.milestones()) {
      if (milestone instanceof CustomerMilestone) {
        read.addAll(design.metrics(milestone));
      }
    }
    boolean leftOpen = map.slots().stream()
        .filter(slot -> read.contains(slot.id()))
        .anyMatch(slot -> isValueLeftOpen(map, slot));
    if (leftOpen || map.lineage().isEmpty()) {
      return;
    }
    Set<ValueCategory> told = EnumSet.noneOf(ValueCategory.class);
    map.slots().stream()
        .filter(slot -> read.contains(slot.id()))
        .forEach(slot -> slot.category().ifPresent(told::add));
    map.metrics().stream()
        .filter(metric -> read.contains(metric.id()))
        .forEach(metric -> metric.category().ifPresent(told::add));
    for (Segment segment : map.lineage().get().segments()) {
      segment.values().stream()
          .sorted() // they are in no order
          .filter(told::add)
          .forEach(category -> design.found(
              "segment-value-unmeasured",
              Severity.WARNING,
              advice("segment-value-unmeasured")
                  .withPhrase("segment", segment.name())
                  .with("value", category.label())));
    }
  }

  /** A metric that fills such a slot and names no kind of value either leaves it as open as the slot did. */
  private static boolean isValueLeftOpen(JourneyMap map, MetricSlot slot) {
    OptionalInt filled = map.findPosition(slot.id());
    return slot.category().isEmpty()
        && (filled.isEmpty() || map.metrics().get(filled.getAsInt()).category().isEmpty());
  }

  static void activityForResult(Design design) {
    JourneyMap map = design.map();
    Map<MetricId, Indicator> indicators = indicators(map);
    Function<MetricId, Boolean> leads = id -> indicators.get(id) == Indicator.LEADING;
    for (Milestone milestone : map.milestones()) {
      Set<MetricId> metrics = design.metrics(milestone);
      if (milestone instanceof CustomerMilestone
          && !metrics.isEmpty()
          && metrics.stream().allMatch(leads::apply)) {
        design.found(
            "activity-for-result", Severity.WARNING, milestone, advice("activity-for-result"));
      }
    }
  }
}
