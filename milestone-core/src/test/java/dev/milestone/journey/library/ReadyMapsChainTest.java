package dev.milestone.journey.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.CapabilityId;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapPart;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.ValueChain;
import dev.milestone.journey.ValuePath;
import dev.milestone.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ready maps are for: from what the product can do to what the customer wants, and back. */
class ReadyMapsChainTest {

  static List<String> names() {
    return JourneyMaps.names();
  }

  static List<Segment> segments() {
    return Segment.ready();
  }

  private static List<MilestoneId> results(JourneyMap map) {
    return map.milestones().stream()
        .filter(CustomerMilestone.class::isInstance)
        .map(Milestone::id)
        .toList();
  }

  private static String words(Collection<?> ids) {
    return String.join(" ", ids.stream().map(Object::toString).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void each_result_comes_from_the_product_and_serves_an_objective(String name) {
    ValueChain chain = JourneyMaps.named(name).valueChain();

    for (MilestoneId result : results(JourneyMaps.named(name))) {
      List<ValuePath> through = chain.paths().stream()
          .filter(path -> path.outcome().id().equals(result))
          .toList();

      assertThat(through).as("what leads through %s", result).isNotEmpty();
      assertThat(chain.impactsOf(result)).isNotEmpty();
      assertThat(chain.objectivesServedBy(result))
          .isNotEmpty()
          .allSatisfy(objective -> assertThat(chain.outcomesServing(objective)).contains(result));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void each_objective_is_served_by_what_the_product_can_do(String name) {
    JourneyMap map = JourneyMaps.named(name);

    for (Objective objective : map.objectives()) {
      assertThat(map.valueChain().pathsTo(objective.id()))
          .as(objective.id().value())
          .isNotEmpty();
      assertThat(objective.isStated()).as("nobody has said it yet").isFalse();
    }
    assertThat(map.objectives()).extracting(Objective::level).contains(ObjectiveLevel.values());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void each_capability_leads_to_a_result(String name) {
    JourneyMap map = JourneyMaps.named(name);

    assertThat(map.capabilities())
        .isNotEmpty()
        .allSatisfy(capability ->
            assertThat(map.valueChain().outcomesOf(capability.id())).isNotEmpty());
  }

  @ParameterizedTest(name = "using {1} on {0} reaches {2} and serves {3}")
  @CsvSource({
    "value-realisation, automated-workflows, manual-work-replaced,"
        + " grow-without-hiring shorter-process less-manual-work",
    "value-realisation, own-services, new-revenue-earned, new-business",
    "value-realisation:small-business, automated-workflows, manual-work-replaced,"
        + " grow-without-hiring shorter-process less-manual-work time-for-customers tight-budget",
    "value-realisation:small-business, shared-work, team-adopted advocate,"
        + " grow-without-hiring stand-out shorter-process",
    "value-realisation:enterprise, controls, risk-lowered, lower-risk",
    "value-realisation:retail, stock-in-sight, stock-right, stock-that-sells",
    "software-onboarding, help-at-hand, handed-over, purchase-goal full-use work-without-help",
    "software-onboarding:enterprise, controls, first-result-reached,"
        + " purchase-goal early-result lower-risk",
  })
  void forwards(String map, String capability, String outcomes, String objectives) {
    ValueChain chain = JourneyMaps.named(map).valueChain();
    CapabilityId id = CapabilityId.of(capability);

    assertThat(words(chain.outcomesOf(id))).isEqualTo(outcomes);
    assertThat(words(chain.objectivesServedBy(id))).isEqualTo(objectives);
  }

  @ParameterizedTest(name = "{1} on {0} is served by {2} and {3}")
  @CsvSource({
    "value-realisation, proven-return, roi-positive roi-documented,"
        + " shared-work synchronised-data live-figures",
    "value-realisation, grow-without-hiring, manual-work-replaced team-adopted,"
        + " automated-workflows shared-work",
    "value-realisation:enterprise, no-silos, departments-together, shared-work",
    "value-realisation:healthcare, better-care,"
        + " team-adopted compliance-kept patients-better-off,"
        + " shared-work guarded-records patient-at-a-glance",
    "value-realisation:finance, always-auditable, audit-ready, audit-trail",
    "software-onboarding:finance, right-figures, first-result-reached,"
        + " fitting-settings features-by-role audit-trail",
  })
  void backwards(String map, String objective, String outcomes, String capabilities) {
    ValueChain chain = JourneyMaps.named(map).valueChain();
    ObjectiveId id = ObjectiveId.of(objective);

    assertThat(words(chain.outcomesServing(id))).isEqualTo(outcomes);
    assertThat(words(chain.capabilitiesServing(id))).isEqualTo(capabilities);
  }

  @ParameterizedTest(name = "D-7: {0}")
  @MethodSource("segments")
  void a_segment_wants_the_same_on_both_maps(Segment segment) {
    List<Objective> own = SegmentObjectives.of(segment);

    assertThat(own).hasSameSizeAs(segment.caresFor());
    for (JourneyMap variant :
        List.of(JourneyMaps.valueRealisation(segment), JourneyMaps.softwareOnboarding(segment))) {
      assertThat(variant.objectives()).containsAll(own);
      assertThat(variant.lineage().orElseThrow().changes().stream()
              .filter(change -> change.part() == MapPart.OBJECTIVE)
              .map(change -> change.id()))
          .containsExactlyElementsOf(
              own.stream().map(objective -> objective.id().value()).toList());
    }
  }

  @Test
  void a_path_is_said_to_the_customer() {
    ValuePath first = JourneyMaps.valueRealisation()
        .valueChain()
        .pathsFrom(CapabilityId.of("automated-workflows"))
        .get(0);

    assertThat(Wording.english().say(first.sentence()))
        .isEqualTo("when you use automated workflows you reach Manual work replaced, time saved,"
            + " which means people have hours back for work that matters and serves your operational"
            + " objective: spend half the time on reports made by hand");
  }

  @Test
  void every_path_can_be_said_in_both_languages() {
    assertThat(JourneyMaps.all())
        .allSatisfy(map -> assertThat(map.valueChain().paths().stream()
                .flatMap(path -> Stream.of(
                    Wording.english().say(path.sentence()),
                    Wording.brazilianPortuguese().say(path.sentence()))))
            .doesNotHaveDuplicates());
  }
}
