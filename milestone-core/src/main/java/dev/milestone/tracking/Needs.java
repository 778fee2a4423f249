package dev.milestone.tracking;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.BrokenCriterionException;
import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.MetricReaches;
import dev.milestone.journey.MetricSeries;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.UsageHappened;
import dev.milestone.journey.UsageSeries;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Goal;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Finds out what a milestone still needs, by what was known at one instant. */
final class Needs {

  private final JourneySnapshot snapshot;
  private final Knowledge knowledge;
  private final KnownFacts facts;

  Needs(JourneySnapshot snapshot, Knowledge knowledge, KnownFacts facts) {
    this.snapshot = snapshot;
    this.knowledge = knowledge;
    this.facts = facts;
  }

  /**
   * What the milestone needs, to be achieved or to hold again: first what stands before it, then its criteria, then what it
   * takes to be believed. Of its criteria nothing while it was reached and holds; nothing at all if it is closed, or achieved
   * and holds, or if the journey is over.
   */
  List<Need> of(MilestoneState state) {
    return named(state, this::allOf);
  }

  /** What its optional criteria need, which is good to have. */
  List<Need> optional(MilestoneState state) {
    return named(state, this::allOptionalOf);
  }

  private List<Need> named(MilestoneState state, Function<MilestoneState, List<Need>> needs) {
    knowledge.turnTo(state.position());
    try {
      return needs.apply(state);
    } catch (BrokenCriterionException e) {
      throw e.in(state.id(), snapshot.journey().value());
    }
  }

  private List<Need> allOf(MilestoneState state) {
    if (snapshot.isOver() || (!state.status().isOpen() && !state.isRegressed())) {
      return List.of();
    }
    List<Need> needs = new ArrayList<>();
    Milestone milestone = state.milestone();
    if (state.status().isOpen()) {
      addWhatComesFirst(needs, state);
    }
    boolean isReached = state.status() == MilestoneStatus.AWAITING_VALIDATION;
    if (!isReached || state.isRegressed()) {
      if (milestone.criteria().isEmpty()) {
        needs.add(new Need.Word());
      }
      milestone.criteria().forEach(criterion -> need(criterion).ifPresent(needs::add));
    }
    if (state.status().isOpen()) {
      milestone.validation().ifPresent(policy -> addValidation(needs, policy, state));
      if (milestone
          .validation()
          .filter(ValidationPolicy::methodStatedBeforehand)
          .isPresent()) {
        needs.addAll(methods(milestone, isReached));
      }
    }
    return List.copyOf(needs);
  }

  private List<Need> allOptionalOf(MilestoneState state) {
    List<Need> needs = new ArrayList<>();
    if (state.status().isOpen() && !snapshot.isOver()) {
      state.milestone().optionalCriteria().forEach(c -> need(c).ifPresent(needs::add));
    }
    return List.copyOf(needs);
  }

  private void addWhatComesFirst(List<Need> needs, MilestoneState state) {
    Milestone milestone = state.milestone();
    boolean isReached = state.status() == MilestoneStatus.AWAITING_VALIDATION;
    if (state.needsNewPlan() && !isReached) {
      needs.add(new Need.NewPlan(state.slips()));
    }
    for (BarrierState barrier : facts.barriers(milestone.id())) {
      Need gone = new Need.BarrierGone(barrier.id(), barrier.kind());
      if (barrier.isOpen() && barrier.milestone().isPresent() && !needs.contains(gone)) {
        needs.add(gone);
      }
    }
    for (MilestoneId id : DossierLinks.required(milestone)) {
      MilestoneState other = snapshot.milestone(id);
      if (other.status() == MilestoneStatus.MISSED) {
        needs.add(new Need.MilestoneMissed(id, other.milestone().name()));
      } else if (other.status() != MilestoneStatus.ACHIEVED
          && other.status() != MilestoneStatus.WAIVED) {
        needs.add(new Need.MilestoneFirst(id, other.milestone().name()));
      }
    }
  }

  private void addValidation(List<Need> needs, ValidationPolicy policy, MilestoneState state) {
    LocalDate from = state.reachedOn().orElse(snapshot.today()); // it may still be reached today
    int people = policy.confirmations()
        - knowledge
            .validators(policy::isAskedOf, Math.toIntExact(from.toEpochDay()))
            .size();
    if (people > 0) {
      needs.add(new Need.Validation(policy.role(), people));
    }
    int sources = policy.sources() - knowledge.evidenceSources(policy.evidence());
    if (sources > 0) {
      needs.add(new Need.Proof(policy.evidence(), sources));
    }
  }

  /** What it takes for the metrics to be measured as it was said beforehand, each once. */
  private Set<Need> methods(Milestone milestone, boolean isReached) {
    Set<Need> needs = new LinkedHashSet<>();
    for (Criterion criterion : milestone.criteria()) {
      if (!criterion.metrics().isEmpty()) {
        needs.addAll(methods(criterion, isReached));
      }
    }
    return needs;
  }

  private List<Need> methods(Criterion criterion, boolean isReached) {
    if (isReached && new MethodFirst(knowledge).isMet(criterion)) {
      return List.of();
    }
    List<Need> needs = new ArrayList<>();
    if (criterion instanceof AtLeast some) {
      int missing = some.n();
      for (Criterion part : some.criteria()) {
        List<Need> parts = methods(part, isReached);
        missing -= parts.isEmpty() ? 1 : 0;
        if (!parts.isEmpty()) {
          needs.add(parts.size() == 1 ? parts.get(0) : new Need.SomeOf(parts.size(), parts));
        }
      }
      if (missing <= 0) {
        return List.of();
      }
      return missing == needs.size() ? needs : List.of(new Need.SomeOf(missing, needs));
    }
    for (MetricId metric : criterion.metrics()) {
      if (snapshot.map().findPosition(metric).isEmpty()) {
        if (isReached) {
          needs.add(new Need.SlotFilled(snapshot.map().slot(metric)));
        }
      } else if (knowledge.methodStated(metric) == Knowledge.NEVER) {
        needs.add(new Need.MethodStated(snapshot.map().metric(metric)));
      } else if (isReached) {
        needs.add(new Need.MeasuredAsStated(snapshot.map().metric(metric)));
      }
    }
    return criterion.metrics().isEmpty() && isReached
        ? need(criterion).map(List::of).orElse(List.of())
        : needs;
  }

  /** Empty if the criterion is met and holds. */
  private Optional<Need> need(Criterion criterion) {
    Fulfilment fulfilment = Criteria.judge(criterion, knowledge);
    if (fulfilment.isMet() && !fulfilment.isLapsed()) {
      return Optional.empty();
    } else if (criterion instanceof MetricReaches reaches) {
      return Optional.of(metric(reaches, fulfilment));
    } else if (criterion instanceof UsageHappened happened) {
      return Optional.of(usage(happened));
    } else if (criterion instanceof TasksDone done) {
      return Optional.of(tasks(done));
    } else if (criterion instanceof Confirmed confirmed) {
      return Optional.of(new Need.Confirmation(confirmed.role()));
    } else if (criterion instanceof AtLeast some) {
      return Optional.of(some(some));
    }
    return Optional.of(new Need.OwnCriterion(criterion, fulfilment.progress()));
  }

  private Need metric(MetricReaches reaches, Fulfilment fulfilment) {
    List<Need> parts = new ArrayList<>();
    boolean fellBack = fulfilment.isLapsed();
    // What was reached before and fell back has to be reached again, but need not be repeated.
    int times = fellBack ? 1 : reaches.timesInARow();
    Need main = metric(reaches.metric(), times);
    if (reaches.held().isEmpty()) {
      return main;
    }
    boolean stands = fellBack
        ? knowledge.series(reaches.metric()).holds(reaches.timesInARow())
        : main instanceof Need.MetricAtTarget metric && metric.reachedInARow() >= times;
    if (!stands) {
      parts.add(main);
    }
    for (MetricId held : reaches.held()) {
      MetricSeries series = knowledge.series(held);
      if (!(fellBack ? series.holds(1) : series.isReached())) {
        parts.add(metric(held, 1));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Need.SomeOf(parts.size(), parts);
  }

  private Need metric(MetricId id, int times) {
    if (snapshot.map().findPosition(id).isEmpty()) {
      return new Need.SlotFilled(snapshot.map().slot(id));
    }
    MetricSeries series = knowledge.series(id);
    Yardstick yardstick = series.yardstick();
    OptionalDouble now = OptionalDouble.empty();
    if (series.size() > 0) {
      now = OptionalDouble.of(series.value(series.size() - 1));
    } else if (yardstick.hasBaseline()) {
      now = OptionalDouble.of(yardstick.baseline());
    }
    int inARow = 0;
    while (inARow < series.size() && yardstick.reached(series.value(series.size() - 1 - inARow))) {
      inARow++;
    }
    return new Need.MetricAtTarget(
        snapshot.map().metric(id), now, series.size() > 0, goal(id), times, inARow);
  }

  private Optional<Goal> goal(MetricId metric) {
    return facts.target(metric).map(Target::goal);
  }

  private Need usage(UsageHappened happened) {
    UsageSeries series = knowledge.usage(happened.usage());
    long times = 0;
    if (happened.within().isPresent()) {
      times = series.inLast(happened.within().get());
    } else {
      for (int i = 0; i < series.size(); i++) {
        times += series.count(i);
      }
    }
    return new Need.UsageTimes(happened.usage(), times, happened.times(), happened.within());
  }

  private Need tasks(TasksDone done) {
    Map<TaskId, Task> byId = facts.tasks();
    List<Task> open = new ArrayList<>();
    for (TaskId task : done.tasks()) {
      if (knowledge.done(task).isEmpty()) {
        open.add(byId.getOrDefault(task, Task.of(task.value(), task.value())));
      }
    }
    return new Need.TasksOpen(open, done.needed() - (done.tasks().size() - open.size()));
  }

  private Need some(AtLeast some) {
    List<Need> parts = new ArrayList<>();
    int holding = 0;
    for (Criterion criterion : some.criteria()) {
      Optional<Need> part = need(criterion);
      part.ifPresent(parts::add);
      holding += part.isPresent() ? 0 : 1;
    }
    int missing = some.n() - holding;
    return parts.size() == 1 && missing == 1 ? parts.get(0) : new Need.SomeOf(missing, parts);
  }
}
