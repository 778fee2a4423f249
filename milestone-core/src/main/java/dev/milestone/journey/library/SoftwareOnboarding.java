package dev.milestone.journey.library;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.ObjectiveLevel.OPERATIONAL;
import static dev.milestone.journey.ObjectiveLevel.STRATEGIC;
import static dev.milestone.journey.ObjectiveLevel.TACTICAL;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Objective;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Stage;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The map of software onboarding; {@link JourneyMaps#softwareOnboarding()} describes it. */
final class SoftwareOnboarding {

  private static final Stage SET_UP = Parts.stage(
          "set-up", "Set-up", Period.ZERO, Period.ofWeeks(2))
      .addTask(Task.of("account-opened", "Open the account"))
      .addTask(Task.of("people-invited", "Invite the people who will work with it"))
      .addTask(Task.of("preferences-set", "Set preferences and parameters"))
      .addTask(Task.of("data-imported", "Bring in the data to work with"))
      .addTask(Task.of("systems-connected", "Connect the other systems"))
      .addTask(Task.of("set-up-doubts-asked", "Ask the customer about doubts in the set-up"))
      .build();

  private static final Stage TRAINING = Parts.stage(
          "training", "Training", Period.ofWeeks(2), Period.ofWeeks(4))
      .addTask(Task.of("overview-given", "Show where everything is"))
      .addTask(Task.of("roles-trained", "Train each role in what it needs"))
      .addTask(Task.of("exercise-done", "Work through an exercise with real data"))
      .addTask(Task.of("training-doubts-asked", "Ask the customer about doubts after training"))
      .build();

  private static final Stage FIRST_USE = Parts.stage(
          "first-use", "First use", Period.ofWeeks(4), Period.ofWeeks(6))
      .addTask(Task.of("first-work-together", "Do the first real work together"))
      .addTask(Task.of("first-work-alone", "Let the customer do real work alone"))
      .addTask(Task.of("first-use-doubts-asked", "Ask the customer about doubts in daily use"))
      .build();

  private static final Stage HAND_OVER = Parts.stage(
          "hand-over", "Hand-over", Period.ofWeeks(6), Period.ofMonths(2))
      .addTask(Task.of("goals-reviewed", "Go through the goals again, and what comes next"))
      .addTask(Task.of("help-shown", "Show where help is found from now on"))
      .addTask(Task.of("hand-over-doubts-asked", "Ask the customer about anything still open"))
      .build();

  static final JourneyMap MAP = map();

  private SoftwareOnboarding() {}

  private static JourneyMap map() {
    JourneyMap.Builder map = JourneyMap.of("software-onboarding", "1").name("Software onboarding");
    map.addStage(SET_UP).addStage(TRAINING).addStage(FIRST_USE).addStage(HAND_OVER);
    measures(map);
    steps(map);
    results(map);
    chain(map);
    return map.build();
  }

  private static void measures(JourneyMap.Builder map) {
    map.addSlot(MetricSlot.builder()
            .id("first-result")
            .name("first result")
            .description(
                "The result for which the software was bought, small enough to show in a few weeks.")
            .addMethods("time tracking before and after", "count in the customer's own records")
            .build())
        .addMetric(Metric.of("works-alone", "people who need no help", "%", Direction.INCREASE)
            .withCategory(ValueCategory.ADOPTION_AND_SATISFACTION)
            .withMethod("all users are asked whether they can do their work without help"))
        .addTarget(Target.of("works-alone", ">= 80 %"));
  }

  private static void steps(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("set-up-done", "set-up")
            .name("Set up")
            .definition(
                "The software is ready for the customer's work, and the customer has no doubt left.")
            .due(Period.ofWeeks(2))
            .addLeadsTo(Parts.id("first-result-reached"))
            .addCriteria(tasksDone(1, tasks(SET_UP)))
            .validation(ValidationPolicy.by(Roles.SUCCESS_MANAGER))
            .build())
        .addMilestone(Parts.step("half-way", "training")
            .name("Half of the onboarding done")
            .definition("Half of all tasks of the onboarding are done.")
            .due(Period.ofWeeks(3))
            .addLeadsTo(Parts.id("handed-over"))
            .addCriteria(tasksDone(0.5, tasks(SET_UP, TRAINING, FIRST_USE, HAND_OVER)))
            .build())
        .addMilestone(Parts.step("trained", "training")
            .name("Trained")
            .definition(
                "Everybody knows what their role needs, and the customer has no doubt left.")
            .due(Period.ofWeeks(4))
            .addLeadsTo(Parts.id("first-result-reached"))
            .addDependsOn(Parts.id("set-up-done"))
            .addCriteria(tasksDone(1, tasks(TRAINING)))
            .validation(ValidationPolicy.by(Roles.SUCCESS_MANAGER))
            .build())
        .addMilestone(Parts.step("used-alone", "first-use")
            .name("First use without help")
            .definition(
                "People have done real work in the software by themselves, on several occasions.")
            .due(Period.ofWeeks(5))
            .addLeadsTo(Parts.id("first-result-reached"))
            .addDependsOn(Parts.id("trained"))
            .addCriteria(
                tasksDone(1, tasks(FIRST_USE)),
                happened("real-task-completed", 3, Duration.ofDays(14)))
            .validation(ValidationPolicy.by(Roles.SUCCESS_MANAGER))
            .build());
  }

  private static void results(JourneyMap.Builder map) {
    map.addMilestone(Parts.result("first-result-reached", "first-use")
            .name("First result")
            .definition(
                "The first result for which the software was bought is there, and measured.")
            .businessImpact("The customer sees early that the effort was worth it.")
            .due(Period.ofWeeks(6))
            .addRequires(Parts.id("used-alone"))
            .addCriteria(reaches("first-result"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .addMilestone(Parts.result("handed-over", "hand-over")
            .name("Handed over")
            .definition(
                "The customer works by itself, knows where help is, and confirms that nothing is open.")
            .businessImpact("The team does its daily work without waiting for others.")
            .due(Period.ofMonths(2))
            .addRequires(Parts.id("used-alone"))
            .addDependsOn(Parts.id("first-result-reached"))
            .addCriteria(tasksDone(1, tasks(HAND_OVER)), reaches("works-alone"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build());
  }

  private static void chain(JourneyMap.Builder map) {
    map.addObjective(Objective.of(
            "purchase-goal", STRATEGIC, "reach the goal for which the software was bought"))
        .addObjective(
            Objective.of("early-result", TACTICAL, "see early that the software is worth its price")
                .serving("purchase-goal"))
        .addObjective(
            Objective.of("full-use", TACTICAL, "use all that is paid for").serving("purchase-goal"))
        .addObjective(Objective.of(
                "work-without-help", OPERATIONAL, "do the daily work without waiting for help")
            .serving("full-use"))
        .addCapability(Capability.of("fitting-settings", "settings that fit your work")
            .deliveredBy("set-up-done")
            .build())
        .addCapability(Capability.of("features-by-role", "the features that each role needs")
            .deliveredBy("trained", "used-alone")
            .build())
        .addCapability(Capability.of("help-at-hand", "help inside the software")
            .leadsTo("handed-over")
            .build())
        .addImpact(Impact.of("effort-rewarded", "you see early that the effort was worth it")
            .comesFrom("first-result-reached")
            .serves("early-result")
            .build())
        .addImpact(Impact.of("team-by-itself", "the team does its daily work by itself")
            .comesFrom("handed-over")
            .serves("work-without-help")
            .build())
        .addImpact(Impact.of("nothing-unused", "nothing that you pay for lies unused")
            .comesFrom("handed-over")
            .serves("full-use")
            .build());
  }

  private static String[] tasks(Stage... stages) {
    List<String> tasks = new ArrayList<>();
    for (Stage stage : stages) {
      stage.tasks().stream().map(Task::id).map(TaskId::value).forEach(tasks::add);
    }
    return tasks.toArray(String[]::new);
  }
}
