package dev.milestone.tracking;

import static dev.milestone.tracking.Travels.day;

import dev.milestone.ValueTypesContract;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Impact;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Task;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Closure;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Quantity;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class ValueTypesTest extends ValueTypesContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final MilestoneId B = MilestoneId.of("b");

  @Override
  protected void fill(Table table) {
    table.row("facts", facts());
    events(table);
    journeys(table);
    ForecastValues.fill(table);
    needs(table);
    policies(table);
    dossiers(table);
    arguments(table);
  }

  /** All kinds, and one more: another reason with the same path. */
  private static List<Supplier<?>> facts() {
    List<Supplier<?>> facts = new ArrayList<>();
    facts.add(
        () -> JourneyEvents.corrected(EventId.of("a"), JourneyEvents.note("a").on(DAY))
            .fact());
    for (Supplier<List<JourneyEvent>> events :
        List.<Supplier<List<JourneyEvent>>>of(EveryFact::events, EveryFact::later)) {
      IntStream.range(0, events.get().size())
          .forEach(i -> facts.add(() -> events.get().get(i).fact()));
    }
    facts.add(() -> JourneyEvents.escalated(
            EscalationReason.DELAYED, EscalationPath.ACCOUNT_EXECUTIVE, "a")
        .fact());
    return facts;
  }

  private static void events(Table table) {
    Supplier<JourneyEvent> note = () -> JourneyEvents.note("a");
    table.changes(
        "event",
        note,
        event -> JourneyEvents.note("b"),
        event -> event.by("a"),
        event -> event.withId("a"),
        event -> event.at(day(1)),
        event -> event.at(day(2)),
        event -> event.on(DAY),
        event -> event.recordedAt(day(1)),
        event -> event.at(day(1)).recordedAt(day(1)));
    table.changes(
        "recorded",
        () -> new Recorded<>(note.get().fact(), EventId.of("a"), day(1), DAY, Optional.empty()),
        r -> new Recorded<>(JourneyEvents.note("b").fact(), r.event(), r.at(), r.on(), r.by()),
        r -> new Recorded<>(r.fact(), EventId.of("b"), r.at(), r.on(), r.by()),
        r -> new Recorded<>(r.fact(), r.event(), day(2), r.on(), r.by()),
        r -> new Recorded<>(r.fact(), r.event(), r.at(), DAY.plusDays(1), r.by()),
        r -> new Recorded<>(r.fact(), r.event(), r.at(), r.on(), Optional.of("a")));
  }

  private static void journeys(Table table) {
    Supplier<Journey> journey = () -> Travels.on(Maps.full());
    table.row(
        "journey",
        journey,
        () -> Journey.start("b", Maps.full()).on(Travels.START, ZoneOffset.UTC),
        () -> Journey.start("acme", Maps.full()).as("b").on(Travels.START, ZoneOffset.UTC),
        () -> Travels.on(Maps.full().withVersion("2")),
        () -> Travels.on(Maps.full(), DAY, ZoneOffset.UTC),
        () -> Travels.on(Maps.full(), Travels.START, ZoneId.of("Europe/Lisbon")),
        () -> journey.get().record(JourneyEvents.note("a").at(day(1))),
        () -> journey.get().record(JourneyEvents.note("b").at(day(1))));
    Supplier<JourneySnapshot> snapshot = () -> journey.get().asOf(day(1));
    List<Supplier<?>> snapshots = new ArrayList<>(List.of(
        snapshot, () -> journey.get().asOf(day(1), day(2)), () -> journey.get().asOf(day(2))));
    for (JourneyEvent told : List.of(
        JourneyEvents.observed("deals", "1 {deal}/mo"),
        JourneyEvents.observed("deals", "2 {deal}/mo"),
        JourneyEvents.target("deals", "2 {deal}/mo"),
        JourneyEvents.baseline("deals", "2 {deal}/mo"),
        JourneyEvents.waived("scale", "too small"),
        JourneyEvents.touchpoint("user"),
        JourneyEvents.barrierRaised("sso", BarrierKind.TECHNICAL, "no access"),
        JourneyEvents.timelineReset("quality", DAY, "holidays", Setback.Confidence.LOW),
        JourneyEvents.ended(Fact.Ending.CHURNED),
        JourneyEvents.movedTo(MapMigration.between(Maps.full(), Maps.full().withVersion("2"))))) {
      snapshots.add(() -> journey.get().record(told.at(day(1))).asOf(day(1)));
    }
    table.row("snapshot", snapshots);
    table.row(
        "milestone state",
        () -> snapshot.get().milestone(0),
        () -> snapshot.get().milestone(1),
        () -> journey.get().asOf(day(2)).milestone(0));
    table.row(
        "metric state",
        () -> snapshot.get().metric(0),
        () -> snapshot.get().metric(1),
        () -> journey.get().asOf(day(2)).metric(0));
  }

  private static void needs(Table table) {
    Optional<Duration> week = Optional.of(Duration.ofDays(7));
    Optional<Goal> goal = Optional.of(Goal.parse("1 h/wk"));
    Task task = Task.of("t", "task");
    table.<Need.MetricAtTarget>changes(
        "metric at target",
        () -> new Need.MetricAtTarget(metric("a"), OptionalDouble.of(1), true, goal, 2, 1),
        it -> new Need.MetricAtTarget(metric("b"), it.now(), true, goal, 2, 1),
        it -> new Need.MetricAtTarget(it.metric(), OptionalDouble.of(2), true, goal, 2, 1),
        it -> new Need.MetricAtTarget(it.metric(), it.now(), false, goal, 2, 1),
        it -> new Need.MetricAtTarget(it.metric(), it.now(), true, Optional.empty(), 2, 1),
        it -> new Need.MetricAtTarget(it.metric(), it.now(), true, goal, 3, 1),
        it -> new Need.MetricAtTarget(it.metric(), it.now(), true, goal, 2, 0));
    table.row(
        "need",
        () -> new Need.SlotFilled(slot("a")),
        () -> new Need.SlotFilled(slot("b")),
        () -> new Need.UsageTimes(UsageId.of("a"), 1, 2, week),
        () -> new Need.UsageTimes(UsageId.of("b"), 1, 2, week),
        () -> new Need.UsageTimes(UsageId.of("a"), 0, 2, week),
        () -> new Need.UsageTimes(UsageId.of("a"), 1, 3, week),
        () -> new Need.UsageTimes(UsageId.of("a"), 1, 2, Optional.empty()),
        () -> new Need.TasksOpen(List.of(task), 1),
        () -> new Need.TasksOpen(List.of(task, task), 1),
        () -> new Need.TasksOpen(List.of(task, task), 2),
        () -> new Need.Confirmation("a"),
        () -> new Need.Confirmation("b"),
        () -> new Need.SomeOf(1, List.of(new Need.Word())),
        () -> new Need.SomeOf(1, List.of(new Need.Word(), new Need.Word())),
        () -> new Need.SomeOf(2, List.of(new Need.Word(), new Need.Word())),
        () -> new Need.OwnCriterion(Criteria.reaches("a"), OptionalDouble.empty()),
        () -> new Need.OwnCriterion(Criteria.reaches("b"), OptionalDouble.empty()),
        () -> new Need.OwnCriterion(Criteria.reaches("a"), OptionalDouble.of(0)),
        Need.Word::new,
        () -> new Need.Validation(Optional.of("a"), 1),
        () -> new Need.Validation(Optional.empty(), 1),
        () -> new Need.Validation(Optional.of("a"), 2),
        () -> new Need.Proof(Set.of(), 1),
        () -> new Need.Proof(Set.of(EvidenceKind.LOG), 1),
        () -> new Need.Proof(Set.of(), 2),
        () -> new Need.MethodStated(metric("a")),
        () -> new Need.MethodStated(metric("b")),
        () -> new Need.MeasuredAsStated(metric("a")),
        () -> new Need.MeasuredAsStated(metric("b")),
        () -> new Need.MilestoneFirst(B, "a"),
        () -> new Need.MilestoneFirst(B, "b"),
        () -> new Need.MilestoneFirst(MilestoneId.of("a"), "a"),
        () -> new Need.MilestoneMissed(B, "a"),
        () -> new Need.MilestoneMissed(B, "b"),
        () -> new Need.MilestoneMissed(MilestoneId.of("a"), "a"),
        () -> new Need.BarrierGone(BarrierId.of("a"), BarrierKind.PROCESS),
        () -> new Need.BarrierGone(BarrierId.of("b"), BarrierKind.PROCESS),
        () -> new Need.BarrierGone(BarrierId.of("a"), BarrierKind.RESOURCE),
        () -> new Need.NewPlan(2),
        () -> new Need.NewPlan(3));
  }

  private static void policies(Table table) {
    table.row(
        "pace limits",
        () -> new PaceLimits(-10, 10, 25),
        () -> new PaceLimits(-11, 10, 25),
        () -> new PaceLimits(-10, 11, 25),
        () -> new PaceLimits(-10, 10, 26));
    table.<ForecastParameters>changes(
        "forecast parameters",
        ForecastParameters::standard,
        it -> it.withConfidence(0.9),
        it -> it.withFewest(5),
        it -> it.withMost(100),
        it -> it.withHorizonDays(100),
        it -> it.withStalestDays(93),
        it -> it.withStraightLineIfFew(true));
    table.<EscalationPolicy>changes(
        "escalation policy",
        EscalationPolicy::standard,
        it -> it.withDaysLate(8),
        it -> it.withSecondSlipLevel(3),
        it -> it.withDaysOfSilence(22),
        it -> it.withDaysWithoutSponsor(61),
        it -> it.withDaysOfResistance(15),
        it -> it.withDaysOfTechnicalBarrier(15),
        it -> it.withDaysOfUnconfirmed(8));
    table.row(
        "escalation",
        () -> new Escalation(1, DAY, EscalationReason.DELAYED),
        () -> new Escalation(2, DAY, EscalationReason.DELAYED),
        () -> new Escalation(1, DAY.plusDays(1), EscalationReason.DELAYED),
        () -> new Escalation(1, DAY, EscalationReason.NOT_ENGAGED));
  }

  private static void dossiers(Table table) {
    table.<ImmutableDossierMetric>changes(
        "dossier metric",
        () -> (ImmutableDossierMetric) ImmutableDossierMetric.builder()
            .metric(metric("a"))
            .baselineRevisions(0)
            .targetRevisions(0)
            .observations(1)
            .isReached(false)
            .isHold(false)
            .build(),
        it -> it.withMetric(metric("b")),
        it -> it.withBaseline(Baseline.of("a", "4 h/wk")),
        it -> it.withTarget(Target.of("a", "1 h/wk")),
        it -> it.withOriginalBaseline(Baseline.of("a", "4 h/wk")),
        it -> it.withBaselineRevisions(1),
        it -> it.withOriginalTarget(Target.of("a", "1 h/wk")),
        it -> it.withTargetRevisions(1),
        it -> it.withObservations(2),
        it -> it.withCurrent(1),
        it -> it.withObservedOn(DAY),
        it -> it.withIsReached(true),
        it -> it.withIsHold(true),
        it -> it.withProgress(1),
        it -> it.withProgressToOriginal(1),
        it -> it.withForecast(new Forecast.NoTarget()),
        it -> it.withRelativeChange(1),
        it -> it.withPoints(1));
    table.<BarrierState>changes(
        "barrier state",
        () -> ImmutableBarrierState.builder()
            .id(BarrierId.of("a"))
            .kind(BarrierKind.PROCESS)
            .description("a")
            .raisedOn(DAY)
            .build(),
        it -> it.withId(BarrierId.of("b")),
        it -> it.withKind(BarrierKind.RESOURCE),
        it -> it.withDescription("b"),
        it -> it.withMilestone(B),
        it -> it.withRaisedOn(DAY.plusDays(1)),
        it -> it.withResolvedOn(DAY.plusDays(1)),
        it -> it.withHow("b"));
    Fact.MovedToMap move =
        new Fact.MovedToMap(MapMigration.between(Maps.full(), Maps.full().withVersion("2")));
    table.changes(
        "redating",
        () -> new Redating(said(move), Optional.of(DAY), Optional.of(DAY)),
        it -> new Redating(
            new Recorded<>(move, EventId.of("b"), day(1), DAY, Optional.empty()),
            it.before(),
            it.after()),
        it -> new Redating(it.move(), Optional.empty(), it.after()),
        it -> new Redating(it.move(), it.before(), Optional.empty()));
    Objective want = Objective.of("a", ObjectiveLevel.TACTICAL, "a").withStatedBy("a");
    table.<ImmutableObjectiveState>changes(
        "objective state",
        () -> (ImmutableObjectiveState) ImmutableObjectiveState.builder()
            .addStatements(said(new Contact.ObjectiveStated(want)))
            .build(),
        it -> it.withPresumed(want),
        it -> it.withStatements(said(new Contact.ObjectiveStated(want.withStatement("b")))));
    Supplier<ImmutableLinkedMilestone> linked =
        () -> (ImmutableLinkedMilestone) ImmutableLinkedMilestone.builder()
            .milestone(MilestoneId.of("a"))
            .name("a")
            .status(MilestoneStatus.IN_PROGRESS)
            .build();
    table.<ImmutableLinkedMilestone>changes(
        "linked milestone",
        linked,
        it -> it.withMilestone(B),
        it -> it.withName("b"),
        it -> it.withStatus(MilestoneStatus.LATE),
        it -> it.withDue(DAY),
        it -> it.withBusinessImpact("b"));
    Supplier<ImmutableDossierLinks> links =
        () -> (ImmutableDossierLinks) ImmutableDossierLinks.builder().build();
    table.<ImmutableDossierLinks>changes(
        "links",
        links,
        it -> it.withRequires(linked.get()),
        it -> it.withLeadsTo(linked.get()),
        it -> it.withImpacts(Impact.of("a", "a").addComesFrom(B).build()),
        it -> it.withObjectives(Objective.of("a", ObjectiveLevel.TACTICAL, "a")));
    Supplier<ImmutableNextStep> step = () -> (ImmutableNextStep) ImmutableNextStep.builder()
        .milestone(MilestoneId.of("a"))
        .name("a")
        .status(MilestoneStatus.IN_PROGRESS)
        .daysLeft(1)
        .isOver(false)
        .build();
    table.<ImmutableNextStep>changes(
        "next step",
        step,
        it -> it.withMilestone(B),
        it -> it.withName("b"),
        it -> it.withStatus(MilestoneStatus.LATE),
        it -> it.withDue(DAY),
        it -> it.withDaysLeft(2),
        it -> it.withOwner("b"),
        it -> it.withIsOver(true),
        it -> it.withNeeds(new Need.Word()),
        it -> it.withOptionalNeeds(new Need.Word()));
    Supplier<ImmutableVerification> verification =
        () -> (ImmutableVerification) ImmutableVerification.builder()
            .milestone(MilestoneId.of("a"))
            .stage(Verification.Stage.VERIFIED)
            .addConfirmations(said(ImmutableValidationGiven.of(B, "b", "b")))
            .verifiedOn(DAY)
            .build();
    table.<ImmutableVerification>changes(
        "verification",
        verification,
        it -> it.withMilestone(B),
        it -> (ImmutableVerification) ImmutableVerification.builder()
            .milestone(it.milestone())
            .stage(Verification.Stage.DELIVERED)
            .build(),
        it -> (ImmutableVerification) ImmutableVerification.builder()
            .milestone(it.milestone())
            .stage(Verification.Stage.RETIRED)
            .build(),
        it -> it.withAcceptances(said(ImmutableMilestoneAccepted.of(B, "b", "b"))),
        it -> it.withDeliveredOn(DAY),
        it -> it.withConfirmations(said(ImmutableValidationGiven.of(B, "c", "b"))),
        it -> it.withVerifiedOn(DAY.plusDays(1)));
    table.<ImmutableDossier>changes(
        "dossier",
        () -> (ImmutableDossier) ImmutableDossier.builder()
            .journey(JourneyId.of("a"))
            .customer(CustomerId.of("a"))
            .asOf(day(1))
            .knownAt(day(1))
            .milestone(MilestoneId.of("a"))
            .name("a")
            .slips(0)
            .slippedDays(0)
            .status(MilestoneStatus.IN_PROGRESS)
            .verification(verification.get())
            .links(ImmutableDossierLinks.builder().build())
            .isOver(false)
            .build(),
        it -> it.withVerification(verification.get().withVerifiedOn(DAY.plusDays(1))),
        it -> it.withJourney(JourneyId.of("b")),
        it -> it.withCustomer(CustomerId.of("b")),
        it -> it.withAsOf(day(2)),
        it -> it.withKnownAt(day(2)),
        it -> it.withMilestone(B),
        it -> it.withName("b"),
        it -> it.withOwner("b"),
        it -> it.withDepartment("b"),
        it -> it.withLinks(
            links.get().withImpacts(Impact.of("a", "a").addComesFrom(B).build())),
        it -> it.withRevocations(said(ImmutableValidationRevoked.of(B, Optional.empty(), "b"))),
        it -> it.withRedatings(new Redating(
            said(new Fact.MovedToMap(
                MapMigration.between(Maps.full(), Maps.full().withVersion("2")))),
            Optional.of(DAY),
            Optional.empty())),
        it -> it.withPlans(said(ImmutableReplanned.of(B, "b"))),
        it -> it.withCorrections(CourseCorrection.ESCALATE),
        it -> it.withIsOver(true),
        it -> it.withDue(DAY),
        it -> it.withOriginalDue(DAY),
        it -> it.withSlips(1),
        it -> it.withSlippedDays(1),
        it -> it.withStatus(MilestoneStatus.LATE),
        it -> it.withFlags(Dossier.Flag.BLOCKED),
        it -> it.withPace(Pace.BEHIND),
        it -> it.withReachedOn(DAY),
        it -> it.withClosure(Closure.CANCELLED),
        it -> it.withClosings(said(ImmutableMilestoneMissed.of(B, "b"))),
        it -> it.withFeedback(
            said(ImmutableFeedbackGiven.of("b", OptionalInt.empty(), Optional.empty()))),
        it -> it.withDefinition("b"),
        it -> it.withCriteria(Criteria.reaches("a")),
        it -> it.withOptionalCriteria(Criteria.reaches("a")),
        it -> it.withValidation(ValidationPolicy.by("b")),
        it -> it.withMetrics(ImmutableDossierMetric.builder()
            .metric(metric("a"))
            .baselineRevisions(0)
            .targetRevisions(0)
            .observations(1)
            .isReached(false)
            .isHold(false)
            .build()),
        it -> it.withOpenSlots(slot("a")),
        it -> it.withTasks(Task.of("t", "t")),
        it -> it.withEvidence(said(ImmutableEvidenceGiven.of(B, EvidenceKind.LOG, "b", "b"))),
        it -> it.withValidations(said(ImmutableValidationGiven.of(B, "b", "b"))),
        it -> it.withEarlyValidations(said(ImmutableValidationGiven.of(B, "b", "b"))),
        it -> it.withBusinessImpact("b"),
        it -> it.withBenefits(said(ImmutableBenefitRealised.of(
            Quantity.parse("1 USD"), BenefitClass.HARD, "b", Optional.empty()))),
        it -> it.withCauses(
            said(ImmutableCauseFound.of(B, RootCause.TECHNICAL_BLOCKER, Side.SHARED, "b"))),
        it -> it.withBarriers(ImmutableBarrierState.builder()
            .id(BarrierId.of("a"))
            .kind(BarrierKind.PROCESS)
            .description("a")
            .raisedOn(DAY)
            .build()),
        it -> it.withResets(said(ImmutableTimelineReset.of(B, DAY, "b", Setback.Confidence.LOW))),
        it -> it.withEscalations(said(ImmutableEscalated.of(
            EscalationPath.TECHNICAL_TEAM, EscalationReason.DELAYED, Optional.empty()))),
        it -> it.withEscalationCalledFor(new Escalation(1, DAY, EscalationReason.DELAYED)),
        it -> it.withRetrospectives(
            said(Setback.RetrospectiveHeld.builder().milestone("b").build())),
        it -> it.withNeeds(new Need.Word()),
        it -> it.withOptionalNeeds(new Need.Word()),
        it -> it.withFollowing(step.get()));
  }

  private static <F extends Fact> Recorded<F> said(F fact) {
    return new Recorded<>(fact, EventId.of("a"), day(1), DAY, Optional.empty());
  }

  private static Metric metric(String id) {
    return Metric.of(id, id, "h/wk", Direction.DECREASE);
  }

  private static MetricSlot slot(String id) {
    return MetricSlot.of(id, id, ValueCategory.TIME_SAVED);
  }

  private static void arguments(Table table) {
    table.arguments(
        Maps.full(),
        DAY,
        day(1),
        ZoneOffset.UTC,
        Objective.of("a", ObjectiveLevel.TACTICAL, "want").withStatedBy("CEO"),
        MapMigration.between(Maps.full(), Maps.full().withVersion("2")),
        metric("deals"),
        MilestoneId.of("scale"),
        MetricId.of("deals"),
        slot("a"),
        Unit.parse("{deal}/mo"),
        Observation.of("a", "1 h"),
        Baseline.of("a", "1 h"),
        Target.of("a", "1 h"),
        Quantity.parse("1 h"),
        Wording.english());
    table.argument("quantity", "1 h");
    table.argument("goal", "1 h");
    table.argument("unit", "{deal}/mo");
    table.argument("amount", "1 USD");
    table.argument("count", 1L);
    table.argument("kind", Milestone.class);
    for (String id : List.of(
        "metric",
        "slot",
        "customer",
        "milestone",
        "journeyId",
        "id",
        "usage",
        "task",
        "barrier",
        "event")) {
      table.argument(id, "a");
    }
  }
}
