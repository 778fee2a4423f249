package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.Due;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.Closure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Where one milestone of a journey stood: a view of a {@link JourneySnapshot}, made on demand. */
public final class MilestoneState {

  private final JourneySnapshot snapshot;
  private final int position;

  MilestoneState(JourneySnapshot snapshot, int position) {
    this.snapshot = snapshot;
    this.position = position;
  }

  /** The milestone as the map has it. */
  public Milestone milestone() {
    return snapshot.map().milestones().get(position);
  }

  /** Names the milestone within its map. */
  public MilestoneId id() {
    return milestone().id();
  }

  /** Its position on the map, from 0. */
  public int position() {
    return position;
  }

  /** Where it stands; {@link MilestoneStatus} says which status goes before which. */
  public MilestoneStatus status() {
    return snapshot.status(position);
  }

  /**
   * What came of it: achieved, partly achieved, missed, or cancelled if it is waived; none while it is open. {@link
   * Fact.Closing} says which word holds.
   */
  public Optional<Closure> closure() {
    return snapshot.closure(position);
  }

  /** The day when it is due, which is itself in time; none if it has no date. */
  public Optional<LocalDate> due() {
    int due = snapshot.cell(position, Cells.DUE);
    return due == Cells.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(due));
  }

  /**
   * The day when it was due as the journey began, by the map alone: whatever other day was given to it, or to what it is due
   * after, and whenever that was reached. After a move to another map it is the day by the first one that had the milestone
   * and gave it a date. None if no map did.
   */
  public Optional<LocalDate> originalDue() {
    int original = snapshot.resets().original(position);
    return original == Cells.NONE
        ? DueDays.byMapAlone(snapshot.map(), snapshot.startDate(), position)
        : Optional.of(LocalDate.ofEpochDay(original));
  }

  /**
   * The day from which its time counts, as its due day does: the journey's first day; or, for one that is due after another
   * milestone, the day when that was reached, and until then the day when that is due. A milestone that was given another
   * day keeps the day from which its time counted when it was first given one.
   */
  public LocalDate countsFrom() {
    int day = Cells.NONE;
    Optional<MilestoneId> anchor = milestone().due().flatMap(Due::anchor);
    if (snapshot.resets().isFixed(position)) {
      day = snapshot.resets().start(position);
    } else if (anchor.isPresent()) {
      int before = snapshot.map().position(anchor.get());
      int reached = snapshot.cell(before, Cells.ACHIEVED);
      day = reached == Cells.NONE
          ? snapshot.cell(before, Cells.DUE)
          : snapshot.origin().epochDay(reached);
    }
    return day == Cells.NONE ? snapshot.startDate() : LocalDate.ofEpochDay(day);
  }

  /**
   * How often it was itself given a later due day, by a reset or by a move to another map; moving with what it is due after is
   * no slip of its own.
   */
  public int slips() {
    return snapshot.resets().slips(position);
  }

  /** By how many days it was given later due days, added up; an earlier day in between takes nothing away. */
  public int slippedDays() {
    return snapshot.resets().slippedDays(position);
  }

  /** The day on which the last later due day was said; none if there was none. */
  public Optional<LocalDate> lastSlipOn() {
    return slips() == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(snapshot.resets().lastSlip(position)));
  }

  /**
   * Whether it slipped twice or more, and there is no {@linkplain Setback.Replanned new plan} since the last slip: another day
   * is no answer then.
   */
  public boolean needsNewPlan() {
    return slips() >= 2 && !snapshot.resets().hasNewPlan(position);
  }

  /** Whether its due day is over and it is not waived, whatever became of it. */
  public boolean isDue() {
    return snapshot.isDue(position);
  }

  /**
   * Days since its due day, negative before; 0 on the day itself and for a milestone without a date. They are counted until
   * the journey {@linkplain JourneySnapshot#isOver() was over}.
   */
  public int daysPastDue() {
    int due = snapshot.cell(position, Cells.DUE);
    return due == Cells.NONE ? 0 : snapshot.lastDay() - due;
  }

  /** When it was reached, to the second, whether that was validated or still has to be; none if it was not. */
  public Optional<Instant> reachedAt() {
    int seconds = snapshot.cell(position, Cells.ACHIEVED);
    return seconds == Cells.NONE
        ? Optional.empty()
        : Optional.of(snapshot.origin().instant(seconds));
  }

  /** The local day of {@link #reachedAt()}, in the journey's zone. */
  public Optional<LocalDate> reachedOn() {
    int seconds = snapshot.cell(position, Cells.ACHIEVED);
    return seconds == Cells.NONE
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(snapshot.origin().epochDay(seconds)));
  }

  /**
   * Whether it was reached after its due day. Where the journey {@linkplain JourneySnapshot#isOver() is over}, only a due day that
   * had passed by then makes it late.
   */
  public boolean isReachedLate() {
    return snapshot.has(position, Cells.ACHIEVED_LATE);
  }

  /** Whether it was reached before its due day. */
  public boolean isReachedEarly() {
    int due = snapshot.cell(position, Cells.DUE);
    int seconds = snapshot.cell(position, Cells.ACHIEVED);
    return due != Cells.NONE && seconds != Cells.NONE && snapshot.origin().epochDay(seconds) < due;
  }

  /**
   * Whether it was reached but its metric has fallen back since; it is achieved then, or awaits validation. A target or baseline
   * that is set anew is no fall.
   */
  public boolean isRegressed() {
    return snapshot.has(position, Cells.REGRESSED);
  }

  /** Whether it awaits validation and its due day is over. */
  public boolean isOverdue() {
    return snapshot.has(position, Cells.OVERDUE);
  }

  /**
   * Whether it awaits validation and somebody still has to confirm it. If it awaits validation and this is false, only proof is
   * missing, or that it is measured as was stated.
   */
  public boolean isUnconfirmed() {
    return status() == MilestoneStatus.AWAITING_VALIDATION
        && snapshot.has(position, Cells.UNCONFIRMED);
  }

  /** Whether it is open, and a barrier is in its way or a milestone that it depends on is neither achieved nor waived. */
  public boolean isBlocked() {
    return snapshot.has(position, Cells.BLOCKED);
  }

  /**
   * How far its criteria are met, to six decimals: 0 at the baseline, 1 at the target; not clipped at either for a single
   * metric, but kept within 2147.483647 on both sides, beyond which {@link MetricState#progress()} tells more. None if
   * it has no number: nothing is known, or the target is one to hold.
   */
  public OptionalDouble progress() {
    return snapshot.progress(position);
  }

  /**
   * Elapsed time, from the day from which it {@linkplain #countsFrom counts} to the due day, minus progress, in percentage
   * points; positive is behind. No time has elapsed before that day; after the due day it goes on, until
   * the journey {@linkplain JourneySnapshot#isOver() was over}.
   * None if the milestone has no date, or its progress no number.
   */
  public OptionalDouble variance() {
    int due = snapshot.cell(position, Cells.DUE);
    int progress = snapshot.cell(position, Cells.PROGRESS);
    if (due == Cells.NONE || progress == Cells.NONE) {
      return OptionalDouble.empty();
    }
    long start = countsFrom().toEpochDay();
    long length = due - start;
    long gone = Math.max(0, snapshot.lastDay() - start); // before it no time has passed
    if (length <= 0) { // due on that day, or before: its time is used up at once
      length = 1;
      gone = snapshot.lastDay() < start ? 0 : 1;
    }
    // In whole numbers up to one division, so that 4 of 10 days less 30 % is 10 points and not a
    // little more.
    return OptionalDouble.of((gone * 1_000_000 - progress * length) / (10_000.0 * length));
  }

  /** How progress keeps up with time, by the usual limits; otherwise as below. */
  public Optional<Pace> pace() {
    return pace(PaceLimits.STANDARD);
  }

  /**
   * How progress keeps up with time; none unless it is open and still has to be reached: what is reached and only awaits
   * validation has nothing left to progress in. None either once the journey {@linkplain JourneySnapshot#isOver() is over}.
   */
  public Optional<Pace> pace(PaceLimits limits) {
    requireNonNull(limits, "limits");
    boolean isReached = snapshot.cell(position, Cells.ACHIEVED) != Cells.NONE;
    if (!status().isOpen() || isReached || snapshot.isOver()) {
      return Optional.empty();
    }
    OptionalDouble variance = variance();
    return Optional.of(
        variance.isPresent() ? limits.pace(variance.getAsDouble()) : Pace.UNMEASURED);
  }

  JourneySnapshot snapshot() {
    return snapshot;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MilestoneState that
        && position == that.position
        && snapshot.equals(that.snapshot);
  }

  @Override
  public int hashCode() {
    return 31 * snapshot.hashCode() + position;
  }

  /** Such as {@code report-automated LATE, due 2026-02-02}. */
  @Override
  public String toString() {
    return id() + " " + status() + due().map(day -> ", due " + day).orElse("");
  }
}
