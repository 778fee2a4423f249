/**
 * The smallest programs that use the library; the README quotes them.
 *
 * <p>Start with {@link dev.milestone.examples.quickstart.Quickstart}: a map, a journey on it, and its health. {@link
 * dev.milestone.examples.quickstart.OwnRule} adds a rule to the built-in ones.
 */
@NullMarked
package dev.milestone.examples.quickstart;

import org.jspecify.annotations.NullMarked;
