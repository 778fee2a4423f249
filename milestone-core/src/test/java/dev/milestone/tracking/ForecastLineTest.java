package dev.milestone.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastLineTest {

  @Test
  void slope_and_height_are_medians() {
    ForecastLine line = new ForecastLine(new double[] {-3, -2, -1}, new double[] {1, 2, 9});

    assertThat(line.slope()).isEqualTo(4); // of 1, 4 and 7
    assertThat(line.atZero(4)).isEqualTo(13); // of 13, 10 and 13
    assertThat(line.fromBelow(1)).isEqualTo(1);
    assertThat(line.fromAbove(1)).isEqualTo(7);
  }

  @Test
  void the_median_of_an_even_number_lies_between() {
    ForecastLine line =
        new ForecastLine(new double[] {0, 1, 2, 3}, new double[] {0, 1, 4, 9}); // 1 2 3 3 4 5

    assertThat(line.slope()).isEqualTo(3);
    assertThat(line.atZero(3)).isEqualTo(-1); // of 0, -2, -2 and 0
  }

  @Test
  void slopes_that_cancel_out_but_for_rounding_are_level() {
    double[] minutes = {23, 76, 83, 2}; // slopes 53, 30, 7, -7, -37 and -81
    double[] days = {23 / 1440.0, 76 / 1440.0, 83 / 1440.0, 2 / 1440.0};

    assertThat(new ForecastLine(new double[] {0, 1, 2, 3}, minutes).slope()).isZero();
    assertThat(new ForecastLine(new double[] {0, 1, 2, 3}, days).slope()).isZero();
    assertThat(new ForecastLine(new double[] {0, 1, 2, 3}, new double[] {23, 76, 83, 2 + 1e-6})
            .slope())
        .isPositive();
  }

  @ParameterizedTest(name = "{0} points, confidence {1}: rank {2}")
  @CsvSource({
    "4, 0.8, 1", // 6 slopes: all of them, which hold the truth in 11 of 12 cases
    "4, 0.95, 0",
    "5, 0.8, 2", // 10 slopes
    "5, 0.95, 0", // 10 slopes: (10 - 1.96 * 4.08) / 2 = 0.999
    "10, 0.8, 15", // 45 slopes: (45 - 1.2816 * 11.18) / 2 = 15.3
    "10, 0.95, 11",
    "3, 0.8, 0",
  })
  void the_interval_is_ranked_as_sen_did(int points, double confidence, int rank) {
    double[] xs = new double[points];
    for (int i = 0; i < points; i++) {
      xs[i] = i;
    }

    assertThat(new ForecastLine(xs, new double[points]).rank(confidence)).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.9, 1.281552", "0.95, 1.644854", "0.975, 1.959964", "0.995, 2.575829"})
  void the_normal_quantile_is_close(double probability, double quantile) {
    assertThat(ForecastLine.normalQuantile(probability)).isCloseTo(quantile, within(4.5e-4));
  }

  @Test
  void the_largest_numbers_stay_numbers() {
    double most = Double.MAX_VALUE;
    ForecastLine line =
        new ForecastLine(new double[] {-3, -2, -1}, new double[] {-most, most, -most});

    assertThat(line.slope()).isFinite();
    assertThat(line.atZero(most)).isFinite();
    assertThat(line.atZero(-most)).isFinite();
  }
}
