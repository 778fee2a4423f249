package dev.milestone;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** How an id is written: 1 to 120 letters, digits and {@code . _ - : / @ #}, beginning with a letter or digit. */
public final class IdSyntax {

  private static final int LONGEST = 120;
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._:/@#-]*");

  private IdSyntax() {}

  /**
   * Returns the id, if it is one.
   *
   * @param kind what the id names, for the message, such as "metric"
   * @throws IllegalArgumentException if it is not written as an id
   */
  public static String check(String kind, String id) {
    requireNonNull(id, kind + " id");
    if (id.length() > LONGEST || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no %s id; write 1 to %s letters, digits or . _ - : / @ #, beginning with a letter or digit"
              .formatted(id, kind, LONGEST));
    }
    return id;
  }
}
