package dev.milestone.journey;

import java.util.List;

/** A map is refused because some of its milestones wait for each other, or some of its objectives serve each other. */
public final class CyclicMapException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> path;

  CyclicMapException(MapId map, String relation, List<String> path) {
    super("map '%s': %s each other in a circle: %s; take one of these links out"
        .formatted(map, relation, String.join(" -> ", path)));
    this.path = List.copyOf(path);
  }

  /** The ids of the circle, link by link; the first is named again at the end. */
  public List<String> path() {
    return path;
  }
}
