package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How vendor and customer kept in touch, and what is in the way; times in seconds from the journey's start.
 *
 * @param touchpoints how many there were
 * @param lastTouchpoint {@link Cells#NONE} if there was none
 * @param lastSponsorTouchpoint {@link Cells#NONE} if there was none
 * @param openBarriers how many are not resolved; one that was raised twice is one
 * @param inTheWay what is not resolved, as it was raised, the oldest first
 */
record Relation(
    int touchpoints,
    int lastTouchpoint,
    int lastSponsorTouchpoint,
    int openBarriers,
    List<Open> inTheWay) {

  static final Relation NONE = new Relation(0, Cells.NONE, Cells.NONE, 0, List.of());

  /** A word that something is in the way, of one milestone or of the whole journey. */
  record Open(BarrierKind kind, int seconds, @Nullable MilestoneId milestone) {

    boolean isInTheWayOf(MilestoneId other) {
      return milestone == null || milestone.equals(other);
    }
  }

  static Relation of(Columns columns, int prefix) {
    if (columns.touches().isEmpty() && columns.barriers().isEmpty()) {
      return NONE;
    }
    int touchpoints = 0;
    int last = Cells.NONE;
    int lastSponsor = Cells.NONE;
    for (Columns.Touch touch : columns.touches()) {
      if (touch.rank() < prefix) {
        touchpoints++;
        last = touch.seconds();
        lastSponsor = touch.sponsor() ? touch.seconds() : lastSponsor;
      }
    }
    Set<BarrierId> ids = new HashSet<>(); // raised twice, it is still one
    List<Open> open = new ArrayList<>();
    for (Columns.Barrier barrier : columns.barriers()) {
      if (barrier.isOpen(prefix)) {
        ids.add(barrier.id());
        open.add(new Open(barrier.kind(), barrier.seconds(), barrier.milestone()));
      }
    }
    return new Relation(touchpoints, last, lastSponsor, ids.size(), List.copyOf(open));
  }

  /** When the oldest that is in the way was raised; {@link Cells#NONE} if nothing is. */
  int oldestOpenBarrier() {
    return inTheWay.isEmpty() ? Cells.NONE : inTheWay.get(0).seconds();
  }

  /** When the oldest of a kind that is in the way of a milestone was raised; {@link Cells#NONE} if none is. */
  int oldestInTheWay(MilestoneId milestone, BarrierKind kind) {
    for (Open open : inTheWay) {
      if (open.kind() == kind && open.isInTheWayOf(milestone)) {
        return open.seconds();
      }
    }
    return Cells.NONE;
  }
}
