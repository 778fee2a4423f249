package dev.milestone.measure;

import dev.milestone.wording.Message;

/** Whether a metric predicts success or proves it; the two are tracked, and never mixed. */
public enum Indicator {
  /** Predicts success, such as a team that is active every day. */
  LEADING,
  /** Proves success, such as hours saved. */
  OUTCOME;

  /** The kind of indicator in words. */
  public Message label() {
    return Message.of("measure.indicator." + name());
  }
}
