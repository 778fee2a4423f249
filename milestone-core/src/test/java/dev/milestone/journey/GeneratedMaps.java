package dev.milestone.journey;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Maps from a number each, since a map is full of references that independent parts could not keep; equal numbers give equal
 * maps, but for what their ids are called.
 */
public final class GeneratedMaps {

  private final Random random;
  private final UnaryOperator<String> naming;
  private final boolean linksReversed;
  private final List<String> tasks = new ArrayList<>();
  private final List<String> metrics = new ArrayList<>();

  private GeneratedMaps(long seed, UnaryOperator<String> naming, boolean linksReversed) {
    this.random = new Random(seed);
    this.naming = naming;
    this.linksReversed = linksReversed;
  }

  /** The map of that number. */
  public static JourneyMap map(long seed) {
    return new GeneratedMaps(seed, id -> id, false).map();
  }

  /** The same map with other ids for milestones, metrics and tasks. */
  static JourneyMap map(long seed, UnaryOperator<String> naming) {
    return new GeneratedMaps(seed, naming, false).map();
  }

  /** The same map with its links declared the other way round. */
  static JourneyMap withLinksReversed(long seed) {
    return new GeneratedMaps(seed, id -> id, true).map();
  }

  /** The way to the same map with every id renamed whose place in the bits is set. */
  public static MapMigration renaming(long seed, int which) {
    UnaryOperator<String> naming =
        id -> (which >> Math.floorMod(id.hashCode(), 32) & 1) == 0 ? id : id + "-new";
    JourneyMap from = map(seed);
    JourneyMap to = map(seed, naming).withVersion("2");
    MapMigration.Builder way = MapMigration.builder().from(from).to(to);
    from.milestones().forEach(milestone -> {
      String id = milestone.id().value();
      if (!naming.apply(id).equals(id)) {
        way.milestone(id, naming.apply(id));
      }
    });
    from.metrics().forEach(metric -> {
      String id = metric.id().value();
      if (!naming.apply(id).equals(id)) {
        way.metric(id, naming.apply(id));
      }
    });
    from.stages()
        .forEach(stage -> stage.tasks().forEach(task -> {
          String id = task.id().value();
          if (!naming.apply(id).equals(id)) {
            way.task(id, naming.apply(id));
          }
        }));
    return way.build();
  }

  private JourneyMap map() {
    JourneyMap.Builder map = JourneyMap.of("map", "1");
    map.addStages(stage("s1"), stage("s2"));
    for (int i = number(3); i > 0; i--) {
      String id = naming.apply("metric" + i);
      metrics.add(id);
      map.addMetrics(Metric.builder()
          .id(id)
          .unit(oneOf("h/wk", "%", "{deal}/mo"))
          .direction(random.nextBoolean() ? Direction.INCREASE : Direction.DECREASE)
          .category(maybe(ValueCategory.values()[random.nextInt(6)]))
          .method(maybe("survey"))
          .build());
      maybe(id)
          .ifPresent(of -> map.addTargets(Target.builder()
              .metric(of)
              .goal(oneOf("+10% of baseline", "-3 points"))
              .by(maybe(LocalDate.of(2026, number(12), 1)))
              .held(random.nextBoolean())
              .build()));
    }
    List<Milestone> milestones = new ArrayList<>();
    for (int i = number(5); i > 0; i--) {
      milestones.add(milestone(naming.apply("m" + i), milestones));
    }
    List<MilestoneId> customers = ids(milestones, CustomerMilestone.class);
    map.addAllMilestones(milestones)
        .addObjectives(
            Objective.of("o1", ObjectiveLevel.STRATEGIC, oneOf("grow", "save")),
            Objective.of("o2", ObjectiveLevel.values()[random.nextInt(3)], "foresee")
                .withServes(some(List.of(ObjectiveId.of("o1")))));
    map.addCapabilities(Capability.of("c", "c")
        .addAllDeliveredBy(some(ids(milestones, FunctionalMilestone.class)))
        .addAllLeadsTo(some(customers))
        .build());
    return map.addImpacts(Impact.of("i", oneOf("more", "less"))
            .addAllComesFrom(some(customers))
            .addAllServes(some(List.of(ObjectiveId.of("o1"), ObjectiveId.of("o2"))))
            .build())
        .build();
  }

  private Stage stage(String id) {
    Stage.Builder stage = Stage.builder().id(StageId.of(id)).startInclusive(period());
    for (int i = random.nextInt(3); i > 0; i--) {
      String task = naming.apply(id + "-t" + i);
      tasks.add(task);
      stage.addTasks(Task.builder().id(TaskId.of(task)).build());
    }
    return stage.build();
  }

  private Milestone milestone(String id, List<Milestone> earlier) {
    List<MilestoneId> before = some(ids(earlier, Milestone.class));
    Optional<Due> due =
        maybe(before.isEmpty() ? Due.afterStart(period()) : Due.after(before.get(0), period()));
    List<Criterion> criteria = criteria(2);
    boolean isMeasured =
        criteria.stream().anyMatch(criterion -> !criterion.metrics().isEmpty());
    Optional<ValidationPolicy> validation = maybe(ValidationPolicy.by(oneOf("customer", "boss"))
        .withMethodStatedBeforehand(isMeasured && random.nextBoolean()));
    if (random.nextBoolean()) {
      return FunctionalMilestone.of(id, oneOf("s1", "s2"))
          .due(due)
          .owner(maybe("Eva"))
          .addAllDependsOn(before)
          .addAllCriteria(criteria)
          .addAllOptionalCriteria(criteria(0))
          .build();
    }
    return CustomerMilestone.of(id, oneOf("s1", "s2"))
        .name(oneOf("gain", "win"))
        .due(due)
        .addAllRequires(some(ids(earlier, FunctionalMilestone.class)))
        .addAllCriteria(criteria)
        .validation(validation)
        .build();
  }

  private List<Criterion> criteria(int depth) {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      criteria.add(criterion(depth));
    }
    return criteria;
  }

  private Criterion criterion(int depth) {
    List<Criterion> parts = depth == 0 ? List.of() : criteria(depth - 1);
    if (!parts.isEmpty()) {
      return new AtLeast(number(parts.size()), parts);
    }
    return switch (random.nextInt(5)) {
      case 0 -> Criteria.confirmedBy(oneOf("boss", "user"));
      case 1 -> Criteria.happened("run", number(3));
      case 2 -> Criteria.happened("run", number(3), Duration.ofDays(number(3)));
      case 3 ->
        tasks.isEmpty()
            ? Criteria.happened("none")
            : Criteria.tasksDone(1.0 / number(3), oneOf(tasks.toArray(String[]::new)));
      default -> {
        String metric = metrics.get(0);
        MetricReaches reaches = Criteria.reaches(metric, number(2));
        List<String> others = metrics.subList(1, metrics.size());
        yield reaches.whileHeld(some(others).toArray(String[]::new));
      }
    };
  }

  private static List<MilestoneId> ids(
      List<Milestone> milestones, Class<? extends Milestone> kind) {
    return milestones.stream().filter(kind::isInstance).map(Milestone::id).toList();
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>();
    all.forEach(one -> maybe(one).ifPresent(some::add));
    if (linksReversed) {
      Collections.reverse(some);
    }
    return some;
  }

  private Period period() {
    return Period.of(0, random.nextInt(3), random.nextInt(40));
  }

  private int number(int most) {
    return 1 + random.nextInt(most);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }
}
