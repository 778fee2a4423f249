package dev.milestone.examples.courses;

/** Keeps what files contain from breaking a message into lines or filling the screen. */
final class OneLine {

  private static final int LONGEST_VALUE = 40;

  private OneLine() {}

  /** Returns the text with every control character and line separator replaced by a blank. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  /** Returns a value found in a file in quotes, cut if it is long. */
  static String quoted(String value) {
    String shown =
        value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    return "'" + of(shown) + "'";
  }
}
