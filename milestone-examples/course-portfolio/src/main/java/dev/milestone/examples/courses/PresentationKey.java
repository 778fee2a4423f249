package dev.milestone.examples.courses;

/** Names a presentation of a course, such as AAA 2013J: autumn 2013. */
record PresentationKey(String module, String presentation) {

  @Override
  public String toString() {
    return module + " " + presentation;
  }
}
