package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Refuses events that cannot belong to a journey, and fixes the time of those that can. */
final class Admission {

  /** As far as the due days of a map reach. */
  private static final int MOST_YEARS = 100;

  private Admission() {}

  /**
   * The event with its time fixed.
   *
   * @param maps all that the journey was on, is or will be, in whatever order
   * @param log what was recorded before
   */
  static JourneyEvent check(
      Origin origin, List<JourneyMap> maps, EventLog log, JourneyEvent event) {
    JourneyEvent timed = event.timed(origin.start(), origin.zone());
    checkRange(origin, timed.occurredAt(), timed);
    if (timed.fact() instanceof Fact.Corrected corrected
        && corrected.occurredAt().isPresent()) {
      checkTime(origin, timed, corrected, corrected.occurredAt().get());
    }
    Fact said = timed.fact() instanceof Fact.Corrected corrected ? corrected.fact() : timed.fact();
    if (said instanceof Fact.MovedToMap moved
        && !maps.contains(moved.migration().from())) {
      throw neverOn(origin, moved.migration(), Timeline.of(origin, log), time(timed, log));
    }
    check(origin, maps, timed.fact());
    checkSaidOnce(origin, log, timed);
    return timed;
  }

  /** Of two baselines or targets of the very same time their ids tell which one holds, unless nobody chose those. */
  private static void checkSaidOnce(Origin origin, EventLog log, JourneyEvent event) {
    if (!(event.fact() instanceof Fact.BaselineSet) && !(event.fact() instanceof Fact.TargetSet)) {
      return;
    }
    for (JourneyEvent held : log.asList()) {
      if (held.occurredAt().equals(event.occurredAt())
          && held.recordedAt().equals(event.recordedAt())
          && !(held.hasOwnId() && event.hasOwnId())
          && isOther(held.fact(), event.fact())) {
        throw new IllegalArgumentException(
            "journey '%s' holds another %s of the very same time, %s; say when this one was set, by .at(instant) or .on(day), or correct the first"
                .formatted(origin.id(), EventContent.label(event.fact()), event.occurredAt()));
      }
    }
  }

  private static boolean isOther(Fact held, Fact said) {
    if (held instanceof Fact.BaselineSet one && said instanceof Fact.BaselineSet other) {
      return one.baseline().metric().equals(other.baseline().metric()) && !one.equals(other);
    }
    return held instanceof Fact.TargetSet one
        && said instanceof Fact.TargetSet other
        && one.target().metric().equals(other.target().metric())
        && !one.equals(other);
  }

  /** When it happened; of a correction, when that which it corrects did. */
  private static Instant time(JourneyEvent event, EventLog log) {
    if (!(event.fact() instanceof Fact.Corrected corrected)) {
      return event.occurredAt();
    }
    return corrected
        .occurredAt()
        .orElseGet(() -> Arrays.stream(log.toArray())
            .filter(held -> held.id().equals(corrected.amended()))
            .findFirst()
            .orElse(event)
            .occurredAt());
  }

  private static IllegalArgumentException neverOn(
      Origin origin, MapMigration migration, Timeline recorded, Instant time) {
    List<JourneyEvent> known = recorded.known(time, recorded.latest());
    return new IllegalArgumentException(
        "journey '%s' was never on %s, so it cannot leave it for %s; at %s it is on %s, migrate from there"
            .formatted(
                origin.id(),
                migration.from().reference(),
                migration.to().reference(),
                time,
                Moves.among(origin.map(), known).last().reference()));
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
          "milestone '%s' of journey '%s' cannot be due on %s, as the journey starts on %s; give a day within %s years of that"
              .formatted(reset.milestone(), origin.id(), day, start, MOST_YEARS));
    }
  }

  private static void readable(Metric metric, Observation observation) {
    double unused = metric.read(observation);
  }

  /** One of the maps has to have what the fact speaks of; which one holds at its time is seen when it is asked. */
  private static void check(Origin origin, List<JourneyMap> maps, Fact fact) {
    Fact said = fact instanceof Fact.Corrected corrected ? corrected.fact() : fact;
    if (said instanceof Setback.TimelineReset reset) {
      checkDay(origin, reset);
    }
    check(
        maps.stream().filter(map -> has(map, fact)).findFirst().orElse(maps.get(maps.size() - 1)),
        fact);
  }

  /** Whether the map has the one thing that most facts speak of. */
  private static boolean has(JourneyMap map, Fact fact) {
    if (fact instanceof Fact.Observed observed) {
      return map.findPosition(observed.observation().metric()).isPresent();
    } else if (fact instanceof Fact.BaselineSet set) {
      return map.findPosition(set.baseline().metric()).isPresent();
    } else if (fact instanceof Fact.TargetSet set) {
      return map.findPosition(set.target().metric()).isPresent();
    } else if (fact instanceof Fact.TaskCompleted done) {
      return map.hasTask(done.task());
    } else if (fact instanceof Fact.OnMilestone said) {
      return map.findPosition(said.milestone()).isPresent();
    } else if (fact instanceof Fact.Corrected corrected) {
      return has(map, corrected.fact());
    }
    return milestone(fact).map(id -> map.findPosition(id).isPresent()).orElse(true);
  }

  /** The milestone that a fact may be about, without having to be. */
  private static Optional<MilestoneId> milestone(Fact fact) {
    if (fact instanceof Setback.BarrierRaised barrier) {
      return barrier.milestone();
    } else if (fact instanceof Setback.Escalated escalated) {
      return escalated.milestone();
    } else if (fact instanceof Contact.FeedbackGiven feedback) {
      return feedback.milestone();
    } else if (fact instanceof Contact.BenefitRealised benefit) {
      return benefit.milestone();
    }
    return Optional.empty();
  }

  private static void check(JourneyMap map, Fact fact) {
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
      check(map, corrected.fact());
    } else {
      milestone(fact).ifPresent(id -> {
        Milestone unused = map.milestone(id);
      });
    }
  }
}
