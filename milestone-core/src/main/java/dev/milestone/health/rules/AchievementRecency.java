package dev.milestone.health.rules;

import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.tracking.JourneySnapshot;

/** See {@link HealthRules#ACHIEVEMENT_RECENCY}. */
record AchievementRecency(RuleId id, double halfLife) implements HealthRule {

  AchievementRecency(RuleId id, RuleParameters parameters) {
    this(id, parameters.number("half-life", 60, 1, 3650));
    parameters.requireOnly("half-life");
  }

  @Override
  public String description() {
    return "a milestone was achieved not long ago";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    if (!journey.hasAchieved()) {
      return journey.dueCount() == 0
          ? context.noData(NoData.NOT_APPLICABLE)
          : context.input("due", journey.dueCount()).input("achieved", 0).score(0);
    }
    double days = journey.daysSinceAchieved();
    return context
        .input("days", days)
        .score(100 * StrictMath.exp(-StrictMath.log(2) * Math.max(0, days) / halfLife));
  }
}
