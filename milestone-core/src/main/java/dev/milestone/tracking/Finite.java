package dev.milestone.tracking;

/** Keeps figures finite: what lies beyond all doubles is the outermost one. */
final class Finite {

  private Finite() {}

  static double bounded(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
