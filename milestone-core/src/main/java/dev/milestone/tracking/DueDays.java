package dev.milestone.tracking;

import dev.milestone.journey.Due;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** When the milestones of a snapshot are due, after all other days that were given to them, and what they slipped. */
final class DueDays {

  private final Origin origin;
  private final JourneyMap map;
  private final Columns columns;
  private final Knowledge knowledge;
  private final int[] cells;
  private final BiFunction<Milestone, Knowledge, Fulfilment> judge;
  private Resets resets = Resets.NONE;

  /**
   * Decides by the cells of a snapshot, and into them.
   *
   * @param cells tell when each milestone was reached
   * @param judge tells whether what is known fulfils a milestone
   */
  DueDays(
      Origin origin,
      Columns columns,
      Knowledge knowledge,
      int[] cells,
      BiFunction<Milestone, Knowledge, Fulfilment> judge) {
    this.origin = origin;
    this.map = origin.map();
    this.columns = columns;
    this.knowledge = knowledge;
    this.cells = cells;
    this.judge = judge;
  }

  /** Decides when a milestone is due; what it is due after has to be decided before. */
  void decide(int milestone) {
    knowledge.turnTo(milestone);
    int due = afterResets(milestone, dueDay(map.milestones().get(milestone)));
    cells[Cells.CELLS * milestone + Cells.DUE] = due;
  }

  /** What was reset of the milestones that were decided. */
  Resets resets() {
    return resets;
  }

  /**
   * The due day after every reset that is known; what slipped is kept, against the day that was planned when the first of
   * them was said. What was reached keeps the day by which it was.
   */
  private int afterResets(int milestone, int plannedNow) {
    int start = Cells.NONE;
    int due = plannedNow;
    int slips = 0;
    int slipped = 0;
    int lastSlip = Cells.NONE;
    int lastPlan = Cells.NONE;
    boolean any = false;
    for (Columns.Said said : knowledge.allSaid()) {
      if (said.fact() instanceof Setback.Replanned) {
        lastPlan = said.seconds();
      } else if (said.fact() instanceof Setback.TimelineReset reset
          && !isReachedBefore(milestone, said)) {
        if (!any) {
          Planned planned = plannedBefore(milestone, said);
          start = planned.start();
          due = planned.due();
          any = true;
        }
        int day = Math.toIntExact(reset.newDueDay().toEpochDay());
        if (due != Cells.NONE && day > due) {
          slips++;
          slipped += day - due;
          lastSlip = said.seconds();
        }
        due = day;
      }
    }
    if (any) {
      resets = resets.with(
          milestone,
          start,
          slips,
          slipped,
          slips == 0 ? Cells.NONE : origin.epochDay(lastSlip),
          slips > 0 && lastPlan >= lastSlip);
    }
    return due;
  }

  private boolean isReachedBefore(int milestone, Columns.Said said) {
    int achieved = get(milestone, Cells.ACHIEVED);
    return achieved != Cells.NONE && achieved < said.seconds();
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
  private Planned plannedBefore(int milestone, Columns.Said reset) {
    Knowledge then = new Knowledge(origin, columns, reset.rank(), origin.instant(reset.seconds()));
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
      due = map.milestones().get(anchor).due();
    }
    return Planned.NOTHING;
  }

  private int dueDay(Milestone milestone) {
    if (milestone.due().isEmpty()) {
      return Cells.NONE;
    }
    Due due = milestone.due().get();
    LocalDate from = origin.startDate();
    if (due.anchor().isPresent()) {
      int anchor = map.position(due.anchor().get());
      int achieved = get(anchor, Cells.ACHIEVED);
      int day = achieved != Cells.NONE ? origin.epochDay(achieved) : get(anchor, Cells.DUE);
      if (day == Cells.NONE) {
        return Cells.NONE;
      }
      from = LocalDate.ofEpochDay(day);
    }
    return Math.toIntExact(from.plus(due.offset()).toEpochDay());
  }

  private int get(int milestone, int cell) {
    return cells[Cells.CELLS * milestone + cell];
  }
}
