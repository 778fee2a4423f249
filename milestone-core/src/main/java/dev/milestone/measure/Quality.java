package dev.milestone.measure;

import dev.milestone.wording.Message;

/** How far a baseline can be relied on, the best first. */
public enum Quality {
  /** Measured before, or reconstructed from records. */
  MEASURED,
  /** Compared with a control group. */
  CONTROLLED,
  /** An estimate that the customer stands by. */
  STATED,
  /** Taken from others like the customer; for internal use. */
  BENCHMARK;

  /** The quality in words. */
  public Message label() {
    return Message.of("measure.quality." + name());
  }
}
