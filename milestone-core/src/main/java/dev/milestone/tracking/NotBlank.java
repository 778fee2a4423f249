package dev.milestone.tracking;

/** Refuses words that say nothing: what is recorded of people is for people to read. */
final class NotBlank {

  private NotBlank() {}

  /**
   * Checks some words.
   *
   * @param where what they are a part of, by kind and ids, such as "waiver of milestone 'go-live'"
   * @throws IllegalArgumentException if they are blank
   */
  static void check(String words, String where, String part, String advice) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("%s has a blank %s; %s".formatted(where, part, advice));
    }
  }
}
