package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.TaskId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The maps that a journey went by, one after the other, and what the facts of its events are called on the last.
 *
 * <p>An id is looked for on the map that was in force, then on the ones before, then on the ones after, since an event may be
 * recorded late and by either name. What was dropped on the way is left out.
 */
final class Moves {

  private final List<JourneyMap> maps = new ArrayList<>();
  private final List<MapMigration> ways = new ArrayList<>();

  private Moves(JourneyMap first) {
    maps.add(first);
  }

  /** The moves among some events; one that does not leave the map in force is no move. */
  static Moves among(JourneyMap first, List<JourneyEvent> events) {
    Moves moves = new Moves(first);
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.MovedToMap moved
          && moved.migration().from().equals(moves.last())) {
        moves.ways.add(moved.migration());
        moves.maps.add(moved.migration().to());
      }
    }
    return moves;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  /** The map in force after all moves. */
  JourneyMap last() {
    return maps.get(maps.size() - 1);
  }

  /** The events by their names on the last map, without those that speak of what it does not have. */
  List<JourneyEvent> translated(List<JourneyEvent> events) {
    List<JourneyEvent> translated = new ArrayList<>(events.size());
    int stage = 0;
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.MovedToMap moved
          && stage < ways.size()
          && moved.migration().equals(ways.get(stage))) {
        stage++;
      }
      Fact fact = translated(event.fact(), stage);
      if (event.fact().equals(fact)) {
        translated.add(event);
      } else if (fact != null) {
        translated.add(event.saying(fact));
      }
    }
    return translated;
  }

  private @Nullable Fact translated(Fact fact, int stage) {
    if (fact instanceof Fact.Observed observed) {
      Observation observation = observed.observation();
      return metric(observation.metric(), stage)
          .map(id -> id.equals(observation.metric())
              ? fact
              : new Fact.Observed(observation.withMetric(id)))
          .orElse(null);
    } else if (fact instanceof Fact.BaselineSet set) {
      Baseline baseline = set.baseline();
      return metric(baseline.metric(), stage)
          .map(id ->
              id.equals(baseline.metric()) ? fact : new Fact.BaselineSet(baseline.withMetric(id)))
          .orElse(null);
    } else if (fact instanceof Fact.TargetSet set) {
      Target target = set.target();
      return metric(target.metric(), stage)
          .map(id -> id.equals(target.metric()) ? fact : new Fact.TargetSet(target.withMetric(id)))
          .orElse(null);
    } else if (fact instanceof Fact.TaskCompleted done) {
      return task(done.task(), stage)
          .map(id -> id.equals(done.task()) ? fact : new Fact.TaskCompleted(id))
          .orElse(null);
    } else if (fact instanceof Fact.OnMilestone said) {
      return milestone(said.milestone(), stage)
          .map(id -> id.equals(said.milestone()) ? fact : renamed(said, id))
          .orElse(null);
    } else if (fact instanceof ImmutableBarrierRaised raised
        && raised.milestone().isPresent()) {
      return raised.withMilestone(milestone(raised.milestone().get(), stage));
    } else if (fact instanceof ImmutableEscalated escalated
        && escalated.milestone().isPresent()) {
      return escalated.withMilestone(milestone(escalated.milestone().get(), stage));
    } else if (fact instanceof ImmutableFeedbackGiven feedback
        && feedback.milestone().isPresent()) {
      return feedback.withMilestone(milestone(feedback.milestone().get(), stage));
    } else if (fact instanceof ImmutableBenefitRealised benefit
        && benefit.milestone().isPresent()) {
      return benefit.withMilestone(milestone(benefit.milestone().get(), stage));
    }
    return fact;
  }

  private static Fact renamed(Fact.OnMilestone said, MilestoneId id) {
    if (said instanceof ImmutableMilestoneReached fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableMilestoneWaived fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableMilestoneMissed fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableMilestonePartlyAchieved fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableValidationGiven fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableValidationRevoked fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableEvidenceGiven fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableCauseFound fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableTimelineReset fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableReplanned fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableRetrospectiveHeld fact) {
      return fact.withMilestone(id);
    }
    throw new IllegalStateException(said.getClass() + " has no way to another map; give it one");
  }

  private Optional<MilestoneId> milestone(MilestoneId id, int stage) {
    return resolved(id, stage, map -> map.findPosition(id).isPresent(), MapMigration::milestone);
  }

  private Optional<MetricId> metric(MetricId id, int stage) {
    return resolved(id, stage, map -> map.findPosition(id).isPresent(), MapMigration::metric);
  }

  private Optional<TaskId> task(TaskId id, int stage) {
    return resolved(id, stage, map -> map.hasTask(id), MapMigration::task);
  }

  private <I> Optional<I> resolved(
      I id, int stage, Predicate<JourneyMap> has, BiFunction<MapMigration, I, Optional<I>> way) {
    int known = -1;
    for (int i = stage; i >= 0 && known < 0; i--) {
      known = has.test(maps.get(i)) ? i : -1;
    }
    for (int i = stage + 1; i < maps.size() && known < 0; i++) {
      known = has.test(maps.get(i)) ? i : -1;
    }
    if (known < 0) {
      return Optional.empty();
    }
    Optional<I> name = Optional.of(id);
    if (maps.get(known).equals(last())) {
      return name; // back again, with what was dropped on the way
    }
    for (int i = known; i < ways.size() && name.isPresent(); i++) {
      name = way.apply(ways.get(i), name.get());
    }
    return name;
  }
}
