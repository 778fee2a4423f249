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

/** See {@link HealthRules#ENGAGEMENT_LEVEL}. */
record EngagementLevel(RuleId id, MetricId metric, double full, double days) implements HealthRule {

  private static final double ALL_DAYS = 0;

  EngagementLevel(RuleId id, RuleParameters parameters) {
    this(
        id,
        MetricId.of(parameters.requireText("metric")),
        parameters.requireNumber("full", Double.MIN_VALUE, 1e9),
        parameters.number("days", ALL_DAYS, 1, 3650));
    parameters.requireOnly("metric", "full", "days");
  }

  @Override
  public String description() {
    return "there is enough activity";
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
    if (journey.day() < 1) {
      return context.noData(NoData.TOO_FEW);
    }
    double sinceStart = journey.daysSinceStart();
    double window = days == ALL_DAYS ? Double.MAX_VALUE : days;
    double sum = 0;
    for (int i = activity.size() - 1; i >= 0 && activity.daysAgo(i) < window; i--) {
      // What was before the first day is no part of the length either.
      sum += activity.daysAgo(i) <= sinceStart ? activity.value(i) : 0;
    }
    double perWeek = 7 * sum / Math.min(window, sinceStart);
    return context
        .input("per week", perWeek)
        .input("enough", full)
        .score(Math.max(0, Math.min(100, 100 * perWeek / full)));
  }
}
