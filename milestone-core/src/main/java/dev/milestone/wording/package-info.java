/**
 * Codes with typed arguments, and the words that a reader sees for them.
 *
 * <p>Start with {@link dev.milestone.wording.Message}, which is what the library hands out, and
 * {@link dev.milestone.wording.Wording}, which turns it into text. Bring your own words with
 * {@link dev.milestone.wording.Wording#overriding}, and say your own maps in another language with {@link
 * dev.milestone.wording.Wording#translating}.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.wording;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
