package dev.milestone;

import java.util.Collection;
import java.util.Optional;

/** Refuses texts that are given and say nothing: what asks whether somebody spoke would take them for an answer. */
public final class Blanks {

  private Blanks() {}

  /**
   * Refuses a text that is blank.
   *
   * @param kind what it is a part of, such as "metric"
   * @param id which one
   * @param part what the text is there, such as "method"
   * @param advice what it is for, such as "say how it is measured"
   * @throws IllegalArgumentException if it is blank
   */
  public static void refuse(String kind, Object id, String part, String text, String advice) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "%s '%s' has a blank %s; leave it out, or %s".formatted(kind, id, part, advice));
    }
  }

  /** The same, of a text that may be absent. */
  public static void refuse(
      String kind, Object id, String part, Optional<String> text, String advice) {
    text.ifPresent(given -> refuse(kind, id, part, given, advice));
  }

  /** The same, of each of several texts. */
  public static void refuse(
      String kind, Object id, String part, Collection<String> texts, String advice) {
    texts.forEach(text -> refuse(kind, id, part, text, advice));
  }
}
