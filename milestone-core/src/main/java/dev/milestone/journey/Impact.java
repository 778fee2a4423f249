package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an outcome means for the customer's business, such as a third more volume by the same team; it comes from customer
 * milestones and serves objectives, as a link of the {@linkplain ValueChain value chain}.
 */
@Value.Immutable
public abstract sealed class Impact implements WithImpact permits ImmutableImpact {

  Impact() {}

  /** Names the impact within its map. */
  public abstract ImpactId id();

  /** What it means for the business; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** The customer milestones that it comes from. */
  public abstract Set<MilestoneId> comesFrom();

  /** The objectives that it serves. */
  public abstract Set<ObjectiveId> serves();

  /** Starts an impact; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts an impact of that id and name. */
  public static Builder of(String id, String name) {
    return builder().id(ImpactId.of(id)).name(name);
  }

  @Value.Check
  void check() {
    Blanks.refuse("impact", id(), "name", name(), "say what it means for the business");
  }

  /** Collects the attributes of an {@link Impact}; each may be set once. */
  public static final class Builder extends ImmutableImpact.Builder {
    Builder() {}

    /** Adds customer milestones that it comes from. */
    @CanIgnoreReturnValue
    public Builder comesFrom(String... milestones) {
      return addAllComesFrom(Stream.of(milestones).map(MilestoneId::of).toList());
    }

    /** Adds objectives that it serves. */
    @CanIgnoreReturnValue
    public Builder serves(String... objectives) {
      return addAllServes(Stream.of(objectives).map(ObjectiveId::of).toList());
    }
  }
}
