package dev.milestone.tracking;

import dev.milestone.ValueTypesContract.Table;
import java.time.LocalDate;
import java.util.Optional;

/** The forecasts among the value types of this package. */
final class ForecastValues {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  static void fill(Table table) {
    Optional<LocalDate> later = Optional.of(DAY.plusDays(9));
    table.<ImmutableExpected>changes(
        "expected",
        () -> (ImmutableExpected)
            ImmutableExpected.of(DAY, DAY.plusDays(5), DAY.plusDays(4), later, 2, 5),
        it -> it.withMadeOn(DAY.plusDays(1)),
        it -> it.withDate(DAY.plusDays(6)),
        it -> it.withEarliest(DAY.plusDays(3)),
        it -> it.withLatest(Optional.empty()),
        it -> it.withPerDay(-2),
        it -> it.withRemainingDays(5.5));
    table.row(
        "forecast",
        () -> new Forecast.Reached(DAY),
        () -> new Forecast.Reached(DAY.plusDays(1)),
        () -> new Forecast.StraightLine(DAY),
        () -> new Forecast.StraightLine(DAY.plusDays(1)),
        () -> new Forecast.MovingAway(0, later),
        () -> new Forecast.MovingAway(-1, later),
        () -> new Forecast.MovingAway(0, Optional.empty()),
        () -> new Forecast.OutOfSight(DAY, 1, later),
        () -> new Forecast.OutOfSight(DAY.plusDays(1), 1, later),
        () -> new Forecast.OutOfSight(DAY, 2, later),
        () -> new Forecast.OutOfSight(DAY, 1, Optional.empty()),
        () -> new Forecast.NotEnoughData(1, 4, 1),
        () -> new Forecast.NotEnoughData(2, 4, 1),
        () -> new Forecast.NotEnoughData(1, 3, 1),
        () -> new Forecast.NotEnoughData(1, 4, 2),
        () -> new Forecast.Stale(DAY, 93, 92),
        () -> new Forecast.Stale(DAY.plusDays(1), 93, 92),
        () -> new Forecast.Stale(DAY, 94, 92),
        () -> new Forecast.Stale(DAY, 93, 91),
        Forecast.NoTarget::new,
        () -> new Forecast.ToBeHeld(true, DAY),
        () -> new Forecast.ToBeHeld(false, DAY),
        () -> new Forecast.ToBeHeld(true, DAY.plusDays(1)));
    table.row(
        "acceleration",
        () -> new Forecast.Acceleration(2, DAY, 3),
        () -> new Forecast.Acceleration(3, DAY, 3),
        () -> new Forecast.Acceleration(2, DAY.plusDays(1), 3),
        () -> new Forecast.Acceleration(2, DAY, 4));
  }

  private ForecastValues() {}
}
