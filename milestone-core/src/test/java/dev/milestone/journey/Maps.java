package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/** Maps that are right; a test changes what it is about. */
public final class Maps {

  /** The two stages, three metrics and ten tasks t1 to t10 that the milestones of these maps may speak of. */
  public static JourneyMap.Builder builder() {
    return JourneyMap.of("fixture", "1")
        .addStages(
            Stage.of("early", Period.ZERO, Period.ofWeeks(4))
                .withTasks(IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> Task.of("t" + i, "task " + i))
                    .toList()),
            Stage.open("later", Period.ofMonths(1)))
        .addMetrics(
            Metric.of("report-time", "report creation time", "h/wk", Direction.DECREASE),
            Metric.of("error-rate", "errors", "%", Direction.DECREASE),
            Metric.of("deals", "deals handled", "{deal}/mo", Direction.INCREASE));
  }

  public static JourneyMap of(Milestone... milestones) {
    return builder().addMilestones(milestones).build();
  }

  public static FunctionalMilestone.Builder functional(String id) {
    return FunctionalMilestone.of(id, "early");
  }

  public static CustomerMilestone.Builder customer(String id) {
    return CustomerMilestone.of(id, "later");
  }

  public static MilestoneId id(String id) {
    return MilestoneId.of(id);
  }

  public static List<MilestoneId> ids(String... ids) {
    return List.of(ids).stream().map(MilestoneId::of).toList();
  }

  /** A map on which every kind of fact makes a difference. */
  public static JourneyMap full() {
    return builder()
        .addTarget(Target.of("error-rate", "< 2 %"))
        .addMilestones(
            functional("set-up")
                .due(Period.ofDays(14))
                .addCriteria(tasksDone(0.7, "t1", "t2", "t3", "t4"))
                .build(),
            functional("in-use")
                .due(Due.after(id("set-up"), Period.ofDays(10)))
                .addDependsOn(id("set-up"))
                .addCriteria(happened("report-run", 5, Duration.ofDays(7)))
                .addLeadsTo(id("time-saved"))
                .build(),
            customer("time-saved")
                .due(Period.ofDays(60))
                .addRequire(id("in-use"))
                .addCriteria(reaches("report-time", 2))
                .validation(ValidationPolicy.by("customer"))
                .build(),
            customer("quality")
                .due(Due.after(id("time-saved"), Period.ofDays(30)))
                .addCriteria(reaches("error-rate"), confirmedBy("manager"))
                .build(),
            customer("scale")
                .addDependsOn(id("quality"))
                .addCriteria(atLeast(
                    2, reaches("deals"), happened("export", 3), allOf(reaches("error-rate", 2))))
                .validation(ValidationPolicy.builder().sources(1).build())
                .build())
        .build();
  }

  private Maps() {}
}
