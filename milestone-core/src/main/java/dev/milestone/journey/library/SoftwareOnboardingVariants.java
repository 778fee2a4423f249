package dev.milestone.journey.library;

import static dev.milestone.journey.Criteria.tasksDone;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Due;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapSpecialisation;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import java.util.List;

/** Software onboarding for segments; {@link JourneyMaps#softwareOnboarding(Segment)} describes what differs. */
final class SoftwareOnboardingVariants {

  private static final JourneyMap BASE = SoftwareOnboarding.MAP;
  private static final Stage SET_UP = BASE.stage(StageId.of("set-up"));
  private static final Stage TRAINING = BASE.stage(StageId.of("training"));
  private static final Stage FIRST_USE = BASE.stage(StageId.of("first-use"));
  private static final Stage HAND_OVER = BASE.stage(StageId.of("hand-over"));

  private SoftwareOnboardingVariants() {}

  static List<JourneyMap> all() {
    return List.of(smallBusiness(), enterprise(), healthcare(), finance(), retail());
  }

  private static JourneyMap smallBusiness() {
    MapSpecialisation variant = Parts.specialise(BASE, Segment.smallBusiness());
    Parts.retask(
        variant,
        BASE,
        in(SET_UP, Period.ZERO, Period.ofWeeks(1))
            .withTasks(Parts.without(SET_UP, "systems-connected")),
        in(TRAINING, Period.ofWeeks(1), Period.ofWeeks(2)),
        in(FIRST_USE, Period.ofWeeks(2), Period.ofWeeks(4)),
        in(HAND_OVER, Period.ofWeeks(4), Period.ofWeeks(6)));
    due(variant, "set-up-done", Period.ofWeeks(1));
    due(variant, "half-way", Period.ofDays(10));
    due(variant, "trained", Period.ofWeeks(2));
    due(variant, "used-alone", Period.ofWeeks(3));
    due(variant, "first-result-reached", Period.ofWeeks(4));
    due(variant, "handed-over", Period.ofWeeks(6));
    return variant
        .replace(Parts.serving(BASE, "effort-rewarded", "time-for-customers"))
        .replace(Parts.serving(BASE, "team-by-itself", "run-it-ourselves"))
        .replace(Parts.serving(BASE, "nothing-unused", "tight-budget"))
        .build();
  }

  private static JourneyMap enterprise() {
    Task security = Task.of("security-reviewed", "Pass the review of security and privacy");
    Task signOn = Task.of("sign-on-connected", "Connect it to the company's sign-on");
    MapSpecialisation variant = Parts.specialise(BASE, Segment.enterprise());
    Parts.retask(
        variant,
        BASE,
        in(SET_UP, Period.ZERO, Period.ofWeeks(3))
            .withTasks(Parts.adding(SET_UP, security, signOn)),
        in(TRAINING, Period.ofWeeks(3), Period.ofWeeks(6))
            .withTasks(Parts.adding(
                TRAINING, Task.of("champions-trained", "Train one champion in each department"))),
        in(FIRST_USE, Period.ofWeeks(6), Period.ofWeeks(8)),
        in(HAND_OVER, Period.ofWeeks(8), Period.ofMonths(3)));
    variant.add(Parts.step("security-cleared", "set-up")
        .name("Cleared by security")
        .definition("Those who answer for security and privacy agree to its use.")
        .due(Period.ofWeeks(2))
        .addLeadsTo(Parts.id("first-result-reached"))
        .addCriteria(tasksDone(1, security.id().value(), signOn.id().value()))
        .validation(ValidationPolicy.by(Roles.SECURITY_OFFICER))
        .build());
    due(variant, "set-up-done", Period.ofWeeks(3));
    due(variant, "half-way", Period.ofWeeks(5));
    due(variant, "trained", Period.ofWeeks(6));
    due(variant, "used-alone", Period.ofWeeks(7));
    due(variant, "first-result-reached", Period.ofWeeks(8));
    due(variant, "handed-over", Period.ofMonths(3));
    return variant
        .add(Capability.of("controls", "rights and controls in one place")
            .deliveredBy("security-cleared")
            .build())
        .replace(Parts.serving(BASE, "nothing-unused", "carry-growth"))
        .add(Impact.of("safe-start", "it is in use with the agreement of security")
            .comesFrom("first-result-reached")
            .serves("lower-risk")
            .build())
        .add(Impact.of("known-everywhere", "each department has somebody who knows it well")
            .comesFrom("handed-over")
            .serves("no-silos")
            .build())
        .build();
  }

  private static JourneyMap healthcare() {
    MapSpecialisation variant = Parts.specialise(BASE, Segment.healthcare());
    Parts.retask(
        variant,
        BASE,
        SET_UP.withTasks(Parts.adding(
            SET_UP, Task.of("patient-data-protected", "Set who may see which patient data"))),
        TRAINING.withTasks(Parts.adding(
            TRAINING, Task.of("privacy-trained", "Train everybody in the privacy of patients"))));
    return variant
        .add(Capability.of("guarded-records", "records that only those may see who need them")
            .deliveredBy("set-up-done", "used-alone")
            .build())
        .replace(Parts.serving(BASE, "effort-rewarded", "more-of-the-day"))
        .replace(Parts.serving(BASE, "team-by-itself", "better-care"))
        .add(Impact.of("privacy-practised", "everybody works by the rules of privacy")
            .comesFrom("handed-over")
            .serves("keep-the-rules")
            .build())
        .build();
  }

  private static JourneyMap finance() {
    MapSpecialisation variant = Parts.specialise(BASE, Segment.finance());
    Parts.retask(
        variant,
        BASE,
        SET_UP.withTasks(Parts.adding(
            SET_UP, Task.of("rights-reviewed", "Have a second person review all access rights"))),
        TRAINING.withTasks(Parts.adding(
            TRAINING, Task.of("controls-practised", "Practise approvals and the audit trail"))));
    return variant
        .add(Capability.of("audit-trail", "the audit trail")
            .deliveredBy("set-up-done", "used-alone")
            .build())
        .add(Impact.of("entered-right", "figures are entered right, since everybody knows how")
            .comesFrom("first-result-reached")
            .serves("right-figures")
            .build())
        .add(Impact.of("controls-practised", "approvals and audit trail are part of the work")
            .comesFrom("handed-over")
            .serves("always-auditable", "risk-in-limits")
            .build())
        .build();
  }

  private static JourneyMap retail() {
    MapSpecialisation variant = Parts.specialise(BASE, Segment.retail());
    Parts.retask(
        variant,
        BASE,
        TRAINING.withTasks(Parts.adding(
            TRAINING,
            Task.of("shifts-trained", "Train every shift in a short session of its own"))),
        FIRST_USE.withTasks(Parts.adding(
            FIRST_USE, Task.of("busy-hour-tried", "Work with it through a busy hour"))));
    return variant
        .add(Impact.of("stock-on-record", "what is in stock is known from the start")
            .comesFrom("first-result-reached")
            .serves("stock-that-sells")
            .build())
        .add(Impact.of("busy-hours-mastered", "shoppers do not wait while people learn")
            .comesFrom("handed-over")
            .serves("no-waiting", "shoppers-return")
            .build())
        .build();
  }

  private static Stage in(Stage stage, Period start, Period end) {
    return Stage.builder()
        .id(stage.id())
        .name(stage.name())
        .startInclusive(start)
        .endExclusive(end)
        .addAllTasks(stage.tasks())
        .build();
  }

  private static void due(MapSpecialisation variant, String milestone, Period afterStart) {
    variant.redate(Parts.id(milestone), Due.afterStart(afterStart));
  }
}
