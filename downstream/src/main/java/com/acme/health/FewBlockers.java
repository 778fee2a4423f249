package com.acme.health;

import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.Verdict;

/** Milestones that are late, each costing a quarter. */
// rule begins
public record FewBlockers(RuleId id) implements HealthRule {
  @Override
  public String description() {
    return "little stands in the way";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    int late = context.snapshot().lateCount();
    return context.snapshot().dueCount() == 0
        ? context.noData(NoData.NOT_APPLICABLE)
        : context.input("late", late).score(Math.max(0, 100 - 25 * late));
  }
}
// rule ends
