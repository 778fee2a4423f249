package dev.milestone.measure;

import dev.milestone.wording.Decimals;
import dev.milestone.wording.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Goals and values as messages, so that readers see their own words and decimal signs. */
final class MeasureWords {

  /** Digits that a reader takes in; whole numbers are written in full. */
  private static final int DIGITS = 4;

  private MeasureWords() {}

  static Message quantity(BigDecimal amount, Unit unit) {
    return unit.symbol().equals("1")
        ? Message.of("measure.number").with("value", amount)
        : Message.of("measure.quantity").with("value", amount).with("unit", unit.words(amount));
  }

  /** A measured value to four digits. */
  static Message value(double value, Unit unit) {
    BigDecimal exact = Decimals.of(value);
    int before = exact.precision() - exact.scale();
    int decimals = Math.max(0, DIGITS - before);
    return quantity(
        exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.HALF_EVEN) : exact, unit);
  }

  static Message goal(Goal goal) {
    if (goal instanceof Goal.Reach reach) {
      return reach.value().message();
    } else if (goal instanceof Goal.AtLeast atLeast) {
      return Message.of("measure.goal.AT_LEAST").with("value", atLeast.bound().message());
    } else if (goal instanceof Goal.AtMost atMost) {
      return Message.of("measure.goal.AT_MOST").with("value", atMost.bound().message());
    } else if (goal instanceof Goal.Above above) {
      return Message.of("measure.goal.ABOVE").with("value", above.bound().message());
    } else if (goal instanceof Goal.Below below) {
      return Message.of("measure.goal.BELOW").with("value", below.bound().message());
    } else if (goal instanceof Goal.Within within) {
      return Message.of("measure.goal.WITHIN")
          .with("low", within.low().message())
          .with("high", within.high().message());
    } else if (goal instanceof Goal.ChangeByPercent change) {
      boolean less = change.percent().signum() < 0;
      return Message.of(less ? "measure.goal.LESS_PERCENT" : "measure.goal.MORE_PERCENT")
          .with("percent", change.percent().abs());
    } else if (goal instanceof Goal.ChangeByPoints change) {
      boolean less = change.points().signum() < 0;
      return Message.of(less ? "measure.goal.LESS_POINTS" : "measure.goal.MORE_POINTS")
          .with("points", change.points().abs());
    }
    return Message.of("measure.goal.DONE");
  }
}
