package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that the product can do, such as automated workflows: the first link of the {@linkplain ValueChain value chain}.
 *
 * <p>Functional milestones deliver it; the customer milestones that those lead to are its outcomes, and so are those that it
 * names itself.
 */
@Value.Immutable
public abstract sealed class Capability implements WithCapability permits ImmutableCapability {

  Capability() {}

  /** Names the capability within its map. */
  public abstract CapabilityId id();

  /** What it is called, as in "when you use automated workflows"; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** The functional milestones by which the customer comes to use it. */
  public abstract Set<MilestoneId> deliveredBy();

  /** The customer milestones that it leads to, besides those of the milestones that deliver it. */
  public abstract Set<MilestoneId> leadsTo();

  /** Starts a capability; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a capability of that id and name. */
  public static Builder of(String id, String name) {
    return builder().id(CapabilityId.of(id)).name(name);
  }

  @Value.Check
  void check() {
    Blanks.refuse("capability", id(), "name", name(), "say what the product can do");
  }

  /** Collects the attributes of a {@link Capability}; each may be set once. */
  public static final class Builder extends ImmutableCapability.Builder {
    Builder() {}

    /** Adds functional milestones that deliver it. */
    @CanIgnoreReturnValue
    public Builder deliveredBy(String... milestones) {
      return addAllDeliveredBy(Stream.of(milestones).map(MilestoneId::of).toList());
    }

    /** Adds customer milestones that it leads to. */
    @CanIgnoreReturnValue
    public Builder leadsTo(String... milestones) {
      return addAllLeadsTo(Stream.of(milestones).map(MilestoneId::of).toList());
    }
  }
}
