package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.journey.MetricSlot;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.ValueCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A slot of a map; filled by the metric of its id, if the map has one. */
record MetricSlotJson(
    @Nullable MetricId id,
    @Nullable String name,
    @Nullable String description,
    @Nullable ValueCategory category,
    @Nullable Indicator indicator,
    @Nullable Boolean required,
    @Nullable List<String> methods) {

  static MetricSlotJson of(MetricSlot slot) {
    return new MetricSlotJson(
        slot.id(),
        slot.name(),
        slot.description().orElse(null),
        slot.category().orElse(null),
        slot.indicator(),
        slot.required(),
        unlessEmpty(slot.methods()));
  }

  MetricSlot toSlot() {
    MetricSlot.Builder slot = MetricSlot.builder()
        .id(Given.required("id", id))
        .description(Optional.ofNullable(description))
        .category(Optional.ofNullable(category))
        .addAllMethods(listed(methods));
    ifGiven(name, slot::name);
    ifGiven(indicator, slot::indicator);
    ifGiven(required, slot::required);
    return slot.build();
  }
}
