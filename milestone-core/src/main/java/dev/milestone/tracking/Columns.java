package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of events, sorted by what they speak of.
 *
 * <p>Every entry knows the rank of its event in the list, so that the same columns serve each prefix of it. The
 * observations of all metrics stand in one pair of arrays, metric after metric, which snapshots share.
 */
final class Columns {

  /**
   * A change of what a metric is judged by, from one event on.
   *
   * @param original by the first baseline and the first target; the very same yardstick as long as neither was revised
   */
  record Change(
      int rank,
      int seconds,
      Yardstick yardstick,
      Yardstick original,
      int baselineRevisions,
      int targetRevisions) {

    boolean isRevised() {
      return baselineRevisions + targetRevisions > 0;
    }
  }

  /** A word on how a metric is measured, from one event on, and the second in which that was recorded. */
  record Method(int rank, int recordedSecond) {}

  /** Something said of a milestone. */
  record Said(int rank, int seconds, Fact.OnMilestone fact) {}

  /** Something that happened once or more. */
  record Happened(int rank, int seconds, long count) {}

  /** A word that something is in the way, of one milestone or of none in particular, from one event to another. */
  record Barrier(
      BarrierId id,
      BarrierKind kind,
      int rank,
      int seconds,
      @Nullable MilestoneId milestone,
      int resolvedRank) {

    boolean isOpen(int prefix) {
      return rank < prefix && resolvedRank >= prefix;
    }

    Barrier resolvedAt(int newRank) {
      return new Barrier(id, kind, rank, seconds, milestone, newRank);
    }
  }

  /** Somebody of the customer's was met. */
  record Touch(int rank, int seconds, boolean sponsor) {}

  /** How the journey ended. */
  record Ended(int rank, int seconds, Fact.Ending ending) {

    boolean isOver() {
      return !ending.goesOn();
    }
  }

  private final int length;
  private final int[] starts;
  private final int[] ranks;
  private final int[] seconds;
  private final double[] values;
  private final Map<Integer, List<Change>> changes = new HashMap<>();
  private final Map<Integer, List<Method>> methods = new HashMap<>();
  private final Map<Integer, List<Said>> said = new HashMap<>();
  private final Map<UsageId, List<Happened>> usages = new HashMap<>();
  private final Map<TaskId, Happened> tasks = new HashMap<>();
  private final List<Ended> endings = new ArrayList<>();
  private final List<Touch> touches = new ArrayList<>();
  private final List<Barrier> barriers = new ArrayList<>();

  private Columns(Origin origin, List<JourneyEvent> events) {
    JourneyMap map = origin.map();
    length = events.size();
    int metrics = map.metrics().size();
    int[] metricOf = new int[length];
    starts = new int[metrics + 1];
    for (int i = 0; i < length; i++) {
      metricOf[i] = -1;
      if (events.get(i).fact() instanceof Fact.Observed observed) {
        metricOf[i] = map.position(observed.observation().metric());
        starts[metricOf[i] + 1]++;
      }
    }
    for (int m = 0; m < metrics; m++) {
      starts[m + 1] += starts[m];
    }
    int[] free = Arrays.copyOf(starts, metrics);
    ranks = new int[starts[metrics]];
    seconds = new int[starts[metrics]];
    values = new double[starts[metrics]];
    Map<Integer, Goals> goals = new HashMap<>();
    for (int i = 0; i < length; i++) {
      JourneyEvent event = events.get(i);
      int second = origin.seconds(event.occurredAt());
      if (metricOf[i] >= 0) {
        Observation observation = ((Fact.Observed) event.fact()).observation();
        int slot = free[metricOf[i]]++;
        ranks[slot] = i;
        seconds[slot] = second;
        values[slot] = map.metrics().get(metricOf[i]).read(observation);
      } else {
        put(map, goals, i, second, event.fact());
        putMethod(origin, i, event);
      }
    }
  }

  static Columns of(Origin origin, List<JourneyEvent> events) {
    return new Columns(origin, events);
  }

  private void put(JourneyMap map, Map<Integer, Goals> goals, int rank, int second, Fact fact) {
    if (fact instanceof Fact.BaselineSet set) {
      int position = map.position(set.baseline().metric());
      Goals of = goals.computeIfAbsent(position, m -> new Goals(map, m));
      of.set(set.baseline());
      changes.computeIfAbsent(position, m -> new ArrayList<>()).add(of.change(rank, second));
    } else if (fact instanceof Fact.TargetSet set) {
      int position = map.position(set.target().metric());
      Goals of = goals.computeIfAbsent(position, m -> new Goals(map, m));
      of.set(set.target());
      changes.computeIfAbsent(position, m -> new ArrayList<>()).add(of.change(rank, second));
    } else if (fact instanceof Fact.Used used) {
      usages
          .computeIfAbsent(used.usage(), u -> new ArrayList<>())
          .add(new Happened(rank, second, used.count()));
    } else if (fact instanceof Fact.TaskCompleted done) {
      tasks.putIfAbsent(done.task(), new Happened(rank, second, 1));
    } else if (fact instanceof Fact.OnMilestone on) {
      said.computeIfAbsent(map.position(on.milestone()), m -> new ArrayList<>())
          .add(new Said(rank, second, on));
    } else if (fact instanceof Contact.Touchpoint touchpoint) {
      touches.add(new Touch(rank, second, touchpoint.isSponsor()));
    } else if (fact instanceof Setback.BarrierRaised raised) {
      barriers.add(new Barrier(
          raised.barrier(),
          raised.kind(),
          rank,
          second,
          raised.milestone().orElse(null),
          Integer.MAX_VALUE));
    } else if (fact instanceof Setback.BarrierResolved resolved) {
      barriers.replaceAll(barrier -> barrier.id().equals(resolved.barrier()) && barrier.isOpen(rank)
          ? barrier.resolvedAt(rank)
          : barrier);
    } else if (fact instanceof Fact.JourneyEnded ended) {
      endings.add(new Ended(rank, second, ended.ending()));
    }
  }

  private void putMethod(Origin origin, int rank, JourneyEvent event) {
    if (event.fact() instanceof Fact.BaselineSet set
        && set.baseline().hasMethod()
        && origin.isInRange(event.recordedAt())) {
      methods
          .computeIfAbsent(origin.map().position(set.baseline().metric()), m -> new ArrayList<>())
          .add(new Method(rank, origin.seconds(event.recordedAt())));
    }
  }

  /** How many events there are. */
  int length() {
    return length;
  }

  /** Where the observations of each metric begin; one entry more than there are metrics. */
  int[] starts() {
    return starts;
  }

  int[] seconds() {
    return seconds;
  }

  double[] values() {
    return values;
  }

  /** Behind the last observation of a metric within the first events of the list. */
  int end(int metric, int prefix) {
    int to = starts[metric + 1];
    if (prefix >= length || to == starts[metric]) {
      return to;
    }
    int found = Arrays.binarySearch(ranks, starts[metric], to, prefix);
    return found < 0 ? -found - 1 : found;
  }

  List<Change> changes(int metric) {
    return changes.getOrDefault(metric, List.of());
  }

  List<Method> methods(int metric) {
    return methods.getOrDefault(metric, List.of());
  }

  List<Said> said(int milestone) {
    return said.getOrDefault(milestone, List.of());
  }

  List<Happened> usage(UsageId usage) {
    return usages.getOrDefault(usage, List.of());
  }

  @Nullable
  Happened task(TaskId task) {
    return tasks.get(task);
  }

  List<Touch> touches() {
    return touches;
  }

  List<Barrier> barriers() {
    return barriers;
  }

  List<Ended> endings() {
    return endings;
  }

  /** The first and the last baseline and target of a metric while the list is walked, and how often they were revised. */
  private static final class Goals {

    private final Metric metric;
    private @Nullable Baseline firstBaseline;
    private @Nullable Baseline baseline;
    private @Nullable Target firstTarget;
    private @Nullable Target target; // the map's until the journey sets one
    private int baselineRevisions;
    private int targetRevisions;

    Goals(JourneyMap map, int position) {
      metric = map.metrics().get(position);
      for (Target ofMap : map.targets()) {
        target = ofMap.metric().equals(metric.id()) ? ofMap : target;
      }
    }

    void set(Baseline newBaseline) {
      if (baseline == null) {
        firstBaseline = newBaseline;
      } else if (!isSameValue(baseline, newBaseline)) {
        baselineRevisions++;
      }
      baseline = newBaseline;
    }

    private boolean isSameValue(Baseline one, Baseline other) {
      return one.value().in(metric.unit()).equals(other.value().in(metric.unit()));
    }

    void set(Target newTarget) {
      if (firstTarget == null) {
        firstTarget = newTarget;
      } else if (target == null || !asksTheSame(target, newTarget)) {
        targetRevisions++;
      }
      target = newTarget;
    }

    /** In whatever unit; a change from the baseline has no value without one, and is the same only as it is written. */
    private boolean asksTheSame(Target one, Target other) {
      Yardstick asked = Yardstick.of(metric, null, one);
      return one.equals(other)
          || (asked.hasTarget()
              && asked.equals(Yardstick.of(metric, null, other))
              && one.by().equals(other.by()));
    }

    Change change(int rank, int second) {
      Yardstick inForce = Yardstick.of(metric, baseline, target);
      Yardstick original = baselineRevisions + targetRevisions > 0
          ? Yardstick.of(metric, firstBaseline, firstTarget == null ? target : firstTarget)
          : inForce;
      return new Change(rank, second, inForce, original, baselineRevisions, targetRevisions);
    }
  }
}
