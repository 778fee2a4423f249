package dev.milestone.health;

import java.math.BigDecimal;
import org.immutables.value.Value;

/** A rule as a model uses it: of which type, with which settings, and how much it counts. */
@Value.Immutable
public abstract sealed class RuleUse implements WithRuleUse permits ImmutableRuleUse {

  /** Enough decimals to write any percentage. */
  private static final int DECIMALS = 6;

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  RuleUse() {}

  /** Names the rule within its model; one type may be used under several ids. */
  public abstract RuleId id();

  /** Which {@link HealthRuleType} makes the rule. */
  public abstract String type();

  /** How much it counts relative to the others: more than 0, at most a million, six decimals at most. */
  public abstract BigDecimal weight();

  /** The settings of the rule; none by default. */
  @Value.Default
  public RuleParameters parameters() {
    return RuleParameters.none();
  }

  /** Returns a use of a rule under the name of its type, with its defaults. */
  public static RuleUse of(String type, long weight) {
    return of(type, type, weight, RuleParameters.none());
  }

  /** Returns a use of a rule. */
  public static RuleUse of(String id, String type, long weight, RuleParameters parameters) {
    return builder()
        .id(RuleId.of(id))
        .type(type)
        .weight(BigDecimal.valueOf(weight))
        .parameters(parameters)
        .build();
  }

  /** Starts a use; id, type and weight are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The weight in millionths, so that sums of weights do not depend on their order. */
  long microWeight() {
    return weight().movePointRight(DECIMALS).longValueExact();
  }

  @Value.Check
  void check() {
    if (weight().signum() <= 0
        || weight().compareTo(MOST) > 0
        || weight().stripTrailingZeros().scale() > DECIMALS) {
      throw new IllegalArgumentException(
          "rule '%s' cannot weigh %s; give more than 0, at most 1000000, and at most six decimals"
              .formatted(id(), weight().toPlainString()));
    }
  }

  /** Collects the attributes of a {@link RuleUse}; each may be set once. */
  public static final class Builder extends ImmutableRuleUse.Builder {
    Builder() {}
  }
}
