package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Message;
import java.math.BigDecimal;

/**
 * What has to become true of a metric's value.
 *
 * <p>Goals are read from text and written back the same way: {@code 30 min/wk}, {@code < 2 %}, {@code >= 85 %},
 * {@code 35..40 {deal}/mo}, {@code +50% of baseline}, {@code +9 points}, {@code done}. New cases may be added; match with a
 * default.
 *
 * <p>Percent and percentage points are different goals: from 18 %, {@code +50% of baseline} and {@code +9 points} both
 * arrive at 27 %. What could be taken for either is refused, such as {@code +9 %}; and so is {@code -50 %} for a part of a
 * whole, which is never less than nothing.
 */
public sealed interface Goal {

  /** The goal in words, to be said by a {@link dev.milestone.wording.Wording}. */
  default Message message() {
    return MeasureWords.goal(this);
  }

  /**
   * The value is reached, whichever side is better: at most this for a metric to decrease, at least this for one to
   * increase.
   *
   * @param value the value itself is in
   */
  record Reach(Quantity value) implements Goal {
    /** Takes the value to reach. */
    public Reach {
      requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * The value is this or more, such as {@code >= 85 %}.
   *
   * @param bound the bound itself is in
   */
  record AtLeast(Quantity bound) implements Goal {
    /** Takes the bound. */
    public AtLeast {
      requireNonNull(bound, "bound");
    }

    @Override
    public String toString() {
      return ">= " + bound;
    }
  }

  /**
   * The value is this or less, such as {@code <= 4 h}.
   *
   * @param bound the bound itself is in
   */
  record AtMost(Quantity bound) implements Goal {
    /** Takes the bound. */
    public AtMost {
      requireNonNull(bound, "bound");
    }

    @Override
    public String toString() {
      return "<= " + bound;
    }
  }

  /**
   * The value is more than this, such as {@code > 3 {deal}}.
   *
   * @param bound the bound itself is out
   */
  record Above(Quantity bound) implements Goal {
    /** Takes the bound. */
    public Above {
      requireNonNull(bound, "bound");
    }

    @Override
    public String toString() {
      return "> " + bound;
    }
  }

  /**
   * The value is less than this, such as {@code < 2 %}.
   *
   * @param bound the bound itself is out
   */
  record Below(Quantity bound) implements Goal {
    /** Takes the bound. */
    public Below {
      requireNonNull(bound, "bound");
    }

    @Override
    public String toString() {
      return "< " + bound;
    }
  }

  /**
   * The value lies between two bounds, such as {@code 35..40 {deal}/mo}.
   *
   * @param low the bound itself is in
   * @param high the bound itself is in; not below the other, and in a unit that converts to its unit
   */
  record Within(Quantity low, Quantity high) implements Goal {
    /** Takes both bounds; throws IllegalArgumentException if they do not convert or the lower one is above. */
    public Within {
      requireNonNull(low, "low");
      requireNonNull(high, "high");
      if (low.in(high.unit()).amount().compareTo(high.amount()) > 0) {
        throw new IllegalArgumentException(
            "range %s..%s has its lower bound above the upper; give the lower one first"
                .formatted(low, high));
      }
    }

    @Override
    public String toString() {
      return low.unit().equals(high.unit())
          ? Quantity.plain(low.amount()) + ".." + high
          : low + ".." + high;
    }
  }

  /**
   * The value moves by this part of the baseline, such as {@code +50% of baseline}; from 100 to 150.
   *
   * @param percent in percent, negative for less
   */
  record ChangeByPercent(BigDecimal percent) implements Goal {
    /** Takes the change; throws IllegalArgumentException if it has too many digits. */
    public ChangeByPercent {
      percent = Quantity.bounded(requireNonNull(percent, "percent"));
    }

    @Override
    public String toString() {
      return Goals.signed(percent) + "% of baseline";
    }
  }

  /**
   * The value moves by this many of the metric's own unit, such as {@code +9 points}; from 18 % to 27 %.
   *
   * @param points in the metric's own unit, negative for less
   */
  record ChangeByPoints(BigDecimal points) implements Goal {
    /** Takes the change; throws IllegalArgumentException if it has too many digits. */
    public ChangeByPoints {
      points = Quantity.bounded(requireNonNull(points, "points"));
    }

    @Override
    public String toString() {
      return Goals.signed(points) + " points";
    }
  }

  /**
   * It is done: yes, and no longer no. For a metric in plain numbers, in which no is 0 and yes is 1 ({@link Quantity#parse}
   * reads both words). Something in between is partly done, and not reached.
   */
  record Done() implements Goal {
    @Override
    public String toString() {
      return "done";
    }
  }

  /**
   * Reads a goal: {@code 30 min/wk}, {@code < 2 %}, {@code <= 4 h}, {@code > 3 {deal}}, {@code >= 85 %},
   * {@code 35..40 {deal}/mo}, {@code +50% of baseline}, {@code +9 points}, or {@code done}, for which
   * {@code yes} may be written.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  static Goal parse(String text) {
    return Goals.parse(text);
  }
}
