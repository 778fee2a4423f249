package dev.milestone.tracking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The milestones whose due day is not the one by their map alone, seven cells each; most journeys have none. */
final class Resets {

  static final Resets NONE = new Resets(new int[0]);

  private static final int CELLS = 7;
  private static final int MILESTONE = 0;
  private static final int SLIPS = 1;
  private static final int SLIPPED_DAYS = 2;
  private static final int LAST_SLIP = 3;
  private static final int START = 4;
  private static final int ORIGINAL = 5;
  private static final int FLAGS = 6;

  private static final int NEW_PLAN = 1;
  private static final int FIXED = 2;

  private final int[] cells;

  private Resets(int[] cells) {
    this.cells = cells;
  }

  /**
   * What became of one milestone's due day.
   *
   * @param milestone its position
   * @param isFixed whether it stands on a day of its own, whatever becomes of what it is due after
   * @param start the local day from which its time counts, if it is fixed; {@link Cells#NONE} if it had no date before
   * @param original the local day when it was due by the first map that had it; {@link Cells#NONE} if the map in force tells
   * @param lastSlip the local day on which the last later day was said; {@link Cells#NONE} if none was
   * @param hasNewPlan whether there is one since the last slip
   */
  record Reset(
      int milestone,
      boolean isFixed,
      int start,
      int original,
      int slips,
      int slippedDays,
      int lastSlip,
      boolean hasNewPlan) {}

  Resets with(Reset reset) {
    int[] more = Arrays.copyOf(cells, cells.length + CELLS);
    more[cells.length + MILESTONE] = reset.milestone();
    more[cells.length + SLIPS] = reset.slips();
    more[cells.length + SLIPPED_DAYS] = reset.slippedDays();
    more[cells.length + LAST_SLIP] = reset.lastSlip();
    more[cells.length + START] = reset.start();
    more[cells.length + ORIGINAL] = reset.original();
    more[cells.length + FLAGS] =
        (reset.hasNewPlan() ? NEW_PLAN : 0) | (reset.isFixed() ? FIXED : 0);
    return new Resets(more);
  }

  boolean isFixed(int milestone) {
    return has(milestone, FIXED);
  }

  /** {@link Cells#NONE} if it had no date before. */
  int start(int milestone) {
    return cells[index(milestone) + START];
  }

  /** {@link Cells#NONE} if it is the one by the map in force. */
  int original(int milestone) {
    int index = index(milestone);
    return index < 0 ? Cells.NONE : cells[index + ORIGINAL];
  }

  int slips(int milestone) {
    int index = index(milestone);
    return index < 0 ? 0 : cells[index + SLIPS];
  }

  int slippedDays(int milestone) {
    int index = index(milestone);
    return index < 0 ? 0 : cells[index + SLIPPED_DAYS];
  }

  boolean hasNewPlan(int milestone) {
    return has(milestone, NEW_PLAN);
  }

  int lastSlip(int milestone) {
    return cells[index(milestone) + LAST_SLIP];
  }

  int slips() {
    return sum(SLIPS);
  }

  int slippedDays() {
    return sum(SLIPPED_DAYS);
  }

  private int sum(int cell) {
    int sum = 0;
    for (int i = 0; i < cells.length; i += CELLS) {
      sum += cells[i + cell];
    }
    return sum;
  }

  private boolean has(int milestone, int flag) {
    int index = index(milestone);
    return index >= 0 && (cells[index + FLAGS] & flag) != 0;
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
