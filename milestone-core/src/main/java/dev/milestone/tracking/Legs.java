package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A journey that moved from map to map, told by each of them up to the day when it was left: what was promised there goes
 * along, since a move is no way to lose what slipped.
 */
final class Legs {

  private final Origin origin;
  private final Moves moves;
  private final List<JourneyEvent> known;
  private final List<DueDays> left = new ArrayList<>(); // by map, as it was left

  /**
   * Takes what is known.
   *
   * @param known by the names that were given when it was recorded
   */
  Legs(Origin origin, Moves moves, List<JourneyEvent> known) {
    this.origin = origin;
    this.moves = moves;
    this.known = known;
  }

  /** Takes snapshots on the last map. */
  Snapshotter last(Instant asOf) {
    while (left.size() < moves.count()) {
      JourneyEvent unused = leave();
    }
    List<JourneyEvent> events = moves.translated(known, moves.count());
    return snapshotter(events, moves.ranks(events), events.size(), asOf);
  }

  /** The other days that a milestone of the last map was given by the moves, by each of them alone. */
  List<Redating> redatings(MilestoneId milestone) {
    List<Redating> redatings = new ArrayList<>();
    while (left.size() < moves.count()) {
      int leg = left.size();
      JourneyEvent move = leave();
      Optional<Integer> here = position(milestone, leg);
      Optional<Integer> there = position(milestone, leg + 1);
      if (here.isPresent() && there.isPresent()) {
        int before = left.get(leg).due(here.get());
        int after = arrived().due(there.get());
        if (before != after) {
          redatings.add(new Redating(
              Recorded.of(origin, move, (Fact.MovedToMap) move.fact()), day(before), day(after)));
        }
      }
    }
    return redatings;
  }

  private Optional<Integer> position(MilestoneId milestone, int leg) {
    return moves.milestoneAt(milestone, moves.count(), leg).map(moves.map(leg)::position);
  }

  private static Optional<LocalDate> day(int epochDay) {
    return epochDay == Cells.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  /** Goes on to the next map, and tells by which event. */
  private JourneyEvent leave() {
    int leg = left.size();
    List<JourneyEvent> events = moves.translated(known, leg);
    int[] ranks = moves.ranks(events);
    JourneyEvent move = events.get(ranks[leg]);
    left.add(snapshotter(events, ranks, ranks[leg], move.occurredAt()).dueDays(move.occurredAt()));
    return move;
  }

  /** The due days on the map that follows those that were left, with nothing known that came after the move. */
  private DueDays arrived() {
    int leg = left.size();
    List<JourneyEvent> events = moves.translated(known, leg);
    int[] ranks = moves.ranks(events);
    Instant then = events.get(ranks[leg - 1]).occurredAt();
    return snapshotter(events, ranks, ranks[leg - 1] + 1, then).dueDays(then);
  }

  /** Takes snapshots on the map that follows those that were left. */
  private Snapshotter snapshotter(
      List<JourneyEvent> events, int[] ranks, int prefix, Instant asOf) {
    Origin there = origin.on(moves.map(left.size()));
    Columns columns = Columns.of(there, events);
    return new Snapshotter(there, columns, prefix, asOf, past(there, events, ranks));
  }

  private DueDays.@Nullable Past past(Origin there, List<JourneyEvent> events, int[] ranks) {
    if (left.isEmpty()) {
      return null;
    }
    JourneyMap map = there.map();
    Map<Integer, DueDays.Promise> promises = new HashMap<>();
    for (int i = 0; i < map.milestones().size(); i++) {
      DueDays.Promise promise = promise(map.milestones().get(i).id(), ranks);
      if (promise != null) {
        promises.put(i, promise);
      }
    }
    int move = ranks[left.size() - 1];
    return new DueDays.Past(move, there.seconds(events.get(move).occurredAt()), promises);
  }

  /** What was promised of a milestone when the journey left the last map that had it; null if none did. */
  private DueDays.@Nullable Promise promise(MilestoneId id, int[] ranks) {
    int here = left.size();
    for (int leg = here - 1; leg >= 0; leg--) {
      Optional<MilestoneId> name = moves.milestoneAt(id, here, leg);
      if (name.isPresent()) {
        int there = leg;
        return left.get(leg)
            .promise(
                moves.map(leg).position(name.get()),
                ranks[leg],
                anchor -> moves.milestoneAt(anchor, there, here));
      }
    }
    return null;
  }
}
