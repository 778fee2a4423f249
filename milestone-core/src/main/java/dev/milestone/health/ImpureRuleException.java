package dev.milestone.health;

/** A rule gave different answers to the same question; {@code RuleContract} finds out which, and how. */
public final class ImpureRuleException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  ImpureRuleException(String message) {
    super(message);
  }
}
