package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** What a missed milestone comes down to; a closed list, so that causes can be counted. */
public enum RootCause {
  /** The customer did not do what was needed. */
  CUSTOMER_DID_NOT_ACT(Side.CUSTOMER),
  /** Something technical was in the way. */
  TECHNICAL_BLOCKER(Side.SHARED),
  /** Something in the customer's organisation was in the way. */
  ORGANISATIONAL_BLOCKER(Side.CUSTOMER),
  /** The day could never have been kept. */
  UNREALISTIC_TIMELINE(Side.SHARED),
  /** Something else became more important to the customer. */
  PRIORITIES_CHANGED(Side.CUSTOMER),
  /** People, time or money were not there. */
  RESOURCES_MISSING(Side.CUSTOMER),
  /** The vendor helped too little. */
  VENDOR_SUPPORT_INSUFFICIENT(Side.VENDOR);

  private final Side usualSide;

  RootCause(Side usualSide) {
    this.usualSide = usualSide;
  }

  /** On whose side it lies unless somebody says otherwise. */
  public Side usualSide() {
    return usualSide;
  }

  /** The cause in words. */
  public Message label() {
    return Message.of("tracking.cause." + name());
  }
}
