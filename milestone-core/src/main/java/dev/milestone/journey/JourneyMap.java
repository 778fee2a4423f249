package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The designed path of one kind of customer: ordered stages, the milestones on them, and the metrics that tell.
 *
 * <p>A template with a version, never about one customer. Milestones and metrics have positions, counted from 0 in the
 * order in which they were added, which hold for the version. A wrong design is refused when it is built: an id used twice,
 * a reference to nothing, milestones that wait for each other.
 */
@Value.Immutable
public abstract sealed class JourneyMap implements WithJourneyMap permits ImmutableJourneyMap {

  JourneyMap() {}

  /** Names the map; its versions share it. */
  public abstract MapId id();

  /** The version, such as "1" or "2026.1"; not blank, and without an {@code @}. */
  public abstract String version();

  /** What the map is called; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** The stages, in their order. */
  public abstract List<Stage> stages();

  /** The metrics; the position of each is its index here. */
  public abstract List<Metric> metrics();

  /**
   * Where a metric of the customer's own belongs. A slot is filled by the metric of its id, and open while there is none;
   * milestones may refer to it either way.
   */
  public abstract List<MetricSlot> slots();

  /** Targets that hold for every journey on this map until it sets its own; at most one for a metric or slot. */
  public abstract List<Target> targets();

  /** The milestones; the position of each is its index here. */
  public abstract List<Milestone> milestones();

  /** What this kind of customer usually wants, to be asked for; a journey states its own. */
  public abstract List<Objective> objectives();

  /** What the product can do for what the customer wants; see {@link #valueChain()}. */
  public abstract List<Capability> capabilities();

  /** What outcomes mean for the business; see {@link #valueChain()}. */
  public abstract List<Impact> impacts();

  /** The map that this one was specialised from, for whom, and what was changed; none if it was designed by itself. */
  public abstract Optional<Lineage> lineage();

  /** Starts a map; id and version are required, and at least one stage and milestone. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a map of that id and version. */
  public static Builder of(String id, String version) {
    return builder().id(MapId.of(id)).version(version);
  }

  /**
   * Returns a milestone.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public final Milestone milestone(MilestoneId id) {
    return milestones().get(position(id));
  }

  /**
   * Returns a metric.
   *
   * @throws IllegalArgumentException if the map has none of that id, or only an open slot; the message names the nearest
   */
  public final Metric metric(MetricId id) {
    return metrics().get(position(id));
  }

  /**
   * Returns a stage.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public final Stage stage(StageId id) {
    return stages().get(index().stage(id));
  }

  /**
   * The position of a milestone, from 0.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public final int position(MilestoneId id) {
    return index().milestone(id);
  }

  /**
   * The position of a metric, from 0.
   *
   * @throws IllegalArgumentException if the map has none of that id, or only an open slot; the message names the nearest
   */
  public final int position(MetricId id) {
    return index().metric(id);
  }

  /** The position of a metric, from 0; none if the map has none of that id. */
  public final OptionalInt findPosition(MetricId id) {
    return index().findMetric(id);
  }

  /** The position of a milestone, from 0; none if the map has none of that id. */
  public final OptionalInt findPosition(MilestoneId id) {
    return index().findMilestone(id);
  }

  /** Whether a stage of the map lists the task. */
  public final boolean hasTask(TaskId id) {
    return index().hasTask(id);
  }

  /**
   * Checks that a stage of the map lists the task.
   *
   * @throws IllegalArgumentException if none does; the message names the nearest
   */
  public final void requireTask(TaskId id) {
    index().requireTask(id);
  }

  /**
   * Returns a slot, filled or open.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public final MetricSlot slot(MetricId id) {
    return index().slots().slot(id);
  }

  /** The slots that no metric fills yet, in their order. */
  public final List<MetricSlot> openSlots() {
    return index().slots().open();
  }

  /**
   * The open slots that keep a milestone from being measured: those that its required criteria read.
   *
   * @throws IllegalArgumentException if the map has no milestone of that id; the message names the nearest
   */
  public final List<MetricSlot> openSlots(MilestoneId milestone) {
    return index().slots().openOf(position(milestone));
  }

  /**
   * This version of the map with the slot of the metric's id filled, in whatever order slots are filled.
   *
   * <p>It keeps id and version, since the design is the same; what differs is what one customer measures. Customers who
   * measure the same may share the map that is returned. What the metric leaves open about its kind of value, and whether
   * it predicts or proves, is said by the slot.
   *
   * @throws IllegalArgumentException if the map has no slot of that id, which then names the nearest; if the slot is filled
   *     already; or if it asks for another kind of value
   * @throws dev.milestone.measure.UnitMismatchException if the map has a target for the slot in a unit that does not convert
   */
  public final JourneyMap filling(Metric metric) {
    return withMetrics(index().slots().filling(this, metric));
  }

  /** This version of the map with open slots filled by the metrics that fill the slots of these ids on another map. */
  public final JourneyMap fillingLike(JourneyMap other) {
    requireNonNull(other, "other");
    JourneyMap filled = this;
    for (MetricSlot slot : openSlots()) {
      if (other.index().slots().isSlot(slot.id())
          && other.findPosition(slot.id()).isPresent()) {
        filled = filled.filling(other.metric(slot.id()));
      }
    }
    return filled;
  }

  /** This version of the map with all slots open, as it was designed. */
  public final JourneyMap unfilled() {
    List<Metric> own = metrics().stream()
        .filter(metric -> !index().slots().isSlot(metric.id()))
        .toList();
    return own.size() == metrics().size() ? this : withMetrics(own);
  }

  /** How the product serves what the customer wants, as capabilities, customer milestones, impacts and objectives link it. */
  public final ValueChain valueChain() {
    return index().chain();
  }

  /**
   * Starts a variant of this map for a segment, by what is added, replaced, dropped or due at other times; the rest stays as
   * it is here.
   */
  public final MapSpecialisation specialise(Segment segment) {
    return new MapSpecialisation(this, segment);
  }

  /**
   * A hash of everything that the map holds, but not of its identity in memory: 32 hex digits, the first half of a SHA-256,
   * the same on every JVM.
   *
   * <p>Equal maps have equal hashes, and maps that differ have different ones, but for {@linkplain Criterion#content()
   * criteria of one's own} that do not tell their difference. The order of stages, milestones, metrics and other lists is
   * part of the map; the order in which links were declared, such as what a milestone depends on, is not.
   *
   * @throws BrokenCriterionException if a criterion is a lambda or method reference, which has no name that lasts
   */
  @Value.Lazy
  public String hash() {
    return MapContent.hash(this);
  }

  /**
   * The exact version by name: id, version and hash.
   *
   * @throws BrokenCriterionException if the map has no {@link #hash()}
   */
  public final MapReference reference() {
    return new MapReference(id(), version(), hash());
  }

  /**
   * What a metric is judged by before a journey says more: no baseline, and the map's own target, if it has one. An open slot
   * has neither.
   */
  public final Yardstick yardstick(MetricId id) {
    return index().yardstick(id);
  }

  /** The positions of the milestones, each after the one that its due day counts from. */
  public final List<Integer> dueOrder() {
    return index().dueOrder();
  }

  /** What the map looks up; it also refuses a design that is wrong. */
  @Value.Derived
  @Value.Auxiliary
  MapIndex index() {
    return new MapIndex(this);
  }

  /** Such as {@code onboarding@3}. */
  @Override
  public final String toString() {
    return id() + "@" + version();
  }

  /** Collects the attributes of a {@link JourneyMap}; each may be set once. */
  public static final class Builder extends ImmutableJourneyMap.Builder {
    Builder() {}
  }
}
