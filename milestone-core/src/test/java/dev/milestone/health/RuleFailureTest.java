package dev.milestone.health;

import static dev.milestone.health.Rules.JOURNEY;
import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.model;
import static dev.milestone.health.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFailureTest {

  private static final String WHERE = " (journey 'many-observations' as of 2026-01-10T03:00:00Z)";

  static Stream<Arguments> failures() {
    List<Verdict> own = new ArrayList<>();
    List<Verdict> foreign = new ArrayList<>();
    HealthEngine other = HealthEngine.of(model()
        .rule(
            rule("other", c -> {
              Verdict verdict = c.score(1);
              foreign.add(verdict);
              return verdict;
            }),
            1)
        .build());
    return Stream.of(
        failure(rule("r", c -> c.score(Double.NaN)), "answered with a score of NaN; give 0 to 100"),
        failure(
            rule("r", c -> c.score(100.00000001)),
            "answered with a score of 100.00000001; give 0 to 100"),
        failure(rule("r", c -> c.score(-1)), "answered with a score of -1.0; give 0 to 100"),
        failure(
            rule("r", c -> null),
            "returned null; return what context.score(...) or context.noData(...) gives"),
        failure(
            rule("r", c -> {
              HealthAssessment unused = other.assess(c.snapshot());
              return foreign.get(0);
            }),
            "returned a verdict of another context; answer by the context that it is given"),
        failure(
            rule("r", c -> c.score(1) == null ? null : c.score(2)),
            "answered twice; answer once in each evaluation"),
        failure(
            rule("r", c -> c.score(1) == null ? null : c.noData(NoData.ABSENT)),
            "answered twice; answer once in each evaluation"),
        failure(
            rule("r", c -> {
              if (own.isEmpty()) {
                own.add(c.score(1));
              }
              return own.get(0);
            }),
            "returned a verdict from an earlier evaluation; answer anew each time"),
        failure(
            rule("r", c -> {
              Verdict verdict = c.score(1);
              c.input("late", 1);
              return verdict;
            }),
            "noted input 'late' after its answer; note inputs first"),
        failure(
            rule("r", c -> c.input("late", Double.NaN).score(1)),
            "noted input 'late' as NaN; leave out what has no number"),
        failure(
            rule("r", c -> c.input("late", Double.NEGATIVE_INFINITY).score(1)),
            "noted input 'late' as -Infinity; leave out what has no number"),
        failure(
            rule("r", c -> {
              throw new UnsupportedOperationException("not yet");
            }),
            "failed: java.lang.UnsupportedOperationException: not yet"));
  }

  private static Arguments failure(HealthRule rule, String what) {
    return Arguments.of(what, rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void names_rule_and_journey_and_instant(String what, HealthRule rule) {
    HealthEngine engine =
        HealthEngine.of(model().rule(fixed("fine", 1), 1).rule(rule, 1).build());
    // A verdict that is kept is good the first time.
    if (what.contains("earlier")) {
      assertThat(engine.assess(JOURNEY).isScored()).isTrue();
    }
    HealthRuleException failure = catchThrowableOfType(
        HealthRuleException.class, () -> engine.assess(JOURNEY).isScored());
    assertThat(failure).hasMessage("rule 'r' " + what + WHERE);
    assertThat(failure.rule()).isEqualTo(RuleId.of("r"));
    assertThat(failure.journey()).isEqualTo(JOURNEY.journey());
    assertThat(failure.asOf()).isEqualTo(JOURNEY.asOf());
    if (what.startsWith("failed")) {
      assertThat(failure).hasCauseInstanceOf(UnsupportedOperationException.class);
    } else {
      assertThat(failure).hasNoCause();
    }
  }

  @Test
  void an_input_noted_twice_is_found_when_it_is_explained() {
    HealthAssessment assessment = HealthEngine.of(model()
            .rule(rule("r", c -> c.input("a", 1).input("a", 2).score(1)), 1)
            .build())
        .assess(JOURNEY);
    assertThatThrownBy(assessment::explain)
        .isInstanceOf(HealthRuleException.class)
        .hasMessage("rule 'r' noted input 'a' twice; give each a name of its own" + WHERE);
  }

  @Test
  void after_a_failure_the_engine_goes_on() {
    AtomicBoolean fail = new AtomicBoolean(true);
    HealthEngine engine = HealthEngine.of(model()
        .rule(rule("r", c -> c.score(fail.getAndSet(false) ? Double.NaN : 7)), 1)
        .build());
    assertThatThrownBy(() -> engine.assess(JOURNEY).isScored())
        .isInstanceOf(HealthRuleException.class);
    assertThat(engine.assess(JOURNEY).score()).contains(Points.of(7));
  }

  @Test
  void a_context_that_is_kept_is_over() {
    List<RuleContext> kept = new ArrayList<>();
    HealthEngine engine = HealthEngine.of(model()
        .rule(
            rule("r", c -> {
              kept.add(c);
              return c.score(1);
            }),
            1)
        .build());
    assertThat(engine.assess(JOURNEY).isScored()).isTrue();
    assertThatThrownBy(() -> kept.get(0).snapshot())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("this context is over");
  }

  @Test
  void explaining_finds_an_impure_rule() {
    AtomicInteger calls = new AtomicInteger(40);
    HealthAssessment assessment = HealthEngine.of(model()
            .rule(rule("r", c -> c.score(calls.getAndIncrement())), 1)
            .build())
        .assess(JOURNEY);
    assertThatThrownBy(assessment::explain)
        .isInstanceOf(ImpureRuleException.class)
        .hasMessageContainingAll(
            "model 'test@1'",
            "journey 'many-observations'",
            "40.000000 YELLOW",
            "41.000000 YELLOW");
  }

  @Test
  void the_self_check_finds_an_impure_rule_at_once() {
    AtomicInteger calls = new AtomicInteger();
    HealthModel model =
        model().rule(rule("r", c -> c.score(calls.getAndIncrement())), 1).build();
    assertThat(HealthEngine.of(model).assess(JOURNEY).score()).contains(Points.ZERO);
    assertThatThrownBy(
            () -> HealthEngine.of(model).withSelfCheck().assess(JOURNEY).score())
        .isInstanceOf(ImpureRuleException.class)
        .hasMessageContaining("1.000000 RED")
        .hasMessageContaining("2.000000 RED");
  }
}
