package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Another due day of a milestone by a move of the journey to another map. A later one is a slip, unless it only moved with
 * what the milestone is due after.
 *
 * @param move the move, with when it was and who said so
 * @param before the day when it was due until then; none if it had no date
 * @param after the day when it is due since; none if it has no date any more
 */
public record Redating(
    Recorded<Fact.MovedToMap> move, Optional<LocalDate> before, Optional<LocalDate> after) {

  /** Takes the parts. */
  public Redating {
    requireNonNull(move, "move");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** The other day in words, with the map that gives it. */
  public Message message() {
    String code = "tracking.dossier.redated";
    if (before.isEmpty()) {
      code += "-first";
    } else if (after.isEmpty()) {
      code += "-none";
    }
    Message message = Message.of(code)
        .with("day", move.on())
        .with("map", move.fact().migration().to().toString());
    if (before.isPresent()) {
      message = message.with("before", before.get());
    }
    return after.isPresent() ? message.with("after", after.get()) : message;
  }
}
