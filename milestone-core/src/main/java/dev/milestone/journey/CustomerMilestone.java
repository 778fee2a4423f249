package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A result that the customer wants, inside or outside the product: measured from a baseline to a target, and believed
 * with evidence.
 */
@Value.Immutable
public abstract sealed class CustomerMilestone extends Milestone implements WithCustomerMilestone
    permits ImmutableCustomerMilestone {

  CustomerMilestone() {}

  /** The functional milestones that this one needs, among other things; see {@link #dependsOn()} for the effect. */
  public abstract Set<MilestoneId> requires();

  /** What the result means for the customer's business, in a sentence; empty if nobody said. */
  public abstract Optional<String> businessImpact();

  @Value.Check
  @Override
  void check() {
    super.check();
    Blanks.refuse(
        "milestone",
        id(),
        "business impact",
        businessImpact(),
        "say what the result means for the customer's business");
  }

  /** Starts a milestone; id and stage are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a milestone of that id on that stage. */
  public static Builder of(String id, String stage) {
    return builder().id(MilestoneId.of(id)).stage(StageId.of(stage));
  }

  /** Collects the attributes of a {@link CustomerMilestone}; each may be set once. */
  public static final class Builder extends ImmutableCustomerMilestone.Builder {
    Builder() {}

    /** Due that long after the journey's start date. */
    @CanIgnoreReturnValue
    public Builder due(Period afterStart) {
      return due(Due.afterStart(afterStart));
    }

    /** Adds criteria that have to be met for the achievement, all of them. */
    @CanIgnoreReturnValue
    public Builder achievedWhen(Criterion... criteria) {
      return addCriteria(criteria);
    }

    /** Asks for one confirmation by somebody in the role, such as "manager", before it is believed. */
    @CanIgnoreReturnValue
    public Builder validatedBy(String role) {
      return validation(ValidationPolicy.by(role));
    }

    /** Adds functional milestones that this one needs. */
    @CanIgnoreReturnValue
    public Builder requires(String... milestones) {
      return addAllRequires(Stream.of(milestones).map(MilestoneId::of).toList());
    }
  }
}
