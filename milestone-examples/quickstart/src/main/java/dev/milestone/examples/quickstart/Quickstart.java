package dev.milestone.examples.quickstart;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.measure.Direction.DECREASE;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;

import dev.milestone.health.rules.StandardHealth;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Metric;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneySnapshot;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** A customer wants the weekly report in half an hour instead of four: is this journey on its way? */
public final class Quickstart {

  private Quickstart() {}

  /** Prints the health of the journey, and where its result stands. */
  public static void main(String[] args) {
    // README begins
    JourneyMap map = JourneyMap.of("reporting", "1")
        .addStage(Stage.open("launch"))
        .addMetric(Metric.of("report-time", "report creation time", "h/wk", DECREASE))
        .addMilestone(
            FunctionalMilestone.of("automated", "launch").due(Period.ofWeeks(2)).build())
        .addMilestone(CustomerMilestone.of("reports-in-minutes", "launch")
            .due(Period.ofWeeks(8))
            .requires("automated")
            .achievedWhen(reaches("report-time"))
            .validatedBy("manager")
            .build())
        .build();

    Journey acme = Journey.start("acme", map)
        .on(LocalDate.of(2026, 1, 5), ZoneId.of("America/Sao_Paulo"))
        .record(baseline("report-time", "4 h/wk").by("time tracking of 5 people"))
        .record(target("report-time", "30 min/wk"))
        .record(reached("automated").on(LocalDate.of(2026, 1, 15)))
        .record(observed("report-time", "45 min/wk").on(LocalDate.of(2026, 2, 2)));

    JourneySnapshot snapshot = acme.asOfStartOf(LocalDate.of(2026, 2, 9));
    System.out.print(StandardHealth.engine().assess(snapshot).explain().summary());
    System.out.println(snapshot.milestone("reports-in-minutes"));
    // README ends
  }
}
