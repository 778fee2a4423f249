package com.acme.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthModel;
import dev.milestone.health.RuleId;
import dev.milestone.health.rules.HealthRules;
import dev.milestone.jackson.MilestoneModule;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvents;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** What an application does with the library. */
public final class Acme {

  private Acme() {}

  /** Returns a map with one thing to do. */
  public static JourneyMap map() {
    return JourneyMap.of("acme", "1")
        .addStage(Stage.open("launch"))
        .addMilestone(FunctionalMilestone.of("live", "launch").due(Period.ofWeeks(2)).build())
        .build();
  }

  /** Returns how a journey stands that has done it in time. */
  public static HealthExplanation health() {
    Journey journey = Journey.start("first", map())
        .on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC)
        .record(JourneyEvents.reached("live").on(LocalDate.of(2026, 1, 12)));
    HealthModel model = HealthModel.of("acme", "1")
        .rule(HealthRules.MILESTONES_ON_TIME, 60)
        .rule(new FewBlockers(RuleId.of("few-blockers")), 40)
        .build();
    return HealthEngine.of(model, HealthRules.registry())
        .assess(journey.asOfStartOf(LocalDate.of(2026, 2, 2)))
        .explain();
  }

  /** Returns the map after a way through JSON. */
  public static JourneyMap thereAndBack() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper().registerModule(new MilestoneModule());
    return json.readValue(json.writeValueAsString(map()), JourneyMap.class);
  }
}
