package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.Setback.Confidence.LOW;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.Due;
import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  @Test
  void the_worked_example_is_7_points_behind_and_on_track() { // D-14
    MilestoneState state = Travels.of(customer("win")
            .due(Period.ofDays(274))
            .addCriteria(reaches("deals"))
            .build())
        .record(
            baseline("deals", "412 {deal}/mo"),
            target("deals", "<= 290 {deal}/mo"),
            observed("deals", "355 {deal}/mo").at(day(148)))
        .asOf(day(148))
        .milestone("win");

    assertThat(state.progress()).hasValue(0.467213);
    assertThat(state.variance().getAsDouble()).isCloseTo(7.29, within(0.005));
    assertThat(state.pace()).hasValue(Pace.ON_TRACK);
  }

  @ParameterizedTest(name = "D-14: day {0} of {1}, {2} of the way from 0 to 100 -> {3} points, {4}")
  @CsvSource({
    "4,   10,  30,     10, ON_TRACK", // the edge belongs to on track, whatever doubles make of it
    "8,   10,  70,     10, ON_TRACK",
    "40,  100, 29.999, 10.001, AT_RISK",
    "3,   10,  40,    -10, ON_TRACK",
    "7,   10,  80,    -10, ON_TRACK",
    "30,  100, 40.001,-10.001, AHEAD",
    "5,   10,  25,     25, AT_RISK",
    "50,  100, 24.999, 25.001, BEHIND",
    "6,   10,  60,     0, ON_TRACK",
    "12,  10,  50,     70, BEHIND", // after the due day time goes on
    "5,   10, -20,     70, BEHIND",
    "5,   10,  130,   -80, AHEAD",
    "0,   0,   95,     5, ON_TRACK", // due on the first day: its time is used up
    "-20, 100, 5,     -5, ON_TRACK", // no time has passed before the start
    "-1,  0,   5,     -5, ON_TRACK",
  })
  void pace_compares_elapsed_time_with_progress(
      int today, int due, String value, double variance, Pace pace) {
    MilestoneState state = Travels.of(customer("win")
            .due(Period.ofDays(due))
            .addCriteria(reaches("deals", 99))
            .build())
        .record(
            baseline("deals", "0 {deal}/mo").at(day(-50)),
            target("deals", "100 {deal}/mo").at(day(-50)),
            observed("deals", value + " {deal}/mo").at(day(today)))
        .asOf(day(today))
        .milestone("win");

    assertThat(state.variance()).hasValue(variance);
    assertThat(state.pace()).hasValue(pace);
  }

  /** The milestone a is due on day 10, the milestone b 20 days after it. */
  private static Journey anchored(String b) {
    return Travels.of(
            functional("a").due(Period.ofDays(10)).build(),
            customer("b")
                .due(Due.after(id("a"), Period.ofDays(20)))
                .addCriteria(reaches("deals"))
                .build())
        .record(
            baseline("deals", "0 {deal}/mo"),
            target("deals", "100 {deal}/mo"),
            observed("deals", b + " {deal}/mo").at(day(0)));
  }

  @ParameterizedTest(name = "a reached on day {0}, b {2} % done on day {1} -> {3} points, {4}")
  @CsvSource({
    "100, 105, 25,  0, ON_TRACK",
    "100, 100,  5, -5, ON_TRACK", // the first day of it
    "100, 101,  5,  0, ON_TRACK",
    "100, 120, 90, 10, ON_TRACK", // the due day itself
    "100, 121, 80, 25, AT_RISK",
    "2,   7,    0, 25, AT_RISK", // its time began early
    "-3,  2,    0, 25, AT_RISK",
    "200, 10,   5, -5, ON_TRACK", // until a is reached, from the day when it is due
    "200, 9,    5, -5, ON_TRACK",
    "200, 15,   0, 25, AT_RISK",
    "200, 30,  90, 10, ON_TRACK",
  })
  void time_counts_from_the_day_from_which_the_due_day_counts(
      int reachedOn, int today, String progress, double variance, Pace pace) { // D-14
    MilestoneState state = anchored(progress)
        .record(reached("a").at(day(reachedOn)))
        .asOf(day(today))
        .milestone("b");

    assertThat(state.variance()).hasValue(variance);
    assertThat(state.pace()).hasValue(pace);
  }

  @Test
  void another_day_for_the_anchor_moves_the_start_and_another_day_for_itself_does_not() {
    Journey anchorMoved = anchored("25")
        .record(timelineReset("a", Travels.START.plusDays(30), "-", LOW).at(day(5)));
    assertThat(anchorMoved.asOf(day(35)).milestone("b").countsFrom())
        .isEqualTo(Travels.START.plusDays(30));
    assertThat(anchorMoved.asOf(day(35)).milestone("b").variance()).hasValue(0);

    JourneyEvent moved = timelineReset("b", Travels.START.plusDays(140), "-", LOW);
    Journey reset = anchored("25").record(reached("a").at(day(100)), moved.at(day(105)));
    assertThat(reset.asOf(day(104)).milestone("b").variance()).hasValue(-5); // 4 of 20 days
    assertThat(reset.asOf(day(105)).milestone("b").variance()).hasValue(-12.5); // 5 of 40 days
    assertThat(reset.asOf(day(120)).milestone("b").variance()).hasValue(25); // 20 of 40 days

    JourneyEvent early = timelineReset("b", Travels.START.plusDays(50), "-", LOW);
    Journey resetBefore = anchored("25").record(early.at(day(5)), reached("a").at(day(20)));
    assertThat(resetBefore.asOf(day(30)).milestone("b").countsFrom())
        .isEqualTo(Travels.START.plusDays(10)); // as it was planned when the day was given
    assertThat(resetBefore.asOf(day(30)).milestone("b").variance()).hasValue(25);
  }

  @Test
  void what_had_no_date_counts_from_the_first_day_when_it_gets_one() {
    Journey journey = Travels.of(
            functional("a").build(),
            customer("b")
                .due(Due.after(id("a"), Period.ofDays(20)))
                .addCriteria(reaches("deals"))
                .build())
        .record(
            baseline("deals", "0 {deal}/mo"),
            target("deals", "100 {deal}/mo"),
            observed("deals", "25 {deal}/mo").at(day(0)),
            timelineReset("b", Travels.START.plusDays(40), "-", LOW).at(day(9)));

    assertThat(journey.asOf(day(8)).milestone("b").countsFrom()).isEqualTo(Travels.START);
    assertThat(journey.asOf(day(8)).milestone("b").variance()).isEmpty();
    assertThat(journey.asOf(day(10)).milestone("b").variance()).hasValue(0);
  }

  @Test
  void what_is_not_measured_is_never_on_track() { // D-14
    Journey journey = Travels.of(
        customer("dated").due(Period.ofDays(100)).addCriteria(reaches("deals")).build(),
        customer("undated").addCriteria(reaches("deals")).build());
    assertThat(journey.asOf(day(0)).milestone("dated").pace()).hasValue(Pace.UNMEASURED);

    journey = journey.record(
        target("deals", "100 {deal}/mo"), observed("deals", "50 {deal}/mo").at(day(3)));
    assertThat(journey.asOf(day(3)).milestone("dated").pace())
        .hasValue(Pace.UNMEASURED); // no baseline
    assertThat(journey.asOf(day(3)).milestone("dated").variance()).isEmpty();

    journey = journey.record(baseline("deals", "0 {deal}/mo"));
    assertThat(journey.asOf(day(3)).milestone("dated").pace()).hasValue(Pace.AHEAD);
    assertThat(journey.asOf(day(3)).milestone("undated").pace())
        .hasValue(Pace.UNMEASURED); // no date

    journey = journey.record(observed("deals", "100 {deal}/mo").at(day(4)));
    assertThat(journey.asOf(day(4)).milestone("dated").pace()).isEmpty(); // it is not open any more
  }

  @Test
  void what_was_reached_has_no_pace_whether_it_is_believed_or_not() {
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(10))
            .addCriteria(reaches("deals"))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .record(
            baseline("deals", "0 {deal}/mo"),
            target("deals", "100 {deal}/mo"),
            observed("deals", "50 {deal}/mo").at(day(3)),
            reached("win").at(day(4)));

    assertThat(journey.asOf(day(3)).milestone("win").pace()).hasValue(Pace.AHEAD);
    for (int day : new int[] {4, 10, 11, 90}) {
      MilestoneState state = journey.asOf(day(day)).milestone("win");
      assertThat(state.status()).isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
      assertThat(state.pace()).as("on day %d", day).isEmpty();
    }
  }

  @Test
  void limits_are_parameters_that_rise() {
    assertThat(new PaceLimits(-1, 1, 2).pace(1.5)).isEqualTo(Pace.AT_RISK);
    assertThat(new PaceLimits(-1, 1, 2)).isEqualTo(new PaceLimits(-1, 1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaceLimits(1, 1, 2))
        .withMessage("limits of pace 1.0, 1.0, 2.0 do not rise; give ahead < on track < at risk");
    assertThatIllegalArgumentException().isThrownBy(() -> new PaceLimits(0, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new PaceLimits(Double.NaN, 1, 2));
  }
}
