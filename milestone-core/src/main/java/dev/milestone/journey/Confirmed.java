package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

/**
 * Somebody in a role confirmed the milestone.
 *
 * <p>Unlike a {@link ValidationPolicy} this is part of the achievement: it is dated by the confirmation.
 *
 * @param role the role, such as "manager"; not blank, and compared as {@link Roles#areSame} does
 */
public record Confirmed(String role) implements Criterion {

  /**
   * Checks the role.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Confirmed {
    if (requireNonNull(role, "role").isBlank()) {
      throw new IllegalArgumentException(
          "a confirmation by a blank role confirms nothing; name the role");
    }
  }

  @Override
  public Fulfilment evaluate(CriterionContext context) {
    return context.confirmedBy(role).map(Fulfilment::metAt).orElseGet(Fulfilment::notStarted);
  }
}
