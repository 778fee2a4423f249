package dev.milestone.examples.courses;

import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody in a presentation of a course; who takes two courses has two enrolments, each a journey of its own.
 *
 * @param registered the day of registration, when known
 * @param left the day of leaving; empty if the student stayed
 * @param submissions by day, banked ones first; on one day in the order of the file
 * @param checkpoints by cut-off day
 */
record Enrolment(
    Presentation presentation,
    long student,
    OptionalInt registered,
    OptionalInt left,
    List<Submission> submissions,
    List<Checkpoint> checkpoints) {

  Enrolment {
    submissions = List.copyOf(submissions);
    checkpoints = List.copyOf(checkpoints);
  }

  /** Whether the student is still there at the beginning of the day; who leaves on that day or later is. */
  boolean isActiveAt(int day) {
    return left.isEmpty() || left.getAsInt() >= day;
  }
}
