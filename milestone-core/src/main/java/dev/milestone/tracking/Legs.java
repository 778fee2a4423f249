package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A journey that moved from map to map, told by each of them up to the day when it was left: what was promised there goes
 * along, since a move is no way to lose a day that was missed.
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
      int leg = left.size();
      List<JourneyEvent> events = moves.translated(known, leg);
      int[] ranks = moves.ranks(events);
      left.add(snapshotter(events, ranks, ranks[leg], events.get(ranks[leg]).occurredAt())
          .dueDays(events.get(ranks[leg]).occurredAt()));
    }
    List<JourneyEvent> events = moves.translated(known, moves.count());
    return snapshotter(events, moves.ranks(events), events.size(), asOf);
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
