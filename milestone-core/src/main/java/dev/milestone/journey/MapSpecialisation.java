package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import java.time.Period;
import java.util.Optional;

/**
 * A variant of a map that is being made for a segment, by its differences: what is added, replaced, dropped or due at other
 * times.
 *
 * <pre>{@code
 * JourneyMap clinics = map.specialise(Segment.healthcare())
 *     .redate(MilestoneId.of("first-report"), Due.afterStart(Period.ofDays(42)))
 *     .drop(MilestoneId.of("upsell"))
 *     .add(CustomerMilestone.of("audit-passed", "foundation").build())
 *     .build();
 * }</pre>
 *
 * <p>Nothing is checked against each other before {@link #build()}, so the order of the calls does not matter where they
 * speak of different parts. The variant is a map like any other, with its {@linkplain JourneyMap#lineage() lineage} kept; what
 * is replaced keeps its place, what is added comes last of its kind. To be used by one thread.
 */
public final class MapSpecialisation {

  private final JourneyMap base;
  private final Segment segment;
  private final VariantDraft draft;
  private MapId id;
  private String version;
  private String name;

  MapSpecialisation(JourneyMap base, Segment segment) {
    this.base = base;
    this.segment = requireNonNull(segment, "segment");
    String where = "map '%s' for segment '%s'".formatted(base.id(), segment.id());
    draft = new VariantDraft(base, where);
    id = MapId.of(base.id() + ":" + segment.id());
    version = base.version();
    name = base.name() + ", " + segment.name();
  }

  /** Sets the id of the variant; unless set, that of the map, a colon and that of the segment. */
  @CanIgnoreReturnValue
  public MapSpecialisation id(String newId) {
    id = MapId.of(newId);
    return this;
  }

  /** Sets the version of the variant; unless set, that of the map. */
  @CanIgnoreReturnValue
  public MapSpecialisation version(String newVersion) {
    version = requireNonNull(newVersion, "version");
    return this;
  }

  /** Sets what the variant is called; unless set, the names of the map and the segment. */
  @CanIgnoreReturnValue
  public MapSpecialisation name(String newName) {
    name = requireNonNull(newName, "name");
    return this;
  }

  /**
   * Adds a stage.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Stage stage) {
    draft.stages.add(stage);
    return this;
  }

  /**
   * Puts a stage in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Stage stage) {
    draft.stages.replace(stage);
    return this;
  }

  /**
   * Drops a stage.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(StageId stage) {
    draft.stages.drop(stage);
    return this;
  }

  /**
   * Adds a metric.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Metric metric) {
    draft.metrics.add(metric);
    return this;
  }

  /**
   * Puts a metric in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Metric metric) {
    draft.metrics.replace(metric);
    return this;
  }

  /**
   * Drops a metric.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(MetricId metric) {
    draft.metrics.drop(metric);
    return this;
  }

  /**
   * Adds a slot.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(MetricSlot slot) {
    draft.slots.add(slot);
    return this;
  }

  /**
   * Puts a slot in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(MetricSlot slot) {
    draft.slots.replace(slot);
    return this;
  }

  /**
   * Drops a slot, but not the metric that fills it.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation dropSlot(MetricId slot) {
    draft.slots.drop(slot);
    return this;
  }

  /**
   * Adds a target of the map for a metric.
   *
   * @throws IllegalArgumentException if there is one of that metric already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Target target) {
    draft.targets.add(target);
    return this;
  }

  /**
   * Puts a target of the map for a metric in the place of the one that has its metric.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Target target) {
    draft.targets.replace(target);
    return this;
  }

  /**
   * Drops the map's target for a metric.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation dropTarget(MetricId metric) {
    draft.targets.drop(metric);
    return this;
  }

  /**
   * Adds a milestone.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Milestone milestone) {
    draft.milestones.add(milestone);
    return this;
  }

  /**
   * Puts a milestone in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Milestone milestone) {
    draft.milestones.replace(milestone);
    return this;
  }

  /**
   * Drops a milestone.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(MilestoneId milestone) {
    draft.milestones.drop(milestone);
    return this;
  }

  /**
   * Adds an objective.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Objective objective) {
    draft.objectives.add(objective);
    return this;
  }

  /**
   * Puts an objective in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Objective objective) {
    draft.objectives.replace(objective);
    return this;
  }

  /**
   * Drops an objective.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(ObjectiveId objective) {
    draft.objectives.drop(objective);
    return this;
  }

  /**
   * Adds a capability.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Capability capability) {
    draft.capabilities.add(capability);
    return this;
  }

  /**
   * Puts a capability in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Capability capability) {
    draft.capabilities.replace(capability);
    return this;
  }

  /**
   * Drops a capability.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(CapabilityId capability) {
    draft.capabilities.drop(capability);
    return this;
  }

  /**
   * Adds an impact.
   *
   * @throws IllegalArgumentException if there is one of that id already
   */
  @CanIgnoreReturnValue
  public MapSpecialisation add(Impact impact) {
    draft.impacts.add(impact);
    return this;
  }

  /**
   * Puts an impact in the place of the one that has its id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation replace(Impact impact) {
    draft.impacts.replace(impact);
    return this;
  }

  /**
   * Drops an impact.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation drop(ImpactId impact) {
    draft.impacts.drop(impact);
    return this;
  }

  /**
   * Makes a milestone due at another time.
   *
   * @throws IllegalArgumentException if there is none of that id; the message names the nearest
   */
  @CanIgnoreReturnValue
  public MapSpecialisation redate(MilestoneId milestone, Due due) {
    Milestone old = draft.milestones.get(milestone);
    return replace(
        old instanceof FunctionalMilestone functional
            ? functional.withDue(due)
            : ((CustomerMilestone) old).withDue(due));
  }

  /**
   * Gives a stage another window, with an end.
   *
   * @throws IllegalArgumentException if there is none of that id, or the window holds no day
   */
  @CanIgnoreReturnValue
  public MapSpecialisation redate(StageId stage, Period startInclusive, Period endExclusive) {
    return replace(redated(stage, startInclusive, Optional.of(endExclusive)));
  }

  /**
   * Gives a stage another window, without an end.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  @CanIgnoreReturnValue
  public MapSpecialisation redate(StageId stage, Period startInclusive) {
    return replace(redated(stage, startInclusive, Optional.empty()));
  }

  private Stage redated(StageId stage, Period start, Optional<Period> end) {
    Stage old = draft.stages.get(stage);
    return Stage.builder()
        .id(old.id())
        .name(old.name())
        .addAllTasks(old.tasks())
        .startInclusive(start)
        .endExclusive(end)
        .build();
  }

  /**
   * Returns the variant.
   *
   * @throws IllegalArgumentException if something is dropped that another part still refers to, with the path from one to
   *     the other; or if the variant would be refused as any map that was designed so
   */
  public JourneyMap build() {
    draft.checkDropped();
    JourneyMap variant = draft.map().id(id).version(version).name(name).build();
    return variant.withLineage(Lineage.builder()
        .base(base.reference())
        .segment(segment)
        .earlier(base.lineage())
        .addAllChanges(MapDiff.bySameIds(base, variant).changes())
        .build());
  }
}
