package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.NearestNames;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * Peers to compare with: the sorted values of some named figures over many journeys, all taken beforehand, at one instant.
 *
 * <p>The instant is whatever the snapshots have in common, such as the same day of each journey; the caller sees to that. A
 * cohort holds numbers only, never the journeys. A rank in it is relative: if all improve, nobody's rank does.
 */
public final class Cohort {

  private final Map<String, Function<JourneySnapshot, OptionalDouble>> figures;
  private final Map<String, double[]> sorted;
  private final Instant asOf;
  private final Instant knownAt;

  private Cohort(
      Map<String, Function<JourneySnapshot, OptionalDouble>> figures,
      Map<String, double[]> sorted,
      Instant asOf,
      Instant knownAt) {
    this.figures = figures;
    this.sorted = sorted;
    this.asOf = asOf;
    this.knownAt = knownAt;
  }

  /** Starts a cohort; add its figures, then the journeys. */
  public static Builder builder() {
    return new Builder();
  }

  /** The names of its figures, in the order in which they were added. */
  public Set<String> figures() {
    return Collections.unmodifiableSet(sorted.keySet());
  }

  /**
   * How many journeys have the figure.
   *
   * @throws IllegalArgumentException if the cohort has no figure of that name; the message names the nearest
   */
  public int size(String figure) {
    return values(figure).length;
  }

  /**
   * The part of the journeys whose figure is less, those with the same figure counted half: 0 to 1, 0.5 in the middle.
   *
   * @throws IllegalArgumentException if the cohort has no figure of that name, or no journey has it, or the value is NaN
   */
  public double rank(String figure, double value) {
    double[] values = values(figure);
    if (values.length == 0) {
      throw new IllegalArgumentException(
          "nobody in the cohort has figure '%s', so nothing ranks in it; ask size(figure) first"
              .formatted(figure));
    }
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(
          "NaN has no rank in figure '%s'; leave it out where there is none".formatted(figure));
    }
    int below = position(values, value, false);
    int upTo = position(values, value, true);
    return (below + upTo) / (2.0 * values.length);
  }

  /**
   * A figure of one journey, whether it belongs to the cohort or not; empty if the journey does not have it.
   *
   * @throws IllegalArgumentException if the cohort has no figure of that name; the message names the nearest
   */
  public OptionalDouble figure(String figure, JourneySnapshot journey) {
    double[] unused = values(figure);
    return requireNonNull(figures.get(figure)).apply(journey);
  }

  /** The latest instant that any of its journeys is told of; {@link Instant#MIN} if there was none. */
  public Instant asOf() {
    return asOf;
  }

  /** The latest instant that any of its journeys was known at; {@link Instant#MIN} if there was none. */
  public Instant knownAt() {
    return knownAt;
  }

  private double[] values(String figure) {
    double[] values = sorted.get(requireNonNull(figure, "figure"));
    if (values == null) {
      throw new IllegalArgumentException(
          NearestNames.unknown("figure", figure, "the cohort", sorted.keySet()));
    }
    return values;
  }

  /** How many values are less, or at most as large. */
  private static int position(double[] values, double value, boolean orEqual) {
    int from = 0;
    int to = values.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (values[middle] < value || (orEqual && values[middle] == value)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Collects the figures of a {@link Cohort}. */
  public static final class Builder {

    private final Map<String, Function<JourneySnapshot, OptionalDouble>> figures =
        new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a figure: a pure function of a snapshot, empty where a journey does not have it.
     *
     * @throws IllegalArgumentException if there is a figure of that name
     */
    @CanIgnoreReturnValue
    public Builder figure(String name, Function<JourneySnapshot, OptionalDouble> value) {
      if (figures.putIfAbsent(requireNonNull(name, "name"), requireNonNull(value, "value"))
          != null) {
        throw new IllegalArgumentException(
            "figure '%s' is there twice; names must be unique".formatted(name));
      }
      return this;
    }

    /**
     * Takes the figures of all these journeys.
     *
     * @throws IllegalArgumentException if a figure is NaN; the message names figure and journey
     */
    public Cohort of(Collection<JourneySnapshot> journeys) {
      Map<String, double[]> sorted = new LinkedHashMap<>();
      figures.forEach((name, value) -> {
        double[] values = new double[journeys.size()];
        int size = 0;
        for (JourneySnapshot journey : journeys) {
          OptionalDouble figure = value.apply(journey);
          if (figure.isPresent()) {
            if (Double.isNaN(figure.getAsDouble())) {
              throw new IllegalArgumentException(
                  "figure '%s' of journey '%s' is NaN; return an empty one where there is none"
                      .formatted(name, journey.journey()));
            }
            values[size++] = figure.getAsDouble();
          }
        }
        double[] known = Arrays.copyOf(values, size);
        Arrays.sort(known);
        sorted.put(name, known);
      });
      return new Cohort(
          new LinkedHashMap<>(figures),
          sorted,
          latest(journeys, JourneySnapshot::asOf),
          latest(journeys, JourneySnapshot::knownAt));
    }

    private static Instant latest(
        Collection<JourneySnapshot> journeys, Function<JourneySnapshot, Instant> instant) {
      return journeys.stream().map(instant).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }
  }
}
