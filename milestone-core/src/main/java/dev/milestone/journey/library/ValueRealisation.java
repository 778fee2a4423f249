package dev.milestone.journey.library;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Roles;
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
import java.time.Period;

/** The map of value realisation; {@link JourneyMaps#valueRealisation()} describes it. */
final class ValueRealisation {

  static final JourneyMap MAP = map();

  private ValueRealisation() {}

  private static JourneyMap map() {
    JourneyMap.Builder map = JourneyMap.of("value-realisation", "1").name("Value realisation");
    stages(map);
    measures(map);
    earlyWins(map);
    foundation(map);
    growth(map);
    maturity(map);
    strategic(map);
    ValueRealisationChain.addTo(map);
    return map.build();
  }

  private static void stages(JourneyMap.Builder map) {
    map.addStage(Parts.stage("early-wins", "Early wins", Period.ZERO, Period.ofWeeks(4))
            .build())
        .addStage(Parts.stage("foundation", "Foundation", Period.ofWeeks(4), Period.ofMonths(2))
            .addTask(Task.of("team-on-board", "Bring the whole team on board"))
            .addTask(Task.of("workflows-moved", "Set up the main workflows in the product"))
            .addTask(Task.of("data-migrated", "Move the data over and clean it"))
            .addTask(Task.of("key-systems-connected", "Connect the systems that matter most"))
            .addTask(Task.of("old-way-retired", "Close down the old way of working"))
            .addTask(Task.of("baselines-measured", "Measure where each metric stands"))
            .build())
        .addStage(Parts.stage("growth", "Growth", Period.ofMonths(2), Period.ofMonths(6))
            .build())
        .addStage(Parts.stage("maturity", "Maturity", Period.ofMonths(6), Period.ofMonths(12))
            .build())
        .addStage(Stage.builder()
            .id(StageId.of("strategic"))
            .name("Strategic")
            .startInclusive(Period.ofMonths(12))
            .build());
  }

  private static void measures(JourneyMap.Builder map) {
    map.addSlot(MetricSlot.builder()
            .id("time-saved")
            .name("time saved")
            .description(
                "The work that takes too long today and is to take less, such as making a report.")
            .category(ValueCategory.TIME_SAVED)
            .addMethods("time tracking before and after", "survey of the people who do the work")
            .build())
        .addSlot(MetricSlot.builder()
            .id("efficiency")
            .name("process efficiency")
            .description("How quickly the team's main process runs, or how much it carries.")
            .category(ValueCategory.PROCESS_EFFICIENCY)
            .addMethods("cycle times of the process", "throughput a week")
            .build())
        .addSlot(MetricSlot.builder()
            .id("quality")
            .name("quality")
            .description("Errors that should become fewer, or accuracy that should rise.")
            .category(ValueCategory.QUALITY)
            .required(false)
            .addMethods("error log", "audit of samples")
            .build())
        .addSlot(MetricSlot.builder()
            .id("new-capability")
            .name("new capability")
            .description(
                "Something that the customer could not do at all before, such as foreseeing demand.")
            .required(false)
            .addMethods("comparison of what was foreseen with what came", "count of its uses")
            .build())
        .addSlot(MetricSlot.builder()
            .id("new-revenue")
            .name("new revenue")
            .description("What a service or business that the product made possible brings in.")
            .category(ValueCategory.REVENUE)
            .required(false)
            .addMethods("invoices of the new service", "records of the sales system")
            .build())
        .addSlot(MetricSlot.builder()
            .id("company-goal")
            .name("goal of the company")
            .description(
                "The figure by which the leadership tells whether its own goal is reached.")
            .required(false)
            .addMethods("the leadership's own report")
            .build())
        .addSlot(MetricSlot.builder()
            .id("satisfaction")
            .name("satisfaction")
            .description("How content the people are who work with the product, such as NPS.")
            .category(ValueCategory.ADOPTION_AND_SATISFACTION)
            .required(false)
            .addMethods("NPS survey", "survey of employees")
            .build())
        .addMetric(
            Metric.of("team-active", "share of the team that is active", "%", Direction.INCREASE)
                .withIndicator(Indicator.LEADING)
                .withCategory(ValueCategory.ADOPTION_AND_SATISFACTION)
                .withMethod("people active in the week, over all who should be"))
        .addMetric(Metric.of("roi", "return on investment", "%", Direction.INCREASE)
            .withMethod("value realised so far minus cost so far, over cost so far"))
        .addTarget(Target.of("team-active", ">= 90 %"))
        .addTarget(Target.of("roi", "> 0 %"));
  }

  private static void earlyWins(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("first-user-productive", "early-wins")
            .name("First person productive")
            .definition("One person of the team has done real work in the product.")
            .due(Period.ofWeeks(1))
            .addLeadsTo(Parts.id("manual-work-replaced"))
            .addCriteria(happened("real-task-completed"))
            .build())
        .addMilestone(Parts.step("first-workflow", "early-wins")
            .name("First workflow from end to end")
            .definition(
                "One workflow of the customer's has run in the product from its start to its end.")
            .due(Period.ofWeeks(2))
            .addLeadsTo(Parts.id("manual-work-replaced"))
            .addDependsOn(Parts.id("first-user-productive"))
            .addCriteria(happened("workflow-completed"))
            .build())
        .addMilestone(Parts.result("manual-work-replaced", "early-wins")
            .name("Manual work replaced, time saved")
            .definition(
                "Work that was done by hand runs in the product, and takes measurably less time.")
            .businessImpact("People have hours back for work that matters to them.")
            .due(Period.ofWeeks(4))
            .addRequires(Parts.id("first-workflow"))
            .addCriteria(reaches("time-saved"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build());
  }

  private static void foundation(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("operational", "foundation")
            .name("Operational, no way back")
            .definition(
                "Team, workflows, data and systems are in the product, and the old way is closed.")
            .due(Period.ofWeeks(6))
            .addLeadsTo(Parts.id("team-adopted"))
            .addDependsOn(Parts.id("first-workflow"))
            .addCriteria(tasksDone(
                1,
                "team-on-board",
                "workflows-moved",
                "data-migrated",
                "key-systems-connected",
                "old-way-retired",
                "baselines-measured"))
            .validation(ValidationPolicy.by(Roles.CUSTOMER))
            .build())
        .addMilestone(Parts.result("team-adopted", "foundation")
            .name("Whole team, more efficient")
            .definition(
                "The whole team works in the product, and its main process runs measurably better.")
            .businessImpact("The gain does not hang on a few enthusiasts.")
            .due(Period.ofMonths(2))
            .addRequires(Parts.id("operational"))
            .addCriteria(reaches("team-active"), reaches("efficiency"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build());
  }

  private static void growth(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("full-integration", "growth")
            .name("Fully integrated")
            .definition("Data flows between the systems by itself, day after day.")
            .due(Period.ofMonths(3))
            .addLeadsTo(Parts.id("roi-positive"))
            .addDependsOn(Parts.id("operational"))
            .addCriteria(happened("data-synchronised", 5, Duration.ofDays(7)))
            .build())
        .addMilestone(Parts.result("roi-positive", "growth")
            .name("Value exceeds cost")
            .definition("The value realised so far is more than the cost so far.")
            .businessImpact("The investment carries itself.")
            .due(Period.ofMonths(4))
            .addRequires(Parts.id("full-integration"))
            .addCriteria(reaches("roi"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .addMilestone(Parts.step("second-team", "growth")
            .name("A second team joins")
            .definition("Another team or department does its work in the product.")
            .due(Period.ofMonths(5))
            .addLeadsTo(Parts.id("roi-documented"))
            .addCriteria(happened("second-team-active", 5, Duration.ofDays(7)))
            .addOptionalCriteria(happened("advanced-feature-used"))
            .build())
        .addMilestone(Parts.result("roi-documented", "growth")
            .name("Return documented and shared with the leadership")
            .definition(
                "The return is written down with its sources, and the leadership has seen it.")
            .businessImpact("The leadership can defend the budget with figures of its own.")
            .due(Period.ofMonths(6))
            .addDependsOn(Parts.id("roi-positive"))
            .addCriteria(reaches("roi"), confirmedBy(Roles.CUSTOMER))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR).withSources(2))
            .build());
  }

  private static void maturity(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("own-automation", "maturity")
            .name("Automation of the customer's own")
            .definition("Workflows that the customer built run routine work by themselves.")
            .due(Period.ofMonths(8))
            .addLeadsTo(Parts.id("strategic-value"))
            .addCriteria(happened("own-workflow-run", 20, Duration.ofDays(30)))
            .build())
        .addMilestone(Parts.result("strategic-value", "maturity")
            .name("Strategic value")
            .definition(
                "The customer does something that it could not do before, beyond doing the same faster.")
            .businessImpact("The product opens ways, and does not only save effort.")
            .due(Period.ofMonths(9))
            .addRequires(Parts.id("own-automation"))
            .addCriteria(reaches("new-capability"))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build())
        .addMilestone(Parts.result("best-practice", "maturity")
            .name("Best practice, lasting quality")
            .definition(
                "Good practice is written down and kept, and quality stays where it should be.")
            .businessImpact("Errors that cost money and trust have become rare.")
            .due(Period.ofMonths(12))
            .addCriteria(reaches("quality", 3))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build());
  }

  private static void strategic(JourneyMap.Builder map) {
    map.addMilestone(Parts.step("new-service-live", "strategic")
            .name("A new service is live")
            .definition("A service or business of the customer's that needs the product is in use.")
            .due(Period.ofMonths(15))
            .addLeadsTo(Parts.id("new-revenue-earned"))
            .addCriteria(happened("new-service-used", 10, Duration.ofDays(30)))
            .build())
        .addMilestone(Parts.result("new-revenue-earned", "strategic")
            .name("New revenue")
            .definition("The new service brings in what was planned.")
            .businessImpact("The product has become part of how money is earned.")
            .due(Period.ofMonths(18))
            .addRequires(Parts.id("new-service-live"))
            .addCriteria(reaches("new-revenue"))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build())
        .addMilestone(Parts.result("company-goal-reached", "strategic")
            .name("A goal of the company is reached")
            .definition("A goal that the leadership set itself is reached with the product's help.")
            .businessImpact("The leadership gets where it wanted to be.")
            .due(Period.ofMonths(21))
            .addCriteria(reaches("company-goal"))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build())
        .addMilestone(Parts.result("advocate", "strategic")
            .name("Recommends from experience")
            .definition("The people are content, and the customer is glad to tell others about it.")
            .businessImpact("The customer is heard in its market as one who knows how.")
            .due(Period.ofMonths(24))
            .addDependsOn(Parts.id("strategic-value"))
            .addCriteria(reaches("satisfaction"), confirmedBy(Roles.CUSTOMER))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build());
  }
}
