/**
 * Help for testing what you write for this library: plain assertions that fit any test framework.
 *
 * <p>Start with {@link dev.milestone.testing.RuleContract}, which a rule of health has to pass, and {@link
 * dev.milestone.testing.Snapshots}, which gives it journeys to judge.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
