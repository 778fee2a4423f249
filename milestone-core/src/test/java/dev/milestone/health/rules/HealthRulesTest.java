package dev.milestone.health.rules;

import static dev.milestone.health.Rules.sample;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.validated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthInputs;
import dev.milestone.health.HealthModel;
import dev.milestone.health.HealthRule;
import dev.milestone.health.HealthRuleException;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.testing.RuleContract;
import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneySnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthRulesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

  /** Parameters such as {@code kind=customer;late-credit=0}. */
  private static RuleParameters parameters(String text) {
    RuleParameters parameters = RuleParameters.none();
    if (text != null) {
      for (String each : text.split(";")) {
        String[] sides = each.split("=", -1);
        parameters = parameters.with(sides[0], sides[1]);
      }
    }
    return parameters;
  }

  private static HealthExplanation.Part ask(
      String type, String settings, JourneySnapshot journey, HealthInputs inputs) {
    HealthModel model =
        HealthModel.of("one", "1").rule("asked", type, 1, parameters(settings)).build();
    return HealthEngine.of(model, HealthRules.registry())
        .withSelfCheck()
        .assess(journey, inputs)
        .explain()
        .parts()
        .get(0);
  }

  private static void check(
      String type, String settings, JourneySnapshot journey, HealthInputs inputs, String expected) {
    HealthExplanation.Part part = ask(type, settings, journey, inputs);
    if (Character.isDigit(expected.charAt(0))) {
      assertThat(part.score().orElseThrow()).isCloseTo(Double.parseDouble(expected), within(1e-6));
    } else {
      assertThat(part.noData().orElseThrow()).hasToString(expected);
    }
  }

  @ParameterizedTest(name = "D-32: {0} on day {1} by {2}: {3}")
  @CsvSource({
    "silent, 0, , NOT_APPLICABLE",
    "silent, 20, , 0",
    "silent, 120, , 0",
    "early, 65, , 100",
    "early, 65, kind=customer, 100",
    "early, 12, , NOT_APPLICABLE", // achieved, but not yet due
    "achieved-late, 50, , 50", // both late: half the credit
    "achieved-late, 50, late-credit=0, 0",
    "achieved-late, 50, late-credit=1, 100",
    "achieved-late, 50, kind=customer, NOT_APPLICABLE",
    "achieved-late, 100, , 37.5", // three of four late
    "achieved-late, 100, kind=functional, 50",
    "achieved-late, 100, kind=customer, 25",
    "achieved-late, 100, kind=all;late-credit=0.8, 60",
    "waived-and-missed, 35, , 0", // waived is out, missed counts as nothing
    "awaiting-validation, 91, kind=customer, 25", // one late, one not confirmed: half of half
    "regressed, 70, kind=customer, 100", // it was in time
    "undated, 200, , NOT_APPLICABLE",
  })
  void milestones_on_time(String journey, int day, String settings, String expected) {
    check(
        HealthRules.MILESTONES_ON_TIME,
        settings,
        sample(journey, day),
        HealthInputs.none(),
        expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({", 50", "late-credit=0.2, 20"})
  void what_was_reached_in_time_and_awaits_validation_counts_like_a_late_one(
      String settings, String expected) {
    JourneyMap map = JourneyMap.of("validated", "1")
        .addStage(Stage.open("all"))
        .addMilestone(CustomerMilestone.of("result", "all")
            .due(Period.ofDays(10))
            .validatedBy("customer")
            .build())
        .build();
    JourneySnapshot unconfirmed = Journey.start("acme", map)
        .on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC)
        .record(reached("result").on(LocalDate.of(2026, 1, 8)))
        .asOfStartOf(LocalDate.of(2026, 2, 5));

    check(HealthRules.MILESTONES_ON_TIME, settings, unconfirmed, HealthInputs.none(), expected);
  }

  @Test
  void the_mean_of_less_than_half_of_the_targets_would_flatter() {
    JourneyMap.Builder map = JourneyMap.of("targets", "1")
        .addStage(Stage.open("all"))
        .addMilestone(CustomerMilestone.of("result", "all").build());
    List<JourneyEvent> events = new ArrayList<>();
    for (String metric : List.of("a", "b", "c")) {
      map.addMetric(Metric.of(metric, metric, "h/wk", Direction.DECREASE));
      events.add(baseline(metric, "4 h/wk"));
      events.add(target(metric, "1 h/wk"));
    }
    LocalDate start = LocalDate.of(2026, 1, 5);
    Journey one = Journey.start("acme", map.build())
        .on(start, ZoneOffset.UTC)
        .recordAll(events)
        .record(observed("a", "1 h/wk").on(start.plusDays(1)));
    Journey two = one.record(observed("b", "4 h/wk").on(start.plusDays(1)));

    String type = HealthRules.PROGRESS_TO_TARGETS;
    check(type, null, one.asOfStartOf(start.plusDays(9)), HealthInputs.none(), "TOO_FEW");
    check(type, null, two.asOfStartOf(start.plusDays(9)), HealthInputs.none(), "50");
  }

  @ParameterizedTest(name = "from 4 h to less than 4 h, now {0}: {1}")
  @CsvSource({"5 h/wk, 0", "4 h/wk, 0", "3 h/wk, 100"})
  void what_has_to_pass_its_baseline_counts_by_whether_it_has(String now, String expected) {
    JourneyMap map = JourneyMap.of("strict", "1")
        .addStage(Stage.open("all"))
        .addMetric(Metric.of("a", "a", "h/wk", Direction.DECREASE))
        .addMilestone(CustomerMilestone.of("result", "all").build())
        .build();
    LocalDate start = LocalDate.of(2026, 1, 5);
    Journey journey = Journey.start("acme", map)
        .on(start, ZoneOffset.UTC)
        .record(
            baseline("a", "4 h/wk"),
            target("a", "< 4 h/wk"),
            observed("a", now).on(start.plusDays(1)));

    check(
        HealthRules.PROGRESS_TO_TARGETS,
        null,
        journey.asOfStartOf(start.plusDays(9)),
        HealthInputs.none(),
        expected);
  }

  @ParameterizedTest(name = "D-16: beside one that holds, one fell back; confirmed {0}: {1}")
  @CsvSource({"false, 50", "true, 75"})
  void only_what_was_achieved_counts_half_when_it_falls_back(boolean confirmed, String expected) {
    JourneyMap map = JourneyMap.of("fallen-back", "1")
        .addStage(Stage.open("all"))
        .addMetric(Metric.of("a", "a", "h/wk", Direction.DECREASE))
        .addMilestones(
            CustomerMilestone.of("holds", "all").build(),
            CustomerMilestone.of("fell-back", "all")
                .due(Period.ofDays(10))
                .achievedWhen(Criteria.reaches("a"))
                .validatedBy("customer")
                .build())
        .build();
    LocalDate start = LocalDate.of(2026, 1, 5);
    Journey journey = Journey.start("acme", map)
        .on(start, ZoneOffset.UTC)
        .record(
            target("a", "1 h/wk"),
            reached("holds").on(start.plusDays(1)),
            observed("a", "1 h/wk").on(start.plusDays(1)),
            observed("a", "4 h/wk").on(start.plusDays(2)));
    if (confirmed) {
      journey = journey.record(validated("fell-back", "Ana", "customer").on(start.plusDays(3)));
    }
    JourneySnapshot snapshot = journey.asOfStartOf(start.plusDays(30));

    assertThat(snapshot.milestone("fell-back").isRegressed()).isTrue();
    check(HealthRules.CUSTOMER_OUTCOMES, null, snapshot, HealthInputs.none(), expected);
  }

  @ParameterizedTest(name = "D-32: {0} on day {1}: {2}")
  @CsvSource({
    "silent, 20, NOT_APPLICABLE", // only functional ones are due
    "silent, 120, 0",
    "early, 12, NOT_APPLICABLE",
    "early, 65, 100", // one of them before it was due
    "achieved-late, 100, 50",
    "regressed, 70, 50", // achieved, and lost again
    "waived-and-missed, 95, 0",
    "undated, 200, NOT_APPLICABLE",
  })
  void customer_outcomes(String journey, int day, String expected) {
    check(HealthRules.CUSTOMER_OUTCOMES, null, sample(journey, day), HealthInputs.none(), expected);
  }

  @ParameterizedTest(name = "D-32: {0} on day {1} by {2}: {3}")
  @CsvSource({
    "silent, 20, , NOT_APPLICABLE", // no target at all
    "early, 12, , ABSENT",
    "early, 65, , 100", // more than the target is not more than 100
    "early, 65, metric=report-time, 100",
    "early, 65, metric=visits, NOT_APPLICABLE",
    "achieved-late, 50, , 57.142857", // (4 - 2) / (4 - 0.5)
    "regressed, 70, , 0", // worse than the baseline is not less than 0
    "without-baseline, 40, , 0", // 2 % is not below 2 %; what has no baseline is left out
    "without-baseline, 40, metric=report-time, ABSENT", // a target that nothing can be judged by
    "undated, 200, , NOT_APPLICABLE",
  })
  void progress_to_targets(String journey, int day, String settings, String expected) {
    check(
        HealthRules.PROGRESS_TO_TARGETS,
        settings,
        sample(journey, day),
        HealthInputs.none(),
        expected);
  }

  /** Visits at the first instants of days, as in {@code 0:20 28:10}. */
  private static JourneySnapshot visits(String visits, int day) {
    Journey journey = Journey.start("visits", Snapshots.map()).on(START, ZONE);
    if (visits != null) {
      for (String each : visits.split(" ")) {
        String[] sides = each.split(":", -1);
        journey = journey.record(
            observed("visits", sides[1] + " {visit}").at(instant(Integer.parseInt(sides[0]))));
      }
    }
    return journey.asOfStartOf(START.plusDays(day));
  }

  private static Instant instant(int day) {
    return START.plusDays(day).atStartOfDay(ZONE).toInstant();
  }

  @ParameterizedTest(name = "D-32: visits {0}, on day {1}, enough {2}: {3}")
  @CsvSource({
    ", 14, full=10, ABSENT",
    "-1:5, 0, full=10, TOO_FEW", // the first day is not over
    "0:5, 1, full=70, 50", // 35 per week
    "0:10, 14, full=10, 50",
    "0:20, 14, full=10, 100",
    "0:21, 14, full=10, 100",
    "3:10 8:5, 14, full=10;days=7, 50",
    "7:10, 14, full=10;days=7, 0", // seven days ago to the second is out
    "8:10, 14, full=10;days=7, 100",
    "0:10, 2, full=70;days=7, 50", // younger than seven days
    "0:10, 14, full=0.5, 100",
    "-20:100 7:10, 14, full=10, 50", // what was before the first day is no part of it
    "-2:100 1:10, 2, full=70;days=7, 50",
  })
  void engagement_level(String visits, int day, String settings, String expected) {
    check(
        HealthRules.ENGAGEMENT_LEVEL,
        "metric=visits;" + settings,
        visits(visits, day),
        HealthInputs.none(),
        expected);
  }

  @ParameterizedTest(name = "D-32: visits {0}, on day {1} by {2}: {3}")
  @CsvSource({
    ", 56, days=28, ABSENT",
    "0:19 30:10, 56, days=28, TOO_FEW", // a base of 19 says nothing
    "0:20 30:10, 56, days=28, 50",
    "0:20 30:10, 55, days=28, TOO_FEW", // not yet twice as long
    "0:20 28:10, 56, days=28, 0", // 28 days ago to the second is before
    "0:10 10:10 29:40, 56, days=28, 100",
    "0:20, 56, days=28, 0",
    "0:40 60:5, 84, days=28, 25", // 40 in 56 days, 5 in 28
    "0:2 8:1, 14, days=7;least=2, 50",
    "0:19, 56, days=28;least=19, 0",
  })
  void recent_engagement(String visits, int day, String settings, String expected) {
    check(
        HealthRules.RECENT_ENGAGEMENT,
        "metric=visits;" + settings,
        visits(visits, day),
        HealthInputs.none(),
        expected);
  }

  /** Peers with 1, 2, 3 ... visits. */
  private static HealthInputs peers(int count) {
    List<JourneySnapshot> peers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      peers.add(visits("0:" + i, 14));
    }
    return HealthInputs.of(Cohort.builder()
        .figure(
            "visits",
            s -> s.metric("visits").size() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(s.metric("visits").sum()))
        .of(peers));
  }

  @ParameterizedTest(name = "D-32: {0} visits among {1} peers by {2}: {3}")
  @CsvSource({
    "1,  30, better=high, 1.6666667", // itself counts half
    "30, 30, better=high, 98.3333333",
    "30, 30, better=low,  1.6666667",
    "16, 30, better=high, 51.6666667",
    "31, 30, better=high, 100",
    "31, 30, better=low,  0",
    "0.5, 30, better=high, 0",
    "15.5, 30, better=high, 50",
    "16, 29, better=high, TOO_FEW",
    "1,  1,  least=1, 50",
  })
  void cohort_rank(String own, int count, String settings, String expected) {
    check(
        HealthRules.COHORT_RANK,
        "figure=visits;" + settings,
        visits("0:" + own, 14),
        peers(count),
        expected);
  }

  @Test
  void equal_peers_rank_in_the_middle() {
    List<JourneySnapshot> peers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      peers.add(visits("0:7", 14));
    }
    HealthInputs inputs = HealthInputs.of(Cohort.builder()
        .figure("visits", s -> OptionalDouble.of(s.metric("visits").sum()))
        .of(peers));
    check(HealthRules.COHORT_RANK, "figure=visits", visits("0:7", 14), inputs, "50");
  }

  @Test
  void without_peers_or_figure_there_is_no_rank() {
    check(
        HealthRules.COHORT_RANK, "figure=visits", visits("0:7", 14), HealthInputs.none(), "ABSENT");
    check(HealthRules.COHORT_RANK, "figure=visits", visits(null, 14), peers(30), "ABSENT");
    assertThatThrownBy(
            () -> ask(HealthRules.COHORT_RANK, "figure=visit", visits("0:7", 14), peers(30)))
        .isInstanceOf(HealthRuleException.class)
        .hasMessageContaining("rule 'asked' failed")
        .hasMessageContaining("'visits'");
  }

  @ParameterizedTest(name = "D-32: achieved {0} days ago by {1}: {2}")
  @CsvSource({
    "0,   half-life=60, 100",
    "60,  half-life=60, 50",
    "97,  half-life=60, 32.6088017",
    "97,  half-life=97, 50",
    "120, half-life=60, 25",
    "30,  , 70.7106781", // 60 days unless set
  })
  void achievement_recency(int days, String settings, String expected) {
    Journey journey = Journey.start("recent", Snapshots.map())
        .on(START, ZONE)
        .record(reached("shared").at(instant(100).minus(Duration.ofDays(days))));
    check(
        HealthRules.ACHIEVEMENT_RECENCY,
        settings,
        journey.asOfStartOf(START.plusDays(100)),
        HealthInputs.none(),
        expected);
  }

  @ParameterizedTest(name = "D-32: {0} on day {1}: {2}")
  @CsvSource({"silent, 0, NOT_APPLICABLE", "silent, 20, 0", "undated, 0, NOT_APPLICABLE"})
  void recency_of_nothing(String journey, int day, String expected) {
    check(
        HealthRules.ACHIEVEMENT_RECENCY, null, sample(journey, day), HealthInputs.none(), expected);
  }

  @Test
  void all_keep_the_contract() {
    List<JourneySnapshot> samples = Snapshots.samples().stream()
        .filter(journey -> journey.metricCount() > 0)
        .toList();
    RuleParameters visits = RuleParameters.of("metric", "visits");
    Instant earliest =
        samples.stream().map(JourneySnapshot::knownAt).min(Instant::compareTo).orElseThrow();
    HealthInputs inputs = HealthInputs.of(Cohort.builder()
        .figure("day", s -> OptionalDouble.of(s.day()))
        .of(samples.stream().filter(s -> s.knownAt().equals(earliest)).toList()));
    RuleId id = RuleId.of("checked");
    for (HealthRule rule : List.of(
        new MilestonesOnTime(id, RuleParameters.none()),
        new CustomerOutcomes(id, RuleParameters.none()),
        new ProgressToTargets(id, RuleParameters.none()),
        new EngagementLevel(id, visits.with("full", 10)),
        new RecentEngagement(id, visits.with("days", 14)),
        new CohortRank(id, RuleParameters.of("figure", "day").with("least", 1)),
        new AchievementRecency(id, RuleParameters.none()))) {
      RuleContract.check(rule, samples, inputs);
      RuleContract.check(rule, samples);
    }
  }

  @ParameterizedTest(name = "D-34: {0} by {1}: {2}")
  @CsvSource({
    "progress-to-targets, metric=asked, ABSENT",
    "progress-to-targets, metric=extra, NOT_APPLICABLE",
    "engagement-level, metric=asked;full=10, ABSENT",
    "engagement-level, metric=extra;full=10, NOT_APPLICABLE",
    "recent-engagement, metric=asked, ABSENT",
    "recent-engagement, metric=extra, NOT_APPLICABLE",
  })
  void a_metric_that_the_map_leaves_open_is_missing_data(
      String type, String settings, String expected) {
    Journey open = Journey.start("acme", withSlots()).on(START, ZoneOffset.UTC);

    check(type, settings, open.asOfStartOf(START.plusDays(90)), HealthInputs.none(), expected);
    Journey filled = open.measuring("asked", "visits", "{visit}", Direction.INCREASE)
        .measuring("extra", "log-ins", "{visit}", Direction.INCREASE);
    for (int day = 0; day < 90; day++) {
      filled = filled.record(
          target("asked", ">= 1 {visit}").on(START.plusDays(day)),
          observed("asked", "1 {visit}").on(START.plusDays(day)),
          target("extra", ">= 1 {visit}").on(START.plusDays(day)),
          observed("extra", "1 {visit}").on(START.plusDays(day)));
    }
    assertThat(ask(type, settings, filled.asOfStartOf(START.plusDays(90)), HealthInputs.none())
            .score())
        .isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "progress-to-targets, metric=askd",
    "engagement-level, metric=askd;full=10",
    "recent-engagement, metric=askd",
  })
  void a_metric_that_the_map_does_not_know_fails_and_names_the_nearest(
      String type, String settings) {
    JourneySnapshot journey = Journey.start("acme", withSlots())
        .on(START, ZoneOffset.UTC)
        .asOfStartOf(START.plusDays(90));

    assertThatThrownBy(() -> ask(type, settings, journey, HealthInputs.none()))
        .isInstanceOf(HealthRuleException.class)
        .hasRootCauseMessage(
            "metric 'askd' is not in map 'slots'; the nearest there: 'asked', 'extra', 'visits'");
  }

  /** With "asked", which has to be filled, and "extra", which may be. */
  private static JourneyMap withSlots() {
    return JourneyMap.of("slots", "1")
        .addStage(Stage.open("all"))
        .addMetric(Metric.of("visits", "visits", "{visit}", Direction.INCREASE))
        .addSlots(
            MetricSlot.builder().id("asked").build(),
            MetricSlot.builder().id("extra").required(false).build())
        .addMilestone(CustomerMilestone.of("win", "all").build())
        .build();
  }

  @Test
  void the_registry_has_all_types() {
    assertThat(HealthRules.registry().names())
        .containsExactly(
            "achievement-recency",
            "cohort-rank",
            "customer-outcomes",
            "engagement-level",
            "milestones-on-time",
            "progress-to-targets",
            "recent-engagement");
  }
}
