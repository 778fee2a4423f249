package dev.milestone.tracking;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.BrokenCriterionException;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Yardstick;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of what the first events of some columns tell; the one place where status is decided. */
final class Snapshotter {

  private final Origin origin;
  private final JourneyMap map;
  private final Columns columns;
  private final int prefix;
  private final Knowledge knowledge;
  private final int[] cells;
  private final byte[] marks;
  private final boolean isFilled; // no slot of the map is open
  private final DueDays dueDays;

  Snapshotter(Origin origin, Columns columns, int prefix, Instant asOf) {
    this(origin, columns, prefix, asOf, null);
  }

  /** The same for a journey that came from another map. */
  Snapshotter(
      Origin origin, Columns columns, int prefix, Instant asOf, DueDays.@Nullable Past past) {
    this.origin = origin;
    this.map = origin.map();
    this.columns = columns;
    this.prefix = prefix;
    this.knowledge = new Knowledge(origin, columns, prefix, asOf);
    this.cells = new int[Cells.CELLS * map.milestones().size()];
    this.marks = new byte[map.milestones().size()];
    this.isFilled = map.openSlots().isEmpty();
    this.dueDays = new DueDays(origin, columns, knowledge, cells, this::fulfilment, past);
  }

  Knowledge knowledge() {
    return knowledge;
  }

  JourneySnapshot snapshot(Instant asOf, Instant knownAt) {
    int today = origin.epochDay(asOf);
    Columns.@Nullable Ended ended = ended();
    int lastDay = ended != null && ended.isOver() ? origin.epochDay(ended.seconds()) : today;
    List<Milestone> milestones = map.milestones();
    Fulfilment[] fulfilments = judged(asOf);
    for (int i = 0; i < fulfilments.length; i++) {
      knowledge.turnTo(i);
      marks[i] = (byte) decide(i, milestones.get(i), fulfilments[i], lastDay);
    }
    for (int i = 0; i < marks.length; i++) {
      if (Cells.status(marks[i]).isOpen() && isBlocked(milestones.get(i))) {
        marks[i] = (byte) (marks[i] | Cells.BLOCKED);
      }
    }
    Columns.@Nullable Change[] changes = changes();
    boolean anyRevised = anyRevised(changes);
    return new JourneySnapshot(
        origin,
        asOf,
        knownAt,
        today,
        lastDay,
        columns,
        ends(),
        yardsticks(changes, anyRevised),
        anyRevised ? withRevisions(changes) : cells,
        marks,
        dueDays.resets(),
        Relation.of(columns, prefix),
        ended == null ? null : ended.ending());
  }

  /** The due days alone, as the journey leaves the map. */
  DueDays dueDays(Instant asOf) {
    Fulfilment[] unused = judged(asOf);
    return dueDays;
  }

  /** How far the milestones are, which is written to their cells along with their due days. */
  private Fulfilment[] judged(Instant asOf) {
    List<Milestone> milestones = map.milestones();
    Fulfilment[] fulfilments = new Fulfilment[milestones.size()];
    for (int i = 0; i < fulfilments.length; i++) {
      knowledge.turnTo(i);
      fulfilments[i] = fulfilment(milestones.get(i), knowledge);
      checkTime(milestones.get(i), fulfilments[i], asOf);
      set(i, Cells.ACHIEVED, fulfilments[i].metAt().map(origin::seconds).orElse(Cells.NONE));
      set(
          i,
          Cells.PROGRESS,
          fulfilments[i].progress().isPresent()
              ? micros(fulfilments[i].progress().getAsDouble())
              : Cells.NONE);
    }
    for (int i : map.dueOrder()) {
      dueDays.decide(i);
    }
    return fulfilments;
  }

  /** What somebody says counts like the criteria, from the time when it was said. */
  private Fulfilment fulfilment(Milestone milestone, Knowledge known) {
    Fulfilment byCriteria = byCriteria(milestone, known);
    if (!isFilled && !map.openSlots(milestone.id()).isEmpty()) {
      byCriteria = byCriteria.withoutProgress(); // what is left open is not measured
    }
    Columns.@Nullable Said reached = known.said(Fact.MilestoneReached.class);
    if (reached == null) {
      return byCriteria;
    }
    Instant said = origin.instant(reached.seconds());
    boolean earlier = byCriteria.metAt().map(met -> !met.isAfter(said)).orElse(false);
    if (earlier) {
      return byCriteria;
    }
    Fulfilment byWord = Fulfilment.metAt(said);
    byWord = byCriteria.progress().isPresent()
        ? byWord.withProgress(byCriteria.progress().getAsDouble())
        : byWord.withoutProgress();
    return byCriteria.isLapsed() ? byWord.asLapsed() : byWord;
  }

  private Fulfilment byCriteria(Milestone milestone, Knowledge known) {
    try {
      return milestone.evaluate(known);
    } catch (BrokenCriterionException e) {
      throw e.in(milestone.id(), origin.id().value());
    }
  }

  private void checkTime(Milestone milestone, Fulfilment fulfilment, Instant asOf) {
    Predicate<Fulfilment> wrong = judged -> judged
        .metAt()
        .filter(met -> met.isAfter(asOf) || !origin.isInRange(met))
        .isPresent();
    if (wrong.test(fulfilment)) {
      Criterion culprit = milestone.criteria().stream()
          .flatMap(Snapshotter::withParts)
          .filter(criterion -> wrong.test(criterion.evaluate(knowledge)))
          .findFirst()
          .orElseThrow();
      throw BrokenCriterionException.of(
              milestone.id(),
              culprit,
              "says that it was met at %s, asked as of %s in a journey of %s; date it by what the context tells"
                  .formatted(
                      culprit.evaluate(knowledge).metAt().orElseThrow(), asOf, origin.startDate()))
          .in(milestone.id(), origin.id().value());
    }
  }

  private static Stream<Criterion> withParts(Criterion criterion) {
    return criterion instanceof AtLeast some
        ? some.criteria().stream().flatMap(Snapshotter::withParts)
        : Stream.of(criterion);
  }

  private int decide(int i, Milestone milestone, Fulfilment fulfilment, int lastDay) {
    int due = get(i, Cells.DUE);
    boolean dueDayOver = due != Cells.NONE && lastDay > due;
    Fact.@Nullable Closing closing = knowledge.closing();
    if (closing instanceof Fact.MilestoneWaived) {
      return Cells.mark(MilestoneStatus.WAIVED);
    }
    if (closing != null) {
      boolean partly = closing instanceof Fact.MilestonePartlyAchieved;
      return Cells.mark(MilestoneStatus.MISSED) | (partly ? Cells.PARTLY : 0);
    }
    if (fulfilment.isMet()) {
      int reachedOn = origin.epochDay(get(i, Cells.ACHIEVED));
      boolean achievedLate = due != Cells.NONE && Math.min(reachedOn, lastDay) > due;
      int flags =
          (achievedLate ? Cells.ACHIEVED_LATE : 0) | (fulfilment.isLapsed() ? Cells.REGRESSED : 0);
      boolean isConfirmed = isConfirmed(milestone, reachedOn);
      if (isConfirmed && isProven(milestone)) {
        return Cells.mark(MilestoneStatus.ACHIEVED) | flags;
      }
      return Cells.mark(MilestoneStatus.AWAITING_VALIDATION)
          | flags
          | (isConfirmed ? 0 : Cells.UNCONFIRMED)
          | (dueDayOver ? Cells.OVERDUE : 0);
    }
    if (dueDayOver) {
      return Cells.mark(MilestoneStatus.LATE);
    }
    return Cells.mark(
        fulfilment.isStarted() ? MilestoneStatus.IN_PROGRESS : MilestoneStatus.NOT_STARTED);
  }

  /** A word counts from the day on which the milestone was reached: nobody can confirm what has not happened. */
  private boolean isConfirmed(Milestone milestone, int reachedOn) {
    if (milestone.validation().isEmpty()) {
      return true;
    }
    ValidationPolicy policy = milestone.validation().get();
    return knowledge.validators(policy::isAskedOf, reachedOn).size() >= policy.confirmations();
  }

  private boolean isProven(Milestone milestone) {
    if (milestone.validation().isEmpty()) {
      return true;
    }
    ValidationPolicy policy = milestone.validation().get();
    return knowledge.evidenceSources(policy.evidence()) >= policy.sources()
        && (!policy.methodStatedBeforehand() || isMeasuredAsStated(milestone));
  }

  private boolean isMeasuredAsStated(Milestone milestone) {
    try {
      return new MethodFirst(knowledge).proves(milestone);
    } catch (BrokenCriterionException e) {
      throw e.in(milestone.id(), origin.id().value());
    }
  }

  private boolean isBlocked(Milestone milestone) {
    return hasOpenBarrier(milestone.id())
        || anyPending(milestone.dependsOn())
        || (milestone instanceof CustomerMilestone customer && anyPending(customer.requires()));
  }

  private boolean hasOpenBarrier(MilestoneId milestone) {
    for (Columns.Barrier barrier : columns.barriers()) {
      if (barrier.isOpen(prefix) && milestone.equals(barrier.milestone())) {
        return true;
      }
    }
    return false;
  }

  private boolean anyPending(Set<MilestoneId> needed) {
    for (MilestoneId id : needed) {
      MilestoneStatus status = Cells.status(marks[map.position(id)]);
      if (status != MilestoneStatus.ACHIEVED && status != MilestoneStatus.WAIVED) {
        return true;
      }
    }
    return false;
  }

  private int @Nullable [] ends() {
    if (prefix >= columns.length()) {
      return null;
    }
    int[] ends = new int[map.metrics().size()];
    for (int m = 0; m < ends.length; m++) {
      ends[m] = columns.end(m, prefix);
    }
    return ends;
  }

  /** The last change of each metric's yardstick; null for a metric of which the map alone speaks. */
  private Columns.@Nullable Change[] changes() {
    Columns.@Nullable Change[] changes = new Columns.Change[map.metrics().size()];
    for (int m = 0; m < changes.length; m++) {
      changes[m] = knowledge.lastChange(m);
    }
    return changes;
  }

  private static boolean anyRevised(Columns.@Nullable Change[] changes) {
    for (Columns.@Nullable Change change : changes) {
      if (change != null && change.isRevised()) {
        return true;
      }
    }
    return false;
  }

  private Yardstick[] yardsticks(Columns.@Nullable Change[] changes, boolean anyRevised) {
    int metrics = changes.length;
    Yardstick[] yardsticks = new Yardstick[anyRevised ? 2 * metrics : metrics];
    for (int m = 0; m < metrics; m++) {
      Columns.@Nullable Change change = changes[m];
      yardsticks[m] = change == null ? knowledge.ofMap(m) : change.yardstick();
      if (anyRevised) {
        yardsticks[metrics + m] = change == null ? yardsticks[m] : change.original();
      }
    }
    return yardsticks;
  }

  private int[] withRevisions(Columns.@Nullable Change[] changes) {
    int[] all = Arrays.copyOf(cells, cells.length + Cells.REVISIONS * changes.length);
    for (int m = 0; m < changes.length; m++) {
      Columns.@Nullable Change change = changes[m];
      if (change != null) {
        int first = cells.length + Cells.REVISIONS * m;
        all[first + Cells.OF_BASELINE] = change.baselineRevisions();
        all[first + Cells.OF_TARGET] = change.targetRevisions();
      }
    }
    return all;
  }

  /** The last word on how the journey ended; null if there is none. */
  private Columns.@Nullable Ended ended() {
    Columns.Ended last = null;
    for (Columns.Ended ended : columns.endings()) {
      last = ended.rank() < prefix ? ended : last;
    }
    return last;
  }

  private int get(int milestone, int cell) {
    return cells[Cells.CELLS * milestone + cell];
  }

  private void set(int milestone, int cell, int value) {
    cells[Cells.CELLS * milestone + cell] = value;
  }

  private static int micros(double progress) {
    double micros = StrictMath.rint(progress * 1e6);
    return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, micros));
  }
}
