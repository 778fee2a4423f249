package dev.milestone.health.backtest;

import dev.milestone.ValueTypesContract;

class ValueTypesTest extends ValueTypesContract {

  @Override
  protected void fill(Table table) {
    table.row(
        "scored outcome",
        () -> new ScoredOutcome(1, Outcome.values()[0]),
        () -> new ScoredOutcome(2, Outcome.values()[0]),
        () -> new ScoredOutcome(1, Outcome.values()[1]));
  }
}
