package dev.milestone.tracking;

import java.util.Arrays;

/**
 * A line that is not bent by a few values that lie apart: its slope is the median of the slopes between any two points.
 *
 * <p>After H. Theil (1950) and P. K. Sen (1968). Up to 29 % of the points may be anywhere without carrying the line off, while
 * one suffices to do so in a fit by least squares.
 */
final class ForecastLine {

  /** Far more than the rounding of a slope, far less than anybody measures. */
  private static final double ROUNDING = 1e-12;

  private final double[] xs;
  private final double[] ys;
  private final double[] slopes;

  /** Takes at least two points, their x strictly rising. */
  ForecastLine(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    int n = xs.length;
    slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = Finite.bounded(Finite.bounded(ys[j] - ys[i]) / (xs[j] - xs[i]));
      }
    }
    Arrays.sort(slopes);
  }

  /** The median of the slopes between any two points. */
  double slope() {
    return medianOfSorted(slopes);
  }

  /** Where a line of that slope stands at x = 0, with as many points above it as below: the median of y - slope * x. */
  double atZero(double slope) {
    double[] rest = new double[xs.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Finite.bounded(ys[i] - Finite.bounded(slope * xs[i]));
    }
    Arrays.sort(rest);
    return medianOfSorted(rest);
  }

  /**
   * The rank of the slope that ends the interval on either side: the slope of that rank from below and the one of that rank
   * from above hold the true slope between them with the given confidence. 0 if there are too few points for that.
   *
   * <p>Sen's interval: if nothing but chance ordered the points, the number of rising pairs less the falling ones would have
   * the variance n (n - 1) (2n + 5) / 18. So of N slopes, (N - z * root of that) / 2 are left out on either side, rounded down
   * to be wider. Equal values would allow to make it narrower; that is left out, to be wider too.
   */
  int rank(double confidence) {
    double n = xs.length;
    double z = normalQuantile((1 + confidence) / 2);
    double spread = z * StrictMath.sqrt(n * (n - 1) * (2 * n + 5) / 18);
    return (int) Math.max(0, StrictMath.floor((slopes.length - spread) / 2));
  }

  /** The slope of that rank from below, 1 the least. */
  double fromBelow(int rank) {
    return slopes[rank - 1];
  }

  /** The slope of that rank from above, 1 the greatest. */
  double fromAbove(int rank) {
    return slopes[slopes.length - rank];
  }

  private static double medianOfSorted(double[] sorted) {
    int middle = sorted.length / 2;
    if (sorted.length % 2 == 1) {
      return sorted[middle];
    }
    double below = sorted[middle - 1];
    double above = sorted[middle];
    double median = below / 2 + above / 2; // halved first, so that nothing overflows
    // Two that cancel out but for rounding are level, in any unit.
    return Math.abs(median) <= ROUNDING * Math.max(Math.abs(below), Math.abs(above)) ? 0 : median;
  }

  /**
   * What a normal variable stays below with a probability of 0.5 or more; to 0.00045, by the rational approximation 26.2.23
   * of Abramowitz and Stegun's handbook.
   */
  static double normalQuantile(double probability) {
    double t = StrictMath.sqrt(-2 * StrictMath.log(1 - probability));
    double above = 2.515517 + t * (0.802853 + t * 0.010328);
    double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return t - above / below;
  }
}
