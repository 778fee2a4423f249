package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.tracking.JourneyEvents.accepted;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.benefit;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.feedbackAt;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.replanned;
import static dev.milestone.tracking.JourneyEvents.retrospective;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Scale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MovedToMapTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static final JourneyMap FIRST = map("1", "live", "report-time", "quicker");
  private static final JourneyMap SECOND = map("2", "launched", "reporting", "quicker");

  /** The old map's "extra" is dropped, "live" is called "launched", "report-time" is called "reporting". */
  private static final MapMigration WAY = MapMigration.builder()
      .from(FIRST)
      .to(SECOND)
      .milestone("live", "launched")
      .metric("report-time", "reporting")
      .build();

  private static final List<JourneyEvent> BEFORE = List.of(
      baseline("report-time", "4 h/wk"),
      target("report-time", "1 h/wk"),
      reached("live").on(START.plusDays(3)),
      reached("extra-1").on(START.plusDays(4)),
      observed("report-time", "3 h/wk").on(START.plusDays(5)));

  private static final JourneyEvent MOVE = movedTo(WAY).on(START.plusDays(10));

  private static final List<JourneyEvent> AFTER = List.of(
      observed("reporting", "30 min/wk").on(START.plusDays(20)),
      observed("report-time", "2 h/wk")
          .on(START.plusDays(8))
          .recordedAt(START.plusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant()));

  private static JourneyMap map(String version, String live, String metric, String result) {
    return JourneyMap.of("onboarding", version)
        .addStage(Stage.open("all"))
        .addMetric(Metric.of(metric, metric, "h/wk", Direction.DECREASE))
        .addMilestone(FunctionalMilestone.of(live, "all").due(Period.ofDays(7)).build())
        .addMilestone(FunctionalMilestone.of("extra-" + version, "all").build())
        .addMilestone(
            CustomerMilestone.of(result, "all").achievedWhen(reaches(metric)).build())
        .build();
  }

  private static Journey journey() {
    return Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .recordAll(BEFORE)
        .record(MOVE)
        .recordAll(AFTER);
  }

  @Test
  void before_the_move_the_old_map_holds() {
    JourneySnapshot before = journey().asOfStartOf(START.plusDays(10));

    assertThat(before.map()).isEqualTo(FIRST);
    assertThat(before.milestone("live").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(before.milestone("extra-1").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(before)
        .isEqualTo(Journey.start("acme", FIRST)
            .on(START, ZoneOffset.UTC)
            .recordAll(BEFORE)
            .asOfStartOf(START.plusDays(10)));
  }

  @Test
  void after_the_move_facts_go_by_their_new_names_and_what_was_dropped_is_gone() {
    JourneySnapshot after = journey().asOfStartOf(START.plusDays(40));

    assertThat(after.map()).isEqualTo(SECOND);
    assertThat(after.milestone("launched").reachedOn()).contains(START.plusDays(3));
    assertThat(after.milestone("extra-2").status()).isEqualTo(MilestoneStatus.NOT_STARTED);
    MetricState metric = after.metric("reporting");
    assertThat(metric.size()).isEqualTo(3); // the late one too, which was recorded by its old name
    assertThat(metric.value(1)).isEqualTo(2);
    assertThat(metric.yardstick().baseline()).isEqualTo(4);
    assertThat(after.milestone("quicker").reachedOn()).contains(START.plusDays(20));
    assertThatThrownBy(() -> after.milestone("live")).hasMessageContaining("'launched'");
  }

  @Test
  void a_new_plan_answers_the_slips_under_the_new_name_too() {
    Journey planned = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(
            timelineReset("live", START.plusDays(9), "-", Setback.Confidence.LOW)
                .on(START.plusDays(1)),
            timelineReset("live", START.plusDays(12), "-", Setback.Confidence.LOW)
                .on(START.plusDays(2)),
            MOVE);

    assertThat(planned.asOfStartOf(START.plusDays(11)).milestone("launched").needsNewPlan())
        .isTrue();
    Journey answered = planned.record(replanned("live", "-").on(START.plusDays(3)));
    assertThat(answered.asOfStartOf(START.plusDays(9)).milestone("live").needsNewPlan())
        .isFalse();
    assertThat(answered.asOfStartOf(START.plusDays(11)).milestone("launched").needsNewPlan())
        .isFalse();
  }

  @Test
  void the_order_of_recording_makes_no_difference() {
    List<JourneyEvent> all = new ArrayList<>(BEFORE);
    all.add(MOVE);
    all.addAll(AFTER);
    Collections.reverse(all);
    Journey reversed = Journey.start("acme", FIRST).on(START, ZoneOffset.UTC).recordAll(all);

    for (int day : new int[] {0, 5, 10, 11, 25, 40}) {
      assertThat(reversed.asOfStartOf(START.plusDays(day)))
          .isEqualTo(journey().asOfStartOf(START.plusDays(day)));
    }
  }

  @Test
  void there_and_back_again_all_is_as_it_was() {
    Journey back = journey().record(movedTo(WAY.inverse()).on(START.plusDays(50)));
    JourneySnapshot snapshot = back.asOfStartOf(START.plusDays(60));

    assertThat(snapshot.map()).isEqualTo(FIRST);
    assertThat(snapshot.metric("report-time").size()).isEqualTo(3);
    assertThat(snapshot.milestone("live").reachedOn()).contains(START.plusDays(3));
    assertThat(snapshot.milestone("extra-1").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(snapshot.milestone("quicker").reachedOn()).contains(START.plusDays(20));
  }

  @Test
  void a_move_that_is_retracted_never_was_once_that_is_recorded() {
    JourneyEvent named = MOVE.withId("move");
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .recordAll(BEFORE)
        .record(named)
        .record(JourneyEvents.retracted(EventId.of("move"), "a mistake").on(START.plusDays(15)));

    assertThat(journey.asOfStartOf(START.plusDays(12)).map()).isEqualTo(SECOND);
    assertThat(journey.asOfStartOf(START.plusDays(16)).map()).isEqualTo(FIRST);
  }

  @Test
  void a_move_that_renames_metrics_has_an_id_that_tells_them() {
    JourneyEvent other = movedTo(WAY.inverse().inverse().withRenamedMetrics(Map.of()));

    assertThat(MOVE.at(Instant.EPOCH).id()).isNotEqualTo(other.at(Instant.EPOCH).id());
    assertThat(MOVE.at(Instant.EPOCH).id())
        .isEqualTo(movedTo(WAY.inverse().inverse()).at(Instant.EPOCH).id());
  }

  @Test
  void names_of_neither_map_are_refused_with_the_nearest_of_the_newest() {
    assertThatThrownBy(() -> journey().record(observed("reportnig", "1 h/wk").on(START)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'reportnig'")
        .hasMessageContaining("'reporting'");
  }

  private static final JourneyMap THIRD = map("3", "live", "report-time", "quicker");

  @ParameterizedTest(name = "a move on day {0} should leave {1}")
  @CsvSource({"5, 1", "10, 2", "20, 2", "30, 1"})
  void leaving_a_map_that_it_never_was_on_is_refused_with_the_one_that_it_is_on(
      int day, String version) {
    Journey journey = journey().record(movedTo(WAY.inverse()).on(START.plusDays(30)));
    JourneyMap held = version.equals("1") ? FIRST : SECOND;

    assertThatThrownBy(() ->
            journey.record(movedTo(MapMigration.between(THIRD, FIRST)).on(START.plusDays(day))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "journey 'acme' was never on %s, so it cannot leave it for %s; at %sT12:00:00Z it is on %s, migrate from there"
                .formatted(
                    THIRD.reference(), FIRST.reference(), START.plusDays(day), held.reference()));
  }

  @Test
  void a_correction_is_no_way_around_that() {
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(reached("live").on(START.plusDays(3)), MOVE.withId("move"));
    JourneyEvent elsewhere = movedTo(MapMigration.between(THIRD, FIRST));
    JourneyEvent corrected = JourneyEvents.corrected(EventId.of("move"), elsewhere);

    assertThatThrownBy(() -> journey.record(corrected.on(START.plusDays(30))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("journey 'acme' was never on " + THIRD.reference())
        .hasMessageContaining("at 2026-01-15T12:00:00Z it is on " + SECOND.reference());
    assertThatThrownBy(() -> journey.record(
            JourneyEvents.corrected(EventId.of("move"), elsewhere.on(START.plusDays(7)))
                .on(START.plusDays(30))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at 2026-01-12T12:00:00Z it is on " + FIRST.reference());
  }

  @Test
  void a_move_that_was_retracted_leads_nowhere_and_the_one_after_it_is_listed_until_it_is_too() {
    JourneyEvent on =
        movedTo(MapMigration.between(SECOND, THIRD)).on(START.plusDays(20)).withId("on");
    Journey journey =
        Journey.start("acme", FIRST).on(START, ZoneOffset.UTC).record(MOVE.withId("move"), on);
    assertThat(journey.unmatchedMoves()).isEmpty();

    Journey stays = journey.record(
        JourneyEvents.retracted(EventId.of("move"), "a mistake").on(START.plusDays(25)));
    assertThat(stays.unmatchedMoves())
        .extracting(event -> event.id().value())
        .containsExactly("on");
    assertThat(stays.asOfStartOf(START.plusDays(40)).map()).isEqualTo(FIRST);

    Journey neither =
        stays.record(JourneyEvents.retracted(EventId.of("on"), "a mistake").on(START.plusDays(26)));
    assertThat(neither.unmatchedMoves()).isEmpty();
  }

  @Test
  void moves_that_leave_what_the_journey_is_not_on_just_then_are_listed_as_they_happened() {
    MapMigration back = WAY.inverse();
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(
            movedTo(WAY).on(START.plusDays(12)).withId("again"),
            movedTo(back).on(START.plusDays(3)).withId("too-soon"),
            MOVE.withId("move"),
            movedTo(back).on(START.plusDays(15)).withId("back"));

    assertThat(journey.unmatchedMoves())
        .extracting(event -> event.id().value())
        .containsExactly("too-soon", "again");
    assertThat(journey.asOfStartOf(START.plusDays(14)).map()).isEqualTo(SECOND);
    assertThat(journey.asOfStartOf(START.plusDays(16)).map()).isEqualTo(FIRST);
  }

  @Test
  void a_move_that_is_corrected_leads_to_the_other_map_and_its_names() {
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(
            movedTo(MapMigration.between(FIRST, THIRD)).on(START.plusDays(10)).withId("move"))
        .record(JourneyEvents.corrected(EventId.of("move"), movedTo(WAY)).on(START.plusDays(15)))
        .record(reached("extra-2").on(START.plusDays(16)));

    assertThat(journey.unmatchedMoves()).isEmpty();
    assertThat(journey.asOfStartOf(START.plusDays(12)).map()).isEqualTo(THIRD);
    assertThat(journey.asOfStartOf(START.plusDays(20)).milestone("extra-2").status())
        .isEqualTo(MilestoneStatus.ACHIEVED);
  }

  static Stream<JourneyEvent> saidOfAMilestone() {
    return Stream.of(
        reached("live"),
        accepted("live", "ana", "customer"),
        waived("live", "too small"),
        missed("live", "no time"),
        partlyAchieved("live", "half"),
        validated("live", "ana", "customer"),
        validationRevoked("live", "asked again"),
        evidence("live", EvidenceKind.LOG, "tracker", "five people"),
        cause("live", RootCause.TECHNICAL_BLOCKER, "it fails"),
        timelineReset("live", START.plusDays(20), "holidays", Setback.Confidence.LOW),
        replanned("live", "one report at a time"),
        retrospective(Setback.RetrospectiveHeld.builder().milestone("live").build()),
        feedbackAt("live", "fine", 9),
        barrierRaised("sso", BarrierKind.TECHNICAL, "login fails", "live"),
        escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "live"),
        benefit("10 USD", BenefitClass.HARD, "less paper", "live"));
  }

  private static Optional<MilestoneId> milestoneOf(Fact fact) {
    if (fact instanceof Contact.FeedbackGiven feedback) {
      return feedback.milestone();
    } else if (fact instanceof Setback.BarrierRaised barrier) {
      return barrier.milestone();
    } else if (fact instanceof Setback.Escalated escalated) {
      return escalated.milestone();
    } else if (fact instanceof Contact.BenefitRealised benefit) {
      return benefit.milestone();
    }
    return Optional.of(((Fact.OnMilestone) fact).milestone());
  }

  @ParameterizedTest
  @MethodSource("saidOfAMilestone")
  void whatever_is_said_of_a_milestone_goes_by_its_new_name(JourneyEvent event) {
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(event.on(START.plusDays(3)), MOVE);
    Fact moved = journey.known(journey.latest(), journey.latest()).get(0).fact();

    assertThat(milestoneOf(moved)).hasValue(MilestoneId.of("launched"));
    assertThat(moved).hasSameClassAs(event.fact());
  }

  @Test
  void a_map_on_which_what_was_recorded_would_mean_something_else_is_no_place_to_move_to() {
    Journey journey = Journey.start("acme", FIRST)
        .on(START, ZoneOffset.UTC)
        .record(baseline("report-time", "4 h/wk"), target("report-time", "-50% of baseline"));
    Metric reportTime = FIRST.metrics().get(0);
    JourneyMap interval = FIRST.withVersion("2").withMetrics(reportTime.withScale(Scale.INTERVAL));

    assertThatThrownBy(() -> journey.record(movedTo(MapMigration.between(FIRST, interval))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "migration from onboarding@1 to onboarding@2: metric 'report-time' (decrease, ratio)"
                + " would become 'report-time' (decrease, interval), on which what was recorded"
                + " would mean something else; drop it, or give the new one another id");

    MapMigration dropping = MapMigration.builder()
        .from(FIRST)
        .to(interval)
        .addDroppedMetric(reportTime.id())
        .build();
    JourneySnapshot moved =
        journey.record(movedTo(dropping).on(START.plusDays(10))).asOfStartOf(START.plusDays(20));
    assertThat(moved.metric("report-time").yardstick().hasTarget()).isFalse();
  }
}
