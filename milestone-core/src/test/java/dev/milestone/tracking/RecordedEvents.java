package dev.milestone.tracking;

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
import static dev.milestone.tracking.JourneyEvents.note;
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
import dev.milestone.journey.Maps;
import dev.milestone.journey.UsageId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lists of events for {@link Maps#full()}, of every kind, on a coarse grid of time so that many fall together. */
final class RecordedEvents {

  private static final List<String> METRICS = List.of("report-time", "error-rate", "deals");
  private static final List<String> UNITS = List.of(" h/wk", " %", " {deal}/mo");
  private static final List<String> MILESTONES =
      List.of("set-up", "in-use", "time-saved", "quality", "scale");
  private static final int NAMED = 25;

  /** Any events in any order, some recorded late, some amended, amendments too. */
  static Arbitrary<List<JourneyEvent>> any() {
    return Combinators.combine(facts(true), amendments())
        .as((facts, amendments) -> {
          List<JourneyEvent> all = new ArrayList<>(facts);
          all.addAll(amendments);
          return all;
        })
        .flatMap(all -> Arbitraries.shuffle(all));
  }

  /** Facts that are recorded when they happen and never amended. */
  static Arbitrary<List<JourneyEvent>> plain() {
    return facts(false);
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

  private static Arbitrary<List<JourneyEvent>> facts(boolean late) {
    return Combinators.combine(fact(), times(), lag(late), Arbitraries.of(true, false))
        .as((fact, time, lag, named) -> new Timed(fact.at(time), time, lag, named))
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

  private static Arbitrary<List<JourneyEvent>> amendments() {
    return Combinators.combine(amendment(), times(), lag(true))
        .as((fact, time, lag) -> new Timed(fact.apply(time).at(time), time, lag, true))
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

  private static Arbitrary<JourneyEvent> fact() {
    Arbitrary<Integer> metric = Arbitraries.integers().between(0, 2);
    Arbitrary<Integer> value = Arbitraries.integers().between(0, 6);
    Arbitrary<String> milestone = Arbitraries.of(MILESTONES);
    Arbitrary<String> person = Arbitraries.of("ana", "rui");
    return Arbitraries.frequencyOf(
        Tuple.of(
            14,
            Combinators.combine(metric, value)
                .as((m, v) -> observed(METRICS.get(m), v + UNITS.get(m)))),
        Tuple.of(
            3,
            Combinators.combine(metric, value)
                .as((m, v) -> baseline(METRICS.get(m), v + UNITS.get(m)))),
        Tuple.of(
            3,
            Combinators.combine(metric, value)
                .as((m, v) -> target(METRICS.get(m), v + UNITS.get(m)))),
        Tuple.of(
            4,
            Combinators.combine(Arbitraries.of("report-run", "export"), value)
                .as((u, count) -> used(UsageId.of(u), count + 1))),
        Tuple.of(4, Arbitraries.integers().between(1, 4).map(i -> taskDone("t" + i))),
        Tuple.of(2, milestone.map(m -> reached(m))),
        Tuple.of(1, milestone.map(m -> waived(m, "too small"))),
        Tuple.of(1, milestone.map(m -> missed(m, "no time"))),
        Tuple.of(1, milestone.map(m -> partlyAchieved(m, "half of the team"))),
        Tuple.of(
            3,
            Combinators.combine(milestone, person, Arbitraries.of("customer", "manager"))
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
        Tuple.of(1, value.map(v -> cost(v + " USD", "training"))),
        Tuple.of(
            1,
            Combinators.combine(value, Arbitraries.of(BenefitClass.class))
                .as((v, hard) -> benefit(v + " USD", hard, "saved"))),
        Tuple.of(1, Arbitraries.just(note("calls on Mondays"))));
  }

  /** What amends an event, when said at an instant; a correction may give a time up to then. */
  private static Arbitrary<Function<Instant, JourneyEvent>> amendment() {
    Arbitrary<EventId> of = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(0, NAMED - 1).map(i -> EventId.of("f" + i))),
        Tuple.of(1, Arbitraries.integers().between(0, 7).map(i -> EventId.of("a" + i))));
    return Arbitraries.oneOf(
        of.map(id -> now -> retracted(id, "wrong")),
        Combinators.combine(of, fact()).as((id, fact) -> now -> corrected(id, fact)),
        Combinators.combine(of, fact(), Arbitraries.integers().between(0, 60))
            .as((id, fact, half) ->
                now -> corrected(id, fact.at(now.minus(Duration.ofHours(12L * half))))));
  }

  private record Timed(JourneyEvent fact, Instant time, int lag, boolean named) {
    JourneyEvent event(String id) {
      JourneyEvent event = lag == 0 ? fact : fact.recordedAt(time.plus(Duration.ofDays(lag)));
      return named ? event.withId(id) : event;
    }
  }

  private RecordedEvents() {}
}
