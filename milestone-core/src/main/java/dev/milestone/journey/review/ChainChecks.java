package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.ValueChain;
import java.util.EnumSet;
import java.util.Set;

/** Whether the map knows what the customer wants, and leads there. */
final class ChainChecks {

  private ChainChecks() {}

  static void objectives(Design design) {
    JourneyMap map = design.map();
    if (map.objectives().isEmpty()) {
      design.found("no-objectives", Severity.WARNING, advice("no-objectives"));
    } else {
      levels(design);
      links(design);
    }
    ValueChain chain = map.valueChain();
    for (Capability capability : map.capabilities()) {
      if (chain.outcomesOf(capability.id()).isEmpty()) {
        design.found(
            "capability-without-outcome",
            Severity.HINT,
            capability.id(),
            advice("capability-without-outcome"));
      }
    }
  }

  private static void levels(Design design) {
    Set<ObjectiveLevel> missing = EnumSet.allOf(ObjectiveLevel.class);
    design.map().objectives().stream().map(Objective::level).forEach(missing::remove);
    for (ObjectiveLevel level : missing) {
      design.found(
          "objective-level-missing",
          Severity.HINT,
          advice("objective-level-missing").with("level", level.label()));
    }
  }

  private static void links(Design design) {
    ValueChain chain = design.map().valueChain();
    for (Milestone milestone : design.map().milestones()) {
      if (milestone instanceof CustomerMilestone
          && chain.objectivesServedBy(milestone.id()).isEmpty()) {
        design.found(
            "serves-no-objective", Severity.WARNING, milestone, advice("serves-no-objective"));
      }
    }
    for (Objective objective : design.map().objectives()) {
      if (chain.outcomesServing(objective.id()).isEmpty()) {
        design.found(
            "objective-not-served",
            Severity.WARNING,
            objective.id(),
            advice("objective-not-served"));
      }
    }
  }
}
