package dev.milestone.examples.courses;

import java.util.List;

/**
 * One presentation of a course: what is to be handed in, and when.
 *
 * @param lengthDays its planned length
 * @param assessments in the order of the file
 */
record Presentation(PresentationKey key, int lengthDays, List<Assessment> assessments) {

  Presentation {
    assessments = List.copyOf(assessments);
  }
}
