package dev.milestone.examples.courses;

import java.util.List;
import java.util.OptionalLong;

/** Judges nothing yet: everybody is listed, unknown and without a score. */
final class CourseScoring implements Scoring {

  @Override
  public List<ScoreRow> score(CourseData data, int day, Progress progress) {
    return data.activeAt(day).stream()
        .map(enrolment -> {
          progress.step();
          return new ScoreRow(
              enrolment.presentation().key(),
              enrolment.student(),
              OptionalLong.empty(),
              "UNKNOWN",
              0);
        })
        .toList();
  }
}
