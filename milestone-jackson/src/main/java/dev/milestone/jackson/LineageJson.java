package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.journey.Lineage;
import dev.milestone.journey.MapChange;
import dev.milestone.journey.MapPart;
import dev.milestone.journey.MapReference;
import dev.milestone.journey.Segment;
import dev.milestone.journey.SegmentId;
import dev.milestone.measure.ValueCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a map comes from that was specialised for a segment. */
record LineageJson(
    @Nullable MapReference base,
    @Nullable Segment segment,
    @Nullable List<MapChange> changes,
    @Nullable Lineage earlier) {

  static LineageJson of(Lineage lineage) {
    return new LineageJson(
        lineage.base(),
        lineage.segment(),
        unlessEmpty(lineage.changes()),
        lineage.earlier().orElse(null));
  }

  Lineage toLineage() {
    return Lineage.builder()
        .base(required("base", base))
        .segment(required("segment", segment))
        .addAllChanges(listed(changes))
        .earlier(Optional.ofNullable(earlier))
        .build();
  }

  /** A kind of customer. */
  record OfSegment(
      @Nullable SegmentId id,
      @Nullable String name,
      @Nullable List<String> caresFor,
      @Nullable List<ValueCategory> values) {

    static OfSegment of(Segment segment) {
      return new OfSegment(
          segment.id(),
          segment.name(),
          unlessEmpty(segment.caresFor()),
          unlessEmpty(segment.values()));
    }

    Segment toSegment() {
      Segment.Builder segment = Segment.builder()
          .id(required("id", id))
          .addAllCaresFor(listed(caresFor))
          .addAllValues(listed(values));
      ifGiven(name, segment::name);
      return segment.build();
    }
  }

  /** A difference between two maps. */
  record OfChange(
      MapChange.@Nullable Kind kind,
      @Nullable MapPart part,
      @Nullable String id,
      @Nullable String before,
      @Nullable String after) {

    static OfChange of(MapChange change) {
      return new OfChange(
          change.kind(),
          change.part(),
          change.id(),
          change.before().orElse(null),
          change.after().orElse(null));
    }

    MapChange toChange() {
      return MapChange.builder()
          .kind(required("kind", kind))
          .part(required("part", part))
          .id(required("id", id))
          .before(Optional.ofNullable(before))
          .after(Optional.ofNullable(after))
          .build();
    }
  }
}
