package dev.milestone.health.backtest;

import static java.util.Objects.requireNonNull;

/**
 * What a journey was scored at one day, and how it turned out later.
 *
 * @param score the score of that day, higher being healthier; on any scale, but never NaN
 * @param outcome what became of the journey
 */
public record ScoredOutcome(double score, Outcome outcome) {

  /** @throws IllegalArgumentException if the score is NaN */
  public ScoredOutcome {
    requireNonNull(outcome, "outcome");
    if (Double.isNaN(score)) {
      throw new IllegalArgumentException(
          "score of a %s journey is NaN; give a number, or leave the journey out"
              .formatted(outcome));
    }
    score += 0.0; // -0.0 and 0.0 are one score
  }
}
