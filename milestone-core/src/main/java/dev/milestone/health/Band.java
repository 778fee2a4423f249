package dev.milestone.health;

import dev.milestone.wording.Message;

/** The colour of a journey's health. */
public enum Band {
  /** Likely to stay and grow. */
  GREEN,
  /** Needs attention. */
  YELLOW,
  /** Likely to be lost. */
  RED,
  /** Too little is known to say. */
  UNKNOWN;

  /** The colour in words. */
  public Message label() {
    return Message.of("health.band." + name());
  }
}
