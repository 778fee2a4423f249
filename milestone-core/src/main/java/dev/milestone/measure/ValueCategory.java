package dev.milestone.measure;

/** The kinds of value that a customer can gain. */
public enum ValueCategory {
  /** Hours that people no longer spend. */
  TIME_SAVED,
  /** Money that is no longer spent. */
  COST_REDUCED,
  /** Revenue that was gained, or kept from being lost. */
  REVENUE,
  /** Fewer errors, or better quality. */
  QUALITY,
  /** Processes that are quicker, or carry more. */
  PROCESS_EFFICIENCY,
  /** People who use it, and are content. */
  ADOPTION_AND_SATISFACTION
}
