package dev.milestone.examples.courses;

import java.util.List;

/**
 * Presentations and their enrolments, read and checked.
 *
 * <p>How an enrolment ended, and who the student is, is not here: nothing that scores can come across it.
 *
 * @param presentations in the order of the file, at least one
 * @param enrolments in the order of the file of registrations
 */
record CourseData(List<Presentation> presentations, List<Enrolment> enrolments) {

  /** Marks are recorded this many days after hand-in. */
  static final int DAYS_TO_MARK = 14;

  CourseData {
    presentations = List.copyOf(presentations);
    enrolments = List.copyOf(enrolments);
  }

  /** The last day worth asking about: when the marks of the longest presentation's last day are in. */
  int lastDay() {
    return presentations.stream().mapToInt(Presentation::lengthDays).max().orElse(0) + DAYS_TO_MARK;
  }

  /** The enrolments that are active at the beginning of a day, in the order of the file. */
  List<Enrolment> activeAt(int day) {
    return enrolments.stream().filter(e -> e.isActiveAt(day)).toList();
  }
}
