package dev.milestone.measure;

import dev.milestone.wording.Message;

/** Which way a metric has to move to be better. */
public enum Direction {
  /** More is better, such as deals closed. */
  INCREASE,
  /** Less is better, such as hours spent on reports. */
  DECREASE,
  /** Neither too much nor too little is good, such as headcount that is to be held. */
  KEEP_IN_RANGE;

  /** The direction in words. */
  public Message label() {
    return Message.of("measure.direction." + name());
  }
}
