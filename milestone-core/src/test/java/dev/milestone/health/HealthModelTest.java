package dev.milestone.health;

import static dev.milestone.health.Rules.JOURNEY;
import static dev.milestone.health.Rules.add;
import static dev.milestone.health.Rules.fixed;
import static dev.milestone.health.Rules.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.milestone.health.rules.HealthRules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthModelTest {

  private record Mine(RuleId id) implements HealthRule {
    @Override
    public String description() {
      return "mine";
    }

    @Override
    public Verdict evaluate(RuleContext context) {
      return context.score(1);
    }
  }

  @Test
  void two_rules_of_one_id_name_both_classes() {
    HealthModel.Builder model = model().rule(fixed("stays-near", 1), 1);
    assertThatThrownBy(() -> model.rule(new Mine(RuleId.of("stays-near")), 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("rule id 'stays-near' is used by %s and %s; ids must be unique"
            .formatted(fixed("x", 1).getClass().getName(), Mine.class.getName()));
  }

  @Test
  void a_rule_and_a_registered_one_cannot_share_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model()
            .rule(HealthRules.CUSTOMER_OUTCOMES, 1)
            .rule(fixed(HealthRules.CUSTOMER_OUTCOMES, 1), 1)
            .build())
        .withMessageContaining("rule id 'customer-outcomes' is used twice");
  }

  @Test
  void refuses_what_cannot_be_a_model() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model().build())
        .withMessageContaining("model 'test' has no rule");
    HealthModel good = model().rule(fixed("a", 1), 1).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withVersion(" "))
        .withMessageContaining("blank version");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withBase(Points.parse("100.000001")))
        .withMessageContaining("base of 100.000001; give 0 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withBase(Points.of(-1)))
        .withMessageContaining("base of -1.000000; give 0 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withCoverageFloor(new BigDecimal("1.01")))
        .withMessageContaining("coverage floor of 1.01; give 0 to 1");
    HealthStep step = new HealthStep.MissingDataCap(StepId.of("s"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withSteps(step, step))
        .withMessageContaining("step id 's' is used twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model()
            .rule(fixed("a", 1), 1)
            .putMissingDataFor(NoData.NOT_APPLICABLE, MissingData.neutral(1))
            .build())
        .withMessageContaining("policy for NOT_APPLICABLE");
  }

  @Test
  void takes_a_base_and_a_coverage_floor_from_end_to_end() {
    HealthModel good = model().rule(fixed("a", 1), 1).build();
    assertThat(good.withBase(Points.of(100)).withBase(Points.ZERO).base()).isEqualTo(Points.ZERO);
    assertThat(good.withCoverageFloor(BigDecimal.ONE).coverageFloor()).isEqualByComparingTo("1");
    assertThat(good.withCoverageFloor(BigDecimal.ZERO).coverageFloor()).isEqualByComparingTo("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withCoverageFloor(new BigDecimal("-0.01")))
        .withMessageContaining("coverage floor of -0.01; give 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.0000001", "1000000.000001"})
  void refuses_a_weight_of(String weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> add(model(), fixed("a", 1), weight))
        .withMessageContaining("rule 'a' cannot weigh " + weight);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "1000000", "1e6", "33.33"})
  void takes_a_weight_of(String weight) {
    HealthModel model = add(model(), fixed("a", 12), weight).build();
    assertThat(HealthEngine.of(model).assess(JOURNEY).score()).contains(Points.of(12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
  void refuses_to_count_missing_data_as(double score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MissingData.neutral(score))
        .withMessageContaining(Double.toString(score));
  }

  @Test
  void an_unknown_rule_type_names_the_nearest() {
    HealthModel model = model().rule("milestone-on-time", 1).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthEngine.of(model, HealthRules.registry()).model())
        .withMessageStartingWith(
            "rule 'milestone-on-time': rule type 'milestone-on-time' is not in the registry")
        .withMessageContaining("'milestones-on-time'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthEngine.of(model).model())
        .withMessageContaining("which has none");
  }

  @ParameterizedTest
  @CsvSource({
    "milestones-on-time, kind, all",
    "customer-outcomes",
    "progress-to-targets, metric, visits",
    "engagement-level, metric, visits, full, 1",
    "recent-engagement, metric, visits",
    "cohort-rank, figure, visits",
    "achievement-recency, half-life, 30",
  })
  void each_type_refuses_a_setting_that_it_does_not_have(ArgumentsAccessor row) {
    RuleParameters parameters = RuleParameters.of("speling", "1");
    for (int i = 1; i < row.size(); i += 2) {
      parameters = parameters.with(row.getString(i), row.getString(i + 1));
    }
    HealthModel model = model().rule("mine", row.getString(0), 1, parameters).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthEngine.of(model, HealthRules.registry()).model())
        .withMessageContaining("parameter 'speling' is not in the rule");
  }

  @Test
  void the_registry_says_its_types() {
    assertThat(HealthRules.registry())
        .asString()
        .startsWith("rule types ")
        .contains("milestones-on-time");
  }

  @ParameterizedTest(name = "{0} with {1}={2}: {3}")
  @CsvSource({
    "milestones-on-time, late-credits, 1, parameter 'late-credits' is not in the rule; the nearest there: 'late-credit'",
    "milestones-on-time, late-credit, 1.5, parameter 'late-credit' is 1.5; give 0 to 1",
    "milestones-on-time, late-credit, some, 'parameter ''late-credit'' is ''some'', which is no number'",
    "milestones-on-time, kind, functinal, 'kind ''functinal'' is not in the kinds; the nearest there: ''functional'''",
    "customer-outcomes, kind, all, 'parameter ''kind'' is not in the rule, which has none'",
    "engagement-level, metric, visits, 'parameter ''full'' is not set, and the rule needs it'",
    "engagement-level, full, 1, 'parameter ''metric'' is not set, and the rule needs it'",
    "recent-engagement, metric, -x, '''-x'' is no metric id'",
    "cohort-rank, least, 3, 'parameter ''figure'' is not set, and the rule needs it'",
    "achievement-recency, half-life, 0.5, parameter 'half-life' is 0.5; give 1 to 3650",
  })
  void a_bad_parameter_names_the_rule(String type, String name, String value, String message) {
    HealthModel model =
        model().rule("mine", type, 1, RuleParameters.of(name, value)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthEngine.of(model, HealthRules.registry()).model())
        .withMessageStartingWith("rule 'mine' of type '" + type + "': ")
        .withMessageContaining(message);
  }

  @Test
  void a_bound_that_is_just_above_zero_is_said_in_words() {
    HealthModel model = model()
        .rule(
            "mine",
            HealthRules.ENGAGEMENT_LEVEL,
            1,
            RuleParameters.of("metric", "visits").with("full", 0))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthEngine.of(model, HealthRules.registry()).model())
        .withMessage(
            "rule 'mine' of type 'engagement-level': parameter 'full' is 0; give more than 0, at most 1000000000");
  }

  @Test
  void parameters_are_sorted_and_set_once() {
    RuleParameters parameters = RuleParameters.of("b", "1").with("a", 2);
    assertThat(parameters).hasToString("{a=2, b=1}");
    assertThat(parameters).isEqualTo(RuleParameters.of("a", "2").with("b", "1"));
    assertThat(parameters).hasSameHashCodeAs(RuleParameters.of("a", "2").with("b", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameters.with("a", 3))
        .withMessage("parameter 'a' is already '2'; set it once");
  }

  @Test
  void rule_types_are_discovered_as_services() {
    HealthRuleRegistry registry = HealthRuleRegistry.discovered(getClass().getClassLoader());
    assertThat(registry.names()).contains("always-full");
    HealthModel model = model()
        .rule("full", "always-full", 1, RuleParameters.none())
        .rule(HealthRules.MILESTONES_ON_TIME, 1)
        .build();
    HealthExplanation health = HealthEngine.of(model, registry.and(HealthRules.registry()))
        .assess(JOURNEY)
        .explain();
    assertThat(health.score()).contains(Points.of(100));
    assertThat(health.parts().get(0).rule()).isEqualTo(RuleId.of("full"));
  }

  @Test
  void two_types_of_one_name_name_both_classes() {
    HealthRuleType one = new AlwaysFull();
    HealthRuleType other = type(id -> fixed(id.value(), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HealthRuleRegistry.of(one).and(HealthRuleRegistry.of(other)))
        .withMessage(
            "rule type 'always-full' is made by %s and %s; names must be unique",
            one.getClass().getName(), other.getClass().getName());
  }

  @Test
  void a_type_makes_the_rule_that_it_is_asked_for() {
    HealthModel model = model().rule("always-full", 1).build();
    for (HealthRuleType wrong : List.of(type(id -> fixed("other", 1)), type(id -> null))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HealthEngine.of(model, HealthRuleRegistry.of(wrong)).model())
          .withMessageContaining(
              "rule type 'always-full' was asked for rule 'always-full' and made");
    }
  }

  private interface Maker {
    HealthRule make(RuleId id);
  }

  private static HealthRuleType type(Maker maker) {
    return new HealthRuleType() {
      @Override
      public String name() {
        return "always-full";
      }

      @Override
      public HealthRule create(RuleId id, RuleParameters parameters) {
        return maker.make(id);
      }
    };
  }
}
