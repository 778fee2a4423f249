package dev.milestone.tracking;

import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.replanned;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Due;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Milestone;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-22: a move to another map never re-bases a day silently. */
class MovedDueDaysTest {

  /** With "win" due on that day; "a" due on its day, and "b" so many days after it. */
  private static JourneyMap map(String version, int win, int a, int b) {
    return Maps.of(
            due("win", win),
            due("a", a),
            functional("b").due(Due.after(id("a"), Period.ofDays(b))).build())
        .withVersion(version);
  }

  private static JourneyMap map(String version, int win) {
    return map(version, win, 10, 10);
  }

  private static Milestone due(String id, int day) {
    return functional(id).due(Period.ofDays(day)).build();
  }

  private static JourneyEvent move(JourneyMap from, JourneyMap to, int day) {
    return movedTo(MapMigration.between(from, to)).at(day(day));
  }

  private static JourneyEvent reset(String milestone, int to, int day) {
    return timelineReset(milestone, Travels.START.plusDays(to), "holidays", Setback.Confidence.LOW)
        .at(day(day));
  }

  /** Such as {@code 10 -> 35, slips 2 of 25 days}, days counted from the journey's start. */
  private static String timeline(Journey journey, int day, String milestone) {
    MilestoneState state = journey.asOf(day(day)).milestone(milestone);
    return "%s -> %s, slips %d of %d days"
        .formatted(
            state.originalDue().map(MovedDueDaysTest::number).orElse("none"),
            state.due().map(MovedDueDaysTest::number).orElse("none"),
            state.slips(),
            state.slippedDays());
  }

  private static String number(LocalDate day) {
    return String.valueOf(day.toEpochDay() - Travels.START.toEpochDay());
  }

  private static List<String> lines(Journey journey, int day, String heading) {
    List<String> lines = Arrays.asList(
        Dossier.of(journey, id("win"), day(day)).text(Wording.english()).split("\n"));
    int from = lines.indexOf(heading) + 1;
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> line.startsWith("  "))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 | 10 -> 30, slips 1 of 20 days",
        "11 | 10 -> 11, slips 1 of 1 days",
        "10 | 10 -> 10, slips 0 of 0 days",
        "8  | 10 -> 8, slips 0 of 0 days",
      })
  void a_later_day_by_a_move_is_a_slip_and_the_original_day_is_kept(int due, String timeline) {
    JourneyMap first = map("1", 10);
    Journey journey = Travels.on(first).record(move(first, map("2", due), 5));

    assertThat(timeline(journey, 4, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(timeline(journey, 5, "win")).isEqualTo(timeline);
    assertThat(timeline(journey, 60, "win")).isEqualTo(timeline);
  }

  @Test
  void a_day_that_was_given_before_the_move_holds_and_what_slipped_stays() {
    JourneyMap first = map("1", 10);
    Journey journey = Travels.on(first)
        .record(reset("win", 15, 3), reset("win", 20, 4), move(first, map("2", 40), 5));

    assertThat(timeline(journey, 6, "win")).isEqualTo("10 -> 20, slips 2 of 10 days");
    assertThat(journey.asOf(day(6)).milestone("win").lastSlipOn())
        .contains(Travels.START.plusDays(4));
    assertThat(journey.asOf(day(6)).milestone("win").needsNewPlan()).isTrue();
  }

  @Test
  void a_day_that_is_given_after_the_move_slips_from_what_the_new_map_planned() {
    JourneyMap first = map("1", 10);
    Journey journey = Travels.on(first).record(move(first, map("2", 30), 5), reset("win", 34, 8));

    assertThat(timeline(journey, 9, "win")).isEqualTo("10 -> 34, slips 2 of 24 days");
    MilestoneState state = journey.asOf(day(9)).milestone("win");
    assertThat(state.lastSlipOn()).contains(Travels.START.plusDays(8));
    assertThat(state.needsNewPlan()).isTrue();
    Journey planned = journey.record(replanned("win", "one team at a time").at(day(8)));
    assertThat(planned.asOf(day(9)).milestone("win").needsNewPlan()).isFalse();
  }

  @Test
  void a_new_plan_before_the_move_answers_no_slip_by_it() {
    JourneyMap first = map("1", 10);
    Journey journey = Travels.on(first)
        .record(
            reset("win", 12, 3).withId("twelve"),
            replanned("win", "one team at a time").at(day(4)),
            JourneyEvents.retracted(EventId.of("twelve"), "a mistake").at(day(5)),
            move(first, map("2", 20), 6),
            move(map("2", 20), map("3", 30), 7));

    assertThat(timeline(journey, 8, "win")).isEqualTo("10 -> 30, slips 2 of 20 days");
    MilestoneState state = journey.asOf(day(8)).milestone("win");
    assertThat(state.lastSlipOn()).contains(Travels.START.plusDays(7));
    assertThat(state.needsNewPlan()).isTrue();
    assertThat(journey.asOf(day(8)).slipCount()).isEqualTo(2);
  }

  @Test
  void there_and_back_again_the_slip_stays() {
    JourneyMap first = map("1", 10);
    JourneyMap second = map("2", 30);
    Journey journey = Travels.on(first).record(move(first, second, 5), move(second, first, 8));

    assertThat(timeline(journey, 9, "win")).isEqualTo("10 -> 10, slips 1 of 20 days");
  }

  @Test
  void what_was_dropped_for_a_while_goes_on_where_it_was() {
    JourneyMap first = map("1", 10);
    JourneyMap without = Maps.of(due("a", 10)).withVersion("2");
    Journey journey = Travels.on(first)
        .record(
            reset("win", 15, 3),
            move(first, without, 5),
            reset("win", 25, 6),
            move(without, first, 8));

    assertThat(timeline(journey, 7, "a")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(timeline(journey, 9, "win")).isEqualTo("10 -> 25, slips 2 of 15 days");
  }

  @Test
  void what_moves_with_its_anchor_slips_by_no_more_than_its_own_offset() {
    JourneyMap first = map("1", 10, 10, 10);
    Journey along = Travels.on(first).record(move(first, map("2", 10, 25, 10), 5));
    assertThat(timeline(along, 6, "a")).isEqualTo("10 -> 25, slips 1 of 15 days");
    assertThat(timeline(along, 6, "b")).isEqualTo("20 -> 35, slips 0 of 0 days");

    Journey more = Travels.on(first).record(move(first, map("2", 10, 25, 13), 5));
    assertThat(timeline(more, 6, "b")).isEqualTo("20 -> 38, slips 1 of 3 days");

    Journey sooner = Travels.on(first).record(move(first, map("2", 10, 5, 15), 2));
    assertThat(timeline(sooner, 6, "b")).isEqualTo("20 -> 20, slips 0 of 0 days");

    Journey less = Travels.on(first).record(move(first, map("2", 10, 5, 18), 2));
    assertThat(timeline(less, 6, "b")).isEqualTo("20 -> 23, slips 1 of 3 days");
  }

  @Test
  void what_is_due_after_something_else_now_slips_by_the_whole_distance() {
    JourneyMap first = map("1", 10);
    JourneyMap second = Maps.of(
            due("win", 10),
            due("a", 10),
            functional("b").due(Due.after(id("win"), Period.ofDays(14))).build())
        .withVersion("2");
    Journey journey = Travels.on(first).record(reset("win", 12, 2), move(first, second, 5));

    assertThat(timeline(journey, 6, "b")).isEqualTo("20 -> 26, slips 1 of 6 days");
  }

  @Test
  void what_hangs_on_something_goes_on_moving_with_it_after_a_slip_by_a_move() {
    JourneyMap first = map("1", 10, 10, 10);
    Journey journey = Travels.on(first)
        .record(move(first, map("2", 10, 10, 15), 5), reached("a").at(day(12)));

    assertThat(timeline(journey, 11, "b")).isEqualTo("20 -> 25, slips 1 of 5 days");
    assertThat(timeline(journey, 13, "b")).isEqualTo("20 -> 27, slips 1 of 5 days");
    assertThat(journey.asOf(day(13)).milestone("b").countsFrom())
        .isEqualTo(Travels.START.plusDays(12));
  }

  @Test
  void what_was_reached_or_closed_keeps_the_day_by_which_it_was() {
    JourneyMap first = map("1", 10);
    JourneyMap second = map("2", 40);
    Journey late = Travels.on(first).record(reached("win").at(day(12)), move(first, second, 15));
    assertThat(timeline(late, 16, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(late.asOf(day(16)).milestone("win").isReachedLate()).isTrue();

    Journey closed =
        Travels.on(first).record(missed("win", "no time").at(day(12)), move(first, second, 15));
    assertThat(timeline(closed, 16, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");

    Journey after =
        Travels.on(first).record(move(first, second, 5), reached("win").at(day(12)));
    assertThat(timeline(after, 16, "win")).isEqualTo("10 -> 40, slips 1 of 30 days");
    assertThat(after.asOf(day(16)).milestone("win").isReachedLate()).isFalse();
    Journey closedAfter = Travels.on(first)
        .record(move(first, second, 5), missed("win", "no time").at(day(12)));
    assertThat(timeline(closedAfter, 16, "win")).isEqualTo("10 -> 40, slips 1 of 30 days");
  }

  @Test
  void a_first_date_is_no_slip_and_a_date_that_is_gone_is_still_seen() {
    JourneyMap dated = map("1", 10);
    JourneyMap undated = Maps.of(functional("win").build()).withVersion("2");

    Journey first = Travels.on(undated).record(move(undated, dated, 5));
    assertThat(timeline(first, 4, "win")).isEqualTo("none -> none, slips 0 of 0 days");
    assertThat(timeline(first, 6, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(lines(first, 6, "Timeline resets:"))
        .containsExactly("  2026-01-10, to 2026-01-15, without a date before: moved to fixture@1");

    Journey gone = Travels.on(dated).record(move(dated, undated, 5));
    assertThat(timeline(gone, 6, "win")).isEqualTo("10 -> none, slips 0 of 0 days");
    assertThat(Dossier.of(gone, id("win"), day(6)).text(Wording.english()))
        .contains("Target date: none any more (originally 2026-01-15)");
    assertThat(lines(gone, 6, "Timeline resets:"))
        .containsExactly("  2026-01-10, without a date instead of 2026-01-15: moved to fixture@2");
  }

  @Test
  void a_reset_from_before_the_move_counts_by_whatever_name_it_comes() {
    JourneyMap first = map("1", 10);
    JourneyMap second = Maps.of(due("victory", 30), due("a", 10)).withVersion("2");
    JourneyEvent move = movedTo(MapMigration.builder()
            .from(first)
            .to(second)
            .milestone("win", "victory")
            .build())
        .at(day(5));
    Journey byOld = Travels.on(first).record(reset("win", 15, 3), move);
    Journey byNew = Travels.on(first).record(move, reset("victory", 15, 3));

    for (Journey journey : List.of(byOld, byNew)) {
      assertThat(timeline(journey, 6, "victory")).isEqualTo("10 -> 15, slips 1 of 5 days");
    }
  }

  @Test
  void the_dossier_tells_resets_and_moves_as_they_came() {
    JourneyMap first = map("1", 10);
    JourneyMap second = map("2", 30);
    Journey journey = Travels.on(first)
        .record(
            move(first, second, 5).by("ana"), reset("win", 34, 8), move(second, map("3", 50), 9));
    Dossier dossier = Dossier.of(journey, id("win"), day(9));

    assertThat(lines(journey, 9, "Timeline resets:"))
        .hasSize(2)
        .startsWith("  2026-01-10, from 2026-01-15 to 2026-02-04: moved to fixture@2 (by ana)");
    assertThat(dossier.redatings()).singleElement().satisfies(redating -> {
      assertThat(redating.move().on()).isEqualTo(Travels.START.plusDays(5));
      assertThat(redating.before()).contains(Travels.START.plusDays(10));
      assertThat(redating.after()).contains(Travels.START.plusDays(30));
    });
    assertThat(dossier.text(Wording.english()))
        .contains("Target date: 2026-02-08 (originally 2026-01-15; 2 slips, 24 days)");
    assertThat(Stream.of(4, 5).map(day -> Dossier.of(journey, id("win"), day(day))))
        .extracting(told -> told.redatings().size())
        .containsExactly(0, 1);
  }

  @Test
  void what_was_not_known_of_a_move_slips_nothing() {
    JourneyMap first = map("1", 10);
    Journey journey = Travels.on(first).record(move(first, map("2", 30), 5).recordedAt(day(9)));

    assertThat(timeline(journey, 8, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(timeline(journey, 9, "win")).isEqualTo("10 -> 30, slips 1 of 20 days");
    assertThat(journey.asOf(day(6), day(9)).milestone("win").slips()).isEqualTo(1);
  }

  @Test
  void what_hangs_on_something_closed_slips_from_the_day_that_holds() {
    JourneyMap first = map("1", 10, 30, 10);
    JourneyMap second = map("2", 10, 60, 10);
    Journey journey =
        Travels.on(first).record(missed("a", "no time").at(day(5)), move(first, second, 10));
    assertThat(timeline(journey, 11, "b")).isEqualTo("40 -> 40, slips 0 of 0 days");

    Journey reset = journey.record(reset("b", 69, 12));
    assertThat(timeline(reset, 13, "b")).isEqualTo("40 -> 69, slips 1 of 29 days");
    assertThat(reset.asOf(day(13)).milestone("b").countsFrom())
        .isEqualTo(Travels.START.plusDays(30));
    assertThat(timeline(
            journey.record(move(second, map("3", 10, 60, 15), 12), reset("b", 50, 14)), 15, "b"))
        .isEqualTo("40 -> 50, slips 2 of 10 days");
  }

  @Test
  void what_comes_to_hang_on_something_closed_stays_where_that_stays() {
    JourneyMap first = Maps.of(due("a", 30), due("b", 40)).withVersion("1");
    Journey journey = Travels.on(first)
        .record(
            JourneyEvents.waived("a", "too small").at(day(5)),
            move(first, map("2", 10, 60, 10), 10));

    assertThat(timeline(journey, 11, "b")).isEqualTo("40 -> 40, slips 0 of 0 days");
  }

  @Test
  void a_map_without_a_date_does_not_take_the_slip_away() {
    JourneyMap first = map("1", 30);
    JourneyMap undated = Maps.of(functional("win").build(), due("a", 10)).withVersion("2");
    JourneyMap third = map("3", 100);
    Journey journey = Travels.on(first).record(move(first, undated, 40), move(undated, third, 41));
    assertThat(timeline(journey, 40, "win")).isEqualTo("30 -> none, slips 0 of 0 days");
    assertThat(timeline(journey, 41, "win")).isEqualTo("30 -> 100, slips 1 of 70 days");

    Journey reset = Travels.on(first).record(move(first, undated, 10), reset("win", 50, 12));
    assertThat(timeline(reset, 12, "win")).isEqualTo("30 -> 50, slips 1 of 20 days");

    Journey slipped =
        Travels.on(first).record(move(first, map("3", 45), 10), move(map("3", 45), undated, 11));
    assertThat(Dossier.of(slipped, id("win"), day(12)).text(Wording.english()))
        .contains("Target date: none any more (originally 2026-02-04; 1 slip, 15 days)\n");
  }

  @Test
  void what_is_reached_on_the_day_of_the_move_keeps_the_day_by_which_it_was() {
    JourneyMap first = map("1", 10);
    LocalDate day = Travels.START.plusDays(12);
    Journey journey = Travels.on(first)
        .record(
            reached("win").on(day),
            movedTo(MapMigration.between(first, map("2", 40))).on(day));

    assertThat(timeline(journey, 13, "win")).isEqualTo("10 -> 10, slips 0 of 0 days");
    assertThat(journey.asOf(day(13)).milestone("win").isReachedLate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3", "1, 3, 2", "2, 1, 3", "2, 3, 1", "3, 1, 2", "3, 2, 1"})
  void moves_of_one_instant_lead_on_whatever_their_ids_are(String a, String b, String c) {
    JourneyMap first = Maps.of(due("win", 10)).withVersion(a);
    JourneyMap second = Maps.of(due("gain", 20)).withVersion(b);
    JourneyMap third = Maps.of(due("profit", 50)).withVersion(c);
    Journey journey = Travels.on(first)
        .record(
            renaming(first, second, "win", "gain").at(day(5)),
            renaming(second, third, "gain", "profit").at(day(5)));

    assertThat(journey.asOf(day(5)).map()).isEqualTo(third);
    assertThat(journey.unmatchedMoves()).isEmpty();
    assertThat(timeline(journey, 6, "profit")).isEqualTo("10 -> 50, slips 2 of 40 days");
    assertThat(Dossier.of(journey, id("profit"), day(6)).redatings())
        .extracting(redating -> number(redating.before().orElseThrow())
            + " -> "
            + number(redating.after().orElseThrow()))
        .containsExactly("10 -> 20", "20 -> 50");
  }

  private static JourneyEvent renaming(JourneyMap from, JourneyMap to, String id, String newId) {
    return movedTo(MapMigration.builder().from(from).to(to).milestone(id, newId).build());
  }

  @Test
  void a_move_is_told_by_what_it_did_itself() {
    JourneyMap first = map("1", 30);
    Journey same = Travels.on(first).record(move(first, map("2", 30), 10), reset("win", 45, 10));
    assertThat(Dossier.of(same, id("win"), day(11)).redatings()).isEmpty();

    Journey anchored =
        Travels.on(first).record(move(first, map("2", 30), 5), reached("a").at(day(5)));
    assertThat(Dossier.of(anchored, id("b"), day(11)).redatings()).isEmpty();
  }
}
