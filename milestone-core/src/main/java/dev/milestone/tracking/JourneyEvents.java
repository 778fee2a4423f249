package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import java.util.Optional;

/**
 * The events of a journey, to be imported statically: {@code observed("report-time", "45 min/wk").at(instant)}.
 *
 * <p>A baseline or a target holds from the journey's start unless it says a time; all others have to say one.
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

  /** Somebody confirms, in a role such as "customer", that the milestone was reached. */
  public static JourneyEvent validated(String milestone, String validator, String role) {
    return JourneyEvent.of(ImmutableValidationGiven.of(MilestoneId.of(milestone), validator, role));
  }

  /** Somebody takes their confirmation back. */
  public static JourneyEvent validationRevoked(String milestone, String validator, String reason) {
    return JourneyEvent.of(
        ImmutableValidationRevoked.of(MilestoneId.of(milestone), Optional.of(validator), reason));
  }

  /** All confirmations of the milestone so far are taken back. */
  public static JourneyEvent validationRevoked(String milestone, String reason) {
    return JourneyEvent.of(
        ImmutableValidationRevoked.of(MilestoneId.of(milestone), Optional.empty(), reason));
  }

  /** The journey ended, nobody said why. */
  public static JourneyEvent ended(Fact.Ending ending) {
    return JourneyEvent.of(ImmutableJourneyEnded.of(ending, Optional.empty()));
  }

  /** The journey ended for that reason. */
  public static JourneyEvent ended(Fact.Ending ending, String reason) {
    return JourneyEvent.of(ImmutableJourneyEnded.of(ending, Optional.of(reason)));
  }

  /** An event is taken back: from when this is recorded, it does not count. */
  public static JourneyEvent retracted(EventId event, String reason) {
    return JourneyEvent.of(ImmutableRetracted.of(event, reason));
  }

  /**
   * An event should have said what this one says: from when the correction is recorded, it does.
   *
   * @param replacement what should have been said; its instant, where it has one, replaces the time too
   * @throws IllegalArgumentException if the replacement names a day and no instant
   */
  public static JourneyEvent corrected(EventId event, JourneyEvent replacement) {
    return JourneyEvent.of(
        ImmutableCorrected.of(event, replacement.fact(), replacement.statedTime()));
  }
}
