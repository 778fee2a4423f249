package dev.milestone.measure;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guava's testers over the value types of the package: equal by value, each attribute counts, and no null gets in. */
class ValueTypesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @ValueSource(
      classes = {
        MetricId.class,
        Unit.class,
        Quantity.class,
        Window.class,
        Metric.class,
        Baseline.class,
        Target.class,
        Observation.class,
        Goal.class,
      })
  void factories_let_no_null_in(Class<?> type) {
    new NullPointerTester()
        .setDefault(MetricId.class, MetricId.of("a"))
        .setDefault(Unit.class, Unit.parse("h"))
        .setDefault(String.class, "1") // an id, a number, a unit and a goal
        .setDefault(LocalDate.class, DAY)
        .testAllPublicStaticMethods(type);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        MetricId.class,
        Quantity.class,
        Window.class,
        Goal.Reach.class,
        Goal.AtLeast.class,
        Goal.AtMost.class,
        Goal.Above.class,
        Goal.Below.class,
        Goal.Within.class,
        Goal.ChangeByPercent.class,
        Goal.ChangeByPoints.class,
      })
  void records_let_no_null_in(Class<?> type) {
    new NullPointerTester()
        .setDefault(Unit.class, Unit.parse("h"))
        .setDefault(Quantity.class, Quantity.parse("1 h"))
        .setDefault(LocalDate.class, DAY)
        .testAllPublicConstructors(type);
  }

  static Stream<Arguments> values() {
    Supplier<Metric> metric = () -> Metric.of("a", "a", "h/wk", Direction.DECREASE);
    Supplier<Baseline> baseline = () -> Baseline.of("a", "4 h/wk");
    Supplier<Target> target = () -> Target.of("a", "1 h/wk");
    return Stream.of(
        values("metric id", () -> MetricId.of("a"), () -> MetricId.of("b")),
        values(
            "unit",
            () -> Unit.parse("h"),
            () -> Unit.parse("min"),
            () -> Unit.parse("h/wk"),
            () -> Unit.parse("{a}"),
            () -> Unit.parse("{b}"),
            () -> Unit.parse("BRL"),
            () -> Unit.parse("USD"),
            () -> Unit.parse("%"),
            () -> Unit.parse("pt")),
        values(
            "window",
            () -> Window.of(DAY, DAY.plusDays(1)),
            () -> Window.of(DAY, DAY.plusDays(2)),
            () -> Window.of(DAY.plusDays(1), DAY.plusDays(2))),
        values(
            "metric",
            metric,
            () -> metric.get().withId(MetricId.of("b")),
            () -> metric.get().withName("b"),
            () -> metric.get().withUnit(Unit.parse("h")),
            () -> metric.get().withDirection(Direction.INCREASE),
            () -> metric.get().withScale(Scale.INTERVAL),
            () -> metric.get().withIndicator(Indicator.LEADING),
            () -> metric.get().withCategory(ValueCategory.TIME_SAVED),
            () -> metric.get().withMethod("survey")),
        values(
            "baseline",
            baseline,
            () -> baseline.get().withMetric(MetricId.of("b")),
            () -> baseline.get().withValue(Quantity.parse("5 h/wk")),
            () -> baseline.get().withMeasuredOver(Window.of(DAY, DAY.plusDays(7))),
            () -> baseline.get().withMethod("survey"),
            () -> baseline.get().withSource("ledger")),
        values(
            "target",
            target,
            () -> target.get().withMetric(MetricId.of("b")),
            () -> target.get().withGoal(Goal.parse("2 h/wk")),
            () -> target.get().withBy(DAY),
            () -> target.get().withHeld(true)),
        values(
            "observation",
            () -> Observation.of("a", "1 h"),
            () -> Observation.of("b", "1 h"),
            () -> Observation.of("a", "2 h"),
            () -> Observation.of("a", "1 min"),
            () -> Observation.of("a", "1 h").withSource("log")),
        values(
            "goal",
            () -> Goal.parse("1 h"),
            () -> Goal.parse("2 h"),
            () -> Goal.parse(">= 1 h"),
            () -> Goal.parse("<= 1 h"),
            () -> Goal.parse("> 1 h"),
            () -> Goal.parse("< 1 h"),
            () -> Goal.parse("1..2 h"),
            () -> Goal.parse("+10% of baseline"),
            () -> Goal.parse("+10 points")));
  }

  private static Arguments values(String what, Supplier<?>... makers) {
    return arguments(what, List.of(makers));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_are_equal_by_each_of_their_attributes(String what, List<Supplier<?>> makers) {
    EqualsTester tester = new EqualsTester();
    for (Supplier<?> maker : makers) {
      tester.addEqualityGroup(maker.get(), maker.get());
    }
    tester.testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 h", "1.0 h", "1.000 h"})
  void quantities_that_are_written_otherwise_are_equal(String text) {
    new EqualsTester()
        .addEqualityGroup(Quantity.parse(text), new Quantity(BigDecimal.ONE, Unit.parse("h")))
        .addEqualityGroup(Quantity.parse("60 min")) // as much, and not the same
        .testEquals();
  }
}
