/**
 * Journeys of milestones, measured by value, and how healthy they are.
 *
 * <p>Design a map ({@code dev.milestone.journey}), record what happens to a customer ({@code dev.milestone.tracking}),
 * ask for any date how the journey stands and score it ({@code dev.milestone.health}).
 */
@SuppressWarnings(
    "module") // dev.milestone.jackson is compiled after this, so it cannot be found yet
module dev.milestone.core {
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static transitive org.jspecify;
  requires com.google.common;
  requires org.slf4j;

  exports dev.milestone to
      dev.milestone.jackson;
  exports dev.milestone.wording;
  exports dev.milestone.measure;
  exports dev.milestone.journey;
  exports dev.milestone.journey.library;
  exports dev.milestone.journey.review;
  exports dev.milestone.tracking;
  exports dev.milestone.health;
  exports dev.milestone.health.rules;
  exports dev.milestone.health.backtest;
  exports dev.milestone.testing;

  uses dev.milestone.health.HealthRuleType;
}
