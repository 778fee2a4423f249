package dev.milestone.health;

import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.missing;
import static dev.milestone.health.Rules.model;
import static dev.milestone.health.Rules.rule;
import static dev.milestone.health.Rules.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.Golden;
import dev.milestone.health.rules.StandardHealth;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthExplanationTest {

  private static String standard(String journey, int day) {
    return standard(journey, day, Wording.english());
  }

  private static String standard(String journey, int day, Wording wording) {
    return StandardHealth.engine()
        .withSelfCheck()
        .assess(sample(journey, day))
        .explain()
        .summary(wording);
  }

  @ParameterizedTest
  @CsvSource({"en, summaries.txt", "pt-BR, summaries.pt-BR.txt"})
  void reads_as_agreed(String language, String file) throws IOException {
    Wording wording = language.equals("en") ? Wording.english() : Wording.brazilianPortuguese();
    StringBuilder text = new StringBuilder();
    text.append("-- complete and green\n").append(standard("early", 65, wording));
    text.append("-- incomplete and yellow\n").append(standard("awaiting-validation", 80, wording));
    text.append("-- nothing due nor achieved, no data\n").append(standard("silent", 0, wording));
    text.append("-- late, half way\n").append(standard("achieved-late", 65 - 15, wording));
    text.append("-- regressed\n").append(standard("regressed", 70, wording));
    text.append("-- nothing achieved\n").append(standard("silent", 120, wording));
    text.append("-- a model of its own: little covered, capped, rounded\n")
        .append(ofItsOwn(wording));
    Golden.check("dev/milestone/health/" + file, text.toString());
  }

  private static String ofItsOwn(Wording wording) {
    StepId cap = StepId.of("no-sponsor");
    JourneySnapshot journey = sample("many-observations", 90);
    return Rules.explain(
            model()
                .rule(
                    rule(
                        "visits", c -> c.input("per week", 2.5).input("a", 1e-7).score(250.0 / 3)),
                    1)
                .rule(fixed("mood", 100), 1)
                .rule(missing("tickets", NoData.STALE), 4)
                .addSteps(new HealthStep.Cap(cap, Situation.ALWAYS, Points.parse("49.5")))
                .build(),
            journey)
        .summary(wording);
  }

  @Test
  void does_not_depend_on_the_default_locale() {
    String expected = standard("early", 65);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(standard("early", 65)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refuses_a_score_that_its_parts_do_not_come_to() {
    HealthExplanation health = Rules.explain(fixed("a", 60));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> health.withScore(Points.parse("60.000001")))
        .withMessage(
            "parts and adjustments come to 60.000000 and the score is 60.000001; they have to agree");
  }

  @Test
  void equal_runs_give_equal_explanations() {
    assertThat(Rules.explain(fixed("a", 60))).isEqualTo(Rules.explain(fixed("a", 60)));
    assertThat(Rules.explain(fixed("a", 60))).isNotEqualTo(Rules.explain(fixed("a", 61)));
  }
}
