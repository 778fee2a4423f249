package dev.milestone.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.ValueTypesContract;
import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.JourneyId;
import dev.milestone.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueTypesTest extends ValueTypesContract {

  private static final Points FIVE = Points.of(5);
  private static final HealthStep CAP =
      new HealthStep.Cap(StepId.of("a"), Situation.LATE_OR_MISSED, FIVE);
  private static final HealthStep.Gate GATE =
      HealthStep.Gate.of("a", Situation.LATE_OR_MISSED, Band.RED);

  @Override
  protected void fill(Table table) {
    models(table);
    steps(table);
    explanations(table);
    Cohort cohort = Cohort.builder().of(List.of());
    table.<HealthInputs>changes(
        "inputs",
        HealthInputs::none,
        it -> HealthInputs.of(cohort),
        it -> it.withFigures(Map.of(InputId.of("a"), new HealthInputs.Figure(1, Instant.EPOCH))));
    table.row(
        "figure",
        () -> new HealthInputs.Figure(1, Instant.EPOCH),
        () -> new HealthInputs.Figure(2, Instant.EPOCH),
        () -> new HealthInputs.Figure(1, Instant.EPOCH.plusSeconds(1)));
    table.arguments(
        Rules.JOURNEY,
        HealthEngine.of(Rules.model().rule(Rules.fixed("a", 1), 1).build()));
    table.arguments(HealthRuleRegistry.of(), Wording.english());
    table.arguments(cohort, Duration.ofDays(1), getClass().getClassLoader());
    table.argument("text", "1");
    table.argument("yellowFrom", "1");
    table.argument("greenFrom", "2");
    table.argument("weight", 1L);
  }

  private static void models(Table table) {
    HealthRule own = Rules.fixed("x", 1);
    table.<HealthModel>changes(
        "model",
        () -> HealthModel.of("a", "1").rule("x", 1).build(),
        it -> it.withId(ModelId.of("b")),
        it -> it.withVersion("2"),
        it -> it.withRules(RuleUse.of("y", 1)),
        it -> it.withOwnRules(Map.of(RuleId.of("x"), own)),
        it -> it.withBase(FIVE),
        it -> it.withMissingData(MissingData.neutral(5)),
        it -> it.withMissingDataFor(Map.of(NoData.STALE, MissingData.worstCase())),
        it -> it.withCoverageFloor(new BigDecimal("0.25")),
        it -> it.withSteps(CAP),
        it -> it.withBands(Bands.of("1", "2")));
    table.<RuleUse>changes(
        "use of a rule",
        () -> RuleUse.of("a", 1),
        it -> it.withId(RuleId.of("b")),
        it -> it.withType("b"),
        it -> it.withWeight(BigDecimal.TEN),
        it -> it.withParameters(RuleParameters.of("a", "b")));
    table.row(
        "parameters",
        RuleParameters::none,
        () -> RuleParameters.of("a", "b"),
        () -> RuleParameters.of("b", "b"),
        () -> RuleParameters.of("a", "c"),
        () -> RuleParameters.of("a", "b").with("b", 1));
    table.row(
        "missing data",
        MissingData::redistribute,
        () -> MissingData.neutral(1),
        () -> MissingData.neutral(2));
    table.row("points", () -> FIVE, () -> Points.of(6));
    table.row(
        "bands",
        () -> Bands.of("40", "70"),
        () -> Bands.of("41", "70"),
        () -> Bands.of("40", "71"));
    table.arguments(own);
  }

  private static void steps(Table table) {
    StepId a = StepId.of("a");
    StepId b = StepId.of("b");
    Situation late = Situation.LATE_OR_MISSED;
    Situation other = Situation.values()[late.ordinal() == 0 ? 1 : 0];
    table.row(
        "step",
        () -> new HealthStep.FirstGate(a, List.of(GATE)),
        () -> new HealthStep.FirstGate(b, List.of(GATE)),
        () -> new HealthStep.FirstGate(a, List.of(HealthStep.Gate.of("b", late, Band.RED))),
        () -> new HealthStep.Cap(a, late, FIVE),
        () -> new HealthStep.Cap(b, late, FIVE),
        () -> new HealthStep.Cap(a, other, FIVE),
        () -> new HealthStep.Cap(a, late, Points.of(6)),
        () -> new HealthStep.Floor(a, late, FIVE),
        () -> new HealthStep.Floor(b, late, FIVE),
        () -> new HealthStep.Floor(a, other, FIVE),
        () -> new HealthStep.Floor(a, late, Points.of(6)),
        () -> new HealthStep.MissingDataCap(a),
        () -> new HealthStep.MissingDataCap(b));
    table.row(
        "gate",
        () -> GATE,
        () -> HealthStep.Gate.of("b", late, Band.RED),
        () -> HealthStep.Gate.of("a", other, Band.RED),
        () -> HealthStep.Gate.of("a", late, Band.GREEN));
  }

  private static void explanations(Table table) {
    Supplier<ImmutablePart> part = () -> (ImmutablePart) ImmutablePart.builder()
        .rule(RuleId.of("a"))
        .description("a")
        .weight(BigDecimal.ONE)
        .points(Points.ZERO)
        .build();
    HealthExplanation.Adjustment same =
        new HealthExplanation.Adjustment(StepId.of("a"), StepId.of("a"), FIVE, FIVE);
    table.<HealthExplanation>changes(
        "explanation",
        () -> HealthExplanation.builder()
            .journey(JourneyId.of("a"))
            .map("a")
            .model("a")
            .asOf(Instant.EPOCH)
            .knownAt(Instant.EPOCH)
            .band(Band.RED)
            .coverage(BigDecimal.ONE)
            .base(FIVE)
            .build(),
        it -> it.withJourney(JourneyId.of("b")),
        it -> it.withMap("b"),
        it -> it.withModel("b"),
        it -> it.withAsOf(Instant.EPOCH.plusSeconds(1)),
        it -> it.withKnownAt(Instant.EPOCH.plusSeconds(1)),
        it -> it.withScore(FIVE),
        it -> it.withBand(Band.GREEN),
        it -> it.withCoverage(BigDecimal.ZERO),
        it -> it.withLow(FIVE),
        it -> it.withHigh(FIVE),
        it -> it.withBase(Points.ZERO),
        it -> it.withParts(part.get()),
        it -> it.withAdjustments(same),
        it -> it.withFlags(HealthFlag.values()[0]));
    table.<ImmutablePart>changes(
        "part",
        part,
        it -> it.withRule(RuleId.of("b")),
        it -> it.withDescription("b"),
        it -> it.withWeight(BigDecimal.TEN),
        it -> it.withScore(1),
        it -> it.withNoData(NoData.STALE),
        it -> it.withPoints(FIVE),
        it -> it.withInputs(new HealthExplanation.Input("a", 1)));
    table.row(
        "input",
        () -> new HealthExplanation.Input("a", 1),
        () -> new HealthExplanation.Input("b", 1),
        () -> new HealthExplanation.Input("a", 2));
    StepId b = StepId.of("b");
    table.<HealthExplanation.Adjustment>changes(
        "adjustment",
        () -> same,
        it -> new HealthExplanation.Adjustment(b, it.reason(), it.before(), it.after()),
        it -> new HealthExplanation.Adjustment(it.step(), b, it.before(), it.after()),
        it -> new HealthExplanation.Adjustment(it.step(), it.reason(), Points.ZERO, it.after()),
        it -> new HealthExplanation.Adjustment(it.step(), it.reason(), it.before(), Points.ZERO));
  }

  @Test
  void ids_are_sorted_as_text_and_say_it() {
    assertThat(Stream.of("b", "a").map(StepId::of).sorted().toList()).hasToString("[a, b]");
    assertThat(Stream.of("b", "a").map(ModelId::of).sorted().toList()).hasToString("[a, b]");
    assertThat(Stream.of("b", "a").map(InputId::of).sorted().toList()).hasToString("[a, b]");
    assertThat(Stream.of("b", "a").map(RuleId::of).sorted().toList()).hasToString("[a, b]");
  }
}
