/**
 * How well scores foretold what became of journeys.
 *
 * <p>Start with {@link dev.milestone.health.backtest.Auc}. What makes a score is in {@code dev.milestone.health}; nothing
 * there may read an outcome.
 */
@NullMarked
package dev.milestone.health.backtest;

import org.jspecify.annotations.NullMarked;
