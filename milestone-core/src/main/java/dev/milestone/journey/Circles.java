package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Orders what is linked, and finds the circle where that cannot be done. */
final class Circles {

  private Circles() {}

  /**
   * Orders the positions so that each comes after those it waits for; walks with a stack of its own, however deep.
   *
   * @param relation what those of a circle do, such as "milestones wait for"
   * @param before the positions that each position waits for
   * @param name the id at a position, for the path
   */
  @CanIgnoreReturnValue // that there is an order may be all that is asked
  static List<Integer> inOrder(
      MapId map, String relation, List<List<Integer>> before, IntFunction<?> name) {
    int size = before.size();
    int[] next =
        new int[size]; // how many of the links of a position were followed; -1 once it is placed
    boolean[] onPath = new boolean[size];
    List<Integer> ordered = new ArrayList<>(size);
    for (int start = 0; start < size; start++) {
      List<Integer> path = new ArrayList<>();
      if (next[start] >= 0) {
        path.add(start);
        onPath[start] = true;
      }
      while (!path.isEmpty()) {
        int top = path.get(path.size() - 1);
        if (next[top] == before.get(top).size()) {
          next[top] = -1;
          onPath[top] = false;
          ordered.add(top);
          path.remove(path.size() - 1);
          continue;
        }
        int to = before.get(top).get(next[top]++);
        if (onPath[to]) {
          List<Integer> circle = new ArrayList<>(path.subList(path.indexOf(to), path.size()));
          circle.add(to);
          throw new CyclicMapException(
              map,
              relation,
              circle.stream().map(i -> String.valueOf(name.apply(i))).toList());
        }
        if (next[to] >= 0) {
          path.add(to);
          onPath[to] = true;
        }
      }
    }
    return List.copyOf(ordered);
  }
}
