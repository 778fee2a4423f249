package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import dev.milestone.tracking.Cohort;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What an assessment may use besides the snapshot: peers, and figures from outside the journey. */
@Value.Immutable
public abstract sealed class HealthInputs implements WithHealthInputs
    permits ImmutableHealthInputs {

  private static final HealthInputs NONE = builder().build();

  HealthInputs() {}

  /** The peers to compare with; refused where they know more than the snapshot does. */
  public abstract Optional<Cohort> cohort();

  /** Figures from outside; one that is dated after the snapshot's instant is not known yet. */
  public abstract Map<InputId, Figure> figures();

  /** Nothing besides the snapshot. */
  public static HealthInputs none() {
    return NONE;
  }

  /** These peers and nothing else. */
  public static HealthInputs of(Cohort cohort) {
    return builder().cohort(cohort).build();
  }

  /** Starts inputs; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of {@link HealthInputs}; each may be set once. */
  public static final class Builder extends ImmutableHealthInputs.Builder {
    Builder() {}
  }

  /**
   * A figure from outside the journey.
   *
   * @param value a finite number
   * @param knownAt since when it is known
   */
  public record Figure(double value, Instant knownAt) {
    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public Figure {
      requireNonNull(knownAt, "knownAt");
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "a figure of " + value + " says nothing; leave it out instead");
      }
    }
  }
}
