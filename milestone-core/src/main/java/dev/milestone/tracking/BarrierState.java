package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is or was in the way, from its raising to its resolution; raised again it is listed again. */
@Value.Immutable
public abstract sealed class BarrierState implements WithBarrierState
    permits ImmutableBarrierState {

  BarrierState() {}

  /** Names the barrier within the journey. */
  public abstract BarrierId id();

  /** What kind of thing it is. */
  public abstract BarrierKind kind();

  /** What is in the way, in a sentence. */
  public abstract String description();

  /** The milestone that it is in the way of; none if it is in the way of the whole journey. */
  public abstract Optional<MilestoneId> milestone();

  /** The local day on which it was raised. */
  public abstract LocalDate raisedOn();

  /** The local day on which it was resolved; none if it is open. */
  public abstract Optional<LocalDate> resolvedOn();

  /** What helped; none if it is open. */
  public abstract Optional<String> how();

  /** Whether it is still there. */
  public final boolean isOpen() {
    return resolvedOn().isEmpty();
  }
}
