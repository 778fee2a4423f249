package dev.milestone.journey.review;

import dev.milestone.wording.Message;

/** How much a finding matters, mildest first. */
public enum Severity {
  /** The map works without; a reader would miss it. */
  HINT,
  /** The map works, and somebody will stumble there. */
  WARNING,
  /** The map is likely to miss its purpose. */
  SERIOUS;

  /** The severity in words. */
  public Message label() {
    return Message.of("journey.severity." + name());
  }
}
