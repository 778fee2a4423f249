package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.journey.Maps.ids;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.Due;
import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MilestoneStateTest {

  private static final Period TEN_DAYS = Period.ofDays(10);

  /** Due on day 10: "tasks" by two tasks, "believed" by report time, to be confirmed by the customer; "hand" by hand. */
  private static final Journey JOURNEY = Travels.reportTime(
      functional("tasks").due(TEN_DAYS).addCriteria(tasksDone(1, "t1", "t2")).build(),
      customer("result").due(TEN_DAYS).addCriteria(reaches("report-time")).build(),
      customer("believed")
          .due(TEN_DAYS)
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.by("customer"))
          .build(),
      customer("hand").due(TEN_DAYS).build(),
      customer("undated").addCriteria(reaches("report-time")).build());

  static Stream<Arguments> statuses() {
    JourneyEvent first = taskDone("t1").at(day(3));
    JourneyEvent second = taskDone("t2").at(day(7));
    JourneyEvent secondLate = taskDone("t2").at(day(11));
    JourneyEvent good = observed("report-time", "30 min/wk").at(day(8));
    JourneyEvent bad = observed("report-time", "31 min/wk").at(day(9));
    JourneyEvent goodLate = observed("report-time", "20 min/wk").at(day(12));
    JourneyEvent yes = validated("believed", "ana", "customer").at(day(14));
    JourneyEvent yesSales = validated("believed", "rui", "sales").at(day(14));
    JourneyEvent no = validationRevoked("believed", "ana", "asked again").at(day(16));
    return Stream.of(
        // nothing known
        row("tasks", startOfDay(0), "NOT_STARTED"),
        row("tasks", day(-3), "NOT_STARTED"),
        row("tasks", startOfDay(11).minusNanos(1), "NOT_STARTED"), // the due day is in time
        row("tasks", startOfDay(11), "LATE"),
        row("undated", day(1000), "NOT_STARTED"),
        // something known
        row("tasks", day(3).minusNanos(1), "NOT_STARTED", first, second),
        row("tasks", day(3), "IN_PROGRESS", first, second),
        row("tasks", day(7).minusNanos(1), "IN_PROGRESS", first, second),
        row("tasks", startOfDay(11).minusNanos(1), "IN_PROGRESS", first),
        row("tasks", startOfDay(11), "LATE", first),
        row("undated", day(1000), "IN_PROGRESS", bad),
        // achieved
        row("tasks", day(7), "ACHIEVED", first, second),
        row("tasks", day(100), "ACHIEVED", first, second),
        row("tasks", day(11), "ACHIEVED late", first, secondLate),
        row("tasks", startOfDay(11), "LATE", first, secondLate),
        row(
            "tasks",
            startOfDay(11),
            "ACHIEVED",
            first,
            taskDone("t2").at(startOfDay(11).minusSeconds(1))),
        row("tasks", day(11), "ACHIEVED late", first, taskDone("t2").at(startOfDay(11))),
        row("tasks", day(0), "ACHIEVED", reached("tasks").at(day(-30))), // before the start
        row("result", day(8), "ACHIEVED", good),
        row("undated", day(12), "ACHIEVED", goodLate),
        // D-16: it falls back, and comes back
        row("result", day(9), "ACHIEVED regressed", good, bad),
        row("result", day(12), "ACHIEVED", good, bad, goodLate),
        row(
            "result",
            day(13),
            "ACHIEVED late regressed",
            goodLate,
            observed("report-time", "1 h/wk").at(day(13))),
        // by hand
        row("hand", day(5), "ACHIEVED", reached("hand").at(day(5))),
        row("hand", startOfDay(11), "LATE", reached("hand").at(day(11))),
        row("hand", day(11), "ACHIEVED late", reached("hand").at(day(11))),
        row(
            "tasks",
            day(12),
            "ACHIEVED",
            first,
            secondLate,
            reached("tasks").at(day(6))), // the earlier counts
        row("tasks", day(12), "ACHIEVED", first, second, reached("tasks").at(day(12))),
        row("result", day(9), "ACHIEVED regressed", reached("result").at(day(6)), good, bad),
        // D-15: awaiting validation
        row("believed", day(8), "AWAITING_VALIDATION", good),
        row("believed", startOfDay(11).minusNanos(1), "AWAITING_VALIDATION", good),
        row("believed", startOfDay(11), "AWAITING_VALIDATION overdue", good),
        row(
            "believed",
            day(14),
            "ACHIEVED",
            good,
            yes), // validated later than due, reached in time
        row("believed", day(14), "ACHIEVED late", goodLate, yes),
        row("believed", day(14), "AWAITING_VALIDATION overdue", good, yesSales),
        row("believed", day(15), "AWAITING_VALIDATION late overdue", goodLate, yesSales),
        row("believed", day(14), "LATE", yes), // a confirmation of nothing
        row("believed", day(9), "AWAITING_VALIDATION", reached("believed").at(day(9))),
        row("believed", day(14), "ACHIEVED", reached("believed").at(day(9)), yes),
        // a revoked validation
        row("believed", day(16), "AWAITING_VALIDATION overdue", good, yes, no),
        row("believed", day(16).minusNanos(1), "ACHIEVED", good, yes, no),
        row(
            "believed",
            day(16),
            "ACHIEVED",
            good,
            yes,
            validated("believed", "eva", "customer").at(day(15)),
            no),
        row(
            "believed",
            day(17),
            "AWAITING_VALIDATION overdue",
            good,
            yes,
            validated("believed", "eva", "customer").at(day(15)),
            no,
            validationRevoked("believed", "all of it").at(day(17))),
        row(
            "believed",
            day(18),
            "ACHIEVED",
            good,
            yes,
            no,
            validated("believed", "ana", "customer").at(day(18))),
        // missed
        row("tasks", day(9), "IN_PROGRESS", first, missed("tasks", "no time").at(startOfDay(10))),
        row(
            "tasks",
            startOfDay(10),
            "MISSED",
            first,
            missed("tasks", "no time").at(startOfDay(10))),
        row(
            "tasks",
            day(12),
            "MISSED",
            first,
            second,
            missed("tasks", "no time").at(day(12))), // before achieved
        row(
            "believed",
            day(15),
            "MISSED",
            good,
            yes,
            missed("believed", "withdrawn").at(day(15))),
        // waived, before all
        row("tasks", day(12), "WAIVED", waived("tasks", "too small").at(day(12))),
        row(
            "tasks",
            day(12),
            "WAIVED",
            missed("tasks", "no time").at(day(11)),
            waived("tasks", "too small").at(day(12))),
        row(
            "tasks",
            day(13),
            "WAIVED",
            waived("tasks", "too small").at(day(12)),
            missed("tasks", "no time").at(day(13))),
        row(
            "tasks",
            day(12),
            "WAIVED",
            first,
            second,
            waived("tasks", "too small").at(day(12))),
        row(
            "result",
            day(12),
            "WAIVED",
            good,
            bad,
            waived("result", "too small").at(day(12))),
        row(
            "result",
            day(12).minusNanos(1),
            "ACHIEVED regressed",
            good,
            bad,
            waived("result", "too small").at(day(12))));
  }

  private static Arguments row(
      String milestone, Instant asOf, String expected, JourneyEvent... events) {
    return arguments(milestone, asOf, expected, List.of(events));
  }

  @ParameterizedTest(name = "D-11: {0} as of {1} is {2} by {3}")
  @MethodSource("statuses")
  void status(String milestone, Instant asOf, String expected, List<JourneyEvent> events) {
    assertThat(describe(JOURNEY.recordAll(events).asOf(asOf).milestone(milestone)))
        .isEqualTo(expected);
  }

  private static String describe(MilestoneState state) {
    List<String> words = new ArrayList<>(List.of(state.status().name()));
    if (state.isReachedLate()) {
      words.add("late");
    }
    if (state.isRegressed()) {
      words.add("regressed");
    }
    if (state.isOverdue()) {
      words.add("overdue");
    }
    if (state.isBlocked()) {
      words.add("blocked");
    }
    return String.join(" ", words);
  }

  @ParameterizedTest(name = "confirmed as {0}, revoked as {1}")
  @CsvSource({"A, B", "B, A"})
  void a_revocation_in_the_instant_of_the_confirmation_takes_it_back(String given, String revoked) {
    Journey journey = JOURNEY.record(
        reached("believed").at(day(2)),
        validated("believed", "ana", "customer").at(day(3)).withId(given),
        validationRevoked("believed", "ana", "a typo").at(day(3)).withId(revoked));

    assertThat(describe(journey.asOf(day(3)).milestone("believed")))
        .isEqualTo("AWAITING_VALIDATION");
    assertThat(describe(journey
            .record(validated("believed", "ana", "customer").at(day(3).plusNanos(1)))
            .asOf(day(4))
            .milestone("believed")))
        .isEqualTo("ACHIEVED");
  }

  @Test
  void validation_may_need_several_people() { // D-15
    Journey journey = Travels.of(customer("win")
            .validation(ValidationPolicy.builder().confirmations(2).build())
            .build())
        .record(
            reached("win").at(day(1)),
            validated("win", "ana", "customer").at(day(2)),
            validated("win", "ana", "user").at(day(3)));

    assertThat(describe(journey.asOf(day(3)).milestone("win"))).isEqualTo("AWAITING_VALIDATION");
    assertThat(describe(journey
            .record(validated("win", "rui", "sales").at(day(4)))
            .asOf(day(4))
            .milestone("win")))
        .isEqualTo("ACHIEVED");
  }

  @Test
  void a_confirmation_as_criterion_dates_the_achievement() { // D-4
    Journey journey = Travels.of(
            customer("win").due(TEN_DAYS).addCriteria(confirmedBy("manager")).build())
        .record(
            validated("win", "ana", "customer").at(day(1)),
            validated("win", "rui", "manager").at(day(11)),
            validated("win", "eva", "manager").at(day(12)),
            validationRevoked("win", "rui", "too early").at(day(20)));

    assertThat(describe(journey.asOf(day(10)).milestone("win"))).isEqualTo("NOT_STARTED");
    assertThat(journey.asOf(day(12)).milestone("win").reachedAt()).hasValue(day(11));
    assertThat(journey.asOf(day(20)).milestone("win").reachedAt()).hasValue(day(12)); // who is left
  }

  @Test
  void usage_counts_within_its_stretch() { // D-4
    Journey journey = Travels.of(
            functional("go").addCriteria(happened("run", 3, Duration.ofDays(7))).build())
        .record(
            used("run").at(day(0)),
            used(UsageId.of("run"), 2).at(day(7)),
            used("walk").at(day(8)));

    assertThat(journey.asOf(day(20)).milestone("go").status())
        .isEqualTo(MilestoneStatus.IN_PROGRESS);
    assertThat(journey.asOf(day(7)).milestone("go").progress()).hasValue(0.666667);
    assertThat(journey.asOf(day(14).minusSeconds(1)).milestone("go").progress()).hasValue(0.666667);
    assertThat(journey.asOf(day(14)).milestone("go").progress())
        .hasValue(0); // what is 7 days old helps no more
    assertThat(journey
            .record(used("run").at(day(13)))
            .asOf(day(13))
            .milestone("go")
            .reachedAt())
        .hasValue(day(13));
  }

  @ParameterizedTest(name = "{0}: due on {1}, late from {2}")
  @CsvSource({
    // the clocks go forward at midnight: the day begins at 01:00
    "America/Sao_Paulo, 2018-11-03, 2018-11-04T03:00:00Z",
    "America/Sao_Paulo, 2018-11-04, 2018-11-05T02:00:00Z", // a day of 23 hours
    "America/Sao_Paulo, 2018-02-17, 2018-02-18T03:00:00Z", // a day of 25 hours, with midnight twice
    "Europe/Berlin,     2026-03-29, 2026-03-29T22:00:00Z", // a day of 23 hours
    "Europe/Berlin,     2026-10-25, 2026-10-25T23:00:00Z", // a day of 25 hours
    "Pacific/Apia,      2011-12-29, 2011-12-30T10:00:00Z", // the 30th was skipped
    "Pacific/Apia,      2011-12-30, 2011-12-30T10:00:00Z",
    "Pacific/Apia,      2011-12-31, 2011-12-31T10:00:00Z",
  })
  void late_begins_with_the_next_day_in_the_zone(ZoneId zone, LocalDate due, Instant late) {
    LocalDate start = due.minusDays(10);
    Journey journey = Travels.on(Maps.of(functional("go").due(TEN_DAYS).build()), start, zone);

    assertThat(journey.asOf(late.minusNanos(1)).lateCount()).isZero();
    assertThat(journey.asOf(late).lateCount()).isEqualTo(1);
    assertThat(journey.asOf(late.minusNanos(1)).dueCount()).isZero();
    assertThat(journey.asOf(late).dueCount()).isEqualTo(1);
    assertThat(journey.asOfStartOf(due.plusDays(1)).asOf()).isEqualTo(late);
    Journey inTime = journey.record(reached("go").at(late.minusNanos(1)));
    Journey notInTime = journey.record(reached("go").at(late));
    assertThat(describe(inTime.asOf(late).milestone("go"))).isEqualTo("ACHIEVED");
    assertThat(describe(notInTime.asOf(late).milestone("go"))).isEqualTo("ACHIEVED late");
  }

  @ParameterizedTest(name = "in {0} a day of {1} is stamped {2}")
  @CsvSource({
    "America/Sao_Paulo, 2018-11-04, 2018-11-04T14:00:00Z",
    "Europe/Berlin,     2026-03-29, 2026-03-29T10:00:00Z",
    "Pacific/Apia,      2011-12-30, 2011-12-30T22:00:00Z", // the day that was skipped: noon of the
    // next
  })
  void a_day_is_stamped_at_its_noon(ZoneId zone, LocalDate day, Instant noon) {
    Journey journey = Travels.on(Maps.of(functional("go").build()), day.minusDays(3), zone)
        .record(reached("go").on(day));

    assertThat(journey.events().get(0).occurredAt()).isEqualTo(noon);
    assertThat(journey.events().get(0).recordedAt()).isEqualTo(noon);
    assertThat(journey.events().get(0).recordedAtAssumed()).isTrue();
  }

  @Test
  void days_are_counted_in_the_zone() {
    Journey journey = Travels.on(
        Maps.of(functional("go").due(TEN_DAYS).build()),
        Travels.START,
        ZoneId.of("America/Sao_Paulo"));
    JourneySnapshot before = journey.asOf(Instant.parse("2026-01-05T02:59:59Z"));
    JourneySnapshot first = journey.asOf(Instant.parse("2026-01-05T03:00:00Z"));

    assertThat(before.day()).isEqualTo(-1);
    assertThat(before.today()).isEqualTo(LocalDate.of(2026, 1, 4));
    assertThat(first.day()).isZero();
    assertThat(first.milestone("go").daysPastDue()).isEqualTo(-10);
    assertThat(journey.asOfStartOf(LocalDate.of(2026, 1, 16)).milestone("go").daysPastDue())
        .isEqualTo(1);
    assertThat(first.milestone("go").due()).hasValue(LocalDate.of(2026, 1, 15));
  }

  @Test
  void a_due_day_counts_from_another_milestone() { // D-1
    Journey journey = Travels.of(
        functional("third").due(Due.after(id("second"), Period.ofDays(5))).build(),
        functional("second").due(Due.after(id("first"), Period.ofDays(5))).build(),
        functional("first").due(TEN_DAYS).build());

    assertThat(due(journey, 20, "second")).hasValue(Travels.START.plusDays(15));
    assertThat(due(journey, 20, "third")).hasValue(Travels.START.plusDays(20));
    Journey early = journey.record(reached("first").at(day(3)));
    assertThat(due(early, 2, "second")).hasValue(Travels.START.plusDays(15)); // not known yet
    assertThat(due(early, 3, "second")).hasValue(Travels.START.plusDays(8));
    assertThat(due(early, 3, "third")).hasValue(Travels.START.plusDays(13));
    Journey late = journey.record(reached("first").at(day(30)));
    assertThat(late.asOf(day(29)).lateCount()).isEqualTo(3);
    assertThat(late.asOf(day(30)).lateCount()).isZero();
    assertThat(due(late, 30, "third")).hasValue(Travels.START.plusDays(40));
  }

  @Test
  void what_counts_from_an_undated_milestone_is_undated_until_that_is_reached() { // D-1
    Journey journey = Travels.of(
        functional("first").build(),
        functional("second").due(Due.after(id("first"), Period.ofMonths(1))).build(),
        functional("third").due(Due.after(id("second"), Period.ofMonths(1))).build());

    assertThat(due(journey, 500, "third")).isEmpty();
    assertThat(journey.asOf(day(500)).milestone("third").daysPastDue()).isZero();
    assertThat(journey.asOf(day(500)).lateCount()).isZero();
    Journey reached = journey.record(reached("first").at(Instant.parse("2026-01-31T12:00:00Z")));
    assertThat(due(reached, 26, "second")).hasValue(LocalDate.of(2026, 2, 28));
    assertThat(due(reached, 26, "third")).hasValue(LocalDate.of(2026, 3, 28));
  }

  private static Optional<LocalDate> due(Journey journey, int day, String milestone) {
    return journey.asOf(day(day)).milestone(milestone).due();
  }

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
    JourneySnapshot snapshot = JOURNEY
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
    assertThat(JOURNEY.asOf(day(12)).lastAchievedAt()).isEmpty();
    assertThat(snapshot.milestone("hand").isDue()).isTrue();
    assertThat(JOURNEY
            .record(waived("hand", "-").at(day(1)))
            .asOf(day(12))
            .milestone("hand")
            .isDue())
        .isFalse();
  }

  @Test
  void views_tell_and_compare() {
    JourneySnapshot snapshot = JOURNEY.record(taskDone("t1").at(day(1))).asOf(day(12));

    assertThat(snapshot.milestone("tasks"))
        .isEqualTo(snapshot.milestone(0))
        .isNotEqualTo(snapshot.milestone(1));
    assertThat(snapshot.milestone("tasks")).hasToString("tasks LATE, due 2026-01-15");
    assertThat(snapshot.milestones()).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> snapshot.milestone("task"))
        .withMessageStartingWith(
            "milestone 'task' is not in map 'fixture'; the nearest there: 'tasks', ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> snapshot.metric("report-tine"))
        .withMessageStartingWith(
            "metric 'report-tine' is not in map 'fixture'; the nearest there: 'report-time', ");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> snapshot.milestone(5));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> snapshot.metric(-1));
  }
}
