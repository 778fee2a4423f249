package dev.milestone.measure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.Blanks;
import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a metric stood before, and how far that can be relied on.
 *
 * <p>Together with a {@link Target} it makes a metric measurable. It says where the customer started, not whether that was
 * good.
 */
@Value.Immutable
public abstract sealed class Baseline implements WithBaseline permits ImmutableBaseline {

  /** Fewest periods that a figure is taken from before it counts as usual: 3, a convention of value measurement. */
  public static final int FEWEST_PERIODS = 3;

  /** Calendar months differ in length, so a tenth of a period may be lacking. */
  private static final double LACKING = 0.1;

  /** What speaks against relying on a baseline; a warning, and never an error. */
  public enum Doubt {
    /** Nobody said over which days it was measured. */
    NO_WINDOW,
    /** It was taken from fewer periods than it should, so a good or a bad one may be taken for the rule. */
    FEW_PERIODS,
    /** It was only stated. */
    NO_METHOD,
    /** Nobody said where the figures came from. */
    NO_SOURCE,
    /** Nobody on the customer's side stands for it. */
    NO_OWNER,
    /** Nobody has looked at it again. */
    NEVER_VALIDATED;

    /** The doubt in words. */
    public Message label() {
      return Message.of("measure.doubt." + name());
    }
  }

  private static final String STATED = "stated";

  Baseline() {}

  /** The metric this is the starting point of. */
  public abstract MetricId metric();

  /** The value before; in a unit that converts to the metric's own. */
  public abstract Quantity value();

  /** The days it was measured over, when known; at least one. */
  public abstract Optional<Window> measuredOver();

  /** How it was measured, in the customer's words, such as "time tracking of 5 people"; "stated" unless given. */
  @Value.Default
  public String method() {
    return STATED;
  }

  /** How far the figure can be relied on; stated unless given. */
  @Value.Default
  public Quality quality() {
    return Quality.STATED;
  }

  /** Where the figures came from, such as a warehouse table, when known. */
  public abstract Optional<String> source();

  /**
   * How many periods, such as weeks or months, the figure is taken from, when stated; at least one. {@link
   * #periodsCovered} reckons it where it is not.
   */
  public abstract OptionalInt periods();

  /** How many people or items the figure is the mean of, when known; at least one. */
  public abstract OptionalInt sampleSize();

  /** What was left out of the figure, such as "the week of the move", in the order given. */
  public abstract List<String> exclusions();

  /** Who on the customer's side stands for the figure, when agreed. */
  public abstract Optional<String> owner();

  /** The day when somebody last confirmed that it still holds, when that happened. */
  public abstract Optional<LocalDate> lastValidated();

  /**
   * Returns a baseline that was only stated.
   *
   * @param quantity as {@link Quantity#parse} reads it
   * @throws IllegalArgumentException if the id or the quantity is not written as one
   */
  public static Baseline of(String metric, String quantity) {
    return builder().metric(metric).value(quantity).build();
  }

  /**
   * How many periods the figure is taken from: those stated, else the whole periods of its unit in the days it was measured
   * over, such as 4 for {@code h/wk} over 28 days. A period that lacks up to a tenth still counts, as months differ in
   * length. Not known if the unit has no period, or the days are not known.
   */
  public OptionalInt periodsCovered() {
    if (periods().isPresent() || measuredOver().isEmpty() || !value().unit().hasPeriod()) {
      return periods();
    }
    double covered = measuredOver().get().days() / value().unit().periodDays();
    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, Math.floor(covered + LACKING)));
  }

  /** What speaks against relying on it, with {@link #FEWEST_PERIODS} as the fewest. */
  public Set<Doubt> doubts() {
    return doubts(FEWEST_PERIODS);
  }

  /**
   * What speaks against relying on it, in the order of {@link Doubt}; empty if nothing does.
   *
   * @param fewestPeriods the fewest periods to take a figure from; where the number is not known, it is not doubted
   */
  public Set<Doubt> doubts(int fewestPeriods) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    add(doubts, Doubt.NO_WINDOW, measuredOver().isEmpty());
    add(doubts, Doubt.FEW_PERIODS, periodsCovered().orElse(fewestPeriods) < fewestPeriods);
    add(doubts, Doubt.NO_METHOD, !hasMethod());
    add(doubts, Doubt.NO_SOURCE, source().isEmpty());
    add(doubts, Doubt.NO_OWNER, owner().isEmpty());
    add(doubts, Doubt.NEVER_VALIDATED, lastValidated().isEmpty());
    return Collections.unmodifiableSet(doubts);
  }

  private static void add(Set<Doubt> doubts, Doubt doubt, boolean holds) {
    if (holds) {
      doubts.add(doubt);
    }
  }

  /** Whether it says how it was measured; otherwise it was only stated. */
  public final boolean hasMethod() {
    return !method().equals(STATED);
  }

  /** How it was measured, in words: the customer's own, or that it was only stated. */
  public Message methodLabel() {
    return hasMethod()
        ? Message.of("measure.baseline-method").with("method", method())
        : Message.of("measure.baseline-method-stated");
  }

  /** Starts a baseline; metric and value are required, the rest has defaults that say "stated". */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (measuredOver().filter(Window::isEmpty).isPresent()) {
      throw new IllegalArgumentException(
          "baseline of '%s' is measured over %s, which holds no day; give it at least one"
              .formatted(metric(), measuredOver().get()));
    }
    Blanks.refuse("baseline of", metric(), "method", method(), "say how it was measured");
    Blanks.refuse("baseline of", metric(), "source", source(), "say where the figures came from");
    Blanks.refuse("baseline of", metric(), "owner", owner(), "say who stands for it");
    Blanks.refuse("baseline of", metric(), "exclusion", exclusions(), "say what was left out");
    checkCounted("periods", periods());
    checkCounted("people or items", sampleSize());
  }

  private void checkCounted(String what, OptionalInt count) {
    if (count.isPresent() && count.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "baseline of '%s' is taken from %s %s; leave it out, or give at least one"
              .formatted(metric(), count.getAsInt(), what));
    }
  }

  /** Collects the attributes of a {@link Baseline}; each may be set once. */
  public static final class Builder extends ImmutableBaseline.Builder {
    Builder() {}

    /** Names the metric; throws IllegalArgumentException if it is not written as an id. */
    @CanIgnoreReturnValue
    public Builder metric(String id) {
      return metric(MetricId.of(id));
    }

    /** Sets the value before, as {@link Quantity#parse} reads it. */
    @CanIgnoreReturnValue
    public Builder value(String quantity) {
      return value(Quantity.parse(quantity));
    }
  }
}
