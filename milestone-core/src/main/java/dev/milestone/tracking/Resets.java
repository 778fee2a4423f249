package dev.milestone.tracking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The milestones that were given another due day, six cells each; most journeys have none. */
final class Resets {

  static final Resets NONE = new Resets(new int[0]);

  private static final int CELLS = 6;
  private static final int MILESTONE = 0;
  private static final int SLIPS = 1;
  private static final int SLIPPED_DAYS = 2;
  private static final int LAST_SLIP = 3; // the local day on which it was said
  private static final int START = 4; // the local day from which its time counted before the first
  private static final int NEW_PLAN = 5; // 1 if there is one since the last slip, else 0

  private final int[] cells;

  private Resets(int[] cells) {
    this.cells = cells;
  }

  Resets with(int milestone, int start, int slips, int slippedDays, int lastSlip, boolean newPlan) {
    int[] more = Arrays.copyOf(cells, cells.length + CELLS);
    more[cells.length + MILESTONE] = milestone;
    more[cells.length + SLIPS] = slips;
    more[cells.length + SLIPPED_DAYS] = slippedDays;
    more[cells.length + LAST_SLIP] = lastSlip;
    more[cells.length + START] = start;
    more[cells.length + NEW_PLAN] = newPlan ? 1 : 0;
    return new Resets(more);
  }

  boolean has(int milestone) {
    return index(milestone) >= 0;
  }

  /** {@link Cells#NONE} if it had no date before. */
  int start(int milestone) {
    return cells[index(milestone) + START];
  }

  int slips(int milestone) {
    return has(milestone) ? cells[index(milestone) + SLIPS] : 0;
  }

  int slippedDays(int milestone) {
    return has(milestone) ? cells[index(milestone) + SLIPPED_DAYS] : 0;
  }

  boolean hasNewPlan(int milestone) {
    return has(milestone) && cells[index(milestone) + NEW_PLAN] == 1;
  }

  int lastSlip(int milestone) {
    return cells[index(milestone) + LAST_SLIP];
  }

  int slips() {
    int sum = 0;
    for (int i = 0; i < cells.length; i += CELLS) {
      sum += cells[i + SLIPS];
    }
    return sum;
  }

  int slippedDays() {
    int sum = 0;
    for (int i = 0; i < cells.length; i += CELLS) {
      sum += cells[i + SLIPPED_DAYS];
    }
    return sum;
  }

  private int index(int milestone) {
    for (int i = 0; i < cells.length; i += CELLS) {
      if (cells[i + MILESTONE] == milestone) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Resets that && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
