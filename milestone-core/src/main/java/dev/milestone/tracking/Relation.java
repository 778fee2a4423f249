package dev.milestone.tracking;

import java.util.HashSet;
import java.util.Set;

/**
 * How vendor and customer kept in touch, and what is in the way; times in seconds from the journey's start.
 *
 * @param touchpoints how many there were
 * @param lastTouchpoint {@link JourneySnapshot#NONE} if there was none
 * @param lastSponsorTouchpoint {@link JourneySnapshot#NONE} if there was none
 * @param openBarriers how many are not resolved
 * @param oldestOpenBarrier {@link JourneySnapshot#NONE} if none is open
 */
record Relation(
    int touchpoints,
    int lastTouchpoint,
    int lastSponsorTouchpoint,
    int openBarriers,
    int oldestOpenBarrier) {

  static final Relation NONE = new Relation(0, Cells.NONE, Cells.NONE, 0, Cells.NONE);

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
    Set<BarrierId> open = new HashSet<>(); // raised twice, it is still one
    int oldest = Cells.NONE;
    for (Columns.Barrier barrier : columns.barriers()) {
      if (barrier.isOpen(prefix)) {
        oldest = open.isEmpty() ? barrier.seconds() : oldest;
        open.add(barrier.id());
      }
    }
    return new Relation(touchpoints, last, lastSponsor, open.size(), oldest);
  }
}
