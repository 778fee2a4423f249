package dev.milestone.journey;

import dev.milestone.measure.MetricId;
import java.util.Set;

/**
 * What has to be met for a milestone.
 *
 * <p>{@link Criteria} has the usual ones; a criterion of one's own is a pure function of its context: no clock, no
 * randomness, nothing remembered. Implement {@code equals}, since maps are compared by value; a record does.
 */
public interface Criterion {

  /**
   * Judges by what the context knows, and nothing else; never null, and met at an instant of which the context tells. A
   * snapshot fails with a {@link BrokenCriterionException} otherwise, and when it throws.
   */
  Fulfilment evaluate(CriterionContext context);

  /** The metrics it reads, never null; the map is refused if it lacks one. None by default. */
  default Set<MetricId> metrics() {
    return Set.of();
  }

  /** The tasks it reads, never null; the map is refused if it lacks one. None by default. */
  default Set<TaskId> tasks() {
    return Set.of();
  }

  /**
   * What a map's {@linkplain JourneyMap#hash() hash} takes of it: the class by name and what {@code toString} says, which for
   * a record are its components; only the class by name where {@code toString} was left as it is. Override it where that
   * does not tell two criteria apart, or is not the same on every JVM.
   *
   * <p>A lambda or a method reference has another class in each run. A map with one can be built and travelled, which is enough
   * to try something out, but has no hash and so no reference, variant or report of changes.
   *
   * @throws BrokenCriterionException if the class is such a one
   */
  default String content() {
    String type = getClass().getName();
    if (getClass().isHidden()) {
      throw BrokenCriterionException.withoutContent(this);
    }
    String text = toString();
    return text.equals(type + "@" + Integer.toHexString(hashCode())) ? type : type + ": " + text;
  }
}
