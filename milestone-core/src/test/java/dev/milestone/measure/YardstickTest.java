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

  @ParameterizedTest(name = "{0} from 2 % to {1}: {2} is not reached, {3} is")
  @CsvSource({"DECREASE, < 2 %, 2.5, 1.9", "INCREASE, > 2 %, 1.5, 2.1", "KEEP_IN_RANGE, < 2 %, 2, 0"
  })
  void a_strict_bound_that_the_baseline_stands_on_is_reached_or_not(
      Direction direction, String goal, double missed, double reached) {
    Yardstick strict = yardstick(metric("%", direction), "2 %", goal);

    assertThat(strict.isHeld()).as("it was never reached").isFalse();
    assertThat(strict.hasTarget()).isTrue();
    assertThat(strict.hasProgress()).isFalse();
    assertThat(strict.reached(2)).isFalse();
    assertThat(strict.reached(missed)).isFalse();
    assertThat(strict.reached(reached)).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> strict.progress(missed))
        .withMessage(
            "there is no progress from a baseline on the very bound that is to be passed; ask reached(value); ask hasProgress() first");
    assertThat(Yardstick.of(
                metric("%", direction),
                Baseline.of("m", "2 %"),
                Target.of("m", goal).withHeld(true))
            .isHeld())
        .isTrue();
  }

  @Test
  void a_percentage_of_nothing_is_no_target_with_a_value() {
    Yardstick none = yardstick(metric("h", INCREASE), "0 h", "+50% of baseline");

    assertThat(none.hasTarget()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> none.progress(1))
        .withMessage(
            "there is no progress without a target that has a value, which a percentage of zero or less has not; ask hasProgress() first");
    assertThatIllegalStateException()
        .isThrownBy(none::target)
        .withMessage("there is no target that has a value; ask hasTarget() first");
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
    assertThatIllegalStateException().isThrownBy(() -> none.targetFrom(1));
    assertThatIllegalStateException().isThrownBy(() -> none.hasToRise(1));
  }

  @Test
  void without_a_target_nothing_is_reached() {
    Yardstick none = yardstick(metric("h", DECREASE), "4 h", null);

    assertThat(none.reached(0)).isFalse();
    assertThat(none.hasBaseline()).isTrue();
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
        .isThrownBy(() -> yardstick(metric("%", INCREASE), "18 %", "9 pp"))
        .withMessageEndingWith("; a change from the baseline is written '+9 points'");
  }

  @Test
  void a_share_of_less_than_nothing_says_how_a_change_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yardstick(metric("%", DECREASE), "12 %", "-50 %"))
        .withMessage(
            "metric 'm' is a part of a whole, and '-50 %' as a value is less than nothing; for a change write '-50% of baseline' or '-50 points'");
    assertThat(yardstick(metric("%", DECREASE).withScale(Scale.INTERVAL), "2 %", "-5 %")
            .target())
        .isEqualTo(-5); // growth that is to fall
    assertThat(yardstick(metric("%", DECREASE), "12 %", "0 %").target()).isZero();
  }

  @Test
  void yes_or_no_is_a_goal_on_a_plain_metric() {
    Yardstick live = yardstick(metric("1", INCREASE), "no", "done");

    assertThat(live.reached(read(metric("1", INCREASE), "no"))).isFalse();
    assertThat(live.reached(read(metric("1", INCREASE), "yes"))).isTrue();
    assertThat(live.reached(0.5)).isFalse();
    assertThat(live.progress(0)).isZero();
    assertThat(live.progress(0.5)).isEqualTo(0.5);
    assertThat(live.progress(1)).isEqualTo(1);
    assertThat(live.hasRelativeChange()).isFalse();
    assertThat(yardstick(metric("1", KEEP_IN_RANGE), "yes", "done").isHeld()).isTrue();
    assertThat(yardstick(metric("1", DECREASE), null, "yes").reached(1)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yardstick(metric("h", DECREASE), "4 h", "done"))
        .withMessage(
            "metric 'm' is measured in h, which is not done or undone; write a value, or give the metric the unit 1");
  }

  @ParameterizedTest(name = "{0} from {1}: to {2}, up {3}")
  @CsvSource({
    "35..40 {deal}, 30, 35, true",
    "35..40 {deal}, 45, 40, false",
    "35..40 {deal}, 37, 40, false", // reached
    "35..40 {deal}, 35, 35, false",
    "> 35 {deal}, 35, 35, true", // a strict bound has to be passed
    "< 35 {deal}, 35, 35, false",
    ">= 35 {deal}, 34, 35, true",
    ">= 35 {deal}, 36, 35, false",
    "<= 35 {deal}, 36, 35, false",
  })
  void the_target_from_a_value_is_what_is_reached_first(
      String goal, double value, double target, boolean up) {
    Yardstick yardstick = yardstick(metric("{deal}", KEEP_IN_RANGE), null, goal);

    assertThat(yardstick.targetFrom(value)).isEqualTo(target);
    assertThat(yardstick.hasToRise(value)).isEqualTo(up);
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
    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.targetFrom(value));
    assertThatIllegalArgumentException().isThrownBy(() -> yardstick.hasToRise(value));
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
  void of_two_bounds_equally_far_the_lower_is_the_target() {
    Yardstick range = yardstick(metric("{deal}", KEEP_IN_RANGE), "37 {deal}", "35..39 {deal}");

    assertThat(range.target()).isEqualTo(35);
  }

  @Test
  void nothing_gained_is_written_without_a_minus() {
    Yardstick less = yardstick(metric("h", DECREASE), "4 h", "2 h");

    assertThat(Double.compare(less.progress(4), 0.0)).isZero();
    assertThat(Double.compare(less.relativeChange(4), 0.0)).isZero();
  }

  @Test
  void it_is_two_doubles_and_four_bytes() { // 32 bytes with a compressed header
    Map<Class<?>, Long> fields = Arrays.stream(Yardstick.class.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
        .collect(Collectors.groupingBy(Field::getType, Collectors.counting()));

    assertThat(fields).isEqualTo(Map.of(double.class, 2L, byte.class, 1L, boolean.class, 3L));
  }
}
