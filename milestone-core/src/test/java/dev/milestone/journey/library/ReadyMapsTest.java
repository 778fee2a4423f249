package dev.milestone.journey.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.journey.Confirmed;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Lineage;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.journey.review.MapReview;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.wording.Wording;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMapsTest {

  static List<String> names() {
    return JourneyMaps.names();
  }

  static List<Segment> segments() {
    return Segment.ready();
  }

  @ParameterizedTest(name = "D-8, D-9: {0}")
  @MethodSource("names")
  void the_review_finds_nothing(String name) {
    MapReview review = MapReview.of(JourneyMaps.named(name));

    assertThat(review.findings().stream().map(finding -> Wording.english().say(finding.advice())))
        .isEmpty();
  }

  @ParameterizedTest(name = "D-8, D-9: {0}, with all slots filled")
  @MethodSource("names")
  void the_review_finds_nothing_either_when_customers_say_what_they_measure(String name) {
    JourneyMap map = JourneyMaps.named(name);
    JourneyMap filled = map;
    for (MetricSlot slot : map.openSlots()) {
      filled = filled.filling(
          Metric.of(slot.id().value(), "report creation time", "h/wk", Direction.DECREASE));
      assertThat(MapReview.of(filled).findings()).isEmpty();
    }
    assertThat(filled.openSlots()).isEmpty();
  }

  @Test
  void are_two_with_five_variants_each() {
    assertThat(JourneyMaps.names())
        .containsExactly(
            "value-realisation",
            "value-realisation:small-business",
            "value-realisation:enterprise",
            "value-realisation:healthcare",
            "value-realisation:finance",
            "value-realisation:retail",
            "software-onboarding",
            "software-onboarding:small-business",
            "software-onboarding:enterprise",
            "software-onboarding:healthcare",
            "software-onboarding:finance",
            "software-onboarding:retail");
    assertThat(JourneyMaps.all())
        .extracting(map -> map.id().value())
        .isEqualTo(JourneyMaps.names());
  }

  @ParameterizedTest(name = "D-9: {0}")
  @MethodSource("names")
  void are_found_by_name(String name) {
    assertThat(JourneyMaps.named(name).id()).hasToString(name);
    assertThat(JourneyMaps.named(name)).isSameAs(JourneyMaps.named(name));
  }

  @Test
  void an_unknown_name_is_told_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyMaps.named("value-realization"))
        .withMessageStartingWith(
            "map 'value-realization' is not in the library; the nearest there: 'value-realisation', ");
  }

  @Test
  void an_unknown_segment_is_told_which_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyMaps.softwareOnboarding(Segment.of("farms", "Farms")))
        .withMessage(
            "map 'software-onboarding' has no ready variant for segment 'farms'; there are"
                + " 'small-business', 'enterprise', 'healthcare', 'finance', 'retail', or specialise it yourself");
  }

  @ParameterizedTest(name = "D-9: {0} is due after {1} on stage {2}")
  @CsvSource({
    "first-workflow, P14D, early-wins",
    "manual-work-replaced, P28D, early-wins",
    "team-adopted, P2M, foundation",
    "full-integration, P3M, growth",
    "roi-positive, P4M, growth",
    "roi-documented, P6M, growth",
    "strategic-value, P9M, maturity",
  })
  void value_comes_at_the_times_of_the_source(String id, Period due, String stage) {
    Milestone milestone = JourneyMaps.valueRealisation().milestone(MilestoneId.of(id));

    assertThat(milestone.due().orElseThrow().offset()).isEqualTo(due);
    assertThat(milestone.stage()).hasToString(stage);
  }

  @Test
  void value_has_five_stages_without_a_gap_and_the_last_is_open() {
    List<Stage> stages = JourneyMaps.valueRealisation().stages();

    assertThat(stages.stream().map(stage -> stage.id().value()))
        .containsExactly("early-wins", "foundation", "growth", "maturity", "strategic");
    for (int i = 1; i < stages.size(); i++) {
      assertThat(stages.get(i - 1).endExclusive()).contains(stages.get(i).startInclusive());
    }
    assertThat(stages.get(4).startInclusive()).isEqualTo(Period.ofMonths(12));
    assertThat(stages.get(4).endExclusive()).isEmpty();
  }

  @ParameterizedTest(name = "D-18: {0}")
  @CsvSource({"set-up, set-up-done", "training, trained", "first-use, used-alone"})
  void a_step_of_onboarding_is_passed_with_its_tasks_done_and_the_customer_asked(
      String stage, String milestone) {
    for (String name : JourneyMaps.names()) {
      if (name.startsWith("software-onboarding")) {
        JourneyMap map = JourneyMaps.named(name);
        Milestone passed = map.milestone(MilestoneId.of(milestone));
        List<String> tasks = map.stage(StageId.of(stage)).tasks().stream()
            .map(task -> task.id().value())
            .toList();

        assertThat(passed.criteria().get(0).tasks())
            .extracting(task -> task.value())
            .containsExactlyInAnyOrderElementsOf(tasks)
            .anyMatch(task -> task.endsWith("-doubts-asked"));
        assertThat(passed.validation().orElseThrow().role()).contains("success manager");
      }
    }
  }

  @Test
  void onboarding_ends_with_the_customers_word() {
    Milestone handedOver =
        JourneyMaps.softwareOnboarding().milestone(MilestoneId.of("handed-over"));

    assertThat(handedOver).isInstanceOf(CustomerMilestone.class);
    assertThat(handedOver.validation().orElseThrow().role()).contains("customer");
  }

  @ParameterizedTest(name = "D-7: {0}")
  @MethodSource("segments")
  void a_variant_keeps_its_lineage_and_differs(Segment segment) {
    for (JourneyMap variant :
        List.of(JourneyMaps.valueRealisation(segment), JourneyMaps.softwareOnboarding(segment))) {
      Lineage lineage = variant.lineage().orElseThrow();

      assertThat(lineage.segment()).isEqualTo(segment);
      assertThat(lineage.changes()).isNotEmpty();
      assertThat(JourneyMaps.all().stream().map(JourneyMap::reference)).contains(lineage.base());
    }
  }

  @ParameterizedTest(name = "D-7: {0} asks for {1}")
  @CsvSource({
    "small-business, cost-reduced",
    "enterprise, 'risk,coordination,volume'",
    "healthcare, 'compliance,patient-outcome'",
    "finance, 'reporting-accuracy,audit-preparation,risk'",
    "retail, 'speed,customer-experience,stock'",
  })
  void a_variant_measures_what_its_segment_values(String segment, String slots) {
    JourneyMap base = JourneyMaps.valueRealisation();
    JourneyMap variant = JourneyMaps.named("value-realisation:" + segment);

    List<MetricSlot> own =
        variant.slots().subList(base.slots().size(), variant.slots().size());

    assertThat(own).allMatch(MetricSlot::required);
    assertThat(own.stream().map(slot -> slot.id().value())).containsExactly(slots.split(","));
  }

  @ParameterizedTest(name = "D-9: {0}")
  @MethodSource("names")
  void every_slot_and_metric_is_read_by_a_milestone(String name) {
    JourneyMap map = JourneyMaps.named(name);
    Set<Object> read = new HashSet<>();
    map.milestones()
        .forEach(milestone ->
            milestone.criteria().forEach(criterion -> read.addAll(criterion.metrics())));

    assertThat(map.slots()).allMatch(slot -> read.contains(slot.id()));
    assertThat(map.metrics()).allMatch(metric -> read.contains(metric.id()));
  }

  @Test
  void onboarding_takes_as_long_as_the_segment_can_bear() {
    Map<String, Period> ends = JourneyMaps.all().stream()
        .filter(map -> map.id().value().startsWith("software-onboarding"))
        .collect(toMap(
            map -> map.lineage().map(lineage -> lineage.segment().id().value()).orElse("any"),
            map ->
                map.milestone(MilestoneId.of("handed-over")).due().orElseThrow().offset()));

    assertThat(ends)
        .containsEntry("any", Period.ofMonths(2))
        .containsEntry("small-business", Period.ofWeeks(6))
        .containsEntry("enterprise", Period.ofMonths(3))
        .containsEntry("retail", Period.ofMonths(2));
  }

  @ParameterizedTest
  @MethodSource("dev.milestone.journey.library.JourneyMaps#all")
  void every_role_that_a_ready_map_speaks_of_has_words_in_every_language(JourneyMap map) {
    for (Milestone milestone : map.milestones()) {
      Stream.of(
              milestone.owner().stream(),
              milestone.department().stream(),
              milestone.validation().flatMap(ValidationPolicy::role).stream(),
              milestone.criteria().stream()
                  .filter(Confirmed.class::isInstance)
                  .map(criterion -> ((Confirmed) criterion).role()))
          .flatMap(roles -> roles)
          .forEach(role -> assertThat(Roles.label(role).code())
              .as("%s of %s", role, milestone.id())
              .isNotEqualTo("journey.role.own"));
    }
  }
}
