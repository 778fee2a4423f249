package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer's travel on one version of a map: what was recorded, and what follows from it for any instant.
 *
 * <p>A journey is immutable and thread-safe; recording returns a new one that shares what did not change. Recording late,
 * out of order, or the same event twice makes no difference to what is known in the end:
 *
 * <pre>{@code
 * Journey acme = Journey.start("acme", map).on(LocalDate.of(2026, 1, 5), ZoneId.of("America/Sao_Paulo"))
 *     .record(baseline("report-time", "4 h/wk"), target("report-time", "30 min/wk"));
 * acme = acme.record(observed("report-time", "45 min/wk").at(instant));
 * JourneySnapshot today = acme.asOf(now);
 * }</pre>
 *
 * <p>Recording is cheap in a line: n events one by one cost about n. Recording twice onto the <em>same</em> journey copies
 * it once, so keep the journey that recording returns.
 */
public final class Journey {

  private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Origin origin;
  private final EventLog log;
  private final List<JourneyMap> maps; // the first, and all that events move to

  private @Nullable Timeline timeline; // made when first asked for; every thread makes the same

  private Journey(Origin origin, EventLog log, List<JourneyMap> maps) {
    this.origin = origin;
    this.log = log;
    this.maps = maps;
  }

  /** Starts a journey of that customer on that map; the journey takes the customer's id unless it is given its own. */
  public static Starter start(String customer, JourneyMap map) {
    requireNonNull(customer, "customer");
    return new Starter(JourneyId.of(customer), CustomerId.of(customer), requireNonNull(map, "map"));
  }

  /** Names the journey among others: the customer's id, or its own. */
  public JourneyId id() {
    return origin.id();
  }

  /** Who travels. */
  public CustomerId customer() {
    return origin.customer();
  }

  /** The map that the journey starts on; after a move, {@link JourneySnapshot#map()} tells which one holds. */
  public JourneyMap map() {
    return origin.map();
  }

  /** The first day, in the journey's zone. */
  public LocalDate startDate() {
    return origin.startDate();
  }

  /** The zone in which its days begin and end. */
  public ZoneId zone() {
    return origin.zone();
  }

  /**
   * This journey with a slot of its map filled by what this customer measures:
   *
   * <pre>{@code
   * journey.measuring("time-saved", "report creation time", "h/wk", Direction.DECREASE)
   * }</pre>
   *
   * <p>It can be done once for each slot, until the journey moves to another map: nothing can have been recorded for an open
   * one. It counts from the journey's start. Where many customers measure the same, fill the map once, with {@link
   * JourneyMap#filling}, and start their journeys on that; a journey that moves goes to a map that is filled like its own, with
   * {@link JourneyMap#fillingLike}.
   *
   * @param unit as {@link dev.milestone.measure.Unit#parse} reads it
   * @throws IllegalArgumentException if the map has no such slot, which then names the nearest; or if the slot is filled
   *     already, and perhaps in use
   * @throws IllegalStateException if the journey has moved to another map
   */
  public Journey measuring(String slot, String name, String unit, Direction direction) {
    return measuring(Metric.of(slot, name, unit, direction));
  }

  /**
   * This journey with the slot of the metric's id filled by it; otherwise as above.
   *
   * @throws IllegalArgumentException as above, and if the slot asks for another kind of value
   * @throws IllegalStateException as above
   */
  public Journey measuring(Metric metric) {
    requireNonNull(metric, "metric");
    if (maps.size() > 1) {
      throw new IllegalStateException(
          "journey '%s' has moved to %s, so slot '%s' cannot be filled at its start; fill it on a map, and move there"
              .formatted(id(), maps.get(maps.size() - 1), metric.id()));
    }
    JourneyMap filled = map().filling(metric);
    return new Journey(origin.on(filled), log, List.of(filled));
  }

  /**
   * This journey with events added. An event that it holds already changes nothing.
   *
   * @throws IllegalArgumentException if an event names something that the map does not have, leaves a map that the journey
   *     was never on, says no time, sets another baseline or target of a metric for the very time of one that is held
   *     (unless both have ids of their own, the greater of which holds), or has the id of another event with other content; then
   *     nothing is recorded
   * @throws dev.milestone.measure.UnitMismatchException if a value does not convert to the unit of its metric
   */
  public Journey record(JourneyEvent... events) {
    return recordAll(Arrays.asList(requireNonNull(events, "events")));
  }

  /**
   * This journey with many events added, in any order; otherwise as {@link #record}.
   *
   * @throws IllegalArgumentException as {@link #record} does; then nothing is recorded
   */
  public Journey recordAll(Collection<JourneyEvent> events) {
    for (JourneyEvent event : requireNonNull(events, "events")) {
      requireNonNull(event, "event");
    }
    EventLog longer = log;
    List<JourneyMap> known = mapsWith(events);
    for (JourneyEvent event : events) {
      JourneyEvent timed = Admission.check(origin, known, longer, event);
      JourneyEvent held = longer.find(timed);
      if (held == null) {
        longer = longer.append(timed);
      } else if (!held.sameContent(timed)) {
        throw new IllegalArgumentException(
            "journey '%s' holds %s already, and this %s differs in %s; give it another id, or correct the first"
                .formatted(id(), held.label(), timed.label(), timed.differenceTo(held)));
      }
    }
    return longer == log ? this : new Journey(origin, longer, known);
  }

  /** All maps that events may speak of when these are recorded too. */
  private List<JourneyMap> mapsWith(Collection<JourneyEvent> events) {
    List<JourneyMap> more = new ArrayList<>(maps);
    for (JourneyEvent event : events) {
      Fact said =
          event.fact() instanceof Fact.Corrected corrected ? corrected.fact() : event.fact();
      if (said instanceof Fact.MovedToMap moved) {
        more.add(moved.migration().to());
      }
    }
    return more.size() == maps.size() ? maps : List.copyOf(more);
  }

  /**
   * Everything recorded, amendments too, in canonical order: occurred first, recorded first, what takes back a confirmation
   * or a barrier last, id.
   */
  public List<JourneyEvent> events() {
    return timeline().events();
  }

  /**
   * Retractions and corrections that have no effect, as they name an event that was never recorded, or correct an amendment.
   * Events come in any order, so this may be one that is still to come; if it is not, the id is mistyped. An amendment is not
   * corrected: correct the event once more, and the correction recorded last holds. Retract the amendment that has no effect, and
   * it is not listed any more. The one recorded first leads, and of the same instant the one with the lesser id.
   */
  public List<JourneyEvent> unmatchedAmendments() {
    return timeline().unmatchedAmendments();
  }

  /**
   * Moves to another map that have no effect, by all that is recorded: each leaves a map that the journey was not on just
   * then. Events come in any order, so the move that leads there may be still to come; or it was retracted, and this one has to
   * be as well. In canonical order, corrections included.
   */
  public List<JourneyEvent> unmatchedMoves() {
    List<JourneyEvent> all = known(Instant.MAX, Instant.MAX);
    return Moves.among(map(), all).unmatched(all);
  }

  /**
   * The facts as they were known: occurred at or before one instant, recorded at or before the other, and amended by what
   * had been recorded until then. In canonical order; amendments themselves are left out. After a move to another map facts
   * go by the names that they have there, and those about what it does not have are left out.
   */
  public List<JourneyEvent> known(Instant asOf, Instant knownAt) {
    return timeline().known(requireNonNull(asOf, "asOf"), requireNonNull(knownAt, "knownAt"));
  }

  /** What the customer wanted at that instant, by what was known at it; otherwise as below. */
  public List<ObjectiveState> objectives(Instant asOf) {
    return objectives(requireNonNull(asOf, "asOf"), asOf);
  }

  /**
   * What the customer wanted at one instant, by what was known at the other, with all that was said of it until then and what
   * is only presumed. First the objectives of the map that held then, in its order; then the customer's own, the one that was
   * stated first leading.
   */
  public List<ObjectiveState> objectives(Instant asOf, Instant knownAt) {
    List<JourneyEvent> known = known(asOf, knownAt);
    Origin there = origin.on(Moves.among(map(), known).last());
    return new KnownFacts(there, known).objectives();
  }

  /** How far each milestone was from a result that counts at that instant, by what was known at it; otherwise as below. */
  public List<Verification> verifications(Instant asOf) {
    return verifications(requireNonNull(asOf, "asOf"), asOf);
  }

  /**
   * How far each milestone was from a result that counts at one instant, by what was known at the other: proposed, accepted,
   * delivered, verified or retired, and by whom. In the order of the map that held then.
   *
   * @throws IllegalArgumentException as {@link #asOf(Instant)} does
   */
  public List<Verification> verifications(Instant asOf, Instant knownAt) {
    JourneySnapshot snapshot = asOf(asOf, knownAt);
    KnownFacts facts = facts(snapshot);
    return snapshot.milestones().stream()
        .map(state -> Verification.of(state, facts))
        .toList();
  }

  /**
   * Where the journey stood at that instant, by what was known at it.
   *
   * @throws IllegalArgumentException if the instant lies outside of the years -9999 to 9999
   */
  public JourneySnapshot asOf(Instant instant) {
    return asOf(requireNonNull(instant, "instant"), instant);
  }

  /**
   * Where the journey stood at one instant, by what was known at the other; a later one is hindsight.
   *
   * @throws IllegalArgumentException if the first instant lies outside of the years -9999 to 9999
   */
  public JourneySnapshot asOf(Instant asOf, Instant knownAt) {
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    if (asOf.isBefore(FIRST) || !asOf.isBefore(END)) {
      throw new IllegalArgumentException(
          "journey '%s' cannot be told as of %s; ask for a year from -9999 to 9999, or for asOf(instant, latest())"
              .formatted(id(), asOf));
    }
    return timeline().snapshot(asOf, knownAt);
  }

  /**
   * Where the journey stood in the first instant of that day, by what was known then: nothing of the day itself, but for
   * what is stamped with that very instant.
   *
   * @throws IllegalArgumentException as {@link #asOf(Instant)} does
   */
  public JourneySnapshot asOfStartOf(LocalDate day) {
    return asOf(requireNonNull(day, "day").atStartOfDay(zone()).toInstant());
  }

  /** When the last event was recorded; the journey's first instant if none was. Hindsight is {@code asOf(t, latest())}. */
  public Instant latest() {
    return timeline().latest();
  }

  /** What the milestones of a snapshot of this journey need. */
  Needs needs(JourneySnapshot snapshot) {
    Knowledge knowledge = timeline().knowledge(snapshot.asOf(), snapshot.knownAt());
    return new Needs(snapshot, knowledge, facts(snapshot));
  }

  /** What was known when a snapshot of this journey was taken. */
  KnownFacts facts(JourneySnapshot snapshot) {
    return new KnownFacts(snapshot.origin(), known(snapshot.asOf(), snapshot.knownAt()));
  }

  /** The other days that a milestone of a snapshot of this journey was given by moves to another map, the oldest first. */
  List<Redating> redatings(JourneySnapshot snapshot, MilestoneId milestone) {
    return timeline().redatings(snapshot.asOf(), snapshot.knownAt(), milestone);
  }

  private Timeline timeline() {
    Timeline made = timeline;
    if (made == null) {
      made = Timeline.of(origin, log);
      timeline = made;
    }
    return made;
  }

  /** Whether both are the same travel with the same events recorded, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Journey that
        && origin.equals(that.origin)
        && log.length() == that.log.length()
        && events().equals(that.events());
  }

  @Override
  public int hashCode() {
    return 31 * origin.id().hashCode() + log.length();
  }

  /** Such as {@code journey 'acme' on onboarding@1 since 2026-01-05, 12 events}. */
  @Override
  public String toString() {
    return "journey '%s' on %s since %s, %s events"
        .formatted(id(), map(), startDate(), log.length());
  }

  /** A journey that lacks its first day. */
  public static final class Starter {

    private final JourneyId id;
    private final CustomerId customer;
    private final JourneyMap map;

    private Starter(JourneyId id, CustomerId customer, JourneyMap map) {
      this.id = id;
      this.customer = customer;
      this.map = map;
    }

    /** The same under an id of its own, for a customer who travels more than once. */
    public Starter as(String journeyId) {
      return new Starter(JourneyId.of(journeyId), customer, map);
    }

    /**
     * The journey, beginning with that day in that zone.
     *
     * @throws IllegalArgumentException if the day lies outside of the years -9999 to 9999
     */
    public Journey on(LocalDate startDate, ZoneId zone) {
      requireNonNull(startDate, "startDate");
      requireNonNull(zone, "zone");
      if (Math.abs(startDate.getYear()) > 9999) {
        throw new IllegalArgumentException(
            "journey '%s' cannot start on %s; give a year from -9999 to 9999"
                .formatted(id, startDate));
      }
      return new Journey(
          Origin.of(id, customer, map, startDate, zone), EventLog.empty(), List.of(map));
    }
  }
}
