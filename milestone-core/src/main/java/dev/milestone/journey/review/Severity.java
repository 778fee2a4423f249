package dev.milestone.journey.review;

/** How much a finding matters, mildest first. */
public enum Severity {
  /** The map works without; a reader would miss it. */
  HINT,
  /** The map works, and somebody will stumble there. */
  WARNING,
  /** The map is likely to miss its purpose. */
  SERIOUS
}
