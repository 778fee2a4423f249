package dev.milestone.examples.courses;

/** Something that was to be written could not be; the message is one line. */
final class CannotWriteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotWriteException(String line) {
    super(OneLine.of(line));
  }
}
