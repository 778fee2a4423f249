package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events of a journey in canonical order, and the one place that decides which of them are known when. */
final class Timeline {

  private static final Comparator<JourneyEvent> LATEST_FIRST = (a, b) -> {
    int order = b.recordedAt().compareTo(a.recordedAt());
    return order == 0 ? b.id().compareTo(a.id()) : order;
  };

  private final Origin origin;
  private final List<JourneyEvent> events;
  private final Instant latest;

  /**
   * Whether every event is recorded when it happens, none amends another and none moves to another map: then what is known is
   * always a prefix.
   */
  private final boolean plain;

  private @Nullable Columns columns; // of all events if plain, made when first asked for

  private Timeline(Origin origin, List<JourneyEvent> events) {
    this.origin = origin;
    this.events = events;
    Instant last = origin.start();
    boolean simple = true;
    for (int i = 0; i < events.size(); i++) {
      JourneyEvent event = events.get(i);
      last = i == 0 || event.recordedAt().isAfter(last) ? event.recordedAt() : last;
      simple &= !(event.fact() instanceof Fact.Amendment)
          && !(event.fact() instanceof Fact.MovedToMap)
          && event.recordedAt().equals(event.occurredAt());
    }
    latest = last;
    plain = simple;
  }

  static Timeline of(Origin origin, EventLog log) {
    if (log.isInOrder()) {
      return new Timeline(origin, log.asList());
    }
    JourneyEvent[] sorted = log.toArray();
    Arrays.sort(sorted, JourneyEvent.CANONICAL);
    return new Timeline(origin, Collections.unmodifiableList(Arrays.asList(sorted)));
  }

  List<JourneyEvent> events() {
    return events;
  }

  Instant latest() {
    return latest;
  }

  List<JourneyEvent> known(Instant asOf, Instant knownAt) {
    List<JourneyEvent> known = untranslated(asOf, knownAt);
    if (plain) {
      return known;
    }
    Moves moves = Moves.among(origin.map(), known);
    return moves.isEmpty() ? known : Collections.unmodifiableList(moves.translated(known));
  }

  /** What is known, by the names that were given when it was recorded. */
  private List<JourneyEvent> untranslated(Instant asOf, Instant knownAt) {
    if (plain) {
      return events.subList(0, prefix(asOf, knownAt));
    }
    List<JourneyEvent> recorded =
        events.stream().filter(event -> !event.recordedAt().isAfter(knownAt)).toList();
    Map<EventId, Fact.Amendment> amendments = amendments(recorded);
    List<JourneyEvent> known = new ArrayList<>(recorded.size());
    for (JourneyEvent event : recorded) {
      if (event.fact() instanceof Fact.Amendment) {
        continue;
      }
      Fact.Amendment amendment = amendments.isEmpty() ? null : amendments.get(event.id());
      if (amendment instanceof Fact.Retracted) {
        continue;
      }
      JourneyEvent effective =
          amendment instanceof Fact.Corrected corrected ? event.corrected(corrected) : event;
      if (!effective.occurredAt().isAfter(asOf)) {
        known.add(effective);
      }
    }
    known.sort(JourneyEvent.CANONICAL);
    Moves.chain(origin.map(), known);
    return Collections.unmodifiableList(known);
  }

  JourneySnapshot snapshot(Instant asOf, Instant knownAt) {
    return snapshotter(asOf, knownAt).snapshot(asOf, knownAt);
  }

  /** What criteria are told at that instant. */
  Knowledge knowledge(Instant asOf, Instant knownAt) {
    return snapshotter(asOf, knownAt).knowledge();
  }

  /** The other days that a milestone was given by the moves known at that instant. */
  List<Redating> redatings(Instant asOf, Instant knownAt, MilestoneId milestone) {
    List<JourneyEvent> known = untranslated(asOf, knownAt);
    return new Legs(origin, Moves.among(origin.map(), known), known).redatings(milestone);
  }

  private Snapshotter snapshotter(Instant asOf, Instant knownAt) {
    if (!plain) {
      List<JourneyEvent> known = untranslated(asOf, knownAt);
      Moves moves = Moves.among(origin.map(), known);
      if (!moves.isEmpty()) {
        return new Legs(origin, moves, known).last(asOf);
      }
      Columns own = Columns.of(origin, known);
      return new Snapshotter(origin, own, own.length(), asOf);
    }
    Columns shared = columns;
    if (shared == null) {
      shared = Columns.of(origin, events);
      columns = shared;
    }
    return new Snapshotter(origin, shared, prefix(asOf, knownAt), asOf);
  }

  /** How many events had occurred and been recorded; the same for both, since a plain timeline has one time for both. */
  private int prefix(Instant asOf, Instant knownAt) {
    Instant until = asOf.isBefore(knownAt) ? asOf : knownAt;
    int from = 0;
    int to = events.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (events.get(middle).occurredAt().isAfter(until)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * The amendments in force that name an event which is not there, and corrections of amendments, which say nothing that
   * happened; the one recorded first leading.
   */
  List<JourneyEvent> unmatchedAmendments() {
    if (plain) {
      return List.of();
    }
    Set<EventId> ids = new HashSet<>();
    Set<EventId> amendments = new HashSet<>();
    for (JourneyEvent event : events) {
      (event.fact() instanceof Fact.Amendment ? amendments : ids).add(event.id());
    }
    List<JourneyEvent> unmatched = new ArrayList<>();
    for (JourneyEvent event : inForce(events)) {
      EventId amended = ((Fact.Amendment) event.fact()).amended();
      boolean isTakenBack = event.fact() instanceof Fact.Retracted && amendments.contains(amended);
      if (!ids.contains(amended) && !isTakenBack) {
        unmatched.add(event);
      }
    }
    Collections.reverse(unmatched);
    return Collections.unmodifiableList(unmatched);
  }

  /** Which amendment each event is under: of those in force the one recorded last. */
  private static Map<EventId, Fact.Amendment> amendments(List<JourneyEvent> recorded) {
    Map<EventId, Fact.Amendment> amendments = new HashMap<>();
    for (JourneyEvent event : inForce(recorded)) {
      Fact.Amendment amendment = (Fact.Amendment) event.fact();
      amendments.putIfAbsent(amendment.amended(), amendment);
    }
    return amendments;
  }

  /**
   * The amendments that were not taken back themselves, the one recorded last leading.
   *
   * <p>An amendment is judged after all that take it back, whatever their times are. Retractions of each other, which
   * nobody means, end with the later one in force.
   */
  private static List<JourneyEvent> inForce(List<JourneyEvent> recorded) {
    Map<EventId, JourneyEvent> open = new LinkedHashMap<>(); // not judged yet, latest first
    recorded.stream()
        .filter(event -> event.fact() instanceof Fact.Amendment)
        .sorted(LATEST_FIRST)
        .forEach(event -> open.put(event.id(), event));
    Map<EventId, Integer> unjudged =
        new HashMap<>(); // how many that take it back are not judged yet
    for (JourneyEvent event : open.values()) {
      if (event.fact() instanceof Fact.Retracted retracted) {
        unjudged.merge(retracted.amended(), 1, Integer::sum);
      }
    }
    Set<EventId> takenBack = new HashSet<>();
    List<JourneyEvent> inForce = new ArrayList<>();
    for (JourneyEvent first : List.copyOf(open.values())) {
      if (unjudged.getOrDefault(first.id(), 0) == 0) {
        judge(first, open, unjudged, takenBack, inForce);
      }
    }
    while (!open.isEmpty()) {
      judge(open.values().iterator().next(), open, unjudged, takenBack, inForce);
    }
    inForce.sort(LATEST_FIRST);
    return inForce;
  }

  /** Judges an amendment, and those that thereby can be. */
  private static void judge(
      JourneyEvent first,
      Map<EventId, JourneyEvent> open,
      Map<EventId, Integer> unjudged,
      Set<EventId> takenBack,
      List<JourneyEvent> inForce) {
    JourneyEvent next = first;
    while (next != null && open.remove(next.id()) != null) {
      boolean counts = !takenBack.contains(next.id());
      if (counts) {
        inForce.add(next);
      }
      if (!(next.fact() instanceof Fact.Retracted retracted)) {
        return;
      }
      if (counts) {
        takenBack.add(retracted.amended());
      }
      boolean judgeable = unjudged.merge(retracted.amended(), -1, Integer::sum) == 0;
      next = judgeable ? open.get(retracted.amended()) : null;
    }
  }
}
