package dev.milestone.journey;

import java.util.List;
import org.immutables.value.Value;

/** Where a map comes from that was {@linkplain JourneyMap#specialise specialised}: from which version, for whom, by which changes. */
@Value.Immutable
public abstract sealed class Lineage implements WithLineage permits ImmutableLineage {

  Lineage() {}

  /** The map that it was specialised from. */
  public abstract MapReference base();

  /** Whom it was specialised for. */
  public abstract Segment segment();

  /** How it differs from its base; by kind of part, and in the order of the map. */
  public abstract List<MapChange> changes();

  /** Starts a lineage; base and segment are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a {@link Lineage}; each may be set once. */
  public static final class Builder extends ImmutableLineage.Builder {
    Builder() {}
  }
}
