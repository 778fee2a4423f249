package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Capability;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Quantity;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.ValueCategory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JourneyMapJsonPropertyTest {

  private final ObjectMapper mapper = Mappers.plain();

  @Property(tries = 400)
  void there_and_back_is_equal(@ForAll("maps") JourneyMap map) throws Exception {
    String json = mapper.writeValueAsString(map);
    JourneyMap same = mapper.readValue(json, JourneyMap.class);

    assertThat(same).isEqualTo(map);
    assertThat(mapper.writeValueAsString(same)).isEqualTo(json);
  }

  @Property(tries = 100)
  void bytes_and_trees_are_no_different(@ForAll("maps") JourneyMap map) throws Exception {
    assertThat(mapper.readValue(mapper.writeValueAsBytes(map), JourneyMap.class))
        .isEqualTo(map);
    assertThat(mapper.treeToValue(mapper.valueToTree(map), JourneyMap.class)).isEqualTo(map);
  }

  /** From one seed each, since a map is full of references that independent parts could not keep. */
  @Provide
  Arbitrary<JourneyMap> maps() {
    return Arbitraries.randomValue(random -> new Maker(random).map());
  }

  private static final class Maker {

    private static final List<String> UNITS =
        List.of("h/wk", "min", "%", "‰", "{closed deal}/mo", "BRL/mo", "pt", "pp", "1", "1/d");

    private static final List<String> TEXTS =
        List.of(" padded ", "plain", "with \"quotes\" and \\", "línea\nnova\t", "数値 🙂", "\u0000");

    private final Random random;
    private final List<String> tasks = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();

    Maker(Random random) {
      this.random = random;
    }

    JourneyMap map() {
      JourneyMap.Builder map = JourneyMap.of("map:" + random.nextInt(100), "2026." + number(9));
      maybe(text()).ifPresent(map::name);
      int stages = number(4);
      for (int i = 0; i < stages; i++) {
        map.addStage(stage(i));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        Metric metric = metric("metric-" + i);
        metrics.add(metric.id().value());
        map.addMetric(metric);
        maybe(target(metric)).ifPresent(map::addTarget);
      }
      List<Milestone> milestones = new ArrayList<>();
      for (int i = number(6); i > 0; i--) {
        milestones.add(milestone("m" + i, "stage-" + random.nextInt(stages), milestones));
      }
      addChain(map, milestones);
      JourneyMap design = map.addAllMilestones(milestones).build();
      for (int i = random.nextInt(3); i > 0; i--) {
        design = design
            .specialise(Segment.of("segment", text(), text()))
            .redate(milestones.get(0).id(), Due.afterStart(period()))
            .add(Stage.open("added-" + i))
            .build();
      }
      return design;
    }

    private void addChain(JourneyMap.Builder map, List<Milestone> milestones) {
      List<ObjectiveId> objectives = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        Objective objective = Objective.of(
                "o" + i, oneOf(List.of(ObjectiveLevel.values())), "want " + text())
            .withServes(objectives);
        maybe(objective.stated(text(), LocalDate.of(2026, number(12), number(28)), text()))
            .ifPresentOrElse(map::addObjective, () -> map.addObjective(objective));
        objectives.add(objective.id());
      }
      List<MilestoneId> results = milestones.stream()
          .filter(CustomerMilestone.class::isInstance)
          .map(Milestone::id)
          .toList();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.addCapability(Capability.of("c" + i, text())
            .addAllDeliveredBy(milestones.stream()
                .filter(FunctionalMilestone.class::isInstance)
                .map(Milestone::id)
                .toList())
            .addAllLeadsTo(results)
            .build());
        map.addImpact(Impact.of("i" + i, text())
            .addAllComesFrom(results)
            .addAllServes(objectives)
            .build());
      }
    }

    private Stage stage(int i) {
      Period start = period();
      Stage.Builder stage = Stage.builder().id(StageId.of("stage-" + i)).startInclusive(start);
      maybe(name()).ifPresent(stage::name);
      stage.endExclusive(maybe(start.plusYears(1).minusDays(3)));
      for (int j = random.nextInt(3); j > 0; j--) {
        tasks.add("task/" + i + "." + j);
        stage.addTask(Task.of("task/" + i + "." + j, name()));
      }
      return stage.build();
    }

    private Metric metric(String id) {
      Metric.Builder metric = Metric.builder()
          .id(id)
          .unit(oneOf(UNITS))
          .direction(oneOf(List.of(Direction.values())))
          .category(maybe(oneOf(List.of(ValueCategory.values()))))
          .method(maybe(text()));
      maybe("name of " + id).ifPresent(metric::name);
      maybe(oneOf(List.of(Indicator.values()))).ifPresent(metric::indicator);
      maybe(oneOf(List.of(Scale.values()))).ifPresent(metric::scale);
      return metric.build();
    }

    private Target target(Metric metric) {
      return Target.builder()
          .metric(metric.id())
          .goal(goal(metric))
          .by(maybe(LocalDate.ofEpochDay(random.nextInt(40_000))))
          .held(random.nextBoolean())
          .build();
    }

    /** Any goal that the metric admits. */
    private Goal goal(Metric metric) {
      Quantity quantity = new Quantity(amount(), metric.unit());
      Quantity more = new Quantity(quantity.amount().add(BigDecimal.ONE), metric.unit());
      List<Goal> goals = new ArrayList<>(List.of(
          new Goal.AtLeast(quantity),
          new Goal.AtMost(quantity),
          new Goal.Above(quantity),
          new Goal.Below(quantity),
          new Goal.Within(quantity, more)));
      if (metric.unit().kind() == Unit.Kind.PLAIN) {
        goals.add(new Goal.Done());
      }
      if (metric.direction() != Direction.KEEP_IN_RANGE) {
        if (quantity.amount().signum() >= 0 || metric.scale() != Scale.SHARE) {
          goals.add(new Goal.Reach(quantity));
        }
        goals.add(new Goal.ChangeByPoints(amount()));
        if (metric.scale() != Scale.INTERVAL) {
          goals.add(new Goal.ChangeByPercent(amount()));
        }
      }
      return oneOf(goals);
    }

    private Milestone milestone(String id, String stage, List<Milestone> earlier) {
      List<MilestoneId> before = earlier.stream()
          .map(Milestone::id)
          .filter(any -> random.nextInt(3) == 0)
          .toList();
      Optional<Due> due = maybe(
          earlier.isEmpty() || random.nextBoolean()
              ? Due.afterStart(period())
              : Due.after(oneOf(earlier).id(), period()));
      List<Criterion> criteria = criteria(3);
      boolean isMeasured =
          criteria.stream().anyMatch(criterion -> !criterion.metrics().isEmpty());
      Optional<ValidationPolicy> validation = maybe(ValidationPolicy.builder()
          .role(maybe("role " + id))
          .confirmations(number(3))
          .methodStatedBeforehand(isMeasured && random.nextBoolean())
          .build());
      if (random.nextBoolean()) {
        return FunctionalMilestone.of(id, stage)
            .name(name())
            .due(due)
            .owner(maybe(text()))
            .addAllDependsOn(before)
            .addAllCriteria(criteria)
            .addAllOptionalCriteria(criteria(1))
            .validation(validation)
            .build();
      }
      return CustomerMilestone.of(id, stage)
          .definition(maybe(text()))
          .businessImpact(maybe(text()))
          .due(due)
          .department(maybe(text()))
          .addAllRequires(earlier.stream()
              .filter(FunctionalMilestone.class::isInstance)
              .map(Milestone::id)
              .filter(any -> random.nextBoolean())
              .toList())
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
      return switch (random.nextInt(6)) {
        case 0 -> Criteria.confirmedBy("the " + text());
        case 1 -> Criteria.happened("usage", 1 + (random.nextLong() >>> 1) / 2);
        case 2 ->
          Criteria.happened(
              "usage", number(9), Duration.ofSeconds(number(1_000_000), random.nextInt(9)));
        case 3 ->
          metrics.isEmpty() ? Criteria.happened("a") : Criteria.reaches(oneOf(metrics), number(9));
        case 4 ->
          metrics.isEmpty()
              ? Criteria.happened("b")
              : Criteria.reaches(MetricId.of(metrics.get(0)).value())
                  .whileHeld(metrics.subList(1, metrics.size()).toArray(String[]::new));
        default ->
          tasks.isEmpty()
              ? Criteria.happened("c")
              : Criteria.tasksDone(
                  Math.scalb(1 - random.nextDouble(), -random.nextInt(40)), oneOf(tasks));
      };
    }

    private Period period() {
      return Period.of(random.nextInt(2), random.nextInt(14), random.nextInt(40));
    }

    private BigDecimal amount() {
      return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(9));
    }

    /** Not blank. */
    private String name() {
      return "name" + text();
    }

    private String text() {
      return oneOf(TEXTS);
    }

    /** From 1 to that. */
    private int number(int most) {
      return 1 + random.nextInt(most);
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T oneOf(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}
