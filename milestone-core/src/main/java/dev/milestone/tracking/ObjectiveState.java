package dev.milestone.tracking;

import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was known of one objective of a customer: what is presumed of such customers, and all that this one said in its place.
 *
 * <p>Objectives change, and what held before stays to be seen. {@link Journey#objectives} lists them.
 */
@Value.Immutable
public abstract sealed class ObjectiveState permits ImmutableObjectiveState {

  ObjectiveState() {}

  /** What the map presumes of such customers; none if the objective is this customer's own. */
  public abstract Optional<Objective> presumed();

  /**
   * What the customer said, corrections included, the oldest first: each with when it was said, by whom, and asked what, as far
   * as that is known. Empty while they were not asked.
   */
  public abstract List<Recorded<Contact.ObjectiveStated>> statements();

  /** The one in force: what the customer said last; what is presumed while they said nothing. */
  public final Objective current() {
    return statements().isEmpty()
        ? presumed().orElseThrow()
        : statements().get(statements().size() - 1).fact().objective();
  }

  /** Names the objective. */
  public final ObjectiveId id() {
    return current().id();
  }

  /** Whether somebody said the one in force; otherwise it is presumed, and has to be asked for. */
  public final boolean isStated() {
    return current().isStated();
  }
}
