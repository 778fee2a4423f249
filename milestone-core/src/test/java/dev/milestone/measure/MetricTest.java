package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that are designed and stated: metrics, baselines, targets, observations, windows. */
class MetricTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest(name = "{0} has scale {1}")
  @CsvSource({
    "h/wk, RATIO",
    "{deal}/mo, RATIO",
    "BRL/mo, RATIO",
    "1, RATIO",
    "%, SHARE",
    "‰, SHARE",
    "pt, INTERVAL",
    "pp, INTERVAL",
  })
  void the_scale_follows_the_unit_unless_given(String unit, Scale scale) {
    Metric metric = Metric.of("m", "the metric", unit, Direction.INCREASE);

    assertThat(metric.scale()).isEqualTo(scale);
    assertThat(metric.withScale(Scale.INTERVAL).scale()).isEqualTo(Scale.INTERVAL);
  }

  @Test
  void a_metric_needs_id_unit_and_direction_only() {
    Metric metric = Metric.builder()
        .id("time-saved")
        .unit("h/wk")
        .direction(Direction.DECREASE)
        .build();

    assertThat(metric.name()).isEqualTo("time-saved");
    assertThat(metric.indicator()).isEqualTo(Indicator.OUTCOME);
    assertThat(metric.category()).isEmpty();
    assertThat(metric.method()).isEmpty();
    assertThat(metric.withCategory(ValueCategory.TIME_SAVED).category())
        .contains(ValueCategory.TIME_SAVED);
    assertThat(metric).isEqualTo(Metric.of("time-saved", "time-saved", "h/wk", Direction.DECREASE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> metric.withName(" "))
        .withMessage("metric 'time-saved' has a blank name; leave it out, or say what is measured");
    assertThatIllegalStateException().isThrownBy(() -> Metric.builder().id("m").build());
    assertThatIllegalStateException().isThrownBy(() -> Metric.builder().id("m").id("n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " m", "m n", "-m", "m\n"})
  void an_id_is_written_as_one(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricId.of(id))
        .withMessageContaining("is no metric id; write");
    assertThat(MetricId.of("time-saved")).hasToString("time-saved");
  }

  @Test
  void there_are_six_categories_of_value() { // D-6
    assertThat(ValueCategory.values()).hasSize(6);
  }

  @Test
  void a_metric_reads_values_in_its_own_unit() {
    Metric metric = Metric.of("m", "m", "h/wk", Direction.DECREASE);

    assertThat(metric.read(Observation.of("m", "45 min/wk"))).isEqualTo(0.75);
    assertThat(metric.read(Quantity.parse("6.6 min/wk"))).isEqualTo(0.11);
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> metric.read(Quantity.parse("4 %")))
        .withMessage(
            "metric 'm' is measured in h/wk; 4 % is a share, not a time per period; give it in h/wk or a unit that converts");
  }

  @Test
  void a_baseline_says_stated_unless_more_is_known() {
    Baseline baseline = Baseline.of("time-saved", "4 h/wk");

    assertThat(baseline.method()).isEqualTo("stated");
    assertThat(baseline.quality()).isEqualTo(Quality.STATED);
    assertThat(baseline.value()).isEqualTo(Quantity.parse("4 h/wk"));
    assertThat(baseline.measuredOver()).isEmpty();
    assertThat(baseline.withSource("ledger").source()).contains("ledger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.withMeasuredOver(Window.of(DAY, DAY)))
        .withMessage(
            "baseline of 'time-saved' is measured over [2026-01-05, 2026-01-05), which holds no day; give it at least one");
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.withMethod(""));
  }

  @Test
  void a_target_is_to_be_reached_unless_declared_as_held() {
    Target target = Target.of("time-saved", "30 min/wk");

    assertThat(target.goal()).isEqualTo(new Goal.Reach(Quantity.parse("30 min/wk")));
    assertThat(target.held()).isFalse();
    assertThat(target.by()).isEmpty();
    assertThat(target.withBy(DAY).withHeld(true))
        .isEqualTo(Target.builder()
            .metric("time-saved")
            .goal("30 min/wk")
            .by(DAY)
            .held(true)
            .build());
  }

  @Test
  void observations_are_values_and_finite() {
    Observation observation = Observation.of("m", "45 min/wk");

    assertThat(observation)
        .isEqualTo(Observation.of(MetricId.of("m"), 45, Unit.parse("min/wk")))
        .hasSameHashCodeAs(Observation.of("m", "45.0 min/wk"))
        .isNotEqualTo(Observation.of("m", "46 min/wk"))
        .isNotEqualTo(observation.withSource("survey"))
        .hasToString("m: 45 min/wk");
    assertThat(observation.withSource("survey"))
        .hasToString("m: 45 min/wk (survey)")
        .extracting(o -> o.source().orElseThrow())
        .isEqualTo("survey");
    assertThat(Observation.of(MetricId.of("m"), -0.0, Unit.parse("1")))
        .isEqualTo(Observation.of("m", "0"))
        .hasToString("m: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.of(MetricId.of("m"), Double.NaN, Unit.parse("h")))
        .withMessage(
            "observation of 'm' is NaN; leave out what was not measured, or give a finite number");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Observation.of(MetricId.of("m"), Double.NEGATIVE_INFINITY, Unit.parse("h")));
  }

  @ParameterizedTest(name = "day {0} is in: {1}")
  @CsvSource({"2026-01-04, false", "2026-01-05, true", "2026-01-11, true", "2026-01-12, false"})
  void a_window_holds_its_start_and_not_its_end(LocalDate day, boolean in) {
    Window week = Window.of(DAY, DAY.plusDays(7));

    assertThat(week.contains(day)).isEqualTo(in);
    assertThat(week.days()).isEqualTo(7);
    assertThat(week.isEmpty()).isFalse();
    assertThat(Window.of(DAY, DAY).isEmpty()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.of(DAY, DAY.minusDays(1)))
        .withMessage(
            "window [2026-01-05, 2026-01-04) ends before it starts; give the earlier day first");
  }
}
