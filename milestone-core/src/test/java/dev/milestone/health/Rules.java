package dev.milestone.health;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.JourneySnapshot;
import java.math.BigDecimal;
import java.util.function.Function;

/** Rules that answer as they are told, models of them, and journeys for them. */
public final class Rules {

  /** A journey to judge where it does not matter which. */
  public static final JourneySnapshot JOURNEY = sample("many-observations", 5);

  private Rules() {}

  /** The sample journey of that id, as of the start of that day. */
  public static JourneySnapshot sample(String journey, int day) {
    return Snapshots.samples().stream()
        .filter(s -> s.journey().value().equals(journey) && s.day() == day)
        .findFirst()
        .orElseThrow();
  }

  /** A rule that answers by a function. */
  public static HealthRule rule(String id, Function<RuleContext, Verdict> evaluate) {
    return new Told(RuleId.of(id), evaluate);
  }

  static HealthRule fixed(String id, double score) {
    return rule(id, context -> context.input("given", score).score(score));
  }

  static HealthRule missing(String id, NoData reason) {
    return rule(id, context -> context.noData(reason));
  }

  static HealthModel.Builder model() {
    return HealthModel.of("test", "1");
  }

  /** A model's builder with a rule at a weight such as "0.5". */
  @CanIgnoreReturnValue
  static HealthModel.Builder add(HealthModel.Builder model, HealthRule rule, String weight) {
    return model
        .putOwnRule(rule.id(), rule)
        .addRule(RuleUse.builder()
            .id(rule.id())
            .type("told")
            .weight(new BigDecimal(weight))
            .build());
  }

  static HealthExplanation explain(HealthModel.Builder model) {
    return explain(model.build(), JOURNEY);
  }

  static HealthExplanation explain(HealthModel model, JourneySnapshot journey) {
    return HealthEngine.of(model).withSelfCheck().assess(journey).explain();
  }

  static HealthExplanation explain(HealthRule rule) {
    return explain(model().rule(rule, 1));
  }

  private record Told(RuleId id, Function<RuleContext, Verdict> answer) implements HealthRule {
    @Override
    public String description() {
      return "it answers as told";
    }

    @Override
    public Verdict evaluate(RuleContext context) {
      return answer.apply(context);
    }
  }
}
