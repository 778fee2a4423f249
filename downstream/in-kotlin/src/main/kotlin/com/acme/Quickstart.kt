package com.acme

import dev.milestone.health.rules.StandardHealth
import dev.milestone.journey.Criteria.reaches
import dev.milestone.journey.CustomerMilestone
import dev.milestone.journey.FunctionalMilestone
import dev.milestone.journey.JourneyMap
import dev.milestone.journey.Stage
import dev.milestone.measure.Direction.DECREASE
import dev.milestone.measure.Metric
import dev.milestone.tracking.Journey
import dev.milestone.tracking.JourneyEvents.baseline
import dev.milestone.tracking.JourneyEvents.observed
import dev.milestone.tracking.JourneyEvents.reached
import dev.milestone.tracking.JourneyEvents.target
import dev.milestone.tracking.JourneySnapshot
import java.time.LocalDate
import java.time.Period
import java.time.ZoneId

/** What the README shows in Java, in Kotlin. */
fun main() {
  // README begins
  val map = JourneyMap.of("reporting", "1")
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
      .build()

  val acme = Journey.start("acme", map)
      .on(LocalDate.of(2026, 1, 5), ZoneId.of("America/Sao_Paulo"))
      .record(baseline("report-time", "4 h/wk").by("time tracking of 5 people"))
      .record(target("report-time", "30 min/wk"))
      .record(reached("automated").on(LocalDate.of(2026, 1, 15)))
      .record(observed("report-time", "45 min/wk").on(LocalDate.of(2026, 2, 2)))

  val snapshot = acme.asOfStartOf(LocalDate.of(2026, 2, 9))
  System.out.print(StandardHealth.engine().assess(snapshot).explain().summary())
  System.out.println(snapshot.milestone("reports-in-minutes"))
  // README ends
}
