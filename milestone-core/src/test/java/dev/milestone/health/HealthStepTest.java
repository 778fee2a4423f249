package dev.milestone.health;

import static dev.milestone.health.Rules.explain;
import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.missing;
import static dev.milestone.health.Rules.model;
import static dev.milestone.health.Rules.sample;
import static dev.milestone.health.Situation.ALWAYS;
import static dev.milestone.health.Situation.DUE_BUT_NONE_ACHIEVED;
import static dev.milestone.health.Situation.LATE_OR_MISSED;
import static dev.milestone.health.Situation.NOTHING_DUE_NOR_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthStepTest {

  private static HealthStep.FirstGate gates(HealthStep.Gate... gates) {
    return new HealthStep.FirstGate(StepId.of("gates"), List.of(gates));
  }

  private static HealthStep.FirstGate always(Band band) {
    return gates(HealthStep.Gate.of("gate", ALWAYS, band));
  }

  private static HealthExplanation after(HealthStep step, String score) {
    return explain(model().rule(fixed("a", Double.parseDouble(score)), 1).addSteps(step));
  }

  @ParameterizedTest(name = "{0} through a gate to {1}: {2}")
  @CsvSource({
    "92, GREEN,  92",
    "70, GREEN,  70",
    "69, GREEN,  70",
    "92, YELLOW, 69.999999",
    "50, YELLOW, 50",
    "10, YELLOW, 40",
    "92, RED,    39.999999",
    "39, RED,    39",
  })
  void a_gate_moves_the_score_to_the_nearest_of_its_band(
      String score, Band band, BigDecimal result) {
    HealthExplanation health = after(always(band), score);
    assertThat(health.band()).isEqualTo(band);
    assertThat(health.score()).contains(Points.of(result));
    assertThat(health.low()).isEqualTo(health.score());
    assertThat(health.high()).isEqualTo(health.score());
    if (Points.parse(score).equals(Points.of(result))) {
      assertThat(health.adjustments()).isEmpty();
    } else {
      assertThat(health.adjustments())
          .containsExactly(new HealthExplanation.Adjustment(
              StepId.of("gates"), StepId.of("gate"), Points.parse(score), Points.of(result)));
    }
  }

  @Test
  void a_gate_to_unknown_keeps_the_score() {
    HealthExplanation health = after(always(Band.UNKNOWN), "92");
    assertThat(health.band()).isEqualTo(Band.UNKNOWN);
    assertThat(health.score()).contains(Points.of(92));
    assertThat(health.adjustments())
        .containsExactly(new HealthExplanation.Adjustment(
            StepId.of("gates"), StepId.of("gate"), Points.of(92), Points.of(92)));
  }

  @ParameterizedTest(name = "journey ''{0}'' on day {1} passes gate {2}")
  @CsvSource({
    "silent, 0, nothing",
    "silent, 120, none",
    "achieved-late, 100, late",
    "waived-and-missed, 95, none",
    "early, 65, always",
    "regressed, 70, late",
  })
  void the_first_gate_that_fits_decides(String journey, int day, String gate) {
    HealthModel model = model()
        .rule(fixed("a", 92), 1)
        .addSteps(gates(
            HealthStep.Gate.of("nothing", NOTHING_DUE_NOR_ACHIEVED, Band.UNKNOWN),
            HealthStep.Gate.of("none", DUE_BUT_NONE_ACHIEVED, Band.UNKNOWN),
            HealthStep.Gate.of("late", LATE_OR_MISSED, Band.UNKNOWN),
            HealthStep.Gate.of("always", ALWAYS, Band.UNKNOWN)))
        .build();
    assertThat(explain(model, sample(journey, day)).adjustments())
        .extracting(adjustment -> adjustment.reason().value())
        .containsExactly(gate);
  }

  @Test
  void without_a_gate_that_fits_nothing_happens() {
    HealthExplanation health =
        after(gates(HealthStep.Gate.of("none", DUE_BUT_NONE_ACHIEVED, Band.RED)), "92");
    assertThat(health.band()).isEqualTo(Band.GREEN);
    assertThat(health.adjustments()).isEmpty();
  }

  @ParameterizedTest(name = "{0} capped at {1}: {2}")
  @CsvSource({"92, 49.5, 49.5", "49.5, 49.5, 49.5", "30, 49.5, 30"})
  void a_cap_names_before_and_after(String score, BigDecimal cap, BigDecimal result) {
    StepId id = StepId.of("no-sponsor");
    HealthExplanation health = after(new HealthStep.Cap(id, ALWAYS, Points.of(cap)), score);
    assertThat(health.score()).contains(Points.of(result));
    assertThat(health.adjustments())
        .isEqualTo(
            score.equals("92")
                ? List.of(new HealthExplanation.Adjustment(id, id, Points.of(92), Points.of(cap)))
                : List.of());
  }

  @ParameterizedTest(name = "{0} held up to {1}: {2}")
  @CsvSource({"30, 49.5, 49.5", "49.5, 49.5, 49.5", "92, 49.5, 92"})
  void a_floor_names_before_and_after(String score, BigDecimal floor, BigDecimal result) {
    StepId id = StepId.of("signed");
    HealthExplanation health = after(new HealthStep.Floor(id, ALWAYS, Points.of(floor)), score);
    assertThat(health.score()).contains(Points.of(result));
    assertThat(health.adjustments())
        .isEqualTo(
            score.equals("30")
                ? List.of(new HealthExplanation.Adjustment(id, id, Points.of(30), Points.of(floor)))
                : List.of());
  }

  @Test
  void steps_are_taken_in_their_order() {
    StepId cap = StepId.of("cap");
    StepId floor = StepId.of("floor");
    HealthExplanation health = explain(model()
        .rule(fixed("a", 50), 1)
        .addSteps(new HealthStep.Cap(cap, ALWAYS, Points.of(20)))
        .addSteps(new HealthStep.Floor(floor, ALWAYS, Points.of(30))));
    assertThat(health.score()).contains(Points.of(30));
    assertThat(health.adjustments())
        .containsExactly(
            new HealthExplanation.Adjustment(cap, cap, Points.of(50), Points.of(20)),
            new HealthExplanation.Adjustment(floor, floor, Points.of(20), Points.of(30)));
  }

  @Test
  void a_step_waits_for_its_situation() {
    StepId id = StepId.of("cap");
    assertThat(
            after(new HealthStep.Cap(id, LATE_OR_MISSED, Points.of(20)), "92").score())
        .contains(Points.of(92));
    assertThat(
            after(new HealthStep.Floor(id, LATE_OR_MISSED, Points.of(95)), "92").score())
        .contains(Points.of(92));
  }

  @ParameterizedTest(name = "D-34: {0} known at weight {1} of 100, low end {2}: {3}")
  @CsvSource({
    "80,  50, 40,       80", // low end yellow: green is one above
    "80,  49, 39.2,     69.999999", // low end red: yellow at most
    "100, 40, 40,       100",
    "100, 39, 39,       69.999999",
    "30,  50, 15,       30",
    "80,  100, 80,      80", // nothing missing, nothing capped
  })
  void missing_data_lets_a_score_rise_one_band_at_most(
      double score, long weight, BigDecimal low, BigDecimal result) {
    StepId id = StepId.of("missing");
    HealthModel.Builder model = model()
        .coverageFloor(BigDecimal.ZERO)
        .rule(fixed("a", score), weight)
        .addSteps(new HealthStep.MissingDataCap(id));
    if (weight < 100) {
      model.rule(missing("b", NoData.ABSENT), 100 - weight);
    }
    HealthExplanation health = explain(model);
    assertThat(health.low()).contains(Points.of(low));
    assertThat(health.score()).contains(Points.of(result));
    assertThat(health.adjustments())
        .isEqualTo(
            score == result.doubleValue()
                ? List.of()
                : List.of(new HealthExplanation.Adjustment(
                    id, id, Points.of(BigDecimal.valueOf(score)), Points.of(result))));
  }

  @Test
  void the_coverage_floor_is_named() {
    StepId id = StepId.of("coverage-floor");
    HealthExplanation health =
        explain(model().rule(fixed("a", 80), 1).rule(missing("b", NoData.STALE), 2));
    assertThat(health.band()).isEqualTo(Band.UNKNOWN);
    assertThat(health.score()).contains(Points.of(80));
    assertThat(health.adjustments())
        .containsExactly(new HealthExplanation.Adjustment(id, id, Points.of(80), Points.of(80)));
  }

  @Test
  void a_bound_may_stand_at_either_end() {
    for (Points end : List.of(Points.ZERO, Points.of(100))) {
      assertThat(new HealthStep.Cap(StepId.of("c"), ALWAYS, end).atMost()).isEqualTo(end);
      assertThat(new HealthStep.Floor(StepId.of("f"), ALWAYS, end).atLeast()).isEqualTo(end);
    }
  }

  @Test
  void refuses_what_cannot_be_a_step() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gates())
        .withMessage("step 'gates' has no gate; give at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gates(
            HealthStep.Gate.of("a", ALWAYS, Band.RED), HealthStep.Gate.of("a", ALWAYS, Band.GREEN)))
        .withMessageContaining("gate 'a' is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HealthStep.Cap(StepId.of("c"), ALWAYS, Points.parse("100.000001")))
        .withMessageContaining("step 'c' cannot bound a score by 100.000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HealthStep.Floor(StepId.of("f"), ALWAYS, Points.parse("-0.000001")))
        .withMessageContaining("step 'f' cannot bound a score by -0.000001");
  }
}
