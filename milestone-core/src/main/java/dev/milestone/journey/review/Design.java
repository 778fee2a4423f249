package dev.milestone.journey.review;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.CapabilityId;
import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.StageId;
import dev.milestone.journey.TaskId;
import dev.milestone.measure.MetricId;
import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A map under review: what several checks ask of it, worked out once, and what they found. */
final class Design {

  /** The first day of the journey that due days are compared on; it begins a year and a month. */
  static final LocalDate START = LocalDate.of(2001, 1, 1);

  private final JourneyMap map;
  private final ReviewParameters parameters;
  private final @Nullable LocalDate[] due;
  private final boolean[] leadsToResult;
  private final Map<MetricId, Integer> metricOrder = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();

  Design(JourneyMap map, ReviewParameters parameters) {
    this.map = map;
    this.parameters = parameters;
    this.due = dueDays(map);
    this.leadsToResult = leadsToResult(map);
    map.metrics().forEach(metric -> metricOrder.put(metric.id(), metricOrder.size()));
    map.slots().forEach(slot -> metricOrder.putIfAbsent(slot.id(), metricOrder.size()));
  }

  /** The days when milestones are due if each is reached on its day; null where there is none. */
  private static @Nullable LocalDate[] dueDays(JourneyMap map) {
    @Nullable LocalDate[] days = new @Nullable LocalDate[map.milestones().size()];
    for (int i : map.dueOrder()) {
      Due due = map.milestones().get(i).due().orElse(null);
      if (due != null) {
        LocalDate from =
            due.anchor().isPresent() ? days[map.position(due.anchor().get())] : START;
        days[i] = from == null ? null : from.plus(due.offset());
      }
    }
    return days;
  }

  /** Walks from the results back over what they need, however long the chain. */
  private static boolean[] leadsToResult(JourneyMap map) {
    int size = map.milestones().size();
    List<List<Integer>> before = new ArrayList<>();
    for (Milestone milestone : map.milestones()) {
      before.add(new ArrayList<>());
      milestone.dependsOn().forEach(id -> last(before).add(map.position(id)));
      if (milestone instanceof CustomerMilestone customer) {
        customer.requires().forEach(id -> last(before).add(map.position(id)));
      }
    }
    for (int i = 0; i < size; i++) {
      if (map.milestones().get(i) instanceof FunctionalMilestone functional) {
        for (MilestoneId result : functional.leadsTo()) {
          before.get(map.position(result)).add(i);
        }
      }
    }
    boolean[] leads = new boolean[size];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (map.milestones().get(i) instanceof CustomerMilestone) {
        leads[i] = true;
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      for (int i : before.get(open.remove(open.size() - 1))) {
        if (!leads[i]) {
          leads[i] = true;
          open.add(i);
        }
      }
    }
    return leads;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  JourneyMap map() {
    return map;
  }

  ReviewParameters parameters() {
    return parameters;
  }

  @Nullable
  LocalDate due(int milestone) {
    return due[milestone];
  }

  /** Positions of the milestones that have a due day, the earliest first. */
  List<Integer> byDue() {
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < due.length; i++) {
      if (due[i] != null) {
        dated.add(i);
      }
    }
    dated.sort(Comparator.comparing(this::dueDay));
    return dated;
  }

  /** The due day of a milestone that has one. */
  LocalDate dueDay(int milestone) {
    LocalDate day = due[milestone];
    if (day == null) {
      throw new IllegalStateException(
          "milestone '%s' has no due day; ask byDue() for those that have one"
              .formatted(map.milestones().get(milestone).id()));
    }
    return day;
  }

  /** Whether it is a result, or a step on the way to one. */
  boolean leadsToResult(int milestone) {
    return leadsToResult[milestone];
  }

  /** What its required criteria read; in the order of the map, since criteria may name them in any. */
  Set<MetricId> metrics(Milestone milestone) {
    Set<MetricId> metrics = new TreeSet<>(
        Comparator.comparingInt(metric -> metricOrder.getOrDefault(metric, metricOrder.size())));
    milestone.criteria().forEach(criterion -> metrics.addAll(criterion.metrics()));
    return metrics;
  }

  static Set<TaskId> tasks(Milestone milestone) {
    Set<TaskId> tasks = new LinkedHashSet<>();
    milestone.criteria().forEach(criterion -> tasks.addAll(criterion.tasks()));
    return tasks;
  }

  /** Whether it cannot be achieved by its criteria unless somebody says so. */
  static boolean isConfirmed(Milestone milestone) {
    return milestone.validation().isPresent()
        || milestone.criteria().stream().anyMatch(Design::asksSomebody);
  }

  private static boolean asksSomebody(Criterion criterion) {
    if (criterion instanceof AtLeast some) {
      long others = some.criteria().stream().filter(part -> !asksSomebody(part)).count();
      return others < some.n();
    }
    return criterion instanceof Confirmed;
  }

  /** How many days a period from the journey's start has. */
  static long days(Period period) {
    return ChronoUnit.DAYS.between(START, START.plus(period));
  }

  void found(String id, Severity severity, Milestone milestone, Message advice) {
    found(id, severity, Place.of(milestone.id()), "milestone", advice);
  }

  void found(String id, Severity severity, StageId stage, Message advice) {
    found(id, severity, Place.of(stage), "stage", advice);
  }

  void found(String id, Severity severity, ObjectiveId objective, Message advice) {
    found(id, severity, Place.of(objective), "objective", advice);
  }

  void found(String id, Severity severity, CapabilityId capability, Message advice) {
    found(id, severity, Place.of(capability), "capability", advice);
  }

  void found(String id, Severity severity, Message advice) {
    found(id, severity, Place.of(map.id()), "map", advice);
  }

  private void found(String id, Severity severity, Place place, String kind, Message advice) {
    found.add(Finding.of(id, severity, place, advice.with(kind, place.id())));
  }

  List<Finding> found() {
    return List.copyOf(found);
  }

  /** The words for a finding, which have its id. */
  static Message advice(String id) {
    return Message.of("review." + id);
  }
}
