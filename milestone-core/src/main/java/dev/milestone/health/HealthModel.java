package dev.milestone.health;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What health means for one kind of customer, as data: rules with weights, what missing data does, steps and bands.
 *
 * <p>A {@link HealthEngine} compiles it. Rules that are given as objects make the model quick to write, and are the one part
 * of it that cannot be stored.
 */
@Value.Immutable
public abstract sealed class HealthModel implements WithHealthModel permits ImmutableHealthModel {

  HealthModel() {}

  /** Names the model; its versions share it. */
  public abstract ModelId id();

  /** The version, such as "1"; not blank. */
  public abstract String version();

  /** The rules, in the order in which they are explained; the score does not depend on it. */
  public abstract List<RuleUse> rules();

  /** The rules that were given as objects, by id. */
  public abstract Map<RuleId, HealthRule> ownRules();

  /** The score from which parts are taken away: 100 by default, so that parts are points lost. */
  @Value.Default
  public Points base() {
    return Points.of(100);
  }

  /** What becomes of the weight of a rule without data, whatever the reason; {@link MissingData#redistribute()} by default. */
  @Value.Default
  public MissingData missingData() {
    return MissingData.redistribute();
  }

  /** What becomes of it for some reasons; {@link NoData#NOT_APPLICABLE} always leaves the model. */
  public abstract Map<NoData, MissingData> missingDataFor();

  /** The least coverage, 0 to 1, for a band; below it the band is {@link Band#UNKNOWN}. 0.5 by default. */
  @Value.Default
  public BigDecimal coverageFloor() {
    return new BigDecimal("0.5");
  }

  /** What is done with the weighted score, in this order. */
  public abstract List<HealthStep> steps();

  /** Where yellow and green begin; {@link Bands#STANDARD} by default. */
  @Value.Default
  public Bands bands() {
    return Bands.STANDARD;
  }

  /** Starts a model; id, version and at least one rule are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a model of that id and version. */
  public static Builder of(String id, String version) {
    return builder().id(ModelId.of(id)).version(version);
  }

  @Value.Check
  void check() {
    String where = "model '" + id() + "'";
    if (version().isBlank()) {
      throw new IllegalArgumentException(
          where + " has a blank version; give it one, such as \"1\"");
    }
    if (rules().isEmpty()) {
      throw new IllegalArgumentException(
          where + " has no rule, so it says nothing; add at least one");
    }
    Set<Object> ids = new HashSet<>();
    for (RuleUse use : rules()) {
      if (!ids.add(use.id())) {
        throw new IllegalArgumentException(
            "%s: rule id '%s' is used twice; ids must be unique".formatted(where, use.id()));
      }
    }
    for (HealthStep step : steps()) {
      if (!ids.add(step.id())) {
        throw new IllegalArgumentException(
            "%s: step id '%s' is used twice; ids must be unique".formatted(where, step.id()));
      }
    }
    if (base().micros() < 0 || base().compareTo(Points.of(100)) > 0) {
      throw new IllegalArgumentException(
          "%s has a base of %s; give 0 to 100".formatted(where, base()));
    }
    if (coverageFloor().signum() < 0 || coverageFloor().compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "%s has a coverage floor of %s; give 0 to 1".formatted(where, coverageFloor()));
    }
    if (missingDataFor().containsKey(NoData.NOT_APPLICABLE)) {
      throw new IllegalArgumentException(
          where + " has a policy for NOT_APPLICABLE, which always leaves the model; take it out");
    }
  }

  /** Such as {@code standard@1}. */
  @Override
  public final String toString() {
    return id() + "@" + version();
  }

  /** Collects the attributes of a {@link HealthModel}; each may be set once. */
  public static final class Builder extends ImmutableHealthModel.Builder {
    private final Map<RuleId, HealthRule> seen = new HashMap<>();

    Builder() {}

    /** Adds a rule of a registered type, under the name of the type and with its defaults. */
    @CanIgnoreReturnValue
    public Builder rule(String type, long weight) {
      return addRule(RuleUse.of(type, weight));
    }

    /** Adds a rule of a registered type under an id of its own. */
    @CanIgnoreReturnValue
    public Builder rule(String id, String type, long weight, RuleParameters parameters) {
      return addRule(RuleUse.of(id, type, weight, parameters));
    }

    /**
     * Adds a rule as an object.
     *
     * @throws IllegalStateException if another rule of that id was added so; the message names both classes
     */
    @CanIgnoreReturnValue
    public Builder rule(HealthRule rule, long weight) {
      String type = "class:" + rule.getClass().getName();
      HealthRule before = seen.putIfAbsent(rule.id(), rule);
      if (before != null) {
        throw new IllegalStateException("rule id '%s' is used by %s and %s; ids must be unique"
            .formatted(rule.id(), before.getClass().getName(), rule.getClass().getName()));
      }
      return putOwnRule(rule.id(), rule)
          .addRule(RuleUse.of(rule.id().value(), type, weight, RuleParameters.none()));
    }
  }
}
