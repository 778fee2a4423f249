package dev.milestone.journey;

import dev.milestone.wording.Message;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for times as a change notes them, such as {@code P28D after start} or {@code P0D..P28D}. */
final class ChangedTimes {

  private static final Pattern DUE = Pattern.compile("(?<offset>P\\S+) after (?<anchor>\\S+)");
  private static final Pattern WINDOW = Pattern.compile("(?<start>P[^.]+)\\.\\.(?<end>P.+)?");
  private static final String START = "start";

  private ChangedTimes() {}

  /** When something is due; none if it is not noted so. */
  static Optional<Message> due(String noted) {
    Matcher due = DUE.matcher(noted);
    if (!due.matches()) {
      return Optional.empty();
    }
    String anchor = due.group("anchor");
    return period(due.group("offset"))
        .map(offset -> START.equals(anchor)
            ? afterStart(offset)
            : Message.of("journey.time." + (offset.isZero() ? "on-anchor" : "after-anchor"))
                .with("time", length(offset))
                .with("anchor", anchor));
  }

  /** From when to when a stage lasts; none if it is not noted so. */
  static Optional<Message> window(String noted) {
    Matcher window = WINDOW.matcher(noted);
    if (!window.matches()) {
      return Optional.empty();
    }
    Optional<Period> start = period(window.group("start"));
    String end = window.group("end");
    if (end == null) {
      return start.map(from -> from.isZero()
          ? Message.of("journey.window.whole")
          : Message.of("journey.window.open").with("start", afterStart(from)));
    }
    return start.flatMap(from -> period(end)
        .map(to -> from.isZero()
            ? Message.of("journey.window.first").with("end", afterStart(to))
            : Message.of("journey.window.later")
                .with("start", afterStart(from))
                .with("end", afterStart(to))));
  }

  private static Message afterStart(Period offset) {
    return offset.isZero()
        ? Message.of("journey.time.on-start")
        : Message.of("journey.time.after-start").with("time", length(offset));
  }

  private static Message length(Period period) {
    List<Message> parts = new ArrayList<>();
    add(parts, "years", period.getYears());
    add(parts, "months", period.getMonths());
    add(parts, "days", period.getDays());
    return parts.stream()
        .reduce(
            (some, more) -> Message.of("journey.time.sum").with("some", some).with("more", more))
        .orElseGet(() -> Message.of("journey.time.days").with("n", 0));
  }

  private static void add(List<Message> parts, String unit, int count) {
    if (count != 0) {
      parts.add(Message.of("journey.time." + unit).with("n", count));
    }
  }

  private static Optional<Period> period(@Nullable String noted) {
    try {
      return Optional.ofNullable(noted).map(Period::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty(); // somebody else noted it, in JSON
    }
  }
}
