package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** On whose side a cause lies: the same delay asks for opposite answers. */
public enum Side {
  /** Those who sell the product. */
  VENDOR,
  /** Those who use it. */
  CUSTOMER,
  /** Both. */
  SHARED;

  /** The side in words. */
  public Message label() {
    return Message.of("tracking.side." + name());
  }
}
