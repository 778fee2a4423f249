package dev.milestone.health.rules;

import dev.milestone.NearestNames;
import dev.milestone.health.HealthRule;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.Verdict;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Milestone;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneStatus;
import java.util.List;

/** See {@link HealthRules#MILESTONES_ON_TIME}. */
record MilestonesOnTime(RuleId id, Class<? extends Milestone> kind, double lateCredit)
    implements HealthRule {

  MilestonesOnTime(RuleId id, RuleParameters parameters) {
    this(id, kind(parameters), parameters.number("late-credit", 0.5, 0, 1));
    parameters.requireOnly("kind", "late-credit");
  }

  private static Class<? extends Milestone> kind(RuleParameters parameters) {
    String kind = parameters.text("kind").orElse("all");
    return switch (kind) {
      case "all" -> Milestone.class;
      case "functional" -> FunctionalMilestone.class;
      case "customer" -> CustomerMilestone.class;
      default ->
        throw new IllegalArgumentException(NearestNames.unknown(
            "kind", kind, "the kinds", List.of("all", "functional", "customer")));
    };
  }

  @Override
  public String description() {
    return "milestones are reached by their due day";
  }

  @Override
  public Verdict evaluate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    int due = 0;
    int inTime = 0;
    int late = 0;
    int awaiting = 0;
    for (int i = 0; i < journey.milestoneCount(); i++) {
      if (journey.isDue(i) && kind.isInstance(journey.map().milestones().get(i))) {
        due++;
        MilestoneStatus status = journey.status(i);
        if (status == MilestoneStatus.ACHIEVED) {
          inTime += journey.isReachedLate(i) ? 0 : 1;
          late += journey.isReachedLate(i) ? 1 : 0;
        } else if (status == MilestoneStatus.AWAITING_VALIDATION) {
          awaiting++;
        }
      }
    }
    if (due == 0) {
      return context.noData(NoData.NOT_APPLICABLE);
    }
    return context
        .input("due", due)
        .input("in time", inTime)
        .input("late", late)
        .input("awaiting", awaiting)
        .score(100 * (inTime + lateCredit * (late + awaiting)) / due);
  }
}
