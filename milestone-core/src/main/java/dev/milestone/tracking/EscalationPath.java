package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** Who is asked to help when a journey is stuck. */
public enum EscalationPath {
  /** Those who lead customer success, to align with the customer's executives. */
  SUCCESS_LEADERSHIP,
  /** Whoever keeps the commercial relation. */
  ACCOUNT_EXECUTIVE,
  /** Those who build or run the product. */
  TECHNICAL_TEAM;

  /** Who is asked, in words. */
  public Message label() {
    return Message.of("tracking.escalation.path." + name());
  }
}
