package dev.milestone.tracking;

import dev.milestone.wording.Message;

/** How hard a benefit is; unlike classes are never added together. */
public enum BenefitClass {
  /** Money that is there and can be counted in the books. */
  HARD,
  /** Money that was not spent and else would have been. */
  COST_AVOIDED,
  /** Time that people have for other things. */
  PRODUCTIVITY,
  /** Revenue that the result had a part in. */
  REVENUE_INFLUENCED,
  /** Risk that is smaller. */
  RISK_REDUCED,
  /** Something felt rather than counted. */
  SOFT;

  /** The class in words. */
  public Message label() {
    return Message.of("tracking.benefit." + name());
  }
}
