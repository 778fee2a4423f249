package dev.milestone.journey.library;

import static dev.milestone.journey.EvidenceKind.INVOICE;
import static dev.milestone.journey.EvidenceKind.LOG;
import static dev.milestone.journey.EvidenceKind.REPORT;
import static dev.milestone.journey.EvidenceKind.SURVEY;
import static dev.milestone.measure.Direction.DECREASE;
import static dev.milestone.measure.Direction.INCREASE;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.barrierResolved;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.health.Band;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.rules.StandardHealth;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Segment;
import dev.milestone.journey.UsageId;
import dev.milestone.tracking.BarrierKind;
import dev.milestone.tracking.Dossier;
import dev.milestone.tracking.EscalationPath;
import dev.milestone.tracking.EscalationReason;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.tracking.MilestoneStatus;
import dev.milestone.tracking.Pace;
import dev.milestone.tracking.RootCause;
import dev.milestone.tracking.Setback.Confidence;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two customers who travel the ready maps, told day by day through the public API. */
class ExampleJourneysTest {

  private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static Instant noon(int month, int day) {
    return LocalDate.of(2026, month, day).atTime(12, 0).atZone(SAO_PAULO).toInstant();
  }

  private static String next(JourneySnapshot snapshot) {
    return snapshot.next().orElseThrow().id().value();
  }

  private static Journey acme() {
    return Journey.start("acme", JourneyMaps.valueRealisation())
        .on(START, SAO_PAULO)
        .measuring("time-saved", "report creation time", "h/wk", DECREASE)
        .measuring("efficiency", "days to bring a customer on board", "d", DECREASE)
        .record(baseline("time-saved", "4 h/wk"), target("time-saved", "30 min/wk"))
        .record(baseline("efficiency", "14 d"), target("efficiency", "6 d"));
  }

  /** Until the first saving is measured and confirmed. */
  private static Journey acmeAfterEarlyWins() {
    return acme()
        .record(used("real-task-completed").at(noon(1, 9)))
        .record(used("workflow-completed").at(noon(1, 16)))
        .record(observed("time-saved", "45 min/wk").at(noon(1, 30)))
        .record(observed("time-saved", "25 min/wk").at(noon(2, 2)))
        .record(evidence("manual-work-replaced", LOG, "time tracking", "4 h before, 25 min now")
            .at(noon(2, 3)))
        .record(validated("manual-work-replaced", "Ana", "customer").at(noon(2, 4)));
  }

  private static List<JourneyEvent> foundationTasks(Instant at) {
    return done(
        at,
        "team-on-board",
        "workflows-moved",
        "data-migrated",
        "key-systems-connected",
        "old-way-retired",
        "baselines-measured");
  }

  private static Journey acmeAfterFoundation() {
    return acmeAfterEarlyWins()
        .recordAll(foundationTasks(noon(2, 13)))
        .record(validated("operational", "Ana", "customer").at(noon(2, 13)))
        .record(observed("team-active", "92 %").at(noon(3, 2)))
        .record(observed("efficiency", "6 d").at(noon(3, 4)))
        .record(evidence("team-adopted", REPORT, "usage analytics", "23 of 25 people")
            .at(noon(3, 4)))
        .record(validated("team-adopted", "Ana", "customer").at(noon(3, 5)));
  }

  @Test
  void value_shows_from_the_first_week_on() {
    Journey acme = acmeAfterEarlyWins();

    assertThat(next(acme.asOf(noon(1, 6)))).isEqualTo("first-user-productive");
    assertThat(next(acme.asOf(noon(1, 10)))).isEqualTo("first-workflow");
    assertThat(next(acme.asOf(noon(1, 20)))).isEqualTo("manual-work-replaced");
    JourneySnapshot almost = acme.asOf(noon(1, 31));
    assertThat(almost.milestone("manual-work-replaced").progress().orElseThrow())
        .isCloseTo(0.928571, within(1e-6));
    assertThat(almost.milestone("manual-work-replaced").pace()).contains(Pace.ON_TRACK);
    assertThat(acme.asOf(noon(2, 3)).milestone("manual-work-replaced").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    JourneySnapshot confirmed = acme.asOf(noon(2, 4));
    assertThat(confirmed.milestone("manual-work-replaced").status())
        .isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(confirmed.milestone("manual-work-replaced").isReachedLate()).isFalse();
    assertThat(next(confirmed)).isEqualTo("operational");
  }

  @Test
  void the_foundation_asks_for_the_whole_team_and_a_measured_gain() {
    Journey acme = acmeAfterFoundation();

    assertThat(acme.asOf(noon(3, 3)).milestone("team-adopted").status())
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(acme.asOf(noon(3, 5)).milestone("team-adopted").status())
        .isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(acme.asOf(noon(3, 5)).achievedCount()).isEqualTo(5);
    assertThat(next(acme.asOf(noon(3, 5)))).isEqualTo("full-integration");
  }

  @Test
  void the_return_is_shared_with_the_leadership() {
    JourneyEvent synchronised = used(UsageId.of("data-synchronised"), 5).at(noon(4, 2));
    Journey acme = acmeAfterFoundation()
        .record(synchronised)
        .record(observed("roi", "-20 %").at(noon(4, 2)))
        .record(observed("roi", "12 %").at(noon(5, 4)))
        .record(evidence("roi-positive", INVOICE, "accounting", "cost to date").at(noon(5, 4)))
        .record(validated("roi-positive", "Ana", "customer").at(noon(5, 5)))
        .record(used(UsageId.of("second-team-active"), 5).at(noon(6, 1)))
        .record(
            evidence("roi-documented", REPORT, "business review", "half a year").at(noon(7, 1)))
        .record(validated("roi-documented", "Ana", "customer").at(noon(7, 1)))
        .record(validated("roi-documented", "Rui", "executive sponsor").at(noon(7, 2)))
        .record(
            evidence("roi-documented", INVOICE, "accounting", "cost to date").at(noon(7, 3)));

    assertThat(next(acme.asOf(noon(4, 3)))).isEqualTo("roi-positive");
    assertThat(next(acme.asOf(noon(5, 6)))).isEqualTo("second-team");
    assertThat(acme.asOf(noon(7, 2)).milestone("roi-documented").status())
        .as("one source is not enough for the leadership")
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    JourneySnapshot halfYear = acme.asOf(noon(7, 4));
    assertThat(halfYear.lateCount()).isZero();
    assertThat(halfYear.achievedCount()).isEqualTo(9);
    assertThat(next(halfYear)).isEqualTo("own-automation");
  }

  @Test
  void what_is_still_to_be_measured_is_asked_for_when_its_time_comes() {
    JourneySnapshot halfYear = acmeAfterFoundation().asOf(noon(7, 4));
    MilestoneId strategic = MilestoneId.of("strategic-value");

    assertThat(halfYear.milestone(strategic).pace()).contains(Pace.UNMEASURED);
    assertThat(halfYear.map().openSlots(strategic))
        .extracting(slot -> slot.id().value())
        .containsExactly("new-capability");
    assertThat(halfYear.map().openSlots()).noneMatch(MetricSlot::required);

    Journey later = acmeAfterFoundation()
        .measuring("new-capability", "accuracy of the forecast", "%", INCREASE)
        .record(baseline("new-capability", "67 %"), target("new-capability", "89 %"))
        .record(observed("new-capability", "78 %").at(noon(9, 1)));
    assertThat(later.asOf(noon(9, 2)).milestone(strategic).progress()).hasValue(0.5);
    assertThat(later.map().openSlots(strategic)).isEmpty();
  }

  @Test
  void a_saving_that_does_not_come_is_late_and_says_what_it_needs() {
    Journey acme = acme().record(used("workflow-completed").at(noon(1, 16)));

    JourneySnapshot week5 = acme.asOf(noon(2, 9));
    assertThat(week5.late())
        .extracting(state -> state.id().value())
        .containsExactly("first-user-productive", "manual-work-replaced");
    assertThat(next(week5)).isEqualTo("first-user-productive"); // late, and therefore first
    assertThat(week5.open())
        .extracting(state -> state.id().value())
        .startsWith("first-user-productive", "manual-work-replaced", "operational");
  }

  /** The main process should run in 6 days by month 2, and nobody has time to bring the team in. */
  private static Journey acmeInTrouble() {
    return acmeAfterEarlyWins()
        .record(observed("team-active", "30 %").at(noon(3, 2)))
        .record(observed("efficiency", "13 d").at(noon(3, 4)))
        .record(barrierRaised(
                "freeze",
                BarrierKind.RESOURCE,
                "the year-end closing binds the team",
                "operational")
            .at(noon(2, 20)))
        .record(cause("team-adopted", RootCause.RESOURCES_MISSING, "nobody could be spared")
            .at(noon(3, 9)))
        .record(timelineReset(
                "team-adopted", LocalDate.of(2026, 3, 31), "closing ends", Confidence.HIGH)
            .at(noon(3, 9)))
        .record(timelineReset(
                "team-adopted", LocalDate.of(2026, 4, 30), "audit follows", Confidence.LOW)
            .at(noon(4, 2)))
        .record(escalated(
                EscalationReason.SPONSOR_MISSING, EscalationPath.SUCCESS_LEADERSHIP, "team-adopted")
            .at(noon(4, 3)))
        .record(barrierResolved("freeze", "two people hired for the closing").at(noon(4, 13)));
  }

  @Test
  void what_goes_wrong_is_on_the_page_of_the_milestone() {
    Journey acme = acmeInTrouble();
    MilestoneId adopted = MilestoneId.of("team-adopted");

    assertThat(acme.asOf(noon(3, 6)).late())
        .extracting(state -> state.id().value())
        .containsExactly("operational", "team-adopted");
    assertThat(acme.asOf(noon(3, 6)).milestone("operational").isBlocked()).isTrue();
    Dossier spring = Dossier.of(acme, adopted, noon(4, 14));
    assertThat(spring.status()).isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(spring.originalDue()).contains(LocalDate.of(2026, 3, 5));
    assertThat(spring.due()).contains(LocalDate.of(2026, 4, 30));
    assertThat(spring.slips()).isEqualTo(2);
    assertThat(spring.slippedDays()).isEqualTo(56);
    assertThat(spring.flags()).contains(Dossier.Flag.NEEDS_NEW_PLAN);
    assertThat(spring.causes()).hasSize(1);
    assertThat(spring.escalations()).hasSize(1);
    assertThat(spring.text(Wording.brazilianPortuguese()))
        .contains("nobody could be spared")
        .contains("2 adiamentos, 56 dias");
    HealthExplanation health =
        StandardHealth.engine().assess(acme.asOf(noon(4, 14))).explain();
    assertThat(health.band()).isEqualTo(Band.YELLOW);
  }

  @Test
  void what_came_late_is_achieved_and_stays_late() {
    Journey acme = acmeInTrouble()
        .recordAll(foundationTasks(noon(5, 4)))
        .record(validated("operational", "Ana", "customer").at(noon(5, 4)))
        .record(observed("team-active", "92 %").at(noon(5, 6)))
        .record(observed("efficiency", "6 d").at(noon(5, 8)))
        .record(evidence("team-adopted", REPORT, "usage analytics", "23 of 25 people")
            .at(noon(5, 8)))
        .record(validated("team-adopted", "Ana", "customer").at(noon(5, 8)));

    assertThat(acme.asOf(noon(5, 2)).milestone("team-adopted").status())
        .isEqualTo(MilestoneStatus.LATE);
    MilestoneState late = acme.asOf(noon(5, 9)).milestone("team-adopted");
    assertThat(late.status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(late.isReachedLate()).isTrue();
    assertThat(late.slips()).isEqualTo(2);
    assertThat(acme.asOf(noon(4, 14)).milestone("team-adopted").status())
        .as("what was known in April does not change")
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
  }

  @Test
  void health_is_assessed_with_slots_still_open() {
    Journey acme = acmeAfterEarlyWins();

    HealthExplanation health =
        StandardHealth.engine().assess(acme.asOf(noon(2, 5))).explain();

    assertThat(acme.map().openSlots()).isNotEmpty();
    assertThat(health.band()).isEqualTo(Band.GREEN);
  }

  private static Journey clinic() {
    return Journey.start("clinic", JourneyMaps.softwareOnboarding(Segment.healthcare()))
        .on(START, SAO_PAULO)
        .measuring("first-result", "time to find a record", "min", DECREASE)
        .record(baseline("first-result", "10 min"), target("first-result", "2 min"));
  }

  private static List<JourneyEvent> done(Instant at, String... tasks) {
    return Stream.of(tasks).map(task -> taskDone(task).at(at)).toList();
  }

  private static Journey clinicSetUp() {
    return clinic()
        .recordAll(done(
            noon(1, 14),
            "account-opened",
            "people-invited",
            "preferences-set",
            "data-imported",
            "systems-connected",
            "patient-data-protected"))
        .recordAll(done(noon(1, 16), "set-up-doubts-asked"));
  }

  @Test
  void a_step_is_passed_when_the_customer_was_asked_and_the_success_manager_agrees() {
    Journey clinic =
        clinicSetUp().record(validated("set-up-done", "Eva", "success manager").at(noon(1, 17)));

    assertThat(clinic.asOf(noon(1, 15)).milestone("set-up-done").progress().orElseThrow())
        .isCloseTo(6 / 7.0, within(1e-6));
    assertThat(clinic.asOf(noon(1, 16)).milestone("set-up-done").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    JourneySnapshot passed = clinic.asOf(noon(1, 17));
    assertThat(passed.milestone("set-up-done").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(next(passed)).isEqualTo("half-way");
  }

  @Test
  void the_hand_over_needs_the_tasks_the_figure_and_the_customers_word() {
    Journey clinic = clinicSetUp()
        .record(validated("set-up-done", "Eva", "success manager").at(noon(1, 17)))
        .recordAll(done(
            noon(1, 30),
            "overview-given",
            "roles-trained",
            "exercise-done",
            "privacy-trained",
            "training-doubts-asked"))
        .record(validated("trained", "Eva", "success manager").at(noon(1, 30)))
        .recordAll(
            done(noon(2, 6), "first-work-together", "first-work-alone", "first-use-doubts-asked"))
        .record(used(UsageId.of("real-task-completed"), 3).at(noon(2, 6)))
        .record(validated("used-alone", "Eva", "success manager").at(noon(2, 6)))
        .record(observed("first-result", "2 min").at(noon(2, 13)))
        .record(
            evidence("first-result-reached", LOG, "time tracking", "2 min now").at(noon(2, 13)))
        .record(validated("first-result-reached", "Bia", "customer").at(noon(2, 13)))
        .recordAll(done(noon(3, 3), "goals-reviewed", "help-shown", "hand-over-doubts-asked"))
        .record(observed("works-alone", "85 %").at(noon(3, 4)))
        .record(evidence("handed-over", SURVEY, "all users", "17 of 20").at(noon(3, 4)))
        .record(validated("handed-over", "Bia", "customer").at(noon(3, 5)));

    assertThat(next(clinic.asOf(noon(2, 7)))).isEqualTo("first-result-reached");
    assertThat(next(clinic.asOf(noon(3, 3)))).isEqualTo("handed-over");
    assertThat(clinic.asOf(noon(3, 4)).milestone("handed-over").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    JourneySnapshot end = clinic.asOf(noon(3, 5));
    assertThat(end.achievedCount()).isEqualTo(end.milestoneCount());
    assertThat(end.next()).isEmpty();
  }
}
