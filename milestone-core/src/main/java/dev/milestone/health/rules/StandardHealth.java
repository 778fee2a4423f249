package dev.milestone.health.rules;

import static dev.milestone.health.Situation.ALWAYS;
import static dev.milestone.health.Situation.DUE_BUT_NONE_ACHIEVED;
import static dev.milestone.health.Situation.LATE_OR_MISSED;
import static dev.milestone.health.Situation.NOTHING_DUE_NOR_ACHIEVED;

import dev.milestone.health.Band;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthModel;
import dev.milestone.health.HealthStep;
import dev.milestone.health.HealthStep.Gate;
import dev.milestone.health.StepId;
import java.util.List;

/**
 * The model that holds for any map: customers on track with their milestones are green, those behind yellow, those who
 * achieved nothing red.
 *
 * <p>Four rules say where within the band a customer stands; the first of these gates that fits says which band it is:
 *
 * <ol>
 *   <li>nothing is due and nothing achieved: unknown;
 *   <li>something is due and nothing was ever achieved: red;
 *   <li>something due is late, or closed as missed: yellow;
 *   <li>else green.
 * </ol>
 *
 * <p>Too little coverage makes any band unknown. Missing data is redistributed, but lets the weighted score rise at most one
 * band above what the missing part could bring it down to; the gates come after that. Ready to expand is a flag on green.
 */
public final class StandardHealth {

  private static final HealthModel MODEL = HealthModel.of("standard", "1")
      .rule(HealthRules.MILESTONES_ON_TIME, 35)
      .rule(HealthRules.CUSTOMER_OUTCOMES, 30)
      .rule(HealthRules.PROGRESS_TO_TARGETS, 25)
      .rule(HealthRules.ACHIEVEMENT_RECENCY, 10)
      .addSteps(new HealthStep.MissingDataCap(StepId.of("missing-data")))
      .addSteps(new HealthStep.FirstGate(
          StepId.of("milestones"),
          List.of(
              Gate.of("nothing-due-nor-achieved", NOTHING_DUE_NOR_ACHIEVED, Band.UNKNOWN),
              Gate.of("due-but-none-achieved", DUE_BUT_NONE_ACHIEVED, Band.RED),
              Gate.of("late-or-missed", LATE_OR_MISSED, Band.YELLOW),
              Gate.of("on-track", ALWAYS, Band.GREEN))))
      .build();

  private static final HealthEngine ENGINE = HealthEngine.of(MODEL, HealthRules.registry());

  private StandardHealth() {}

  /** The model. */
  public static HealthModel model() {
    return MODEL;
  }

  /** The model, compiled. */
  public static HealthEngine engine() {
    return ENGINE;
  }
}
