/**
 * A second look at the design of a map: what tends to go wrong on such a path, found before anybody travels it.
 *
 * <p>Start with {@link dev.milestone.journey.review.MapReview}. A map that cannot work is refused when it is built, by {@code
 * dev.milestone.journey}; here is advice, which may be declined.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.journey.review;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
