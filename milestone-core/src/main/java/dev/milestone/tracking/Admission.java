package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Yardstick;
import java.time.Instant;

/** Refuses events that cannot belong to a journey, and fixes the time of those that can. */
final class Admission {

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
          "journey '%s' starts on %s, and %s lies more than 68 years away; mend the time"
              .formatted(origin.id(), origin.startDate(), event));
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
      Yardstick unused = Yardstick.of(map.metric(set.baseline().metric()), set.baseline(), null);
    } else if (fact instanceof Fact.TargetSet set) {
      Yardstick unused = Yardstick.of(map.metric(set.target().metric()), null, set.target());
    } else if (fact instanceof Fact.TaskCompleted done) {
      map.requireTask(done.task());
    } else if (fact instanceof Fact.OnMilestone said) {
      Milestone unused = map.milestone(said.milestone());
    } else if (fact instanceof Fact.Corrected corrected) {
      check(origin, corrected.fact());
    }
  }
}
