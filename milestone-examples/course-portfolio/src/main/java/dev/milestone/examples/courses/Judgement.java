package dev.milestone.examples.courses;

import dev.milestone.health.HealthAssessment;
import java.util.Comparator;

/** An enrolment and how healthy it was. */
record Judgement(Enrolment enrolment, HealthAssessment health) {

  /** Lowest score first; equal ones by course and student, those without a score last. */
  static final Comparator<Judgement> WORST_FIRST = Comparator.comparingInt(Judgement::rank)
      .thenComparing(judgement -> judgement.key().toString())
      .thenComparingLong(judgement -> judgement.enrolment().student());

  PresentationKey key() {
    return enrolment.presentation().key();
  }

  private int rank() {
    return health.isScored() ? health.scoreMicros() : Integer.MAX_VALUE;
  }
}
