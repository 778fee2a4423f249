package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Milestone;
import java.util.List;
import java.util.Optional;

/** Whether the map is about results of the customer's, in words that people can follow. */
final class OutcomeChecks {

  private OutcomeChecks() {}

  static void results(Design design) {
    List<Milestone> milestones = design.map().milestones();
    if (milestones.stream().noneMatch(CustomerMilestone.class::isInstance)) {
      design.found("only-functional", Severity.SERIOUS, advice("only-functional"));
    }
    for (int i = 0; i < milestones.size(); i++) {
      if (milestones.get(i) instanceof FunctionalMilestone && !design.leadsToResult(i)) {
        design.found(
            "leads-to-nothing", Severity.WARNING, milestones.get(i), advice("leads-to-nothing"));
      }
    }
    VendorWords vendor = new VendorWords(design.parameters().vendorWords());
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      boolean hasOutcome = milestone instanceof CustomerMilestone
          ? !design.metrics(milestone).isEmpty()
          : design.leadsToResult(i);
      Optional<String> word =
          hasOutcome ? Optional.empty() : vendor.in(milestone.id().value(), milestone.name());
      if (word.isPresent()) {
        design.found(
            "vendor-goal",
            Severity.SERIOUS,
            milestone,
            advice("vendor-goal").with("word", word.get()));
      }
    }
  }

  static void words(Design design) {
    for (Milestone milestone : design.map().milestones()) {
      if (milestone.owner().isEmpty()) {
        design.found("no-owner", Severity.HINT, milestone, advice("no-owner"));
      }
    }
    for (Milestone milestone : design.map().milestones()) {
      if (milestone.definition().isEmpty()) {
        design.found("no-definition", Severity.HINT, milestone, advice("no-definition"));
      }
    }
    for (Milestone milestone : design.map().milestones()) {
      if (milestone instanceof CustomerMilestone customer
          && customer.businessImpact().isEmpty()) {
        design.found("no-business-impact", Severity.HINT, milestone, advice("no-business-impact"));
      }
    }
  }
}
