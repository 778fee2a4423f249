package dev.milestone.tracking;

import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.barrierResolved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.MilestoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D-21: what is in the way, of one milestone or of the whole journey. */
class BarrierTest {

  private static final Journey JOURNEY =
      Travels.of(customer("win").build(), customer("other").build());

  private static final JourneyEvent RAISED =
      barrierRaised("sso", BarrierKind.TECHNICAL, "login fails", "win").at(day(3));
  private static final JourneyEvent RESOLVED = barrierResolved("sso", "patched").at(day(8));

  @Test
  void a_barrier_on_a_milestone_blocks_it_until_it_is_resolved_and_again_when_raised_again() {
    Journey journey = JOURNEY.record(
        RAISED,
        RESOLVED,
        barrierRaised("sso", BarrierKind.TECHNICAL, "fails again", "win").at(day(12)));

    assertOpen(journey, 2, 0, false);
    assertOpen(journey, 3, 1, true);
    assertOpen(journey, 7, 1, true);
    assertOpen(journey, 8, 0, false);
    assertOpen(journey, 11, 0, false);
    assertOpen(journey, 12, 1, true);
    assertThat(journey.asOf(day(14)).daysSinceOldestOpenBarrier()).hasValue(2); // not 11
    assertThat(journey.asOf(day(8)).daysSinceOldestOpenBarrier()).isEqualTo(OptionalInt.empty());
    assertThat(journey.asOf(day(14)).milestone("other").isBlocked()).isFalse();
  }

  private static void assertOpen(Journey journey, int day, int open, boolean blocked) {
    JourneySnapshot snapshot = journey.asOf(day(day));
    assertThat(snapshot.openBarrierCount()).as("open on day %d", day).isEqualTo(open);
    assertThat(snapshot.milestone("win").isBlocked())
        .as("blocked on day %d", day)
        .isEqualTo(blocked);
  }

  @Test
  void a_barrier_on_the_journey_is_counted_and_blocks_no_milestone() {
    Journey journey =
        JOURNEY.record(barrierRaised("budget", BarrierKind.RESOURCE, "frozen").at(day(3)));

    JourneySnapshot snapshot = journey.asOf(day(5));
    assertThat(snapshot.openBarrierCount()).isEqualTo(1);
    assertThat(snapshot.daysSinceOldestOpenBarrier()).hasValue(2);
    assertThat(snapshot.milestones()).noneMatch(MilestoneState::isBlocked);
  }

  @Test
  void the_oldest_open_barrier_is_the_one_raised_first_of_those_open() {
    Journey journey = JOURNEY.record(
        RAISED,
        barrierRaised("budget", BarrierKind.RESOURCE, "frozen").at(day(5)),
        barrierRaised("skills", BarrierKind.KNOWLEDGE, "nobody trained").at(day(6)),
        RESOLVED);

    assertThat(journey.asOf(day(7)).openBarrierCount()).isEqualTo(3);
    assertThat(journey.asOf(day(7)).daysSinceOldestOpenBarrier()).hasValue(4);
    assertThat(journey.asOf(day(8)).openBarrierCount()).isEqualTo(2);
    assertThat(journey.asOf(day(8)).daysSinceOldestOpenBarrier()).hasValue(3);
  }

  @Test
  void the_oldest_of_a_kind_in_the_way_of_a_milestone_counts_the_journeys_too() {
    Journey journey = JOURNEY.record(
        RAISED,
        barrierRaised("budget", BarrierKind.RESOURCE, "frozen").at(day(5)),
        barrierRaised("login", BarrierKind.TECHNICAL, "fails too", "win").at(day(6)),
        RESOLVED);
    MilestoneId win = MilestoneId.of("win");
    MilestoneId other = MilestoneId.of("other");

    assertThat(journey.asOf(day(7)).daysSinceOldestOpenBarrier(win, BarrierKind.TECHNICAL))
        .hasValue(4);
    assertThat(journey.asOf(day(8)).daysSinceOldestOpenBarrier(win, BarrierKind.TECHNICAL))
        .hasValue(2);
    assertThat(journey.asOf(day(8)).daysSinceOldestOpenBarrier(other, BarrierKind.TECHNICAL))
        .isEmpty();
    assertThat(journey.asOf(day(8)).daysSinceOldestOpenBarrier(other, BarrierKind.RESOURCE))
        .hasValue(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journey
            .asOf(day(8))
            .daysSinceOldestOpenBarrier(MilestoneId.of("wim"), BarrierKind.RESOURCE))
        .withMessageContaining("win");
  }

  @Test
  void a_barrier_that_two_people_raise_is_one() {
    Journey journey = JOURNEY.record(
        RAISED.by("ana"),
        barrierRaised("sso", BarrierKind.TECHNICAL, "nobody gets in", "other")
            .at(day(5))
            .by("rui"),
        RESOLVED);

    assertThat(journey.asOf(day(6)).openBarrierCount()).isEqualTo(1);
    assertThat(journey.asOf(day(6)).daysSinceOldestOpenBarrier()).hasValue(3);
    assertThat(journey.asOf(day(6)).milestones()).allMatch(MilestoneState::isBlocked);
    assertThat(journey.asOf(day(8)).openBarrierCount()).isZero();
    assertThat(journey.asOf(day(8)).milestones()).noneMatch(MilestoneState::isBlocked);
  }

  @ParameterizedTest(name = "raised as {0}, resolved as {1}")
  @CsvSource({"A, B", "B, A"})
  void a_barrier_resolved_in_the_instant_of_its_raising_is_resolved(
      String raised, String resolved) {
    Journey journey = JOURNEY.record(
        RAISED.withId(raised), barrierResolved("sso", "a typo").at(day(3)).withId(resolved));

    assertThat(journey.asOf(day(3)).openBarrierCount()).isZero();
  }

  @Test
  void what_resolves_nothing_that_is_open_changes_nothing() {
    Journey journey = JOURNEY.record(
        barrierResolved("sso", "was never there").at(day(1)),
        RAISED,
        barrierResolved("other", "-").at(day(4)));

    assertThat(journey.asOf(day(4)).openBarrierCount()).isEqualTo(1);
  }

  @Test
  void a_barrier_that_is_taken_back_never_was_as_far_as_is_known() {
    Journey journey = JOURNEY.record(
        RAISED.withId("R"), retracted(EventId.of("R"), "wrong customer").at(day(6)));

    assertThat(journey.asOf(day(5)).openBarrierCount()).isEqualTo(1);
    assertThat(journey.asOf(day(6)).openBarrierCount()).isZero();
    assertThat(journey.asOf(day(5), day(6)).milestone("win").isBlocked()).isFalse();
  }

  @Test
  void an_achieved_milestone_is_not_blocked() {
    assertThat(JOURNEY
            .record(RAISED, reached("win").at(day(5)))
            .asOf(day(5))
            .milestone("win")
            .isBlocked())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TECHNICAL, SUPPORT_OR_ENGINEERING",
    "ORGANISATIONAL, EXECUTIVE_SPONSOR",
    "RESOURCE, TEMPORARY_HELP",
    "KNOWLEDGE, TRAINING",
    "PROCESS, WORKFLOW_REDESIGN",
  })
  void each_kind_has_its_usual_remedy(BarrierKind kind, BarrierKind.Remedy remedy) {
    assertThat(kind.remedy()).isEqualTo(remedy);
  }

  @ParameterizedTest
  @EnumSource(BarrierKind.class)
  void no_two_kinds_share_a_remedy(BarrierKind kind) {
    assertThat(List.of(BarrierKind.values()))
        .filteredOn(other -> other.remedy() == kind.remedy())
        .containsExactly(kind);
  }
}
