/** What the library claims of speed and size, measured side by side with what it is compared with. */
@NullMarked
package dev.milestone.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
