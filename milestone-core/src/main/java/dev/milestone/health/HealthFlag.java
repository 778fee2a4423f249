package dev.milestone.health;

import dev.milestone.wording.Message;

/** Something to know about an assessment besides its score. */
public enum HealthFlag {
  /** Green, and a customer milestone is exceeded or was reached before its due day: ready for more. */
  READY_TO_EXPAND,
  /** Some rules had no data, so the score stands for a part of the weight only. */
  INCOMPLETE;

  /** The flag in words. */
  public Message label() {
    return Message.of("health.flag." + name());
  }
}
