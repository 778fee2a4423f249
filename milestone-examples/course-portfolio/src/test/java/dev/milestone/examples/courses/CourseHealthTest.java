package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.HealthAssessment;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.Points;
import dev.milestone.health.backtest.Auc;
import dev.milestone.health.backtest.ScoredOutcome;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseHealthTest {

  private static final CourseData BUNDLED = CourseDataReader.read(CourseFiles.bundled());

  @ParameterizedTest(name = "day {0}: {1} to {2}")
  @CsvSource({"35, 0.72, 0.80", "65, 0.79, 0.85", "95, 0.82, 0.88", "125, 0.85, 0.90"})
  void tells_lost_from_kept_better_than_chance_and_no_better_than_foresight(
      int day, double least, double most) {
    CourseOutcomes outcomes = CourseOutcomes.read(CourseFiles.bundled());
    List<ScoredOutcome> scored = judge(day).stream()
        .filter(judgement -> judgement.health().isScored())
        .map(judgement -> new ScoredOutcome(
            judgement.health().scoreMicros(),
            outcomes.of(judgement.key(), judgement.enrolment().student())))
        .toList();

    assertThat(Auc.of(scored)).isBetween(least, most);
  }

  @Test
  void every_explanation_adds_up_to_its_score() {
    for (Judgement judgement : judge(65)) {
      HealthExplanation why = judgement.health().explain();
      Points sum = why.base();
      for (HealthExplanation.Part part : why.parts()) {
        sum = sum.plus(part.points());
      }
      for (HealthExplanation.Adjustment adjustment : why.adjustments()) {
        sum = sum.plus(adjustment.after()).minus(adjustment.before());
      }
      assertThat(why.score()).contains(sum);
    }
  }

  @Test
  void nothing_of_the_day_or_later_is_looked_at() {
    int day = 65;
    List<Enrolment> known = BUNDLED.enrolments().stream()
        .filter(enrolment -> enrolment.isActiveAt(day))
        .map(enrolment -> new Enrolment(
            enrolment.presentation(),
            enrolment.student(),
            enrolment.registered(),
            OptionalInt.empty(),
            enrolment.submissions().stream()
                .filter(submission -> submission.banked() || submission.day() < day)
                .map(submission -> submission.banked()
                        || submission.day() + CourseData.DAYS_TO_MARK < day
                    ? submission
                    : new Submission(
                        submission.assessment(), submission.day(), false, OptionalDouble.empty()))
                .toList(),
            enrolment.checkpoints().stream()
                .filter(checkpoint -> checkpoint.lastDay() < day)
                .toList()))
        .toList();
    List<Judgement> without = new CourseScoring()
        .score(new CourseData(BUNDLED.presentations(), known), day, Progress.silent());

    assertThat(without)
        .extracting(CourseHealthTest::numbers)
        .isEqualTo(judge(day).stream().map(CourseHealthTest::numbers).toList());
  }

  private static List<Judgement> judge(int day) {
    return new CourseScoring().score(BUNDLED, day, Progress.silent());
  }

  private static String numbers(Judgement judgement) {
    HealthAssessment health = judgement.health();
    return judgement.enrolment().student() + " " + health.score() + " " + health.band() + " "
        + health.coverage();
  }
}
