package dev.milestone.tracking;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One metric of a {@link Dossier}: where it started, where it should go, and where it is.
 *
 * <p>Progress to the target and change from the baseline are two measures and stand apart.
 */
@Value.Immutable
public abstract sealed class DossierMetric permits ImmutableDossierMetric {

  DossierMetric() {}

  /** The metric as the map has it. */
  public abstract Metric metric();

  /** Where it stood before; none if nobody said. */
  public abstract Optional<Baseline> baseline();

  /** The baseline that was set first; none if it was never revised. */
  public abstract Optional<Baseline> originalBaseline();

  /** How often the baseline was revised, as {@link MetricState#baselineRevisions()} counts it. */
  public abstract int baselineRevisions();

  /** Where it should go; none if nobody said. */
  public abstract Optional<Target> target();

  /** The target before it was first revised; none if it never was. */
  public abstract Optional<Target> originalTarget();

  /** How often the target was revised, as {@link MetricState#targetRevisions()} counts it. */
  public abstract int targetRevisions();

  /** How many observations are known. */
  public abstract int observations();

  /** The last value, in the metric's unit; none if there is no observation. */
  public abstract OptionalDouble current();

  /** The local day of the last observation; none if there is none. */
  public abstract Optional<LocalDate> observedOn();

  /** Whether the last value reaches the target in force. */
  public abstract boolean isReached();

  /** Whether the target is one to hold, which has no progress. */
  public abstract boolean isHold();

  /** The part of the way from baseline to target that was gone, not clipped; none if it has no number. */
  public abstract OptionalDouble progress();

  /** The same from the first baseline towards the target before it was first revised. */
  public abstract OptionalDouble progressToOriginal();

  /** When the target in force will be reached, or why that cannot be told; none without a target or an observation. */
  public abstract Optional<Forecast> forecast();

  /** The movement as a part of the baseline, such as -0.5 from 4 h to 2 h; none if that means nothing. */
  public abstract OptionalDouble relativeChange();

  /** The movement from the baseline in the metric's unit; none without a baseline or an observation. */
  public abstract OptionalDouble points();

  /** What speaks against relying on the baseline, by the usual measure; nothing if there is none. */
  public final Set<Baseline.Doubt> doubts() {
    return baseline().map(Baseline::doubts).orElse(Set.of());
  }

  static DossierMetric of(JourneySnapshot snapshot, KnownFacts facts, Metric metric) {
    MetricState state = snapshot.metric(metric.id());
    Yardstick yardstick = state.yardstick();
    Optional<Baseline> firstBaseline = facts.baselines(metric.id()).stream().findFirst();
    Optional<Target> firstTarget = facts.targets(metric.id()).stream().findFirst();
    ImmutableDossierMetric.Builder builder = ImmutableDossierMetric.builder()
        .metric(metric)
        .baseline(facts.baseline(metric.id()))
        .originalBaseline(firstBaseline.filter(any -> state.baselineRevisions() > 0))
        .baselineRevisions(state.baselineRevisions())
        .target(facts.target(metric.id()))
        .originalTarget(firstTarget.filter(any -> state.targetRevisions() > 0))
        .targetRevisions(state.targetRevisions())
        .observations(state.size())
        .current(state.last())
        .isHold(yardstick.isHeld())
        .progress(state.progress())
        .progressToOriginal(state.progressToOriginal());
    if (state.size() == 0) {
      return builder.isReached(false).build();
    }
    if (facts.target(metric.id()).isPresent()) {
      builder.forecast(state.forecast());
    }
    double last = state.value(state.size() - 1);
    builder
        .isReached(yardstick.reached(last))
        .observedOn(LocalDate.ofEpochDay(snapshot.origin().epochDay(state.at(state.size() - 1))));
    if (yardstick.hasRelativeChange()) {
      builder.relativeChange(yardstick.relativeChange(last));
    }
    if (yardstick.hasBaseline()) {
      builder.points(yardstick.points(last));
    }
    return builder.build();
  }
}
