package dev.milestone.health.rules;

import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneStatus;

/** See {@link HealthRules#CUSTOMER_OUTCOMES}. */
record CustomerOutcomes(RuleId id) implements HealthRule {

  CustomerOutcomes(RuleId id, RuleParameters parameters) {
    this(id);
    parameters.requireOnly();
  }

  @Override
  public String description() {
    return "the results that the customer wants are achieved";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    int expected = 0;
    int achieved = 0;
    int regressed = 0;
    for (int i = 0; i < journey.milestoneCount(); i++) {
      boolean has = journey.status(i) == MilestoneStatus.ACHIEVED;
      if ((has || journey.isDue(i))
          && journey.map().milestones().get(i) instanceof CustomerMilestone) {
        expected++;
        achieved += has ? 1 : 0;
        regressed += has && journey.isRegressed(i) ? 1 : 0;
      }
    }
    if (expected == 0) {
      return context.noData(NoData.NOT_APPLICABLE);
    }
    return context
        .input("expected", expected)
        .input("achieved", achieved)
        .input("regressed", regressed)
        .score(100 * (achieved - 0.5 * regressed) / expected);
  }
}
