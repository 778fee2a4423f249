package dev.milestone.jackson;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Lineage;
import dev.milestone.journey.MapChange;
import dev.milestone.journey.MapPart;
import dev.milestone.journey.MapReference;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** Maps to write and to read. */
final class Maps {

  private Maps() {}

  /** A map that has one of everything. */
  static JourneyMap full() {
    return JourneyMap.of("onboarding", "3")
        .name("Onboarding of sales teams")
        .addStage(Stage.builder()
            .id(StageId.of("setup"))
            .name("Set up")
            .endExclusive(Period.ofDays(28))
            .addTask(Task.of("import", "Import the customers"))
            .addTask(Task.of("invite", "Invite the team"))
            .build())
        .addStage(Stage.open("value", Period.ofDays(14)))
        .addMetric(Metric.builder()
            .id("time-saved")
            .name("report creation time")
            .unit("h/wk")
            .direction(Direction.DECREASE)
            .category(ValueCategory.TIME_SAVED)
            .method("time tracking of 5 people")
            .build())
        .addMetric(Metric.builder()
            .id("deals")
            .unit("{deal}/mo")
            .direction(Direction.KEEP_IN_RANGE)
            .indicator(Indicator.LEADING)
            .build())
        .addSlot(MetricSlot.builder()
            .id("errors")
            .name("fewer errors")
            .description("Errors that cost money or trust.")
            .category(ValueCategory.QUALITY)
            .required(false)
            .addMethods("error log", "audit of samples")
            .build())
        .addSlot(MetricSlot.of("time-saved", "time saved", ValueCategory.TIME_SAVED))
        .addTarget(Target.of("time-saved", "30 min/wk"))
        .addTarget(Target.builder()
            .metric("deals")
            .goal("35..40 {deal}/mo")
            .by(LocalDate.of(2026, 6, 30))
            .held(true)
            .build())
        .addMilestone(FunctionalMilestone.of("live", "setup")
            .name("First report made in the product")
            .definition("A report was made from imported data.")
            .due(Period.ofDays(21))
            .owner("success manager")
            .department("Sales")
            .addLeadsTo(MilestoneId.of("quicker"))
            .addCriteria(happened("report-made", 3, Duration.ofDays(7)))
            .addCriteria(tasksDone(0.5, "import", "invite"))
            .addOptionalCriteria(happened("dashboard-opened"))
            .build())
        .addMilestone(FunctionalMilestone.of("trained", "setup")
            .addDependsOn(MilestoneId.of("live"))
            .addCriteria(confirmedBy("trainer"))
            .build())
        .addMilestone(CustomerMilestone.of("quicker", "value")
            .name("Reports take less time")
            .definition("Half an hour a week is enough.")
            .businessImpact("Four hours a week go to customers instead.")
            .due(Due.after(MilestoneId.of("live"), Period.ofMonths(2)))
            .addRequires(MilestoneId.of("trained"))
            .addCriteria(allOf(
                reaches("time-saved", 3).whileHeld("deals"),
                anyOf(confirmedBy("manager"), confirmedBy("sponsor")),
                atLeast(2, reaches("deals"), happened("report-shared"), tasksDone(1, "invite"))))
            .validation(
                ValidationPolicy.builder().role("customer").confirmations(2).build())
            .build())
        .addObjective(Objective.of("grow", ObjectiveLevel.STRATEGIC, "Grow by a third"))
        .addObjective(
            Objective.of("fewer-hours", ObjectiveLevel.OPERATIONAL, "Reports in half the time")
                .serving("grow")
                .stated("head of sales", LocalDate.of(2026, 1, 8), "Where do hours go?"))
        .addCapability(Capability.of("workflows", "automated workflows")
            .deliveredBy("live")
            .leadsTo("quicker")
            .build())
        .addImpact(Impact.of("more-volume", "More volume by the same team")
            .comesFrom("quicker")
            .serves("fewer-hours")
            .build())
        .lineage(Lineage.builder()
            .base(MapReference.parse("onboarding@2#0123456789abcdef0123456789abcdef"))
            .segment(Segment.smallBusiness())
            .addChanges(
                MapChange.of(MapChange.Kind.CRITERIA_CHANGED, MapPart.MILESTONE, "quicker"),
                MapChange.builder()
                    .kind(MapChange.Kind.REDATED)
                    .part(MapPart.STAGE)
                    .id("setup")
                    .before("P0D..P14D")
                    .after("P0D..P28D")
                    .build())
            .earlier(Lineage.builder()
                .base(MapReference.parse("general@1#fedcba9876543210fedcba9876543210"))
                .segment(Segment.of("services", "services"))
                .build())
            .build())
        .build();
  }

  /** A map of as little as a map needs. */
  static JourneyMap small() {
    return JourneyMap.of("small", "1")
        .addStage(Stage.open("only", Period.ZERO))
        .addMilestone(FunctionalMilestone.of("done", "only").build())
        .build();
  }
}
