package dev.milestone.journey;

import dev.milestone.measure.MetricId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a {@link Criterion} may know: the facts of one journey, as known at one instant.
 *
 * <p>Implemented by {@code dev.milestone.tracking}; may gain methods.
 */
public interface CriterionContext {

  /** What was measured of a metric, oldest first; empty if nothing was. */
  MetricSeries series(MetricId metric);

  /** How often something happened in the product, oldest first; empty if never. */
  UsageSeries usage(UsageId usage);

  /** When the task was done, the first time; none if it was not. */
  Optional<Instant> done(TaskId task);

  /**
   * When somebody in that role, {@linkplain Roles#areSame however typed}, first confirmed the milestone that is judged; none
   * if nobody did, or it was revoked.
   */
  Optional<Instant> confirmedBy(String role);
}
