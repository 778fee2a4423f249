/**
 * What is measured, in which unit, where it stood before and where it should go.
 *
 * <p>Start with {@link dev.milestone.measure.Metric}, {@link dev.milestone.measure.Baseline} and
 * {@link dev.milestone.measure.Target}; {@link dev.milestone.measure.Yardstick} judges values by the three of them. When
 * something was measured is said by the events of {@code dev.milestone.tracking}.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.measure;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
