package dev.milestone.tracking;

import dev.milestone.journey.Due;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When the milestones of a snapshot are due, after all other days that were given to them, and what they slipped. */
final class DueDays {

  private final Origin origin;
  private final JourneyMap map;
  private final Columns columns;
  private final Knowledge knowledge;
  private final int[] cells;
  private final BiFunction<Milestone, Knowledge, Fulfilment> judge;
  private final @Nullable Past past;
  private Resets resets = Resets.NONE;

  /**
   * Decides by the cells of a snapshot, and into them.
   *
   * @param cells tell when each milestone was reached
   * @param judge tells whether what is known fulfils a milestone
   * @param past what was promised on the maps before; null if there were none
   */
  DueDays(
      Origin origin,
      Columns columns,
      Knowledge knowledge,
      int[] cells,
      BiFunction<Milestone, Knowledge, Fulfilment> judge,
      @Nullable Past past) {
    this.origin = origin;
    this.map = origin.map();
    this.columns = columns;
    this.knowledge = knowledge;
    this.cells = cells;
    this.judge = judge;
    this.past = past;
  }

  /**
   * What was promised before the journey came to the map.
   *
   * @param rank of the event that moved it there
   * @param seconds when that was
   * @param promises by the positions on the map, without the milestones that no map before had
   */
  record Past(int rank, int seconds, Map<Integer, Promise> promises) {}

  /**
   * What was promised of a milestone when the journey left the last map that had it; days are {@link Cells#NONE} where there
   * was no date.
   *
   * @param until the rank of the event by which the journey left that map
   * @param due the day by which it was to be reached
   * @param promised the same or, on a map that gives it no date, the last day that it had
   * @param original the day when it was due by the first map
   * @param start the day from which its time counted
   * @param anchor what it was due after, as the map in force calls that; null if nothing, or if it is not on the map
   * @param isGiven whether the day was given by a reset, so that no map changes it
   * @param lastSlip the second in which a later day was last said; {@link Cells#NONE} if none was
   */
  record Promise(
      int until,
      int due,
      int promised,
      int original,
      int start,
      @Nullable MilestoneId anchor,
      boolean isGiven,
      int slips,
      int slippedDays,
      int lastSlip) {}

  /** Decides when a milestone is due; what it is due after has to be decided before. */
  void decide(int milestone) {
    knowledge.turnTo(milestone);
    Course course = course(milestone);
    cells[Cells.CELLS * milestone + Cells.DUE] = course.due;
    course.keep();
  }

  /** The local day when a milestone that was decided is due; {@link Cells#NONE} without a date. */
  int due(int milestone) {
    return get(milestone, Cells.DUE);
  }

  /** What became of the due days of the milestones that were decided. */
  Resets resets() {
    return resets;
  }

  /**
   * What is promised of a milestone that was decided, for the next map.
   *
   * @param until the rank that the event has there by which the journey leaves this map
   * @param anchor tells what a milestone is called there
   */
  Promise promise(int milestone, int until, Function<MilestoneId, Optional<MilestoneId>> anchor) {
    knowledge.turnTo(milestone);
    Course course = course(milestone);
    LocalDate byMap = byMapAlone(map, origin.startDate(), milestone).orElse(null);
    return new Promise(
        until,
        course.due,
        course.due == Cells.NONE ? course.promised : course.due,
        course.original == Cells.NONE ? epochDay(byMap) : course.original,
        course.isFixed ? course.start : start(milestone),
        anchor(milestone).flatMap(anchor).orElse(null),
        course.isGiven,
        course.slips,
        course.slipped,
        course.lastSlip);
  }

  /**
   * The due day after every reset that is known, and every move to another map; what slipped is kept, against the day that
   * was planned when each of them was said. What was reached keeps the day by which it was.
   */
  private Course course(int milestone) {
    Course course = new Course(milestone);
    Promise promise = past == null ? null : past.promises().get(milestone);
    if (past != null && promise != null) {
      course.goOn(past, promise);
    }
    knowledge.allSaid().forEach(course::hear);
    return course;
  }

  /** What becomes of one milestone's due day, word by word. */
  private final class Course {

    private final int milestone;
    private int due;
    private int promised = Cells.NONE; // the last day that it had before
    private int start = Cells.NONE;
    private int original = Cells.NONE; // as long as the map in force tells
    private int slips;
    private int slipped;
    private int lastSlip = Cells.NONE; // in seconds, as is the last plan
    private int lastPlan = Cells.NONE;
    private int heardUntil; // what was said before is in the promise
    private boolean isFixed;
    private boolean isGiven;

    Course(int milestone) {
      this.milestone = milestone;
      this.due = plannedNow(milestone);
    }

    void goOn(Past before, Promise promise) {
      heardUntil = promise.until();
      slips = promise.slips();
      slipped = promise.slippedDays();
      lastSlip = promise.lastSlip();
      LocalDate byMap = byMapAlone(map, origin.startDate(), milestone).orElse(null);
      if (promise.original() != epochDay(byMap)) {
        original = promise.original();
      }
      Planned planned = planned(milestone, before.rank(), before.seconds());
      boolean differs = planned.due() != promise.due() || planned.start() != promise.start();
      isGiven = promise.isGiven();
      isFixed = isGiven || (differs && isSettledBefore(milestone, before));
      promised = promise.promised();
      if (isFixed) {
        due = promise.due();
        start = promise.start();
      } else {
        later(slip(promise, planned), before.seconds());
      }
    }

    void hear(Columns.Said said) {
      if (said.fact() instanceof Setback.Replanned) {
        lastPlan = said.seconds();
      } else if (said.fact() instanceof Setback.TimelineReset reset
          && said.rank() >= heardUntil
          && !isReached(milestone, said.seconds() - 1)) {
        if (!isFixed) {
          Planned planned = planned(milestone, said.rank(), said.seconds());
          start = planned.start();
          due = planned.due();
          isFixed = true;
        }
        isGiven = true;
        promised = due == Cells.NONE ? promised : due;
        due = Math.toIntExact(reset.newDueDay().toEpochDay());
        later(promised == Cells.NONE ? 0 : due - promised, said.seconds());
      }
    }

    /** By how many days the move made it later, beyond what its anchor became later by. */
    private int slip(Promise promise, Planned planned) {
      if (promise.promised() == Cells.NONE || planned.due() == Cells.NONE) {
        return 0;
      }
      int days = planned.due() - promise.promised();
      boolean sameAnchor = promise.due() != Cells.NONE
          && promise.anchor() != null
          && anchor(milestone).filter(promise.anchor()::equals).isPresent();
      return sameAnchor ? Math.min(days, days - (planned.start() - promise.start())) : days;
    }

    private void later(int days, int seconds) {
      if (days > 0) {
        slips++;
        slipped += days;
        lastSlip = seconds;
      }
    }

    void keep() {
      if (isFixed || slips > 0 || original != Cells.NONE) {
        resets = resets.with(new Resets.Reset(
            milestone,
            isFixed,
            start,
            original,
            slips,
            slipped,
            slips == 0 ? Cells.NONE : origin.epochDay(lastSlip),
            slips > 0 && lastPlan >= lastSlip));
      }
    }
  }

  /** Whether nobody waited for a milestone any more when the journey came to the map. */
  private boolean isSettledBefore(int milestone, Past before) {
    return isReached(milestone, before.seconds())
        || columns.said(milestone).stream()
            .anyMatch(said -> said.rank() < before.rank() && said.fact() instanceof Fact.Closing);
  }

  private boolean isReached(int milestone, int untilSeconds) {
    int achieved = get(milestone, Cells.ACHIEVED);
    return achieved != Cells.NONE && achieved <= untilSeconds;
  }

  /** What was promised of a milestone that nobody waited for any more when the journey came to the map; null if none is that. */
  private @Nullable Promise settled(int milestone) {
    Promise promise = past == null ? null : past.promises().get(milestone);
    return past != null && promise != null && isSettledBefore(milestone, past) ? promise : null;
  }

  /** The local days from which a milestone's time counted, and when it was due; {@link Cells#NONE} without a date. */
  private record Planned(int start, int due) {

    static final Planned NOTHING = new Planned(Cells.NONE, Cells.NONE);

    /** What lies behind a day by some offsets, the last one first; the first one is the milestone's own. */
    static Planned of(LocalDate from, List<Period> offsets) {
      LocalDate start = from;
      for (int i = offsets.size() - 1; i > 0; i--) {
        start = start.plus(offsets.get(i));
      }
      LocalDate due = start.plus(offsets.get(0));
      return new Planned(Math.toIntExact(start.toEpochDay()), Math.toIntExact(due.toEpochDay()));
    }
  }

  /** What was planned by what the first events tell: the anchor may have moved since, and a slip stays a slip. */
  private Planned planned(int milestone, int rank, int seconds) {
    Knowledge then = new Knowledge(origin, columns, rank, origin.instant(seconds));
    List<Period> offsets = new ArrayList<>();
    Optional<Due> due = map.milestones().get(milestone).due();
    LocalDate from = origin.startDate();
    while (due.isPresent()) {
      offsets.add(due.get().offset());
      if (due.get().anchor().isEmpty()) {
        return Planned.of(from, offsets);
      }
      int anchor = map.position(due.get().anchor().get());
      then.turnTo(anchor);
      Optional<Instant> reached =
          judge.apply(map.milestones().get(anchor), then).metAt();
      Setback.@Nullable TimelineReset moved = then.lastReset();
      if (reached.isPresent()) {
        from = LocalDate.ofEpochDay(origin.epochDay(origin.seconds(reached.get())));
        return Planned.of(from, offsets);
      } else if (moved != null) {
        return Planned.of(moved.newDueDay(), offsets);
      }
      Promise settled = settled(anchor);
      if (settled != null) {
        return settled.due() == Cells.NONE
            ? Planned.NOTHING
            : Planned.of(LocalDate.ofEpochDay(settled.due()), offsets);
      }
      due = map.milestones().get(anchor).due();
    }
    return Planned.NOTHING;
  }

  /** The day from which a milestone's time counts, as its due day does; none without a date. */
  private int start(int milestone) {
    if (map.milestones().get(milestone).due().isEmpty()) {
      return Cells.NONE;
    }
    Optional<MilestoneId> anchor = anchor(milestone);
    if (anchor.isEmpty()) {
      return epochDay(origin.startDate());
    }
    int position = map.position(anchor.get());
    int achieved = get(position, Cells.ACHIEVED);
    return achieved != Cells.NONE ? origin.epochDay(achieved) : get(position, Cells.DUE);
  }

  private int plannedNow(int milestone) {
    int start = start(milestone);
    return start == Cells.NONE
        ? Cells.NONE
        : epochDay(LocalDate.ofEpochDay(start)
            .plus(map.milestones().get(milestone).due().orElseThrow().offset()));
  }

  private Optional<MilestoneId> anchor(int milestone) {
    return map.milestones().get(milestone).due().flatMap(Due::anchor);
  }

  /** When a milestone is due as the journey begins; none if the map gives it no date. */
  static Optional<LocalDate> byMapAlone(JourneyMap map, LocalDate startDate, int milestone) {
    Deque<Period> offsets = new ArrayDeque<>(); // the one from the journey's start on top
    Optional<Due> due = map.milestones().get(milestone).due();
    while (due.isPresent()) {
      offsets.push(due.get().offset());
      if (due.get().anchor().isEmpty()) {
        LocalDate day = startDate;
        for (Period offset : offsets) {
          day = day.plus(offset);
        }
        return Optional.of(day);
      }
      due = map.milestone(due.get().anchor().get()).due();
    }
    return Optional.empty();
  }

  private static int epochDay(@Nullable LocalDate day) {
    return day == null ? Cells.NONE : Math.toIntExact(day.toEpochDay());
  }

  private int get(int milestone, int cell) {
    return cells[Cells.CELLS * milestone + cell];
  }
}
