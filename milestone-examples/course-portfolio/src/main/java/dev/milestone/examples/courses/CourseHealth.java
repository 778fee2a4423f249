package dev.milestone.examples.courses;

import static dev.milestone.health.rules.HealthRules.ACHIEVEMENT_RECENCY;
import static dev.milestone.health.rules.HealthRules.COHORT_RANK;
import static dev.milestone.health.rules.HealthRules.CUSTOMER_OUTCOMES;
import static dev.milestone.health.rules.HealthRules.ENGAGEMENT_LEVEL;
import static dev.milestone.health.rules.HealthRules.MILESTONES_ON_TIME;
import static dev.milestone.health.rules.HealthRules.PROGRESS_TO_TARGETS;
import static dev.milestone.health.rules.HealthRules.RECENT_ENGAGEMENT;

import dev.milestone.health.Bands;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthModel;
import dev.milestone.health.HealthStep;
import dev.milestone.health.RuleParameters;
import dev.milestone.health.StepId;
import dev.milestone.health.rules.HealthRules;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.Figures;
import dev.milestone.tracking.JourneySnapshot;
import java.util.Collection;

/**
 * What health means for a student in a course. Weights are set by reason, in steps of five, and the same for every course and
 * day; nothing is fitted.
 */
final class CourseHealth {

  private static final int RECENT_DAYS = 30; // as far apart as the checkpoints of the data
  private static final String RECENT_VISITS = "recent visits";
  private static final String LEAD_DAYS = "lead days";

  static final HealthModel MODEL = HealthModel.of("course", "1")
      // The plan itself, and the strongest sign of one's own doing.
      .rule("on-time", MILESTONES_ON_TIME, 20, RuleParameters.of("kind", "functional"))
      // Results, not effort alone.
      .rule("outcomes", CUSTOMER_OUTCOMES, 10, RuleParameters.none())
      // Nearly everybody holds a pass, so it is a small voice.
      .rule(
          "running-mark",
          PROGRESS_TO_TARGETS,
          5,
          RuleParameters.of("metric", CourseMap.RUNNING_MARK))
      // Across courses only "hardly ever there" means something, hence the low bar.
      .rule(
          "activity",
          ENGAGEMENT_LEVEL,
          5,
          RuleParameters.of("metric", CourseMap.VISITS).with("full", 5))
      // Has gone quiet.
      .rule(
          "own-pace",
          RECENT_ENGAGEMENT,
          5,
          RuleParameters.of("metric", CourseMap.VISITS).with("days", RECENT_DAYS))
      // Courses differ in how much is clicked, peers do not.
      .rule("activity-among-peers", COHORT_RANK, 15, RuleParameters.of("figure", RECENT_VISITS))
      // The quality of the work, where the pass line tells too little.
      .rule(
          "mark-among-peers", COHORT_RANK, 20, RuleParameters.of("figure", CourseMap.RUNNING_MARK))
      // The earliest sign, before any mark is in.
      .rule("lead-among-peers", COHORT_RANK, 10, RuleParameters.of("figure", LEAD_DAYS))
      // Momentum: a hand-in or a pass within about a month.
      .rule("momentum", ACHIEVEMENT_RECENCY, 10, RuleParameters.of("half-life", "30"))
      .bands(Bands.of("50", "70"))
      // Who is hardly known cannot be green on the strength of what little is.
      .addStep(new HealthStep.MissingDataCap(StepId.of("missing-data")))
      .build();

  private CourseHealth() {}

  static HealthEngine engine() {
    return HealthEngine.of(MODEL, HealthRules.registry());
  }

  /** The peers of one presentation, all judged at the same day. */
  static Cohort peers(Collection<JourneySnapshot> journeys) {
    return Cohort.builder()
        .figure(RECENT_VISITS, Figures.sumOfLast(CourseMap.VISITS, RECENT_DAYS))
        .figure(CourseMap.RUNNING_MARK, Figures.last(CourseMap.RUNNING_MARK))
        .figure(LEAD_DAYS, Figures.meanLeadDays(FunctionalMilestone.class))
        .of(journeys);
  }
}
