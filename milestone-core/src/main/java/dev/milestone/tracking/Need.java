package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Task;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Metric;
import dev.milestone.wording.Message;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One thing that a milestone still needs, as data: how much of what, or whose word.
 *
 * <p>{@link NextStep} and {@link Dossier} list them. More kinds may come; match with a default.
 */
public sealed interface Need {

  /** The need in words, to be said by a {@link dev.milestone.wording.Wording}. */
  default Message message() {
    return NeedWords.message(this);
  }

  /**
   * A metric has to get from where it is to its target, or back to it.
   *
   * @param metric the metric as the map has it
   * @param now its last value, or its baseline where nothing was observed; in the metric's unit; none if neither is known
   * @param isMeasured whether that value was observed; false if it is the baseline, or not known
   * @param goal what is asked, which is the target in force; none if no target was set, which is needed first. Where the metric
   *     fell back, it is enough to get back to the target by which it was reached
   * @param timesInARow how many observations in a row have to reach it
   * @param reachedInARow how many of the last ones do
   */
  record MetricAtTarget(
      Metric metric,
      OptionalDouble now,
      boolean isMeasured,
      Optional<Goal> goal,
      int timesInARow,
      int reachedInARow)
      implements Need {
    /** Takes the parts. */
    public MetricAtTarget {
      requireNonNull(metric, "metric");
      requireNonNull(now, "now");
      requireNonNull(goal, "goal");
    }
  }

  /**
   * The customer has to say what is measured, before anything can be.
   *
   * @param slot the slot of the map that is open
   */
  record SlotFilled(MetricSlot slot) implements Need {
    /** Takes the slot. */
    public SlotFilled {
      requireNonNull(slot, "slot");
    }
  }

  /**
   * Something has to happen in the product more often.
   *
   * @param usage what
   * @param happened how often it did; where a stretch is asked for, in the one that ends at the instant asked about
   * @param times how often it has to
   * @param within the length of the stretch that has to hold them all; none if any length will do
   */
  record UsageTimes(UsageId usage, long happened, long times, Optional<Duration> within)
      implements Need {
    /** Takes the parts. */
    public UsageTimes {
      requireNonNull(usage, "usage");
      requireNonNull(within, "within");
    }
  }

  /**
   * Tasks have to be done.
   *
   * @param open those that are not, in the order of the criterion
   * @param missing how many of them are needed: 1 or more, at most all
   */
  record TasksOpen(List<Task> open, int missing) implements Need {
    /** Takes the tasks. */
    public TasksOpen {
      open = List.copyOf(requireNonNull(open, "open"));
    }
  }

  /**
   * Somebody has to confirm the achievement, which is part of it.
   *
   * @param role in which role
   */
  record Confirmation(String role) implements Need {
    /** Takes the role. */
    public Confirmation {
      requireNonNull(role, "role");
    }
  }

  /**
   * Some out of several criteria have to be met.
   *
   * @param missing how many more: 1 or more, at most as many as there are parts
   * @param parts what each that is not met needs
   */
  record SomeOf(int missing, List<Need> parts) implements Need {
    /** Takes the parts. */
    public SomeOf {
      parts = List.copyOf(requireNonNull(parts, "parts"));
    }
  }

  /**
   * A criterion of the user's own has to be met; what that takes is theirs to say.
   *
   * @param criterion the criterion
   * @param progress how far it is; none if it has no number
   */
  record OwnCriterion(Criterion criterion, OptionalDouble progress) implements Need {
    /** Takes the parts. */
    public OwnCriterion {
      requireNonNull(criterion, "criterion");
      requireNonNull(progress, "progress");
    }
  }

  /** Somebody has to say that it is reached, since it has no criteria. */
  record Word() implements Need {}

  /**
   * People have to confirm that it was reached before it is believed.
   *
   * @param role in which role; none if anybody may
   * @param missing how many more people
   */
  record Validation(Optional<String> role, int missing) implements Need {
    /** Takes the parts. */
    public Validation {
      requireNonNull(role, "role");
    }
  }

  /**
   * Proof is asked for before it is believed.
   *
   * @param kinds the kinds that count, in their usual order; empty if any does
   * @param missing from how many more sources
   */
  record Proof(Set<EvidenceKind> kinds, int missing) implements Need {
    /** Takes the parts. */
    public Proof {
      kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
  }

  /**
   * It has to be said how a metric is measured, before the measurement that counts; a {@link
   * dev.milestone.measure.Baseline#method() baseline} can say it.
   *
   * @param metric the metric as the map has it
   */
  record MethodStated(Metric metric) implements Need {
    /** Takes the metric. */
    public MethodStated {
      requireNonNull(metric, "metric");
    }
  }

  /**
   * A metric has to be measured at its target: it was not, or not as often as asked, since it was said how it is measured.
   *
   * @param metric the metric as the map has it
   */
  record MeasuredAsStated(Metric metric) implements Need {
    /** Takes the metric. */
    public MeasuredAsStated {
      requireNonNull(metric, "metric");
    }
  }

  /**
   * Another milestone comes first.
   *
   * @param milestone which
   * @param name what it is called
   */
  record MilestoneFirst(MilestoneId milestone, String name) implements Need {
    /** Takes the parts. */
    public MilestoneFirst {
      requireNonNull(milestone, "milestone");
      requireNonNull(name, "name");
    }
  }

  /**
   * A milestone that should come first was closed as missed or as partly achieved, so it will not come: it has to be waived, or
   * the journey planned without it, on another version of its map.
   *
   * @param milestone which
   * @param name what it is called
   */
  record MilestoneMissed(MilestoneId milestone, String name) implements Need {
    /** Takes the parts. */
    public MilestoneMissed {
      requireNonNull(milestone, "milestone");
      requireNonNull(name, "name");
    }
  }

  /**
   * Something is in the way.
   *
   * @param barrier names it within the journey
   * @param kind what kind of thing, which says what usually helps
   */
  record BarrierGone(BarrierId barrier, BarrierKind kind) implements Need {
    /** Takes the parts. */
    public BarrierGone {
      requireNonNull(barrier, "barrier");
      requireNonNull(kind, "kind");
    }
  }

  /**
   * Another day is no answer any more, a new plan is; {@link JourneyEvents#replanned} says that there is one.
   *
   * @param slips how often it was given a later day: 2 or more
   */
  record NewPlan(int slips) implements Need {}
}
