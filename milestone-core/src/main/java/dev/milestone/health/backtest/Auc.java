package dev.milestone.health.backtest;

import java.util.Arrays;
import java.util.Collection;

/**
 * The area under the ROC curve: how likely a lost customer, drawn at random, had a lower score than a kept one.
 *
 * <p>Equal scores count half. 1 tells all lost from all kept, 0.5 is a coin, below 0.5 the score is upside down. Pairs are
 * counted in whole numbers and divided once, so neither the order of the journeys nor the platform changes a digit.
 */
public final class Auc {

  private Auc() {}

  /**
   * Returns the share of lost and kept pairs in which the lost one scored lower, ties counted half.
   *
   * @throws IllegalArgumentException if no journey was lost or none was kept
   */
  public static double of(Collection<ScoredOutcome> outcomes) {
    double[] scores = new double[outcomes.size()];
    boolean[] lost = new boolean[scores.length];
    int i = 0;
    for (ScoredOutcome each : outcomes) {
      scores[i] = each.score();
      lost[i++] = each.outcome() == Outcome.LOST;
    }
    return of(scores, lost);
  }

  /**
   * Returns the same for scores and outcomes side by side; neither array is changed.
   *
   * @param lost whether the journey with the score at the same place was lost
   * @throws IllegalArgumentException if the lengths differ, a score is NaN, or no journey was lost or none was kept
   */
  public static double of(double[] scores, boolean[] lost) {
    if (scores.length != lost.length) {
      throw new IllegalArgumentException(
          "%s scores stand beside %s outcomes; give one outcome for each score"
              .formatted(scores.length, lost.length));
    }
    double[] lostScores = sorted(scores, lost, true);
    double[] keptScores = sorted(scores, lost, false);
    if (lostScores.length == 0 || keptScores.length == 0) {
      throw new IllegalArgumentException(
          "of %s journeys %s were lost and %s kept; comparing them needs at least one of each"
              .formatted(scores.length, lostScores.length, keptScores.length));
    }
    return halves(lostScores, keptScores) / (2.0 * lostScores.length * keptScores.length);
  }

  private static double[] sorted(double[] scores, boolean[] lost, boolean wanted) {
    double[] picked = new double[scores.length];
    int count = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Double.isNaN(scores[i])) {
        throw new IllegalArgumentException(
            "score %s is NaN; give a number, or leave the journey out".formatted(i));
      }
      if (lost[i] == wanted) {
        picked[count++] = scores[i] + 0.0; // -0.0 and 0.0 are one score
      }
    }
    picked = Arrays.copyOf(picked, count);
    Arrays.sort(picked);
    return picked;
  }

  /** Counts two for each pair in which the lost one is lower and one for each tie; both arrays ascend. */
  private static long halves(double[] lost, double[] kept) {
    long halves = 0; // at most 2 * 2^30 * 2^30, as both halves of one array
    int below = 0;
    int upTo = 0;
    for (double score : lost) {
      while (below < kept.length && kept[below] < score) {
        below++;
      }
      while (upTo < kept.length && kept[upTo] <= score) {
        upTo++;
      }
      halves += 2L * (kept.length - upTo) + (upTo - below);
    }
    return halves;
  }
}
