package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Observation;
import dev.milestone.measure.ValueCategory;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A blank text says nothing, and must not count as said. */
class BlankTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  static Stream<Arguments> texts() {
    Metric metric = Metric.of("time", "time", "h", Direction.DECREASE);
    Baseline baseline = Baseline.of("time", "4 h");
    Observation observation = Observation.of("time", "3 h");
    CustomerMilestone result = CustomerMilestone.of("win", "all").build();
    FunctionalMilestone step = FunctionalMilestone.of("live", "all").build();
    MetricSlot slot = MetricSlot.of("saved", "saved", ValueCategory.TIME_SAVED);
    Objective objective = Objective.of("grow", ObjectiveLevel.STRATEGIC, "grow");
    JourneyMap map = JourneyMap.of("m", "1")
        .addStages(Stage.open("all"))
        .addMilestones(result)
        .build();
    return Stream.of(
        row("metric 'time'", "name", "say what is measured", metric::withName),
        row("metric 'time'", "method", "say how it is measured", metric::withMethod),
        row("baseline of 'time'", "method", "say how it was measured", baseline::withMethod),
        row(
            "baseline of 'time'",
            "source",
            "say where the figures came from",
            baseline::withSource),
        row("baseline of 'time'", "owner", "say who stands for it", baseline::withOwner),
        row(
            "baseline of 'time'",
            "exclusion",
            "say what was left out",
            text -> baseline.withExclusions("the move", text)),
        row("observation of 'time'", "source", "say where it came from", observation::withSource),
        row("stage 'all'", "name", "say what the stage is for", Stage.open("all")::withName),
        row("task 'train'", "name", "say what is to be done", Task.of("train", "train")::withName),
        row("milestone 'live'", "name", "say what is achieved", step::withName),
        row("milestone 'win'", "name", "say what is achieved", result::withName),
        row(
            "milestone 'win'",
            "definition",
            "say how the achievement looks",
            result::withDefinition),
        row("milestone 'live'", "owner", "say who sees to it", step::withOwner),
        row("milestone 'win'", "owner", "say who sees to it", result::withOwner),
        row("milestone 'win'", "department", "say which one it belongs to", result::withDepartment),
        row(
            "milestone 'win'",
            "business impact",
            "say what the result means for the customer's business",
            result::withBusinessImpact),
        row("slot 'saved'", "name", "say what is to be measured", slot::withName),
        row(
            "slot 'saved'",
            "description",
            "say what kind of thing is to be measured",
            slot::withDescription),
        row(
            "slot 'saved'",
            "method",
            "say how such a thing is measured",
            text -> slot.withMethods("survey", text)),
        row(
            "objective 'grow'",
            "speaker",
            "name who said it",
            text -> objective.stated(text, DAY, "what for?")),
        row(
            "objective 'grow'",
            "question",
            "give the one that it answered",
            text -> objective.stated("Ana", DAY, text)),
        row(
            "segment 'shops'",
            "name",
            "say what kind of customer it is",
            text -> Segment.of("shops", text)),
        row(
            "segment 'shops'",
            "care",
            "say what such customers care for",
            text -> Segment.of("shops", "shops", "speed", text)),
        row(
            "capability 'sync'",
            "name",
            "say what the product can do",
            text -> Capability.of("sync", text).build()),
        row(
            "impact 'volume'",
            "name",
            "say what it means for the business",
            text -> Impact.of("volume", text).build()),
        row("map 'm'", "name", "say what kind of path it is", map::withName),
        row(
            "map 'm:retail'",
            "name",
            "say what kind of path it is",
            text -> map.specialise(Segment.retail()).name(text).build()));
  }

  private static Arguments row(
      String where, String part, String advice, Function<String, ?> saying) {
    return arguments(where, part, advice, saying);
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("texts")
  void are_refused_with_what_to_say(
      String where, String part, String advice, Function<String, ?> saying) {
    for (String blank : new String[] {"", " ", "\t\n"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> saying.apply(blank))
          .withMessage("%s has a blank %s; leave it out, or %s", where, part, advice);
    }
    assertThat(saying.apply("said")).isNotNull();
  }
}
