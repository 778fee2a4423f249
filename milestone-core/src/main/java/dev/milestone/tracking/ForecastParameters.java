package dev.milestone.tracking;

import org.immutables.value.Value;

/** How a {@link Forecast} is made: how sure, from how much, and how far ahead. */
@Value.Immutable
public abstract sealed class ForecastParameters implements WithForecastParameters
    permits ImmutableForecastParameters {

  private static final int FEWEST_FOR_A_LINE = 3;
  private static final int MOST_IN_REASON = 2_000;
  private static final int FARTHEST_DAYS = 36_525;

  ForecastParameters() {}

  /**
   * How sure the interval of the slope is to be, above 0 and below 1; 0.8 unless given, so that one in five may fall
   * outside: with few observations more certainty has no upper end. Our choice.
   */
  @Value.Default
  public double confidence() {
    return 0.8;
  }

  /** The fewest observations to fit a line to, 3 or more; 4 unless given, our choice: three often agree by chance. */
  @Value.Default
  public int fewest() {
    return 4;
  }

  /**
   * The most observations to fit a line to, not fewer than {@link #fewest} and at most 2000; 500 unless given. The fit
   * compares each with each, so its cost grows with the square. Of more than that, as many are taken evenly from the first
   * to the last.
   */
  @Value.Default
  public int most() {
    return 500;
  }

  /** How many days ahead a date is still worth telling, 1 to 36525; ten years unless given, our choice. */
  @Value.Default
  public int horizonDays() {
    return 3_653;
  }

  /**
   * After how many days the last observation is too old to tell anything from, 1 to 36525; 92 unless given, our choice: a
   * quarter, the slowest rhythm in which a figure is customarily read. A last observation just so old still counts.
   */
  @Value.Default
  public int stalestDays() {
    return 92;
  }

  /**
   * Whether a straight line from the baseline to the last value is drawn where observations are too few for a fit; not
   * unless asked for, since a line through two points agrees with itself and tells nothing of how far it can be off.
   */
  @Value.Default
  public boolean straightLineIfFew() {
    return false;
  }

  /** Returns the usual parameters: every default. */
  public static ForecastParameters standard() {
    return builder().build();
  }

  /** Starts parameters; every one has a default. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    require(
        confidence() > 0 && confidence() < 1, "confidence", confidence(), "above 0 and below 1");
    require(
        fewest() >= FEWEST_FOR_A_LINE && fewest() <= MOST_IN_REASON,
        "fewest observations",
        fewest(),
        "from " + FEWEST_FOR_A_LINE + " to " + MOST_IN_REASON);
    require(
        most() >= fewest() && most() <= MOST_IN_REASON,
        "most observations",
        most(),
        "from the fewest, " + fewest() + ", to " + MOST_IN_REASON);
    require(
        horizonDays() >= 1 && horizonDays() <= FARTHEST_DAYS,
        "horizon in days",
        horizonDays(),
        "from 1 to " + FARTHEST_DAYS);
    require(
        stalestDays() >= 1 && stalestDays() <= FARTHEST_DAYS,
        "age in days of the last observation",
        stalestDays(),
        "from 1 to " + FARTHEST_DAYS);
  }

  private static void require(boolean holds, String what, Object given, String bounds) {
    if (!holds) {
      throw new IllegalArgumentException(
          "%s of a forecast is %s; give a number %s".formatted(what, given, bounds));
    }
  }

  /** Collects {@link ForecastParameters}; each may be set once. */
  public static final class Builder extends ImmutableForecastParameters.Builder {
    Builder() {}
  }
}
