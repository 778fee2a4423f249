package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A milestone in the product, such as a workflow completed or an integration live.
 *
 * <p>Activity is easily mistaken for a result, so it says which {@linkplain CustomerMilestone results} it leads to.
 */
@Value.Immutable
public abstract sealed class FunctionalMilestone extends Milestone
    implements WithFunctionalMilestone permits ImmutableFunctionalMilestone {

  FunctionalMilestone() {}

  /** The customer milestones that this one leads to. */
  public abstract Set<MilestoneId> leadsTo();

  /** Starts a milestone; id and stage are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a milestone of that id on that stage. */
  public static Builder of(String id, String stage) {
    return builder().id(MilestoneId.of(id)).stage(StageId.of(stage));
  }

  /** Collects the attributes of a {@link FunctionalMilestone}; each may be set once. */
  public static final class Builder extends ImmutableFunctionalMilestone.Builder {
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

    /** Adds customer milestones that this one leads to. */
    @CanIgnoreReturnValue
    public Builder leadsTo(String... milestones) {
      return addAllLeadsTo(Stream.of(milestones).map(MilestoneId::of).toList());
    }
  }
}
