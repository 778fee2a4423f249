package dev.milestone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.milestone.health.HealthInputs;
import dev.milestone.health.HealthRule;
import dev.milestone.health.HealthRuleException;
import dev.milestone.health.ImpureRuleException;
import dev.milestone.health.InputId;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.Rules;
import dev.milestone.health.Verdict;
import dev.milestone.tracking.JourneySnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleContractTest {

  private static final List<JourneySnapshot> SAMPLES = Snapshots.samples();
  private static final String FIRST = "journey 'silent' as of 2026-01-02T03:00:00Z";

  @Test
  void a_pure_rule_keeps_it() {
    RuleContract.check(rule(RuleContractTest::fewLate), SAMPLES);
    RuleContract.check(rule(context -> context.noData(NoData.STALE)), SAMPLES);
    RuleContract.check(rule(context -> context.score(-0.0)), SAMPLES);
  }

  @Test
  void a_rule_that_reads_a_figure_keeps_it() {
    InputId contract = InputId.of("contract");
    HealthInputs inputs = HealthInputs.builder()
        .putFigure(contract, new HealthInputs.Figure(80, Instant.EPOCH))
        .build();
    List<Double> seen = new ArrayList<>();
    RuleContract.check(
        rule(context -> {
          seen.add(context.figure(contract).orElse(-1));
          return context.input("contract", context.figure(contract).orElse(0)).score(1);
        }),
        SAMPLES,
        inputs);
    assertThat(seen).containsOnly(80.0);
  }

  private static Verdict fewLate(RuleContext context) {
    JourneySnapshot journey = context.snapshot();
    if (journey.dueCount() == 0) {
      return context.noData(NoData.NOT_APPLICABLE);
    }
    return context.input("late", journey.lateCount()).score(100 - 20.0 * journey.lateCount());
  }

  static Stream<Arguments> broken() {
    AtomicInteger count = new AtomicInteger();
    Map<Object, Integer> memory = new HashMap<>();
    Thread main = Thread.currentThread();
    List<Verdict> kept = new ArrayList<>();
    List<RuleContext> contexts = new ArrayList<>();
    return Stream.of(
        Arguments.of(
            "counts its calls",
            rule(c -> c.score(count.incrementAndGet() % 101)),
            "asked again it answers differently",
            ImpureRuleException.class),
        Arguments.of(
            "forgets why it has no data",
            rule(c -> c.noData(count.incrementAndGet() % 2 == 0 ? NoData.ABSENT : NoData.STALE)),
            "asked again it answers differently",
            ImpureRuleException.class),
        Arguments.of(
            "answers otherwise from the fourth time on",
            rule(c -> c.score(memory.merge(c.snapshot(), 1, Integer::sum) > 3 ? 1 : 2)),
            "asked again it answers 1.0 instead of 2.0",
            null),
        Arguments.of(
            "answers otherwise when it explains",
            rule(c -> c.score(calledBy("explain") ? 1 : 2)),
            "asked to explain itself it answers differently from when only the number is wanted",
            ImpureRuleException.class),
        Arguments.of(
            "depends on the thread",
            rule(c -> c.score(Thread.currentThread() == main ? 1 : 2)),
            "on another thread it answers 2.0 instead of 1.0",
            null),
        Arguments.of(
            "fails on another thread",
            rule(c -> {
              if (Thread.currentThread() != main) {
                throw new IllegalStateException("not here");
              }
              return c.score(1);
            }),
            "failed: java.lang.IllegalStateException: not here",
            HealthRuleException.class),
        Arguments.of(
            "depends on the default zone",
            rule(c -> c.score(TimeZone.getDefault().getID().equals("Pacific/Chatham") ? 3 : 4)),
            "under default zone Pacific/Chatham and locale ar-EG-u-nu-arab it answers 3.0 instead of 4.0",
            null),
        Arguments.of(
            "depends on the default locale",
            rule(c -> c.score("%d".formatted(7).equals("7") ? 7 : 8)),
            "and locale ar-EG-u-nu-arab it answers 8.0 instead of 7.0",
            null),
        Arguments.of(
            "notes inputs in other words abroad",
            rule(c -> c.input("%d late".formatted(1), 1).score(7)),
            "it notes inputs [١ late 1.0] instead of [1 late 1.0]",
            null),
        Arguments.of(
            "remembers the journey before",
            new Follower(),
            "asked after other journeys it answers",
            null),
        Arguments.of(
            "is out of range",
            rule(c -> c.score(100.1)),
            "score of 100.1",
            HealthRuleException.class),
        Arguments.of(
            "is no number", rule(c -> c.score(Double.NaN)), "of NaN", HealthRuleException.class),
        Arguments.of(
            "answers twice",
            rule(c -> {
              Verdict unused = c.score(1);
              return c.score(unused == null ? 1 : 2);
            }),
            "answered twice",
            HealthRuleException.class),
        Arguments.of(
            "notes an input twice",
            rule(c -> c.input("a", 1).input("a", 2).score(1)),
            "noted input 'a' twice",
            HealthRuleException.class),
        Arguments.of("is null", rule(c -> nothing()), "returned null", HealthRuleException.class),
        Arguments.of(
            "keeps its verdict",
            rule(c -> {
              if (kept.isEmpty()) {
                kept.add(c.score(1));
              }
              return kept.get(0);
            }),
            "verdict from an earlier evaluation",
            HealthRuleException.class),
        Arguments.of(
            "answers elsewhere",
            rule(c -> {
              contexts.add(c);
              return contexts.get(0).score(1);
            }),
            "on",
            HealthRuleException.class),
        Arguments.of(
            "sets the default zone",
            rule(c -> {
              TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
              return c.score(1);
            }),
            "while it judges it changes the default zone",
            null),
        Arguments.of(
            "sets the default locale",
            rule(c -> {
              Locale.setDefault(Locale.CANADA_FRENCH);
              return c.score(1);
            }),
            "while it judges it changes the default locale",
            null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void names_rule_and_journey_of_a_rule_that(
      String what, HealthRule rule, String message, Class<? extends Throwable> cause) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    assertThatThrownBy(() -> RuleContract.check(rule, SAMPLES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("rule 'tested'")
        .hasMessageContaining("as of 20")
        .hasMessageContaining(message)
        .satisfies(error -> {
          if (cause == null) {
            assertThat(error).hasNoCause();
          } else {
            assertThat(error).hasCauseInstanceOf(cause);
          }
        });
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
    assertThat(Locale.getDefault()).isEqualTo(locale);
  }

  @Test
  void names_what_differs_and_what_to_do() {
    assertThatThrownBy(() ->
            RuleContract.check(rule(c -> c.score(calledBy("elsewhere") ? 1.5 : 2)), SAMPLES))
        .hasMessage("rule 'tested' breaks its contract on " + FIRST
            + ": under default zone Pacific/Chatham and locale ar-EG-u-nu-arab it answers 1.5 instead of 2.0;"
            + " read the context only, and keep nothing between two evaluations");
  }

  static Stream<Arguments> misnamed() {
    AtomicInteger count = new AtomicInteger();
    return Stream.of(
        Arguments.of("no id", (Text) () -> nothing(), fixed("good"), "has no id"),
        Arguments.of(
            "another id each time",
            (Text) () -> "r" + count.incrementAndGet(),
            fixed("good"),
            "return the same id always"),
        Arguments.of(
            "no description", fixed("tested"), (Text) () -> nothing(), "has no description"),
        Arguments.of("a blank one", fixed("tested"), fixed(" "), "has no description"),
        Arguments.of("digits", fixed("tested"), fixed("at most 5 late"), "has numbers in its"),
        Arguments.of(
            "another description each time",
            fixed("tested"),
            (Text) () -> "x".repeat(count.incrementAndGet()),
            "it describes itself as"),
        Arguments.of(
            "a description of the locale",
            fixed("tested"),
            (Text) () -> Locale.getDefault().getDisplayLanguage(Locale.ROOT),
            "after a change of zone and locale it describes itself as 'Arabic'"));
  }

  private static Text fixed(String text) {
    return () -> text;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misnamed")
  void refuses_a_rule_with(String what, Text id, Text description, String message) {
    HealthRule rule = new HealthRule() {
      @Override
      public RuleId id() {
        String text = id.get();
        return text == null ? nothing() : RuleId.of(text);
      }

      @Override
      public String description() {
        return description.get();
      }

      @Override
      public Verdict evaluate(RuleContext context) {
        return context.score(1);
      }
    };
    assertThatThrownBy(() -> RuleContract.check(rule, SAMPLES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  @Test
  void needs_a_snapshot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleContract.check(rule(c -> c.score(1)), List.of()))
        .withMessageContaining("Snapshots.samples()");
  }

  private interface Text {
    String get();
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T> T nothing() {
    return null;
  }

  private static boolean calledBy(String method) {
    return Stream.of(Thread.currentThread().getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals(method));
  }

  private static HealthRule rule(Function<RuleContext, Verdict> evaluate) {
    return Rules.rule("tested", evaluate);
  }

  /** Judges by the journey that it saw before this one, whatever repeats of it came in between. */
  private static final class Follower implements HealthRule {

    private JourneySnapshot last;
    private JourneySnapshot before;

    @Override
    public RuleId id() {
      return RuleId.of("tested");
    }

    @Override
    public String description() {
      return "remembers";
    }

    @Override
    public Verdict evaluate(RuleContext context) {
      if (context.snapshot() != last) {
        before = last;
        last = context.snapshot();
      }
      return context.score(before == null ? 0 : Math.abs(before.day()) % 100);
    }
  }
}
