package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** How progress keeps up with time; what is not measured is never on track. */
public enum Pace {
  /** Progress leads elapsed time clearly. */
  AHEAD,
  /** Progress keeps up with elapsed time. */
  ON_TRACK,
  /** Progress falls behind elapsed time. */
  AT_RISK,
  /** Progress is far behind elapsed time. */
  BEHIND,
  /** There is no due day or no progress number to compare. */
  UNMEASURED;

  /** The pace in words. */
  public Message label() {
    return Message.of("tracking.pace." + name());
  }
}
