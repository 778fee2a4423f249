package dev.milestone.measure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a metric should go, and by when.
 *
 * <p>A target to be held is one that is to stay reached, such as headcount while volume grows: it is held or not, and has
 * no progress.
 */
@Value.Immutable
public abstract sealed class Target implements WithTarget permits ImmutableTarget {

  Target() {}

  /** The metric this is the destination of. */
  public abstract MetricId metric();

  /** What has to become true of its value. */
  public abstract Goal goal();

  /** The last day on which it counts as in time, when there is one. */
  public abstract Optional<LocalDate> by();

  /** Whether it is to stay reached rather than to be reached; false unless given. */
  @Value.Default
  public boolean held() {
    return false;
  }

  /**
   * Returns a target without a date.
   *
   * @param goal as {@link Goal#parse} reads it, such as "30 min/wk" or "&lt; 2 %"
   * @throws IllegalArgumentException if the id or the goal is not written as one
   */
  public static Target of(String metric, String goal) {
    return builder().metric(metric).goal(goal).build();
  }

  /** Starts a target; metric and goal are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a {@link Target}; each may be set once. */
  public static final class Builder extends ImmutableTarget.Builder {
    Builder() {}

    /** Names the metric; throws IllegalArgumentException if it is not written as an id. */
    @CanIgnoreReturnValue
    public Builder metric(String id) {
      return metric(MetricId.of(id));
    }

    /** Sets the goal, as {@link Goal#parse} reads it. */
    @CanIgnoreReturnValue
    public Builder goal(String goal) {
      return goal(Goal.parse(goal));
    }
  }
}
