package dev.milestone.journey.review;

import dev.milestone.journey.JourneyMap;
import java.util.List;

/**
 * Looks for one kind of weakness in the design of a map.
 *
 * <p>A pure function: equal maps and parameters give equal findings, in an order that depends on the map alone. Give checks
 * of your own to {@link MapReview#of(JourneyMap, ReviewParameters, List)}; let the ids of their findings begin with a
 * prefix of your own, such as {@code acme:}, and say the advice by a code that your wording knows.
 */
@FunctionalInterface
public interface MapCheck {

  /** What is found, in the order of the map; empty if nothing is. */
  List<Finding> check(JourneyMap map, ReviewParameters parameters);
}
