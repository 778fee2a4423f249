/**
 * Course presentations as journeys: reads a folder of the OULAD layout and scores who is at risk.
 *
 * <p>Start with {@link dev.milestone.examples.courses.CoursePortfolio}, the command line. {@code CourseData} is what was
 * read and checked, {@code ScoresFile} what is written.
 */
@NullMarked
package dev.milestone.examples.courses;

import org.jspecify.annotations.NullMarked;
