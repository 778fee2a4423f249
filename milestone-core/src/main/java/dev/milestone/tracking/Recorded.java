package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact as it was known, with when it happened and who said so.
 *
 * @param <F> what kind of fact
 * @param fact what was said, corrections included
 * @param event the event that said it first
 * @param at when it happened
 * @param on the local day of that, in the journey's zone
 * @param by who or what said so, corrections included; none if nobody did
 */
public record Recorded<F extends Fact>(
    F fact, EventId event, Instant at, LocalDate on, Optional<String> by) {

  /** Takes the parts. */
  public Recorded {
    requireNonNull(fact, "fact");
    requireNonNull(event, "event");
    requireNonNull(at, "at");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
  }

  static <F extends Fact> Recorded<F> of(Origin origin, JourneyEvent event, F fact) {
    return new Recorded<>(
        fact,
        event.id(),
        event.occurredAt(),
        LocalDate.ofEpochDay(origin.epochDay(event.occurredAt())),
        event.by());
  }
}
