package dev.milestone.jackson;

import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.health.Band;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthFlag;
import dev.milestone.health.NoData;
import dev.milestone.health.Points;
import dev.milestone.health.RuleId;
import dev.milestone.health.StepId;
import dev.milestone.tracking.JourneyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation, which is a document; written only, since nobody but an engine can make one. */
record HealthExplanationJson(
    SchemaVersion schemaVersion,
    JourneyId journey,
    String map,
    String model,
    Instant asOf,
    Instant knownAt,
    @Nullable Points score,
    Band band,
    BigDecimal coverage,
    @Nullable Points low,
    @Nullable Points high,
    Points base,
    @Nullable List<OfPart> parts,
    @Nullable List<OfAdjustment> adjustments,
    @Nullable List<HealthFlag> flags) {

  static HealthExplanationJson of(HealthExplanation explanation) {
    return new HealthExplanationJson(
        SchemaVersion.CURRENT,
        explanation.journey(),
        explanation.map(),
        explanation.model(),
        explanation.asOf(),
        explanation.knownAt(),
        explanation.score().orElse(null),
        explanation.band(),
        explanation.coverage(),
        explanation.low().orElse(null),
        explanation.high().orElse(null),
        explanation.base(),
        unlessEmpty(explanation.parts().stream().map(OfPart::of).toList()),
        unlessEmpty(explanation.adjustments().stream().map(OfAdjustment::of).toList()),
        unlessEmpty(explanation.flags()));
  }

  @SuppressWarnings("DoNotCallSuggester") // called as every shape is, and refuses in words
  HealthExplanation toExplanation() {
    throw new IllegalArgumentException(
        "a health explanation is only written; assess the journey again, or read it as a tree");
  }

  /** What one rule adds or takes away. */
  record OfPart(
      RuleId rule,
      String description,
      BigDecimal weight,
      @Nullable Double score,
      @Nullable NoData noData,
      Points points,
      @Nullable List<OfInput> inputs) {

    static OfPart of(HealthExplanation.Part part) {
      return new OfPart(
          part.rule(),
          part.description(),
          part.weight(),
          part.score().isPresent() ? part.score().getAsDouble() : null,
          part.noData().orElse(null),
          part.points(),
          unlessEmpty(part.inputs().stream()
              .map(input -> new OfInput(input.name(), input.value()))
              .toList()));
    }
  }

  /** A number that a verdict rests on. */
  record OfInput(String name, Double value) {}

  /** What a step of the model did. */
  record OfAdjustment(StepId step, StepId reason, Points before, Points after) {

    static OfAdjustment of(HealthExplanation.Adjustment adjustment) {
      return new OfAdjustment(
          adjustment.step(), adjustment.reason(), adjustment.before(), adjustment.after());
    }
  }
}
