package dev.milestone.health;

import static dev.milestone.health.Rules.JOURNEY;
import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.model;
import static dev.milestone.health.Rules.rule;
import static dev.milestone.health.Rules.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.milestone.health.rules.HealthRules;
import dev.milestone.health.rules.StandardHealth;
import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvents;
import dev.milestone.tracking.JourneySnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HealthEngineTest {

  private static final InputId CONTRACT = InputId.of("contract");

  private static HealthInputs figure(double value, Instant knownAt) {
    return HealthInputs.builder()
        .putFigure(CONTRACT, new HealthInputs.Figure(value, knownAt))
        .build();
  }

  @Test
  void a_rule_may_ask_for_another_assessment() {
    JourneySnapshot before = sample("early", 1);
    AtomicReference<HealthEngine> engine = new AtomicReference<>();
    HealthRule comparing = rule("comparing", context -> {
      if (context.snapshot() == before) {
        return context.input("alone", 1).score(20);
      }
      context.input("first", 1);
      HealthExplanation inner = engine.get().assess(before).explain();
      return context
          .input("before", (double) inner.score().orElseThrow().whole())
          .input("day", context.snapshot().day())
          .score(60);
    });
    engine.set(
        HealthEngine.of(model().rule(comparing, 1).rule(fixed("b", 80), 1).build())
            .withSelfCheck());
    HealthExplanation health = engine.get().assess(sample("early", 65)).explain();
    assertThat(health.score()).contains(Points.of(70));
    assertThat(health.parts().get(0).inputs())
        .containsExactly(
            new HealthExplanation.Input("first", 1),
            new HealthExplanation.Input("before", 50),
            new HealthExplanation.Input("day", 65));
  }

  @Test
  void figures_are_seen_from_when_they_are_known() {
    HealthEngine engine = HealthEngine.of(model()
        .rule(
            rule("r", c -> {
              OptionalDouble value = c.figure(CONTRACT);
              return value.isPresent() ? c.score(value.getAsDouble()) : c.noData(NoData.ABSENT);
            }),
            1)
        .build());
    Instant now = JOURNEY.asOf();
    assertThat(engine.assess(JOURNEY, figure(80, now)).score()).contains(Points.of(80));
    assertThat(engine.assess(JOURNEY, figure(80, now.plusNanos(1))).score()).isEmpty();
    assertThat(engine.assess(JOURNEY).score()).isEmpty();
  }

  @Test
  void a_figure_is_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HealthInputs.Figure(Double.NaN, Instant.EPOCH))
        .withMessageContaining("NaN");
  }

  @Test
  void hindsight_of_events_is_no_hindsight_of_figures_and_peers() {
    Journey journey =
        Journey.start("acme", JOURNEY.map()).on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC);
    Instant day10 = Instant.parse("2026-01-15T00:00:00Z");
    Instant day50 = Instant.parse("2026-02-24T00:00:00Z");
    JourneySnapshot hindsight = journey.asOf(day10, day50);
    HealthEngine engine = HealthEngine.of(HealthModel.of("figures", "1")
        .rule(new FigureRule(RuleId.of("figure"), InputId.of("contract")), 1)
        .build());

    assertThat(engine.assess(hindsight, figure(day50)).isScored()).isFalse();
    assertThat(engine.assess(hindsight, figure(day10)).isScored()).isTrue();
    Cohort later = Cohort.builder().of(List.of(journey.asOf(day50)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.assess(hindsight, HealthInputs.of(later)).score())
        .withMessageContaining("the cohort is as of " + day50);
  }

  private static HealthInputs figure(Instant knownAt) {
    return HealthInputs.builder()
        .putFigure(InputId.of("contract"), new HealthInputs.Figure(50, knownAt))
        .build();
  }

  private record FigureRule(RuleId id, InputId figure) implements HealthRule {
    @Override
    public String description() {
      return "the figure is high";
    }

    @Override
    public Verdict evaluate(RuleContext context) {
      OptionalDouble value = context.figure(figure);
      return value.isPresent() ? context.score(value.getAsDouble()) : context.noData(NoData.ABSENT);
    }
  }

  @Test
  void peers_that_know_more_are_refused() {
    JourneySnapshot later = sample("many-observations", 90);
    Cohort cohort =
        Cohort.builder().figure("day", s -> OptionalDouble.of(s.day())).of(List.of(JOURNEY, later));
    HealthEngine engine = HealthEngine.of(model().rule(fixed("a", 1), 1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.assess(JOURNEY, HealthInputs.of(cohort)).score())
        .withMessage(
            "the cohort is as of %s, known until %s, and journey 'many-observations' as of %s, known until %s; take the cohort's snapshots as of then, or earlier",
            later.asOf(), later.knownAt(), JOURNEY.asOf(), JOURNEY.knownAt());
    assertThat(engine.assess(later, HealthInputs.of(cohort)).score()).contains(Points.of(1));
  }

  @Test
  void names_what_is_null() {
    HealthEngine engine = StandardHealth.engine();
    assertThatNullPointerException()
        .isThrownBy(() -> engine.assess(null).score())
        .withMessage("snapshot");
    assertThatNullPointerException()
        .isThrownBy(() ->
            engine.assess(null, HealthInputs.of(Cohort.builder().of(List.of()))).score())
        .withMessage("snapshot");
    assertThatNullPointerException()
        .isThrownBy(() -> engine.assess(JOURNEY, null).score())
        .withMessage("inputs");
  }

  private static Journey journey() {
    return Journey.start("replayed", Snapshots.map())
        .on(LocalDate.of(2026, 1, 5), ZoneId.of("America/Sao_Paulo"))
        .record(
            JourneyEvents.baseline("report-time", "4 h/wk"),
            JourneyEvents.target("report-time", "30 min/wk"),
            JourneyEvents.taskDone("connect").on(LocalDate.of(2026, 1, 18)),
            JourneyEvents.observed("report-time", "2 h/wk").on(LocalDate.of(2026, 2, 18)));
  }

  @Test
  void a_replay_is_the_assessment_of_each_day() {
    Journey journey = journey();
    LocalDate from = LocalDate.of(2025, 12, 31);
    LocalDate to = LocalDate.of(2026, 5, 31);
    List<HealthAssessment> replay =
        StandardHealth.engine().replay(journey, Period.ofMonths(1), from, to);
    List<LocalDate> days = new ArrayList<>();
    for (HealthAssessment each : replay) {
      days.add(each.snapshot().today());
      HealthAssessment alone =
          StandardHealth.engine().assess(journey.asOfStartOf(each.snapshot().today()));
      assertThat(each.score()).isEqualTo(alone.score());
      assertThat(each.explain()).isEqualTo(alone.explain());
    }
    // Counted from the first day each time, so that a short month does not shorten the next.
    assertThat(days)
        .containsExactly(
            from,
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 30));
  }

  @Test
  void a_replay_leads_forward() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    HealthEngine engine = StandardHealth.engine();
    assertThat(engine.replay(journey(), Period.ofDays(1), day, day)).isEmpty();
    for (Period step : new Period[] {Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -31)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> engine.replay(journey(), step, day, day.plusDays(9)).size())
          .withMessageContaining("steps of " + step + " never lead from 2026-01-05");
    }
  }

  @Test
  void threads_share_an_engine() throws Exception {
    HealthEngine engine = HealthEngine.of(StandardHealth.model(), HealthRules.registry());
    List<JourneySnapshot> journeys = Snapshots.samples();
    List<String> expected = new ArrayList<>();
    for (JourneySnapshot journey : journeys) {
      expected.add(engine.assess(journey).explain().summary());
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int task = 0; task < 64; task++) {
        int offset = task;
        all.add(pool.submit(() -> {
          for (int i = 0; i < journeys.size(); i++) {
            int which = (i + offset) % journeys.size();
            HealthAssessment assessment = engine.assess(journeys.get(which));
            if (!assessment.explain().summary().equals(expected.get(which))) {
              return false;
            }
          }
          return true;
        }));
      }
      for (Future<Boolean> each : all) {
        assertThat(each.get(60, TimeUnit.SECONDS)).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void an_assessment_knows_what_it_was_made_from() {
    HealthEngine engine = HealthEngine.of(model().rule(fixed("a", 78.5), 1).build());
    HealthInputs inputs = figure(1, Instant.EPOCH);
    HealthAssessment assessment = engine.assess(JOURNEY, inputs);
    assertThat(assessment.snapshot()).isSameAs(JOURNEY);
    assertThat(assessment.inputs()).isSameAs(inputs);
    assertThat(assessment.model()).isSameAs(engine.model());
    assertThat(assessment.scoreMicros()).isEqualTo(78_500_000);
    assertThat(assessment).hasToString("78 GREEN");
    assertThatThrownBy(() -> assessment.flags().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void without_a_score_there_is_no_number() {
    HealthAssessment assessment = StandardHealth.engine().assess(sample("silent", 0));
    assertThatThrownBy(assessment::scoreMicros)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("journey 'silent'")
        .hasMessageContaining("ask isScored() first");
  }
}
