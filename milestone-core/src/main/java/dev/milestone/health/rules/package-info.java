/**
 * The rules that come with the library, and the standard model.
 *
 * <p>Start with {@link dev.milestone.health.rules.StandardHealth}; {@link dev.milestone.health.rules.HealthRules} lists the
 * rules for a model of your own.
 */
@CheckReturnValue
@NullMarked
package dev.milestone.health.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
