package dev.milestone.health;

/**
 * One opinion about the health of a journey.
 *
 * <p>A rule is a pure function of its context: equal contexts give equal verdicts, on any thread, in any zone or locale,
 * whatever ran before. It reads the context only, and answers through it, exactly once:
 *
 * <pre>{@code
 * public Verdict evaluate(RuleContext context) {
 *   JourneySnapshot journey = context.snapshot();
 *   if (journey.dueCount() == 0) {
 *     return context.noData(NoData.NOT_APPLICABLE);
 *   }
 *   return context.input("late", journey.lateCount()).score(Math.max(0, 100 - 20.0 * journey.lateCount()));
 * }
 * }</pre>
 *
 * <p>{@code dev.milestone.testing.RuleContract} checks a rule for all that.
 */
public interface HealthRule {

  /** Names this rule in explanations, weights and JSON; stable across releases. */
  RuleId id();

  /** What a high score means: one sentence, present tense, no numbers. */
  String description();

  /** Judges one journey by what was known at {@link RuleContext#asOf()}. */
  Verdict evaluate(RuleContext context);
}
