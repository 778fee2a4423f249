/**
 * How well scores foretold what became of journeys.
 *
 * <p>Start with {@link dev.milestone.health.backtest.Auc}. What makes a score is in {@code dev.milestone.health}; nothing
 * there may read an outcome.
 */
@CheckReturnValue
@NullMarked
package dev.milestone.health.backtest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
