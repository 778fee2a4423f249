package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.accepted;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.barrierResolved;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.benefit;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.cost;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.feedback;
import static dev.milestone.tracking.JourneyEvents.feedbackAt;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.note;
import static dev.milestone.tracking.JourneyEvents.objective;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.replanned;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.retrospective;
import static dev.milestone.tracking.JourneyEvents.sponsorTouchpoint;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.touchpoint;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.GeneratedMaps;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Journeys that nothing is recorded of yet, and lists of events for them: of every kind, on a coarse grid of time so that many
 * fall together. Maps are {@link Maps#full()} and generated ones; zones have daylight saving, by the hour and by half of it.
 */
final class RecordedEvents {

  private static final int NAMED = 25;
  private static final Objective OBJECTIVE =
      Objective.of("grow", ObjectiveLevel.TACTICAL, "want").withStatedBy("CEO");

  /** What a test records, and of whose journey. */
  record Log(Journey start, List<JourneyEvent> events) {
    Journey journey() {
      return start.recordAll(events);
    }

    /** Other events of the same journey. */
    Log saying(List<JourneyEvent> others) {
      return new Log(start, others);
    }
  }

  private final List<String> metrics;
  private final List<String> units;
  private final List<String> milestones;
  private final List<String> tasks;
  private final List<String> usages;
  private final List<String> roles;
  private final MapMigration way;

  private RecordedEvents(MapMigration way) {
    JourneyMap map = way.from();
    boolean generated = !map.equals(Maps.full());
    this.way = way;
    metrics = map.metrics().stream().map(metric -> metric.id().value()).toList();
    units = map.metrics().stream().map(metric -> " " + metric.unit()).toList();
    milestones =
        map.milestones().stream().map(milestone -> milestone.id().value()).toList();
    tasks = map.stages().stream()
        .flatMap(stage -> stage.tasks().stream())
        .map(task -> task.id().value())
        .limit(4)
        .toList();
    usages = generated ? List.of("run", "none") : List.of("report-run", "export");
    roles = generated ? List.of("customer", "boss") : List.of("customer", "manager");
  }

  /** Any events in any order, some recorded late, some amended, amendments too; and moves to another map. */
  static Arbitrary<Log> any() {
    return logs(RecordedEvents::movingToo);
  }

  /** Facts that are recorded when they happen and never amended, and no moves. */
  static Arbitrary<Log> plain() {
    return logs(events -> events.facts(events.fact(), false));
  }

  /** Any two lists for one journey: the second has ids that the first has too. */
  static Arbitrary<List<Log>> two() {
    return Combinators.combine(ways(), zones()).flatAs((way, zone) -> {
      RecordedEvents events = new RecordedEvents(way);
      return Combinators.combine(events.movingToo(), events.movingToo())
          .as((one, other) -> List.of(log(way, zone, one), log(way, zone, other)));
    });
  }

  /** Any events but moves, for a journey on that map. */
  static Arbitrary<List<JourneyEvent>> on(JourneyMap map) {
    RecordedEvents events = new RecordedEvents(MapMigration.between(map, map));
    return events.amended(events.fact());
  }

  /** As {@link #on}, recorded when they happen and never amended. */
  static Arbitrary<List<JourneyEvent>> plainOn(JourneyMap map) {
    RecordedEvents events = new RecordedEvents(MapMigration.between(map, map));
    return events.facts(events.fact(), false);
  }

  private static Arbitrary<Log> logs(Function<RecordedEvents, Arbitrary<List<JourneyEvent>>> of) {
    return Combinators.combine(ways(), zones())
        .flatAs(
            (way, zone) -> of.apply(new RecordedEvents(way)).map(events -> log(way, zone, events)));
  }

  private static Log log(MapMigration way, ZoneId zone, List<JourneyEvent> events) {
    return new Log(Travels.on(way.from(), Travels.START, zone), events);
  }

  private Arbitrary<List<JourneyEvent>> movingToo() {
    return amended(
        Arbitraries.frequencyOf(Tuple.of(30, fact()), Tuple.of(1, Arbitraries.just(movedTo(way)))));
  }

  private Arbitrary<List<JourneyEvent>> amended(Arbitrary<JourneyEvent> fact) {
    return Combinators.combine(facts(fact, true), amendments(fact))
        .as(RecordedEvents::both)
        .flatMap(all -> Arbitraries.shuffle(all));
  }

  private Arbitrary<List<JourneyEvent>> facts(Arbitrary<JourneyEvent> fact, boolean late) {
    return Combinators.combine(
            timed(fact, late),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.<JourneyEvent>of())),
                Tuple.of(1, slipsWithNewPlan())))
        .as(RecordedEvents::both);
  }

  private static List<JourneyEvent> both(List<JourneyEvent> one, List<JourneyEvent> other) {
    List<JourneyEvent> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** A milestone is given a later day again and again, and then a new plan: single events hardly ever meet like this. */
  private Arbitrary<List<JourneyEvent>> slipsWithNewPlan() {
    return Combinators.combine(
            Arbitraries.of(milestones),
            times(),
            Arbitraries.integers().between(-5, 90),
            Arbitraries.integers().between(1, 3))
        .as((milestone, time, due, days) -> {
          List<JourneyEvent> events = new ArrayList<>();
          for (int i = 0; i < 3; i++) { // the first gives a day to what has none
            events.add(timelineReset(
                    milestone,
                    Travels.START.plusDays(due + i),
                    "holidays",
                    Setback.Confidence.MEDIUM)
                .at(time.plus(Duration.ofDays((long) days * i)))
                .withId("s" + i));
          }
          events.add(replanned(milestone, "one report at a time")
              .at(time.plus(Duration.ofDays(3L * days)))
              .withId("s3"));
          return events;
        });
  }

  /** From maps to the same with some other names. */
  static Arbitrary<MapMigration> ways() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            MapMigration.between(Maps.full(), Maps.full().withVersion("2")),
            MapMigration.between(Maps.full(), Maps.of(Maps.customer("quality").build()))),
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers())
            .as(GeneratedMaps::renaming));
  }

  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "UTC", "Europe/Lisbon", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia")
        .map(ZoneId::of);
  }

  /** Instants on the grid of the events, and just before them. */
  static Arbitrary<Instant> instants() {
    return Combinators.combine(times(), Arbitraries.of(true, false))
        .as((time, before) -> before ? time.minusNanos(1) : time);
  }

  private static Arbitrary<Instant> times() {
    return Arbitraries.integers()
        .between(-10, 160)
        .map(i -> Travels.day(0).plus(Duration.ofHours(12L * i)));
  }

  private static Arbitrary<List<JourneyEvent>> timed(Arbitrary<JourneyEvent> fact, boolean late) {
    return Combinators.combine(fact, times(), lag(late), Arbitraries.of(true, false))
        .as((said, time, lag, named) ->
            new Timed(said.at(time), time, lag, named || needsId(said.fact())))
        .list()
        .ofMaxSize(NAMED)
        .map(list -> {
          List<JourneyEvent> events = new ArrayList<>();
          for (int i = 0; i < list.size(); i++) {
            events.add(list.get(i).event("f" + i));
          }
          return events;
        });
  }

  /** Of one time, which falls together here, others without an id are refused. */
  private static boolean needsId(Fact fact) {
    return fact instanceof Fact.BaselineSet || fact instanceof Fact.TargetSet;
  }

  private static Arbitrary<List<JourneyEvent>> amendments(Arbitrary<JourneyEvent> fact) {
    return Combinators.combine(amendment(fact), times(), lag(true))
        .as((said, time, lag) -> new Timed(said.apply(time).at(time), time, lag, true))
        .list()
        .ofMaxSize(8)
        .map(list -> {
          List<JourneyEvent> events = new ArrayList<>();
          for (int i = 0; i < list.size(); i++) {
            events.add(list.get(i).event("a" + i));
          }
          return events;
        });
  }

  /** Days until it is recorded; 0 if nobody said. */
  private static Arbitrary<Integer> lag(boolean late) {
    return late
        ? Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 20)))
        : Arbitraries.just(0);
  }

  private Arbitrary<JourneyEvent> fact() {
    Arbitrary<Integer> metric = Arbitraries.integers().between(0, metrics.size() - 1);
    Arbitrary<Integer> value = Arbitraries.integers().between(0, 6);
    Arbitrary<String> milestone = Arbitraries.of(milestones);
    Arbitrary<String> person = Arbitraries.of("ana", "rui");
    return Arbitraries.frequencyOf(
        Tuple.of(
            14,
            Combinators.combine(metric, value)
                .as((m, v) -> observed(metrics.get(m), v + units.get(m)))),
        Tuple.of(
            3,
            Combinators.combine(metric, value)
                .as((m, v) -> baseline(baselineOf(metrics.get(m), v, units.get(m))))),
        Tuple.of(
            3,
            Combinators.combine(metric, value)
                .as((m, v) -> target(metrics.get(m), v + units.get(m)))),
        Tuple.of(
            4,
            Combinators.combine(Arbitraries.of(usages), value)
                .as((u, count) -> used(UsageId.of(u), count + 1))),
        Tuple.of(
            4,
            tasks.isEmpty()
                ? Arbitraries.just(note("nothing to do"))
                : Arbitraries.of(tasks).map(task -> taskDone(task))),
        Tuple.of(
            1, Combinators.combine(milestone, person).as((m, p) -> accepted(m, p, "customer"))),
        Tuple.of(2, milestone.map(m -> reached(m))),
        Tuple.of(1, milestone.map(m -> waived(m, "too small"))),
        Tuple.of(1, milestone.map(m -> missed(m, "no time"))),
        Tuple.of(1, milestone.map(m -> partlyAchieved(m, "half of the team"))),
        Tuple.of(
            3,
            Combinators.combine(milestone, person, Arbitraries.of(roles))
                .as((m, p, role) -> validated(m, p, role))),
        Tuple.of(
            1,
            Combinators.combine(milestone, person)
                .as((m, p) -> validationRevoked(m, p, "asked again"))),
        Tuple.of(1, milestone.map(m -> validationRevoked(m, "all"))),
        Tuple.of(1, Arbitraries.of(Fact.Ending.class).map(e -> ended(e))),
        Tuple.of(12, setback(milestone)),
        Tuple.of(6, contact(milestone, value)));
  }

  private static Baseline baselineOf(String metric, int value, String unit) {
    Baseline stated = Baseline.of(metric, value + unit);
    return value % 2 == 0 ? stated : stated.withMethod("clock");
  }

  private static Arbitrary<JourneyEvent> setback(Arbitrary<String> milestone) {
    Arbitrary<String> barrier = Arbitraries.of("sso", "budget");
    Arbitrary<BarrierKind> kind = Arbitraries.of(BarrierKind.class);
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Combinators.combine(
                    milestone,
                    Arbitraries.integers().between(-5, 90),
                    Arbitraries.of(Setback.Confidence.class))
                .as((m, day, sure) ->
                    timelineReset(m, Travels.START.plusDays(day), "holidays", sure))),
        Tuple.of(4, milestone.map(m -> replanned(m, "one report at a time"))),
        Tuple.of(
            2,
            Combinators.combine(barrier, kind, milestone)
                .as((b, k, m) -> barrierRaised(b, k, "in the way", m))),
        Tuple.of(
            1, Combinators.combine(barrier, kind).as((b, k) -> barrierRaised(b, k, "in the way"))),
        Tuple.of(2, barrier.map(b -> barrierResolved(b, "it went away"))),
        Tuple.of(
            1,
            Combinators.combine(milestone, Arbitraries.of(RootCause.class))
                .as((m, root) -> cause(m, root, "no time"))),
        Tuple.of(1, Arbitraries.of(EscalationReason.class).map(reason -> escalated(reason))),
        Tuple.of(
            1,
            milestone.map(
                m -> escalated(EscalationReason.DELAYED, EscalationPath.ACCOUNT_EXECUTIVE, m))),
        Tuple.of(
            1,
            milestone.map(m -> retrospective(Setback.RetrospectiveHeld.builder()
                .milestone(m)
                .addWentWell("talk")
                .build()))));
  }

  private static Arbitrary<JourneyEvent> contact(
      Arbitrary<String> milestone, Arbitrary<Integer> value) {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(
                    milestone,
                    Arbitraries.of(EvidenceKind.class),
                    Arbitraries.of("tracker", "ledger"))
                .as((m, kind, source) -> evidence(m, kind, source, "what it shows"))),
        Tuple.of(2, Arbitraries.of("team lead", "user").map(who -> touchpoint(who))),
        Tuple.of(1, Arbitraries.just(sponsorTouchpoint("director"))),
        Tuple.of(1, value.map(v -> feedback("fine", v))),
        Tuple.of(
            1,
            Combinators.combine(milestone, value)
                .as((m, v) -> v == 0 ? feedbackAt(m, "fine") : feedbackAt(m, "", v))),
        Tuple.of(1, milestone.map(m -> benefit("1 USD", BenefitClass.SOFT, "calm", m))),
        Tuple.of(1, value.map(v -> objective(OBJECTIVE.withStatement("want " + v)))),
        Tuple.of(1, value.map(v -> cost(v + " USD", "training"))),
        Tuple.of(
            1,
            Combinators.combine(value, Arbitraries.of(BenefitClass.class))
                .as((v, hard) -> benefit(v + " USD", hard, "saved"))),
        Tuple.of(1, Arbitraries.just(note("calls on Mondays"))));
  }

  /** What amends an event, when said at an instant; a correction may give a time up to then. */
  private static Arbitrary<Function<Instant, JourneyEvent>> amendment(
      Arbitrary<JourneyEvent> fact) {
    Arbitrary<EventId> of = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(0, NAMED - 1).map(i -> EventId.of("f" + i))),
        Tuple.of(1, Arbitraries.integers().between(0, 7).map(i -> EventId.of("a" + i))));
    return Arbitraries.oneOf(
        of.map(id -> now -> retracted(id, "wrong")),
        Combinators.combine(of, fact).as((id, said) -> now -> corrected(id, said)),
        Combinators.combine(of, fact, Arbitraries.integers().between(0, 60))
            .as((id, said, half) ->
                now -> corrected(id, said.at(now.minus(Duration.ofHours(12L * half))))));
  }

  private record Timed(JourneyEvent fact, Instant time, int lag, boolean named) {
    JourneyEvent event(String id) {
      JourneyEvent event = lag == 0 ? fact : fact.recordedAt(time.plus(Duration.ofDays(lag)));
      return named ? event.withId(id) : event;
    }
  }
}
