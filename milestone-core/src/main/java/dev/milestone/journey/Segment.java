package dev.milestone.journey;

import static dev.milestone.measure.ValueCategory.ADOPTION_AND_SATISFACTION;
import static dev.milestone.measure.ValueCategory.COST_REDUCED;
import static dev.milestone.measure.ValueCategory.PROCESS_EFFICIENCY;
import static dev.milestone.measure.ValueCategory.QUALITY;
import static dev.milestone.measure.ValueCategory.REVENUE;
import static dev.milestone.measure.ValueCategory.TIME_SAVED;

import dev.milestone.Blanks;
import dev.milestone.measure.ValueCategory;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A kind of customer, by size, industry or anything else: the same outcome is not worth the same to all of them.
 *
 * <p>Five are ready; define your own with {@link #of} or {@link #builder()}.
 */
@Value.Immutable
public abstract sealed class Segment implements WithSegment permits ImmutableSegment {

  Segment() {}

  /** Names the segment. */
  public abstract SegmentId id();

  /** What it is called; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** What such customers care for, in a few words each, most of all first. */
  public abstract List<String> caresFor();

  /** The kinds of value that mean most to them. */
  public abstract Set<ValueCategory> values();

  /** Returns a segment of that id and name which cares for that. */
  public static Segment of(String id, String name, String... caresFor) {
    return builder()
        .id(SegmentId.of(id))
        .name(name)
        .addAllCaresFor(List.of(caresFor))
        .build();
  }

  /** Starts a segment; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Small businesses, who have few people, a tight budget and no department to run software. */
  public static Segment smallBusiness() {
    return of("small-business", "small business", "time saved", "cost reduced", "simplicity")
        .withValues(TIME_SAVED, COST_REDUCED);
  }

  /** Large companies, who need volume, compliance, and departments that work together. */
  public static Segment enterprise() {
    return of("enterprise", "enterprise", "scale", "lower risk", "coordination across departments")
        .withValues(PROCESS_EFFICIENCY, QUALITY);
  }

  /** Health care. */
  public static Segment healthcare() {
    return of("healthcare", "health care", "compliance", "patient outcomes", "efficiency")
        .withValues(QUALITY, PROCESS_EFFICIENCY);
  }

  /** Finance, where breaches and wrong figures should become fewer, and getting ready for an audit take less time. */
  public static Segment finance() {
    return of("finance", "finance", "risk control", "accurate reporting", "readiness for audits")
        .withValues(QUALITY, TIME_SAVED);
  }

  /** Retail. */
  public static Segment retail() {
    return of("retail", "retail", "speed", "customer experience", "the right stock")
        .withValues(PROCESS_EFFICIENCY, ADOPTION_AND_SATISFACTION, REVENUE);
  }

  /** The segments that are ready. */
  public static List<Segment> ready() {
    return List.of(smallBusiness(), enterprise(), healthcare(), finance(), retail());
  }

  @Value.Check
  void check() {
    Blanks.refuse("segment", id(), "name", name(), "say what kind of customer it is");
    Blanks.refuse("segment", id(), "care", caresFor(), "say what such customers care for");
  }

  /** Collects the attributes of a {@link Segment}; each may be set once. */
  public static final class Builder extends ImmutableSegment.Builder {
    Builder() {}
  }
}
