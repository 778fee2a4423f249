package dev.milestone.examples.courses;

import dev.milestone.health.HealthAssessment;
import java.util.OptionalLong;

/**
 * A line of the file of scores.
 *
 * @param scoreMicros the score in millionths, so that six decimals are written as they are; empty if nothing was covered
 * @param coverageMicros how much of the model was covered, in millionths
 */
record ScoreRow(
    PresentationKey presentation,
    long student,
    OptionalLong scoreMicros,
    String band,
    long coverageMicros) {

  private static final long MICRO = 1_000_000;

  static ScoreRow of(Judgement judgement) {
    HealthAssessment health = judgement.health();
    return new ScoreRow(
        judgement.key(),
        judgement.enrolment().student(),
        health.isScored() ? OptionalLong.of(health.scoreMicros()) : OptionalLong.empty(),
        health.band().name(),
        health.coverage().movePointRight(6).longValueExact());
  }

  String scoreText() {
    return scoreMicros.isPresent() ? decimal(scoreMicros.getAsLong()) : "";
  }

  String coverageText() {
    return decimal(coverageMicros);
  }

  private static String decimal(long micros) {
    // By hand, as String.format would follow the locale.
    String fraction = Long.toString(MICRO + Math.abs(micros % MICRO)).substring(1);
    return (micros < 0 ? "-" : "") + Math.abs(micros / MICRO) + "." + fraction;
  }
}
