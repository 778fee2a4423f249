/**
 * Journey maps and health explanations as JSON.
 *
 * <p>Start with {@link dev.milestone.jackson.MilestoneModule}, which also says how the JSON looks. The shape of the JSON
 * is apart from the domain, in package-private records, so that either can change without the other.
 */
@CheckReturnValue
@NullMarked
package dev.milestone.jackson;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
