package dev.milestone.health;

import static dev.milestone.tracking.JourneyEvents.reached;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.tracking.Journey;
import dev.milestone.wording.NumberStyle;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D-33: the explanation in words, rendered from its data. */
class HealthSummaryTest {

  private static final Journey ACME = Journey.start(
          "acme",
          JourneyMap.of("small", "1")
              .addStage(Stage.open("launch"))
              .addMilestone(FunctionalMilestone.of("live", "launch")
                  .due(Period.ofWeeks(1))
                  .build())
              .build())
      .on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC)
      .record(reached("live").on(LocalDate.of(2026, 1, 6)));

  private static HealthExplanation explanation() {
    HealthModel model = HealthModel.of("ours", "1")
        .rule(Rules.rule("plain", context -> context.score(0)), 25)
        .rule(
            Rules.rule(
                "with-inputs",
                context ->
                    context.input("third", 1 / 3.0).input("many", 12345678).score(99.4)),
            50)
        .rule(Rules.rule("silent", context -> context.noData(NoData.STALE)), 25)
        .addSteps(new HealthStep.Cap(StepId.of("cap"), Situation.ALWAYS, Points.of(9)))
        .build();
    return HealthEngine.of(model)
        .assess(ACME.asOfStartOf(LocalDate.of(2026, 1, 15)))
        .explain();
  }

  @Test
  void points_stand_in_one_column_and_inputs_are_short() {
    assertThat(explanation().summary()).isEqualTo("""
            9 RED  acme on small@1 as of 2026-01-15T00:00:00Z, by ours@1, 75 % covered
              100.000000  base
              -33.333333  plain 0.0, weight 25
               -0.400000  with-inputs 99.4, weight 50: third 0.3333; many 12345678
                0.000000  silent, weight 25: recorded too long ago
              -57.266667  cap: cap
                9.000000  score
              data is missing; with it the score would lie between 9 and 9
            """);
  }

  @Test
  void explanation_keeps_the_inputs_as_they_are() {
    assertThat(explanation().parts().get(1).inputs())
        .isEqualTo(List.of(
            new HealthExplanation.Input("third", 1 / 3.0),
            new HealthExplanation.Input("many", 12345678)));
  }

  @Test
  void column_is_as_wide_as_the_words_of_the_reader() {
    Wording wording = Wording.english()
        .writingNumbers(NumberStyle.COMMA)
        .overriding(Map.of("health.points", "{points:1} pts"));

    assertThat(explanation().summary(wording))
        .contains("  100,0 pts  base\n", "  -33,3 pts  plain", "    9,0 pts  score\n");
  }
}
