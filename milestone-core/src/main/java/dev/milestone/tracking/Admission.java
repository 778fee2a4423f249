package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.time.LocalDate;

/** Refuses events that cannot belong to a journey, and fixes the time of those that can. */
final class Admission {

  /** As far as the due days of a map reach. */
  private static final int MOST_YEARS = 100;

  private Admission() {}

  static JourneyEvent check(Origin origin, JourneyEvent event) {
    JourneyEvent timed = event.timed(origin.start(), origin.zone());
    checkRange(origin, timed.occurredAt(), timed);
    if (timed.fact() instanceof Fact.Corrected corrected
        && corrected.occurredAt().isPresent()) {
      checkTime(origin, timed, corrected, corrected.occurredAt().get());
    }
    check(origin, timed.fact());
    return timed;
  }

  private static void checkTime(
      Origin origin, JourneyEvent event, Fact.Corrected corrected, Instant newTime) {
    checkRange(origin, newTime, event);
    if (newTime.isAfter(event.recordedAt())) {
      throw new IllegalArgumentException(
          "event '%s' is corrected at %s to %s, which lies after; mend one of the two"
              .formatted(corrected.amended(), event.recordedAt(), newTime));
    }
  }

  private static void checkRange(Origin origin, Instant time, JourneyEvent event) {
    if (!origin.isInRange(time)) {
      throw new IllegalArgumentException(
          "journey '%s' starts on %s, and %s at %s lies more than 68 years away; mend the time"
              .formatted(origin.id(), origin.startDate(), event.label(), time));
    }
  }

  private static void checkDay(Origin origin, Setback.TimelineReset reset) {
    LocalDate start = origin.startDate();
    LocalDate day = reset.newDueDay();
    if (day.isBefore(start.minusYears(MOST_YEARS)) || day.isAfter(start.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException(
          "milestone '%s' of journey '%s' cannot be due on %s, as the journey starts on %s; give a day within %d years of that"
              .formatted(reset.milestone(), origin.id(), day, start, MOST_YEARS));
    }
  }

  private static void readable(Metric metric, Observation observation) {
    double unused = metric.read(observation);
  }

  private static void check(Origin origin, Fact fact) {
    JourneyMap map = origin.map();
    if (fact instanceof Fact.Observed observed) {
      Observation observation = observed.observation();
      readable(map.metric(observation.metric()), observation);
    } else if (fact instanceof Fact.BaselineSet set) {
      Yardstick.of(map.metric(set.baseline().metric()), set.baseline(), null);
    } else if (fact instanceof Fact.TargetSet set) {
      Yardstick.of(map.metric(set.target().metric()), null, set.target());
    } else if (fact instanceof Fact.TaskCompleted done) {
      map.requireTask(done.task());
    } else if (fact instanceof Fact.OnMilestone said) {
      map.milestone(said.milestone());
      if (said instanceof Setback.TimelineReset reset) {
        checkDay(origin, reset);
      }
    } else if (fact instanceof Setback.BarrierRaised barrier) {
      barrier.milestone().ifPresent(map::position);
    } else if (fact instanceof Setback.Escalated escalated) {
      escalated.milestone().ifPresent(map::position);
    } else if (fact instanceof Contact.FeedbackGiven feedback) {
      feedback.milestone().ifPresent(map::position);
    } else if (fact instanceof Contact.BenefitRealised benefit) {
      benefit.milestone().ifPresent(map::position);
    } else if (fact instanceof Fact.Corrected corrected) {
      check(origin, corrected.fact());
    }
  }
}
