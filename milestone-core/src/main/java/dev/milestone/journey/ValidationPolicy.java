package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What it takes before an achievement is believed: who has to confirm it, how it has to be proved, and how measured.
 *
 * <p>Until then the milestone awaits validation: it is not achieved, by whoever's word it was reached. A confirmation counts if
 * it was given on the local day on which the milestone was reached, or later.
 */
@Value.Immutable
public abstract sealed class ValidationPolicy implements WithValidationPolicy
    permits ImmutableValidationPolicy {

  ValidationPolicy() {}

  /**
   * The role of those who may confirm, such as "customer", not blank; none if anybody may. Compared as {@link Roles#areSame}
   * does.
   */
  public abstract Optional<String> role();

  /** How many different people have to confirm: 1 or more, 1 by default. */
  @Value.Default
  public int confirmations() {
    return 1;
  }

  /** From how many different sources proof has to come: 0 or more, 0 by default. */
  @Value.Default
  public int sources() {
    return 0;
  }

  /** The kinds of proof that count; none if any kind does. */
  public abstract Set<EvidenceKind> evidence();

  /**
   * Whether it has to be said how each metric is measured before it is measured; false by default.
   *
   * <p>Then the criteria that read metrics have to be met by what was observed after that alone: a method that is found when the
   * result is there proves little. A metric's method is said by the {@linkplain dev.milestone.measure.Metric#method() map}, which
   * is before everything, or by a {@linkplain dev.milestone.measure.Baseline#method() baseline}, from when that was first
   * recorded. A method on the map counts from the journey's start, also on a map that it moved to: such a move can make what was
   * measured before it count. What was measured too early can be measured again, and a word that the milestone is reached stands
   * for no measurement. The day when it was reached stays what it is.
   */
  @Value.Default
  public boolean methodStatedBeforehand() {
    return false;
  }

  /**
   * Whether a confirmation in that role is one that is asked for: in the same role, however typed, or in any if none is named.
   *
   * @throws NullPointerException if the role is null
   */
  public final boolean isAskedOf(String given) {
    requireNonNull(given, "given");
    return role().map(asked -> Roles.areSame(asked, given)).orElse(true);
  }

  /** One confirmation by somebody in the role. */
  public static ValidationPolicy by(String role) {
    return builder().role(role).build();
  }

  /** Starts a policy; by default anybody's word is enough, but somebody's is needed. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (confirmations() < 1) {
      throw new IllegalArgumentException(
          "a validation by %s people validates nothing; ask for 1 or more, or leave the policy out"
              .formatted(confirmations()));
    }
    if (sources() < 0 || (sources() == 0 && !evidence().isEmpty())) {
      throw new IllegalArgumentException(
          "proof of %s from %s sources proves nothing; ask for 1 source or more, or for no kind"
              .formatted(evidence(), sources()));
    }
    if (role().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "a validation by a blank role validates nothing; name the role, or leave it out for anybody");
    }
  }

  /** Collects the attributes of a {@link ValidationPolicy}; each may be set once. */
  public static final class Builder extends ImmutableValidationPolicy.Builder {
    Builder() {}
  }
}
