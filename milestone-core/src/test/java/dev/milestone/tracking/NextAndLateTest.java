package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.journey.Maps.ids;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.describe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is blocked, what comes next, what is late, and how many there are of each. */
class NextAndLateTest {

  private static final Period TEN_DAYS = Period.ofDays(10);

  @Test
  void an_open_milestone_is_blocked_until_all_that_it_needs_is_achieved_or_waived() { // D-2, D-11
    Journey journey = Travels.reportTime(
        functional("a").build(),
        functional("b").validation(ValidationPolicy.by("customer")).build(),
        functional("c").build(),
        customer("win")
            .due(TEN_DAYS)
            .addAllDependsOn(ids("a", "b"))
            .addRequire(id("c"))
            .addCriteria(reaches("report-time"))
            .build());

    assertThat(describe(journey.asOf(day(0)).milestone("win"))).isEqualTo("NOT_STARTED blocked");
    journey = journey.record(
        reached("a").at(day(1)), reached("b").at(day(2)), reached("c").at(day(3)));
    assertThat(describe(journey.asOf(day(3)).milestone("win")))
        .isEqualTo("NOT_STARTED blocked"); // b is not believed
    assertThat(describe(journey.asOf(day(11)).milestone("win"))).isEqualTo("LATE blocked");
    Journey waived = journey.record(waived("b", "not needed").at(day(4)));
    assertThat(describe(waived.asOf(day(4)).milestone("win"))).isEqualTo("NOT_STARTED");
    Journey missed = journey.record(missed("b", "no time").at(day(4)));
    assertThat(describe(missed.asOf(day(4)).milestone("win"))).isEqualTo("NOT_STARTED blocked");
    Journey without = journey.record(observed("report-time", "30 min/wk").at(day(5)));
    assertThat(describe(without.asOf(day(5)).milestone("win")))
        .isEqualTo("ACHIEVED"); // it counts all the same
  }

  @Test
  void next_is_the_first_due_of_those_open_the_late_first_and_free_before_blocked() { // D-60
    Journey journey = Travels.of(
        functional("undated").build(),
        functional("blocked").due(Period.ofDays(5)).addDependsOn(id("undated")).build(),
        functional("twenty").due(Period.ofDays(20)).build(),
        functional("ten").due(Period.ofDays(10)).build(),
        functional("ten-too").due(Period.ofDays(10)).build());

    assertThat(next(journey, 0)).isEqualTo("ten");
    assertThat(next(journey.record(reached("ten").at(day(1))), 1)).isEqualTo("ten-too");
    assertThat(next(journey, 11)).isEqualTo("ten"); // late, and all the more to be done
    assertThat(open(journey, 11)).containsExactly("ten", "ten-too", "twenty", "undated", "blocked");
    assertThat(open(journey, 21)).containsExactly("ten", "ten-too", "twenty", "undated", "blocked");
    assertThat(next(journey.record(reached("undated").at(day(1))), 1)).isEqualTo("blocked");
    Journey allButBlocked = journey.record(
        waived("undated", "-").at(day(1)),
        reached("twenty").at(day(1)),
        missed("ten", "-").at(day(1)),
        reached("ten-too").at(day(1)));
    assertThat(next(allButBlocked, 1)).isEqualTo("blocked");
    assertThat(next(allButBlocked, 6)).isEqualTo("blocked"); // nothing in its way but time
    Journey all = allButBlocked.record(reached("blocked").at(day(7)));
    assertThat(all.asOf(day(7)).next()).isEmpty();
    assertThat(all.asOf(day(7)).open()).isEmpty();
  }

  @Test
  void what_fell_back_while_it_awaits_validation_is_to_be_reached_again() { // D-16, D-60
    Journey journey = Travels.reportTime(
            functional("twenty").due(Period.ofDays(20)).build(),
            customer("believed")
                .due(Period.ofDays(5))
                .addCriteria(reaches("report-time"))
                .validation(ValidationPolicy.by("customer"))
                .build())
        .record(
            observed("report-time", "30 min/wk").at(day(1)),
            observed("report-time", "2 h/wk").at(day(3)));

    assertThat(open(journey, 2)).containsExactly("twenty", "believed");
    assertThat(open(journey, 3)).containsExactly("believed", "twenty");
    assertThat(describe(journey.asOf(day(2)).milestone("believed")))
        .isEqualTo("AWAITING_VALIDATION");
    assertThat(describe(journey.asOf(day(6)).milestone("believed")))
        .isEqualTo("AWAITING_VALIDATION regressed overdue");
    Journey confirmed = journey.record(validated("believed", "Ana", "customer").at(day(6)));
    assertThat(describe(confirmed.asOf(day(6)).milestone("believed")))
        .isEqualTo("ACHIEVED regressed");
  }

  @Test
  void what_only_awaits_validation_comes_behind_what_is_still_to_be_reached() { // D-60
    Journey journey = Travels.of(
            customer("believed")
                .due(Period.ofDays(5))
                .validation(ValidationPolicy.by("customer"))
                .build(),
            functional("behind-it")
                .due(Period.ofDays(6))
                .addDependsOn(id("believed"))
                .build(),
            customer("said-too")
                .due(Period.ofDays(4))
                .addDependsOn(id("believed"))
                .validation(ValidationPolicy.by("customer"))
                .build(),
            functional("undated").build(),
            functional("twenty").due(Period.ofDays(20)).build())
        .record(reached("believed").at(day(1)), reached("said-too").at(day(1)));

    assertThat(open(journey, 0))
        .containsExactly("believed", "twenty", "undated", "said-too", "behind-it");
    assertThat(open(journey, 1))
        .containsExactly("twenty", "undated", "believed", "behind-it", "said-too");
    assertThat(open(journey, 30))
        .containsExactly("twenty", "undated", "believed", "behind-it", "said-too");
    Journey confirmed = journey.record(validated("believed", "Ana", "customer").at(day(2)));
    assertThat(open(confirmed, 2)).containsExactly("behind-it", "twenty", "undated", "said-too");
  }

  private static List<String> open(Journey journey, int day) {
    return journey.asOf(day(day)).open().stream()
        .map(state -> state.id().value())
        .toList();
  }

  private static String next(Journey journey, int day) {
    return journey.asOf(day(day)).next().orElseThrow().id().value();
  }

  @Test
  void late_ones_are_listed_longest_due_first_then_as_on_the_map() {
    Journey journey = Travels.of(
        functional("twenty").due(Period.ofDays(20)).build(),
        functional("ten").due(Period.ofDays(10)).build(),
        functional("undated").build(),
        functional("ten-too").due(Period.ofDays(10)).build());

    assertThat(journey.asOf(day(21)).late())
        .extracting(state -> state.id().value())
        .containsExactly("ten", "ten-too", "twenty");
    assertThat(journey.asOf(day(20)).late())
        .extracting(state -> state.id().value())
        .containsExactly("ten", "ten-too");
  }

  @Test
  void counts() {
    JourneySnapshot snapshot = Travels.DUE_ON_DAY_TEN
        .record(
            taskDone("t1").at(day(1)),
            taskDone("t2").at(day(12)),
            observed("report-time", "30 min/wk").at(day(8)),
            missed("hand", "-").at(day(9)))
        .asOf(day(12));

    assertThat(snapshot.milestoneCount()).isEqualTo(5);
    assertThat(snapshot.metricCount()).isEqualTo(3);
    assertThat(snapshot.dueCount()).isEqualTo(4); // tasks, result, believed, hand
    assertThat(snapshot.achievedCount()).isEqualTo(3); // tasks, result, undated
    assertThat(snapshot.missedCount()).isEqualTo(1);
    assertThat(snapshot.lateCount()).isZero();
    assertThat(snapshot.lastAchievedAt()).hasValue(day(12));
    assertThat(Travels.DUE_ON_DAY_TEN.asOf(day(12)).lastAchievedAt()).isEmpty();
    assertThat(snapshot.milestone("hand").isDue()).isTrue();
    assertThat(Travels.DUE_ON_DAY_TEN
            .record(waived("hand", "-").at(day(1)))
            .asOf(day(12))
            .milestone("hand")
            .isDue())
        .isFalse();
  }
}
