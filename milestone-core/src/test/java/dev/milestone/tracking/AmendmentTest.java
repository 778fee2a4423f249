package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MilestoneId;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections and retractions: from when they are recorded the new word counts, before the old one does. */
class AmendmentTest {

  private static final EventId E = EventId.of("E");

  /** Reached in time by a reading of 20 min on day 8. */
  private static final Journey JOURNEY = Travels.reportTime(
          customer("win")
              .due(Period.ofDays(10))
              .addCriteria(reaches("report-time"))
              .build(),
          functional("go").build())
      .record(observed("report-time", "20 min/wk").at(day(8)).withId("E"));

  @Test
  void a_retraction_counts_from_when_it_is_recorded() { // D-10
    Journey journey =
        JOURNEY.record(retracted(E, "wrong customer").at(day(12)).recordedAt(day(14)));

    assertThat(status(journey, day(8), day(8))).isEqualTo("ACHIEVED");
    assertThat(status(journey, day(13), day(13))).isEqualTo("ACHIEVED");
    assertThat(status(journey, day(14), day(14))).isEqualTo("LATE");
    assertThat(status(journey, day(9), day(14))).isEqualTo("NOT_STARTED"); // hindsight
    assertThat(status(journey, day(14), day(13))).isEqualTo("ACHIEVED"); // as it was known
    assertThat(journey.known(day(20), day(13))).hasSize(3);
    assertThat(journey.known(day(20), day(14))).hasSize(2);
    assertThat(journey.events()).hasSize(4); // nothing is ever lost
  }

  @Test
  void a_correction_counts_from_when_it_is_recorded_and_keeps_the_time() { // D-10
    Journey journey =
        JOURNEY.record(corrected(E, observed("report-time", "2 h/wk")).at(day(14)));

    assertThat(status(journey, day(13), day(13))).isEqualTo("ACHIEVED");
    assertThat(status(journey, day(14), day(14))).isEqualTo("LATE");
    MetricState metric = journey.asOf(day(14)).metric("report-time");
    assertThat(metric.last()).hasValue(2);
    assertThat(metric.at(0)).isEqualTo(day(8));
    JourneyEvent effective = journey.known(day(14), day(14)).get(2);
    assertThat(effective.id()).isEqualTo(E);
    assertThat(effective.occurredAt()).isEqualTo(day(8));
    assertThat(effective.recordedAt()).isEqualTo(day(8));
  }

  @ParameterizedTest(
      name = "D-10: really on day {0} -> as of day 15 {1}, as of day 9 in hindsight {2}")
  @CsvSource({"8, ACHIEVED, ACHIEVED", "6, ACHIEVED, ACHIEVED", "12, ACHIEVED late, NOT_STARTED"})
  void a_correction_may_change_the_time(int really, String status, String hindsight) {
    Journey journey = JOURNEY.record(
        corrected(E, observed("report-time", "20 min/wk").at(day(really))).at(day(14)));

    assertThat(status(journey, day(13), day(13))).isEqualTo("ACHIEVED");
    assertThat(status(journey, day(15), day(15))).isEqualTo(status);
    assertThat(status(journey, day(9), day(15))).isEqualTo(hindsight);
    assertThat(journey.asOf(day(15)).milestone("win").reachedAt()).hasValue(day(really));
  }

  @Test
  void a_correction_may_say_another_kind_of_thing() {
    Journey journey = JOURNEY.record(corrected(E, reached("go")).at(day(9)));

    assertThat(journey.asOf(day(9)).metric("report-time").size()).isZero();
    assertThat(journey.asOf(day(9)).milestone("go").reachedAt()).hasValue(day(8));
  }

  @Test
  void a_correction_may_reorder_what_is_known() {
    Journey journey = JOURNEY
        .record(observed("report-time", "3 h/wk").at(day(9)))
        .record(corrected(E, observed("report-time", "20 min/wk").at(day(10))).at(day(12)));

    assertThat(journey.asOf(day(11)).metric("report-time").last()).hasValue(3);
    assertThat(journey.asOf(day(12)).metric("report-time").last().getAsDouble()).isLessThan(0.5);
  }

  @Test
  void the_correction_that_was_recorded_last_counts() { // D-10
    Journey journey = JOURNEY.record(
        corrected(E, observed("report-time", "3 h/wk"))
            .at(day(10))
            .recordedAt(day(12))
            .withId("C1"),
        corrected(E, observed("report-time", "2 h/wk")).at(day(11)).withId("C2"));

    assertThat(last(journey, day(11))).isEqualTo(2);
    assertThat(last(journey, day(12))).isEqualTo(3);
  }

  @Test
  void a_correction_may_be_taken_back_and_a_retraction_too() { // D-10
    Journey journey = JOURNEY.record(
        corrected(E, observed("report-time", "3 h/wk")).at(day(10)).withId("C1"),
        corrected(E, observed("report-time", "2 h/wk")).at(day(11)).withId("C2"),
        retracted(EventId.of("C2"), "it was 3 after all").at(day(12)).withId("R1"),
        retracted(EventId.of("C1"), "it was right at first").at(day(13)).withId("R2"),
        retracted(EventId.of("R1"), "it was 2 after all").at(day(14)).withId("R3"),
        retracted(E, "it was not at all").at(day(15)).withId("R4"),
        retracted(EventId.of("R4"), "it was").at(day(16)).withId("R5"));

    assertThat(Stream.of(9, 10, 11, 12, 13, 14, 16).map(d -> last(journey, day(d))))
        .containsExactly(20 / 60.0, 3.0, 2.0, 3.0, 20 / 60.0, 2.0, 2.0);
    assertThat(journey.asOf(day(15)).metric("report-time").size()).isZero();
  }

  @ParameterizedTest(name = "ids {0}, {1}")
  @CsvSource({"A, B", "B, A"})
  void what_is_taken_back_in_the_same_instant_does_not_count(String correction, String retraction) {
    Journey journey = JOURNEY.record(
        corrected(E, observed("report-time", "3 h/wk")).at(day(10)).withId(correction),
        retracted(EventId.of(correction), "no").at(day(10)).withId(retraction));

    assertThat(last(journey, day(10))).isEqualTo(20 / 60.0);
  }

  @Test
  void what_is_taken_back_before_it_is_recorded_does_not_count() { // clocks differ
    Journey journey = JOURNEY.record(
        retracted(EventId.of("C"), "no").at(day(9)),
        corrected(E, observed("report-time", "3 h/wk")).at(day(10)).withId("C"),
        retracted(EventId.of("L"), "no").at(day(9)),
        observed("report-time", "2 h/wk").at(day(11)).withId("L"));

    assertThat(last(journey, day(12))).isEqualTo(20 / 60.0);
  }

  @Test
  void of_two_corrections_the_later_counts_although_its_fate_was_settled_before_either() {
    Journey journey = JOURNEY.record(
        retracted(EventId.of("C2"), "no").at(day(8)).withId("R1"),
        retracted(EventId.of("R1"), "yes, after all").at(day(9)).withId("R2"),
        corrected(E, observed("report-time", "3 h/wk")).at(day(10)).withId("C1"),
        corrected(E, observed("report-time", "2 h/wk")).at(day(11)).withId("C2"));

    assertThat(last(journey, day(10))).isEqualTo(3);
    assertThat(last(journey, day(11))).isEqualTo(2);
  }

  @Test
  void what_corrects_an_amendment_says_nothing_that_happened_and_is_listed() {
    Journey journey = JOURNEY.record(
        corrected(E, observed("report-time", "2 h/wk")).at(day(10)).withId("C1"),
        corrected(EventId.of("C1"), observed("report-time", "1 h/wk"))
            .at(day(11))
            .withId("C2"),
        retracted(EventId.of("C9"), "of what never was").at(day(11)).withId("R"),
        corrected(EventId.of("R"), reached("go")).at(day(12)).withId("C3"));

    assertThat(last(journey, day(13))).isEqualTo(2);
    assertThat(journey.unmatchedAmendments())
        .extracting(event -> event.id().value())
        .containsExactly("C2", "R", "C3");
    Journey mended = journey.record(
        retracted(EventId.of("C2"), "once more on E").at(day(14)),
        retracted(EventId.of("R"), "a typing error").at(day(14)),
        retracted(EventId.of("C3"), "a typing error").at(day(14)),
        corrected(E, observed("report-time", "1 h/wk")).at(day(14)));
    assertThat(mended.unmatchedAmendments()).isEmpty();
    assertThat(last(mended, day(14))).isEqualTo(1);
  }

  @Test
  void retractions_of_each_other_end_with_the_later_one() {
    Journey journey = JOURNEY.record(
        retracted(EventId.of("Y"), "no").at(day(9)).withId("X"),
        retracted(EventId.of("X"), "no").at(day(10)).withId("Y"));

    assertThat(last(journey, day(12))).isEqualTo(20 / 60.0);
    assertThat(journey.known(day(12), day(12))).hasSize(3);
  }

  @Test
  void a_long_chain_of_retractions_alternates() {
    List<JourneyEvent> chain = new ArrayList<>();
    for (int i = 0; i < 20_001; i++) {
      chain.add(
          retracted(EventId.of(i == 0 ? "E" : "R" + (i - 1)), "no").at(day(9)).withId("R" + i));
    }
    Collections.reverse(chain);

    assertThat(JOURNEY.recordAll(chain).asOf(day(9)).metric("report-time").size())
        .isZero();
    assertThat(JOURNEY
            .recordAll(chain.subList(1, chain.size()))
            .asOf(day(9))
            .metric("report-time")
            .size())
        .isOne();
  }

  @Test
  void a_derived_id_may_be_amended() {
    Journey journey = JOURNEY.record(observed("report-time", "3 h/wk").at(day(9)));
    EventId derived = journey.events().get(3).id();

    assertThat(last(journey.record(retracted(derived, "no").at(day(9))), day(9)))
        .isEqualTo(20 / 60.0);
  }

  @Test
  void what_is_amended_may_be_recorded_later_or_never() { // D-10: out of order is normal
    Journey retractedFirst = Travels.reportTime(functional("go").build())
        .record(retracted(E, "no").at(day(12)))
        .record(observed("report-time", "3 h/wk").at(day(8)).withId("E"));

    assertThat(retractedFirst.asOf(day(11)).metric("report-time").size()).isEqualTo(1);
    assertThat(retractedFirst.asOf(day(12)).metric("report-time").size()).isZero();
  }

  @Test
  void a_correction_says_what_happened_and_does_not_amend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corrected(E, retracted(E, "no")))
        .withMessageStartingWith("event 'E' is corrected by an amendment (retracted 'E')")
        .withMessageEndingWith("; a correction says what happened instead");
  }

  @Test
  void a_correction_to_a_day_means_noon_of_it_in_the_zone_of_the_journey() {
    ZoneId zone = ZoneId.of("Pacific/Auckland");
    Journey journey = Travels.on(Maps.of(functional("go").build()), Travels.START, zone)
        .record(reached("go").on(Travels.START.plusDays(3)).withId("E"));
    JourneyEvent byDay = corrected(E, reached("go").by("eva").on(Travels.START.plusDays(1)))
        .on(Travels.START.plusDays(5));
    JourneyEvent byInstant = corrected(
            E,
            reached("go")
                .by("eva")
                .at(Travels.START.plusDays(1).atTime(12, 0).atZone(zone).toInstant()))
        .on(Travels.START.plusDays(5));

    Journey mended = journey.record(byDay);

    assertThat(mended.asOf(mended.latest()).milestone("go").reachedOn())
        .hasValue(Travels.START.plusDays(1));
    assertThat(mended).isEqualTo(journey.record(byInstant));
    assertThat(mended.record(byDay, byInstant)).isSameAs(mended); // recorded twice, it is one
    assertThatIllegalStateException()
        .isThrownBy(() -> byDay.at(day(5)).id())
        .withMessage(
            "the correction of event 'E' has no time for it yet, only a day; record it first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journey.record(corrected(E, reached("go").on(Travels.START.plusDays(6)))
            .on(Travels.START.plusDays(5))))
        .withMessageStartingWith("event 'E' is corrected at 2026-01-");
  }

  @Test
  void a_correction_says_who_really_said_it() {
    Journey journey = JOURNEY.record(
        observed("report-time", "3 h/wk").at(day(9)).by("rui").withId("B"),
        corrected(EventId.of("B"), observed("report-time", "2 h/wk")).by("ana").at(day(10)),
        corrected(EventId.of("B"), observed("report-time", "2 h/wk").by("eva"))
            .by("ana")
            .at(day(11)),
        evidence("win", EvidenceKind.LOG, "tracker", "five people").at(day(9)).withId("P"),
        corrected(
                EventId.of("P"),
                evidence("win", EvidenceKind.LOG, "tracker", "four").by("eva"))
            .at(day(12)));

    assertThat(by(journey, "B", day(9))).hasValue("rui");
    assertThat(by(journey, "B", day(10))).hasValue("rui"); // nobody said otherwise
    assertThat(by(journey, "B", day(11))).hasValue("eva");
    assertThat(Dossier.of(journey, MilestoneId.of("win"), day(11))
            .evidence()
            .get(0)
            .by())
        .isEmpty();
    assertThat(Dossier.of(journey, MilestoneId.of("win"), day(12))
            .evidence()
            .get(0)
            .by())
        .hasValue("eva");
  }

  private static Optional<String> by(Journey journey, String id, Instant at) {
    return journey.known(at, at).stream()
        .filter(event -> event.id().equals(EventId.of(id)))
        .findFirst()
        .orElseThrow()
        .by();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "R, none",
    "C, 3.0",
    "R C, 3.0", // brought back, as corrected
    "C R, none",
    "R C R, none",
    "R C R C, 3.0",
    "C R undo, 3.0", // the retraction never was
    "R C undo, none", // the correction never was
  })
  void of_several_amendments_the_one_recorded_last_holds(String words, String expected) {
    Journey journey = JOURNEY;
    int n = 0;
    for (String word : words.split(" ")) {
      JourneyEvent event = switch (word) {
        case "R" -> retracted(E, "wrong");
        case "C" -> corrected(E, observed("report-time", "3 h/wk"));
        default -> retracted(EventId.of("A" + (n - 1)), "it was not");
      };
      journey = journey.record(event.at(day(10 + n)).withId("A" + n++));
    }
    MetricState metric = journey.asOf(day(30)).metric("report-time");

    assertThat(metric.last().isPresent() ? "" + metric.last().getAsDouble() : "none")
        .isEqualTo(expected);
  }

  @Test
  void amendments_of_what_was_never_recorded_are_listed() {
    Journey journey = JOURNEY.record(
        retracted(EventId.of("F"), "no").at(day(9)).recordedAt(day(12)).withId("R"),
        corrected(EventId.of("G"), observed("report-time", "3 h/wk"))
            .at(day(11))
            .withId("C"),
        retracted(EventId.of("R"), "a typo").at(day(10)).recordedAt(day(13)).withId("RR"),
        retracted(EventId.of("H"), "no").at(day(11)).withId("A"),
        retracted(E, "no").at(day(14)));

    assertThat(ids(journey)).containsExactly("A", "C"); // R was taken back, E is there
    assertThat(ids(JOURNEY)).isEmpty();
    assertThat(ids(journey.record(observed("report-time", "2 h/wk").at(day(8)).withId("G"))))
        .containsExactly("A"); // it came after all
    assertThat(ids(JOURNEY.record(
            retracted(EventId.of("F"), "no").at(day(9)).recordedAt(day(12)).withId("R"),
            retracted(EventId.of("G"), "no").at(day(11)).withId("S"))))
        .containsExactly("S", "R"); // in the order of recording
  }

  private static List<String> ids(Journey journey) {
    return journey.unmatchedAmendments().stream()
        .map(event -> event.id().value())
        .toList();
  }

  private static double last(Journey journey, Instant at) {
    return journey.asOf(at).metric("report-time").last().orElseThrow();
  }

  private static String status(Journey journey, Instant asOf, Instant knownAt) {
    MilestoneState state = journey.asOf(asOf, knownAt).milestone("win");
    return state.status() + (state.isReachedLate() ? " late" : "");
  }
}
