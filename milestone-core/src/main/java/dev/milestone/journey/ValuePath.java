package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;

/**
 * One way through the {@linkplain ValueChain value chain}, from what the product can do to what the customer wants.
 *
 * @param capability what is used
 * @param outcome what is reached by it
 * @param impact what that means for the business
 * @param objective what it serves
 */
public record ValuePath(
    Capability capability, CustomerMilestone outcome, Impact impact, Objective objective) {

  /** Takes the links. */
  public ValuePath {
    requireNonNull(capability, "capability");
    requireNonNull(outcome, "outcome");
    requireNonNull(impact, "impact");
    requireNonNull(objective, "objective");
  }

  /** The path as a sentence to say to the customer: by using this you reach that, and what it serves. */
  public Message sentence() {
    return sentenceFor(objective);
  }

  /** The same sentence with the objective as this customer stated it. */
  public Message sentenceFor(Objective stated) {
    return Message.of("journey.value-path")
        .withPhrase("capability", capability.name())
        .withPhrase("outcome", outcome.name())
        .withPhrase("impact", impact.name())
        .withPhrase("objective", stated.statement())
        .with("level", stated.level().label());
  }
}
