package dev.milestone.examples.quickstart;

import dev.milestone.health.HealthRule;
import dev.milestone.health.InputId;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.Verdict;
import java.util.OptionalDouble;

/** A rule that no library could bring: it knows what "open-tickets" means here. */
// README begins
record FewOpenTickets(RuleId id) implements HealthRule {
  @Override
  public String description() {
    return "few questions of the customer wait for an answer";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    OptionalDouble open = context.figure(InputId.of("open-tickets"));
    return open.isEmpty()
        ? context.noData(NoData.ABSENT)
        : context.input("open", open.getAsDouble()).score(100 / (1 + open.getAsDouble()));
  }
}
// README ends
