package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.replanned;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.Due;
import dev.milestone.journey.Maps;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D-22: another due day; the first one is kept and slips add up. */
class TimelineResetTest {

  private static final Journey JOURNEY = Travels.reportTime(
      customer("win").due(Period.ofDays(10)).addCriteria(reaches("report-time")).build(),
      functional("undated").build());

  private static JourneyEvent moved(String milestone, int toDay) {
    return timelineReset(
        milestone,
        Travels.START.plusDays(toDay),
        "waiting for the migration",
        Setback.Confidence.MEDIUM);
  }

  private static JourneyEvent moved(int toDay) {
    return moved("win", toDay);
  }

  /** Such as {@code 10 -> 35, slips 2 of 25 days}, days counted from the journey's start. */
  private static String timeline(Journey journey, int day, String milestone) {
    MilestoneState state = journey.asOf(day(day)).milestone(milestone);
    return "%s -> %s, slips %d of %d days"
        .formatted(
            state.originalDue().map(TimelineResetTest::number).orElse("none"),
            state.due().map(TimelineResetTest::number).orElse("none"),
            state.slips(),
            state.slippedDays());
  }

  private static String timeline(Journey journey, int day) {
    return timeline(journey, day, "win");
  }

  private static String number(LocalDate day) {
    return String.valueOf(day.toEpochDay() - Travels.START.toEpochDay());
  }

  @Test
  void the_original_day_is_kept_and_slips_add_up() {
    Journey journey = JOURNEY.record(moved(20).at(day(5)), moved(35).at(day(15)));

    assertThat(timeline(journey, 4)).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(timeline(journey, 5)).isEqualTo("10 -> 20, slips 1 of 10 days");
    assertThat(timeline(journey, 14)).isEqualTo("10 -> 20, slips 1 of 10 days");
    assertThat(timeline(journey, 15)).isEqualTo("10 -> 35, slips 2 of 25 days");
    assertThat(journey.asOf(day(15)).slipCount()).isEqualTo(2);
    assertThat(journey.asOf(day(15)).slippedDays()).isEqualTo(25);
    assertThat(journey.asOf(day(4)).milestone("win").lastSlipOn()).isEmpty();
    assertThat(journey.asOf(day(40)).milestone("win").lastSlipOn())
        .hasValue(Travels.START.plusDays(15));
  }

  @Test
  void how_often_it_slipped_makes_a_snapshot_another() {
    Journey once = JOURNEY.record(moved(35).at(day(15)));
    Journey twice =
        JOURNEY.record(moved(20).at(day(15).minusSeconds(1)), moved(35).at(day(15)));

    assertThat(twice.asOf(day(16)).milestone("win").due())
        .isEqualTo(once.asOf(day(16)).milestone("win").due());
    assertThat(twice.asOf(day(16))).isNotEqualTo(once.asOf(day(16)));
  }

  @ParameterizedTest(
      name = "reached at noon of day 5; given day 20 {0} seconds after: due on day {1}")
  @CsvSource({"-1, 20", "0, 20", "1, 10", "2, 10"})
  void what_was_reached_before_is_given_no_other_day(int seconds, int due) {
    Journey journey = JOURNEY.record(
        JourneyEvents.reached("win").at(day(5)), moved(20).at(day(5).plusSeconds(seconds)));

    assertThat(journey.asOf(day(6)).milestone("win").due()).hasValue(Travels.START.plusDays(due));
  }

  @Test
  void a_second_slip_asks_for_a_new_plan() {
    Journey journey = JOURNEY.record(moved(20).at(day(5)), moved(35).at(day(15)));

    assertThat(journey.asOf(day(14)).milestone("win").needsNewPlan()).isFalse();
    assertThat(journey.asOf(day(15)).milestone("win").needsNewPlan()).isTrue();
  }

  @ParameterizedTest(name = "slips on days 5, 15 and 25, new plan on day {0}: on day {1} {2}")
  @CsvSource({
    "10, 14, false",
    "10, 15, true", // said before the slip, it does not answer it
    "15, 15, false", // said in the same instant, it does
    "18, 17, true",
    "18, 18, false",
    "18, 24, false",
    "18, 25, true", // the next slip asks again
    "25, 25, false",
    "26, 25, true",
    "26, 90, false",
  })
  void a_new_plan_answers_the_slips_until_the_next(int planOn, int day, boolean needs) {
    for (String id : List.of("A", "Z")) { // the order within an instant makes no difference
      Journey journey = JOURNEY.record(
          moved(20).at(day(5)),
          moved(35).at(day(15)).withId("S2"),
          moved(45).at(day(25)).withId("S3"),
          replanned("win", "one report at a time").at(day(planOn)).withId(id));

      MilestoneState state = journey.asOf(day(day)).milestone("win");
      assertThat(state.needsNewPlan()).isEqualTo(needs);
      assertThat(state.slips()).isEqualTo(day < 15 ? 1 : day < 25 ? 2 : 3); // they stay counted
      NextStep step = NextStep.of(journey, id("win"), day(day), day(day));
      assertThat(step.needs().contains(new Need.NewPlan(state.slips()))).isEqualTo(needs);
      assertThat(Dossier.of(journey, id("win"), day(day))
              .flags()
              .contains(Dossier.Flag.NEEDS_NEW_PLAN))
          .isEqualTo(needs);
    }
  }

  @Test
  void a_new_plan_moves_no_day_and_ends_the_level_that_the_second_slip_began() {
    Journey slipped = JOURNEY.record(moved(20).at(day(5)), moved(35).at(day(15)));
    Journey planned =
        slipped.record(replanned("win", "one report at a time").at(day(36)).withId("P"));
    EscalationPolicy policy = EscalationPolicy.builder().build();

    assertThat(timeline(planned, 36)).isEqualTo("10 -> 35, slips 2 of 25 days");
    assertThat(policy.assess(slipped.asOf(day(36)), id("win"))).isPresent();
    assertThat(policy.assess(planned.asOf(day(36)), id("win"))).isEmpty();
    Journey takenBack = planned.record(retracted(EventId.of("P"), "not agreed").at(day(37)));
    assertThat(takenBack.asOf(day(37)).milestone("win").needsNewPlan()).isTrue();
    assertThat(planned.asOf(day(36)).slippedDays()).isEqualTo(25);
    assertThat(JOURNEY.record(replanned("win", "-").at(day(3))).asOf(day(3)))
        .isEqualTo(JOURNEY.asOf(day(3))); // before any slip it answers nothing
  }

  @Test
  void a_dossier_lists_the_plans() {
    Journey journey = JOURNEY.record(
        moved(20).at(day(5)),
        replanned("win", "one report at a time").at(day(6)),
        replanned("undated", "later").at(day(6)));
    Dossier dossier = Dossier.of(journey, id("win"), day(7));

    assertThat(dossier.plans())
        .extracting(said -> said.fact().plan())
        .containsExactly("one report at a time");
    assertThat(dossier.text(Wording.english()))
        .contains("New plans:\n  2026-01-11: one report at a time\n");
    assertThat(dossier.text(Wording.brazilianPortuguese()))
        .contains("Novos planos:\n  2026-01-11: one report at a time\n");
  }

  @Test
  void an_earlier_day_takes_nothing_away() {
    Journey journey = JOURNEY.record(
        moved(20).at(day(5)),
        moved(12).at(day(6)),
        moved(12).at(day(7)),
        moved(15).at(day(8)));

    assertThat(timeline(journey, 6)).isEqualTo("10 -> 12, slips 1 of 10 days");
    assertThat(timeline(journey, 7)).isEqualTo("10 -> 12, slips 1 of 10 days"); // the same day
    assertThat(timeline(journey, 8)).isEqualTo("10 -> 15, slips 2 of 13 days");
    assertThat(timeline(JOURNEY.record(moved(7).at(day(1))), 1))
        .isEqualTo("10 -> 7, slips 0 of 0 days");
    assertThat(JOURNEY.record(moved(7).at(day(1))).asOf(day(1)).milestone("win").lastSlipOn())
        .isEmpty();
  }

  @Test
  void a_first_date_is_no_slip() {
    Journey journey =
        JOURNEY.record(moved("undated", 20).at(day(5)), moved("undated", 30).at(day(9)));

    assertThat(timeline(journey, 4, "undated")).isEqualTo("none -> none, slips 0 of 0 days");
    assertThat(timeline(journey, 5, "undated")).isEqualTo("none -> 20, slips 0 of 0 days");
    assertThat(timeline(journey, 9, "undated")).isEqualTo("none -> 30, slips 1 of 10 days");
    assertThat(journey.asOf(day(31)).milestone("undated").status()).isEqualTo(MilestoneStatus.LATE);
  }

  @Test
  void status_goes_by_the_day_in_force() {
    Journey journey = JOURNEY.record(moved(20).at(day(15)));

    assertThat(status(journey, 10)).isEqualTo("NOT_STARTED");
    assertThat(status(journey, 11)).isEqualTo("LATE");
    assertThat(status(journey, 14)).isEqualTo("LATE");
    assertThat(status(journey, 15)).isEqualTo("NOT_STARTED");
    assertThat(status(journey, 20)).isEqualTo("NOT_STARTED");
    assertThat(status(journey, 21)).isEqualTo("LATE");
    assertThat(journey.asOf(day(21)).milestone("win").daysPastDue()).isEqualTo(1);
    assertThat(journey
            .record(observed("report-time", "30 min/wk").at(day(20)))
            .asOf(day(20))
            .milestone("win")
            .isReachedLate())
        .isFalse();
  }

  private static String status(Journey journey, int day) {
    return journey.asOf(day(day)).milestone("win").status().name();
  }

  @Test
  void a_reset_counts_from_when_it_is_known() {
    Journey journey = JOURNEY.record(moved(20).at(day(8)).recordedAt(day(13)));

    assertThat(status(journey, 12)).isEqualTo("LATE");
    assertThat(status(journey, 13)).isEqualTo("NOT_STARTED");
    JourneySnapshot hindsight = journey.asOf(day(12), day(13));
    assertThat(hindsight.milestone("win").status()).isEqualTo(MilestoneStatus.NOT_STARTED);
    assertThat(hindsight.milestone("win").slips()).isEqualTo(1);
    assertThat(journey.asOf(day(13), day(12)).milestone("win").slips()).isZero();
  }

  @Test
  void a_reset_that_is_taken_back_or_corrected_never_was() {
    Journey journey = JOURNEY.record(
        moved(20).at(day(5)).withId("R"),
        retracted(EventId.of("R"), "not agreed").at(day(12)));

    assertThat(timeline(journey, 11)).isEqualTo("10 -> 20, slips 1 of 10 days");
    assertThat(timeline(journey, 12)).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(status(journey, 12)).isEqualTo("LATE");
    Journey mended = JOURNEY.record(
        moved(20).at(day(5)).withId("R"), corrected(EventId.of("R"), moved(15)).at(day(12)));
    assertThat(timeline(mended, 12)).isEqualTo("10 -> 15, slips 1 of 5 days");
  }

  @Test
  void what_is_due_after_a_milestone_moves_with_it_and_slips_only_there() {
    Journey journey = anchored().record(moved("first", 30).at(day(5)));

    assertThat(timeline(journey, 5, "first")).isEqualTo("10 -> 30, slips 1 of 20 days");
    assertThat(timeline(journey, 4, "second")).isEqualTo("20 -> 20, slips 0 of 0 days");
    assertThat(timeline(journey, 5, "second")).isEqualTo("20 -> 40, slips 0 of 0 days");
    assertThat(timeline(journey, 5, "third")).isEqualTo("30 -> 50, slips 0 of 0 days");
    assertThat(journey.asOf(day(5)).slipCount()).isEqualTo(1); // one delay counts once
    assertThat(journey.asOf(day(41)).milestone("second").status()).isEqualTo(MilestoneStatus.LATE);
    assertThat(Dossier.of(journey, id("second"), day(5)).text(Wording.english()))
        .contains("Target date: 2026-02-14 (originally 2026-01-25)\n");
    assertThat(journey.asOf(day(5)).slippedDays()).isEqualTo(20);
  }

  private static Journey anchored() {
    return Travels.of(
        functional("third").due(Due.after(id("second"), Period.ofDays(10))).build(),
        functional("second").due(Due.after(id("first"), Period.ofDays(10))).build(),
        functional("first").due(Period.ofDays(10)).build());
  }

  @Test
  void an_anchored_milestone_with_a_day_of_its_own_stays_on_it() {
    Journey journey =
        anchored().record(moved("second", 30).at(day(5)), moved("first", 15).at(day(6)));

    assertThat(timeline(journey, 6, "second")).isEqualTo("20 -> 30, slips 1 of 10 days");
    assertThat(timeline(journey, 6, "third")).isEqualTo("30 -> 40, slips 0 of 0 days");
  }

  @ParameterizedTest(name = "the anchor is reached on day {0}")
  @ValueSource(ints = {7, 8, 25, 60})
  void a_slip_is_never_rebased_by_what_becomes_of_the_anchor(int reachedOn) {
    Journey journey =
        anchored().record(moved("second", 30).at(day(6)), reached("first").at(day(reachedOn)));

    assertThat(timeline(journey, 6, "second")).isEqualTo("20 -> 30, slips 1 of 10 days");
    assertThat(timeline(journey, 60, "second")).isEqualTo("20 -> 30, slips 1 of 10 days");
  }

  @Test
  void a_slip_counts_from_the_day_that_held_when_it_was_said_and_the_original_day_stays() {
    Journey journey = anchored()
        .record(
            reached("first").at(day(4)),
            moved("second", 30).at(day(6)),
            moved("third", 50).at(day(7)),
            moved("second", 35).at(day(8)));

    assertThat(timeline(journey, 5, "second")).isEqualTo("20 -> 14, slips 0 of 0 days");
    assertThat(timeline(journey, 9, "second")).isEqualTo("20 -> 35, slips 2 of 21 days");
    assertThat(timeline(journey, 9, "third")).isEqualTo("30 -> 50, slips 1 of 10 days");
  }

  @ParameterizedTest(name = "the anchor is reached on day {0}")
  @ValueSource(ints = {4, 10, 25})
  void the_original_day_stays_whenever_the_anchor_is_reached(int reachedOn) {
    Journey journey = anchored().record(reached("first").at(day(reachedOn)));

    assertThat(timeline(journey, 30, "second"))
        .isEqualTo("20 -> " + (reachedOn + 10) + ", slips 0 of 0 days");
    assertThat(timeline(journey, 30, "third"))
        .isEqualTo("30 -> " + (reachedOn + 20) + ", slips 0 of 0 days");
  }

  @Test
  void what_is_due_after_an_undated_milestone_had_no_day_at_first() {
    Journey journey = Travels.of(
            functional("undated").build(),
            functional("after").due(Due.after(id("undated"), Period.ofDays(10))).build())
        .record(moved("undated", 30).at(day(5)), moved("after", 50).at(day(7)));

    assertThat(timeline(journey, 4, "after")).isEqualTo("none -> none, slips 0 of 0 days");
    assertThat(timeline(journey, 5, "after")).isEqualTo("none -> 40, slips 0 of 0 days");
    assertThat(timeline(journey, 7, "after")).isEqualTo("none -> 50, slips 1 of 10 days");
  }

  @Test
  void offsets_add_up_from_the_start_month_by_month() {
    Journey journey = Travels.on(
        Maps.of(
            functional("second").due(Due.after(id("first"), Period.ofMonths(1))).build(),
            functional("first").due(Period.ofMonths(1)).build()),
        LocalDate.of(2026, 1, 31),
        ZoneOffset.UTC);

    assertThat(journey.asOf(day(30)).milestone("second").originalDue())
        .hasValue(LocalDate.of(2026, 3, 28)) // by way of 28 February
        .isEqualTo(journey.asOf(day(30)).milestone("second").due());
  }

  @Test
  void a_reset_after_the_fact_makes_no_late_achievement_timely() {
    Journey late = JOURNEY.record(observed("report-time", "30 min/wk").at(day(12)));
    Journey reset = late.record(moved(20).at(day(13)));

    assertThat(reset.asOf(day(13)).milestone("win").isReachedLate()).isTrue();
    assertThat(timeline(reset, 13)).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(timeline(
            JOURNEY.record(
                observed("report-time", "30 min/wk").at(day(12)), moved(20).at(day(11))),
            13))
        .isEqualTo("10 -> 20, slips 1 of 10 days"); // it was said before
  }

  @Test
  void a_day_beyond_all_plans_is_refused_when_it_is_recorded() {
    for (LocalDate day : new LocalDate[] {
      LocalDate.MAX, LocalDate.MIN, Travels.START.plusYears(100).plusDays(1)
    }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JOURNEY.record(
              timelineReset("win", day, "secret plan", Setback.Confidence.LOW).at(day(1))))
          .withMessage("milestone 'win' of journey 'acme' cannot be due on " + day
              + ", as the journey starts on 2026-01-05; give a day within 100 years of that");
    }
    Journey last = JOURNEY.record(
        timelineReset("win", Travels.START.plusYears(100), "patience", Setback.Confidence.LOW)
            .at(day(1)));
    assertThat(last.asOf(startOfDay(30)).milestone("win").slips()).isEqualTo(1);
  }
}
