package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.util.LinkedHashMap;
import java.util.Map;
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
      if (milestone instanceof CustomerMilestone && Design.metrics(milestone).isEmpty()) {
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
        for (MetricId metric : Design.metrics(milestone)) {
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
      if (isUndatedTarget(milestone) && !dated.containsAll(Design.metrics(milestone))) {
        design.found(
            "target-without-date", Severity.WARNING, milestone, advice("target-without-date"));
      }
    }
    for (Milestone milestone : map.milestones()) {
      if (milestone instanceof CustomerMilestone && !Design.isConfirmed(milestone)) {
        design.found("no-validation", Severity.WARNING, milestone, advice("no-validation"));
      }
    }
  }

  /** A result with a metric and no day of its own. */
  static boolean isUndatedTarget(Milestone milestone) {
    return milestone instanceof CustomerMilestone
        && milestone.due().isEmpty()
        && !Design.metrics(milestone).isEmpty();
  }

  static void activityForResult(Design design) {
    JourneyMap map = design.map();
    Map<MetricId, Indicator> indicators = new LinkedHashMap<>();
    map.slots().forEach(slot -> indicators.put(slot.id(), slot.indicator()));
    indicators.putAll(map.metrics().stream().collect(toMap(Metric::id, Metric::indicator)));
    Function<MetricId, Boolean> leads = id -> indicators.get(id) == Indicator.LEADING;
    for (Milestone milestone : map.milestones()) {
      Set<MetricId> metrics = Design.metrics(milestone);
      if (milestone instanceof CustomerMilestone
          && !metrics.isEmpty()
          && metrics.stream().allMatch(leads::apply)) {
        design.found(
            "activity-for-result", Severity.WARNING, milestone, advice("activity-for-result"));
      }
    }
  }
}
