package dev.milestone.journey.library;

import static java.util.stream.Collectors.joining;

import dev.milestone.Golden;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Lineage;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/ready-maps.md} is written from the maps, so it cannot say what they do not. */
class ReadyMapsPageTest {

  private static final String PAGE = "../../../../docs/ready-maps.md";
  private static final Wording WORDS = Wording.english();

  private final StringBuilder page = new StringBuilder();

  @Test
  void the_page_says_what_the_maps_hold() throws IOException {
    line("""
        # Ready maps

        Written by `ReadyMapsPageTest` from the maps themselves; change those, and run it with `-Dgolden.update`.

        `JourneyMaps.named("value-realisation:retail")` gives a map by name, `JourneyMaps.valueRealisation(Segment.retail())` the same
        one in code. A journey fills the required slots at its start, by `measuring(slot, name, unit, direction)`, and states
        its own objectives for those that are presumed here. All maps can be written as JSON and read back equal
        (`milestone-jackson`). What they say in words is said in Brazilian Portuguese by `Wording.brazilianPortuguese()`; its
        `phrases()` lists all of it.""");
    family(JourneyMaps.valueRealisation(), """
        For customers who are to see what they gained, from the first workflow to a change of the business.

        The days of week 2, week 4 and months 2, 3, 6 and 9 are those of the value-realisation framework, and so is a positive
        return in month 4. Its stages give the bounds of the others, which are our own: between two of its days, so that no
        more than three months pass without a milestone.""");
    family(JourneyMaps.softwareOnboarding(), """
        For customers who begin to use software: set-up, training, first use and a hand-over that the customer confirms.

        The steps, their order and the question about doubts at the end of each are those of the onboarding practice that the map
        follows. It gives no days; ours are short enough that the first result comes within six weeks, or eight for an
        enterprise, which has reviews to pass.""");
    references();

    Golden.check(PAGE, page.toString());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String row(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |"));
  }

  private void table(List<String> head, List<List<String>> rows) {
    line("");
    line(row(head.stream()));
    line("|" + "---|".repeat(head.size()));
    rows.forEach(cells -> line(row(cells.stream())));
  }

  private static String segment(JourneyMap map) {
    return map.lineage().map(Lineage::segment).map(kind -> kind.name()).orElse("any");
  }

  private static List<String> head(List<JourneyMap> maps, String... first) {
    List<String> head = new ArrayList<>(List.of(first));
    maps.forEach(map -> head.add(segment(map)));
    return head;
  }

  private void family(JourneyMap base, String about) {
    List<JourneyMap> maps = JourneyMaps.all().stream()
        .filter(map -> (map.id() + ":").startsWith(base.id() + ":"))
        .toList();
    line("\n## " + base.name() + "\n\n" + about);
    stages(maps);
    milestones(maps);
    slots(maps);
    metrics(maps);
    objectives(maps);
  }

  private void stages(List<JourneyMap> maps) {
    line("\n### Stages: from, and to before");
    table(
        head(maps, "stage"),
        rows(
            maps,
            JourneyMap::stages,
            stage -> stage.id(),
            stage -> List.of(stage.name()),
            stage -> time(stage.startInclusive())
                + stage.endExclusive().map(end -> ", " + time(end)).orElse(", open")));
  }

  private void milestones(List<JourneyMap> maps) {
    line(
        "\n### Milestones: when they are due\n\nResults of the customer's are in bold; the others are steps in the product.");
    Function<JourneyMap, List<Milestone>> byDue = map -> map.milestones().stream()
        .sorted(Comparator.comparing(milestone -> LocalDate.EPOCH.plus(due(milestone))))
        .toList();
    table(
        head(maps, "milestone", "what it is", "confirmed by"),
        rows(
            maps,
            byDue,
            Milestone::id,
            milestone -> List.of(
                mark(milestone).apply(milestone.id().value()),
                milestone.name(),
                milestone.validation().flatMap(policy -> policy.role()).orElse("")),
            milestone -> time(due(milestone))));
  }

  private void slots(List<JourneyMap> maps) {
    line("\n### Slots: what each customer measures");
    table(
        head(maps, "slot", "what it takes", "value"),
        rows(
            maps,
            JourneyMap::slots,
            MetricSlot::id,
            slot -> List.of(
                slot.id().value(),
                slot.description().orElse(""),
                slot.category().map(ValueCategory::label).map(WORDS::say).orElse("any")),
            slot -> slot.required() ? "required" : "optional"));
  }

  private void metrics(List<JourneyMap> maps) {
    line("\n### Measured on every journey, with the target of the map");
    table(
        head(maps, "metric", "what it is"),
        rows(
            maps,
            JourneyMap::targets,
            Target::metric,
            target -> List.of(target.metric().value(), metric(maps, target).name()),
            target -> target.goal().toString()));
  }

  private static Metric metric(List<JourneyMap> maps, Target target) {
    return maps.stream()
        .flatMap(map -> map.metrics().stream())
        .filter(metric -> metric.id().equals(target.metric()))
        .findFirst()
        .orElseThrow();
  }

  private void objectives(List<JourneyMap> maps) {
    line("\n### Objectives: what such customers usually want, and which results serve it");
    Map<Objective, Set<String>> of = new LinkedHashMap<>();
    Map<Objective, Set<MilestoneId>> servedBy = new LinkedHashMap<>();
    for (JourneyMap map : maps) {
      for (Objective objective : map.objectives()) {
        of.computeIfAbsent(objective, any -> new LinkedHashSet<>()).add(segment(map));
        servedBy
            .computeIfAbsent(objective, any -> new LinkedHashSet<>())
            .addAll(map.valueChain().outcomesServing(objective.id()));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    of.forEach((objective, segments) -> rows.add(List.of(
        objective.id().value(),
        WORDS.say(objective.level().label()),
        objective.statement(),
        servedBy.getOrDefault(objective, Set.of()).stream()
            .map(MilestoneId::value)
            .collect(joining(", ")),
        segments.size() == maps.size() ? "all" : String.join(", ", segments))));
    table(List.of("objective", "level", "in words", "served by", "maps"), rows);
  }

  private void references() {
    line(
        "\n## References\n\nA journey's map is named by these, and a map that changes gets another.");
    table(
        List.of("map", "reference"),
        JourneyMaps.all().stream()
            .map(map -> List.of(map.name(), "`" + map.reference() + "`"))
            .toList());
  }

  /** A row for each part that any of the maps has; what variants add stands after what precedes it there, by variant. */
  private static <T> List<List<String>> rows(
      List<JourneyMap> maps,
      Function<JourneyMap, List<T>> parts,
      Function<T, Object> id,
      Function<T, List<String>> about,
      Function<T, String> cell) {
    Map<Object, List<String>> heads = new LinkedHashMap<>();
    List<Object> order = new ArrayList<>();
    List<JourneyMap> lastFirst = new ArrayList<>(maps.subList(1, maps.size()));
    Collections.reverse(lastFirst);
    lastFirst.add(0, maps.get(0));
    for (JourneyMap map : lastFirst) {
      int at = 0;
      for (T part : parts.apply(map)) {
        int known = order.indexOf(id.apply(part));
        if (known < 0) {
          order.add(at++, id.apply(part));
          heads.put(id.apply(part), about.apply(part));
        } else {
          at = known + 1;
        }
      }
    }
    return order.stream()
        .map(row -> {
          List<String> cells = new ArrayList<>(heads.getOrDefault(row, List.of()));
          for (JourneyMap map : maps) {
            Optional<T> part = parts.apply(map).stream()
                .filter(candidate -> id.apply(candidate).equals(row))
                .findFirst();
            cells.add(part.map(cell).orElse(""));
          }
          return cells;
        })
        .toList();
  }

  private static UnaryOperator<String> mark(Milestone milestone) {
    return text -> milestone instanceof CustomerMilestone ? "**" + text + "**" : text;
  }

  private static Period due(Milestone milestone) {
    return milestone.due().orElseThrow().offset();
  }

  private static String time(Period after) {
    long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(after));
    if (after.toTotalMonths() > 0) {
      return "month " + after.toTotalMonths();
    }
    return days > 0 && days % 7 == 0 ? "week " + days / 7 : "day " + days;
  }
}
