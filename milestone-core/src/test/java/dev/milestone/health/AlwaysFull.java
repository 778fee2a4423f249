package dev.milestone.health;

/** A type of rules that is found as a service. */
public final class AlwaysFull implements HealthRuleType {

  /** For the service loader. */
  public AlwaysFull() {}

  @Override
  public String name() {
    return "always-full";
  }

  @Override
  public HealthRule create(RuleId id, RuleParameters parameters) {
    parameters.requireOnly();
    return Rules.fixed(id.value(), 100);
  }
}
