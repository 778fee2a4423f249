package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.Maps;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of two baselines or targets of one metric and one time, nobody could tell which one holds. */
class SameTimeTest {

  private static final Journey JOURNEY = Travels.on(Maps.full());
  private static final JourneyEvent FIRST = target("report-time", "10 min/wk");
  private static final JourneyEvent SECOND = target("report-time", "5 min/wk");

  private static void refused(JourneyEvent held, JourneyEvent said, String what) {
    for (List<JourneyEvent> events : List.of(List.of(held, said), List.of(said, held))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JOURNEY.recordAll(events))
          .withMessage("journey 'acme' holds another " + what
              + "; say when this one was set, by .at(instant) or .on(day), or correct the first");
    }
  }

  @Test
  void a_second_one_has_to_say_when_it_was_set() { // D-22
    refused(FIRST, SECOND, "target-set 'report-time' of the very same time, 2026-01-05T00:00:00Z");
    refused(
        FIRST.on(Travels.START),
        SECOND.on(Travels.START),
        "target-set 'report-time' of the very same time, 2026-01-05T12:00:00Z");
    refused(
        baseline("report-time", "4 h/wk"),
        baseline("report-time", "5 h/wk").withId("E"),
        "baseline-set 'report-time' of the very same time, 2026-01-05T00:00:00Z");

    Journey revised = JOURNEY.record(FIRST, SECOND.on(Travels.START.plusDays(30)));
    MetricState metric = revised.asOf(day(31)).metric("report-time");
    assertThat(metric.yardstick().target()).isEqualTo(5 / 60.0);
    assertThat(metric.originalYardstick().target()).isEqualTo(10 / 60.0);
  }

  @Test
  void nothing_is_recorded_of_what_comes_with_it() {
    Journey journey = JOURNEY.record(FIRST);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> journey.record(observed("report-time", "3 h/wk").at(day(1)), SECOND));
    assertThat(journey.events()).hasSize(1);
  }

  @Test
  void what_says_the_same_or_of_something_else_or_at_another_time_goes_along() {
    Journey journey = JOURNEY.record(
        FIRST,
        FIRST, // again
        FIRST.withId("second-source"),
        baseline("report-time", "5 min/wk"),
        target("deals", "5 {deal}/mo"),
        observed("report-time", "5 min/wk").at(Travels.startOfDay(0)),
        SECOND.at(Travels.startOfDay(0).plusNanos(1)),
        SECOND.recordedAt(day(1)).withId("recorded-later"));

    assertThat(journey.events()).hasSize(7);
  }

  @Test
  void ids_of_ones_own_tell_which_one_holds() {
    Journey journey = JOURNEY.record(SECOND.withId("b"), FIRST.withId("a"));

    assertThat(journey.asOf(day(1)).metric("report-time").yardstick().target()).isEqualTo(5 / 60.0);
  }

  @Test
  void what_is_wrong_is_retracted_and_set_anew_from_then_on() {
    EventId wrong = JOURNEY.record(FIRST).events().get(0).id();
    Journey journey =
        JOURNEY.record(FIRST, retracted(wrong, "a typing error").at(day(3)), SECOND.at(day(3)));

    assertThat(journey.asOf(day(2)).metric("report-time").yardstick().target())
        .isEqualTo(10 / 60.0);
    assertThat(journey.asOf(day(3)).metric("report-time").yardstick().target()).isEqualTo(5 / 60.0);
  }
}
