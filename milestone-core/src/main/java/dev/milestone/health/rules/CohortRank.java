package dev.milestone.health.rules;

import dev.milestone.NearestNames;
import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.tracking.Cohort;
import java.util.List;
import java.util.OptionalDouble;

/** See {@link HealthRules#COHORT_RANK}. */
record CohortRank(RuleId id, String figure, boolean highIsBetter, double least)
    implements HealthRule {

  CohortRank(RuleId id, RuleParameters parameters) {
    this(
        id,
        parameters.requireText("figure"),
        highIsBetter(parameters),
        parameters.number("least", 30, 1, 1e9));
    parameters.requireOnly("figure", "better", "least");
  }

  private static boolean highIsBetter(RuleParameters parameters) {
    String better = parameters.text("better").orElse("high");
    if (!better.equals("high") && !better.equals("low")) {
      throw new IllegalArgumentException(
          NearestNames.unknown("better", better, "the ends", List.of("high", "low")));
    }
    return better.equals("high");
  }

  @Override
  public String description() {
    return "the figure is " + (highIsBetter ? "high" : "low") + " compared with peers";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    if (context.cohort().isEmpty()) {
      return context.noData(NoData.ABSENT);
    }
    Cohort cohort = context.cohort().get();
    OptionalDouble own = cohort.figure(figure, context.snapshot());
    if (own.isEmpty()) {
      return context.noData(NoData.ABSENT);
    }
    if (cohort.size(figure) < least) {
      return context.noData(NoData.TOO_FEW);
    }
    double rank = cohort.rank(figure, own.getAsDouble());
    return context
        .input(figure, own.getAsDouble())
        .input("peers", cohort.size(figure))
        .input("rank", rank)
        .score(100 * (highIsBetter ? rank : 1 - rank));
  }
}
