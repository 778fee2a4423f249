package dev.milestone.measure;

import com.google.common.testing.EqualsTester;
import dev.milestone.ValueTypesContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest extends ValueTypesContract {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Override
  protected void fill(Table table) {
    Supplier<Metric> metric = () -> Metric.of("a", "a", "h/wk", Direction.DECREASE);
    Supplier<Baseline> baseline = () -> Baseline.of("a", "4 h/wk");
    Supplier<Target> target = () -> Target.of("a", "1 h/wk");
    table.row(
        "unit",
        () -> Unit.parse("h"),
        () -> Unit.parse("min"),
        () -> Unit.parse("h/wk"),
        () -> Unit.parse("{a}"),
        () -> Unit.parse("{b}"),
        () -> Unit.parse("BRL"),
        () -> Unit.parse("USD"),
        () -> Unit.parse("%"),
        () -> Unit.parse("pt"));
    table.row(
        "window",
        () -> Window.of(DAY, DAY.plusDays(1)),
        () -> Window.of(DAY, DAY.plusDays(2)),
        () -> Window.of(DAY.plusDays(1), DAY.plusDays(2)));
    table.row(
        "metric",
        metric,
        () -> metric.get().withId(MetricId.of("b")),
        () -> metric.get().withName("b"),
        () -> metric.get().withUnit(Unit.parse("h")),
        () -> metric.get().withDirection(Direction.INCREASE),
        () -> metric.get().withScale(Scale.INTERVAL),
        () -> metric.get().withIndicator(Indicator.LEADING),
        () -> metric.get().withCategory(ValueCategory.TIME_SAVED),
        () -> metric.get().withMethod("survey"));
    table.row(
        "baseline",
        baseline,
        () -> baseline.get().withMetric(MetricId.of("b")),
        () -> baseline.get().withValue(Quantity.parse("5 h/wk")),
        () -> baseline.get().withMeasuredOver(Window.of(DAY, DAY.plusDays(7))),
        () -> baseline.get().withMethod("survey"),
        () -> baseline.get().withSource("ledger"),
        () -> baseline.get().withQuality(Quality.MEASURED),
        () -> baseline.get().withPeriods(3),
        () -> baseline.get().withSampleSize(5),
        () -> baseline.get().withExclusions("holidays"),
        () -> baseline.get().withOwner("finance"),
        () -> baseline.get().withLastValidated(DAY));
    table.row(
        "quantity",
        () -> Quantity.parse("1 h"),
        () -> Quantity.parse("2 h"),
        () -> Quantity.parse("1 min"));
    table.row(
        "pair",
        () -> pair("a", "2 h", "1 h"),
        () -> pair("b", "2 h", "1 h"),
        () -> pair("a", "3 h", "1 h"),
        () -> pair("a", "2 h", "0 h"));
    table.row(
        "paired sample",
        () -> PairedSample.builder().pair("a", "2 h", "1 h").build(),
        () -> PairedSample.builder().pair("b", "2 h", "1 h").build(),
        () -> PairedSample.builder()
            .pair("a", "2 h", "1 h")
            .pair("b", "2 h", "1 h")
            .build());
    table.row(
        "yardstick",
        () -> Yardstick.of(metric.get(), baseline.get(), target.get()),
        () -> Yardstick.of(metric.get(), baseline.get(), null),
        () -> Yardstick.of(metric.get(), null, target.get()),
        () -> Yardstick.of(metric.get(), baseline.get(), Target.of("a", "2 h/wk")),
        () -> Yardstick.of(metric.get(), Baseline.of("a", "5 h/wk"), target.get()));
    table.row(
        "target",
        target,
        () -> target.get().withMetric(MetricId.of("b")),
        () -> target.get().withGoal(Goal.parse("2 h/wk")),
        () -> target.get().withBy(DAY),
        () -> target.get().withHeld(true));
    table.row(
        "observation",
        () -> Observation.of("a", "1 h"),
        () -> Observation.of("b", "1 h"),
        () -> Observation.of("a", "2 h"),
        () -> Observation.of("a", "1 min"),
        () -> Observation.of("a", "1 h").withSource("log"));
    table.row(
        "goal",
        () -> Goal.parse("1 h"),
        () -> Goal.parse("2 h"),
        () -> Goal.parse(">= 1 h"),
        () -> Goal.parse("<= 1 h"),
        () -> Goal.parse("> 1 h"),
        () -> Goal.parse("< 1 h"),
        () -> Goal.parse("1..2 h"),
        () -> Goal.parse(">= 2 h"),
        () -> Goal.parse("<= 2 h"),
        () -> Goal.parse("> 2 h"),
        () -> Goal.parse("< 2 h"),
        () -> Goal.parse("1..3 h"),
        () -> Goal.parse("0..2 h"),
        () -> Goal.parse("+10% of baseline"),
        () -> Goal.parse("+11% of baseline"),
        () -> Goal.parse("+10 points"),
        () -> Goal.parse("+11 points"),
        Goal.Done::new);
    table.arguments(DAY, BigDecimal.ONE);
    table.argument("unit", "h");
    table.argument("amount", "1");
    for (String quantity : List.of("quantity", "value", "goal", "before", "after")) {
      table.argument(quantity, "1 h");
    }
  }

  private static PairedSample.Pair pair(String person, String before, String after) {
    return new PairedSample.Pair(person, Quantity.parse(before), Quantity.parse(after));
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
