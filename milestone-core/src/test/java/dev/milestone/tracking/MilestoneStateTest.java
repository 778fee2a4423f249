package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.describe;
import static dev.milestone.tracking.Travels.startOfDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MilestoneStateTest {

  private static final Period TEN_DAYS = Period.ofDays(10);

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
    assertThat(describe(Travels.DUE_ON_DAY_TEN.recordAll(events).asOf(asOf).milestone(milestone)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "confirmed as {0}, revoked as {1}")
  @CsvSource({"A, B", "B, A"})
  void a_revocation_in_the_instant_of_the_confirmation_takes_it_back(String given, String revoked) {
    Journey journey = Travels.DUE_ON_DAY_TEN.record(
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

  @Test
  void views_tell_and_compare() {
    JourneySnapshot snapshot =
        Travels.DUE_ON_DAY_TEN.record(taskDone("t1").at(day(1))).asOf(day(12));

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
