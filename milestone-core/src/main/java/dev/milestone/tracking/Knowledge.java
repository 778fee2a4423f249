package dev.milestone.tracking;

import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MetricSeries;
import dev.milestone.journey.Roles;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.UsageSeries;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Yardstick;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the first events of some columns tell, to the criteria of one milestone after the other. */
final class Knowledge implements CriterionContext {

  static final int NEVER = Integer.MAX_VALUE;

  private final Origin origin;
  private final Columns columns;
  private final int prefix;
  private final Instant now;
  private int milestone; // whose criteria are asked

  Knowledge(Origin origin, Columns columns, int prefix, Instant now) {
    this.origin = origin;
    this.columns = columns;
    this.prefix = prefix;
    this.now = now;
  }

  void turnTo(int newMilestone) {
    milestone = newMilestone;
  }

  @Override
  public MetricSeries series(MetricId metric) {
    return seriesAfter(metric, Integer.MIN_VALUE);
  }

  /** What was observed of a metric later than in a second of the journey. */
  MetricSeries seriesAfter(MetricId metric, int second) {
    OptionalInt position = origin.map().findPosition(metric);
    if (position.isEmpty()) {
      return new OpenSlot(origin.map().yardstick(metric));
    }
    return new Series(position.getAsInt(), second);
  }

  /**
   * The second in which it was first recorded how a metric is measured; before all if the map says so, {@link #NEVER} if nobody
   * does.
   */
  int methodStated(MetricId metric) {
    OptionalInt position = origin.map().findPosition(metric);
    if (position.isEmpty()) {
      return NEVER; // an open slot
    }
    if (origin.map().metric(metric).method().isPresent()) {
      return Integer.MIN_VALUE;
    }
    int first = NEVER;
    for (Columns.Method method : columns.methods(position.getAsInt())) {
      first = method.rank() < prefix ? Math.min(first, method.recordedSecond()) : first;
    }
    return first;
  }

  @Override
  public UsageSeries usage(UsageId usage) {
    List<Columns.Happened> all = columns.usage(usage);
    int size = 0;
    while (size < all.size() && all.get(size).rank() < prefix) {
      size++;
    }
    return new Usage(all.subList(0, size));
  }

  @Override
  public Optional<Instant> done(TaskId task) {
    Columns.Happened done = columns.task(task);
    return done == null || done.rank() >= prefix
        ? Optional.empty()
        : Optional.of(origin.instant(done.seconds()));
  }

  @Override
  public Optional<Instant> confirmedBy(String role) {
    return validators(given -> Roles.areSame(role, given), Integer.MIN_VALUE).values().stream()
        .min(Integer::compare)
        .map(origin::instant);
  }

  /**
   * Who confirmed the milestone, in a role that is asked for, on a local day, counted from 1970-01-01, or later; and when.
   * Without those who took it back.
   */
  Map<String, Integer> validators(Predicate<String> isAskedOf, int fromDay) {
    Map<String, Integer> validators = new TreeMap<>(Names.ORDER);
    for (Columns.Said said : allSaid()) {
      if (said.fact() instanceof Fact.ValidationGiven given
          && isAskedOf.test(given.role())
          && origin.epochDay(said.seconds()) >= fromDay) {
        validators.putIfAbsent(given.validator(), said.seconds());
      } else if (said.fact() instanceof Fact.ValidationRevoked revoked) {
        revoked.validator().ifPresentOrElse(validators::remove, validators::clear);
      }
    }
    return validators;
  }

  /** From how many sources there is proof of those kinds, or of any kind if none is named. */
  int evidenceSources(Set<EvidenceKind> kinds) {
    Set<String> sources = Names.set();
    for (Columns.Said said : allSaid()) {
      if (said.fact() instanceof Fact.EvidenceGiven given
          && (kinds.isEmpty() || kinds.contains(given.kind()))) {
        sources.add(given.source());
      }
    }
    return sources.size();
  }

  /** All that is said of the milestone, oldest first. */
  List<Columns.Said> allSaid() {
    List<Columns.Said> all = columns.said(milestone);
    int size = 0;
    while (size < all.size() && all.get(size).rank() < prefix) {
      size++;
    }
    return all.subList(0, size);
  }

  /** The first word of that kind said of the milestone; null if there is none. */
  Columns.@Nullable Said said(Class<? extends Fact.OnMilestone> kind) {
    for (Columns.Said said : allSaid()) {
      if (kind.isInstance(said.fact())) {
        return said;
      }
    }
    return null;
  }

  /** What closes the milestone: a waiver before all, else the last word; null if nothing does. */
  Fact.@Nullable Closing closing() {
    Fact.Closing last = null;
    for (Columns.Said said : allSaid()) {
      if (said.fact() instanceof Fact.Closing closing && !(last instanceof Fact.MilestoneWaived)) {
        last = closing;
      }
    }
    return last;
  }

  /** The day last given to the milestone; null if it was given none. */
  Setback.@Nullable TimelineReset lastReset() {
    Setback.TimelineReset last = null;
    for (Columns.Said said : allSaid()) {
      last = said.fact() instanceof Setback.TimelineReset reset ? reset : last;
    }
    return last;
  }

  /** The last change of a metric's yardstick within the first events; null if there is none, and the map's holds. */
  Columns.@Nullable Change lastChange(int metric) {
    Columns.Change last = null;
    for (Columns.Change change : columns.changes(metric)) {
      if (change.rank() >= prefix) {
        break;
      }
      last = change;
    }
    return last;
  }

  /** The yardstick that a metric has on the map, before the journey says anything of it. */
  Yardstick ofMap(int metric) {
    return origin.map().yardstick(origin.map().metrics().get(metric).id());
  }

  /** Hears how many observations in a row reach the target that is in force from a second on. */
  private interface Walker {
    boolean goesOn(int seconds, Yardstick inForce, int inARow);
  }

  private final class Series implements MetricSeries {

    private final int metric;
    private final int start;
    private final int size;

    Series(int metric, int after) {
      int end = columns.end(metric, prefix);
      int first = columns.starts()[metric];
      while (first < end && columns.seconds()[first] <= after) {
        first++;
      }
      this.metric = metric;
      this.start = first;
      this.size = end - first;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public double value(int index) {
      return columns.values()[start + Objects.checkIndex(index, size)];
    }

    @Override
    public Instant at(int index) {
      return origin.instant(columns.seconds()[start + Objects.checkIndex(index, size)]);
    }

    @Override
    public Yardstick yardstick() {
      Columns.Change last = lastChange(metric);
      return last == null ? ofMap(metric) : last.yardstick();
    }

    @Override
    public Optional<Instant> firstReached(int times) {
      @Nullable Instant[] first = new Instant[1];
      walk(times, (seconds, inForce, inARow) -> {
        if (inARow < times) {
          return true;
        }
        first[0] = origin.instant(seconds);
        return false;
      });
      return Optional.ofNullable(first[0]);
    }

    @Override
    public List<Instant> turns(int times) {
      List<Instant> turns = new ArrayList<>();
      walk(times, (seconds, inForce, inARow) -> {
        boolean reached = turns.size() % 2 == 1;
        if (inARow >= times == reached) {
          return true;
        }
        Instant now = origin.instant(seconds);
        int last = turns.size() - 1;
        if (last >= 0 && turns.get(last).equals(now)) {
          turns.remove(last); // there and back in one instant is no turn
        } else {
          turns.add(now);
        }
        return true;
      });
      return turns;
    }

    @Override
    public boolean holds(int times) {
      @Nullable Yardstick[] reachedBy = new Yardstick[1];
      walk(times, (seconds, inForce, inARow) -> {
        reachedBy[0] = inARow >= times ? inForce : reachedBy[0];
        return true;
      });
      return reachedBy[0] != null && (isReached() || reachedBy[0].reached(value(size - 1)));
    }

    /**
     * Tells after each observation and change of the yardstick how many in a row reach it, as long as it is asked to.
     *
     * <p>What changes in one second is one change, and what is observed in that second is judged by its outcome: the ids, by
     * which the events of a second are sorted, decide nothing.
     */
    private void walk(int times, Walker walker) {
      if (times < 1) {
        throw new IllegalArgumentException(
            "metric '%s' cannot reach its target %s times in a row; ask for 1 or more"
                .formatted(origin.map().metrics().get(metric).id(), times));
      }
      Yardstick inForce = ofMap(metric);
      List<Columns.Change> changes = columns.changes(metric);
      int next = 0;
      int inARow = 0;
      for (int i = 0; i <= size; i++) {
        int second = i < size ? columns.seconds()[start + i] : Integer.MAX_VALUE;
        for (; isKnown(changes, next) && changes.get(next).seconds() <= second; next++) {
          int changed = changes.get(next).seconds();
          inForce = changes.get(next).yardstick();
          inARow = lastReached(inForce, i, times);
          boolean saysMore = (i < size && changed == second)
              || (isKnown(changes, next + 1) && changes.get(next + 1).seconds() == changed);
          if (!saysMore && !walker.goesOn(changed, inForce, inARow)) {
            return;
          }
        }
        if (i < size) {
          inARow = inForce.reached(value(i)) ? inARow + 1 : 0;
          if (!walker.goesOn(second, inForce, inARow)) {
            return;
          }
        }
      }
    }

    private boolean isKnown(List<Columns.Change> changes, int index) {
      return index < changes.size() && changes.get(index).rank() < prefix;
    }

    /** How many of the observations before the index reach the target, without a gap, up to as many as asked for. */
    private int lastReached(Yardstick inForce, int before, int atMost) {
      int reached = 0;
      while (reached < atMost && reached < before && inForce.reached(value(before - 1 - reached))) {
        reached++;
      }
      return reached;
    }
  }

  /** What is known of a slot that no metric fills: nothing. */
  private record OpenSlot(Yardstick yardstick) implements MetricSeries {

    @Override
    public int size() {
      return 0;
    }

    @Override
    public double value(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Instant at(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Optional<Instant> firstReached(int times) {
      return Optional.empty();
    }

    @Override
    public List<Instant> turns(int times) {
      return List.of();
    }

    @Override
    public boolean holds(int times) {
      return false;
    }
  }

  private final class Usage implements UsageSeries {

    private final List<Columns.Happened> happened;

    Usage(List<Columns.Happened> happened) {
      this.happened = happened;
    }

    @Override
    public int size() {
      return happened.size();
    }

    @Override
    public long count(int index) {
      return happened.get(index).count();
    }

    @Override
    public long inLast(Duration length) {
      long times = 0;
      for (int i = size() - 1; i >= 0 && Duration.between(at(i), now).compareTo(length) < 0; i--) {
        times += count(i);
      }
      return times;
    }

    @Override
    public Instant at(int index) {
      return origin.instant(happened.get(index).seconds());
    }
  }
}
