package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import dev.milestone.NearestNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The types of rules that models may name: immutable, and handed to whoever compiles a model. */
public final class HealthRuleRegistry {

  private final TreeMap<String, HealthRuleType> types;

  private HealthRuleRegistry(Iterable<HealthRuleType> types) {
    this.types = new TreeMap<>();
    for (HealthRuleType type : types) {
      HealthRuleType before = this.types.putIfAbsent(type.name(), type);
      if (before != null) {
        throw new IllegalArgumentException(
            "rule type '%s' is made by %s and %s; names must be unique"
                .formatted(
                    type.name(), before.getClass().getName(), type.getClass().getName()));
      }
    }
  }

  /**
   * Returns a registry of these types.
   *
   * @throws IllegalArgumentException if two have one name; the message names both classes
   */
  public static HealthRuleRegistry of(HealthRuleType... types) {
    return new HealthRuleRegistry(List.of(types));
  }

  /**
   * Returns a registry of the types that the class loader's service files and modules provide.
   *
   * @throws IllegalArgumentException if two have one name; the message names both classes
   */
  public static HealthRuleRegistry discovered(ClassLoader loader) {
    return new HealthRuleRegistry(
        ServiceLoader.load(HealthRuleType.class, requireNonNull(loader, "loader")));
  }

  /**
   * These types and those of another registry.
   *
   * @throws IllegalArgumentException if two have one name; the message names both classes
   */
  public HealthRuleRegistry and(HealthRuleRegistry other) {
    List<HealthRuleType> all = new ArrayList<>(types.values());
    all.addAll(other.types.values());
    return new HealthRuleRegistry(all);
  }

  /** The names of the types, sorted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(types.keySet());
  }

  HealthRule create(RuleUse use) {
    HealthRuleType type = types.get(use.type());
    if (type == null) {
      throw new IllegalArgumentException("rule '%s': %s"
          .formatted(
              use.id(),
              NearestNames.unknown("rule type", use.type(), "the registry", types.keySet())));
    }
    HealthRule rule;
    try {
      rule = type.create(use.id(), use.parameters());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "rule '%s' of type '%s': %s".formatted(use.id(), use.type(), e.getMessage()), e);
    }
    if (rule == null || !use.id().equals(rule.id())) {
      throw new IllegalArgumentException(
          "rule type '%s' was asked for rule '%s' and made %s; make one of the id that it is given"
              .formatted(use.type(), use.id(), rule == null ? "nothing" : "'" + rule.id() + "'"));
    }
    return rule;
  }

  /** The names of the types. */
  @Override
  public String toString() {
    return "rule types " + String.join(", ", types.keySet());
  }
}
