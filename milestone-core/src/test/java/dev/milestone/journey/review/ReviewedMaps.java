package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.ObjectiveLevel.OPERATIONAL;
import static dev.milestone.journey.ObjectiveLevel.STRATEGIC;
import static dev.milestone.journey.ObjectiveLevel.TACTICAL;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
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
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A map in which nothing is to be found, and one change of it for each thing that can be. */
final class ReviewedMaps {

  private ReviewedMaps() {}

  static final FunctionalMilestone FIRST_REPORT = FunctionalMilestone.of("first-report", "start")
      .definition("A report was made from start to end.")
      .owner("success manager")
      .due(Period.ofWeeks(2))
      .addLeadsTo(MilestoneId.of("quicker"))
      .addCriteria(happened("report-made"))
      .build();

  static final FunctionalMilestone READY = FunctionalMilestone.of("ready", "start")
      .definition("All is set up, and the customer has no question left.")
      .owner("success manager")
      .due(Period.ofWeeks(3))
      .addLeadsTo(MilestoneId.of("quicker"))
      .addCriteria(tasksDone(1, "connect", "invite"), confirmedBy("customer"))
      .build();

  static final CustomerMilestone QUICKER = CustomerMilestone.of("quicker", "value")
      .definition("Reports take half an hour a week.")
      .businessImpact("Half a day a week goes to customers.")
      .owner("success manager")
      .due(Period.ofMonths(3))
      .addRequires(MilestoneId.of("first-report"))
      .addCriteria(reaches("report-time"))
      .validation(ValidationPolicy.by("customer").withSources(1))
      .build();

  static final Objective GROW = Objective.of("grow", STRATEGIC, "grow without hiring");

  static final Objective TIME_FOR_CUSTOMERS =
      Objective.of("time-for-customers", TACTICAL, "more time for customers").serving("grow");

  static final Objective NO_REPORTS = Objective.of(
          "no-reports", OPERATIONAL, "less time for reports")
      .serving("time-for-customers");

  static final Capability REPORTS =
      Capability.of("reports", "automated reports").deliveredBy("first-report").build();

  static final Impact HALF_A_DAY = Impact.of("half-a-day", "half a day a week goes to customers")
      .comesFrom("quicker")
      .serves("no-reports")
      .build();

  static JourneyMap clean() {
    return JourneyMap.of("reports", "1")
        .addStage(Stage.builder()
            .id(StageId.of("start"))
            .endExclusive(Period.ofWeeks(4))
            .addTask(Task.of("connect", "Connect the data"))
            .addTask(Task.of("invite", "Invite the team"))
            .build())
        .addStage(Stage.of("value", Period.ofWeeks(4), Period.ofMonths(3)))
        .addMetric(Metric.of("report-time", "report creation time", "h/wk", Direction.DECREASE)
            .withMethod("time tracking"))
        .addMetric(Metric.of("active", "people active in a week", "%", Direction.INCREASE)
            .withMethod("count in the product")
            .withIndicator(Indicator.LEADING))
        .addTarget(Target.of("report-time", "30 min/wk"))
        .addTarget(Target.of("active", "80 %"))
        .addMilestone(FIRST_REPORT)
        .addMilestone(READY)
        .addMilestone(QUICKER)
        .addObjective(GROW)
        .addObjective(TIME_FOR_CUSTOMERS)
        .addObjective(NO_REPORTS)
        .addCapability(REPORTS)
        .addImpact(HALF_A_DAY)
        .build();
  }

  /** The clean map with one milestone in place of the one of the same id. */
  static JourneyMap with(Milestone changed) {
    return clean()
        .withMilestones(clean().milestones().stream()
            .map(milestone -> milestone.id().equals(changed.id()) ? changed : milestone)
            .toList());
  }

  /** The clean map with more milestones. */
  static JourneyMap adding(List<? extends Milestone> more) {
    List<Milestone> all = new ArrayList<>(clean().milestones());
    all.addAll(more);
    return clean().withMilestones(all);
  }

  static JourneyMap adding(Milestone more) {
    return adding(List.of(more));
  }

  static JourneyMap withStage(int index, UnaryOperator<Stage> change) {
    List<Stage> stages = new ArrayList<>(clean().stages());
    stages.set(index, change.apply(stages.get(index)));
    return clean().withStages(stages);
  }

  static JourneyMap manyTasks(int count) {
    List<Task> tasks = IntStream.rangeClosed(1, count)
        .mapToObj(i -> Task.of("task-" + i, "Task " + i))
        .toList();
    List<Task> all = new ArrayList<>(clean().stages().get(0).tasks());
    all.addAll(tasks);
    return withStage(0, stage -> stage.withTasks(all));
  }

  static List<FunctionalMilestone> onDays(int... days) {
    return IntStream.of(days)
        .mapToObj(day -> FunctionalMilestone.of("day-" + day, "start")
            .definition("Something was done in the product.")
            .owner("success manager")
            .due(Period.ofDays(day))
            .addLeadsTo(MilestoneId.of("quicker"))
            .addCriteria(happened("something"))
            .build())
        .toList();
  }

  static FunctionalMilestone aside(String id) {
    return FunctionalMilestone.of(id, "start")
        .definition("Something was done in the product.")
        .owner("success manager")
        .due(Period.ofWeeks(4))
        .addCriteria(happened("something"))
        .build();
  }

  static JourneyMap withoutImpacts() {
    return clean().withImpacts();
  }

  /** Only the result is left, and it is measured in words that fit any segment. */
  static JourneyMap onlyTheResult() {
    return clean()
        .withCapabilities(REPORTS.withDeliveredBy().withLeadsTo(QUICKER.id()))
        .withMilestones(QUICKER.withRequires().withDue(Due.afterStart(Period.ofWeeks(4))))
        .withStages(Stage.of("value", Period.ZERO, Period.ofMonths(3)))
        .withTargets(clean().targets().get(0))
        .withMetrics(clean().metrics().get(0));
  }

  /** The same map for those who value revenue above all. */
  static JourneyMap forShops(Metric time) {
    Segment shops = Segment.of("shops", "shops", "more sales").withValues(ValueCategory.REVENUE);
    return clean().specialise(shops).replace(time).build();
  }

  static List<String> ids(MapReview review) {
    return review.findings().stream().map(finding -> finding.id().value()).toList();
  }
}
