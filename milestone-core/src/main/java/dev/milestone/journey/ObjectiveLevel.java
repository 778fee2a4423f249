package dev.milestone.journey;

import dev.milestone.wording.Message;

/** Whose objective it is: the company's, the sponsor's, or that of those who do the work. */
public enum ObjectiveLevel {
  /** A goal of the whole company, such as growing without hiring at the same rate. */
  STRATEGIC,
  /** What the sponsor is measured by, such as how well a forecast holds. */
  TACTICAL,
  /** A daily pain, such as reports that take hours. */
  OPERATIONAL;

  /** The question to ask a customer at this level, since objectives are asked for and never presumed. */
  public Message question() {
    return Message.of("journey.question." + name());
  }

  /** What the level is called. */
  public Message label() {
    return Message.of("journey.level." + name());
  }
}
