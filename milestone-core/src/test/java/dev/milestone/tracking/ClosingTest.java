package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Criteria;
import dev.milestone.measure.Closure;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What closes a milestone before all of it came true, and what that counts for. */
class ClosingTest {

  private static final Journey JOURNEY = Travels.reportTime(
      customer("win").due(Period.ofDays(10)).addCriteria(reaches("report-time")).build(),
      customer("second").build(),
      customer("third").build(),
      functional("step").addCriteria(Criteria.happened("run")).build());

  @ParameterizedTest(name = "{0} -> {1}, {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "nothing, LATE, -",
        "partly, MISSED, PARTLY_ACHIEVED",
        "missed, MISSED, MISSED",
        "waived, WAIVED, CANCELLED",
        "good, ACHIEVED, ACHIEVED",
        // the last word holds
        "missed partly, MISSED, PARTLY_ACHIEVED",
        "partly missed, MISSED, MISSED",
        "partly missed partly, MISSED, PARTLY_ACHIEVED",
        // a waiver goes before both
        "waived partly, WAIVED, CANCELLED",
        "partly waived, WAIVED, CANCELLED",
        "waived missed partly, WAIVED, CANCELLED",
        "missed waived partly, WAIVED, CANCELLED",
        // any of them goes before what the criteria say
        "good partly, MISSED, PARTLY_ACHIEVED",
        "partly good, MISSED, PARTLY_ACHIEVED",
        "good missed, MISSED, MISSED",
        "good waived, WAIVED, CANCELLED",
      })
  void the_last_word_holds_and_a_waiver_before_all(
      String words, MilestoneStatus status, Closure closure) {
    List<JourneyEvent> events = new ArrayList<>();
    for (String word : words.split(" ")) {
      int day = 20 + events.size();
      switch (word) {
        case "partly" -> events.add(partlyAchieved("win", "half").at(day(day)));
        case "missed" -> events.add(missed("win", "no time").at(day(day)));
        case "waived" -> events.add(waived("win", "too small").at(day(day)));
        case "good" -> events.add(observed("report-time", "30 min/wk").at(day(day)));
        default -> assertThat(word).isEqualTo("nothing");
      }
    }
    MilestoneState state = JOURNEY.recordAll(events).asOf(day(30)).milestone("win");

    assertThat(state.status()).isEqualTo(status);
    assertThat(state.closure().orElse(null)).isEqualTo(closure);
    assertThat(state.isBlocked() || state.isRegressed() || state.isOverdue()).isFalse();
  }

  @Test
  void what_is_open_has_no_closure() {
    for (MilestoneState state : JOURNEY.asOf(day(5)).milestones()) {
      assertThat(state.closure()).as("%s", state).isEmpty();
    }
  }

  @Test
  void said_twice_the_one_before_holds_again_when_the_last_is_taken_back() {
    Journey journey = JOURNEY.record(
        missed("win", "no time").at(day(12)).withId("M"),
        partlyAchieved("win", "half").at(day(13)).withId("P"),
        retracted(EventId.of("P"), "not half").at(day(14)),
        retracted(EventId.of("M"), "still on").at(day(15)));

    assertThat(journey.asOf(day(13)).milestone("win").closure()).hasValue(Closure.PARTLY_ACHIEVED);
    assertThat(journey.asOf(day(14)).milestone("win").closure()).hasValue(Closure.MISSED);
    assertThat(journey.asOf(day(15)).milestone("win").status()).isEqualTo(MilestoneStatus.LATE);
  }

  @Test
  void to_counts_it_is_missed_and_what_depends_on_it_still_waits() {
    Journey journey = Travels.of(
            customer("win").due(Period.ofDays(10)).build(),
            customer("next").addDependsOn(id("win")).build())
        .record(partlyAchieved("win", "half").at(day(8)));
    JourneySnapshot snapshot = journey.asOf(day(20));

    assertThat(snapshot.missedCount()).isEqualTo(1);
    assertThat(snapshot.dueMissedCount()).isEqualTo(1);
    assertThat(snapshot.achievedCount()).isZero();
    assertThat(snapshot.milestone("next").isBlocked()).isTrue();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "step good partly, 0.75",
    "good, 1",
    "step, none", // functional
    "partly, 0.5",
    "missed partly, 0.25",
    "good waived, 1",
    "waived, none",
    "good partly missed, 0.5",
    "nothing, none",
  })
  void credit_is_the_mean_over_the_customer_milestones_that_count(String words, String credit) {
    Journey journey = JOURNEY;
    List<String> left = new ArrayList<>(List.of("win", "second", "third"));
    for (String word : words.split(" ")) {
      if (word.equals("step")) {
        journey = journey.record(reached("step").at(day(3)));
      } else if (!word.equals("nothing")) {
        String id = left.remove(0);
        journey = journey.record(
            switch (word) {
              case "good" -> reached(id).at(day(4));
              case "partly" -> partlyAchieved(id, "half").at(day(4));
              case "missed" -> missed(id, "no time").at(day(4));
              default -> waived(id, "too small").at(day(4));
            });
      }
    }
    String mean = journey.asOf(day(5)).meanCredit().isPresent()
        ? String.format(Locale.ROOT, "%s", journey.asOf(day(5)).meanCredit().getAsDouble())
            .replaceAll("\\.0$", "")
        : "none";

    assertThat(mean).isEqualTo(credit);
  }

  @Test
  void what_has_fallen_back_since_still_counts() {
    Journey journey = JOURNEY.record(
        observed("report-time", "30 min/wk").at(day(4)),
        observed("report-time", "3 h/wk").at(day(5)));

    assertThat(journey.asOf(day(5)).milestone("win").isRegressed()).isTrue();
    assertThat(journey.asOf(day(5)).meanCredit()).hasValue(1);
  }
}
