package dev.milestone.health.rules;

import dev.milestone.health.NoData;
import dev.milestone.journey.MetricSlot;
import dev.milestone.measure.MetricId;
import dev.milestone.tracking.JourneySnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says of a metric that the journey's map leaves open: nothing, and why. */
final class OpenSlots {

  private OpenSlots() {}

  /**
   * Absent if the map cannot tell its value without the metric, so that coverage shows what is still asked for; not applicable
   * if it can. Null if the metric is no open slot, be it there or not known at all.
   */
  static @Nullable NoData noData(JourneySnapshot journey, MetricId metric) {
    List<MetricSlot> open = journey.map().openSlots();
    for (int i = 0; i < open.size(); i++) { // by index: rules must not allocate
      if (open.get(i).id().equals(metric)) {
        return open.get(i).required() ? NoData.ABSENT : NoData.NOT_APPLICABLE;
      }
    }
    return null;
  }
}
