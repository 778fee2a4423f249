package dev.milestone.examples.courses;

import java.util.OptionalDouble;

/**
 * A hand-in.
 *
 * @param day the day it was handed in; of no meaning if banked
 * @param banked whether it was carried over from an earlier attempt, so achieved before the start
 * @param score 0 to 100; empty if none was recorded
 */
record Submission(Assessment assessment, int day, boolean banked, OptionalDouble score) {}
