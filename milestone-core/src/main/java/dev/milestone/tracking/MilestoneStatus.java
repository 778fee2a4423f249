package dev.milestone.tracking;

import dev.milestone.wording.Message;

/**
 * Where a milestone stands. The first that fits, in this order, is its status: waived, missed, achieved, awaiting
 * validation, late, in progress, not started.
 */
public enum MilestoneStatus {
  /** Nothing is known that counts towards it, and its due day is not over. */
  NOT_STARTED,
  /** Something is known that counts towards it, and its due day is not over. */
  IN_PROGRESS,
  /** Its due day is over. */
  LATE,
  /** Its criteria are met or somebody says that it was reached; who has to confirm it did not yet. */
  AWAITING_VALIDATION,
  /** It was achieved, and confirmed where it asks for that; a result that falls back later stays achieved. */
  ACHIEVED,
  /** It is closed as missed or partly achieved: nobody expects it, or the rest of it, any more. */
  MISSED,
  /** It does not count for this customer. */
  WAIVED;

  /** Whether it may still be achieved without anybody changing their mind: not achieved, not missed, not waived. */
  public boolean isOpen() {
    return this != ACHIEVED && this != MISSED && this != WAIVED;
  }

  /** The status in words. */
  public Message label() {
    return Message.of("tracking.status." + name());
  }
}
