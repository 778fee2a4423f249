package dev.milestone.tracking;

import dev.milestone.measure.Metric;
import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Where one metric of a journey stood: a view of a {@link JourneySnapshot}, made on demand. Values are in the metric's own
 * unit, observations oldest first.
 *
 * <p>The series is what was recorded, no more and no less. A gap stays a gap: nothing is put between two observations, and
 * until the next the last one holds, however old; {@link #daysAgo} says how old. Two observations at the same instant are
 * both kept, in canonical order (recorded first, then by id), and the last of them counts as the last value. The same said
 * again, without an id of its own, is the same event and changes nothing.
 */
public final class MetricState {

  private static final double SECONDS_PER_DAY = 86_400;

  private final JourneySnapshot snapshot;
  private final int position;

  MetricState(JourneySnapshot snapshot, int position) {
    this.snapshot = snapshot;
    this.position = position;
  }

  /** The metric as the map has it. */
  public Metric metric() {
    return snapshot.map().metrics().get(position);
  }

  /** How many observations are known. */
  public int size() {
    return snapshot.end(position) - snapshot.start(position);
  }

  /**
   * The value of one observation, in the metric's unit.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  public double value(int index) {
    return snapshot.value(slot(index));
  }

  /**
   * When it was observed, to the second.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  public Instant at(int index) {
    return snapshot.origin().instant(snapshot.second(slot(index)));
  }

  /**
   * How long ago it was observed, in days of 24 hours, with fractions.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  public double daysAgo(int index) {
    long now = snapshot.asOf().getEpochSecond() - snapshot.origin().startSecond();
    return (now - snapshot.second(slot(index))) / SECONDS_PER_DAY;
  }

  /** The sum of the values observed within the last days of 24 hours, their start excluded; 0 if none was. Always finite. */
  public double sumOfLast(double days) {
    double sum = 0;
    for (int i = size() - 1; i >= 0 && daysAgo(i) < days; i--) {
      sum += value(i);
    }
    return Finite.bounded(sum);
  }

  /** The sum of all values; always finite. */
  public double sum() {
    double sum = 0;
    for (int i = snapshot.start(position); i < snapshot.end(position); i++) {
      sum += snapshot.value(i);
    }
    return Finite.bounded(sum);
  }

  /** The last value; none if there is no observation. */
  public OptionalDouble last() {
    return size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(value(size() - 1));
  }

  /** The baseline and target in force; it may hold neither. */
  public Yardstick yardstick() {
    return snapshot.yardstick(position);
  }

  /**
   * The first baseline with the original target; the same as {@link #yardstick()} as long as neither was revised. The original
   * target is the first one that the journey set: one that the map brought along is a proposal, and holds until then.
   */
  public Yardstick originalYardstick() {
    return snapshot.originalYardstick(position);
  }

  /** The first baseline, in the metric's unit, whatever was set later; none if there is none. */
  public OptionalDouble originalBaseline() {
    Yardstick original = originalYardstick();
    return original.hasBaseline() ? OptionalDouble.of(original.baseline()) : OptionalDouble.empty();
  }

  /**
   * How often the baseline was set anew after the first: 0 or more. The same value again is no revision, be it better measured or
   * looked at once more.
   */
  public int baselineRevisions() {
    return snapshot.revisions(position, Cells.OF_BASELINE);
  }

  /**
   * How often the journey set another target after its first, or another day for it: 0 or more. The same target again is no
   * revision, be it written in another unit, and the first one is none of the map's.
   */
  public int targetRevisions() {
    return snapshot.revisions(position, Cells.OF_TARGET);
  }

  /** Progress of the last value towards the target in force, not clipped; none if that has no number. */
  public OptionalDouble progress() {
    return progress(yardstick());
  }

  /**
   * Progress of the last value from the first baseline towards the original target, not clipped; none if that has no number.
   */
  public OptionalDouble progressToOriginal() {
    return progress(originalYardstick());
  }

  private OptionalDouble progress(Yardstick judge) {
    return size() == 0 || !judge.hasProgress()
        ? OptionalDouble.empty()
        : OptionalDouble.of(judge.progress(value(size() - 1)));
  }

  /** When the target in force will be reached, by these observations; or why that cannot be told. */
  public Forecast forecast() {
    return Forecast.of(this);
  }

  JourneySnapshot snapshot() {
    return snapshot;
  }

  private int slot(int index) {
    return snapshot.start(position) + Objects.checkIndex(index, size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MetricState that
        && position == that.position
        && snapshot.equals(that.snapshot);
  }

  @Override
  public int hashCode() {
    return 31 * snapshot.hashCode() + position;
  }

  /** Such as {@code report-time, 3 observations, last 0.75 h/wk}. */
  @Override
  public String toString() {
    return metric().id() + ", " + size() + " observations"
        + (size() == 0 ? "" : ", last " + value(size() - 1) + " " + metric().unit());
  }
}
