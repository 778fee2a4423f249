package dev.milestone;

import static java.util.Objects.requireNonNull;

/** How an id is written: 1 to 120 letters, digits and {@code . _ - : / @ #}, beginning with a letter or digit. */
public final class IdSyntax {

  private static final int LONGEST = 120;
  private static final String SIGNS = "._:/@#-";

  private IdSyntax() {}

  /**
   * Returns the id, if it is one.
   *
   * @param kind what the id names, for the message, such as "metric"
   * @throws IllegalArgumentException if it is not written as an id
   */
  public static String check(String kind, String id) {
    requireNonNull(id, kind + " id");
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "'%s' is no %s id; write 1 to %s letters, digits or . _ - : / @ #, beginning with a letter or digit"
              .formatted(id, kind, LONGEST));
    }
    return id;
  }

  /** By hand, not by a pattern: ids are made for every event. */
  private static boolean isId(String id) {
    if (id.isEmpty() || id.length() > LONGEST || !isLetterOrDigit(id.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
      int sign = id.codePointAt(i);
      if (!isLetterOrDigit(sign) && SIGNS.indexOf(sign) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int sign) {
    return Character.isLetter(sign) || Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER;
  }
}
