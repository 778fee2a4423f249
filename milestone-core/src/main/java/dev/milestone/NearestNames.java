package dev.milestone;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant by a name that is not known. */
public final class NearestNames {

  private static final int SHOWN = 3;

  private NearestNames() {}

  /**
   * Says that a name is not known and which ones are nearest to it.
   *
   * @param kind what the name names, such as "metric"
   * @param where what was searched, such as "map 'onboarding'"
   * @throws NullPointerException if there is no name; then nobody gave one, and the kind is the message
   */
  public static String unknown(String kind, Object name, String where, Collection<?> known) {
    String text = requireNonNull(name, kind).toString();
    if (known.isEmpty()) {
      return "%s '%s' is not in %s, which has none; add it there first"
          .formatted(kind, text, where);
    }
    return "%s '%s' is not in %s; the nearest there: %s"
        .formatted(
            kind,
            text,
            where,
            nearest(text, known).stream().map(n -> "'" + n + "'").collect(joining(", ")));
  }

  private static List<String> nearest(String name, Collection<?> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(String::valueOf)
        .distinct()
        .sorted(Comparator.comparingInt((String n) -> distance(wanted, n.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Edits (insert, delete, replace one character) that turn a into b. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
