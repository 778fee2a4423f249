package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something named that a model does with the weighted score; it shows in the explanation with the score before and after.
 *
 * <p>More kinds may come; match with a default.
 */
public sealed interface HealthStep {

  /** Names the step within its model. */
  StepId id();

  /**
   * The first gate whose situation holds decides the band: the score is moved to the nearest one of that band, or the band
   * is {@link Band#UNKNOWN} and the score stays.
   *
   * @param id names the step within its model
   * @param gates in the order in which they are tried; at least one
   */
  record FirstGate(StepId id, List<Gate> gates) implements HealthStep {
    /**
     * Checks the gates.
     *
     * @throws IllegalArgumentException if there is none, or two of one id
     */
    public FirstGate {
      requireNonNull(id, "id");
      gates = List.copyOf(requireNonNull(gates, "gates"));
      if (gates.isEmpty()) {
        throw new IllegalArgumentException(
            "step '%s' has no gate; give at least one".formatted(id));
      }
      Set<StepId> ids = new HashSet<>();
      for (Gate gate : gates) {
        if (!ids.add(gate.id())) {
          throw new IllegalArgumentException(
              "step '%s': gate '%s' is there twice; ids must be unique".formatted(id, gate.id()));
        }
      }
    }
  }

  /**
   * A band for a situation.
   *
   * @param id names the gate in the explanation
   * @param when the situation
   * @param band the band that it leads to
   */
  record Gate(StepId id, Situation when, Band band) {
    /** Refuses null. */
    public Gate {
      requireNonNull(id, "id");
      requireNonNull(when, "when");
      requireNonNull(band, "band");
    }

    /** Returns a gate. */
    public static Gate of(String id, Situation when, Band band) {
      return new Gate(StepId.of(id), when, band);
    }
  }

  /**
   * In a situation the score is at most so high.
   *
   * @param id names the step within its model
   * @param when the situation
   * @param atMost 0 to 100
   */
  record Cap(StepId id, Situation when, Points atMost) implements HealthStep {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException unless they are 0 to 100
     */
    public Cap {
      requireNonNull(id, "id");
      requireNonNull(when, "when");
      checkPoints(id, requireNonNull(atMost, "atMost"));
    }
  }

  /**
   * In a situation the score is at least so high.
   *
   * @param id names the step within its model
   * @param when the situation
   * @param atLeast 0 to 100
   */
  record Floor(StepId id, Situation when, Points atLeast) implements HealthStep {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException unless they are 0 to 100
     */
    public Floor {
      requireNonNull(id, "id");
      requireNonNull(when, "when");
      checkPoints(id, requireNonNull(atLeast, "atLeast"));
    }
  }

  /**
   * Where data is missing, the band is at most one above the band of the lowest score that the missing part could bring.
   *
   * @param id names the step within its model
   */
  record MissingDataCap(StepId id) implements HealthStep {
    /** Refuses null. */
    public MissingDataCap {
      requireNonNull(id, "id");
    }
  }

  private static void checkPoints(StepId id, Points points) {
    if (points.micros() < 0 || points.compareTo(Points.of(100)) > 0) {
      throw new IllegalArgumentException(
          "step '%s' cannot bound a score by %s; give 0 to 100 points".formatted(id, points));
    }
  }
}
