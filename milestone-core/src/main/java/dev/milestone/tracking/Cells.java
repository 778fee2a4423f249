package dev.milestone.tracking;

/**
 * How a snapshot keeps its milestones: three cells and a mark for each, flat, so that a million snapshots fit in memory. Where any
 * baseline or target was revised, which is rare, two more cells for each metric stand behind them.
 */
final class Cells {

  static final int CELLS = 3;

  /** Local day, counted from 1970-01-01. */
  static final int DUE = 0;

  /** Seconds from the journey's start, of the criteria, validated or not. */
  static final int ACHIEVED = 1;

  /** In millionths. */
  static final int PROGRESS = 2;

  static final int REVISIONS = 2;

  /** How often a metric's baseline was revised. */
  static final int OF_BASELINE = 0;

  /** How often a metric's target was revised. */
  static final int OF_TARGET = 1;

  static final int NONE = Integer.MIN_VALUE;

  // Flags above the status in a mark, which takes three bits.
  static final int PARTLY = 0x08; // of what was missed
  static final int UNCONFIRMED = 0x08; // of what awaits validation
  static final int ACHIEVED_LATE = 0x10;
  static final int REGRESSED = 0x20;
  static final int OVERDUE = 0x40;
  static final int BLOCKED = 0x80;

  private static final int STATUS = 0x07;
  private static final MilestoneStatus[] STATUSES = MilestoneStatus.values();

  private Cells() {}

  static int mark(MilestoneStatus status) {
    return status.ordinal();
  }

  static MilestoneStatus status(byte mark) {
    return STATUSES[mark & STATUS];
  }
}
