package dev.milestone.health.rules;

import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Yardstick;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MetricState;
import java.util.Optional;

/** See {@link HealthRules#PROGRESS_TO_TARGETS}. */
record ProgressToTargets(RuleId id, Optional<MetricId> metric) implements HealthRule {

  ProgressToTargets(RuleId id, RuleParameters parameters) {
    this(id, parameters.text("metric").map(MetricId::of));
    parameters.requireOnly("metric");
  }

  @Override
  public String description() {
    return "metrics move to their targets, or hold them";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    NoData open = metric.isPresent() ? OpenSlots.noData(journey, metric.get()) : null;
    if (open != null) {
      return context.noData(open);
    }
    int from = metric.isPresent() ? journey.map().position(metric.get()) : 0;
    int to = metric.isPresent() ? from + 1 : journey.metricCount();
    int targets = 0;
    int judged = 0;
    double sum = 0;
    for (int i = from; i < to; i++) {
      MetricState state = journey.metric(i);
      Yardstick yardstick = state.yardstick();
      if (yardstick.hasTarget()) {
        targets++;
        if (state.size() > 0 && canJudge(yardstick, state.value(state.size() - 1))) {
          judged++;
          sum += progress(yardstick, state.value(state.size() - 1));
        }
      }
    }
    if (targets == 0) {
      return context.noData(NoData.NOT_APPLICABLE);
    }
    if (judged == 0) {
      return context.noData(NoData.ABSENT);
    }
    if (2 * judged < targets) {
      return context.noData(NoData.TOO_FEW);
    }
    double mean = sum / judged;
    return context
        .input("targets", targets)
        .input("judged", judged)
        .input("mean progress", mean)
        .score(100 * mean);
  }

  /** Without a baseline a target that is missed may be near or far. */
  private static boolean canJudge(Yardstick yardstick, double value) {
    return yardstick.hasBaseline() || yardstick.isHeld() || yardstick.reached(value);
  }

  private static double progress(Yardstick yardstick, double value) {
    if (yardstick.hasProgress()) {
      return Math.max(0, Math.min(1, yardstick.progress(value)));
    }
    return yardstick.reached(value) ? 1 : 0;
  }
}
