package dev.milestone.examples.quickstart;

import static dev.milestone.tracking.JourneyEvents.reached;

import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthInputs;
import dev.milestone.health.HealthModel;
import dev.milestone.health.InputId;
import dev.milestone.health.RuleId;
import dev.milestone.health.rules.HealthRules;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneySnapshot;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** A model of one built-in rule and one of our own, which reads a figure from outside the journey. */
public final class OwnRule {

  private OwnRule() {}

  /** Prints the health of a journey twice: with the figure, and without. */
  public static void main(String[] args) {
    JourneyMap map = JourneyMap.of("support", "1")
        .addStage(Stage.open("launch"))
        .addMilestone(
            FunctionalMilestone.of("live", "launch").due(Period.ofWeeks(2)).build())
        .build();
    JourneySnapshot acme = Journey.start("acme", map)
        .on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC)
        .record(reached("live").on(LocalDate.of(2026, 1, 15)))
        .asOfStartOf(LocalDate.of(2026, 2, 9));

    // README begins
    HealthModel model = HealthModel.of("ours", "1")
        .rule(HealthRules.MILESTONES_ON_TIME, 60)
        .rule(new FewOpenTickets(RuleId.of("few-open-tickets")), 40)
        .build();
    HealthEngine engine = HealthEngine.of(model, HealthRules.registry());

    HealthInputs tickets = HealthInputs.builder()
        .putFigure(InputId.of("open-tickets"), new HealthInputs.Figure(3, acme.asOf()))
        .build();
    System.out.print(engine.assess(acme, tickets).explain().summary());
    System.out.print(engine.assess(acme).explain().summary());
    // README ends
  }
}
