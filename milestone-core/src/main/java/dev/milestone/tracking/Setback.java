package dev.milestone.tracking;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.journey.MilestoneId;
import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is said when things do not go as planned: why a milestone is missed, what is in the way, what changes.
 *
 * <p>{@link JourneyEvents} makes them. More kinds may come; match with a default.
 */
public sealed interface Setback extends Fact
    permits Setback.CauseFound,
        Setback.BarrierRaised,
        Setback.BarrierResolved,
        Setback.TimelineReset,
        Setback.Replanned,
        Setback.Escalated,
        Setback.RetrospectiveHeld {

  /** Why a milestone is late or missed: what was said at first, and what it comes down to. */
  @Value.Immutable
  abstract sealed class CauseFound implements Setback, Fact.OnMilestone
      permits ImmutableCauseFound {
    CauseFound() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** What it comes down to. */
    @Value.Parameter
    public abstract RootCause root();

    /** On whose side it lies. */
    @Value.Parameter
    public abstract Side side();

    /** What was said at first, in the words of whoever said it. */
    @Value.Parameter
    public abstract String stated();

    @Value.Check
    void check() {
      NotBlank.check(
          stated(),
          "cause for milestone '" + milestone() + "'",
          "statement",
          "give the words of whoever said it");
    }
  }

  /** Something is in the way. */
  @Value.Immutable
  abstract sealed class BarrierRaised implements Setback permits ImmutableBarrierRaised {
    BarrierRaised() {}

    /** Names the barrier within the journey; raised twice while it is there, it is still one. */
    @Value.Parameter
    public abstract BarrierId barrier();

    /** What kind of thing it is, which says what usually helps. */
    @Value.Parameter
    public abstract BarrierKind kind();

    /** What is in the way, in a sentence. */
    @Value.Parameter
    public abstract String description();

    /** The milestone that it is in the way of; none if it is in the way of the whole journey. */
    @Value.Parameter
    public abstract Optional<MilestoneId> milestone();

    @Value.Check
    void check() {
      NotBlank.check(
          description(), "barrier '" + barrier() + "'", "description", "say what is in the way");
    }
  }

  /** What was in the way is not any more. */
  @Value.Immutable
  abstract sealed class BarrierResolved implements Setback permits ImmutableBarrierResolved {
    BarrierResolved() {}

    /** Names the barrier within the journey. */
    @Value.Parameter
    public abstract BarrierId barrier();

    /** What helped. */
    @Value.Parameter
    public abstract String how();

    @Value.Check
    void check() {
      NotBlank.check(
          how(), "resolution of barrier '" + barrier() + "'", "answer", "say what helped");
    }
  }

  /**
   * A milestone gets another due day; the first one is kept, and what it slipped adds up. Said after the milestone was
   * reached it changes nothing: what was late stays late.
   *
   * <p>What is due after the milestone, and was given no day of its own, moves with it. It does not slip by that, since one
   * delay counts once, where it was said; but it keeps its original day too, so that the move is seen.
   */
  @Value.Immutable
  abstract sealed class TimelineReset implements Setback, Fact.OnMilestone
      permits ImmutableTimelineReset {
    TimelineReset() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** The new due day, itself in time. */
    @Value.Parameter
    public abstract LocalDate newDueDay();

    /** Why. */
    @Value.Parameter
    public abstract String reason();

    /** How sure those who promise are. */
    @Value.Parameter
    public abstract Confidence confidence();

    @Value.Check
    void check() {
      NotBlank.check(
          reason(),
          "reset of milestone '" + milestone() + "'",
          "reason",
          "say why it gets another day");
    }
  }

  /**
   * There is a new plan for a milestone, which is more than another day: it answers the slips so far, and the next slip asks
   * for one again. Said in the same instant as a slip it answers that one too. The days stay as they are; another one is said
   * by a {@link TimelineReset}.
   */
  @Value.Immutable
  abstract sealed class Replanned implements Setback, Fact.OnMilestone permits ImmutableReplanned {
    Replanned() {}

    @Override
    @Value.Parameter
    public abstract MilestoneId milestone();

    /** What is done differently from now on, in a sentence; not blank. */
    @Value.Parameter
    public abstract String plan();

    @Value.Check
    void check() {
      NotBlank.check(
          plan(),
          "new plan for milestone '" + milestone() + "'",
          "sentence",
          "say what is done differently");
    }
  }

  /** Somebody else is asked to help; the owner stays involved. */
  @Value.Immutable
  abstract sealed class Escalated implements Setback permits ImmutableEscalated {
    Escalated() {}

    /** Who is asked. */
    @Value.Parameter
    public abstract EscalationPath to();

    /** Why. */
    @Value.Parameter
    public abstract EscalationReason reason();

    /** The milestone that it is about; none if it is about the whole journey. */
    @Value.Parameter
    public abstract Optional<MilestoneId> milestone();
  }

  /** What is learnt from a milestone, missed or achieved. */
  @Value.Immutable
  abstract sealed class RetrospectiveHeld implements Setback, Fact.OnMilestone
      permits ImmutableRetrospectiveHeld {
    RetrospectiveHeld() {}

    @Override
    public abstract MilestoneId milestone();

    /** What went well. */
    public abstract List<String> wentWell();

    /** What went wrong. */
    public abstract List<String> wentWrong();

    /** The signs that could have warned. */
    public abstract List<String> warningSigns();

    /** What made it faster. */
    public abstract List<String> accelerators();

    /** What to do again, also with other customers. */
    public abstract List<String> toRepeat();

    @Value.Check
    void check() {
      Stream.of(wentWell(), wentWrong(), warningSigns(), accelerators(), toRepeat())
          .flatMap(List::stream)
          .forEach(words -> NotBlank.check(
              words,
              "retrospective of milestone '" + milestone() + "'",
              "line",
              "say what was learnt, or leave it out"));
    }

    /** Starts a retrospective; the milestone is required. */
    public static Builder builder() {
      return new Builder();
    }

    /** Collects the attributes of {@link RetrospectiveHeld}; each may be set once. */
    public static final class Builder extends ImmutableRetrospectiveHeld.Builder {
      Builder() {}

      /** The milestone by its id. */
      @CanIgnoreReturnValue
      public Builder milestone(String id) {
        return milestone(MilestoneId.of(id));
      }
    }
  }

  /** How sure those who promise a new day are. */
  enum Confidence {
    /** What was in the way is gone. */
    HIGH,
    /** What is in the way is being removed. */
    MEDIUM,
    /** Nobody knows yet how to remove what is in the way. */
    LOW;

    /** The confidence in words. */
    public Message label() {
      return Message.of("tracking.confidence." + name());
    }
  }
}
