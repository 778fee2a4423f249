package dev.milestone.journey;

import dev.milestone.NearestNames;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Yardstick;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slots of a map are filled, and which milestones wait for one that is not. */
final class SlotIndex {

  private final String where;
  private final Map<MetricId, MetricSlot> slots = new LinkedHashMap<>();
  private final List<MetricSlot> open;
  private final List<List<MetricSlot>> openOf; // by milestone; empty if no slot is open

  SlotIndex(String where, JourneyMap map, Map<MetricId, Integer> metrics) {
    this.where = where;
    for (MetricSlot slot : map.slots()) {
      if (slots.put(slot.id(), slot) != null) {
        throw new IllegalArgumentException(
            "%s: slot '%s' is there twice; ids must be unique".formatted(where, slot.id()));
      }
    }
    open = map.slots().stream().filter(slot -> !metrics.containsKey(slot.id())).toList();
    openOf = open.isEmpty()
        ? List.of()
        : map.milestones().stream().map(this::openSlotsReadBy).toList();
  }

  private List<MetricSlot> openSlotsReadBy(Milestone milestone) {
    Set<MetricId> read = new HashSet<>();
    milestone.criteria().forEach(criterion -> read.addAll(criterion.metrics()));
    return open.stream().filter(slot -> read.contains(slot.id())).toList();
  }

  List<MetricSlot> open() {
    return open;
  }

  List<MetricSlot> openOf(int milestone) {
    return openOf.isEmpty() ? List.of() : openOf.get(milestone);
  }

  boolean isSlot(MetricId id) {
    return slots.containsKey(id);
  }

  Set<MetricId> ids() {
    return slots.keySet();
  }

  MetricSlot slot(MetricId id) {
    MetricSlot slot = slots.get(id);
    if (slot == null) {
      throw new IllegalArgumentException(NearestNames.unknown("slot", id, where, slots.keySet()));
    }
    return slot;
  }

  /** The metrics of the map with one more: first those without a slot, then the others in the order of the slots. */
  List<Metric> filling(JourneyMap map, Metric metric) {
    MetricSlot slot = slot(metric.id());
    if (!open.contains(slot)) {
      Metric by = map.metric(slot.id());
      throw new IllegalArgumentException(
          "%s: slot '%s' is filled already, by '%s' in %s; fill it once, on a map where it is open"
              .formatted(where, slot.id(), by.name(), by.unit()));
    }
    Map<MetricId, Metric> filled = new LinkedHashMap<>();
    List<Metric> ordered = new ArrayList<>();
    for (Metric known : map.metrics()) {
      if (isSlot(known.id())) {
        filled.put(known.id(), known);
      } else {
        ordered.add(known);
      }
    }
    filled.put(slot.id(), slot.filledBy(metric));
    for (MetricId id : slots.keySet()) {
      if (filled.containsKey(id)) {
        ordered.add(filled.get(id));
      }
    }
    return ordered;
  }

  IllegalArgumentException notFilled(MetricId slot) {
    return new IllegalArgumentException(
        "%s: slot '%s' is not filled, so nothing is measured there; fill it first, with measuring or filling"
            .formatted(where, slot));
  }

  /** What an open slot is judged by, whatever will fill it: no baseline, no target. */
  static Yardstick unmeasured(MetricId slot) {
    return Yardstick.of(Metric.of(slot.value(), slot.value(), "1", Direction.INCREASE), null, null);
  }
}
