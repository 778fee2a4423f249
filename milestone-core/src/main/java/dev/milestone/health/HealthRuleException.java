package dev.milestone.health;

import dev.milestone.tracking.JourneyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rule failed, or broke its contract, while it judged one journey. */
public final class HealthRuleException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient RuleId rule;
  private final transient JourneyId journey;
  private final transient Instant asOf;

  HealthRuleException(
      RuleId rule, JourneyId journey, Instant asOf, String what, @Nullable Throwable cause) {
    super("rule '%s' %s (journey '%s' as of %s)".formatted(rule, what, journey, asOf), cause);
    this.rule = rule;
    this.journey = journey;
    this.asOf = asOf;
  }

  /** The rule that failed. */
  public RuleId rule() {
    return rule;
  }

  /** The journey that it judged. */
  public JourneyId journey() {
    return journey;
  }

  /** The instant that it judged. */
  public Instant asOf() {
    return asOf;
  }
}
