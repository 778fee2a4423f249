package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.objective;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.START;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.milestone.journey.Designs;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.Roles;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Quality;
import dev.milestone.measure.Target;
import dev.milestone.measure.Window;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier tells why things are as they are, what that is good for, and what can be done. */
class DossierReasonsTest {

  private static final Journey JOURNEY = Travels.of(
      functional("set-up").build(),
      functional("in-use").addDependsOn(id("set-up")).build(),
      customer("win")
          .name("report time saved")
          .businessImpact("half a day more each week")
          .due(Period.ofDays(30))
          .requires("in-use")
          .achievedWhen(reaches("report-time"))
          .build());

  private static Dossier win(Journey journey, int day) {
    return Dossier.of(journey, id("win"), day(day));
  }

  private static String english(Dossier dossier) {
    return dossier.text(Wording.english());
  }

  private record Closed(JourneyEvent word, String closed, String next) {}

  static Stream<Closed> closed() {
    return Stream.of(
        new Closed(
            missed("win", "the export was never mended"),
            "missed: the export was never mended",
            "it is closed, and nothing more is expected of it"),
        new Closed(
            partlyAchieved("win", "half of the hours"),
            "partly achieved: half of the hours",
            "it is closed, and nothing more is expected of it"),
        new Closed(
            waived("win", "not bought for reports"),
            "cancelled: not bought for reports",
            "it does not count for this customer, so nothing is needed"));
  }

  @ParameterizedTest
  @MethodSource("closed")
  void what_was_given_up_says_why_and_by_whom_and_never_that_all_is_well(Closed closed) {
    Journey journey = JOURNEY.record(closed.word().by("head of success").at(day(40)));

    assertThat(english(win(journey, 41)))
        .contains("Closed because:\n  2026-02-14, " + closed.closed() + " (by head of success)\n")
        .contains("Next steps:\n  " + closed.next() + "\n")
        .doesNotContain("nothing more is needed");
    assertThat(NextStep.of(journey, id("win"), day(41), day(41)).text(Wording.english()))
        .contains(closed.next())
        .doesNotContain("nothing more is needed");
    assertThat(english(win(journey, 39))).doesNotContain("Closed because");
  }

  @Test
  void confirmations_that_were_taken_back_are_told_with_the_reason() {
    Journey journey = JOURNEY.record(
        validated("win", "Ana", "customer").at(day(10)),
        validationRevoked("win", "Ana", "asked again").by("Rui").at(day(12)),
        validationRevoked("win", "the tool counted wrongly").at(day(14)),
        validationRevoked("in-use", "another one").at(day(14)));

    assertThat(win(journey, 13).revocations())
        .extracting(said -> said.fact().validator(), said -> said.fact().reason(), Recorded::by)
        .containsExactly(tuple(Optional.of("Ana"), "asked again", Optional.of("Rui")));
    assertThat(english(win(journey, 14))).contains("""
        Confirmations taken back:
          2026-01-17, Ana: asked again (by Rui)
          2026-01-19, all of them: the tool counted wrongly
        """);
    assertThat(english(win(journey, 11))).doesNotContain("taken back");
  }

  @Test
  void what_can_be_done_stands_where_something_is_off_course_and_only_there() { // D-25
    Journey measured = JOURNEY.record(
        baseline("report-time", "4 h/wk"),
        target("report-time", "30 min/wk"),
        observed("report-time", "3.5 h/wk").at(day(2)),
        reached("in-use").at(day(1)));

    assertThat(win(measured, 3).corrections()).isEmpty();
    assertThat(english(win(measured, 3))).doesNotContain("What can be done");
    assertThat(english(win(measured, 31))).contains("""
        What can be done:
          adjust the timeline
          add resources
          revise the milestone
          escalate
        """);
    Journey slipped = measured.record(
        timelineReset("win", START.plusDays(32), "again", Setback.Confidence.LOW)
            .at(day(20)),
        timelineReset("win", START.plusDays(34), "again", Setback.Confidence.LOW)
            .at(day(21)));
    assertThat(win(slipped, 35).corrections())
        .contains(CourseCorrection.REVISE_MILESTONE)
        .doesNotContain(CourseCorrection.ADJUST_TIMELINE);
  }

  @Test
  void owner_and_department_share_a_line_where_both_are_known() {
    Journey journey = Travels.of(
        customer("both").owner("Rui").department("sales").build(),
        customer("owner").owner("Rui").build(),
        customer("department").department("sales").build(),
        customer("neither").build());

    assertThat(english(Dossier.of(journey, id("both"), day(1)))).contains("Owner: Rui (sales)\n");
    assertThat(english(Dossier.of(journey, id("owner"), day(1)))).contains("Owner: Rui\n");
    assertThat(english(Dossier.of(journey, id("department"), day(1))))
        .contains("Department: sales\n")
        .doesNotContain("Owner");
    assertThat(english(Dossier.of(journey, id("neither"), day(1))))
        .doesNotContain("Owner")
        .doesNotContain("Department");
  }

  @Test
  void what_comes_first_and_what_comes_of_it_are_told_with_where_they_stand() {
    Journey journey = JOURNEY.record(reached("set-up").at(day(2)));
    Dossier inUse = Dossier.of(journey, id("in-use"), day(3));

    assertThat(english(inUse)).contains("""
        Requires:
          set-up (achieved)
        Leads to:
          report time saved (not started), due 2026-02-04
        """).contains("""
        Business impact:
          through report time saved: half a day more each week
        """);
    assertThat(inUse.links().leadsTo())
        .extracting(LinkedMilestone::milestone, LinkedMilestone::businessImpact)
        .containsExactly(tuple(id("win"), Optional.of("half a day more each week")));
    assertThat(win(journey, 3).links().requires())
        .extracting(LinkedMilestone::milestone)
        .containsExactly(id("in-use"));
    assertThat(win(journey, 3).links().leadsTo()).isEmpty();
    assertThat(english(win(journey, 3)))
        .contains("Requires:\n  in-use (not started)\n")
        .doesNotContain("Leads to");
  }

  @Test
  void the_value_chain_tells_what_a_milestone_is_good_for() { // D-5
    JourneyMap map = Designs.chained();
    Journey journey = Travels.on(map)
        .record(objective(map.objectives().stream()
                .filter(wanted -> wanted.id().equals(ObjectiveId.of("grow")))
                .findFirst()
                .orElseThrow()
                .withStatement("twice the deals, same team")
                .stated("CEO", LocalDate.of(2026, 1, 8), "What matters most this year?"))
            .at(day(5)));
    Dossier before = Dossier.of(journey, id("workflow-live"), day(4));
    Dossier after = Dossier.of(journey, id("workflow-live"), day(5));

    assertThat(before.links().impacts())
        .extracting(impact -> impact.id().value())
        .containsExactly("volume");
    assertThat(before.links().objectives())
        .extracting(Objective::id)
        .containsExactly(ObjectiveId.of("grow"), ObjectiveId.of("no-retyping"));
    assertThat(english(before)).contains("""
        Business impact:
          30 % more volume by the same team
          serves the strategic objective, not yet confirmed: grow without hiring at the same rate
        """);
    assertThat(english(after)).contains("strategic objective: twice the deals, same team\n");
    assertThat(Dossier.of(journey, id("calm"), day(4)).links().objectives()).isEmpty();
  }

  @Test
  void what_speaks_against_a_baseline_stands_under_it() {
    Journey stated = JOURNEY.record(baseline("report-time", "4 h/wk"));
    Journey sound = JOURNEY.record(baseline(Baseline.builder()
        .metric("report-time")
        .value("4 h/wk")
        .method("time tracking")
        .quality(Quality.MEASURED)
        .measuredOver(Window.of(START.minusDays(28), START))
        .source("time tracker")
        .owner("head of sales")
        .lastValidated(START)
        .build()));

    assertThat(win(stated, 1).metrics().get(0).doubts())
        .isEqualTo(Baseline.of("report-time", "4 h/wk").doubts())
        .contains(Baseline.Doubt.NO_METHOD);
    assertThat(english(win(stated, 1)))
        .contains("what speaks against this baseline: the days that it was measured over are not "
            + "known; it was only stated, not measured; ");
    assertThat(win(sound, 1).metrics().get(0).doubts()).isEmpty();
    assertThat(english(win(sound, 1))).doesNotContain("speaks against");
    assertThat(win(JOURNEY, 1).metrics().get(0).doubts()).isEmpty();
  }

  @Test
  void the_forecast_stands_where_somebody_still_waits_for_the_target() { // D-14
    Journey journey = JOURNEY.record(
        baseline("report-time", "4 h/wk"), observed("report-time", "3 h/wk").at(day(7)));
    Journey targeted = journey.record(
        target("report-time", "1 h/wk").at(day(8)),
        observed("report-time", "2.5 h/wk").at(day(14)),
        observed("report-time", "2 h/wk").at(day(21)),
        observed("report-time", "1.5 h/wk").at(day(28)));

    assertThat(win(journey, 8).metrics().get(0).forecast()).isEmpty();
    assertThat(win(targeted, 29).metrics().get(0).forecast())
        .hasValue(targeted.asOf(day(29)).metric("report-time").forecast());
    assertThat(english(win(targeted, 29)))
        .contains("  report creation time: expected on 2026-02-09, "); // 0.5 h less each week
    assertThat(english(win(targeted.record(missed("win", "given up").at(day(30))), 31)))
        .doesNotContain("expected on");
    assertThat(english(win(targeted.record(observed("report-time", "1 h/wk").at(day(30))), 31)))
        .doesNotContain("report creation time: reached");
  }

  @Test
  void what_is_done_or_not_is_said_in_sentences_of_its_own() {
    Journey journey = Travels.on(Maps.builder()
            .addMetric(Metric.of("audit", "audit passed", "1", Direction.INCREASE))
            .addMilestones(customer("win")
                .achievedWhen(reaches("audit"))
                .addOptionalCriteria(reaches("audit", 2))
                .build())
            .build())
        .record(baseline("audit", "no"), target("audit", "done"));
    Journey partly = journey.record(observed("audit", "0.5").at(day(2)));
    Journey undone = journey.record(observed("audit", "no").at(day(2)));
    Journey done = undone.record(observed("audit", "yes").at(day(3)));

    assertThat(english(win(undone, 3)))
        .contains("""
        Measurement criteria:
          audit passed: done
          good to have: audit passed: done, 2 times in a row
        Baseline (before):
          audit passed: not done at the start (only stated)
        """)
        .contains("""
        Target (after):
          audit passed: to be done
        Current progress:
          audit passed: not done (on 2026-01-07, 1 observation)
        Evidence:
        """)
        .contains("Next steps:\n  audit passed: to be done\n");
    assertThat(english(win(partly, 3))).contains("  audit passed: partly done (50 %) (on ");
    assertThat(win(done, 3).text(Wording.brazilianPortuguese()))
        .contains("""
        Alvo (depois):
          audit passed: a fazer
        Progresso atual:
          audit passed: feito (em 2026-01-08, 2 observações)
        """)
        .contains("audit passed: não feito no início (apenas declarado)");
    assertThat(english(win(journey.record(baseline("audit", "yes").at(day(1))), 3)))
        .contains("audit passed: done from the start");
    assertThat(english(win(
            journey.record(
                target(Target.of("audit", "done").withBy(START.plusDays(9))).at(day(1))),
            3)))
        .contains("audit passed: to be done by 2026-01-14\n");
  }

  @Test
  void roles_of_the_ready_maps_are_said_in_the_language_of_the_reader() {
    Journey journey = Travels.of(customer("win")
            .owner(Roles.SUCCESS_MANAGER)
            .department(Roles.CUSTOMER_SUCCESS)
            .achievedWhen(confirmedBy(Roles.EXECUTIVE_SPONSOR), confirmedBy("diretora"))
            .validatedBy(Roles.CUSTOMER)
            .build())
        .record(validated("win", "Ana", Roles.CUSTOMER).at(day(2)));

    assertThat(win(journey, 2).text(Wording.brazilianPortuguese()))
        .contains("Responsável: gerente de sucesso (sucesso do cliente)\n")
        .contains("  confirmado por alguém no papel de patrocinador executivo\n")
        .contains("  confirmado por alguém no papel de diretora\n")
        .contains("  confirmação de 1 pessoa no papel de cliente\n")
        .contains("  2026-01-07, Ana (cliente)\n");
  }
}
