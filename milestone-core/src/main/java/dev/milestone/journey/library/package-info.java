/**
 * Maps that are ready to be travelled, or to be adapted.
 *
 * <p>Start with {@link dev.milestone.journey.library.JourneyMaps}. What differs from customer to customer is left open as {@link
 * dev.milestone.journey.MetricSlot slots}, which are filled at the start of a journey.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.journey.library;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
