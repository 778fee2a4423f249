package dev.milestone.health;

import static dev.milestone.health.Rules.add;
import static dev.milestone.health.Rules.explain;
import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.missing;
import static dev.milestone.health.Rules.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {

  private static HealthModel.Builder threeWeights(HealthRule third) {
    HealthModel.Builder model = model();
    add(model, fixed("a", 90), "0.5");
    add(model, fixed("b", 80), "0.3");
    return add(model, third, "0.2");
  }

  private static MissingData policy(String text) {
    return text.equals("REDISTRIBUTE")
        ? MissingData.redistribute()
        : text.equals("WORST_CASE")
            ? MissingData.worstCase()
            : MissingData.neutral(Double.parseDouble(text));
  }

  @ParameterizedTest(name = "D-34: {0} with floor {1}: {2} {3}")
  @CsvSource({
    "REDISTRIBUTE, 0.5,      86.25, GREEN",
    "50,           0.5,      79,    GREEN",
    "WORST_CASE,   0.5,      69,    YELLOW",
    "REDISTRIBUTE, 0.80,     86.25, GREEN", // coverage equal to the floor is enough
    "REDISTRIBUTE, 0.800001, 86.25, UNKNOWN",
    "REDISTRIBUTE, 0.85,     86.25, UNKNOWN",
    "WORST_CASE,   0.85,     69,    UNKNOWN",
  })
  void missing_data_has_a_policy_and_an_interval(
      String policy, BigDecimal floor, BigDecimal score, Band band) {
    HealthExplanation health = explain(
        threeWeights(missing("c", NoData.ABSENT)).missingData(policy(policy)).coverageFloor(floor));
    assertThat(health.score()).contains(Points.of(score));
    assertThat(health.band()).isEqualTo(band);
    assertThat(health.low()).contains(Points.of(69));
    assertThat(health.high()).contains(Points.of(89));
    assertThat(health.coverage()).isEqualByComparingTo("0.80");
    assertThat(health.flags()).containsExactly(HealthFlag.INCOMPLETE);
  }

  @ParameterizedTest(name = "{0}: {1} in {2} to {3}")
  @CsvSource({ // of 100: 40 known at 80, 20 and 40 missing
    "REDISTRIBUTE, 80, 32, 92",
    "25,           47, 32, 92",
    "100,          92, 32, 92",
    "WORST_CASE,   32, 32, 92",
  })
  void the_interval_is_of_all_that_is_missing_together(
      String policy, BigDecimal score, BigDecimal low, BigDecimal high) {
    HealthModel.Builder model = model();
    add(model, missing("none", NoData.ABSENT), "20");
    add(model, fixed("known", 80), "40");
    add(model, missing("old", NoData.STALE), "40");
    HealthExplanation health = explain(model.missingData(policy(policy)));

    assertThat(health.score()).contains(Points.of(score));
    assertThat(health.low()).contains(Points.of(low));
    assertThat(health.high()).contains(Points.of(high));
  }

  @Test
  void what_is_neutral_to_one_reason_does_not_narrow_the_interval_of_another() {
    HealthModel.Builder model = model();
    add(model, missing("neutral", NoData.ABSENT), "20");
    add(model, fixed("known", 80), "40");
    add(model, missing("left-out", NoData.STALE), "40");
    HealthExplanation health =
        explain(model.putMissingDataFor(NoData.ABSENT, MissingData.neutral(50)));

    assertThat(health.score()).contains(Points.of(70)); // (20 * 50 + 40 * 80) / 60
    assertThat(health.low()).contains(Points.of(32));
    assertThat(health.high()).contains(Points.of(92));
  }

  @Test
  void with_all_data_the_interval_is_the_score() {
    HealthExplanation health = explain(threeWeights(fixed("c", 10)));
    assertThat(health.score()).contains(Points.parse("71.0"));
    assertThat(health.low()).isEqualTo(health.score());
    assertThat(health.high()).isEqualTo(health.score());
    assertThat(health.coverage()).isEqualByComparingTo("1");
    assertThat(health.flags()).isEmpty();
    assertThat(health.parts())
        .extracting(part -> part.points().toString())
        .containsExactly("-5.000000", "-6.000000", "-18.000000");
    assertThat(health.pulledDown())
        .extracting(part -> part.rule().value())
        .containsExactly("c", "b", "a");
  }

  @Test
  void equal_losses_are_told_by_id() {
    HealthExplanation health =
        explain(model().rule(fixed("b", 40), 1).rule(fixed("a", 40), 1).rule(fixed("c", 100), 1));
    assertThat(health.pulledDown())
        .extracting(part -> part.rule().value())
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REDISTRIBUTE", "50", "WORST_CASE"})
  void what_does_not_apply_leaves_the_denominator(String policy) {
    HealthExplanation health =
        explain(threeWeights(missing("c", NoData.NOT_APPLICABLE)).missingData(policy(policy)));
    assertThat(health.score()).contains(Points.parse("86.25"));
    assertThat(health.low()).isEqualTo(health.score());
    assertThat(health.high()).isEqualTo(health.score());
    assertThat(health.coverage()).isEqualByComparingTo("1");
    assertThat(health.flags()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "ABSENT,  86.25", // the policy for all
    "STALE,   69",
    "TOO_FEW, 74",
    "INVALID, 89",
    "MASKED,  79",
  })
  void each_reason_may_have_a_policy_of_its_own(NoData reason, BigDecimal score) {
    HealthExplanation health = explain(threeWeights(missing("c", reason))
        .putMissingDataFor(NoData.STALE, MissingData.worstCase())
        .putMissingDataFor(NoData.TOO_FEW, MissingData.neutral(25))
        .putMissingDataFor(NoData.INVALID, MissingData.neutral(100))
        .putMissingDataFor(NoData.MASKED, MissingData.neutral(50)));
    assertThat(health.score()).contains(Points.of(score));
    assertThat(health.parts().get(2).noData()).contains(reason);
    assertThat(health.parts().get(2).score()).isEmpty();
  }

  @Test
  void policies_mix() {
    // 0.5 * 90 + 0.2 * 0 over 0.7, the rest is redistributed
    HealthModel.Builder model = model();
    add(model, fixed("a", 90), "0.5");
    add(model, missing("b", NoData.ABSENT), "0.3");
    add(model, missing("c", NoData.STALE), "0.2");
    HealthExplanation health =
        explain(model.putMissingDataFor(NoData.STALE, MissingData.worstCase()));
    assertThat(health.score()).contains(Points.parse("64.285714"));
    assertThat(health.low()).contains(Points.of(45));
    assertThat(health.high()).contains(Points.of(95));
    assertThat(health.coverage()).isEqualByComparingTo("0.5");
  }

  @ParameterizedTest
  @EnumSource(NoData.class)
  void nothing_covered_is_no_score(NoData reason) {
    HealthModel model = model()
        .rule(missing("a", reason), 1)
        .rule(missing("b", reason), 2)
        .missingData(MissingData.neutral(50))
        .coverageFloor(BigDecimal.ZERO)
        .build();
    HealthAssessment assessment = HealthEngine.of(model).assess(Rules.JOURNEY);
    assertThat(assessment.isScored()).isFalse();
    assertThat(assessment.score()).isEmpty();
    assertThat(assessment.band()).isEqualTo(Band.UNKNOWN);
    assertThat(assessment.coverage()).isEqualByComparingTo("0");
    assertThat(assessment.flags().contains(HealthFlag.INCOMPLETE))
        .as("nothing is missing where nothing applies")
        .isEqualTo(reason != NoData.NOT_APPLICABLE);
    assertThat(assessment).hasToString("UNKNOWN");
    HealthExplanation health = assessment.explain();
    assertThat(health.score()).isEmpty();
    assertThat(health.low()).isEmpty();
    assertThat(health.high()).isEmpty();
    assertThat(health.adjustments()).isEmpty();
  }

  @Test
  void a_tiny_gap_never_looks_like_full_coverage() {
    HealthExplanation health =
        explain(model().rule(fixed("a", 50), 1_000_000).rule(missing("b", NoData.ABSENT), 1));
    assertThat(health.coverage()).isEqualByComparingTo("0.999999");
    assertThat(health.flags()).contains(HealthFlag.INCOMPLETE);
  }

  @Test
  void a_tiny_cover_never_looks_like_none() {
    HealthModel.Builder model = model();
    add(model, fixed("a", 50), "0.000001");
    add(model, missing("b", NoData.ABSENT), "1000000");
    HealthExplanation health = explain(model);
    assertThat(health.coverage()).isEqualByComparingTo("0.000001");
    assertThat(health.score()).contains(Points.of(50));
    assertThat(health.band()).isEqualTo(Band.UNKNOWN);
  }

  @ParameterizedTest(name = "three rules of {0} from base {1}: parts {2}, score {3}")
  @CsvSource({
    "0,   100, -33.333333, 0.000001", // a millionth is lost, but the parts add up
    "100, 0,   33.333333,  99.999999",
    "100, 100, 0,          100",
    "0,   0,   0,          0",
  })
  void the_score_is_what_its_rounded_parts_come_to(
      double score, int base, BigDecimal part, BigDecimal result) {
    HealthExplanation health = explain(model()
        .base(Points.of(base))
        .rule(fixed("a", score), 1)
        .rule(fixed("b", score), 1)
        .rule(fixed("c", score), 1));
    assertThat(health.parts())
        .extracting(HealthExplanation.Part::points)
        .containsOnly(Points.of(part));
    assertThat(health.score()).contains(Points.of(result));
    assertThat(health.adjustments()).isEmpty();
  }

  @Test
  void parts_that_pass_the_end_of_the_scale_are_taken_back_by_name() {
    // Six times -16.666667 is 100.000002.
    HealthModel.Builder model = model();
    for (int i = 0; i < 6; i++) {
      model.rule(fixed("r" + i, 0), 1);
    }
    HealthExplanation health = explain(model);
    assertThat(health.score()).contains(Points.ZERO);
    StepId rounding = StepId.of("rounding");
    assertThat(health.adjustments())
        .containsExactly(new HealthExplanation.Adjustment(
            rounding, rounding, Points.parse("-0.000002"), Points.ZERO));
  }

  @ParameterizedTest(name = "D-35: {0} is {1}, shown as {2}")
  @CsvSource({
    "100,        GREEN,  100 GREEN",
    "70,         GREEN,  70 GREEN", // the edge belongs to the better band
    "69.999999,  YELLOW, 69 YELLOW", // and is not rounded up to
    "69.9999996, GREEN,  70 GREEN", // but for what no millionth can tell
    "40,         YELLOW, 40 YELLOW",
    "39.999999,  RED,    39 RED",
    "0,          RED,    0 RED",
    "-0.0,       RED,    0 RED",
  })
  void bands_are_decided_on_millionths_and_display_truncates(double score, Band band, String text) {
    HealthAssessment assessment =
        HealthEngine.of(model().rule(fixed("a", score), 7).build()).assess(Rules.JOURNEY);
    assertThat(assessment.band()).isEqualTo(band);
    assertThat(assessment).hasToString(text);
    assertThat(assessment.explain().summary()).startsWith(text);
  }

  @Test
  void zero_has_no_sign() {
    HealthExplanation.Part part =
        explain(Rules.rule("a", c -> c.input("zero", -0.0).score(-0.0))).parts().get(0);
    assertThat(part.score().getAsDouble()).isEqualTo(0.0);
    assertThat(1 / part.score().getAsDouble()).isPositive();
    assertThat(1 / part.inputs().get(0).value()).isPositive();
  }

  @Test
  void the_order_of_rules_is_the_order_of_parts() {
    HealthExplanation health = explain(model().rule(fixed("z", 1), 1).rule(fixed("a", 2), 1));
    assertThat(health.parts()).extracting(part -> part.rule().value()).isEqualTo(List.of("z", "a"));
  }
}
