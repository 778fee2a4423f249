package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.EvidenceKind.LOG;
import static dev.milestone.journey.EvidenceKind.REPORT;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.barrierResolved;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.benefit;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.feedback;
import static dev.milestone.tracking.JourneyEvents.feedbackAt;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.retrospective;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.Golden;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** D-17: one milestone on one page, as data and in two languages. */
class DossierTest {

  private static final Journey PLANNED = Travels.of(
          functional("in-use")
              .name("reports run in the product")
              .due(Period.ofDays(14))
              .build(),
          customer("time-saved")
              .name("report time saved")
              .definition("a report takes minutes, not hours")
              .businessImpact("analysts have half a day more each week")
              .owner("success manager")
              .department("customer success")
              .due(Period.ofDays(30))
              .requires("in-use")
              .achievedWhen(reaches("report-time", 2))
              .addOptionalCriteria(reaches("error-rate"))
              .validation(ValidationPolicy.builder()
                  .role("customer")
                  .sources(2)
                  .addEvidence(LOG, REPORT)
                  .build())
              .build(),
          customer("scale").name("more deals").due(Period.ofDays(90)).build())
      .record(
          baseline(Baseline.of("report-time", "4 h/wk").withMethod("time tracking of 5 people")),
          target(Target.of("report-time", "30 min/wk").withBy(Travels.START.plusDays(30))));

  private static final Journey STARTED = PLANNED.record(
      reached("in-use").at(day(6)),
      observed("report-time", "3.25 h/wk").at(day(10)),
      observed("report-time", "2 h/wk").at(day(17)));

  private static final Journey LATE = STARTED.record(
      cause("time-saved", RootCause.TECHNICAL_BLOCKER, Side.VENDOR, "the export\nfails")
          .at(day(31)),
      barrierRaised("export", BarrierKind.TECHNICAL, "the export fails", "time-saved")
          .at(day(24)),
      barrierRaised("budget", BarrierKind.RESOURCE, "travel budget frozen").at(day(20)),
      barrierResolved("budget", "calls instead of visits").at(day(26)),
      timelineReset(
              "time-saved",
              Travels.START.plusDays(45),
              "waiting for the fix",
              Setback.Confidence.MEDIUM)
          .at(day(32)),
      timelineReset("time-saved", Travels.START.plusDays(52), "fix delayed", Setback.Confidence.LOW)
          .at(day(44)),
      escalated(
              EscalationReason.TECHNICAL_BEYOND_SCOPE, EscalationPath.TECHNICAL_TEAM, "time-saved")
          .at(day(46)),
      target("report-time", "1 h/wk").at(day(47)));

  private static final Journey REACHED = STARTED.record(
      observed("report-time", "30 min/wk").at(day(24)),
      observed("report-time", "20 min/wk").at(day(28)),
      evidence("time-saved", LOG, "time tracker", "five people, two weeks").at(day(28)),
      evidence("time-saved", LOG, "time tracker", "the week after").at(day(29)));

  private static final Journey ACHIEVED = REACHED.record(
      evidence("time-saved", REPORT, "finance", "overtime of the quarter").at(day(33)),
      validated("time-saved", "Ana", "customer").at(day(34)),
      benefit("4500.50 BRL", BenefitClass.PRODUCTIVITY, "overtime not worked", "time-saved")
          .at(day(40)),
      retrospective(Setback.RetrospectiveHeld.builder()
              .milestone("time-saved")
              .addWentWell("the sponsor asked every week")
              .addWentWrong("two people were never trained")
              .addWarningSigns("nobody opened the export for a week")
              .addAccelerators("templates")
              .addToRepeat("kick-off with real data")
              .build())
          .at(day(41)),
      feedbackAt("time-saved", "mornings are free,\nat last", 9).by("Ana").at(day(35)),
      feedbackAt("time-saved", "", 6).at(day(36)),
      feedbackAt("time-saved", "still one doubt: the totals").at(day(37)),
      feedback("about nothing in particular", 2).at(day(38)),
      feedbackAt("scale", "too early to say").at(day(39)),
      observed("report-time", "45 min/wk").at(day(60)));

  private static final Journey PARTLY = STARTED.record(
      missed("time-saved", "the export was never mended").by("success manager").at(day(50)),
      partlyAchieved("time-saved", "half of the hours are saved, the export takes the rest")
          .at(day(55)));

  private static final Journey MISSED = REACHED.record(
      validated("time-saved", "Ana", "customer").at(day(30)),
      validated("time-saved", "Rui", "customer").at(day(31)),
      validationRevoked("time-saved", "Ana", "the hours were moved, not saved")
          .by("success manager")
          .at(day(34)),
      validationRevoked("time-saved", "the time tracker had counted wrongly").at(day(36)),
      missed("time-saved", "the export was never mended").by("head of success").at(day(50)));

  /** Shares move in percent and in points, NPS in points alone, and what began at zero only by what it is. */
  private static final Journey POINTS = Travels.on(Maps.builder()
          .addMetrics(
              Metric.of("renewals", "renewals on time", "%", Direction.INCREASE),
              Metric.of("nps", "recommendation", "pt", Direction.INCREASE),
              Metric.of("partners", "partners", "{partner}", Direction.INCREASE))
          .addMilestones(customer("grown")
              .name("known and renewed")
              .achievedWhen(reaches("renewals"), reaches("nps"), reaches("partners"))
              .build())
          .build())
      .record(
          baseline("renewals", "18 %"),
          target("renewals", "27 %"),
          baseline("nps", "42 pt"),
          target("nps", "71 pt"),
          baseline("partners", "0 {partner}"),
          target("partners", "8 {partner}"),
          observed("renewals", "22.5 %").at(day(20)),
          observed("nps", "56.5 pt").at(day(21)),
          observed("partners", "6 {partner}").at(day(22)),
          timelineReset("grown", Travels.START.plusDays(40), "agreed", Setback.Confidence.HIGH)
              .at(day(10)),
          timelineReset("grown", Travels.START.plusDays(47), "holidays", Setback.Confidence.HIGH)
              .at(day(23)));

  private record Scene(String name, Journey journey, String milestone, int day) {}

  static Stream<Scene> scenes() {
    return Stream.of(
        new Scene("not-started", PLANNED, "time-saved", 3),
        new Scene("in-progress", STARTED, "time-saved", 18),
        new Scene("late", LATE, "time-saved", 75),
        new Scene("awaiting-validation", REACHED, "time-saved", 32),
        new Scene("achieved-and-regressed", ACHIEVED, "time-saved", 61),
        new Scene("partly-achieved", PARTLY, "time-saved", 61),
        new Scene("missed", MISSED, "time-saved", 61),
        new Scene("functional", STARTED, "in-use", 3),
        new Scene("by-hand-alone", PLANNED, "scale", 3),
        new Scene("points", POINTS, "grown", 30));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_dossier_reads_like_this(Scene scene) throws IOException {
    Dossier dossier = Dossier.of(scene.journey(), id(scene.milestone()), day(scene.day()));

    Golden.check(
        "dev/milestone/tracking/dossier-" + scene.name() + ".en.txt",
        dossier.text(Wording.english()));
    Golden.check(
        "dev/milestone/tracking/dossier-" + scene.name() + ".pt-BR.txt",
        dossier.text(Wording.brazilianPortuguese()));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_dossier_is_a_value_of_its_journey_and_instant(Scene scene) {
    Dossier one = Dossier.of(scene.journey(), id(scene.milestone()), day(scene.day()));
    List<JourneyEvent> backwards = new ArrayList<>(scene.journey().events());
    Collections.reverse(backwards);

    assertThat(Dossier.of(
            Travels.on(scene.journey().map()).recordAll(backwards),
            id(scene.milestone()),
            day(scene.day())))
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
    assertThat(Dossier.of(scene.journey(), id(scene.milestone()), day(scene.day() + 1)))
        .isNotEqualTo(one);
  }

  @Test
  void progress_and_change_stand_apart() { // D-12
    DossierMetric metric =
        Dossier.of(STARTED, id("time-saved"), day(18)).metrics().get(0);

    assertThat(metric.progress().getAsDouble()).isCloseTo(2 / 3.5, within(1e-12));
    assertThat(metric.relativeChange()).hasValue(-0.5);
    assertThat(metric.points()).hasValue(-2);
    assertThat(metric.observations()).isEqualTo(2);
    assertThat(metric.isReached()).isFalse();
    assertThat(metric.originalTarget()).isEmpty();
  }

  @Test
  void a_revised_target_keeps_the_original() {
    DossierMetric metric = Dossier.of(LATE, id("time-saved"), day(75)).metrics().get(0);

    assertThat(metric.target()).hasValue(Target.of("report-time", "1 h/wk"));
    assertThat(metric.originalTarget().orElseThrow().goal()).hasToString("30 min/wk");
    assertThat(metric.progress().getAsDouble()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(metric.progressToOriginal().getAsDouble()).isCloseTo(2 / 3.5, within(1e-12));
  }

  @Test
  void what_is_told_is_what_was_known() {
    Journey journey = REACHED.record(
        evidence("time-saved", REPORT, "finance", "wrong quarter").at(day(30)).withId("E"),
        retracted(EventId.of("E"), "wrong").at(day(40)),
        validated("time-saved", "Ana", "customer").at(day(35)).recordedAt(day(38)));

    assertThat(Dossier.of(journey, id("time-saved"), day(36)).evidence()).hasSize(3);
    assertThat(Dossier.of(journey, id("time-saved"), day(36)).validations()).isEmpty();
    assertThat(Dossier.of(journey, id("time-saved"), day(36), day(38)).validations())
        .hasSize(1);
    assertThat(Dossier.of(journey, id("time-saved"), day(36), day(40)).evidence())
        .hasSize(2);
    assertThat(Dossier.of(journey, id("time-saved"), day(40), day(36)).status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
  }

  @Test
  void a_validation_that_was_taken_back_is_left_out() {
    Journey journey = REACHED.record(
        validated("time-saved", "Ana", "customer").at(day(30)),
        validated("time-saved", "Rui", "customer").at(day(31)),
        validated("scale", "Rui", "customer").at(day(31)),
        validationRevoked("time-saved", "Ana", "asked again").at(day(32)),
        validationRevoked("scale", "all").at(day(33)));

    assertThat(Dossier.of(journey, id("time-saved"), day(31)).validations()).hasSize(2);
    assertThat(Dossier.of(journey, id("time-saved"), day(33)).validations())
        .extracting(said -> said.fact().validator())
        .containsExactly("Rui");
    assertThat(Dossier.of(
                journey.record(validationRevoked("time-saved", "all").at(day(34))),
                id("time-saved"),
                day(34))
            .validations())
        .isEmpty();
  }

  @Test
  void barriers_of_the_journey_and_of_the_milestone_are_listed_and_no_others() {
    Journey journey = LATE.record(
        barrierRaised("other", BarrierKind.PROCESS, "-", "scale").at(day(21)),
        barrierRaised("budget", BarrierKind.RESOURCE, "again").at(day(50)));

    assertThat(Dossier.of(journey, id("time-saved"), day(75)).barriers())
        .extracting(barrier -> barrier.id() + (barrier.isOpen() ? "" : " resolved"))
        .containsExactly("budget resolved", "export", "budget");
  }

  @Test
  void flags_tell_what_the_status_does_not() {
    assertThat(Dossier.of(LATE, id("time-saved"), day(75)).flags())
        .containsExactly(Dossier.Flag.BLOCKED, Dossier.Flag.NEEDS_NEW_PLAN);
    assertThat(Dossier.of(REACHED, id("time-saved"), day(32)).flags())
        .containsExactly(Dossier.Flag.OVERDUE);
    assertThat(Dossier.of(ACHIEVED, id("time-saved"), day(61)).flags())
        .containsExactly(Dossier.Flag.REGRESSED);
    Journey fellBack = REACHED.record(observed("report-time", "45 min/wk").at(day(31)));
    assertThat(Dossier.of(fellBack, id("time-saved"), day(32)).flags())
        .containsExactly(Dossier.Flag.REGRESSED, Dossier.Flag.OVERDUE);
    assertThat(Dossier.of(PLANNED.record(reached("in-use").at(day(20))), id("in-use"), day(20))
            .flags())
        .containsExactly(Dossier.Flag.REACHED_LATE);
  }

  @Test
  void what_follows_is_another_milestone() {
    assertThat(Dossier.of(ACHIEVED, id("time-saved"), day(61))
            .following()
            .orElseThrow()
            .name())
        .isEqualTo("more deals");
    assertThat(Dossier.of(STARTED, id("time-saved"), day(18)).following()).isEmpty();
  }

  @Test
  void feedback_given_at_the_milestone_stands_in_its_dossier_and_no_other() { // D-18
    Dossier dossier = Dossier.of(ACHIEVED, id("time-saved"), day(61));

    assertThat(dossier.feedback())
        .extracting(
            said -> said.on().toEpochDay() - Travels.START.toEpochDay(),
            said -> said.by().orElse("?"),
            said -> said.fact().recommendation())
        .containsExactly(
            tuple(35L, "Ana", OptionalInt.of(9)),
            tuple(36L, "?", OptionalInt.of(6)),
            tuple(37L, "?", OptionalInt.empty()));
    assertThat(Dossier.of(ACHIEVED, id("time-saved"), day(36)).feedback()).hasSize(2);
    assertThat(Dossier.of(ACHIEVED, id("scale"), day(61)).feedback()).hasSize(1);
    assertThat(Dossier.of(ACHIEVED, id("in-use"), day(61)).feedback()).isEmpty();
  }

  @Test
  void benefits_and_escalations_of_others_stand_elsewhere() {
    Journey journey = PLANNED.record(
        benefit("100 BRL", BenefitClass.HARD, "of this", "time-saved").at(day(1)),
        benefit("200 BRL", BenefitClass.HARD, "of another", "scale").at(day(1)),
        benefit("300 BRL", BenefitClass.HARD, "of the journey").at(day(1)),
        escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "time-saved")
            .at(day(2)),
        escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "scale")
            .at(day(3)),
        escalated(EscalationReason.NOT_ENGAGED).at(day(4)));
    Dossier dossier = Dossier.of(journey, id("time-saved"), day(5));

    assertThat(dossier.benefits())
        .extracting(said -> said.fact().description())
        .containsExactly("of this");
    assertThat(dossier.escalations()) // one of the journey is one of each milestone
        .extracting(said -> said.on().getDayOfYear() - Travels.START.getDayOfYear())
        .containsExactly(2, 4);
  }

  @Test
  void tasks_and_slots_are_named_with_the_criterion_that_asks_for_them() {
    Journey journey = Travels.on(Maps.builder()
        .addSlots(
            MetricSlot.of("own", "the customer's own work", ValueCategory.TIME_SAVED),
            MetricSlot.of("other", "another work", ValueCategory.TIME_SAVED))
        .addMilestone(customer("win")
            .achievedWhen(
                Criteria.tasksDone(1, "t1", "t2"), reaches("other"), Criteria.anyOf(reaches("own")))
            .addOptionalCriteria(Criteria.tasksDone(1, "t3"))
            .build())
        .build());

    assertThat(Dossier.of(journey, id("win"), day(1)).tasks())
        .extracting(Task::name)
        .containsExactly("task 1", "task 2", "task 3");
    assertThat(Dossier.of(journey, id("win"), day(1)).text(Wording.english()))
        .contains("2 of 2 tasks done (task 1; task 2)\n")
        .contains("another work reaching a target")
        .contains("the customer's own work reaching a target")
        .contains("1 of 1 task done (task 3)\n");
  }

  @Test
  void what_is_measured_without_a_target_is_told_too() {
    Journey journey = Travels.of(customer("win").achievedWhen(reaches("deals")).build())
        .record(observed("deals", "12 {deal}/mo").at(day(3)));

    assertThat(Dossier.of(journey, id("win"), day(4)).text(Wording.english()))
        .contains("  deals handled: at 12 deal/mo (on 2026-01-08, 1 observation)\n");
  }

  @Test
  void words_of_people_stay_on_one_line() {
    assertThat(Dossier.of(LATE, id("time-saved"), day(75)).text(Wording.english()))
        .contains("(vendor side): the export fails\n");
  }

  @Test
  void an_unknown_milestone_names_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.of(PLANNED, id("time-save"), day(1)))
        .withMessageStartingWith(
            "milestone 'time-save' is not in map 'fixture'; the nearest there: 'time-saved'");
  }

  @Test
  void every_kind_of_criterion_is_said() {
    Journey journey = Travels.of(customer("win")
        .achievedWhen(
            Criteria.reaches("deals"),
            Criteria.reaches("deals", 3),
            Criteria.tasksDone(0.5, "t1", "t2", "t3"),
            Criteria.happened("run"),
            Criteria.happened("run", 5, Duration.ofHours(36)),
            Criteria.anyOf(Criteria.confirmedBy("sponsor"), Criteria.happened("export", 2)),
            Criteria.atLeast(
                2,
                Criteria.happened("a"),
                Criteria.happened("b"),
                Criteria.allOf(Criteria.happened("c"), new NeedsTest.Mine())))
        .build());

    assertThat(Dossier.of(journey, id("win"), day(1)).text(Wording.english())).contains("""
        Measurement criteria:
          deals handled reaching a target that is still to be set
          deals handled reaching a target that is still to be set, 3 times in a row
          2 of 3 tasks done (task 1; task 2; task 3)
          run, 1 time
          run, 5 times within 36 hours
          any of (confirmed by somebody as sponsor; export, 2 times)
          at least 2 of (a, 1 time; b, 1 time; all of (c, 1 time; own criterion Mine))
        """);
  }
}
