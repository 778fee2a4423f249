/**
 * How healthy a journey is: a score from 0 to 100 with a band, and an exact explanation that a person can argue with.
 *
 * <p>Start with {@link dev.milestone.health.HealthEngine}. A {@link dev.milestone.health.HealthModel} is data: which rules,
 * at which weights. Write a rule of your own by {@link dev.milestone.health.HealthRule}; ready rules and the standard model
 * are in {@code dev.milestone.health.rules}, tests for your rule in {@code dev.milestone.testing}, and whether a score tells
 * what really happened is measured in {@code dev.milestone.health.backtest}.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.health;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
