package dev.milestone.journey.library;

import static dev.milestone.journey.ObjectiveLevel.OPERATIONAL;
import static dev.milestone.journey.ObjectiveLevel.STRATEGIC;
import static dev.milestone.journey.ObjectiveLevel.TACTICAL;

import dev.milestone.journey.Capability;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Objective;

/** What the results of value realisation are for, and what of the product they come from. */
final class ValueRealisationChain {

  /** A variant without a second team has it from the foundation alone. */
  static final Capability SHARED_WORK = Capability.of(
          "shared-work", "one place for everybody's work")
      .deliveredBy("operational", "second-team")
      .leadsTo("advocate")
      .build();

  private ValueRealisationChain() {}

  static void addTo(JourneyMap.Builder map) {
    objectives(map);
    capabilities(map);
    impacts(map);
  }

  private static void objectives(JourneyMap.Builder map) {
    map.addObjective(Objective.of(
            "company-goals",
            STRATEGIC,
            "reach the three goals that the leadership set for this year"))
        .addObjective(
            Objective.of("grow-without-hiring", STRATEGIC, "grow without hiring at the same rate"))
        .addObjective(Objective.of(
            "new-business", STRATEGIC, "earn money in ways that were not possible before"))
        .addObjective(Objective.of("stand-out", STRATEGIC, "be ahead of competitors"))
        .addObjective(Objective.of(
                "shorter-process",
                TACTICAL,
                "get the main process done sooner, such as a sale in 40 days instead of 60")
            .serving("grow-without-hiring"))
        .addObjective(Objective.of(
                "sure-forecast",
                TACTICAL,
                "foresee what comes well enough to plan by it, such as 85 % of a forecast right")
            .serving("company-goals"))
        .addObjective(
            Objective.of("proven-return", TACTICAL, "show the leadership that the investment pays")
                .serving("company-goals"))
        .addObjective(Objective.of(
                "less-manual-work", OPERATIONAL, "spend half the time on reports made by hand")
            .serving("shorter-process"))
        .addObjective(
            Objective.of("fewer-errors", OPERATIONAL, "have fewer errors to find and to correct")
                .serving("sure-forecast"));
  }

  private static void capabilities(JourneyMap.Builder map) {
    map.addCapability(Capability.of("automated-workflows", "automated workflows")
            .deliveredBy("first-user-productive", "first-workflow")
            .build())
        .addCapability(SHARED_WORK)
        .addCapability(Capability.of("synchronised-data", "data that synchronises by itself")
            .deliveredBy("full-integration")
            .leadsTo("best-practice")
            .build())
        .addCapability(Capability.of("live-figures", "dashboards with the figures of the moment")
            .leadsTo("roi-documented", "strategic-value", "company-goal-reached")
            .build())
        .addCapability(Capability.of("own-workflows", "workflows that you build yourselves")
            .deliveredBy("own-automation")
            .build())
        .addCapability(
            Capability.of("own-services", "services of your own that the product carries")
                .deliveredBy("new-service-live")
                .build());
  }

  private static void impacts(JourneyMap.Builder map) {
    map.addImpact(Impact.of("hours-back", "people have hours back for work that matters")
            .comesFrom("manual-work-replaced")
            .serves("less-manual-work")
            .build())
        .addImpact(Impact.of("more-by-the-same-team", "the same team carries more")
            .comesFrom("team-adopted")
            .serves("shorter-process")
            .build())
        .addImpact(Impact.of(
                "investment-carried", "the investment carries itself, in figures that are trusted")
            .comesFrom("roi-positive", "roi-documented")
            .serves("proven-return")
            .build())
        .addImpact(Impact.of("new-insight", "you know and do what you could not before")
            .comesFrom("strategic-value")
            .serves("sure-forecast", "stand-out")
            .build())
        .addImpact(Impact.of("errors-rare", "errors that cost money and trust are rare")
            .comesFrom("best-practice")
            .serves("fewer-errors")
            .build())
        .addImpact(Impact.of("new-income", "the product is part of how you earn money")
            .comesFrom("new-revenue-earned")
            .serves("new-business")
            .build())
        .addImpact(Impact.of("leadership-arrives", "the leadership gets where it wanted to be")
            .comesFrom("company-goal-reached")
            .serves("company-goals")
            .build())
        .addImpact(Impact.of("heard-in-the-market", "your market hears that you know how")
            .comesFrom("advocate")
            .serves("stand-out")
            .build());
  }
}
