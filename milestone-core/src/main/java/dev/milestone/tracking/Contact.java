package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.measure.Quantity;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What passes between vendor and customer besides milestones: talk, answers, money, notes.
 *
 * <p>{@link JourneyEvents} makes them. More kinds may come; match with a default.
 */
public sealed interface Contact extends Fact
    permits Contact.Touchpoint,
        Contact.FeedbackGiven,
        Contact.CostIncurred,
        Contact.BenefitRealised,
        Contact.Note,
        Contact.ObjectiveStated {

  /** Somebody of the vendor's met or spoke with somebody of the customer's. */
  @Value.Immutable
  abstract sealed class Touchpoint implements Contact permits ImmutableTouchpoint {
    Touchpoint() {}

    /** With whom, such as a role. */
    @Value.Parameter
    public abstract String with();

    /** Whether that is the executive sponsor. */
    @Value.Parameter
    public abstract boolean isSponsor();

    @Value.Check
    void check() {
      NotBlank.check(with(), "touchpoint", "name", "say whom you met, such as a role");
    }
  }

  /** The customer said what they think, perhaps at a milestone. */
  @Value.Immutable
  abstract sealed class FeedbackGiven implements Contact permits ImmutableFeedbackGiven {
    FeedbackGiven() {}

    /** What was said; may be empty where only a score was given. */
    @Value.Parameter
    public abstract String words();

    /** How likely they would recommend, 0 to 10; none if they were not asked. */
    @Value.Parameter
    public abstract OptionalInt recommendation();

    /** The milestone at which they were asked; none if it was not at one. */
    @Value.Parameter
    public abstract Optional<MilestoneId> milestone();

    @Value.Check
    void check() {
      if (recommendation().isPresent()
          && (recommendation().getAsInt() < 0 || recommendation().getAsInt() > 10)) {
        throw new IllegalArgumentException(
            "a recommendation of %s is not on the scale; give 0 to 10"
                .formatted(recommendation().getAsInt()));
      }
      if (recommendation().isEmpty() && words().isBlank()) {
        throw new IllegalArgumentException(
            "feedback%s has neither words nor a recommendation; give one of them"
                .formatted(milestone().map(id -> " at milestone '" + id + "'").orElse("")));
      }
    }
  }

  /** The customer, or the vendor for them, spent money. */
  @Value.Immutable
  abstract sealed class CostIncurred implements Contact permits ImmutableCostIncurred {
    CostIncurred() {}

    /** How much; an amount of money without a period. */
    @Value.Parameter
    public abstract Quantity amount();

    /** What for. */
    @Value.Parameter
    public abstract String purpose();

    @Value.Check
    void check() {
      Money.check("cost", amount());
      NotBlank.check(purpose(), "cost", "purpose", "say what it was for");
    }
  }

  /** The customer gained something that counts in money. */
  @Value.Immutable
  abstract sealed class BenefitRealised implements Contact permits ImmutableBenefitRealised {
    BenefitRealised() {}

    /** How much; an amount of money without a period. */
    @Value.Parameter
    public abstract Quantity amount();

    /** How hard it is. */
    @Value.Parameter
    public abstract BenefitClass benefitClass();

    /** What it is. */
    @Value.Parameter
    public abstract String description();

    /** The milestone that brought it; none if it is not known. */
    @Value.Parameter
    public abstract Optional<MilestoneId> milestone();

    @Value.Check
    void check() {
      Money.check("benefit", amount());
      NotBlank.check(description(), "benefit", "description", "say what was gained");
    }
  }

  /**
   * The customer said what they want, or want now; one of the same id said earlier does not hold any more.
   *
   * @param objective who said it, when, and asked what, is part of it
   */
  record ObjectiveStated(Objective objective) implements Contact {
    /**
     * Checks that somebody said it.
     *
     * @throws IllegalArgumentException if nobody did
     */
    public ObjectiveStated {
      if (!requireNonNull(objective, "objective").isStated()) {
        throw new IllegalArgumentException(
            "objective '%s' was stated by nobody, so it is presumed; say who, by Objective.stated(...)"
                .formatted(objective.id()));
      }
    }
  }

  /** Something worth keeping that fits nowhere else. */
  @Value.Immutable
  abstract sealed class Note implements Contact permits ImmutableNote {
    Note() {}

    /** The words. */
    @Value.Parameter
    public abstract String text();

    @Value.Check
    void check() {
      NotBlank.check(text(), "note", "text", "say what is worth keeping");
    }
  }
}
