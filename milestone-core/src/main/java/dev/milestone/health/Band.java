package dev.milestone.health;

/** The colour of a journey's health. */
public enum Band {
  /** Likely to stay and grow. */
  GREEN,
  /** Needs attention. */
  YELLOW,
  /** Likely to be lost. */
  RED,
  /** Too little is known to say. */
  UNKNOWN
}
