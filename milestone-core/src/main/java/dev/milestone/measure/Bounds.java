package dev.milestone.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a target asks of a metric, still in decimal; the bounds are equal if there is only one. */
record Bounds(byte comparison, BigDecimal low, BigDecimal high) {

  static final byte NO_TARGET = 0;
  static final byte AT_LEAST = 1;
  static final byte AT_MOST = 2;
  static final byte ABOVE = 3;
  static final byte BELOW = 4;
  static final byte WITHIN = 5;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final Bounds NONE = one(NO_TARGET, BigDecimal.ZERO);

  static Bounds of(Metric metric, @Nullable BigDecimal baseline, Goal goal) {
    if (goal instanceof Goal.AtLeast atLeast) {
      return one(AT_LEAST, amount(metric, atLeast.bound()));
    } else if (goal instanceof Goal.AtMost atMost) {
      return one(AT_MOST, amount(metric, atMost.bound()));
    } else if (goal instanceof Goal.Above above) {
      return one(ABOVE, amount(metric, above.bound()));
    } else if (goal instanceof Goal.Below below) {
      return one(BELOW, amount(metric, below.bound()));
    } else if (goal instanceof Goal.Within within) {
      return new Bounds(WITHIN, amount(metric, within.low()), amount(metric, within.high()));
    } else if (goal instanceof Goal.Done) {
      return done(metric);
    }
    byte side = betterSide(metric, goal);
    if (goal instanceof Goal.Reach reach) {
      return value(metric, side, reach);
    } else if (goal instanceof Goal.ChangeByPoints change) {
      return baseline == null ? NONE : one(side, baseline.add(change.points()));
    } else if (goal instanceof Goal.ChangeByPercent change) {
      return byPercent(metric, side, baseline, change);
    }
    throw new IllegalStateException(
        "goal '%s' of metric '%s' is of no known kind".formatted(goal, metric.id()));
  }

  private static byte betterSide(Metric metric, Goal goal) {
    return switch (metric.direction()) {
      case INCREASE -> AT_LEAST;
      case DECREASE -> AT_MOST;
      case KEEP_IN_RANGE ->
        throw new IllegalArgumentException(
            "metric '%s' is to be kept in range, and '%s' gives no range; write one, such as '35..40 %s', or a bound, such as '<= 40 %s'"
                .formatted(metric.id(), goal, metric.unit(), metric.unit()));
    };
  }

  private static BigDecimal amount(Metric metric, Quantity quantity) {
    return metric.inOwnUnit(quantity).amount();
  }

  private static Bounds one(byte comparison, BigDecimal bound) {
    return new Bounds(comparison, bound, bound);
  }

  private static Bounds value(Metric metric, byte side, Goal.Reach reach) {
    BigDecimal value = amount(metric, reach.value());
    if (value.signum() < 0 && metric.scale() == Scale.SHARE) {
      throw new IllegalArgumentException(
          "metric '%s' is a part of a whole, and '%s' as a value is less than nothing; for a change write '%s%% of baseline' or '%s points'"
              .formatted(
                  metric.id(),
                  reach,
                  Quantity.plain(reach.value().amount()),
                  Quantity.plain(value)));
    }
    return one(side, value);
  }

  private static Bounds done(Metric metric) {
    if (metric.unit().kind() != Unit.Kind.PLAIN) {
      throw new IllegalArgumentException(
          "metric '%s' is measured in %s, which is not done or undone; write a value, or give the metric the unit 1"
              .formatted(metric.id(), metric.unit()));
    }
    return one(AT_LEAST, BigDecimal.ONE);
  }

  private static Bounds byPercent(
      Metric metric, byte side, @Nullable BigDecimal baseline, Goal.ChangeByPercent change) {
    if (metric.scale() == Scale.INTERVAL) {
      throw new IllegalArgumentException(
          "metric '%s' has an interval scale, on which '%s' means nothing; write a value or a change such as '+9 points'"
              .formatted(metric.id(), change));
    }
    if (baseline == null || baseline.signum() <= 0) {
      return NONE;
    }
    BigDecimal moved = baseline.multiply(change.percent()).divide(HUNDRED);
    return one(side, baseline.add(moved));
  }
}
