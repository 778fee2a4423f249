package dev.milestone.journey;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import java.time.Period;

/** A map with the value chain of the source documents: workflows save 12 hours, which carry a third more volume. */
public final class Designs {

  private Designs() {}

  /** The map; each capability reaches a result in its own way. */
  public static JourneyMap chained() {
    return JourneyMap.of("crm", "1")
        .addStages(
            Stage.of("early", Period.ZERO, Period.ofWeeks(4))
                .withTasks(Task.of("import", "import the customers")),
            Stage.open("growth", Period.ofMonths(2)))
        .addMetrics(
            Metric.of("time", "time spent by hand", "h/wk", Direction.DECREASE),
            Metric.of("accuracy", "accuracy of the forecast", "%", Direction.INCREASE))
        .addTargets(Target.of("time", "3 h/wk"))
        .addMilestones(
            FunctionalMilestone.of("workflow-live", "early")
                .due(Period.ofDays(14))
                .achievedWhen(happened("workflow-run"), tasksDone(1, "import"))
                .leadsTo("time-saved")
                .build(),
            FunctionalMilestone.of("dashboard-live", "early").build(),
            CustomerMilestone.of("time-saved", "growth")
                .name("12 hours saved a week")
                .due(Due.after(MilestoneId.of("workflow-live"), Period.ofDays(60)))
                .achievedWhen(reaches("time"))
                .build(),
            CustomerMilestone.of("forecast", "growth")
                .requires("dashboard-live")
                .achievedWhen(reaches("accuracy"))
                .build(),
            CustomerMilestone.of("calm", "growth").build())
        .addObjectives(
            Objective.of("grow", ObjectiveLevel.STRATEGIC, "grow without hiring at the same rate"),
            Objective.of("predict", ObjectiveLevel.TACTICAL, "a forecast that holds")
                .serving("grow"),
            Objective.of("no-retyping", ObjectiveLevel.OPERATIONAL, "no more typing things twice"))
        .addCapabilities(
            Capability.of("workflows", "automated workflows")
                .deliveredBy("workflow-live")
                .build(),
            Capability.of("dashboard", "the live dashboard")
                .deliveredBy("dashboard-live")
                .build(),
            Capability.of("sync", "the sync").leadsTo("forecast", "time-saved").build())
        .addImpacts(
            Impact.of("volume", "30 % more volume by the same team")
                .comesFrom("time-saved")
                .serves("grow", "no-retyping")
                .build(),
            Impact.of("revenue", "revenue that can be foreseen")
                .comesFrom("forecast")
                .serves("predict")
                .build())
        .build();
  }
}
