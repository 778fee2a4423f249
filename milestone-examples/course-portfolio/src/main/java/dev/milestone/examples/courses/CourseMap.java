package dev.milestone.examples.courses;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;

/**
 * A presentation of a course as a journey map: each assessment is something to hand in by its day (functional) and to pass
 * (the result that the student wants).
 */
final class CourseMap {

  static final String STAGE = "course";
  static final String RUNNING_MARK = "running-mark";
  static final String VISITS = "visits";
  static final Unit PERCENT = Unit.parse("%");
  static final Unit VISIT = Unit.parse("{visit}");

  /** What the university asks of a pass. */
  static final String PASS = ">= 40 %";

  private CourseMap() {}

  static JourneyMap of(Presentation presentation) {
    JourneyMap.Builder map = JourneyMap.of(
            presentation.key().module() + "-" + presentation.key().presentation(), "1")
        .name("Course " + presentation.key())
        .addStage(
            Stage.of(STAGE, Period.ZERO, Period.ofDays(Math.max(1, presentation.lengthDays()))))
        .addMetric(Metric.of(RUNNING_MARK, "mean of the marks so far", "%", Direction.INCREASE))
        .addTarget(Target.of(RUNNING_MARK, PASS).withHeld(true))
        .addMetric(Metric.of(VISITS, "visits to the course's sites", "{visit}", Direction.INCREASE)
            .withIndicator(Indicator.LEADING));
    Map<String, Integer> numbers = new HashMap<>();
    for (Assessment assessment : presentation.assessments()) {
      String name = assessment.type() + " " + numbers.merge(assessment.type(), 1, Integer::sum);
      map.addMetric(Metric.of(mark(assessment), "mark of " + name, "%", Direction.INCREASE))
          .addTarget(Target.of(mark(assessment), PASS))
          .addMilestone(handIn(assessment, name))
          .addMilestone(pass(assessment, name));
    }
    return map.build();
  }

  private static FunctionalMilestone handIn(Assessment assessment, String name) {
    FunctionalMilestone.Builder milestone = FunctionalMilestone.of(handedIn(assessment), STAGE)
        .name(name + " handed in")
        .addCriteria(happened(handedIn(assessment)))
        .addLeadsTo(MilestoneId.of(passed(assessment)));
    assessment.dueDay().ifPresent(day -> milestone.due(Period.ofDays(day)));
    return milestone.build();
  }

  private static CustomerMilestone pass(Assessment assessment, String name) {
    return CustomerMilestone.of(passed(assessment), STAGE)
        .name(name + " passed")
        .addCriteria(reaches(mark(assessment)))
        .addRequires(MilestoneId.of(handedIn(assessment)))
        .due(
            Due.after(MilestoneId.of(handedIn(assessment)), Period.ofDays(CourseData.DAYS_TO_MARK)))
        .build();
  }

  static String handedIn(Assessment assessment) {
    return "handed-in-" + assessment.id();
  }

  static String passed(Assessment assessment) {
    return "passed-" + assessment.id();
  }

  static String mark(Assessment assessment) {
    return "mark-" + assessment.id();
  }
}
