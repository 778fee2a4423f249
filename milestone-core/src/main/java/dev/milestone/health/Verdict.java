package dev.milestone.health;

/**
 * The answer of a rule, made by {@link RuleContext#score} or {@link RuleContext#noData} and returned at once.
 *
 * <p>It belongs to the context and must not be kept: what it says is already noted there.
 */
public abstract sealed class Verdict permits Scratch.Noted {

  Verdict() {}
}
