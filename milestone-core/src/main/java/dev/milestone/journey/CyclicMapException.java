package dev.milestone.journey;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A map is refused because some of its milestones wait for each other. */
public final class CyclicMapException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<MilestoneId> path;

  CyclicMapException(MapId map, String relation, List<MilestoneId> path) {
    super("map '%s': milestones %s each other in a circle: %s; take one of these links out"
        .formatted(map, relation, path.stream().map(MilestoneId::value).collect(joining(" -> "))));
    this.path = List.copyOf(path);
  }

  /** The circle, link by link; the first milestone is named again at the end. */
  public List<MilestoneId> path() {
    return path;
  }
}
