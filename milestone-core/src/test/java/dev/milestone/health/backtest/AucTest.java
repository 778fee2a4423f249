package dev.milestone.health.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AucTest {

  @ParameterizedTest(name = "lost {0}, kept {1}: {2}")
  @CsvSource({
    "1 2,     3 4,     1", // all told apart
    "3 4,     1 2,     0", // upside down
    "5,       5,       0.5", // a tie is half
    "5 5,     5 5 5,   0.5",
    "1 3,     2 4,     0.75", // 1<2 1<4 3<4 of four
    "1 2,     2 3,     0.875", // one tie of four
    "10 20 30,20 20,   0.5", // 2 + (2 halves) + 0 of six
    "-1,      0,       1",
    "-0.0,    0.0,     0.5", // two ways to write one score
    "0.0,     -0.0,    0.5",
    "-Infinity,Infinity,1",
    "7,       1 9 9 9, 0.75",
  })
  void counts_pairs_in_which_the_lost_one_is_lower(String lost, String kept, double expected) {
    List<ScoredOutcome> outcomes = new ArrayList<>();
    Arrays.stream(lost.split(" ")).forEach(s -> outcomes.add(scored(s, Outcome.LOST)));
    Arrays.stream(kept.split(" ")).forEach(s -> outcomes.add(scored(s, Outcome.KEPT)));

    assertThat(Auc.of(outcomes)).isEqualTo(expected);
  }

  @Test
  void arrays_say_the_same_and_stay_as_they_were() {
    double[] scores = {3, 1, 2, 2};
    boolean[] lost = {false, true, true, false};

    assertThat(Auc.of(scores, lost)).isEqualTo(0.875);
    assertThat(scores).containsExactly(3, 1, 2, 2);
    assertThat(lost).containsExactly(false, true, true, false);
  }

  @Test
  void counts_more_pairs_than_an_int_holds() {
    int n = 100_000; // 10^10 pairs
    double[] scores = new double[2 * n];
    boolean[] lost = new boolean[2 * n];
    for (int i = 0; i < n; i++) {
      scores[i] = 1;
      scores[n + i] = 2;
      lost[i] = true;
    }

    assertThat(Auc.of(scores, lost)).isEqualTo(1.0);
  }

  @Test
  void needs_somebody_lost_and_somebody_kept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(List.of(scored("1", Outcome.KEPT), scored("2", Outcome.KEPT))))
        .withMessage(
            "of 2 journeys 0 were lost and 2 kept; comparing them needs at least one of each");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(List.of(scored("1", Outcome.LOST))))
        .withMessageContaining("1 were lost and 0 kept");
    assertThatIllegalArgumentException().isThrownBy(() -> Auc.of(List.of()));
  }

  @Test
  void refuses_what_is_no_score() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoredOutcome(Double.NaN, Outcome.LOST))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[] {1, Double.NaN}, new boolean[] {true, false}))
        .withMessageContaining("score 1 is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[3], new boolean[2]))
        .withMessageContaining("3 scores stand beside 2 outcomes");
    assertThatNullPointerException()
        .isThrownBy(() -> new ScoredOutcome(1, null))
        .withMessage("outcome");
  }

  private static ScoredOutcome scored(String score, Outcome outcome) {
    return new ScoredOutcome(Double.parseDouble(score), outcome);
  }
}
