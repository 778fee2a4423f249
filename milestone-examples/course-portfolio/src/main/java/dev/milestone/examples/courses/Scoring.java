package dev.milestone.examples.courses;

import java.util.List;

/** Judges the enrolments that are active at the beginning of a day, by what is known then. */
interface Scoring {

  /**
   * Returns a judgement for each of {@link CourseData#activeAt}, in that order.
   *
   * @param progress is told of each enrolment that is done
   */
  List<Judgement> score(CourseData data, int day, Progress progress);
}
