package dev.milestone.measure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import dev.milestone.wording.Message;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is measured: its name, its unit, and which way is better.
 *
 * <p>A metric belongs to a map, never to one customer; where a customer stands is said by a {@link Baseline}, a
 * {@link Target} and observations.
 */
@Value.Immutable
public abstract sealed class Metric implements WithMetric permits ImmutableMetric {

  Metric() {}

  /** Names the metric in baselines, targets and observations. */
  public abstract MetricId id();

  /** What readers see, such as "report creation time"; the id unless given. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** The unit that its values are judged in. */
  public abstract Unit unit();

  /** Which way is better. */
  public abstract Direction direction();

  /** Which comparisons mean something; unless given, a share for {@code %}, an interval for points, else a ratio. */
  @Value.Default
  public Scale scale() {
    return switch (unit().kind()) {
      case SHARE -> Scale.SHARE;
      case POINTS -> Scale.INTERVAL;
      default -> Scale.RATIO;
    };
  }

  /** Whether it predicts success or proves it; an outcome unless given. */
  @Value.Default
  public Indicator indicator() {
    return Indicator.OUTCOME;
  }

  /** The kind of value it shows, when known. */
  public abstract Optional<ValueCategory> category();

  /** How it is measured, in the customer's words, when agreed. */
  public abstract Optional<String> method();

  /**
   * Returns a metric with the usual scale for its unit.
   *
   * @param unit as {@link Unit#parse} reads it
   * @throws IllegalArgumentException if the id or the unit is not written as one
   */
  public static Metric of(String id, String name, String unit, Direction direction) {
    return builder().id(id).name(name).unit(unit).direction(direction).build();
  }

  /** Starts a metric; id, unit and direction are required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the amount in the metric's own unit, rounded to a double once.
   *
   * @throws UnitMismatchException if the unit does not convert; its message names the metric
   */
  public double read(Quantity quantity) {
    if (!quantity.unit().isConvertibleTo(unit())) {
      throw UnitMismatchException.of(this, quantity.toString(), quantity.unit());
    }
    return quantity.doubleIn(unit());
  }

  /**
   * Returns what was observed, in the metric's own unit.
   *
   * @throws UnitMismatchException if the unit does not convert; its message names the metric
   * @throws IllegalArgumentException if the observation is of another metric
   */
  public double read(Observation observation) {
    checkIsMine("observation", observation.metric());
    if (observation.unit().equals(unit())) {
      return observation.value();
    }
    if (!observation.unit().isConvertibleTo(unit())) {
      throw UnitMismatchException.of(this, observation.text(), observation.unit());
    }
    return observation.unit().convert(observation.value(), unit());
  }

  /** The same in decimal, for targets that are computed from it. */
  Quantity inOwnUnit(Quantity quantity) {
    if (!quantity.unit().isConvertibleTo(unit())) {
      throw UnitMismatchException.of(this, quantity.toString(), quantity.unit());
    }
    return quantity.in(unit());
  }

  void checkIsMine(String what, MetricId metric) {
    if (!metric.equals(id())) {
      throw new IllegalArgumentException("%s is of metric '%s', not of '%s'; give the one of '%s'"
          .formatted(what, metric, id(), id()));
    }
  }

  /** A value of the metric in words, to four digits and with its unit. */
  public final Message message(double value) {
    return MeasureWords.value(value, unit());
  }

  @Value.Check
  void check() {
    Blanks.refuse("metric", id(), "name", name(), "say what is measured");
    Blanks.refuse("metric", id(), "method", method(), "say how it is measured");
  }

  /** Collects the attributes of a {@link Metric}; each may be set once. */
  public static final class Builder extends ImmutableMetric.Builder {
    Builder() {}

    /** Names the metric; throws IllegalArgumentException if it is not written as an id. */
    @CanIgnoreReturnValue
    public Builder id(String id) {
      return id(MetricId.of(id));
    }

    /** Sets the unit, as {@link Unit#parse} reads it. */
    @CanIgnoreReturnValue
    public Builder unit(String unit) {
      return unit(Unit.parse(unit));
    }
  }
}
