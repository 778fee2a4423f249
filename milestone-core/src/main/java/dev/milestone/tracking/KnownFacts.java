package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was known of a journey at one instant, by kind of fact; for what is too long to stand in a snapshot. */
final class KnownFacts {

  private final Origin origin;
  private final List<JourneyEvent> events;

  KnownFacts(Origin origin, List<JourneyEvent> events) {
    this.origin = origin;
    this.events = events;
  }

  /** All facts of a kind that satisfy a condition, in canonical order. */
  <F extends Fact> List<Recorded<F>> all(Class<F> kind, Predicate<F> condition) {
    List<Recorded<F>> found = new ArrayList<>();
    for (JourneyEvent event : events) {
      if (kind.isInstance(event.fact()) && condition.test(kind.cast(event.fact()))) {
        found.add(Recorded.of(origin, event, kind.cast(event.fact())));
      }
    }
    return List.copyOf(found);
  }

  /** All facts of a kind that speak of a milestone. */
  <F extends Fact.OnMilestone> List<Recorded<F>> on(MilestoneId milestone, Class<F> kind) {
    return all(kind, fact -> fact.milestone().equals(milestone));
  }

  /** The confirmations of a milestone that nobody took back. */
  List<Recorded<Fact.ValidationGiven>> validations(MilestoneId milestone) {
    List<Recorded<Fact.ValidationGiven>> standing = new ArrayList<>();
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.ValidationGiven given
          && given.milestone().equals(milestone)) {
        standing.add(Recorded.of(origin, event, given));
      } else if (event.fact() instanceof Fact.ValidationRevoked revoked
          && revoked.milestone().equals(milestone)) {
        standing.removeIf(given -> revoked
            .validator()
            .map(name -> Names.areSame(name, given.fact().validator()))
            .orElse(true));
      }
    }
    return List.copyOf(standing);
  }

  /** The objectives of the map in its order, then the customer's own, the one stated first leading. */
  List<ObjectiveState> objectives() {
    Map<ObjectiveId, ImmutableObjectiveState.Builder> states = new LinkedHashMap<>();
    for (Objective presumed : map().objectives()) {
      states.put(presumed.id(), ImmutableObjectiveState.builder().presumed(presumed));
    }
    for (Recorded<Contact.ObjectiveStated> said :
        all(Contact.ObjectiveStated.class, stated -> true)) {
      states
          .computeIfAbsent(said.fact().objective().id(), id -> ImmutableObjectiveState.builder())
          .addStatements(said);
    }
    return states.values().stream().<ObjectiveState>map(state -> state.build()).toList();
  }

  /** What is or was in the way of a milestone, or of the whole journey; the one raised first leads. */
  List<BarrierState> barriers(MilestoneId milestone) {
    List<BarrierState> barriers = new ArrayList<>();
    for (JourneyEvent event : events) {
      LocalDate day = LocalDate.ofEpochDay(origin.epochDay(event.occurredAt()));
      if (event.fact() instanceof Setback.BarrierRaised raised
          && raised.milestone().map(milestone::equals).orElse(true)) {
        barriers.add(ImmutableBarrierState.builder()
            .id(raised.barrier())
            .kind(raised.kind())
            .description(raised.description())
            .milestone(raised.milestone())
            .raisedOn(day)
            .build());
      } else if (event.fact() instanceof Setback.BarrierResolved resolved) {
        barriers.replaceAll(barrier -> barrier.isOpen() && barrier.id().equals(resolved.barrier())
            ? barrier.withResolvedOn(day).withHow(resolved.how())
            : barrier);
      }
    }
    return List.copyOf(barriers);
  }

  /** The targets that the journey set for a metric, the original first; the map's own if it set none. */
  List<Target> targets(MetricId metric) {
    List<Target> set = new ArrayList<>();
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.TargetSet target
          && target.target().metric().equals(metric)) {
        set.add(target.target());
      }
    }
    return set.isEmpty()
        ? map().targets().stream().filter(t -> t.metric().equals(metric)).toList()
        : set;
  }

  /** The target in force. */
  Optional<Target> target(MetricId metric) {
    List<Target> targets = targets(metric);
    return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
  }

  /** The baselines that were set for a metric, the first one first. */
  List<Baseline> baselines(MetricId metric) {
    List<Baseline> set = new ArrayList<>();
    for (JourneyEvent event : events) {
      if (event.fact() instanceof Fact.BaselineSet baseline
          && baseline.baseline().metric().equals(metric)) {
        set.add(baseline.baseline());
      }
    }
    return set;
  }

  /** The baseline in force. */
  Optional<Baseline> baseline(MetricId metric) {
    List<Baseline> baselines = baselines(metric);
    return baselines.isEmpty()
        ? Optional.empty()
        : Optional.of(baselines.get(baselines.size() - 1));
  }

  /** The tasks of all stages. */
  Map<TaskId, Task> tasks() {
    Map<TaskId, Task> tasks = new HashMap<>();
    map().stages().forEach(stage -> stage.tasks().forEach(task -> tasks.put(task.id(), task)));
    return tasks;
  }

  private JourneyMap map() {
    return origin.map();
  }
}
