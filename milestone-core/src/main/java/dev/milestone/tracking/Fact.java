package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Roles;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import dev.milestone.wording.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an event says; the event adds when, and who says so.
 *
 * <p>{@link JourneyEvents} makes them. More kinds may come; match with a default.
 */
public sealed interface Fact
    permits Fact.BaselineSet,
        Fact.TargetSet,
        Fact.Observed,
        Fact.Used,
        Fact.TaskCompleted,
        Fact.OnMilestone,
        Fact.MovedToMap,
        Fact.JourneyEnded,
        Fact.Amendment,
        Setback,
        Contact {

  /**
   * The starting point of a metric is set, or set anew, from the time of the event on.
   *
   * @param baseline the starting point
   */
  record BaselineSet(Baseline baseline) implements Fact {
    /** Refuses null. */
    public BaselineSet {
      requireNonNull(baseline, "baseline");
    }
  }

  /**
   * The destination of a metric is set, or revised, from the time of the event on.
   *
   * @param target the destination
   */
  record TargetSet(Target target) implements Fact {
    /** Refuses null. */
    public TargetSet {
      requireNonNull(target, "target");
    }
  }

  /**
   * A metric was measured.
   *
   * @param observation the measured value
   */
  record Observed(Observation observation) implements Fact {
    /** Refuses null. */
    public Observed {
      requireNonNull(observation, "observation");
    }
  }

  /**
   * Something happened in the product.
   *
   * @param usage what happened
   * @param count how many times: 1 or more
   */
  record Used(UsageId usage, long count) implements Fact {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Used {
      requireNonNull(usage, "usage");
      if (count < 1) {
        throw new IllegalArgumentException(
            "usage '%s' cannot have happened %s times; record it with 1 or more, or not at all"
                .formatted(usage, count));
      }
    }
  }

  /**
   * A task was done.
   *
   * @param task the task
   */
  record TaskCompleted(TaskId task) implements Fact {
    /** Refuses null. */
    public TaskCompleted {
      requireNonNull(task, "task");
    }
  }

  /** Something that somebody says of one milestone. */
  sealed interface OnMilestone extends Fact
      permits MilestoneAccepted,
          MilestoneReached,
          Closing,
          ValidationGiven,
          ValidationRevoked,
          EvidenceGiven,
          Setback.CauseFound,
          Setback.TimelineReset,
          Setback.Replanned,
          Setback.RetrospectiveHeld {

    /** The milestone that is spoken of. */
    MilestoneId milestone();
  }

  /**
   * Somebody agreed to a milestone: to its target, and to how it will be seen that it is reached.
   *
   * <p>It changes no status; {@link Verification} tells what came of it. Targets that are revised later do not undo it: they
   * are on record, and whoever agrees to the new one may say so again.
   */
  @Value.Immutable
  abstract sealed class MilestoneAccepted implements OnMilestone
      permits ImmutableMilestoneAccepted {
    MilestoneAccepted() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** Who agreed, by name. */
    @Value.Parameter
    public abstract String acceptedBy();

    /** In which role, such as "customer": kept as it was written. */
    @Value.Parameter
    public abstract String role();

    @Value.Check
    void check() {
      String where = "acceptance of milestone '" + milestone() + "'";
      NotBlank.check(acceptedBy(), where, "name", "say who agrees to it");
      NotBlank.check(role(), where, "role", "say in which role, such as 'customer'");
    }
  }

  /** A milestone was reached by somebody's word; where it asks for validation, it awaits it. */
  @Value.Immutable
  abstract sealed class MilestoneReached implements OnMilestone permits ImmutableMilestoneReached {
    MilestoneReached() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();
  }

  /**
   * A word that closes a milestone before all of it came true, with the reason.
   *
   * <p>It goes before whatever the criteria say, then and later: what was achieved is closed by it too. Between {@link
   * MilestoneMissed} and {@link MilestonePartlyAchieved} the last word holds; {@link MilestoneWaived} goes before both,
   * whichever was said last, since what does not count was not missed. To open a milestone again, retract all that closes it.
   * {@link MilestoneState#closure()} tells what came of it.
   */
  sealed interface Closing extends OnMilestone
      permits MilestoneWaived, MilestoneMissed, MilestonePartlyAchieved {

    /** Why it is closed. */
    String reason();
  }

  /** A milestone does not count for this customer, from the time of the event on. */
  @Value.Immutable
  abstract sealed class MilestoneWaived implements Closing permits ImmutableMilestoneWaived {
    MilestoneWaived() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** Why it does not count. */
    @Override
    @Value.Parameter
    public abstract String reason();

    @Value.Check
    void check() {
      NotBlank.check(
          reason(),
          "waiver of milestone '" + milestone() + "'",
          "reason",
          "say why it does not count");
    }
  }

  /** A milestone is closed as missed: nobody expects it any more. */
  @Value.Immutable
  abstract sealed class MilestoneMissed implements Closing permits ImmutableMilestoneMissed {
    MilestoneMissed() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** Why it was missed. */
    @Override
    @Value.Parameter
    public abstract String reason();

    @Value.Check
    void check() {
      NotBlank.check(
          reason(),
          "closing of milestone '" + milestone() + "'",
          "reason",
          "say why it was missed");
    }
  }

  /**
   * A milestone is closed with a part of it come true: nobody expects the rest any more.
   *
   * <p>Its status is {@link MilestoneStatus#MISSED}, and rules of health that count what is missed count it in full; half a
   * success counts half in {@link JourneySnapshot#meanCredit()}.
   */
  @Value.Immutable
  abstract sealed class MilestonePartlyAchieved implements Closing
      permits ImmutableMilestonePartlyAchieved {
    MilestonePartlyAchieved() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** What came true, and why the rest did not. */
    @Override
    @Value.Parameter
    public abstract String reason();

    @Value.Check
    void check() {
      NotBlank.check(
          reason(),
          "closing of milestone '" + milestone() + "'",
          "reason",
          "say what came true, and why the rest did not");
    }
  }

  /** Somebody confirmed that a milestone was reached. */
  @Value.Immutable
  abstract sealed class ValidationGiven implements OnMilestone permits ImmutableValidationGiven {
    ValidationGiven() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** Who confirmed it. */
    @Value.Parameter
    public abstract String validator();

    /** In which role, such as "customer": kept as it was written, and compared as {@link Roles#areSame} does. */
    @Value.Parameter
    public abstract String role();

    @Value.Check
    void check() {
      String where = "confirmation of milestone '" + milestone() + "'";
      NotBlank.check(validator(), where, "validator", "name who confirms it");
      NotBlank.check(role(), where, "role", "say in which role, such as 'customer'");
    }
  }

  /** Somebody took their confirmation back; without a name, all confirmations so far are taken back. */
  @Value.Immutable
  abstract sealed class ValidationRevoked implements OnMilestone
      permits ImmutableValidationRevoked {
    ValidationRevoked() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** Whose confirmation; none if all. */
    @Value.Parameter
    public abstract Optional<String> validator();

    /** Why it does not hold. */
    @Value.Parameter
    public abstract String reason();

    @Value.Check
    void check() {
      String where = "revocation for milestone '" + milestone() + "'";
      validator()
          .ifPresent(who -> NotBlank.check(
              who, where, "validator", "name who takes it back, or leave it out for all"));
      NotBlank.check(reason(), where, "reason", "say why it does not hold");
    }
  }

  /** Proof that a milestone was reached. */
  @Value.Immutable
  abstract sealed class EvidenceGiven implements OnMilestone permits ImmutableEvidenceGiven {
    EvidenceGiven() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** What kind of proof it is. */
    @Value.Parameter
    public abstract EvidenceKind kind();

    /** Where it comes from, not blank; two proofs of one source are one source. */
    @Value.Parameter
    public abstract String source();

    /** What it shows, or where it lies. */
    @Value.Parameter
    public abstract String description();

    @Value.Check
    void check() {
      if (source().isBlank()) {
        throw new IllegalArgumentException(
            "evidence for milestone '%s' has a blank source; name where it comes from, since sources are counted"
                .formatted(milestone()));
      }
      NotBlank.check(
          description(),
          "evidence for milestone '" + milestone() + "'",
          "description",
          "say what it shows, or where it lies");
    }
  }

  /**
   * The journey goes on by another version of its map, or another map; before, the old one holds. What was promised goes along:
   * original due days and slips stay, and a due day that is later by the move is a slip.
   *
   * <p>A move that leaves a map which the journey never was on is refused. One that leaves a map which it is not on just then
   * waits for the move that leads there: {@link Journey#unmatchedMoves()} lists those. Moves of one instant are taken in the
   * order in which each leaves where the one before leads.
   *
   * @param migration from which to which, and what became what; it reports what changes
   */
  record MovedToMap(MapMigration migration) implements Fact {
    /** Refuses null. */
    public MovedToMap {
      requireNonNull(migration, "migration");
    }
  }

  /** The journey ended. */
  @Value.Immutable
  abstract sealed class JourneyEnded implements Fact permits ImmutableJourneyEnded {
    JourneyEnded() {}

    /** How it ended. */
    @Value.Parameter
    public abstract Ending ending();

    /** Why, in the customer's words; empty if nobody asked. */
    @Value.Parameter
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
      reason()
          .ifPresent(why -> NotBlank.check(
              why, "the end of a journey", "reason", "say why it ended, or leave it out"));
    }
  }

  /**
   * How a journey ends. After {@link #CHURNED} and {@link #WITHDREW} it is over: nothing comes next, no help and no course
   * correction is called for, and due days stand still, so that a milestone that is due on the day of the ending or later is
   * never late by it. What was late until then stays late, and what was reached stays reached. After {@link #RENEWED} it goes
   * on. Of several endings the last one counts.
   */
  enum Ending {
    /** The customer stays and signs on. */
    RENEWED,
    /** The customer leaves at the end of the contract. */
    CHURNED,
    /** The customer leaves before the end. */
    WITHDREW;

    /** Whether the journey goes on after it. */
    public boolean goesOn() {
      return this == RENEWED;
    }

    /** The ending in words. */
    public Message label() {
      return Message.of("tracking.ending." + name());
    }
  }

  /**
   * Something that changes what an event says, from when it is recorded; before, the old word still counts.
   *
   * <p>Of several amendments of one event the one recorded last holds, retraction or correction, and of those recorded in one
   * instant the one with the greater id; the ones before it do not count any more. An amendment that is retracted itself
   * never was. One that names an event which is not there waits for it: {@link Journey#unmatchedAmendments()} lists those.
   */
  sealed interface Amendment extends Fact permits Retracted, Corrected {

    /** The event that is amended. */
    EventId amended();
  }

  /**
   * An event is taken back. A correction of it that is recorded later brings it back, as corrected.
   */
  @Value.Immutable
  abstract sealed class Retracted implements Amendment permits ImmutableRetracted {
    Retracted() {}

    @Override
    @Value.Parameter
    public abstract EventId amended();

    /** Why it does not hold. */
    @Value.Parameter
    public abstract String reason();

    @Value.Check
    void check() {
      NotBlank.check(
          reason(),
          "retraction of event '" + amended() + "'",
          "reason",
          "say why it does not hold");
    }
  }

  /**
   * An event should have said something else, of another time, or by somebody else. If the event was retracted before, it is
   * there again, as corrected.
   */
  @Value.Immutable
  abstract sealed class Corrected implements Amendment permits ImmutableCorrected {
    Corrected() {}

    @Override
    @Value.Parameter
    public abstract EventId amended();

    /** What it should have said. */
    @Value.Parameter
    public abstract Fact fact();

    /** When it really happened; none if the time was right. */
    @Value.Parameter
    public abstract Optional<Instant> occurredAt();

    /** Who or what really said it; none if that was right, or still nobody is known to have said it. */
    @Value.Parameter
    public abstract Optional<String> by();

    /** The day when it really happened, for as long as the journey's zone is not known; recording makes an instant of it. */
    abstract Optional<LocalDate> occurredOn();

    @Value.Check
    void check() {
      if (fact() instanceof Amendment) {
        throw new IllegalArgumentException(
            "event '%s' is corrected by an amendment (%s); a correction says what happened instead"
                .formatted(amended(), EventContent.label(fact())));
      }
    }
  }
}
