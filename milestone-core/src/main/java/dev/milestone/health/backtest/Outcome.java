package dev.milestone.health.backtest;

/** How a journey turned out, known only afterwards. */
public enum Outcome {
  /** The customer stayed and got there. */
  KEPT,
  /** The customer left, or stayed without getting there. */
  LOST
}
