package dev.milestone.health.rules;

import dev.milestone.health.HealthRule;
import dev.milestone.health.HealthRuleRegistry;
import dev.milestone.health.HealthRuleType;
import dev.milestone.health.RuleId;
import dev.milestone.health.RuleParameters;
import java.util.function.BiFunction;

/**
 * The types of the built-in rules. Each scores 0 to 100, notes its inputs, and says which parameters it has.
 *
 * <p>A rule that is about one metric has no data where the journey's map leaves that open as a slot: it is absent if the slot
 * is required, and not applicable if it is not. A metric that the map does not know at all fails; the message names the nearest.
 *
 * <p>Where a parameter has a default, that is a starting point, to be set by what a backtest shows.
 */
public final class HealthRules {

  /**
   * Milestones are reached by their due day: 100 * (in time + credit * (late + awaiting validation)) / due. Validation makes
   * nothing late, but an assertion is not yet an achievement, so one that awaits it counts like a late one. What is due and
   * not reached counts as nothing; what is waived is not due.
   *
   * <p>Parameters: {@code kind}, "all" (default), "functional" or "customer"; {@code late-credit}, 0 to 1, what one
   * achieved late counts, 0.5 by default. Not applicable while nothing is due.
   */
  public static final String MILESTONES_ON_TIME = "milestones-on-time";

  /**
   * Customer milestones that are due or achieved are achieved: 100 * achieved / those. One that was achieved and has
   * regressed counts half; one that awaits validation is not achieved, regressed or not.
   *
   * <p>No parameters. Not applicable while no customer milestone is due or achieved.
   */
  public static final String CUSTOMER_OUTCOMES = "customer-outcomes";

  /**
   * Metrics move to their targets: the mean over metrics of 100 * progress, each from 0 to 100; a target that is to be held
   * counts 100 while it is held and 0 while not. Without a baseline there is no progress, so a target that is not one to
   * hold is known only once it is reached.
   *
   * <p>Parameters: {@code metric}, the only one to look at; all by default. Not applicable if there is no target,
   * absent if none can be judged, for lack of an observation or a baseline, too few if less than half can be, since the mean
   * of a few would flatter.
   */
  public static final String PROGRESS_TO_TARGETS = "progress-to-targets";

  /**
   * There is enough activity: 100 * (sum of the metric per week) / full, at most 100.
   *
   * <p>Parameters: {@code metric}, whose values are amounts of activity such as visits, required; {@code full}, the amount
   * per week that is enough, more than 0, required; {@code days}, of how many last days, 1 to 3650, by default all since
   * the first; what was before it does not count. Absent if nothing was ever observed; too few before the first day is over.
   */
  public static final String ENGAGEMENT_LEVEL = "engagement-level";

  /**
   * Activity keeps up with what it was: 100 * (amount per day of the last days) / (amount per day before), at most 100.
   *
   * <p>Parameters: {@code metric}, whose values are amounts of activity, required; {@code days}, how many are recent, 1 to
   * 3650, 28 by default; {@code least}, the least amount before that can be compared with, 20 by default, since a change of
   * very little says nothing. Absent if nothing was ever observed; too few while less came before, or the journey is not
   * twice as long as the recent days.
   */
  public static final String RECENT_ENGAGEMENT = "recent-engagement";

  /**
   * A figure is high compared with peers: 100 * the part of the cohort whose figure is less, equal ones half.
   *
   * <p>Parameters: {@code figure}, its name in the cohort, required; {@code better}, "high" (default) or "low"; {@code
   * least}, the smallest cohort to compare with, 30 by default. Absent without a cohort or if the journey lacks the figure;
   * too few if the cohort is smaller.
   */
  public static final String COHORT_RANK = "cohort-rank";

  /**
   * A milestone was achieved not long ago: 100 * 2^(-days / half-life), 0 if something was due and nothing ever achieved.
   *
   * <p>Parameters: {@code half-life} in days, 1 to 3650, 60 by default: one missed cadence is 50. Not applicable while
   * nothing is due nor achieved.
   */
  public static final String ACHIEVEMENT_RECENCY = "achievement-recency";

  private static final HealthRuleRegistry REGISTRY = HealthRuleRegistry.of(
      type(MILESTONES_ON_TIME, MilestonesOnTime::new),
      type(CUSTOMER_OUTCOMES, CustomerOutcomes::new),
      type(PROGRESS_TO_TARGETS, ProgressToTargets::new),
      type(ENGAGEMENT_LEVEL, EngagementLevel::new),
      type(RECENT_ENGAGEMENT, RecentEngagement::new),
      type(COHORT_RANK, CohortRank::new),
      type(ACHIEVEMENT_RECENCY, AchievementRecency::new));

  private HealthRules() {}

  /** The built-in types; add your own by {@link HealthRuleRegistry#and}. */
  public static HealthRuleRegistry registry() {
    return REGISTRY;
  }

  private static HealthRuleType type(
      String name, BiFunction<RuleId, RuleParameters, HealthRule> maker) {
    return new HealthRuleType() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public HealthRule create(RuleId id, RuleParameters parameters) {
        return maker.apply(id, parameters);
      }
    };
  }
}
