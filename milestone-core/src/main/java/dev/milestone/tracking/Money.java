package dev.milestone.tracking;

import dev.milestone.measure.Quantity;
import dev.milestone.measure.Unit;

/** What may stand as an amount of money in an event. */
final class Money {

  private Money() {}

  static void check(String what, Quantity amount) {
    if (amount.unit().kind() != Unit.Kind.MONEY || amount.unit().hasPeriod()) {
      throw new IllegalArgumentException(
          "%s: an amount in %s is no money; give one without a period, such as 1200 USD"
              .formatted(what, amount.unit()));
    }
    if (amount.amount().signum() < 0) {
      throw new IllegalArgumentException(
          "%s: an amount below zero cannot be recorded; retract or correct the event that was too large"
              .formatted(what));
    }
  }
}
