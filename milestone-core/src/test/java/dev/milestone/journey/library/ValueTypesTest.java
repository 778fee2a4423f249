package dev.milestone.journey.library;

import dev.milestone.ValueTypesContract;
import dev.milestone.journey.Segment;

/** There are maps here and no types of values; no null gets in. */
class ValueTypesTest extends ValueTypesContract {

  @Override
  protected void fill(Table table) {
    table.arguments(Segment.retail());
  }
}
