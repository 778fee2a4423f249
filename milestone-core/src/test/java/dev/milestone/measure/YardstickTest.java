package dev.milestone.measure;

import static dev.milestone.measure.Direction.DECREASE;
import static dev.milestone.measure.Direction.INCREASE;
import static dev.milestone.measure.Direction.KEEP_IN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YardstickTest {

  private static Metric metric(String unit, Direction direction) {
    return Metric.of("m", "the metric", unit, direction);
  }

  private static Yardstick yardstick(
      Metric metric, @Nullable String baseline, @Nullable String goal) {
    return Yardstick.of(
        metric,
        baseline == null ? null : Baseline.of("m", baseline),
        goal == null ? null : Target.of("m", goal));
  }

  private static double read(Metric metric, String quantity) {
    return metric.read(Observation.of("m", quantity));
  }

  @ParameterizedTest(name = "D-12: 15 h -> 2 h, now {0}: progress {1}, change {2}")
  @CsvSource({
    "15,   0.000000,  0.000000", // the baseline itself
    "13,   0.153846, -0.133333",
    "9,    0.461538, -0.400000",
    "4,    0.846154, -0.733333",
    "2.5,  0.961538, -0.833333",
    "2,    1.000000, -0.866667", // the target itself
    "16,  -0.076923,  0.066667", // D-13: moving away is negative, never clipped
    "0.7,  1.100000, -0.953333", // D-13: passing it is over 100 %
  })
  void progress_and_change_are_different_measures(double now, double progress, double change) {
    Yardstick hours = yardstick(metric("h/wk", DECREASE), "15 h/wk", "2 h/wk");

    assertThat(hours.progress(now)).isCloseTo(progress, within(5e-7));
    assertThat(hours.relativeChange(now)).isCloseTo(change, within(5e-7));
    assertThat(hours.points(now)).isEqualTo(now - 15);
    assertThat(hours.reached(now)).isEqualTo(now <= 2);
  }

  @ParameterizedTest(name = "D-5: {0}, {1} -> {2}, now {3}: progress {4}, change {5}, reached {6}")
  @CsvSource({
    // report creation time
    "h/wk, DECREASE, 4 h/wk, 30 min/wk, 45 min/wk, 0.928571, -0.8125, false",
    "h/wk, DECREASE, 4 h/wk, 30 min/wk, 31 min/wk, 0.995238, -0.870833, false", // 99.5 % is not
    // reached
    "h/wk, DECREASE, 4 h/wk, 30 min/wk, 30 min/wk, 1, -0.875, true",
    // manual process; the source calls it a reduction of 87 %
    "h/wk, DECREASE, 15 h/wk, 2 h/wk, 2 h/wk, 1, -0.866667, true",
    // error rate below 2 %; the source calls it an improvement of 83 %
    "%, DECREASE, 12 %, < 2 %, 2 %, 1, -0.833333, false", // the edge is out
    "%, DECREASE, 12 %, < 2 %, 19 ‰, 1.01, -0.841667, true",
    // data lag, to none
    "h, DECREASE, 48 h, 0 h, 1 d, 0.5, -0.5, false",
    "h, DECREASE, 48 h, 0 h, 0 s, 1, -1, true",
    // capacity, by half
    "{deal}/mo, INCREASE, 100 {deal}/mo, 150 {deal}/mo, 125 {deal}/mo, 0.5, 0.25, false",
    "{deal}/mo, INCREASE, 100 {deal}/mo, +50% of baseline, 1800 {deal}/yr, 1, 0.5, true",
    // the objectives of the source: half the time, 75 % less, 85 % or more, three times the volume
    "h/wk, DECREASE, 4 h/wk, -50% of baseline, 2 h/wk, 1, -0.5, true",
    "h/wk, DECREASE, 4 h/wk, -75% of baseline, 1 h/wk, 1, -0.75, true",
    "%, INCREASE, 67 %, >= 85 %, 85 %, 1, 0.268657, true",
    "{order}, INCREASE, 7 {order}, +200% of baseline, 21 {order}, 1, 2, true",
    // MECHANICS 1.6
    "h, DECREASE, 412 h, 290 h, 355 h, 0.467213, -0.138350, false",
    "{deal}, INCREASE, 290 {deal}, 412 {deal}, 347 {deal}, 0.467213, 0.196552, false",
  })
  void success_is_measured(
      String unit,
      Direction direction,
      String baseline,
      String goal,
      String now,
      double progress,
      double change,
      boolean reached) {
    Metric metric = metric(unit, direction);
    Yardstick yardstick = yardstick(metric, baseline, goal);
    double value = read(metric, now);

    assertThat(yardstick.progress(value)).isCloseTo(progress, within(5e-7));
    assertThat(yardstick.relativeChange(value)).isCloseTo(change, within(5e-7));
    assertThat(yardstick.reached(value)).isEqualTo(reached);
  }

  @ParameterizedTest(name = "source: {0} from {2} to {3}: change {4}, points {5}")
  @CsvSource({
    "report time,  h/wk,      4 h/wk,      15 min/wk,   -0.937500, -3.75",
    "data entry,   h/d,       2 h/d,       15 min/d,    -0.875000, -1.75",
    "sales cycle,  d,         47 d,        34 d,        -0.276596, -13",
    "cycle goal,   d,         60 d,        40 d,        -0.333333, -20",
    "onboarding,   d,         14 d,        6 d,         -0.571429, -8",
    "approval,     d,         8 d,         2 d,         -0.750000, -6",
    "errors,       {error}/mo, 147 {error}/mo, 12 {error}/mo, -0.918367, -135",
    "error cost,   USD/mo,    8000 USD/mo, 1200 USD/mo, -0.850000, -6800",
    "tool cost,    USD/mo,    3500 USD/mo, 0 USD/mo,    -1.000000, -3500",
    "headcount,    {fte},     5 {fte},     3 {fte},     -0.400000, -2",
    "churn,        %,         28 %,        11 %,        -0.607143, -17",
    "precision,    %,         73 %,        96 %,         0.315068, 23",
    "close rate,   %,         18 %,        27 %,         0.500000, 9",
    "retention,    %,         83 %,        91 %,         0.096386, 8",
    "forecast,     %,         67 %,        89 %,         0.328358, 22",
    "data quality, %,         71 %,        94 %,         0.323944, 23",
    "data quality, %,         73 %,        99.2 %,       0.358904, 26.2",
    "throughput,   {unit}/wk, 120 {unit}/wk, 185 {unit}/wk, 0.541667, 65",
  })
  void before_and_after(
      String what, String unit, String before, String after, double change, double points) {
    Metric metric = metric(unit, points > 0 ? INCREASE : DECREASE);
    Yardstick yardstick = yardstick(metric, before, after);
    double start = read(metric, before);
    double end = read(metric, after);

    assertThat(yardstick.progress(start)).isZero();
    assertThat(yardstick.progress((start + end) / 2)).isCloseTo(0.5, within(1e-12));
    assertThat(yardstick.progress(end)).isEqualTo(1);
    assertThat(yardstick.reached(start)).isFalse();
    assertThat(yardstick.reached(end)).isTrue();
    assertThat(yardstick.relativeChange(end)).isCloseTo(change, within(5e-7));
    assertThat(yardstick.points(end)).isCloseTo(points, within(1e-12));
    assertThat(yardstick.baseline()).isEqualTo(start);
    assertThat(yardstick.target()).isEqualTo(end);
  }

  @Test
  void nps_moves_in_points_only() { // D-13, source: 42 to 71
    Yardstick nps = yardstick(metric("pt", INCREASE), "42 pt", "71 pt");

    assertThat(nps.points(71)).isEqualTo(29);
    assertThat(nps.progress(71)).isEqualTo(1);
    assertThat(nps.progress(56.5)).isEqualTo(0.5);
    assertThat(nps.hasRelativeChange()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> nps.relativeChange(71))
        .withMessage(
            "there is no relative change on an interval scale; ask hasRelativeChange() first, or take points(value)");
    assertThat(yardstick(metric("pt", INCREASE), "42 pt", "+29 points")).isEqualTo(nps);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yardstick(metric("pt", INCREASE), "42 pt", "+50% of baseline"))
        .withMessage(
            "metric 'm' has an interval scale, on which '+50% of baseline' means nothing; write a value or a change such as '+9 points'");
  }

  @ParameterizedTest(name = "D-13: from {0} there is no relative change")
  @ValueSource(strings = {"0 BRL", "-10 BRL"})
  void zero_or_less_has_no_relative_change(String baseline) {
    Yardstick profit = yardstick(metric("BRL", INCREASE), baseline, "50 BRL");

    assertThat(profit.hasRelativeChange()).isFalse();
    assertThat(profit.progress(50)).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> profit.relativeChange(1))
        .withMessageContaining("from a baseline of zero or less");
    assertThat(yardstick(metric("BRL", INCREASE), baseline, "+50% of baseline").hasTarget())
        .isFalse();
  }

  @ParameterizedTest(name = "{0} with {1} is reached by {2}")
  @CsvSource({
    "0.70, +10% of baseline, 0.77", // as doubles, 0.7 * 1.1 is 0.7700000000000001
    "0.1, +200% of baseline, 0.3",
    "0.1, +0.2 points, 0.3",
    "18, +9 points, 27",
    "4.35, +100% of baseline, 8.7",
  })
  void a_change_is_computed_in_decimal(String baseline, String goal, double value) {
    Yardstick yardstick = yardstick(metric("1", INCREASE), baseline, goal);

    assertThat(yardstick.target()).isEqualTo(value);
    assertThat(yardstick.reached(value)).isTrue();
    assertThat(yardstick.reached(Math.nextDown(value))).isFalse();
  }

  @ParameterizedTest(name = "in 35..40 from {0}, now {1}: progress {2}, reached {3}")
  @CsvSource({
    "30, 30, 0, false",
    "30, 32.5, 0.5, false",
    "30, 35, 1, true", // the edges are in
    "30, 40, 1, true",
    "30, 37, 1, true",
    "30, 45, 0, false", // as far out on the other side
    "30, 50, -1, false",
    "30, 20, -2, false",
    "50, 45, 0.5, false",
    "50, 60, -1, false",
  })
  void in_a_range_the_distance_to_the_nearest_bound_counts(
      String baseline, double now, double progress, boolean reached) {
    Yardstick range =
        yardstick(metric("{deal}", KEEP_IN_RANGE), baseline + " {deal}", "35..40 {deal}");

    assertThat(range.progress(now)).isEqualTo(progress);
    assertThat(range.reached(now)).isEqualTo(reached);
    assertThat(range.target()).isEqualTo(baseline.equals("30") ? 35 : 40);
  }

  @ParameterizedTest(name = "{0} {1} from {2} to {3} is to be held: {4} reached {5}")
  @CsvSource({
    "h, DECREASE, 4 h, 4 h, 4, true", // D-13: baseline = target is "maintain"
    "h, DECREASE, 4 h, 5 h, 5, true", // already better: at most 5 h
    "h, DECREASE, 4 h, 5 h, 5.1, false",
    "BRL, INCREASE, 100 BRL, -10% of baseline, 90, true", // may fall by 10 %
    "BRL, INCREASE, 100 BRL, -10% of baseline, 89.9, false",
    "{fte}, KEEP_IN_RANGE, 5 {fte}, <= 5 {fte}, 6, false", // D-5: volume grows while headcount is
    // held
    "{fte}, KEEP_IN_RANGE, 5 {fte}, <= 5 {fte}, 5, true",
    "{fte}, KEEP_IN_RANGE, 5 {fte}, 4..6 {fte}, 6, true",
    "%, INCREASE, 83 %, <= 90 %, 91, false", // a comparison says itself which side is good
    "%, DECREASE, 2 %, < 2 %, 2, false", // on a strict bound nothing can be measured
    "%, INCREASE, 2 %, > 2 %, 2.1, true",
  })
  void a_target_that_is_met_already_is_held(
      String unit, Direction direction, String baseline, String goal, double now, boolean reached) {
    Yardstick held = yardstick(metric(unit, direction), baseline, goal);

    assertThat(held.isHeld()).isTrue();
    assertThat(held.hasProgress()).isFalse();
    assertThat(held.reached(now)).isEqualTo(reached);
    assertThatIllegalStateException()
        .isThrownBy(() -> held.progress(now))
        .withMessageContaining("to be held; ask reached(value)");
  }

  @Test
  void a_target_declared_as_held_has_no_progress() {
    Metric metric = metric("%", INCREASE);
    Target target = Target.of("m", ">= 95 %").withHeld(true);

    Yardstick held = Yardstick.of(metric, Baseline.of("m", "90 %"), target);

    assertThat(held.isHeld()).isTrue();
    assertThat(held.hasProgress()).isFalse();
    assertThat(held.hasRelativeChange()).isTrue();
    assertThat(Yardstick.of(metric, null, target).isHeld()).isTrue();
    assertThat(yardstick(metric, "90 %", ">= 95 %").isHeld()).isFalse();
  }

  @Test
  void without_a_baseline_only_reaching_is_known() {
    Yardstick unmeasured = yardstick(metric("h", DECREASE), null, "<= 2 h");

    assertThat(unmeasured.hasBaseline()).isFalse();
    assertThat(unmeasured.isHeld()).isFalse();
    assertThat(unmeasured.target()).isEqualTo(2);
    assertThat(unmeasured.reached(2)).isTrue();
    assertThat(unmeasured.hasProgress()).isFalse();
    assertThat(unmeasured.hasRelativeChange()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> unmeasured.progress(1))
        .withMessage("there is no progress without a baseline; ask hasProgress() first");
    assertThatIllegalStateException().isThrownBy(unmeasured::baseline);
    assertThatIllegalStateException().isThrownBy(() -> unmeasured.points(1));
    assertThatIllegalStateException().isThrownBy(() -> unmeasured.relativeChange(1));
  }

  @ParameterizedTest(name = "{0} has no value without a baseline")
  @ValueSource(strings = {"+50% of baseline", "-9 points"})
  void a_change_without_a_baseline_is_no_target_yet(String goal) {
    Yardstick none = yardstick(metric("%", INCREASE), null, goal);

    assertThat(none.hasTarget()).isFalse();
    assertThat(none.reached(1e9)).isFalse();
    assertThatIllegalStateException().isThrownBy(none::target);
  }

  @Test
  void without_a_target_nothing_is_reached() {
    Yardstick none = yardstick(metric("h", DECREASE), "4 h", null);

    assertThat(none.reached(0)).isFalse();
    assertThat(none.isHeld()).isFalse();
    assertThat(none.relativeChange(2)).isEqualTo(-0.5);
    assertThatIllegalStateException()
        .isThrownBy(() -> none.progress(1))
        .withMessageContaining("without a target");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40 {deal}", "+10% of baseline", "+1 points"})
  void a_metric_to_be_kept_in_range_needs_one(String goal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yardstick(metric("{deal}", KEEP_IN_RANGE), "40 {deal}", goal))
        .withMessageContaining(
            "metric 'm' is to be kept in range, and '" + goal + "' gives no range")
        .withMessageContaining("'35..40 {deal}'");
  }

  @ParameterizedTest(name = "from {0} with {1}")
  @CsvSource({"4 %, 2 h/wk, 4 % is a share", "4 h/wk, 2 h, 2 h is a time"})
  void a_unit_that_does_not_convert_names_the_metric(String baseline, String goal, String what) {
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> yardstick(metric("h/wk", DECREASE), baseline, goal))
        .withMessage("metric 'm' is measured in h/wk; " + what
            + ", not a time per period; give it in h/wk or a unit that converts")
        .satisfies(e -> assertThat(e.expected()).isEqualTo(Unit.parse("h/wk")));
  }

  @Test
  void percentage_points_on_a_share_say_how_a_change_is_written() {
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> yardstick(metric("%", INCREASE), "18 %", "+9 pp"))
        .withMessageEndingWith("; a change from the baseline is written '+9 points'");
  }

  @Test
  void baseline_target_and_observation_are_of_the_metric() {
    Metric metric = metric("h", DECREASE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Yardstick.of(metric, Baseline.of("n", "4 h"), null))
        .withMessage("baseline is of metric 'n', not of 'm'; give the one of 'm'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Yardstick.of(metric, null, Target.of("n", "4 h")));
    assertThatIllegalArgumentException().isThrownBy(() -> metric.read(Observation.of("n", "4 h")));
    assertThatExceptionOfType(UnitMismatchException.class)
        .isThrownBy(() -> metric.read(Observation.of("m", "4 %")))
        .withMessageContaining("metric 'm' is measured in h; 4 % is a share");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_not_judged(double value) {
    Yardstick yardstick = yardstick(metric("h", DECREASE), "4 h", "2 h");

    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.reached(value));
    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.progress(value));
    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.relativeChange(value));
    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.points(value));
  }

  @Test
  void what_is_judged_alike_is_equal() {
    Yardstick one = yardstick(metric("h", DECREASE), "4 h", "30 min");

    assertThat(one)
        .isEqualTo(yardstick(metric("h", DECREASE), "240 min", "<= 0.5 h"))
        .hasSameHashCodeAs(yardstick(metric("h", DECREASE), "240 min", "<= 0.5 h"))
        .isNotEqualTo(yardstick(metric("h", DECREASE), "4 h", "< 30 min"))
        .isNotEqualTo(yardstick(metric("h", DECREASE), null, "30 min"))
        .hasToString("Yardstick{baseline=4.0, target=0.5}");
  }

  @Test
  void it_is_three_doubles_and_four_bytes() { // 40 bytes with a compressed header
    Map<Class<?>, Long> fields = Arrays.stream(Yardstick.class.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
        .collect(Collectors.groupingBy(Field::getType, Collectors.counting()));

    assertThat(fields).isEqualTo(Map.of(double.class, 3L, byte.class, 1L, boolean.class, 3L));
  }
}
