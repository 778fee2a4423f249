package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Task;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Goal;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D-60: what is next, and what it needs. */
class NeedsTest {

  /** A criterion that the library knows nothing of. */
  record Mine() implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.underWay(0.25);
    }
  }

  static Stream<Arguments> needs() {
    return Stream.of(
        row(reaches("report-time"), "report creation time from 4 h/wk, the baseline, to 30 min/wk"),
        row(
            reaches("report-time"),
            "report creation time from 2.5 h/wk to 30 min/wk",
            observed("report-time", "150 min/wk").at(day(2))),
        row(
            reaches("report-time", 3),
            "report creation time at 30 min/wk, 3 times in a row (1 so far)",
            observed("report-time", "20 min/wk").at(day(2)),
            observed("report-time", "2 h/wk").at(day(3)),
            observed("report-time", "20 min/wk").at(day(4))),
        // while others are held
        row(
            reaches("report-time").whileHeld("error-rate"),
            "all of (report creation time from 4 h/wk, the baseline, to 30 min/wk; errors measured for the first time, and then at less than 2 %)"),
        row(
            reaches("report-time").whileHeld("error-rate"),
            "report creation time from 1 h/wk to 30 min/wk",
            observed("error-rate", "1 %").at(day(1)),
            observed("report-time", "1 h/wk").at(day(1))),
        row(
            reaches("report-time").whileHeld("error-rate"),
            "errors from 3 % to less than 2 %",
            observed("error-rate", "3 %").at(day(1)),
            observed("report-time", "20 min/wk").at(day(1))),
        row(
            reaches("report-time").whileHeld("deals"),
            "a target for deals handled",
            observed("deals", "3 {deal}/mo").at(day(1)),
            observed("report-time", "20 min/wk").at(day(1))),
        row(reaches("deals"), "a target for deals handled"),
        row(reaches("error-rate"), "errors measured for the first time, and then at less than 2 %"),
        row(
            reaches("error-rate"),
            "errors from 12 % to less than 2 %",
            observed("error-rate", "12 %").at(day(1))),
        row(happened("run"), "run: 0 of 1 time"),
        row(
            happened("run", 5),
            "run: 3 of 5 times",
            used(UsageId.of("run"), 2).at(day(1)),
            used("run").at(day(9))),
        row(
            happened("run", 5, Duration.ofDays(7)),
            "run: 2 of 5 times within 7 days",
            used(UsageId.of("run"), 2).at(day(1)),
            used("run").at(day(2)),
            used(UsageId.of("run"), 2).at(day(9))),
        row(tasksDone(1, "t1"), "1 more task of (task 1)"),
        row(
            tasksDone(0.7, "t1", "t2", "t3", "t4"),
            "2 more tasks of (task 1; task 3; task 4)",
            taskDone("t2").at(day(1))),
        row(confirmedBy("manager"), "confirmation by somebody as manager"),
        row(new Mine(), "own criterion Mine"),
        // composites
        row(
            anyOf(happened("run"), confirmedBy("manager")),
            "1 more of (run: 0 of 1 time; confirmation by somebody as manager)"),
        row(
            allOf(happened("run"), confirmedBy("manager")),
            "all of (run: 0 of 1 time; confirmation by somebody as manager)"),
        row(
            allOf(happened("run"), confirmedBy("manager")),
            "confirmation by somebody as manager",
            used("run").at(day(1))),
        row(
            atLeast(2, happened("a"), happened("b"), allOf(happened("c"), new Mine())),
            "1 more of (b: 0 of 1 time; all of (c: 0 of 1 time; own criterion Mine))",
            used("a").at(day(1))));
  }

  private static Arguments row(Criterion criterion, String text, JourneyEvent... events) {
    return arguments(criterion, text, events);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("needs")
  void a_criterion_says_what_it_lacks(Criterion criterion, String text, JourneyEvent[] events) {
    Journey journey = travel(criterion).record(events);

    assertThat(lines(journey, 10)).containsExactly(text);
  }

  private static Journey travel(Criterion... criteria) {
    return Travels.on(Maps.builder()
            .addTarget(Target.of("error-rate", "< 2 %"))
            .addMilestone(customer("win").achievedWhen(criteria).build())
            .build())
        .record(baseline("report-time", "4 h/wk"), target("report-time", "30 min/wk"));
  }

  private static List<String> lines(Journey journey, int day) {
    return NextStep.of(journey, id("win"), day(day), day(day)).needs().stream()
        .map(need -> Wording.english().say(need.message()))
        .toList();
  }

  @Test
  void what_a_criterion_lacks_is_data() {
    Journey journey = travel(
            reaches("report-time", 2),
            happened("run", 5, Duration.ofDays(7)),
            tasksDone(0.5, "t1", "t2", "t3"),
            new Mine())
        .record(
            observed("report-time", "20 min/wk").at(day(2)),
            used("run").at(day(3)),
            taskDone("t2").at(day(3)));

    List<Need> needs = NextStep.of(journey, day(4)).orElseThrow().needs();

    assertThat(needs)
        .containsExactly(
            new Need.MetricAtTarget(
                journey.map().metric(MetricId.of("report-time")),
                OptionalDouble.of(20 / 60.0),
                true,
                Optional.of(Goal.parse("30 min/wk")),
                2,
                1),
            new Need.UsageTimes(UsageId.of("run"), 1, 5, Optional.of(Duration.ofDays(7))),
            new Need.TasksOpen(List.of(Task.of("t1", "task 1"), Task.of("t3", "task 3")), 1),
            new Need.OwnCriterion(new Mine(), OptionalDouble.of(0.25)));
  }

  @ParameterizedTest(
      name = "two runs on day 3 and one on day 5, 5 asked for within 7 days: on day {0} {1}")
  @CsvSource({"2, 0", "3, 2", "5, 3", "9, 3", "10, 1", "11, 1", "12, 0", "90, 0"})
  void usage_within_a_stretch_tells_of_the_stretch_that_ends_now(int day, long happened) {
    Journey journey = travel(happened("run", 5, Duration.ofDays(7)))
        .record(used(UsageId.of("run"), 2).at(day(3)), used("run").at(day(5)));

    assertThat(NextStep.of(journey, day(day)).orElseThrow().needs())
        .containsExactly(
            new Need.UsageTimes(UsageId.of("run"), happened, 5, Optional.of(Duration.ofDays(7))));
    if (day >= 3) {
      assertThat(journey.asOf(day(day)).milestone("win").progress()).hasValue(happened / 5.0);
    }
  }

  @Test
  void validation_says_by_whom_and_from_how_many_sources() { // D-15
    Journey journey = Travels.of(customer("win")
        .validation(ValidationPolicy.builder()
            .role("customer")
            .confirmations(3)
            .sources(2)
            .addEvidence(EvidenceKind.REPORT, EvidenceKind.LOG)
            .build())
        .build());

    assertThat(lines(journey, 1))
        .containsExactly(
            "somebody's word that it is reached",
            "confirmation by 3 more people as customer",
            "proof from 2 more sources, of these kinds: report; log");
    journey = journey.record(
        reached("win").at(day(2)),
        validated("win", "ana", "customer").at(day(2)),
        validated("win", "rui", "customer").at(day(2)),
        validated("win", "eva", "sales").at(day(2)),
        evidence("win", EvidenceKind.LOG, "tracker", "-").at(day(2)),
        evidence("win", EvidenceKind.REPORT, "tracker", "-").at(day(2)),
        evidence("win", EvidenceKind.SURVEY, "team", "-").at(day(2)));
    assertThat(lines(journey, 2))
        .containsExactly(
            "confirmation by 1 more person as customer",
            "proof from 1 more source, of these kinds: report; log");
    Journey anybody = Travels.of(customer("win")
        .validation(ValidationPolicy.builder().sources(1).build())
        .build());
    assertThat(lines(anybody, 2))
        .containsExactly(
            "somebody's word that it is reached",
            "confirmation by 1 more person",
            "proof from 1 more source");
  }

  @Test
  void an_open_slot_has_to_be_filled_first() {
    Journey journey = Travels.on(Maps.builder()
        .addSlot(MetricSlot.of("own", "the customer's own work", ValueCategory.TIME_SAVED))
        .addMilestone(
            customer("win").achievedWhen(reaches("own").whileHeld("deals")).build())
        .build());

    assertThat(lines(journey, 1))
        .containsExactly(
            "all of (a metric of the customer for the customer's own work; a target for deals handled)");
    assertThat(Dossier.of(journey, id("win"), day(1)).openSlots())
        .extracting(MetricSlot::name)
        .containsExactly("the customer's own work");
    assertThat(Dossier.of(journey, id("win"), day(1)).text(Wording.english()))
        .contains(
            "  the customer's own work reaching a target that is still to be set, while these are held: deals handled\n");
  }

  @Test
  void what_stands_before_it_comes_first() {
    Journey journey = Travels.of(
            functional("live").name("the product is live").build(),
            functional("trained").build(),
            customer("win")
                .due(Period.ofDays(5))
                .addDependsOn(id("trained"))
                .requires("live")
                .achievedWhen(happened("run"))
                .build())
        .record(
            waived("trained", "they know it").at(day(1)),
            barrierRaised("sso", BarrierKind.TECHNICAL, "login fails", "win").at(day(2)),
            barrierRaised("budget", BarrierKind.RESOURCE, "frozen").at(day(2)),
            timelineReset("win", Travels.START.plusDays(7), "-", Setback.Confidence.LOW)
                .at(day(3)),
            timelineReset("win", Travels.START.plusDays(9), "-", Setback.Confidence.LOW)
                .at(day(4)));

    assertThat(lines(journey, 4))
        .containsExactly(
            "a new plan, after 2 slips",
            "barrier sso (technical) out of the way; what usually helps: support or engineering",
            "milestone the product is live first",
            "run: 0 of 1 time");
  }

  @Test
  void a_barrier_that_is_raised_twice_is_one_and_stands_in_the_way_once() { // D-21
    Journey journey = Travels.of(customer("win").build())
        .record(
            barrierRaised("sso", BarrierKind.TECHNICAL, "login fails", "win").at(day(2)),
            barrierRaised("sso", BarrierKind.TECHNICAL, "still", "win").at(day(3)));

    assertThat(journey.asOf(day(4)).openBarrierCount()).isEqualTo(1);
    assertThat(lines(journey, 4))
        .containsExactly(
            "barrier sso (technical) out of the way; what usually helps: support or engineering",
            "somebody's word that it is reached");
  }

  @Test
  void what_is_reached_needs_no_new_plan() { // D-22
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(5))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .record(
            timelineReset("win", Travels.START.plusDays(7), "-", Setback.Confidence.LOW)
                .at(day(3)),
            timelineReset("win", Travels.START.plusDays(9), "-", Setback.Confidence.LOW)
                .at(day(4)),
            reached("win").at(day(8)));

    assertThat(lines(journey, 7)).first().isEqualTo("a new plan, after 2 slips");
    assertThat(Dossier.of(journey, id("win"), day(7)).flags())
        .contains(Dossier.Flag.NEEDS_NEW_PLAN);
    assertThat(lines(journey, 8)).containsExactly("confirmation by 1 more person as customer");
    assertThat(Dossier.of(journey, id("win"), day(8)).flags()).isEmpty();
  }

  @Test
  void what_was_missed_before_it_has_to_be_waived_or_planned_around() {
    Journey journey = Travels.of(
            functional("live").name("the product is live").build(),
            functional("trained").build(),
            customer("win").addDependsOn(id("trained")).requires("live").build())
        .record(
            missed("live", "no time").at(day(2)),
            partlyAchieved("trained", "half").at(day(4)));

    assertThat(lines(journey, 1))
        .containsExactly(
            "milestone trained first",
            "milestone the product is live first",
            "somebody's word that it is reached");
    assertThat(lines(journey, 2))
        .containsExactly(
            "milestone trained first",
            "milestone the product is live was closed and will not come: waive it, or plan without it",
            "somebody's word that it is reached");
    NextStep step = NextStep.of(journey, id("win"), day(4), day(4));
    assertThat(step.needs())
        .containsExactly(
            new Need.MilestoneMissed(id("trained"), "trained"),
            new Need.MilestoneMissed(id("live"), "the product is live"),
            new Need.Word());
    assertThat(step.text(Wording.brazilianPortuguese()))
        .contains(
            "  o milestone trained foi encerrado e não virá: dispense-o, ou planeje sem ele\n");
    Journey waived =
        journey.record(waived("live", "-").at(day(5)), waived("trained", "-").at(day(5)));
    assertThat(lines(waived, 5)).containsExactly("somebody's word that it is reached");
    assertThat(waived.asOf(day(5)).milestone("win").isBlocked()).isFalse();
  }

  @Test
  void a_result_that_fell_back_has_to_be_reached_again_and_what_holds_needs_nothing() { // D-16
    Journey journey = travel(reaches("report-time", 2), happened("run"))
        .record(
            used("run").at(day(1)),
            observed("report-time", "20 min/wk").at(day(2)),
            observed("report-time", "20 min/wk").at(day(3)));

    assertThat(lines(journey, 3)).isEmpty();
    assertThat(lines(journey.record(observed("report-time", "1 h/wk").at(day(4))), 4))
        .containsExactly("report creation time from 1 h/wk to 30 min/wk");
    assertThat(lines(journey.record(missed("win", "-").at(day(2))), 4)).isEmpty();
  }

  @Test
  void what_fell_back_before_it_was_confirmed_needs_both() { // D-15, D-16
    Journey journey = Travels.reportTime(customer("win")
            .achievedWhen(reaches("report-time", 2), happened("run"))
            .validation(ValidationPolicy.builder().role("customer").sources(1).build())
            .build())
        .record(
            used("run").at(day(1)),
            observed("report-time", "20 min/wk").at(day(2)),
            observed("report-time", "20 min/wk").at(day(3)));

    assertThat(lines(journey, 3))
        .containsExactly("confirmation by 1 more person as customer", "proof from 1 more source");
    Journey fellBack = journey.record(observed("report-time", "1 h/wk").at(day(4)));
    assertThat(fellBack.asOf(day(4)).milestone("win").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(lines(fellBack, 4))
        .containsExactly(
            "report creation time from 1 h/wk to 30 min/wk",
            "confirmation by 1 more person as customer",
            "proof from 1 more source");
    assertThat(lines(fellBack.record(observed("report-time", "30 min/wk").at(day(5))), 5))
        .isEqualTo(lines(journey, 3));
  }

  @Test
  void what_holds_by_the_target_by_which_it_was_reached_is_not_asked_for_again() { // D-16
    Journey journey = travel(reaches("report-time", 2).whileHeld("error-rate"))
        .record(
            observed("error-rate", "1 %").at(day(1)),
            observed("report-time", "20 min/wk").at(day(2)),
            observed("report-time", "20 min/wk").at(day(3)),
            target("report-time", "15 min/wk").at(day(4)),
            target("error-rate", "< 1 %").at(day(4)));

    assertThat(lines(journey, 4)).isEmpty();
    assertThat(lines(journey.record(observed("error-rate", "3 %").at(day(5))), 5))
        .containsExactly("errors from 3 % to less than 1 %");
    assertThat(lines(journey.record(observed("report-time", "1 h/wk").at(day(5))), 5))
        .containsExactly("report creation time from 1 h/wk to 15 min/wk");
  }

  @Test
  void the_next_step_tells_its_milestone_and_day() {
    Journey journey = Travels.of(
            functional("live").build(),
            customer("win")
                .name("report time saved")
                .owner("success manager")
                .due(Period.ofDays(9))
                .achievedWhen(happened("run", 2))
                .addOptionalCriteria(happened("export"))
                .build())
        .record(reached("live").at(day(2)));

    NextStep next = NextStep.of(journey, day(4)).orElseThrow();

    assertThat(next.milestone()).isEqualTo(id("win"));
    assertThat(next.name()).isEqualTo("report time saved");
    assertThat(next.status()).isEqualTo(MilestoneStatus.NOT_STARTED);
    assertThat(next.due()).hasValue(Travels.START.plusDays(9));
    assertThat(next.daysLeft()).isEqualTo(5);
    assertThat(next.owner()).hasValue("success manager");
    assertThat(next.optionalNeeds())
        .containsExactly(new Need.UsageTimes(UsageId.of("export"), 0, 1, Optional.empty()));
    assertThat(next.text(Wording.english())).isEqualTo("""
        report time saved (not started), due 2026-01-14
          run: 0 of 2 times
          good to have: export: 0 of 1 time
        """);
    assertThat(next.text(Wording.brazilianPortuguese())).isEqualTo("""
        report time saved (não iniciado), até 2026-01-14
          run: 0 de 2 vezes
          desejável: export: 0 de 1 vez
        """);
    assertThat(NextStep.of(journey, day(1)).orElseThrow().text(Wording.english()))
        .isEqualTo("""
        report time saved (not started), due 2026-01-14
          run: 0 of 2 times
          good to have: export: 0 of 1 time
        """);
    assertThat(NextStep.of(journey, day(1), day(2))).isEqualTo(NextStep.of(journey, day(1)));
    assertThat(NextStep.of(journey, id("live"), day(3), day(3)).text(Wording.english()))
        .isEqualTo("live (achieved), without a date\n  nothing more is needed\n");
  }

  @Test
  void with_all_late_there_is_still_a_next_step_and_confirmation_comes_last() { // D-60
    Journey journey = Travels.of(
            functional("live").due(Period.ofDays(8)).build(),
            customer("win")
                .due(Period.ofDays(3))
                .validation(ValidationPolicy.by("customer"))
                .build(),
            functional("first").due(Period.ofDays(5)).build())
        .record(reached("win").at(day(2)));

    List<NextStep> steps = NextStep.all(journey, day(30));

    assertThat(steps)
        .extracting(step -> step.milestone().value())
        .containsExactly("first", "live", "win");
    assertThat(steps)
        .extracting(NextStep::status)
        .containsExactly(
            MilestoneStatus.LATE, MilestoneStatus.LATE, MilestoneStatus.AWAITING_VALIDATION);
    assertThat(steps).extracting(NextStep::daysLeft).containsExactly(-25, -22, -27);
    assertThat(steps.get(2).needs())
        .containsExactly(new Need.Validation(Optional.of("customer"), 1));
    assertThat(NextStep.of(journey, day(30))).hasValue(steps.get(0));
    assertThat(NextStep.all(journey, day(2), day(1)))
        .extracting(step -> step.milestone().value())
        .containsExactly("win", "first", "live"); // as it was known
    Journey rest = journey.record(reached("live").at(day(9)), reached("first").at(day(9)));
    assertThat(NextStep.of(rest, day(30)).orElseThrow().milestone()).isEqualTo(id("win"));
  }

  @Test
  void nothing_is_next_where_nothing_is_left() {
    Journey journey =
        Travels.of(functional("live").build()).record(reached("live").at(day(2)));

    assertThat(NextStep.of(journey, day(1))).isPresent();
    assertThat(NextStep.of(journey, day(2))).isEmpty();
    assertThat(NextStep.of(journey, day(2), day(1))).isPresent(); // as it was known
  }
}
