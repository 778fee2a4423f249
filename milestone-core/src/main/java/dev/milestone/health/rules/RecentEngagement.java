package dev.milestone.health.rules;

import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.measure.MetricId;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MetricState;

/** See {@link HealthRules#RECENT_ENGAGEMENT}. */
record RecentEngagement(RuleId id, MetricId metric, double days, double least)
    implements HealthRule {

  RecentEngagement(RuleId id, RuleParameters parameters) {
    this(
        id,
        MetricId.of(parameters.requireText("metric")),
        parameters.number("days", 28, 1, 3650),
        parameters.number("least", 20, Double.MIN_VALUE, 1e9));
    parameters.requireOnly("metric", "days", "least");
  }

  @Override
  public String description() {
    return "activity keeps up with what it was before";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    NoData open = OpenSlots.noData(journey, metric);
    if (open != null) {
      return context.noData(open);
    }
    MetricState activity = journey.metric(metric);
    if (activity.size() == 0) {
      return context.noData(NoData.ABSENT);
    }
    double recent = activity.sumOfLast(days);
    double before = activity.sum() - recent;
    double daysBefore = journey.day() - days;
    if (before < least || daysBefore < days) {
      return context.noData(NoData.TOO_FEW);
    }
    double perDay = recent / days;
    double perDayBefore = before / daysBefore;
    return context
        .input("per day", perDay)
        .input("per day before", perDayBefore)
        .score(Math.max(0, Math.min(100, 100 * perDay / perDayBefore)));
  }
}
