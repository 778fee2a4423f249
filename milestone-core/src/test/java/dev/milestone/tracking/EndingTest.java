package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.ValidationPolicy;
import dev.milestone.tracking.Fact.Ending;
import dev.milestone.wording.Wording;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** After a customer left nothing is asked for, and no due day comes any more; statuses stay facts. */
class EndingTest {

  private static final Journey JOURNEY = Travels.reportTime(
          customer("win")
              .due(Period.ofDays(20))
              .addCriteria(reaches("report-time"))
              .addOptionalCriteria(happened("export"))
              .build(),
          functional("undated").build(),
          customer("believed")
              .due(Period.ofDays(20))
              .validation(ValidationPolicy.by("customer"))
              .build(),
          functional("first").due(Period.ofDays(5)).build())
      .record(
          observed("report-time", "3 h/wk").at(day(2)),
          reached("believed").at(day(3)),
          reached("first").at(day(4)));

  private static String statuses(Journey journey, int day) {
    JourneySnapshot snapshot = journey.asOf(day(day));
    return "%s %s, due %d, late %d"
        .formatted(
            snapshot.milestone("win").status(),
            snapshot.milestone("believed").isOverdue() ? "overdue" : "in time",
            snapshot.dueCount(),
            snapshot.lateCount());
  }

  @ParameterizedTest(name = "due on day 20, {0} on day {1}: on day {2} {3}")
  @CsvSource({
    "CHURNED,  19, 20, 'IN_PROGRESS in time, due 1, late 0'",
    "CHURNED,  19, 99, 'IN_PROGRESS in time, due 1, late 0'",
    "WITHDREW, 19, 99, 'IN_PROGRESS in time, due 1, late 0'",
    "CHURNED,  20, 99, 'IN_PROGRESS in time, due 1, late 0'", // the day of the ending is not over
    "CHURNED,  21, 20, 'IN_PROGRESS in time, due 1, late 0'",
    "CHURNED,  21, 99, 'LATE overdue, due 3, late 1'", // it was late by then
    "RENEWED,  19, 20, 'IN_PROGRESS in time, due 1, late 0'",
    "RENEWED,  19, 21, 'LATE overdue, due 3, late 1'", // it goes on
  })
  void a_day_that_comes_after_the_end_makes_nothing_late(
      Ending ending, int endedOn, int day, String expected) {
    assertThat(statuses(JOURNEY.record(ended(ending).at(day(endedOn))), day)).isEqualTo(expected);
  }

  @Test
  void days_are_counted_until_the_end() {
    Journey churned = JOURNEY.record(ended(Ending.CHURNED).at(day(23)));

    assertThat(churned.asOf(day(22)).milestone("win").daysPastDue()).isEqualTo(2);
    assertThat(churned.asOf(day(99)).milestone("win").daysPastDue()).isEqualTo(3);
    assertThat(churned.asOf(day(99)).milestone("win").variance())
        .isEqualTo(JOURNEY.asOf(day(23)).milestone("win").variance());
    assertThat(churned.asOf(day(99)).day()).isEqualTo(99);
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void nothing_is_asked_for_once_the_customer_left(Ending ending) {
    Journey journey = JOURNEY.record(
        barrierRaised("sso", BarrierKind.TECHNICAL, "-").at(day(6)),
        timelineReset("win", Travels.START.plusDays(21), "-", Setback.Confidence.LOW)
            .at(day(7)),
        timelineReset("win", Travels.START.plusDays(22), "-", Setback.Confidence.LOW)
            .at(day(8)),
        ended(ending).at(day(40)));
    for (int day : new int[] {39, 40, 90}) {
      boolean over = day >= 40 && ending != Ending.RENEWED;
      JourneySnapshot snapshot = journey.asOf(day(day));
      assertThat(snapshot.isOver()).isEqualTo(over);
      assertThat(snapshot.next().isEmpty()).isEqualTo(over);
      assertThat(snapshot.open().isEmpty()).isEqualTo(over);
      assertThat(NextStep.all(journey, day(day)).isEmpty()).isEqualTo(over);
      assertThat(NextStep.of(journey, day(day)).isEmpty()).isEqualTo(over);
      assertThat(snapshot.late()).hasSize(1); // a fact
      for (String id : new String[] {"win", "believed"}) {
        assertThat(EscalationPolicy.standard().assess(snapshot, id(id)).isEmpty())
            .isEqualTo(over);
        assertThat(CourseCorrection.options(snapshot.milestone(id)).isEmpty()).isEqualTo(over);
        Dossier dossier = Dossier.of(journey, id(id), day(day));
        assertThat(dossier.needs().isEmpty()).isEqualTo(over);
        assertThat(dossier.escalationCalledFor().isEmpty()).isEqualTo(over);
        assertThat(dossier.isOver()).isEqualTo(over);
      }
      assertThat(Dossier.of(journey, id("win"), day(day)).optionalNeeds().isEmpty())
          .isEqualTo(over);
      assertThat(Dossier.of(journey, id("first"), day(day)).following().isEmpty())
          .isEqualTo(over);
    }
  }

  @Test
  void words_say_that_the_journey_is_over() {
    Journey journey = JOURNEY.record(ended(Ending.WITHDREW).at(day(9)));

    assertThat(NextStep.of(journey, id("win"), day(9), day(9)).text(Wording.english()))
        .isEqualTo("win (in progress), due 2026-01-25\n  the journey is over\n");
    assertThat(NextStep.of(journey, id("first"), day(8), day(8)).text(Wording.english()))
        .isEqualTo("first (achieved), due 2026-01-10\n  nothing more is needed\n");
    assertThat(Dossier.of(journey, id("win"), day(9)).text(Wording.english()))
        .endsWith("Next steps:\n  the journey is over\n");
    assertThat(Dossier.of(journey, id("win"), day(9)).text(Wording.brazilianPortuguese()))
        .endsWith("Próximos passos:\n  a jornada terminou\n");
  }

  @Test
  void nobody_waits_for_a_day_any_more() {
    Journey journey = JOURNEY.record(
        observed("report-time", "2.5 h/wk").at(day(5)),
        observed("report-time", "2 h/wk").at(day(8)),
        observed("report-time", "1.5 h/wk").at(day(11)),
        ended(Ending.CHURNED).at(day(12)));

    assertThat(Dossier.of(journey, id("win"), day(11)).text(Wording.english()))
        .contains("in progress; ahead")
        .contains("expected on ");
    assertThat(Dossier.of(journey, id("win"), day(12)).text(Wording.english()))
        .contains("Status: in progress\n")
        .doesNotContain("expected on ");
    assertThat(Dossier.of(journey, id("win"), day(12)).pace()).isEmpty();
  }

  @ParameterizedTest(name = "due on day 20, churned on day {0}, reached on day {1}: late {2}")
  @CsvSource({"19, 25, false", "20, 25, false", "21, 25, true", "21, 20, false", "30, 25, true"})
  void what_comes_after_the_end_is_late_only_if_it_was_then(int ended, int reached, boolean late) {
    Journey journey =
        JOURNEY.record(ended(Ending.CHURNED).at(day(ended)), reached("win").at(day(reached)));

    assertThat(journey.asOf(day(99)).milestone("win").isReachedLate()).isEqualTo(late);
  }

  @Test
  void the_last_ending_counts_and_one_that_is_taken_back_never_was() {
    Journey back = JOURNEY.record(
        ended(Ending.WITHDREW).at(day(10)).withId("W"), ended(Ending.RENEWED).at(day(30)));
    assertThat(back.asOf(day(29)).isOver()).isTrue();
    assertThat(back.asOf(day(29)).lateCount()).isZero();
    assertThat(back.asOf(day(30)).isOver()).isFalse();
    assertThat(back.asOf(day(30)).lateCount()).isEqualTo(1);

    Journey mistaken = JOURNEY.record(
        ended(Ending.WITHDREW).at(day(10)).withId("W"),
        retracted(EventId.of("W"), "another customer").at(day(25)));
    assertThat(mistaken.asOf(day(24)).lateCount()).isZero();
    assertThat(mistaken.asOf(day(25)).lateCount()).isEqualTo(1);
    assertThat(mistaken.asOf(day(24), day(25)).isOver()).isFalse();
  }

  @Test
  void snapshots_that_ended_on_different_days_differ() {
    Journey sooner = JOURNEY.record(ended(Ending.CHURNED).at(day(6)));
    Journey later = JOURNEY.record(ended(Ending.CHURNED).at(day(7)));

    assertThat(sooner.asOf(day(9))).isNotEqualTo(later.asOf(day(9)));
    assertThat(sooner.asOf(day(9)))
        .isEqualTo(JOURNEY.record(ended(Ending.CHURNED).at(day(6))).asOf(day(9)));
  }
}
