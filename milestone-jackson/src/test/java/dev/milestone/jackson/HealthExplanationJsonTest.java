package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.milestone.health.Band;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthModel;
import dev.milestone.health.HealthRule;
import dev.milestone.health.HealthStep;
import dev.milestone.health.NoData;
import dev.milestone.health.Points;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.Situation;
import dev.milestone.health.StepId;
import dev.milestone.health.Verdict;
import dev.milestone.tracking.Journey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HealthExplanationJsonTest {

  private final ObjectMapper mapper = Mappers.plain();

  @Test
  void looks_like_the_golden_file() throws Exception {
    Golden.check("health-explanation.json", Mappers.pretty().writeValueAsString(full()) + "\n");
  }

  @Test
  void a_mapper_of_odd_settings_writes_the_same() {
    assertThat(Mappers.odd().values())
        .allSatisfy(odd -> assertThat(odd.writeValueAsString(full()))
            .isEqualTo(mapper.writeValueAsString(full())));
  }

  @Test
  void points_add_up_for_who_reads_decimals() throws Exception {
    JsonNode json = mapper
        .reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(mapper.writeValueAsString(full()));

    BigDecimal sum = json.get("base").decimalValue();
    for (JsonNode part : json.get("parts")) {
      sum = sum.add(part.get("points").decimalValue());
    }
    for (JsonNode step : json.get("adjustments")) {
      sum =
          sum.add(step.get("after").decimalValue()).subtract(step.get("before").decimalValue());
    }
    assertThat(json.get("score").decimalValue()).isEqualTo(sum);
  }

  @Test
  void points_are_exact_for_who_reads_doubles() throws Exception {
    HealthExplanation explanation = full();
    JsonNode json = mapper.readTree(mapper.writeValueAsString(explanation));

    assertThat(Math.round(json.get("score").doubleValue() * Points.MICROS_PER_POINT))
        .isEqualTo(explanation.score().orElseThrow().micros());
  }

  @Test
  void what_is_unknown_is_left_out() throws Exception {
    HealthExplanation nothing = explain(HealthModel.of("m", "1")
        .rule(rule("silent", c -> c.noData(NoData.TOO_FEW)), 1)
        .build());
    assertThat(nothing.band()).isEqualTo(Band.UNKNOWN);

    JsonNode json = mapper.readTree(mapper.writeValueAsString(nothing));

    assertThat(json.has("score")).isFalse();
    assertThat(json.has("low")).isFalse();
    assertThat(json.has("adjustments")).isFalse();
    assertThat(json.get("parts").get(0).get("noData").textValue()).isEqualTo("too-few");
  }

  @Test
  void is_not_read() throws Exception {
    String json = mapper.writeValueAsString(full());

    assertThatThrownBy(() -> mapper.readValue(json, HealthExplanation.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("a health explanation is only written; assess the journey again");
  }

  /** A third and two thirds, so that the points have all their decimals. */
  private static HealthExplanation full() {
    return explain(HealthModel.of("model", "2")
        .rule(rule("on-time", c -> c.input("late", 1).input("due", 3).score(200 / 3.0)), 20)
        .rule(rule("active", c -> c.input("share", 1e-7).score(10)), 10)
        .rule(rule("pleased", c -> c.noData(NoData.STALE)), 5)
        .addStep(new HealthStep.Cap(StepId.of("half"), Situation.ALWAYS, Points.of(45)))
        .addStep(new HealthStep.FirstGate(
            StepId.of("gates"),
            List.of(HealthStep.Gate.of("nothing-achieved", Situation.ALWAYS, Band.RED))))
        .build());
  }

  private static HealthExplanation explain(HealthModel model) {
    Journey journey = Journey.start("acme", Maps.full())
        .as("acme-2026")
        .on(LocalDate.of(2026, 1, 5), ZoneId.of("America/Sao_Paulo"));
    return HealthEngine.of(model)
        .assess(journey.asOfStartOf(LocalDate.of(2026, 3, 1)))
        .explain();
  }

  private static HealthRule rule(String id, Function<RuleContext, Verdict> verdict) {
    return new HealthRule() {
      @Override
      public RuleId id() {
        return RuleId.of(id);
      }

      @Override
      public String description() {
        return "Says what the test wants.";
      }

      @Override
      public Verdict evaluate(RuleContext context) {
        return verdict.apply(context);
      }
    };
  }
}
