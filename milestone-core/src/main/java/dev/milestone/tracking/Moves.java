package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.TaskId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Goal;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Quantity;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import java.util.ArrayList;
import java.util.Collections;
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
  private final List<MapMigration> waysBack =
      new ArrayList<>(); // of the first so many, as far as asked for

  private Moves(JourneyMap first) {
    maps.add(first);
  }

  /** The moves among some events; one that does not leave the map in force is no move. */
  static Moves among(JourneyMap first, List<JourneyEvent> events) {
    Moves moves = new Moves(first);
    for (JourneyEvent event : events) {
      if (leaves(moves.last(), event)) {
        MapMigration way = ((Fact.MovedToMap) event.fact()).migration();
        moves.ways.add(way);
        moves.maps.add(way.to());
      }
    }
    return moves;
  }

  /**
   * Brings moves of one instant into the order in which each begins where the one before ends, whatever their ids are; those
   * that begin nowhere stay behind.
   */
  static void chain(JourneyMap first, List<JourneyEvent> sorted) {
    JourneyMap map = first;
    for (int i = 0; i < sorted.size(); i++) {
      if (!(sorted.get(i).fact() instanceof Fact.MovedToMap)) {
        continue;
      }
      int next = nextFrom(map, sorted, i);
      if (next >= 0) {
        Collections.swap(sorted, i, next);
        map = ((Fact.MovedToMap) sorted.get(i).fact()).migration().to();
      }
    }
  }

  /** Where the next event stands that leaves the map in the same instant; -1 if none does. */
  private static int nextFrom(JourneyMap map, List<JourneyEvent> sorted, int from) {
    for (int i = from; i < sorted.size(); i++) {
      if (!sorted.get(i).occurredAt().equals(sorted.get(from).occurredAt())) {
        return -1;
      } else if (leaves(map, sorted.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean leaves(JourneyMap map, JourneyEvent event) {
    return event.fact() instanceof Fact.MovedToMap moved
        && moved.migration().from().equals(map);
  }

  /** Those events that say so but are none of these moves, in their order. */
  List<JourneyEvent> unmatched(List<JourneyEvent> events) {
    List<JourneyEvent> unmatched = new ArrayList<>();
    int next = 0;
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.MovedToMap moved) {
        boolean isNext = next < ways.size() && moved.migration().equals(ways.get(next));
        next += isNext ? 1 : 0;
        if (!isNext) {
          unmatched.add(event);
        }
      }
    }
    return List.copyOf(unmatched);
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  /** The map in force after all moves. */
  JourneyMap last() {
    return maps.get(maps.size() - 1);
  }

  /** How many times the journey moved. */
  int count() {
    return ways.size();
  }

  /** The map after so many moves. */
  JourneyMap map(int moves) {
    return maps.get(moves);
  }

  /** The ranks that the moves have among the events, by whatever map those were translated to. */
  int[] ranks(List<JourneyEvent> events) {
    int[] ranks = new int[ways.size()];
    int found = 0;
    for (int i = 0; i < events.size() && found < ranks.length; i++) {
      if (events.get(i).fact() instanceof Fact.MovedToMap moved
          && moved.migration().equals(ways.get(found))) {
        ranks[found++] = i;
      }
    }
    return ranks;
  }

  /** The events by their names on the last map, without those that speak of what it does not have. */
  List<JourneyEvent> translated(List<JourneyEvent> events) {
    return translated(events, ways.size());
  }

  /** The events by their names on the map after so many moves, without those that speak of what it does not have. */
  List<JourneyEvent> translated(List<JourneyEvent> events, int moves) {
    List<JourneyEvent> translated = new ArrayList<>(events.size());
    int stage = 0;
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.MovedToMap moved
          && stage < ways.size()
          && moved.migration().equals(ways.get(stage))) {
        stage++;
      }
      Fact fact = translated(event.fact(), stage, moves);
      if (event.fact().equals(fact)) {
        translated.add(event);
      } else if (fact != null) {
        translated.add(event.saying(fact));
      }
    }
    return translated;
  }

  private @Nullable Fact translated(Fact fact, int stage, int target) {
    if (fact instanceof Fact.Observed observed) {
      Observation observation = observed.observation();
      return metric(observation.metric(), stage, target)
          .map(id -> id.equals(observation.metric())
              ? fact
              : new Fact.Observed(observation.withMetric(id)))
          .orElse(null);
    } else if (fact instanceof Fact.BaselineSet set) {
      Baseline baseline = set.baseline();
      return metric(baseline.metric(), stage, target)
          .map(id ->
              id.equals(baseline.metric()) ? fact : new Fact.BaselineSet(baseline.withMetric(id)))
          .orElse(null);
    } else if (fact instanceof Fact.TargetSet set) {
      Target goal = set.target();
      return metric(goal.metric(), stage, target)
          .map(id -> goal.withMetric(id).withGoal(inUnitOf(id, target, goal, stage)))
          .map(said -> said.equals(goal) ? fact : new Fact.TargetSet(said))
          .orElse(null);
    } else if (fact instanceof Fact.TaskCompleted done) {
      return task(done.task(), stage, target)
          .map(id -> id.equals(done.task()) ? fact : new Fact.TaskCompleted(id))
          .orElse(null);
    } else if (fact instanceof Fact.OnMilestone said) {
      return milestone(said.milestone(), stage, target)
          .map(id -> id.equals(said.milestone()) ? fact : renamed(said, id))
          .orElse(null);
    } else if (fact instanceof ImmutableBarrierRaised raised
        && raised.milestone().isPresent()) {
      return raised.withMilestone(milestone(raised.milestone().get(), stage, target));
    } else if (fact instanceof ImmutableEscalated escalated
        && escalated.milestone().isPresent()) {
      return escalated.withMilestone(milestone(escalated.milestone().get(), stage, target));
    } else if (fact instanceof ImmutableFeedbackGiven feedback
        && feedback.milestone().isPresent()) {
      return feedback.withMilestone(milestone(feedback.milestone().get(), stage, target));
    } else if (fact instanceof ImmutableBenefitRealised benefit
        && benefit.milestone().isPresent()) {
      return benefit.withMilestone(milestone(benefit.milestone().get(), stage, target));
    }
    return fact;
  }

  private static Fact renamed(Fact.OnMilestone said, MilestoneId id) {
    if (said instanceof ImmutableMilestoneAccepted fact) {
      return fact.withMilestone(id);
    } else if (said instanceof ImmutableMilestoneReached fact) {
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

  private Optional<MilestoneId> milestone(MilestoneId id, int stage, int target) {
    return resolved(
        id, stage, target, map -> map.findPosition(id).isPresent(), MapMigration::milestone);
  }

  private Optional<MetricId> metric(MetricId id, int stage, int target) {
    return resolved(
        id, stage, target, map -> map.findPosition(id).isPresent(), MapMigration::metric);
  }

  /** Points are of the metric's own unit, which may be another on the last map; any other goal has its unit with it. */
  private Goal inUnitOf(MetricId id, int target, Target said, int stage) {
    if (!(said.goal() instanceof Goal.ChangeByPoints change)) {
      return said.goal();
    }
    Unit before = maps.get(knownOn(stage, map -> map.findPosition(said.metric()).isPresent()))
        .metric(said.metric())
        .unit();
    Unit after = maps.get(target).metric(id).unit();
    return before.equals(after)
        ? change
        : new Goal.ChangeByPoints(
            new Quantity(change.points(), before).in(after).amount());
  }

  private Optional<TaskId> task(TaskId id, int stage, int target) {
    return resolved(id, stage, target, map -> map.hasTask(id), MapMigration::task);
  }

  private <I> Optional<I> resolved(
      I id,
      int stage,
      int target,
      Predicate<JourneyMap> has,
      BiFunction<MapMigration, I, Optional<I>> way) {
    int known = knownOn(stage, has);
    return known < 0 ? Optional.empty() : called(id, known, target, way);
  }

  /** After how many moves the journey was on a map that has something, looked for from the map in force; -1 if none has. */
  private int knownOn(int stage, Predicate<JourneyMap> has) {
    int known = -1;
    for (int i = stage; i >= 0 && known < 0; i--) {
      known = has.test(maps.get(i)) ? i : -1;
    }
    for (int i = stage + 1; i < maps.size() && known < 0; i++) {
      known = has.test(maps.get(i)) ? i : -1;
    }
    return known;
  }

  /** What a milestone of the map after some moves is called on the map after others; none if that does not have it. */
  Optional<MilestoneId> milestoneAt(MilestoneId id, int moves, int target) {
    return called(id, moves, target, MapMigration::milestone);
  }

  private <I> Optional<I> called(
      I id, int from, int to, BiFunction<MapMigration, I, Optional<I>> way) {
    Optional<I> name = Optional.of(id);
    if (maps.get(from).equals(maps.get(to))) {
      return name; // back again, with what was dropped on the way
    }
    for (int i = from; i < to && name.isPresent(); i++) {
      name = way.apply(ways.get(i), name.get());
    }
    for (int i = from; i > to && name.isPresent(); i--) {
      name = way.apply(back(i - 1), name.get());
    }
    return name;
  }

  private MapMigration back(int move) {
    while (waysBack.size() <= move) {
      waysBack.add(ways.get(waysBack.size()).inverse());
    }
    return waysBack.get(move);
  }
}
