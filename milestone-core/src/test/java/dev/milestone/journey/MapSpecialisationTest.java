package dev.milestone.journey;

import static dev.milestone.journey.Criteria.reaches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.wording.Wording;
import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A map for a segment, without copying it (D-7). */
class MapSpecialisationTest {

  private static final JourneyMap MAP = Designs.chained();
  private static final MilestoneId LIVE = MilestoneId.of("workflow-live");

  private static MapSpecialisation clinics() {
    return MAP.specialise(Segment.healthcare());
  }

  @Test
  void says_only_what_differs_and_keeps_its_lineage() {
    JourneyMap variant = clinics()
        .redate(LIVE, Due.afterStart(Period.ofDays(28)))
        .redate(StageId.of("early"), Period.ZERO, Period.ofWeeks(8))
        .drop(MilestoneId.of("calm"))
        .add(Metric.of("findings", "findings of audits", "{finding}", Direction.DECREASE))
        .add(Target.of("findings", "<= 2 {finding}"))
        .add(CustomerMilestone.of("audit", "growth")
            .achievedWhen(reaches("findings"))
            .build())
        .replace(CustomerMilestone.of("forecast", "growth")
            .requires("dashboard-live")
            .achievedWhen(reaches("accuracy", 3))
            .build())
        .add(Objective.of("safe", ObjectiveLevel.STRATEGIC, "no finding that closes a ward"))
        .build();

    assertThat(variant.id()).isEqualTo(MapId.of("crm:healthcare"));
    assertThat(variant.version()).isEqualTo("1");
    assertThat(variant.name()).isEqualTo("crm, health care");
    assertThat(variant.milestones().stream().map(milestone -> milestone.id().value()))
        .containsExactly("workflow-live", "dashboard-live", "time-saved", "forecast", "audit");
    assertThat(variant.milestone(MilestoneId.of("time-saved")))
        .isSameAs(MAP.milestone(MilestoneId.of("time-saved")));
    Lineage lineage = variant.lineage().orElseThrow();
    assertThat(lineage.base()).isEqualTo(MAP.reference());
    assertThat(lineage.segment()).isEqualTo(Segment.healthcare());
    assertThat(lineage.changes().stream().map(change -> Wording.english().say(change.message())))
        .containsExactly(
            "stage 'early' lasted from the start until 28 days after the start and now lasts from the start until 56 days after the start",
            "metric 'findings' is new",
            "target 'findings' is new",
            "milestone 'workflow-live' was due 14 days after the start and is now due 28 days after the start",
            "milestone 'forecast' has other criteria",
            "milestone 'audit' is new",
            "milestone 'calm' is dropped",
            "objective 'safe' is new");
  }

  @Test
  void a_variant_has_names_of_its_own_and_variants() {
    JourneyMap variant = clinics()
        .id("clinics")
        .version("7")
        .name("Clinics")
        .redate(StageId.of("early"), Period.ZERO)
        .build();
    JourneyMap further = variant.specialise(Segment.of("vets", "vets")).build();

    assertThat(variant).hasToString("clinics@7");
    assertThat(variant.name()).isEqualTo("Clinics");
    assertThat(variant.stages().get(0).endExclusive()).isEmpty();
    assertThat(variant.stages().get(0).tasks()).hasSize(1);
    assertThat(further).hasToString("clinics:vets@7");
    assertThat(further.lineage().orElseThrow().base()).isEqualTo(variant.reference());
    assertThat(further.lineage().orElseThrow().changes()).isEmpty();
    assertThat(further.lineage().orElseThrow().earlier()).isEqualTo(variant.lineage());
    assertThat(further.lineage().orElseThrow().segments())
        .containsExactly(Segment.of("vets", "vets"), Segment.healthcare());
    assertThat(variant.lineage().orElseThrow().segments()).containsExactly(Segment.healthcare());
    assertThat(variant.lineage().orElseThrow().earlier()).isEmpty();
    assertThat(further.hash())
        .isNotEqualTo(further
            .withLineage(further.lineage().orElseThrow().withEarlier(Optional.empty()))
            .hash());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(
            "milestone 'workflow-live' is dropped, but milestone 'time-saved' is due after it (time-saved -> workflow-live); drop or replace that one too",
            variant -> variant.drop(LIVE)),
        refused(
            "milestone 'dashboard-live' is dropped, but milestone 'forecast' requires it (forecast -> dashboard-live)",
            variant -> variant.drop(MilestoneId.of("dashboard-live"))),
        refused(
            "milestone 'time-saved' is dropped, but milestone 'workflow-live' leads to it",
            variant -> variant.drop(MilestoneId.of("time-saved"))),
        refused(
            "milestone 'forecast' is dropped, but capability 'sync' leads to it (sync -> forecast)",
            variant -> variant.drop(MilestoneId.of("forecast"))),
        refused(
            "stage 'early' is dropped, but milestone 'workflow-live' stands on it (workflow-live -> early)",
            variant -> variant.drop(StageId.of("early"))),
        refused(
            "task 'import' is dropped, but milestone 'workflow-live' is judged by it (workflow-live -> import)",
            variant -> variant.replace(Stage.open("early"))),
        refused(
            "metric 'time' is dropped, but milestone 'time-saved' is judged by it (time-saved -> time)",
            variant -> variant.drop(MetricId.of("time")).dropTarget(MetricId.of("time"))),
        refused(
            "metric 'accuracy' is dropped, but milestone 'forecast' is judged by it",
            variant -> variant.drop(MetricId.of("accuracy"))),
        refused(
            "objective 'grow' is dropped, but objective 'predict' serves it (predict -> grow)",
            variant -> variant.drop(ObjectiveId.of("grow"))),
        refused(
            "objective 'no-retyping' is dropped, but impact 'volume' serves it (volume -> no-retyping)",
            variant -> variant.drop(ObjectiveId.of("no-retyping"))),
        refused(
            "milestone 'late' is not in map 'crm' for segment 'healthcare'; the nearest there: ",
            variant -> variant.drop(MilestoneId.of("late"))),
        refused(
            "milestone 'calm' is there already; replace it, or give it another id",
            variant -> variant.add(CustomerMilestone.of("calm", "growth").build())),
        refused(
            "capability 'x' is not in map 'crm' for segment 'healthcare'",
            variant -> variant.replace(Capability.of("x", "x").build())),
        refused(
            "target 'accuracy' is not in map 'crm' for segment 'healthcare'; the nearest there: 'time'",
            variant -> variant.replace(Target.of("accuracy", "90 %"))),
        refused(
            "map 'crm:healthcare': 'audit' depends on 'x' (audit -> x)",
            variant -> variant.add(CustomerMilestone.of("audit", "growth")
                .addDependsOn(MilestoneId.of("x"))
                .build())));
  }

  private static Arguments refused(String message, UnaryOperator<MapSpecialisation> change) {
    return arguments(message, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_does_not_fit_is_refused_with_its_path(
      String message, UnaryOperator<MapSpecialisation> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(clinics()).build())
        .withMessageContaining(message);
  }

  @Test
  void another_target_takes_the_place_of_the_one_of_its_metric() {
    JourneyMap variant = clinics().replace(Target.of("time", "1 h/wk")).build();

    assertThat(variant.targets()).containsExactly(Target.of("time", "1 h/wk"));
    assertThat(variant.lineage().orElseThrow().changes())
        .extracting(change -> change.kind() + " " + change.part() + " " + change.id())
        .containsExactly("CHANGED TARGET time");
  }

  @Test
  void whatever_else_is_there_can_be_changed() {
    JourneyMap variant = clinics()
        .drop(CapabilityId.of("workflows"))
        .replace(Capability.of("sync", "the sync").build())
        .add(Capability.of("archive", "the archive").build())
        .drop(ImpactId.of("revenue"))
        .replace(Impact.of("volume", "more beds").comesFrom("time-saved").build())
        .add(Impact.of("peace", "peace").build())
        .replace(Objective.of("predict", ObjectiveLevel.TACTICAL, "beds that are foreseen"))
        .drop(ObjectiveId.of("grow"))
        .dropTarget(MetricId.of("time"))
        .replace(Metric.of("accuracy", "accuracy", "%", Direction.INCREASE))
        .add(Stage.open("years"))
        .build();

    assertThat(variant.lineage().orElseThrow().changes().stream()
            .map(change -> change.kind() + " " + change.part() + " " + change.id()))
        .containsExactly(
            "ADDED STAGE years",
            "CHANGED METRIC accuracy",
            "DROPPED TARGET time",
            "CHANGED OBJECTIVE predict",
            "DROPPED OBJECTIVE grow",
            "CHANGED CAPABILITY sync",
            "ADDED CAPABILITY archive",
            "DROPPED CAPABILITY workflows",
            "CHANGED IMPACT volume",
            "ADDED IMPACT peace",
            "DROPPED IMPACT revenue");
  }

  static Stream<Arguments> otherMeasures() {
    return Stream.of(
        arguments(
            "another unit",
            Metric.of("accuracy", "cost of being wrong", "USD/mo", Direction.INCREASE)),
        arguments(
            "another scale",
            Metric.builder()
                .id("accuracy")
                .unit("%")
                .direction(Direction.INCREASE)
                .scale(Scale.INTERVAL)
                .build()),
        arguments("another direction", Metric.of("accuracy", "accuracy", "%", Direction.DECREASE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherMeasures")
  void a_metric_may_be_measured_otherwise_since_nobody_travels_from_map_to_variant(
      String how, Metric other) {
    JourneyMap replaced = clinics().replace(other).build();
    JourneyMap addedAnew = clinics().drop(MetricId.of("accuracy")).add(other).build();

    assertThat(replaced.metric(other.id())).isEqualTo(other);
    assertThat(replaced.lineage().orElseThrow().changes())
        .containsExactly(MapChange.of(MapChange.Kind.CHANGED, MapPart.METRIC, "accuracy"));
    assertThat(addedAnew).isEqualTo(replaced);
  }
}
