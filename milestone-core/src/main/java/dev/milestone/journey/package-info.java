/**
 * The designed path of one kind of customer: stages, milestones on them, what each needs and when it is due.
 *
 * <p>Start with {@link dev.milestone.journey.JourneyMap}. A map is a template and never about one customer: what happens
 * to a customer is recorded in {@code dev.milestone.tracking}. What is measured is described in {@code
 * dev.milestone.measure}.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.journey;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
