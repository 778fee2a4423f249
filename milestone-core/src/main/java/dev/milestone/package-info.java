/**
 * The floor under the rooms: the style of value types, how ids are written, what a mistyped name may have meant,
 * which texts say nothing and which periods are too long.
 *
 * <p>Not exported. Start with {@code dev.milestone.journey} for maps, {@code dev.milestone.tracking} for journeys and
 * {@code dev.milestone.health} for scores.
 */
@NullMarked
package dev.milestone;

import org.jspecify.annotations.NullMarked;
