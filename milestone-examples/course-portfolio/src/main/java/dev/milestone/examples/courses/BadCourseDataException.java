package dev.milestone.examples.courses;

/** Course data that cannot be read; the message is one line that says where, what is wrong and what to do. */
final class BadCourseDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadCourseDataException(String line) {
    super(OneLine.of(line));
  }
}
