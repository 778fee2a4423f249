package dev.milestone.journey.review;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.CapabilityId;
import dev.milestone.journey.MapId;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.StageId;
import java.util.Locale;

/**
 * Where on a map something was found.
 *
 * @param kind what the id names
 * @param id the map, or the part of it
 */
public record Place(Kind kind, String id) {

  /** What a place is; more may come. */
  public enum Kind {
    /** The map as a whole. */
    MAP,
    /** One of its stages. */
    STAGE,
    /** One of its milestones. */
    MILESTONE,
    /** One of its objectives. */
    OBJECTIVE,
    /** One of its capabilities. */
    CAPABILITY
  }

  /** Takes both. */
  public Place {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /** The map as a whole. */
  public static Place of(MapId map) {
    return new Place(Kind.MAP, map.value());
  }

  /** One stage of the map. */
  public static Place of(StageId stage) {
    return new Place(Kind.STAGE, stage.value());
  }

  /** One milestone of the map. */
  public static Place of(MilestoneId milestone) {
    return new Place(Kind.MILESTONE, milestone.value());
  }

  /** One objective of the map. */
  public static Place of(ObjectiveId objective) {
    return new Place(Kind.OBJECTIVE, objective.value());
  }

  /** One capability of the map. */
  public static Place of(CapabilityId capability) {
    return new Place(Kind.CAPABILITY, capability.value());
  }

  /** Such as {@code milestone 'quicker'}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " '" + id + "'";
  }
}
