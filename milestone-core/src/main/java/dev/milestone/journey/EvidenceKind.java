package dev.milestone.journey;

import dev.milestone.wording.Message;

/** What an achievement is proved by. */
public enum EvidenceKind {
  /** A picture of a dashboard or screen. */
  SCREENSHOT,
  /** A report or an export. */
  REPORT,
  /** A log, such as tracked time. */
  LOG,
  /** Answers of people who were asked. */
  SURVEY,
  /** An invoice or a financial statement. */
  INVOICE,
  /** The customer's own words. */
  TESTIMONIAL;

  /** The kind in words. */
  public Message label() {
    return Message.of("journey.evidence." + name());
  }
}
