package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** Why help is asked for, and whom one usually asks. */
public enum EscalationReason {
  /** A milestone is late for long, or slipped again. */
  DELAYED(EscalationPath.SUCCESS_LEADERSHIP),
  /** The customer does not answer or take part. */
  NOT_ENGAGED(EscalationPath.ACCOUNT_EXECUTIVE),
  /** The sponsor is missing or without effect. */
  SPONSOR_MISSING(EscalationPath.SUCCESS_LEADERSHIP),
  /** The organisation resists more than the owner can handle alone. */
  ORGANISATIONAL_RESISTANCE(EscalationPath.SUCCESS_LEADERSHIP),
  /** The problem is technical and beyond the owner's scope. */
  TECHNICAL_BEYOND_SCOPE(EscalationPath.TECHNICAL_TEAM);

  private final EscalationPath usualPath;

  EscalationReason(EscalationPath usualPath) {
    this.usualPath = usualPath;
  }

  /** Whom one usually asks. */
  public EscalationPath usualPath() {
    return usualPath;
  }

  /** The reason in words. */
  public Message label() {
    return Message.of("tracking.escalation.reason." + name());
  }
}
