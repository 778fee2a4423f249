package dev.milestone.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The lineage of the base, if that was specialised itself; so it leads back to the map that was designed by itself. */
  public abstract Optional<Lineage> earlier();

  /** All whom the map was specialised for: this segment first, then that of the base, and so on. */
  public final List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    Optional<Lineage> lineage = Optional.of(this);
    while (lineage.isPresent()) {
      segments.add(lineage.get().segment());
      lineage = lineage.get().earlier();
    }
    return List.copyOf(segments);
  }

  /** Starts a lineage; base and segment are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a {@link Lineage}; each may be set once. */
  public static final class Builder extends ImmutableLineage.Builder {
    Builder() {}
  }
}
