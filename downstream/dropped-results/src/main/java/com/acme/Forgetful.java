package com.acme;

import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthInputs;
import dev.milestone.health.HealthModel;
import dev.milestone.health.InputId;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.Verdict;
import dev.milestone.health.rules.HealthRules;
import dev.milestone.health.rules.StandardHealth;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.journey.library.JourneyMaps;
import dev.milestone.journey.review.MapReview;
import dev.milestone.measure.Quantity;
import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvents;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Forgets what it is given. Each line that loses something says so, and the others lose nothing. */
final class Forgetful {

  private Forgetful() {}

  static void follows(Journey journey, Instant now) {
    journey.record(JourneyEvents.reached("live")); // dropped
    journey.measuring("slot", "name", "h/wk", dev.milestone.measure.Direction.DECREASE); // dropped
    journey.asOf(now); // dropped
    journey.asOf(now).milestones(); // dropped
    Journey.start("acme", journey.map()).on(LocalDate.EPOCH, ZoneOffset.UTC); // dropped
    JourneyEvents.reached("live").on(LocalDate.EPOCH); // dropped
  }

  static void scores(JourneySnapshot snapshot, HealthEngine engine) {
    engine.assess(snapshot); // dropped
    engine.assess(snapshot).explain(); // dropped
    engine.withSelfCheck(); // dropped
    StandardHealth.engine(); // dropped
    HealthInputs.builder().putFigure(InputId.of("x"), new HealthInputs.Figure(1, snapshot.asOf()));
    HealthInputs.builder().build(); // dropped
  }

  static Verdict judges(RuleContext context) {
    context.noData(NoData.ABSENT); // dropped
    context.input("kept in the explanation", 1);
    return context.score(1);
  }

  static void designs() {
    JourneyMap.Builder map = JourneyMap.of("acme", "1");
    map.addStage(Stage.open("launch"));
    Stage.open("launch"); // dropped
    CustomerMilestone.Builder milestone = CustomerMilestone.of("live", "launch");
    milestone.due(Period.ofWeeks(2)).validatedBy("manager");
    milestone.build(); // dropped
    map.build(); // dropped
    MapReview.of(JourneyMaps.valueRealisation()); // dropped
    HealthModel.of("acme", "1").rule(HealthRules.MILESTONES_ON_TIME, 1).build(); // dropped
  }

  static void says() {
    Quantity.parse("4 h/wk"); // dropped
    Wording.english(); // dropped
    Snapshots.samples(); // dropped
  }
}
