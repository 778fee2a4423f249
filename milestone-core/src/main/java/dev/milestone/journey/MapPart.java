package dev.milestone.journey;

import dev.milestone.wording.Message;

/** The kinds of parts that a map is made of. New ones may be added; match with a default. */
public enum MapPart {
  /** A {@link Stage}. */
  STAGE,
  /** A {@link Task} of a stage. */
  TASK,
  /** A metric. */
  METRIC,
  /** A {@link MetricSlot}. */
  SLOT,
  /** The map's own target for a metric; it is called as the metric is. */
  TARGET,
  /** A {@link Milestone}. */
  MILESTONE,
  /** An {@link Objective}. */
  OBJECTIVE,
  /** A {@link Capability}. */
  CAPABILITY,
  /** An {@link Impact}. */
  IMPACT;

  /** What the part is called. */
  public Message label() {
    return Message.of("journey.part." + name());
  }
}
