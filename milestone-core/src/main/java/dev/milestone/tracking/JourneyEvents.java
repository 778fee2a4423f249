package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Quantity;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The events of a journey, to be imported statically: {@code observed("report-time", "45 min/wk").at(instant)}.
 *
 * <p>A baseline or a target holds from the journey's start unless it says a time; all others have to say one.
 *
 * <p>What is written as no id or quantity is refused here, and so are blank words, which would tell a reader nothing: both
 * with an {@link IllegalArgumentException}. Whether the journey's map has what an event speaks of is seen when it is recorded.
 */
public final class JourneyEvents {

  private JourneyEvents() {}

  /** The metric stood at that quantity, such as "4 h/wk", before. */
  public static JourneyEvent baseline(String metric, String quantity) {
    return baseline(Baseline.of(metric, quantity));
  }

  /** The metric stood there before. */
  public static JourneyEvent baseline(Baseline baseline) {
    return JourneyEvent.of(new Fact.BaselineSet(baseline));
  }

  /** The metric is to get there; the goal is written as in {@link dev.milestone.measure.Goal#parse}. */
  public static JourneyEvent target(String metric, String goal) {
    return target(Target.of(metric, goal));
  }

  /** The metric is to get there. */
  public static JourneyEvent target(Target target) {
    return JourneyEvent.of(new Fact.TargetSet(target));
  }

  /** The metric was measured at that quantity, such as "45 min/wk". */
  public static JourneyEvent observed(String metric, String quantity) {
    return observed(Observation.of(metric, quantity));
  }

  /** The metric was measured at that value. */
  public static JourneyEvent observed(MetricId metric, double value, Unit unit) {
    return observed(Observation.of(metric, value, unit));
  }

  /** The metric was measured. */
  public static JourneyEvent observed(Observation observation) {
    return JourneyEvent.of(new Fact.Observed(observation));
  }

  /** It happened in the product, once. */
  public static JourneyEvent used(String usage) {
    return used(UsageId.of(usage), 1);
  }

  /**
   * It happened in the product that many times.
   *
   * @param count 1 or more
   */
  public static JourneyEvent used(UsageId usage, long count) {
    return JourneyEvent.of(new Fact.Used(usage, count));
  }

  /** The task was done. */
  public static JourneyEvent taskDone(String task) {
    return JourneyEvent.of(new Fact.TaskCompleted(TaskId.of(task)));
  }

  /** Somebody agrees, in a role such as "customer", to the milestone's target and to how it will be seen that it is reached. */
  public static JourneyEvent accepted(String milestone, String acceptedBy, String role) {
    return JourneyEvent.of(
        ImmutableMilestoneAccepted.of(MilestoneId.of(milestone), acceptedBy, role));
  }

  /** The milestone was reached, by the word of whoever records it. */
  public static JourneyEvent reached(String milestone) {
    return JourneyEvent.of(ImmutableMilestoneReached.of(MilestoneId.of(milestone)));
  }

  /** The milestone does not count for this customer. */
  public static JourneyEvent waived(String milestone, String reason) {
    return JourneyEvent.of(ImmutableMilestoneWaived.of(MilestoneId.of(milestone), reason));
  }

  /** The milestone is closed as missed. */
  public static JourneyEvent missed(String milestone, String reason) {
    return JourneyEvent.of(ImmutableMilestoneMissed.of(MilestoneId.of(milestone), reason));
  }

  /** The milestone is closed with a part of it come true; the reason says which, and why the rest did not. */
  public static JourneyEvent partlyAchieved(String milestone, String reason) {
    return JourneyEvent.of(ImmutableMilestonePartlyAchieved.of(MilestoneId.of(milestone), reason));
  }

  /** Somebody confirms, in a role such as "customer", that the milestone was reached. */
  public static JourneyEvent validated(String milestone, String validator, String role) {
    return JourneyEvent.of(ImmutableValidationGiven.of(MilestoneId.of(milestone), validator, role));
  }

  /** Somebody takes their confirmation back. */
  public static JourneyEvent validationRevoked(String milestone, String validator, String reason) {
    return JourneyEvent.of(ImmutableValidationRevoked.of(
        MilestoneId.of(milestone), Optional.of(requireNonNull(validator, "validator")), reason));
  }

  /** All confirmations of the milestone so far are taken back. */
  public static JourneyEvent validationRevoked(String milestone, String reason) {
    return JourneyEvent.of(
        ImmutableValidationRevoked.of(MilestoneId.of(milestone), Optional.empty(), reason));
  }

  /** There is proof that the milestone was reached. */
  public static JourneyEvent evidence(
      String milestone, EvidenceKind kind, String source, String description) {
    return JourneyEvent.of(
        ImmutableEvidenceGiven.of(MilestoneId.of(milestone), kind, source, description));
  }

  /** The milestone is late or missed for that reason, which lies where it usually does. */
  public static JourneyEvent cause(String milestone, RootCause root, String stated) {
    return cause(milestone, root, requireNonNull(root, "root").usualSide(), stated);
  }

  /** The milestone is late or missed for that reason, which lies on that side. */
  public static JourneyEvent cause(String milestone, RootCause root, Side side, String stated) {
    return JourneyEvent.of(ImmutableCauseFound.of(MilestoneId.of(milestone), root, side, stated));
  }

  /** Something is in the way of the whole journey. */
  public static JourneyEvent barrierRaised(String barrier, BarrierKind kind, String description) {
    return JourneyEvent.of(
        ImmutableBarrierRaised.of(BarrierId.of(barrier), kind, description, Optional.empty()));
  }

  /** Something is in the way of one milestone. */
  public static JourneyEvent barrierRaised(
      String barrier, BarrierKind kind, String description, String milestone) {
    return JourneyEvent.of(ImmutableBarrierRaised.of(
        BarrierId.of(barrier), kind, description, Optional.of(MilestoneId.of(milestone))));
  }

  /** What was in the way is not any more. */
  public static JourneyEvent barrierResolved(String barrier, String how) {
    return JourneyEvent.of(ImmutableBarrierResolved.of(BarrierId.of(barrier), how));
  }

  /** The milestone gets another due day, itself in time; the first one is kept, and slips add up. */
  public static JourneyEvent timelineReset(
      String milestone, LocalDate newDueDay, String reason, Setback.Confidence confidence) {
    return JourneyEvent.of(
        ImmutableTimelineReset.of(MilestoneId.of(milestone), newDueDay, reason, confidence));
  }

  /** There is a new plan for the milestone; it answers the slips so far. */
  public static JourneyEvent replanned(String milestone, String plan) {
    return JourneyEvent.of(ImmutableReplanned.of(MilestoneId.of(milestone), plan));
  }

  /** Help with the whole journey is asked for where one usually asks. */
  public static JourneyEvent escalated(EscalationReason reason) {
    EscalationPath usual = requireNonNull(reason, "reason").usualPath();
    return JourneyEvent.of(ImmutableEscalated.of(usual, reason, Optional.empty()));
  }

  /** Help with one milestone is asked for. */
  public static JourneyEvent escalated(
      EscalationReason reason, EscalationPath to, String milestone) {
    return JourneyEvent.of(
        ImmutableEscalated.of(to, reason, Optional.of(MilestoneId.of(milestone))));
  }

  /** Something was learnt from a milestone. */
  public static JourneyEvent retrospective(Setback.RetrospectiveHeld retrospective) {
    return JourneyEvent.of(retrospective);
  }

  /** Somebody met or spoke with somebody of the customer's. */
  public static JourneyEvent touchpoint(String with) {
    return JourneyEvent.of(ImmutableTouchpoint.of(with, false));
  }

  /** Somebody met or spoke with the customer's executive sponsor. */
  public static JourneyEvent sponsorTouchpoint(String with) {
    return JourneyEvent.of(ImmutableTouchpoint.of(with, true));
  }

  /** The customer said something. */
  public static JourneyEvent feedback(String words) {
    return JourneyEvent.of(ImmutableFeedbackGiven.of(words, OptionalInt.empty(), Optional.empty()));
  }

  /**
   * The customer said how likely they would recommend.
   *
   * @param recommendation 0 to 10
   */
  public static JourneyEvent feedback(String words, int recommendation) {
    return JourneyEvent.of(
        ImmutableFeedbackGiven.of(words, OptionalInt.of(recommendation), Optional.empty()));
  }

  /** The customer said something at a milestone. */
  public static JourneyEvent feedbackAt(String milestone, String words) {
    return JourneyEvent.of(ImmutableFeedbackGiven.of(
        words, OptionalInt.empty(), Optional.of(MilestoneId.of(milestone))));
  }

  /**
   * The customer said at a milestone how likely they would recommend.
   *
   * @param recommendation 0 to 10
   */
  public static JourneyEvent feedbackAt(String milestone, String words, int recommendation) {
    return JourneyEvent.of(ImmutableFeedbackGiven.of(
        words, OptionalInt.of(recommendation), Optional.of(MilestoneId.of(milestone))));
  }

  /** Money was spent, such as "1200 USD". */
  public static JourneyEvent cost(String amount, String purpose) {
    return JourneyEvent.of(ImmutableCostIncurred.of(Quantity.parse(amount), purpose));
  }

  /** The customer gained something that counts in money, such as "4500 USD". */
  public static JourneyEvent benefit(String amount, BenefitClass benefitClass, String description) {
    return JourneyEvent.of(ImmutableBenefitRealised.of(
        Quantity.parse(amount), benefitClass, description, Optional.empty()));
  }

  /** The customer gained something that counts in money, by a milestone. */
  public static JourneyEvent benefit(
      String amount, BenefitClass benefitClass, String description, String milestone) {
    return JourneyEvent.of(ImmutableBenefitRealised.of(
        Quantity.parse(amount), benefitClass, description, Optional.of(MilestoneId.of(milestone))));
  }

  /** The customer said what they want; what they said earlier under the same id does not hold any more. */
  public static JourneyEvent objective(Objective objective) {
    return JourneyEvent.of(new Contact.ObjectiveStated(objective));
  }

  /** The journey goes on by another map, or another version of it; the migration leaves the one that it is on just then. */
  public static JourneyEvent movedTo(MapMigration migration) {
    return JourneyEvent.of(new Fact.MovedToMap(migration));
  }

  /** Something worth keeping. */
  public static JourneyEvent note(String text) {
    return JourneyEvent.of(ImmutableNote.of(text));
  }

  /** The journey ended, nobody said why. */
  public static JourneyEvent ended(Fact.Ending ending) {
    return JourneyEvent.of(ImmutableJourneyEnded.of(ending, Optional.empty()));
  }

  /** The journey ended for that reason. */
  public static JourneyEvent ended(Fact.Ending ending, String reason) {
    return JourneyEvent.of(
        ImmutableJourneyEnded.of(ending, Optional.of(requireNonNull(reason, "reason"))));
  }

  /** An event is taken back: from when this is recorded, it does not count. */
  public static JourneyEvent retracted(EventId event, String reason) {
    return JourneyEvent.of(ImmutableRetracted.of(requireNonNull(event, "event"), reason));
  }

  /**
   * An event should have said what this one says: from when the correction is recorded, it does.
   *
   * @param replacement what should have been said; its time, where it has one, replaces the time too (a day stands for noon in
   *     the journey's zone, as it does elsewhere), and so does who says so. Who corrects is said of the correction: {@code
   *     corrected(id, replacement.by("Rui")).by("Ana")}
   */
  public static JourneyEvent corrected(EventId event, JourneyEvent replacement) {
    return JourneyEvent.of(ImmutableCorrected.builder()
        .amended(requireNonNull(event, "event"))
        .fact(requireNonNull(replacement, "replacement").fact())
        .occurredAt(replacement.statedTime())
        .by(replacement.by())
        .occurredOn(replacement.statedDay())
        .build());
  }
}
