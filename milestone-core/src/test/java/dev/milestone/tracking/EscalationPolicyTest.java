package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.barrierResolved;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.sponsorTouchpoint;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.touchpoint;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D-22, D-23: a delay of 60 days, day by day. Due on day 30, reached on day 90; days count from the start. */
class EscalationPolicyTest {

  private static final Journey JOURNEY = Travels.reportTime(customer("win")
          .due(Period.ofDays(30))
          .addCriteria(reaches("report-time"))
          .build())
      .record(
          sponsorTouchpoint("finance director").at(day(5)),
          observed("report-time", "3 h/wk").at(day(10)),
          touchpoint("team lead").at(day(28)),
          timelineReset("win", Travels.START.plusDays(50), "-", Setback.Confidence.MEDIUM)
              .at(day(40)),
          touchpoint("team lead").at(day(54)),
          sponsorTouchpoint("finance director").at(day(66)),
          timelineReset("win", Travels.START.plusDays(78), "-", Setback.Confidence.LOW)
              .at(day(68)),
          observed("report-time", "30 min/wk").at(day(90)));

  /** From day to day: status, slips, and what the delay calls for. */
  private static final String STANDARD = """
      31-36 LATE        0 nothing
      37-39 LATE        0 level 1 since 37 DELAYED
      40-50 IN_PROGRESS 1 nothing
      51-53 LATE        1 level 1 since 51 NOT_ENGAGED
      54-56 LATE        1 nothing
      57-64 LATE        1 level 1 since 57 DELAYED
      65-65 LATE        1 level 2 since 65 SPONSOR_MISSING
      66-67 LATE        1 level 1 since 57 DELAYED
      68-78 IN_PROGRESS 2 nothing
      79-89 LATE        2 level 2 since 79 DELAYED
      90-90 ACHIEVED    2 nothing
      """;

  private static final String STRICTER = """
      31-32 LATE        0 nothing
      33-39 LATE        0 level 1 since 33 DELAYED
      40-50 IN_PROGRESS 1 nothing
      51-65 LATE        1 level 2 since 51 SPONSOR_MISSING
      66-67 LATE        1 level 2 since 60 DELAYED
      68-78 IN_PROGRESS 2 nothing
      79-89 LATE        2 level 3 since 79 DELAYED
      90-90 ACHIEVED    2 nothing
      """;

  @Test
  void sixty_days_of_delay_by_the_standard_policy() {
    assertThat(days(EscalationPolicy.standard())).containsExactlyElementsOf(expanded(STANDARD));
  }

  @Test
  void sixty_days_of_delay_by_a_policy_of_ones_own() {
    EscalationPolicy stricter = EscalationPolicy.builder()
        .addDaysLate(3, 10)
        .secondSlipLevel(3)
        .daysOfSilence(10)
        .daysWithoutSponsor(40)
        .build();

    assertThat(days(stricter)).containsExactlyElementsOf(expanded(STRICTER));
  }

  private static List<String> days(EscalationPolicy policy) {
    return IntStream.rangeClosed(31, 90).mapToObj(day -> line(policy, day)).toList();
  }

  private static String line(EscalationPolicy policy, int day) {
    MilestoneState state = JOURNEY.asOf(day(day)).milestone("win");
    return "%d %s %d %s".formatted(day, state.status(), state.slips(), calls(policy, JOURNEY, day));
  }

  private static String calls(EscalationPolicy policy, Journey journey, int day) {
    return policy
        .assess(journey.asOf(day(day)), id("win"))
        .map(e -> "level %d since %d %s"
            .formatted(e.level(), e.since().toEpochDay() - Travels.START.toEpochDay(), e.reason()))
        .orElse("nothing");
  }

  private static List<String> expanded(String table) {
    List<String> days = new ArrayList<>();
    for (String line : table.lines().toList()) {
      int from = Integer.parseInt(line.substring(0, 2));
      int to = Integer.parseInt(line.substring(3, 5));
      String rest = line.substring(6).replaceAll(" +", " ");
      IntStream.rangeClosed(from, to).forEach(day -> days.add(day + " " + rest));
    }
    return days;
  }

  @Test
  void a_long_delay_rises_through_all_levels() {
    Journey talking = Travels.of(customer("win").due(Period.ofDays(10)).build())
        .recordAll(IntStream.rangeClosed(0, 8)
            .mapToObj(i -> sponsorTouchpoint("sponsor").at(day(10L * i)))
            .toList());

    assertThat(level(talking, 16)).isEqualTo("0");
    assertThat(level(talking, 17)).isEqualTo("1 DELAYED SUCCESS_LEADERSHIP");
    assertThat(level(talking, 30)).isEqualTo("1 DELAYED SUCCESS_LEADERSHIP");
    assertThat(level(talking, 31)).isEqualTo("2 DELAYED SUCCESS_LEADERSHIP");
    assertThat(level(talking, 54)).isEqualTo("2 DELAYED SUCCESS_LEADERSHIP");
    assertThat(level(talking, 55)).isEqualTo("3 DELAYED SUCCESS_LEADERSHIP");
  }

  @Test
  void where_no_contact_was_ever_recorded_nobody_knows_of_silence() {
    Journey quiet = Travels.of(customer("win").due(Period.ofDays(10)).build());
    EscalationPolicy silenceOnly = EscalationPolicy.builder().build();

    assertThat(calls(silenceOnly, quiet, 300))
        .isEqualTo("nothing"); // no delay alone begins a level
    assertThat(calls(EscalationPolicy.standard(), quiet, 300))
        .isEqualTo("level 3 since 55 DELAYED");
    Journey onceMet = quiet.record(touchpoint("team lead").at(day(2)));
    assertThat(calls(silenceOnly, onceMet, 22)).isEqualTo("nothing");
    assertThat(calls(silenceOnly, onceMet, 23)).isEqualTo("level 1 since 23 NOT_ENGAGED");
    assertThat(calls(silenceOnly, onceMet, 59)).isEqualTo("level 1 since 23 NOT_ENGAGED");
    // Others were met, so the sponsor would be among them.
    assertThat(calls(silenceOnly, onceMet, 60)).isEqualTo("level 2 since 60 SPONSOR_MISSING");
  }

  @ParameterizedTest(name = "{0} barrier of {1} since day {2}, due on day 10: on day {3} {4}")
  @CsvSource({
    "ORGANISATIONAL, win,     3,  16, nothing",
    "ORGANISATIONAL, win,     3,  17, level 2 since 17 ORGANISATIONAL_RESISTANCE",
    "ORGANISATIONAL, journey, 3,  17, level 2 since 17 ORGANISATIONAL_RESISTANCE",
    "ORGANISATIONAL, other,   3,  17, level 1 since 17 DELAYED",
    "TECHNICAL,      win,     5,  18, level 1 since 17 DELAYED",
    "TECHNICAL,      win,     5,  19, level 2 since 19 TECHNICAL_BEYOND_SCOPE",
    "TECHNICAL,      win,     5,  54, level 2 since 19 TECHNICAL_BEYOND_SCOPE",
    "TECHNICAL,      win,     5,  55, level 3 since 55 DELAYED", // the higher level is told
    "TECHNICAL,      win,    -9,  10, nothing", // not late
    "TECHNICAL,      win,    -9,  11, level 2 since 11 TECHNICAL_BEYOND_SCOPE",
    "TECHNICAL,      win,    17,  31, level 2 since 31 TECHNICAL_BEYOND_SCOPE", // a cause goes
    // first
    "TECHNICAL,      win,    18,  32, level 2 since 31 DELAYED", // which held longer
    "PROCESS,        win,     3,  30, level 1 since 17 DELAYED",
  })
  void a_barrier_that_stays_calls_for_those_who_can_remove_it( // D-23
      BarrierKind kind, String of, int raised, int day, String expected) {
    JourneyEvent barrier =
        of.equals("journey") ? barrierRaised("b", kind, "-") : barrierRaised("b", kind, "-", of);
    Journey journey = Travels.of(
            customer("win").due(Period.ofDays(10)).build(), customer("other").build())
        .record(barrier.at(day(raised)));

    assertThat(calls(EscalationPolicy.standard(), journey, day)).isEqualTo(expected);
    Journey resolved = journey.record(barrierResolved("b", "-").at(day(day)));
    assertThat(calls(EscalationPolicy.standard(), resolved, day))
        .doesNotContain("RESISTANCE", "BEYOND");
  }

  @Test
  void the_days_of_barriers_are_parameters_and_the_oldest_counts() {
    Journey journey = Travels.of(customer("win").due(Period.ofDays(10)).build())
        .record(
            barrierRaised("a", BarrierKind.PROCESS, "-").at(day(1)),
            barrierRaised("b", BarrierKind.TECHNICAL, "-").at(day(6)),
            barrierRaised("c", BarrierKind.TECHNICAL, "-", "win").at(day(8)),
            barrierRaised("d", BarrierKind.ORGANISATIONAL, "-", "win").at(day(9)));
    EscalationPolicy policy =
        EscalationPolicy.builder().daysOfTechnicalBarrier(6).daysOfResistance(2).build();

    assertThat(calls(policy, journey, 11)).isEqualTo("level 2 since 11 ORGANISATIONAL_RESISTANCE");
    assertThat(calls(policy.withDaysOfResistance(9), journey, 12))
        .isEqualTo("level 2 since 12 TECHNICAL_BEYOND_SCOPE");
    assertThat(calls(policy.withDaysOfResistance(9), journey, 11)).isEqualTo("nothing");
  }

  private static String level(Journey journey, int day) {
    return EscalationPolicy.standard()
        .assess(journey.asOf(day(day)), id("win"))
        .map(e -> e.level() + " " + e.reason() + " " + e.to())
        .orElse("0");
  }

  @ParameterizedTest
  @CsvSource({
    "DELAYED, SUCCESS_LEADERSHIP",
    "NOT_ENGAGED, ACCOUNT_EXECUTIVE",
    "SPONSOR_MISSING, SUCCESS_LEADERSHIP",
    "ORGANISATIONAL_RESISTANCE, SUCCESS_LEADERSHIP",
    "TECHNICAL_BEYOND_SCOPE, TECHNICAL_TEAM",
  })
  void each_reason_has_its_usual_path(EscalationReason reason, EscalationPath path) {
    assertThat(reason.usualPath()).isEqualTo(path);
  }

  @Test
  void a_policy_whose_levels_do_not_rise_is_refused() {
    for (Integer[] days : new Integer[][] {{0}, {-1}, {7, 7}, {21, 7}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> EscalationPolicy.builder().addAllDaysLate(List.of(days)).build())
          .withMessage("levels after " + List.of(days)
              + " days late do not rise; give more days for each level");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_policy_with_a_number_below_one_is_refused(int number) {
    EscalationPolicy standard = EscalationPolicy.standard();
    refuses("level of a second slip", number, standard::withSecondSlipLevel);
    refuses("days of silence", number, standard::withDaysOfSilence);
    refuses("days without a sponsor", number, standard::withDaysWithoutSponsor);
    refuses("days of resistance", number, standard::withDaysOfResistance);
    refuses("days of a technical barrier", number, standard::withDaysOfTechnicalBarrier);
    refuses("days unconfirmed", number, standard::withDaysOfUnconfirmed);
  }

  private static void refuses(String what, int number, IntFunction<EscalationPolicy> policy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.apply(number))
        .withMessage(what + " of an escalation policy: " + number + "; give 1 or more");
    assertThat(policy.apply(1)).isEqualTo(policy.apply(1));
  }

  @ParameterizedTest(name = "D-23: due on day 10, reached on day {0}: on day {1} {2}")
  @CsvSource({
    "5,  10, nothing", // in time, also for the confirmation
    "5,  16, nothing",
    "5,  17, level 1 since 17 NOT_ENGAGED", // 7 days after the due day
    "5,  90, level 1 since 17 NOT_ENGAGED",
    "10, 17, level 1 since 17 NOT_ENGAGED",
    "40, 39, level 2 since 31 DELAYED", // not reached yet
    "40, 40, nothing", // it takes some days to confirm
    "40, 46, nothing",
    "40, 47, level 1 since 47 NOT_ENGAGED",
  })
  void a_validation_that_is_overdue_calls_for_help_too(int reachedOn, int day, String expected) {
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(10))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .record(sponsorTouchpoint("director").at(day(38)), reached("win").at(day(reachedOn)));

    assertThat(calls(EscalationPolicy.standard(), journey, day)).isEqualTo(expected);
    Journey confirmed = journey.record(validated("win", "Ana", "customer").at(day(reachedOn + 1)));
    assertThat(calls(EscalationPolicy.standard(), confirmed, 90)).isEqualTo("nothing");
  }

  @Test
  void a_customer_who_confirmed_is_engaged_though_proof_is_missing() { // D-15, D-23
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(10))
            .validation(ValidationPolicy.builder().role("customer").sources(1).build())
            .build())
        .record(reached("win").at(day(5)));
    Journey confirmed = journey.record(validated("win", "Ana", "customer").at(day(20)));

    assertThat(calls(EscalationPolicy.standard(), confirmed, 19))
        .isEqualTo("level 1 since 17 NOT_ENGAGED");
    assertThat(confirmed.asOf(day(19)).milestone("win").isUnconfirmed()).isTrue();
    assertThat(calls(EscalationPolicy.standard(), confirmed, 20))
        .isEqualTo("level 1 since 17 DELAYED");
    assertThat(confirmed.asOf(day(20)).milestone("win").isUnconfirmed()).isFalse();
    Journey proven = journey.record(
        evidence("win", EvidenceKind.LOG, "tracker", "five people").at(day(20)));
    assertThat(calls(EscalationPolicy.standard(), proven, 20))
        .isEqualTo("level 1 since 17 NOT_ENGAGED");
    assertThat(calls(
            EscalationPolicy.standard(),
            proven.record(validated("win", "Ana", "customer").at(day(20))),
            20))
        .isEqualTo("nothing");
  }

  @Test
  void what_was_taken_back_counts_as_never_said() {
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(10))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .record(
            reached("win").at(day(5)),
            validated("win", "Ana", "customer").at(day(6)),
            validationRevoked("win", "Ana", "asked again").at(day(60)));

    assertThat(calls(EscalationPolicy.standard(), journey, 59)).isEqualTo("nothing");
    assertThat(calls(EscalationPolicy.standard(), journey, 60))
        .isEqualTo("level 1 since 17 NOT_ENGAGED");
  }

  @Test
  void a_copy_is_checked_like_the_original() {
    assertThat(EscalationPolicy.standard().withDaysOfSilence(14).daysLate())
        .containsExactly(7, 21, 45);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationPolicy.standard().withDaysOfSilence(0));
  }
}
