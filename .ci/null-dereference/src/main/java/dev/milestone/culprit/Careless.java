package dev.milestone.culprit;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Takes no care of null. Each line that does not says so, and the others do. */
@NullMarked
final class Careless {

  private Careless() {}

  static int length(@Nullable String text) {
    return text.length(); // null
  }

  static String text() {
    return null; // null
  }

  static int lengthOrZero(@Nullable String text) {
    return text == null ? 0 : length(text);
  }

  static int lengthOfNothing() {
    return lengthOf(null); // null
  }

  private static int lengthOf(String text) {
    return text.length();
  }
}
