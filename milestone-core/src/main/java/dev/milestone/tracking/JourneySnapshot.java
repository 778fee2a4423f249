package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.Closure;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey stood at an instant, by what was known then; immutable, thread-safe and small.
 *
 * <p>Everything that judges a journey reads a snapshot, so that nothing can look ahead. Milestones and metrics are found by
 * id or by their position on the map; by position they cost no lookup.
 */
public final class JourneySnapshot {

  private static final double SECONDS_PER_DAY = 86_400;

  private static final Comparator<MilestoneState> BY_DUE_DAY = Comparator.comparing(
          MilestoneState::due, Comparator.comparing(due -> due.orElse(LocalDate.MAX)))
      .thenComparingInt(MilestoneState::position);

  private static final Comparator<MilestoneState> WHAT_COMES_NEXT = Comparator.comparing(
          MilestoneState::isBlocked)
      .thenComparing(
          state -> state.status() == MilestoneStatus.AWAITING_VALIDATION && !state.isRegressed())
      .thenComparing(BY_DUE_DAY);

  private final Origin origin;
  private final Instant asOf;
  private final Instant knownAt;
  private final int today;
  private final int lastDay; // today, or the day on which the journey was over
  private final int[] starts;
  private final int[] seconds;
  private final double[] values;
  private final int @Nullable [] ends;
  private final Yardstick[]
      yardsticks; // in force, and behind them the original ones where any was revised
  private final int[] cells; // of the milestones, and behind them the revisions where there are any
  private final byte[] marks;
  private final Resets resets;
  private final Relation relation;
  private final Fact.@Nullable Ending ending;

  JourneySnapshot(
      Origin origin,
      Instant asOf,
      Instant knownAt,
      int today,
      int lastDay,
      Columns columns,
      int @Nullable [] ends,
      Yardstick[] yardsticks,
      int[] cells,
      byte[] marks,
      Resets resets,
      Relation relation,
      Fact.@Nullable Ending ending) {
    this.origin = origin;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.today = today;
    this.lastDay = lastDay;
    this.starts = columns.starts();
    this.seconds = columns.seconds();
    this.values = columns.values();
    this.ends = ends;
    this.yardsticks = yardsticks;
    this.cells = cells;
    this.marks = marks;
    this.resets = resets;
    this.relation = relation;
    this.ending = ending;
  }

  /** Whose journey it is. */
  public JourneyId journey() {
    return origin.id();
  }

  /** Who travels. */
  public CustomerId customer() {
    return origin.customer();
  }

  /** The map that is travelled. */
  public JourneyMap map() {
    return origin.map();
  }

  /** The instant that it tells of. */
  public Instant asOf() {
    return asOf;
  }

  /** The instant by which everything in it had been recorded. */
  public Instant knownAt() {
    return knownAt;
  }

  /** The local day of {@link #asOf()}, in the journey's zone. */
  public LocalDate today() {
    return LocalDate.ofEpochDay(today);
  }

  /** The first day of the journey. */
  public LocalDate startDate() {
    return origin.startDate();
  }

  /** The zone in which the journey's days begin and end. */
  public ZoneId zone() {
    return origin.zone();
  }

  /** Days since the first day: 0 on it, negative before. */
  public int day() {
    return Math.toIntExact(today - origin.startDate().toEpochDay());
  }

  /** How long ago the journey began, in days of 24 hours, with fractions; negative before. */
  public double daysSinceStart() {
    return (asOf.getEpochSecond() - origin.startSecond()) / SECONDS_PER_DAY;
  }

  /** How the journey ended; none if it did not, or that was not known. */
  public Optional<Fact.Ending> ending() {
    return Optional.ofNullable(ending);
  }

  /**
   * Whether the journey is over: the customer {@linkplain Fact.Ending left}. Then nothing is {@linkplain #open() open} to be
   * done, and due days stand still: a milestone that is due on the day of the ending or later is not due and not late by it.
   */
  public boolean isOver() {
    return ending != null && !ending.goesOn();
  }

  /** How many milestones the map has; their positions are 0 to one less. */
  public int milestoneCount() {
    return marks.length;
  }

  /** How many metrics the map has; their positions are 0 to one less. */
  public int metricCount() {
    return starts.length - 1;
  }

  /**
   * The state of a milestone.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public MilestoneState milestone(String id) {
    return milestone(MilestoneId.of(id));
  }

  /**
   * The state of a milestone.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public MilestoneState milestone(MilestoneId id) {
    return milestone(map().position(id));
  }

  /**
   * The state of a milestone by its position on the map.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= position < milestoneCount()}
   */
  public MilestoneState milestone(int position) {
    return new MilestoneState(this, Objects.checkIndex(position, marks.length));
  }

  /** The states of all milestones, in the order of the map. */
  public List<MilestoneState> milestones() {
    List<MilestoneState> states = new ArrayList<>(marks.length);
    for (int i = 0; i < marks.length; i++) {
      states.add(milestone(i));
    }
    return List.copyOf(states);
  }

  /**
   * The state of a metric.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public MetricState metric(String id) {
    return metric(MetricId.of(id));
  }

  /**
   * The state of a metric.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public MetricState metric(MetricId id) {
    return metric(map().position(id));
  }

  /**
   * The state of a metric by its position on the map.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= position < metricCount()}
   */
  public MetricState metric(int position) {
    return new MetricState(this, Objects.checkIndex(position, metricCount()));
  }

  /** How many milestones are due: their due day is over (before the journey was, where it is), and they are not waived. */
  public int dueCount() {
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      count += isDue(i) ? 1 : 0;
    }
    return count;
  }

  /** How many milestones are late: their due day is over, and nothing says that they were reached. */
  public int lateCount() {
    return count(MilestoneStatus.LATE);
  }

  /** How many milestones are achieved, in time or late. */
  public int achievedCount() {
    return count(MilestoneStatus.ACHIEVED);
  }

  /** How many milestones are closed as missed, or as partly achieved. */
  public int missedCount() {
    return count(MilestoneStatus.MISSED);
  }

  /** How many milestones are due and closed as missed, or as partly achieved. */
  public int dueMissedCount() {
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      count += isDue(i) && Cells.status(marks[i]) == MilestoneStatus.MISSED ? 1 : 0;
    }
    return count;
  }

  /**
   * The mean {@linkplain Closure#credit() credit} of the customer milestones that are closed, from 0 to 1: one achieved and
   * one partly achieved make 0.75. What is still open does not count yet, what is waived never does; what was achieved and
   * has fallen back since counts in full. None if nothing counts.
   */
  public OptionalDouble meanCredit() {
    List<Closure> closures = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (map().milestones().get(i) instanceof CustomerMilestone) {
        closure(i).ifPresent(closures::add);
      }
    }
    return Closure.meanCredit(closures);
  }

  /** How often milestones were given a later due day, all together. */
  public int slipCount() {
    return resets.slips();
  }

  /** By how many days milestones were given later due days, all together. */
  public int slippedDays() {
    return resets.slippedDays();
  }

  /** How often somebody of the vendor's met or spoke with somebody of the customer's. */
  public int touchpointCount() {
    return relation.touchpoints();
  }

  /** Days since the last touchpoint; none if there was none. */
  public OptionalInt daysSinceTouchpoint() {
    return daysSince(relation.lastTouchpoint());
  }

  /** Days since the last touchpoint with the executive sponsor; none if there was none. */
  public OptionalInt daysSinceSponsorTouchpoint() {
    return daysSince(relation.lastSponsorTouchpoint());
  }

  /** How many barriers are raised and not resolved. */
  public int openBarrierCount() {
    return relation.openBarriers();
  }

  /** Days since the oldest open barrier was raised; none if none is open. */
  public OptionalInt daysSinceOldestOpenBarrier() {
    return daysSince(relation.oldestOpenBarrier());
  }

  /**
   * Days since the oldest open barrier of a kind was raised that is in the way of a milestone, or of the whole journey; none
   * if none is open.
   *
   * @throws IllegalArgumentException if the map has no milestone of that id; the message names the nearest
   */
  public OptionalInt daysSinceOldestOpenBarrier(MilestoneId milestone, BarrierKind kind) {
    return daysSince(
        relation.oldestInTheWay(milestone(milestone).id(), requireNonNull(kind, "kind")));
  }

  private OptionalInt daysSince(int seconds) {
    return seconds == Cells.NONE
        ? OptionalInt.empty()
        : OptionalInt.of(today - origin.epochDay(seconds));
  }

  /** The milestones that are late, the one longest due first. */
  public List<MilestoneState> late() {
    return milestones().stream()
        .filter(state -> state.status() == MilestoneStatus.LATE)
        .sorted(BY_DUE_DAY)
        .toList();
  }

  /**
   * The milestones that are still open, the one that comes next first. Those that nothing blocks go before those that are
   * blocked; in each of the two, what still has to be reached, or reached again, goes before what only awaits validation; then the one due
   * earliest, so that what is late leads and what has no date comes last; then the order of the map. None once the journey
   * {@linkplain #isOver() is over}.
   */
  public List<MilestoneState> open() {
    return milestones().stream()
        .filter(state -> state.status().isOpen() && !isOver())
        .sorted(WHAT_COMES_NEXT)
        .toList();
  }

  /** The milestone that comes next, late or not: the first that is {@linkplain #open() open}; none if none is. */
  public Optional<MilestoneState> next() {
    return open().stream().findFirst();
  }

  /** When a milestone was last achieved; none if none was. */
  public Optional<Instant> lastAchievedAt() {
    int last = lastAchieved();
    return last == Cells.NONE ? Optional.empty() : Optional.of(origin.instant(last));
  }

  /** Whether any milestone is achieved. */
  public boolean hasAchieved() {
    return lastAchieved() != Cells.NONE;
  }

  /**
   * How long ago a milestone was last achieved, in days of 24 hours, with fractions.
   *
   * @throws IllegalStateException if none was; ask {@link #hasAchieved()} first
   */
  public double daysSinceAchieved() {
    int last = lastAchieved();
    if (last == Cells.NONE) {
      throw new IllegalStateException(
          "journey '%s' has achieved nothing; ask hasAchieved() first".formatted(journey()));
    }
    return (asOf.getEpochSecond() - origin.startSecond() - last) / SECONDS_PER_DAY;
  }

  private int lastAchieved() {
    int last = Cells.NONE;
    for (int i = 0; i < marks.length; i++) {
      if (Cells.status(marks[i]) == MilestoneStatus.ACHIEVED) {
        last = Math.max(last, cell(i, Cells.ACHIEVED));
      }
    }
    return last;
  }

  private int count(MilestoneStatus wanted) {
    int count = 0;
    for (byte mark : marks) {
      count += Cells.status(mark) == wanted ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a milestone's due day is over (before the journey was, where it is) and it is not waived; by position, for loops
   * that must not allocate.
   */
  public boolean isDue(int milestone) {
    int due = cell(milestone, Cells.DUE);
    return due != Cells.NONE
        && lastDay > due
        && Cells.status(marks[milestone]) != MilestoneStatus.WAIVED;
  }

  /** Where a milestone stands; by position, for loops that must not allocate. */
  public MilestoneStatus status(int milestone) {
    return Cells.status(marks[milestone]);
  }

  /** Whether a milestone was reached after its due day; by position, for loops that must not allocate. */
  public boolean isReachedLate(int milestone) {
    return has(milestone, Cells.ACHIEVED_LATE);
  }

  /**
   * Whether a milestone was reached, and is achieved or awaits validation, but has fallen back; by position, for loops that must
   * not allocate.
   */
  public boolean isRegressed(int milestone) {
    return has(milestone, Cells.REGRESSED);
  }

  Optional<Closure> closure(int milestone) {
    return switch (status(milestone)) {
      case ACHIEVED -> Optional.of(Closure.ACHIEVED);
      case MISSED ->
        Optional.of(has(milestone, Cells.PARTLY) ? Closure.PARTLY_ACHIEVED : Closure.MISSED);
      case WAIVED -> Optional.of(Closure.CANCELLED);
      default -> Optional.empty();
    };
  }

  boolean has(int milestone, int flag) {
    return (marks[milestone] & flag) != 0;
  }

  int cell(int milestone, int cell) {
    return cells[Cells.CELLS * milestone + cell];
  }

  OptionalDouble progress(int milestone) {
    int micros = cell(milestone, Cells.PROGRESS);
    return micros == Cells.NONE ? OptionalDouble.empty() : OptionalDouble.of(micros / 1e6);
  }

  /** Today, or the day on which the journey was over: as far as due days are counted. */
  int lastDay() {
    return lastDay;
  }

  Resets resets() {
    return resets;
  }

  Origin origin() {
    return origin;
  }

  int start(int metric) {
    return starts[metric];
  }

  int end(int metric) {
    return ends == null ? starts[metric + 1] : ends[metric];
  }

  int second(int slot) {
    return seconds[slot];
  }

  double value(int slot) {
    return values[slot];
  }

  Yardstick yardstick(int metric) {
    return yardsticks[metric];
  }

  Yardstick originalYardstick(int metric) {
    return yardsticks.length > metricCount()
        ? yardsticks[metricCount() + metric]
        : yardsticks[metric];
  }

  /** How often the baseline or the target of a metric was revised, whichever is asked for. */
  int revisions(int metric, int which) {
    int first = Cells.CELLS * marks.length;
    return cells.length == first ? 0 : cells[first + Cells.REVISIONS * metric + which];
  }

  /** Whether both tell the same of the same journey at the same instant. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneySnapshot that
        && origin.equals(that.origin)
        && asOf.equals(that.asOf)
        && knownAt.equals(that.knownAt)
        && ending == that.ending
        && lastDay == that.lastDay
        && resets.equals(that.resets)
        && relation.equals(that.relation)
        && Arrays.equals(cells, that.cells)
        && Arrays.equals(marks, that.marks)
        && Arrays.equals(yardsticks, that.yardsticks)
        && sameObservations(that);
  }

  private boolean sameObservations(JourneySnapshot that) {
    for (int m = 0; m < metricCount(); m++) {
      if (!Arrays.equals(seconds, start(m), end(m), that.seconds, that.start(m), that.end(m))
          || !Arrays.equals(values, start(m), end(m), that.values, that.start(m), that.end(m))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return (31 * origin.id().hashCode() + asOf.hashCode()) * 31 + Arrays.hashCode(cells);
  }

  /** Such as {@code journey 'acme' on onboarding@1 as of 2026-02-02T00:00:00Z}. */
  @Override
  public String toString() {
    return "journey '%s' on %s as of %s".formatted(journey(), map(), asOf);
  }
}
