package dev.milestone.journey.library;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.MilestoneId;

/** What the ready maps are made of. */
final class Parts {

  static final String SUCCESS_MANAGER = "success manager";

  private static final String DEPARTMENT = "customer success";

  private Parts() {}

  static MilestoneId id(String milestone) {
    return MilestoneId.of(milestone);
  }

  static FunctionalMilestone.Builder step(String id, String stage) {
    return FunctionalMilestone.of(id, stage).owner(SUCCESS_MANAGER).department(DEPARTMENT);
  }

  static CustomerMilestone.Builder result(String id, String stage) {
    return CustomerMilestone.of(id, stage).owner(SUCCESS_MANAGER).department(DEPARTMENT);
  }
}
