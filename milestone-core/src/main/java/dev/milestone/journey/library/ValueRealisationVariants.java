package dev.milestone.journey.library;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.measure.ValueCategory.ADOPTION_AND_SATISFACTION;
import static dev.milestone.measure.ValueCategory.COST_REDUCED;
import static dev.milestone.measure.ValueCategory.PROCESS_EFFICIENCY;
import static dev.milestone.measure.ValueCategory.QUALITY;
import static dev.milestone.measure.ValueCategory.TIME_SAVED;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapSpecialisation;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** Value realisation for segments; {@link JourneyMaps#valueRealisation(Segment)} describes what differs. */
final class ValueRealisationVariants {

  private static final JourneyMap BASE = ValueRealisation.MAP;

  private ValueRealisationVariants() {}

  static List<JourneyMap> all() {
    return List.of(smallBusiness(), enterprise(), healthcare(), finance(), retail());
  }

  private static JourneyMap smallBusiness() {
    MapSpecialisation variant = Parts.specialise(BASE, Segment.smallBusiness());
    Stage foundation = BASE.stage(StageId.of("foundation"));
    Parts.retask(
        variant, BASE, foundation.withTasks(Parts.without(foundation, "key-systems-connected")));
    return variant
        .drop(Parts.id("second-team"))
        .add(Parts.slot(
            "cost-reduced",
            "A bill that becomes smaller or goes away, such as that of another tool.",
            COST_REDUCED,
            "invoices before and after",
            "comparison of budgets"))
        .add(Metric.of("works-alone", "people who need no help", "%", Direction.INCREASE)
            .withCategory(ADOPTION_AND_SATISFACTION)
            .withMethod("all users are asked whether they can do their work without help"))
        .add(Target.of("works-alone", ">= 90 %"))
        .add(Parts.result("cost-lowered", "growth")
            .name("A bill has become smaller")
            .definition("Something that was paid for before costs less, or is not needed any more.")
            .businessImpact("A tight budget has room again.")
            .due(Period.ofMonths(3))
            .addCriteria(reaches("cost-reduced"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("simple-to-run", "growth")
            .name("Runs without specialists")
            .definition("The people who use it run it themselves, and need nobody's help for it.")
            .businessImpact("Nobody has to be hired or called to keep it going.")
            .due(Period.ofMonths(5))
            .addCriteria(reaches("works-alone"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .replace(ValueRealisationChain.SHARED_WORK.withDeliveredBy(Parts.id("operational")))
        .add(Capability.of("one-for-several", "one product in place of several")
            .leadsTo("cost-lowered")
            .build())
        .add(Capability.of("ready-settings", "settings that are right from the start")
            .leadsTo("simple-to-run")
            .build())
        .replace(Parts.serving(BASE, "hours-back", "time-for-customers"))
        .add(Impact.of("budget-has-room", "a tight budget has room again")
            .comesFrom("cost-lowered")
            .serves("tight-budget")
            .build())
        .add(Impact.of("nobody-to-hire", "nobody has to be hired or called to keep it going")
            .comesFrom("simple-to-run")
            .serves("run-it-ourselves")
            .build())
        .build();
  }

  private static JourneyMap enterprise() {
    return Parts.specialise(BASE, Segment.enterprise())
        .add(Parts.slot(
            "risk",
            "Findings of reviews of security or compliance that should become fewer.",
            QUALITY,
            "reports of the reviews"))
        .add(Parts.slot(
            "coordination",
            "How long work waits where it passes from one department to another.",
            PROCESS_EFFICIENCY,
            "cycle times of the process across departments"))
        .add(Parts.slot(
            "volume",
            "How much the organisation can carry, such as cases a month.",
            PROCESS_EFFICIENCY,
            "throughput a month"))
        .add(Parts.step("security-cleared", "early-wins")
            .name("Cleared by security")
            .definition("Those who answer for security and compliance agree to its use.")
            .due(Period.ofWeeks(3))
            .addLeadsTo(Parts.id("risk-lowered"))
            .addCriteria(confirmedBy(Roles.SECURITY_OFFICER))
            .build())
        .replace(Parts.step("second-team", "growth")
            .name("Other departments join")
            .definition("Other departments do their part of a shared process in the product.")
            .due(Period.ofMonths(5))
            .addLeadsTo(Parts.id("roi-documented"), Parts.id("departments-together"))
            .addCriteria(happened("second-team-active", 10, Duration.ofDays(7)))
            .addOptionalCriteria(happened("advanced-feature-used"))
            .build())
        .add(Parts.result("departments-together", "growth")
            .name("Departments work together")
            .definition("Work passes from one department to the next without waiting.")
            .businessImpact("Nothing is done twice or forgotten between departments.")
            .due(Period.ofMonths(6))
            .addRequires(Parts.id("second-team"))
            .addCriteria(reaches("coordination"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("risk-lowered", "maturity")
            .name("Less risk")
            .definition("Reviews of security and compliance find measurably less.")
            .businessImpact("Fines and incidents have become less likely.")
            .due(Period.ofMonths(7))
            .addCriteria(reaches("risk"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("scaled", "maturity")
            .name("Carries the volume")
            .definition("The volume that the organisation planned for is carried.")
            .businessImpact("The business can grow without its processes standing in the way.")
            .due(Period.ofMonths(10))
            .addCriteria(reaches("volume"))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build())
        .add(Capability.of("controls", "rights and controls in one place")
            .deliveredBy("security-cleared")
            .build())
        .add(Capability.of("room-for-volume", "room for any volume")
            .leadsTo("scaled")
            .build())
        .add(Impact.of("nothing-waits-between", "nothing waits between departments")
            .comesFrom("departments-together")
            .serves("no-silos")
            .build())
        .add(Impact.of("incidents-unlikely", "fines and incidents are less likely")
            .comesFrom("risk-lowered")
            .serves("lower-risk")
            .build())
        .add(Impact.of("growth-carried", "processes do not stand in the way of growth")
            .comesFrom("scaled")
            .serves("carry-growth")
            .build())
        .build();
  }

  private static JourneyMap healthcare() {
    return Parts.specialise(BASE, Segment.healthcare())
        .add(Parts.slot(
            "compliance",
            "How far records and procedures keep the rules that are checked.",
            QUALITY,
            "audit of samples",
            "reports of inspections"))
        .add(Parts.slot(
            "patient-outcome",
            "What becomes better for patients, such as waiting time or returns to hospital.",
            QUALITY,
            "clinical records before and after",
            "survey of patients"))
        .add(Parts.step("compliance-cleared", "early-wins")
            .name("Cleared by compliance")
            .definition("Those who answer for privacy and compliance agree to its use.")
            .due(Period.ofWeeks(3))
            .addLeadsTo(Parts.id("compliance-kept"))
            .addCriteria(confirmedBy(Roles.COMPLIANCE_OFFICER))
            .build())
        .add(Parts.result("compliance-kept", "growth")
            .name("Rules are kept")
            .definition("Checks find the rules kept, several times in a row.")
            .businessImpact("Inspections are no reason to worry.")
            .due(Period.ofMonths(5))
            .addCriteria(reaches("compliance", 3))
            .validation(Parts.provedTo(Roles.COMPLIANCE_OFFICER))
            .build())
        .add(Parts.result("patients-better-off", "maturity")
            .name("Patients are better off")
            .definition("What was to become better for patients is measurably better.")
            .businessImpact("The institution does better at what it is there for.")
            .due(Period.ofMonths(10))
            .addCriteria(reaches("patient-outcome"))
            .validation(Parts.provedTo(Roles.CLINICAL_LEAD))
            .build())
        .add(Capability.of("guarded-records", "records that only those may see who need them")
            .deliveredBy("compliance-cleared")
            .build())
        .add(Capability.of("patient-at-a-glance", "all that is known of a patient at a glance")
            .leadsTo("patients-better-off")
            .build())
        .replace(Parts.serving(BASE, "more-by-the-same-team", "more-of-the-day"))
        .add(Impact.of("inspections-pass", "inspections are no reason to worry")
            .comesFrom("compliance-kept")
            .serves("keep-the-rules")
            .build())
        .add(Impact.of("patients-fare-better", "you do better at what you are there for")
            .comesFrom("patients-better-off")
            .serves("better-care")
            .build())
        .build();
  }

  private static JourneyMap finance() {
    return Parts.specialise(BASE, Segment.finance())
        .add(Parts.slot(
            "reporting-accuracy",
            "Corrections to reports that should become fewer, or their accuracy.",
            QUALITY,
            "comparison of first and final figures"))
        .add(Parts.slot(
            "audit-preparation",
            "The work that it takes to be ready for an audit.",
            TIME_SAVED,
            "time tracking before and after"))
        .add(Parts.slot(
            "risk",
            "Breaches of limits or controls that should become fewer.",
            QUALITY,
            "log of breaches"))
        .add(Parts.step("audit-trail-live", "early-wins")
            .name("Audit trail in place")
            .definition("Who changed what and when can be looked up, and somebody has tried it.")
            .due(Period.ofWeeks(3))
            .addLeadsTo(Parts.id("audit-ready"))
            .addCriteria(happened("audit-trail-checked"))
            .build())
        .add(Parts.result("reports-accurate", "growth")
            .name("Reports are right the first time")
            .definition("Reports need measurably fewer corrections.")
            .businessImpact("Decisions and filings rest on figures that hold.")
            .due(Period.ofMonths(3))
            .addCriteria(reaches("reporting-accuracy"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("audit-ready", "growth")
            .name("Ready for audits")
            .definition("An audit can come, and getting ready takes measurably less work.")
            .businessImpact("Audits do not stop the daily work.")
            .due(Period.ofMonths(5))
            .addRequires(Parts.id("audit-trail-live"))
            .addCriteria(reaches("audit-preparation"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("risk-controlled", "maturity")
            .name("Risk under control")
            .definition("Limits and controls are breached measurably less often.")
            .businessImpact("Losses and sanctions have become less likely.")
            .due(Period.ofMonths(10))
            .addCriteria(reaches("risk"))
            .validation(Parts.provedTo(Roles.EXECUTIVE_SPONSOR))
            .build())
        .add(Capability.of("audit-trail", "the audit trail")
            .deliveredBy("audit-trail-live")
            .build())
        .add(Capability.of("checked-reports", "reports that are checked as they are made")
            .leadsTo("reports-accurate")
            .build())
        .add(Capability.of("watched-limits", "limits that are watched at all times")
            .leadsTo("risk-controlled")
            .build())
        .add(Impact.of("figures-that-hold", "decisions and filings rest on figures that hold")
            .comesFrom("reports-accurate")
            .serves("right-figures")
            .build())
        .add(Impact.of("audits-in-passing", "audits do not stop the daily work")
            .comesFrom("audit-ready")
            .serves("always-auditable")
            .build())
        .add(Impact.of("losses-unlikely", "losses and sanctions are less likely")
            .comesFrom("risk-controlled")
            .serves("risk-in-limits")
            .build())
        .build();
  }

  private static JourneyMap retail() {
    return Parts.specialise(BASE, Segment.retail())
        .add(Parts.slot(
            "speed",
            "What shoppers or shops wait for, such as the time from order to delivery.",
            PROCESS_EFFICIENCY,
            "cycle times"))
        .add(Parts.slot(
            "customer-experience",
            "How content the shoppers are.",
            ADOPTION_AND_SATISFACTION,
            "survey of shoppers",
            "returns and complaints"))
        .add(Parts.slot(
            "stock",
            "What is tied up in stock, or lost by goods that are missing or left over.",
            COST_REDUCED,
            "stock records before and after"))
        .add(Parts.step("first-shop-live", "early-wins")
            .name("First shop live")
            .definition("One shop has worked with it through a whole week.")
            .due(Period.ofWeeks(3))
            .addLeadsTo(Parts.id("service-faster"))
            .addCriteria(happened("shop-day-completed", 5, Duration.ofDays(7)))
            .build())
        .add(Parts.result("service-faster", "growth")
            .name("Faster service")
            .definition("What people waited for takes measurably less time.")
            .businessImpact("Fewer shoppers leave before they have bought.")
            .due(Period.ofMonths(3))
            .addRequires(Parts.id("first-shop-live"))
            .addCriteria(reaches("speed"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("shoppers-content", "growth")
            .name("Content shoppers")
            .definition("Shoppers say that it has become better.")
            .businessImpact("Shoppers come back.")
            .due(Period.ofMonths(5))
            .addCriteria(reaches("customer-experience"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Parts.result("stock-right", "maturity")
            .name("The right stock")
            .definition("Less is tied up or lost in stock.")
            .businessImpact("Money that lay on shelves is free.")
            .due(Period.ofMonths(10))
            .addCriteria(reaches("stock"))
            .validation(Parts.provedTo(Roles.CUSTOMER))
            .build())
        .add(Capability.of("shop-work", "the same way of working in each shop")
            .deliveredBy("first-shop-live")
            .build())
        .add(Capability.of("shoppers-word", "what shoppers say, shop by shop")
            .leadsTo("shoppers-content")
            .build())
        .add(Capability.of("stock-in-sight", "the stock of all shops in sight")
            .leadsTo("stock-right")
            .build())
        .add(Impact.of("fewer-walk-out", "fewer shoppers leave before they have bought")
            .comesFrom("service-faster")
            .serves("no-waiting")
            .build())
        .add(Impact.of("loyal-shoppers", "shoppers have a reason to come again")
            .comesFrom("shoppers-content")
            .serves("shoppers-return")
            .build())
        .add(Impact.of("money-off-the-shelves", "money that lay on shelves is free")
            .comesFrom("stock-right")
            .serves("stock-that-sells")
            .build())
        .build();
  }
}
