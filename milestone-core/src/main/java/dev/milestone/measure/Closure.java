package dev.milestone.measure;

import dev.milestone.wording.Message;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How an outcome was closed, and what it counts for.
 *
 * <p>Half a success counts half: an objective with one outcome achieved and one partly achieved stands at
 * (1 + 0.5) / 2 = 0.75. What was cancelled says nothing, and does not count at all. The credits are a convention of success
 * plans in the field. They are told beside a health score and never enter one: to a rule of health a milestone that is partly
 * achieved is missed.
 */
public enum Closure {
  /** All of it came true; counts 1. */
  ACHIEVED,
  /** Some of it came true; counts 0.5. */
  PARTLY_ACHIEVED,
  /** None of it came true; counts 0. */
  MISSED,
  /** It was given up before it could come true; does not count. */
  CANCELLED;

  /** What it counts, from 0 to 1; none if it does not count. */
  public OptionalDouble credit() {
    return switch (this) {
      case ACHIEVED -> OptionalDouble.of(1);
      case PARTLY_ACHIEVED -> OptionalDouble.of(0.5);
      case MISSED -> OptionalDouble.of(0);
      case CANCELLED -> OptionalDouble.empty();
    };
  }

  /** How it was closed, in words. */
  public Message label() {
    return Message.of("measure.closure." + name());
  }

  /** The mean credit of those that count, from 0 to 1; none if none counts. */
  public static OptionalDouble meanCredit(Collection<Closure> closures) {
    return closures.stream()
        .map(Closure::credit)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
