package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.tracking.JourneyId;
import dev.milestone.wording.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Why a score is what it is: data to be stored, compared and read.
 *
 * <p>The base, the points of all {@linkplain #parts() parts} and the differences of all {@linkplain #adjustments()
 * adjustments} sum to the score, to the last digit.
 */
@Value.Immutable
public abstract sealed class HealthExplanation implements WithHealthExplanation
    permits ImmutableHealthExplanation {

  HealthExplanation() {}

  /** Whose health it is. */
  public abstract JourneyId journey();

  /** The map that is travelled, as {@code id@version}. */
  public abstract String map();

  /** The model that judged, as {@code id@version}. */
  public abstract String model();

  /** The instant that was judged. */
  public abstract Instant asOf();

  /** The instant by which all that it rests on had been recorded. */
  public abstract Instant knownAt();

  /** The score, 0 to 100; none if no rule had data. */
  public abstract Optional<Points> score();

  /** The band. */
  public abstract Band band();

  /** The part of the weight of all applicable rules that had data: 0 to 1, six decimals. */
  public abstract BigDecimal coverage();

  /** The lowest score that the missing data could bring; none if there is no score. */
  public abstract Optional<Points> low();

  /** The highest score that the missing data could bring; none if there is no score. */
  public abstract Optional<Points> high();

  /** Where the count begins. */
  public abstract Points base();

  /** What each rule adds or takes away, in the order of the model. */
  public abstract List<Part> parts();

  /** What the steps of the model did afterwards, in the order in which they did. */
  public abstract List<Adjustment> adjustments();

  /** What else there is to know. */
  public abstract Set<HealthFlag> flags();

  /** The parts that take points away, the one that costs most first; of equals the one whose id comes first. */
  public final List<Part> pulledDown() {
    return parts().stream()
        .filter(part -> part.points().micros() < 0)
        .sorted(Comparator.comparing(Part::points).thenComparing(Part::rule))
        .toList();
  }

  /** The whole explanation in English, for people; not to be parsed, since the words may change. */
  public final String summary() {
    return summary(Wording.english());
  }

  /** The whole explanation in words of your own, for people; not to be parsed. */
  public final String summary(Wording wording) {
    return HealthText.summary(this, wording);
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Points sum = base();
    for (Part part : parts()) {
      sum = sum.plus(part.points());
    }
    for (Adjustment adjustment : adjustments()) {
      sum = sum.plus(adjustment.after().minus(adjustment.before()));
    }
    if (score().isPresent() && !sum.equals(score().get())) {
      throw new IllegalArgumentException(
          "parts and adjustments come to %s and the score is %s; they have to agree"
              .formatted(sum, score().get()));
    }
  }

  /** Collects the attributes of a {@link HealthExplanation}; each may be set once. */
  public static final class Builder extends ImmutableHealthExplanation.Builder {
    Builder() {}
  }

  /** What one rule adds to the score, or takes away from the base. */
  @Value.Immutable
  public abstract static sealed class Part permits ImmutablePart {

    Part() {}

    /** The rule. */
    public abstract RuleId rule();

    /** What a high score of the rule means. */
    public abstract String description();

    /** How much the rule counts in the model, relative to the others. */
    public abstract BigDecimal weight();

    /** The rule's own score, 0 to 100; none if it had no data. */
    public abstract OptionalDouble score();

    /** Why it had no data; none if it had. */
    public abstract Optional<NoData> noData();

    /** The points that it adds to the base, or takes away where negative. */
    public abstract Points points();

    /** The numbers that its verdict rests on, in its own order. */
    public abstract List<Input> inputs();

    static Builder builder() {
      return new Builder();
    }

    /** Collects the attributes of a {@link Part}; each may be set once. */
    static final class Builder extends ImmutablePart.Builder {
      Builder() {}

      @CanIgnoreReturnValue
      Builder inputs(List<Input> inputs) {
        addAllInputs(inputs);
        return this;
      }
    }
  }

  /**
   * A number that a verdict rests on.
   *
   * @param name what it is, in the rule's own word
   * @param value the number
   */
  public record Input(String name, double value) {
    /** Takes the parts. */
    public Input {
      requireNonNull(name, "name");
    }
  }

  /**
   * What a step of the model did; before and after are equal where it changed the band alone.
   *
   * @param step the step
   * @param reason what within the step decided, such as a gate; the step itself if it has no parts
   * @param before the score before
   * @param after the score after
   */
  public record Adjustment(StepId step, StepId reason, Points before, Points after) {
    /** Takes the parts. */
    public Adjustment {
      requireNonNull(step, "step");
      requireNonNull(reason, "reason");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }
}
