package dev.milestone.jackson;

/** The version of a document's shape, first in each of them; a type of its own so that it is judged before the rest is read. */
record SchemaVersion(long number) {

  static final SchemaVersion CURRENT = new SchemaVersion(1);

  SchemaVersion {
    if (number != 1) {
      throw new IllegalArgumentException(
          "schema version %s cannot be read, only 1; use the release of Milestone that wrote it, or a later one"
              .formatted(number));
    }
  }
}
