package dev.milestone.journey.review;

import dev.milestone.wording.Message;
import org.immutables.value.Value;

/** One thing that a review found, and what to do about it. */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {

  Finding() {}

  /** What was found. */
  public abstract FindingId id();

  /** How much it matters. */
  public abstract Severity severity();

  /** Where it was found. */
  public abstract Place place();

  /** What is wrong and what to do, for a {@link dev.milestone.wording.Wording} to say. */
  public abstract Message advice();

  /**
   * Returns a finding.
   *
   * @throws IllegalArgumentException if the id is not written as one
   */
  public static Finding of(String id, Severity severity, Place place, Message advice) {
    return builder()
        .id(FindingId.of(id))
        .severity(severity)
        .place(place)
        .advice(advice)
        .build();
  }

  /** Starts a finding; everything is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Such as {@code WARNING no-validation at milestone 'quicker'}. */
  @Override
  public final String toString() {
    return severity() + " " + id() + " at " + place();
  }

  /** Collects the attributes of a {@link Finding}; each may be set once. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
