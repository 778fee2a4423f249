package dev.milestone.health;

/**
 * Makes rules from settings, so that a model can be stored as data and name the rule by its type.
 *
 * <p>Register types by hand in a {@link HealthRuleRegistry}, or list them for {@link java.util.ServiceLoader}.
 */
public interface HealthRuleType {

  /** Names the type in models; unique within a registry, stable across releases. */
  String name();

  /**
   * Makes a rule.
   *
   * @param id what the rule has to answer by {@link HealthRule#id()}
   * @throws IllegalArgumentException if a parameter is missing, unknown or out of bounds
   */
  HealthRule create(RuleId id, RuleParameters parameters);
}
