package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same people asked twice, before and after, such as five of a team about the hours that they spend on reports.
 *
 * <p>There are two reductions, and they differ as soon as the people do. Of 8 h and 2 h before, with 2 h and 1 h after, the
 * people spend 75 % and 50 % less:
 *
 * <ul>
 *   <li>{@link #meanOfReductions} is 62.5 %: everybody counts the same. It tells how a typical person fared.
 *   <li>{@link #reductionOfMeans} is 70 %, from 5 h to 1.5 h: every hour counts the same. It tells how much was saved
 *       altogether, and is what a {@link Yardstick} gives for the two means.
 * </ul>
 *
 * <p>A negative reduction is a rise. As an absolute amount there is one mean reduction only.
 *
 * <pre>{@code
 * PairedSample sample = PairedSample.builder()
 *     .pair("ana", "8 h/wk", "2 h/wk")
 *     .pair("rui", "2 h/wk", "1 h/wk")
 *     .build();
 * }</pre>
 */
public final class PairedSample {

  /** More digits than any double tells apart. */
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /**
   * What one person answered.
   *
   * @param person who, by a name or a pseudonym
   * @param before what was answered the first time
   * @param after what was answered the second time, in the same unit
   */
  public record Pair(String person, Quantity before, Quantity after) {

    /** Takes both answers; throws IllegalArgumentException if the name is blank or the units differ. */
    public Pair {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      if (person.isBlank()) {
        throw new IllegalArgumentException(
            "a pair of answers has a blank person; give a name or a pseudonym");
      }
      if (!before.unit().equals(after.unit())) {
        throw new IllegalArgumentException(
            "a person answered in %s before and in %s after; give both in one unit"
                .formatted(before.unit(), after.unit()));
      }
    }

    /** What is less than before, in the unit of the answers; negative if it is more. */
    public Quantity reduction() {
      return new Quantity(before.amount().subtract(after.amount()), before.unit());
    }

    /**
     * What is less than before, as a part of it: 0.75 from 8 h to 2 h. None if the answer before is zero or less, or in
     * points, where a part means nothing.
     */
    public OptionalDouble relativeReduction() {
      return part(reduction().amount(), before);
    }
  }

  private final List<Pair> pairs;

  private PairedSample(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Starts a sample; it needs at least one pair of answers. */
  public static Builder builder() {
    return new Builder();
  }

  /** The answers, in the order in which they were given. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** How many people were asked; at least one. */
  public int count() {
    return pairs.size();
  }

  /** The unit of all answers. */
  public Unit unit() {
    return pairs.get(0).before().unit();
  }

  /** The mean of the answers before. */
  public Quantity meanBefore() {
    return mean(Pair::before);
  }

  /** The mean of the answers after. */
  public Quantity meanAfter() {
    return mean(Pair::after);
  }

  /** The mean of what is less than before, in the unit of the answers; the same as the reduction of the two means. */
  public Quantity meanReduction() {
    return mean(Pair::reduction);
  }

  /**
   * The mean of everybody's relative reduction, each counting the same. None if anybody has none: leaving those out would
   * tell of other people than were asked.
   */
  public OptionalDouble meanOfReductions() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Pair pair : pairs) {
      if (!hasParts(pair.before())) {
        return OptionalDouble.empty();
      }
      sum = sum.add(pair.reduction().amount().divide(pair.before().amount(), PRECISION));
    }
    return OptionalDouble.of(sum.divide(BigDecimal.valueOf(count()), PRECISION).doubleValue());
  }

  /**
   * How much less the mean is than before, as a part of it. None if the mean before is zero or less, or the answers are in
   * points.
   */
  public OptionalDouble reductionOfMeans() {
    Quantity before = new Quantity(sum(Pair::before), unit());
    return part(sum(Pair::reduction), before);
  }

  /**
   * The baseline that the first round of answers gives: their mean, with the number of people, as measured by a paired
   * sample. Add the days when they were asked, and who stands for it.
   *
   * @throws IllegalArgumentException if the id is not written as one
   */
  public Baseline baseline(String metric) {
    return Baseline.builder()
        .metric(metric)
        .value(meanBefore())
        .method("paired sample")
        .quality(Quality.MEASURED)
        .sampleSize(count())
        .build();
  }

  private Quantity mean(Function<Pair, Quantity> answer) {
    return new Quantity(sum(answer).divide(BigDecimal.valueOf(count()), PRECISION), unit());
  }

  private BigDecimal sum(Function<Pair, Quantity> answer) {
    return pairs.stream()
        .map(pair -> answer.apply(pair).amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean hasParts(Quantity before) {
    return before.amount().signum() > 0 && before.unit().kind() != Unit.Kind.POINTS;
  }

  private static OptionalDouble part(BigDecimal reduction, Quantity before) {
    return hasParts(before)
        ? OptionalDouble.of(reduction.divide(before.amount(), PRECISION).doubleValue())
        : OptionalDouble.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairedSample that && pairs.equals(that.pairs);
  }

  @Override
  public int hashCode() {
    return pairs.hashCode();
  }

  /** Such as {@code 5 people, mean 4 h/wk before, 1 h/wk after}; no names. */
  @Override
  public String toString() {
    return "%s %s, mean %s before, %s after"
        .formatted(count(), count() == 1 ? "person" : "people", meanBefore(), meanAfter());
  }

  /** Collects the answers of a {@link PairedSample}. */
  public static final class Builder {

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds what one person answered, as {@link Quantity#parse} reads it.
     *
     * @throws IllegalArgumentException as {@link #pair(Pair)} does, or if an answer is no quantity
     */
    @CanIgnoreReturnValue
    public Builder pair(String person, String before, String after) {
      return pair(new Pair(person, Quantity.parse(before), Quantity.parse(after)));
    }

    /**
     * Adds what one person answered.
     *
     * @throws IllegalArgumentException if the person answered already, or the unit is not that of the answers so far
     */
    @CanIgnoreReturnValue
    public Builder pair(Pair pair) {
      Unit own = pair.before().unit();
      Unit common =
          pairs.isEmpty() ? own : pairs.values().iterator().next().before().unit();
      if (!own.equals(common)) {
        throw new IllegalArgumentException(
            "answers are in %s so far, and one is in %s; give all in one unit"
                .formatted(common, own));
      }
      if (pairs.putIfAbsent(pair.person(), pair) != null) {
        throw new IllegalArgumentException(
            "person number %s answers twice; give each person one pair of answers"
                .formatted(new ArrayList<>(pairs.keySet()).indexOf(pair.person()) + 1));
      }
      return this;
    }

    /**
     * Returns the sample.
     *
     * @throws IllegalStateException if it has no pair of answers
     */
    public PairedSample build() {
      if (pairs.isEmpty()) {
        throw new IllegalStateException(
            "a paired sample has no pair of answers; add at least one person");
      }
      return new PairedSample(List.copyOf(pairs.values()));
    }
  }
}
