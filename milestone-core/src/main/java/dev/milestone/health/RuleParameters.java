package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import dev.milestone.NearestNames;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings of a rule as text by name, so that a model can be stored; sorted by name. */
public final class RuleParameters {

  private static final RuleParameters NONE = new RuleParameters(new TreeMap<>());

  private final Map<String, String> values;

  private RuleParameters(SortedMap<String, String> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** No settings: the rule's defaults hold. */
  public static RuleParameters none() {
    return NONE;
  }

  /** One setting. */
  public static RuleParameters of(String name, String value) {
    return NONE.with(name, value);
  }

  /**
   * The same and one setting more.
   *
   * @throws IllegalArgumentException if there is one of that name
   */
  public RuleParameters with(String name, String value) {
    TreeMap<String, String> more = new TreeMap<>(values);
    if (more.putIfAbsent(requireNonNull(name, "name"), requireNonNull(value, "value")) != null) {
      throw new IllegalArgumentException(
          "parameter '%s' is already '%s'; set it once".formatted(name, values.get(name)));
    }
    return new RuleParameters(more);
  }

  /** The same and one numeric setting more; otherwise as {@link #with(String, String)}. */
  public RuleParameters with(String name, long value) {
    return with(name, Long.toString(value));
  }

  /** All of them, sorted by name. */
  public Map<String, String> asMap() {
    return values;
  }

  /**
   * Refuses settings that the rule does not have.
   *
   * @throws IllegalArgumentException naming one that is not among the known, and the nearest
   */
  public void requireOnly(String... known) {
    Set<String> names = Set.of(known);
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            NearestNames.unknown("parameter", name, "the rule", names));
      }
    }
  }

  /** The text of a setting; none if it is not set. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(requireNonNull(name, "name")));
  }

  /**
   * The text of a setting.
   *
   * @throws IllegalArgumentException if it is not set
   */
  public String requireText(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalArgumentException(
            "parameter '%s' is not set, and the rule needs it".formatted(name)));
  }

  /**
   * The number of a setting, within bounds that both count in.
   *
   * @param otherwise what holds if it is not set
   * @param least the least number; {@link Double#MIN_VALUE} for anything more than 0
   * @param most the greatest number
   * @throws IllegalArgumentException if it is no number, or out of the bounds
   */
  public double number(String name, double otherwise, double least, double most) {
    String text = values.get(requireNonNull(name, "name"));
    if (text == null) {
      return otherwise;
    }
    double number;
    try {
      number = new BigDecimal(text).doubleValue();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "parameter '%s' is '%s', which is no number".formatted(name, text), e);
    }
    if (!(number >= least && number <= most)) {
      throw new IllegalArgumentException("parameter '%s' is %s; give %s %s"
          .formatted(
              name,
              text,
              least == Double.MIN_VALUE ? "more than 0, at most" : plain(least) + " to",
              plain(most)));
    }
    return number;
  }

  /**
   * The number of a setting that has to be there, within bounds that both count in.
   *
   * @param least the least number; {@link Double#MIN_VALUE} for anything more than 0
   * @param most the greatest number
   * @throws IllegalArgumentException if it is not set, is no number, or out of the bounds
   */
  public double requireNumber(String name, double least, double most) {
    String unused = requireText(name);
    return number(name, 0, least, most);
  }

  private static String plain(double bound) {
    return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleParameters that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Such as {@code {full=20, metric=visits}}. */
  @Override
  public String toString() {
    return values.toString();
  }
}
