/**
 * Help for testing what you write for this library: plain assertions that fit any test framework.
 *
 * <p>Start with {@link dev.milestone.testing.RuleContract}, which a rule of health has to pass, and {@link
 * dev.milestone.testing.Snapshots}, which gives it journeys to judge.
 */
@MilestoneStyle
@CheckReturnValue
@NullMarked
package dev.milestone.testing;

import dev.milestone.MilestoneStyle;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
