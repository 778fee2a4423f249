package dev.milestone.examples.courses;

import java.util.OptionalInt;

/**
 * Something to hand in.
 *
 * @param type TMA (marked by a tutor), CMA (marked by the computer) or Exam in the data set itself
 * @param dueDay the last day that is on time; empty if no date was set
 * @param weight its share of the course mark in percent; all 0 in some courses
 */
record Assessment(long id, String type, OptionalInt dueDay, double weight) {}
