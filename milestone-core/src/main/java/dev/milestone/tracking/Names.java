package dev.milestone.tracking;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of people and of sources of evidence are the same: those that differ by case or by space around at most, as it is
 * with roles. What was recorded stays as it was written.
 */
final class Names {

  static final Comparator<String> ORDER =
      Comparator.comparing(String::strip, String.CASE_INSENSITIVE_ORDER);

  private Names() {}

  static boolean areSame(String name, String other) {
    return ORDER.compare(name, other) == 0;
  }

  /** Returns a set that takes each name once, however it is typed. */
  static Set<String> set() {
    return new TreeSet<>(ORDER);
  }
}
