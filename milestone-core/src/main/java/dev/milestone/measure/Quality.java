package dev.milestone.measure;

/** How far a baseline can be relied on, the best first. */
public enum Quality {
  /** Measured before, or reconstructed from records. */
  MEASURED,
  /** Compared with a control group. */
  CONTROLLED,
  /** An estimate that the customer stands by. */
  STATED,
  /** Taken from others like the customer; for internal use. */
  BENCHMARK
}
