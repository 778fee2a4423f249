package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.*;
import static dev.milestone.tracking.Travels.day;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Quality;
import dev.milestone.measure.Target;
import dev.milestone.measure.Window;
import dev.milestone.tracking.Setback.Confidence;
import dev.milestone.tracking.Setback.RetrospectiveHeld;
import java.time.LocalDate;
import java.util.List;

/** Events of every kind that there is. */
final class EveryFact {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final Objective OBJECTIVE =
      Objective.of("a", ObjectiveLevel.TACTICAL, "less overtime").stated("ceo", DAY, "what hurts?");

  /** For each kind one event, and one for each attribute that differs from it; made anew at each call. */
  static List<JourneyEvent> events() {
    return List.of(
        baseline("a", "1 h"),
        baseline("b", "1 h"),
        baseline("a", "2 h"),
        baseline(Baseline.of("a", "1 h").withMethod("clock")),
        baseline(Baseline.of("a", "1 h").withQuality(Quality.MEASURED)),
        baseline(Baseline.of("a", "1 h").withSource("ledger")),
        baseline(Baseline.of("a", "1 h").withMeasuredOver(Window.of(DAY, DAY.plusDays(1)))),
        baseline(Baseline.of("a", "1 h").withPeriods(2)),
        baseline(Baseline.of("a", "1 h").withSampleSize(2)),
        baseline(Baseline.of("a", "1 h").withExclusions("holidays")),
        baseline(Baseline.of("a", "1 h").withOwner("finance")),
        baseline(Baseline.of("a", "1 h").withLastValidated(DAY)),
        target("a", "1 h"),
        target("a", "<= 1 h"),
        target("b", "1 h"),
        target(Target.of("a", "1 h").withBy(DAY)),
        target(Target.of("a", "1 h").withHeld(true)),
        observed("a", "1 h"),
        observed("b", "1 h"),
        observed("a", "60 min"),
        observed("a", "60 h"),
        observed(Observation.of("a", "1 h").withSource("clock")),
        used("a"),
        used("b"),
        used(UsageId.of("a"), 2),
        taskDone("a"),
        taskDone("b"),
        reached("a"),
        reached("b"),
        waived("a", "b"),
        waived("a", "c"),
        waived("b", "b"),
        missed("a", "b"),
        missed("a", "c"),
        missed("b", "b"),
        validated("a", "b", "c"),
        validated("a", "c", "c"),
        validated("a", "b", "d"),
        validated("b", "b", "c"),
        validationRevoked("a", "b", "c"),
        validationRevoked("a", "b", "d"),
        validationRevoked("a", "c", "c"),
        validationRevoked("a", "c"),
        validationRevoked("b", "b", "c"),
        evidence("a", EvidenceKind.LOG, "b", "c"),
        evidence("b", EvidenceKind.LOG, "b", "c"),
        evidence("a", EvidenceKind.REPORT, "b", "c"),
        evidence("a", EvidenceKind.LOG, "c", "c"),
        evidence("a", EvidenceKind.LOG, "b", "d"),
        cause("a", RootCause.TECHNICAL_BLOCKER, "b"),
        cause("b", RootCause.TECHNICAL_BLOCKER, "b"),
        cause("a", RootCause.UNREALISTIC_TIMELINE, "b"),
        cause("a", RootCause.TECHNICAL_BLOCKER, Side.VENDOR, "b"),
        cause("a", RootCause.TECHNICAL_BLOCKER, "c"),
        barrierRaised("a", BarrierKind.PROCESS, "b"),
        barrierRaised("b", BarrierKind.PROCESS, "b"),
        barrierRaised("a", BarrierKind.RESOURCE, "b"),
        barrierRaised("a", BarrierKind.PROCESS, "c"),
        barrierRaised("a", BarrierKind.PROCESS, "b", "a"),
        barrierRaised("a", BarrierKind.PROCESS, "b", "b"),
        barrierResolved("a", "b"),
        barrierResolved("b", "b"),
        barrierResolved("a", "c"),
        timelineReset("a", DAY, "b", Confidence.LOW),
        timelineReset("b", DAY, "b", Confidence.LOW),
        timelineReset("a", DAY.plusDays(1), "b", Confidence.LOW),
        timelineReset("a", DAY, "c", Confidence.LOW),
        timelineReset("a", DAY, "b", Confidence.HIGH),
        escalated(EscalationReason.NOT_ENGAGED),
        escalated(EscalationReason.DELAYED),
        escalated(EscalationReason.NOT_ENGAGED, EscalationPath.ACCOUNT_EXECUTIVE, "a"),
        escalated(EscalationReason.NOT_ENGAGED, EscalationPath.TECHNICAL_TEAM, "a"),
        escalated(EscalationReason.NOT_ENGAGED, EscalationPath.ACCOUNT_EXECUTIVE, "b"),
        retrospective(RetrospectiveHeld.builder().milestone("a").build()),
        retrospective(RetrospectiveHeld.builder().milestone("b").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addWentWell("x").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addWentWell("x", "y").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addWentWell("xy").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addWentWrong("x").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addWarningSigns("x").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addAccelerators("x").build()),
        retrospective(
            RetrospectiveHeld.builder().milestone("a").addToRepeat("x").build()),
        touchpoint("a"),
        touchpoint("b"),
        sponsorTouchpoint("a"),
        feedback("a"),
        feedback("b"),
        feedback("a", 0),
        feedback("a", 9),
        feedbackAt("a", "a"),
        feedbackAt("b", "a"),
        cost("1 USD", "a"),
        cost("2 USD", "a"),
        cost("1 EUR", "a"),
        cost("1 USD", "b"),
        benefit("1 USD", BenefitClass.HARD, "a"),
        benefit("2 USD", BenefitClass.HARD, "a"),
        benefit("1 USD", BenefitClass.SOFT, "a"),
        benefit("1 USD", BenefitClass.HARD, "b"),
        benefit("1 USD", BenefitClass.HARD, "a", "a"),
        benefit("1 USD", BenefitClass.HARD, "a", "b"),
        note("a"),
        note("b"),
        objective(OBJECTIVE),
        objective(OBJECTIVE.withId(ObjectiveId.of("b"))),
        objective(OBJECTIVE.withLevel(ObjectiveLevel.STRATEGIC)),
        objective(OBJECTIVE.withStatement("x")),
        objective(OBJECTIVE.serving("b")),
        objective(OBJECTIVE.withStatedBy("cfo")),
        objective(OBJECTIVE.withStatedOn(DAY.plusDays(1))),
        objective(OBJECTIVE.withQuestion("what else?")),
        movedTo(
            MapMigration.between(Maps.full(), Maps.of(Maps.customer("quality").build()))),
        movedTo(MapMigration.between(Maps.full(), Maps.of(Maps.customer("scale").build()))),
        ended(Fact.Ending.CHURNED),
        ended(Fact.Ending.RENEWED),
        ended(Fact.Ending.CHURNED, "a"),
        retracted(EventId.of("a"), "b"),
        retracted(EventId.of("b"), "b"),
        retracted(EventId.of("a"), "c"),
        corrected(EventId.of("a"), note("a")),
        corrected(EventId.of("b"), note("a")),
        corrected(EventId.of("a"), note("b")),
        corrected(EventId.of("a"), note("a").at(day(1))),
        corrected(EventId.of("a"), touchpoint("a")));
  }

  /** What came later; apart, so that the ids of all above are seen to stay. */
  static List<JourneyEvent> later() {
    return List.of(
        feedbackAt("a", "a", 9),
        partlyAchieved("a", "b"),
        partlyAchieved("a", "c"),
        partlyAchieved("b", "b"),
        corrected(EventId.of("a"), note("a").by("ana")),
        corrected(EventId.of("a"), note("a").by("rui")),
        replanned("a", "b"),
        replanned("b", "b"),
        replanned("a", "c"),
        accepted("a", "b", "c"),
        accepted("a", "c", "c"),
        accepted("a", "b", "d"),
        accepted("b", "b", "c"));
  }

  private EveryFact() {}
}
