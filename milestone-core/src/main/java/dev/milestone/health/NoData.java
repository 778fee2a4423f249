package dev.milestone.health;

import dev.milestone.wording.Message;

/** Why a rule has nothing to say; missing is never the same as bad. */
public enum NoData {
  /** What the rule reads was never recorded. */
  ABSENT,
  /** What the rule reads was recorded, but too long ago. */
  STALE,
  /** The question does not arise, such as lateness where nothing is due; its weight leaves the model for this journey. */
  NOT_APPLICABLE,
  /** There are too few values to say anything. */
  TOO_FEW,
  /** What was recorded cannot be right. */
  INVALID,
  /** There is something, but it must not be used now, such as activity in a holiday season. */
  MASKED;

  /** The reason in words. */
  public Message label() {
    return Message.of("health.no-data." + name());
  }
}
