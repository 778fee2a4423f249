package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.measure.MetricId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * At least n of some criteria are met; all of them and any of them are the two ends.
 *
 * <p>The parts are met each at its own time; for one metric to reach its target <em>while</em> another is held, see {@link
 * MetricReaches#whileHeld}. It is met when the n-th was, and has lapsed when fewer than n still hold. Its progress is the mean of the n furthest,
 * each counted as at most 1 unless n is 1; none if one of those has no number.
 *
 * @param n how many: 1 or more, at most as many as there are
 * @param criteria the criteria, in the order in which they are reported
 */
public record AtLeast(int n, List<Criterion> criteria) implements Criterion {

  /** How deep such criteria may be nested; our choice: far more than anybody reads, and far less than a stack holds. */
  static final int MOST_LEVELS = 100;

  /**
   * Checks number and depth.
   *
   * @throws IllegalArgumentException unless {@code 1 <= n <= criteria.size()}; or if they are nested more than 100 levels deep
   */
  public AtLeast {
    criteria = List.copyOf(requireNonNull(criteria, "criteria"));
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException(
          "a criterion that is made of others has none; give at least one");
    }
    if (n < 1 || n > criteria.size()) {
      throw new IllegalArgumentException(
          "at least %s of %s criteria cannot be asked for; give 1 to %2$s"
              .formatted(n, criteria.size()));
    }
    if (isTooDeep(criteria)) {
      throw new IllegalArgumentException(
          "criteria are nested more than %s levels deep; say the same in fewer, or make milestones of some that depend on each other"
              .formatted(MOST_LEVELS));
    }
  }

  /** Level by level, each part once however often it is shared. */
  private static boolean isTooDeep(List<Criterion> criteria) {
    Set<AtLeast> level = parts(criteria.stream());
    for (int below = 1; !level.isEmpty() && below < MOST_LEVELS; below++) {
      level = parts(level.stream().flatMap(some -> some.criteria().stream()));
    }
    return !level.isEmpty();
  }

  private static Set<AtLeast> parts(Stream<Criterion> criteria) {
    Set<AtLeast> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    criteria.forEach(criterion -> {
      if (criterion instanceof AtLeast some) {
        parts.add(some);
      }
    });
    return parts;
  }

  @Override
  public Fulfilment evaluate(CriterionContext context) {
    return evaluate(n, criteria, requireNonNull(context, "context"));
  }

  static Fulfilment evaluate(int n, List<Criterion> criteria, CriterionContext context) {
    List<Instant> met = new ArrayList<>();
    List<Double> progress = new ArrayList<>();
    int holding = 0;
    boolean started = false;
    for (Criterion criterion : criteria) {
      Fulfilment part = BrokenCriterionException.judged(criterion, context);
      started |= part.isStarted();
      part.metAt().ifPresent(met::add);
      holding += part.isMet() && !part.isLapsed() ? 1 : 0;
      OptionalDouble number = part.progress();
      if (number.isPresent()) {
        progress.add(number.getAsDouble());
      } else if (part.isMet()) {
        progress.add(1.0);
      } else if (!part.isStarted()) {
        progress.add(0.0);
      }
    }
    if (!started) {
      return Fulfilment.notStarted();
    }
    met.sort(null);
    Fulfilment whole = met.size() < n ? Fulfilment.underWay() : Fulfilment.metAt(met.get(n - 1));
    whole =
        progress.size() < n ? whole.withoutProgress() : whole.withProgress(furthest(n, progress));
    return whole.isMet() && holding < n ? whole.asLapsed() : whole;
  }

  private static double furthest(int n, List<Double> progress) {
    progress.sort((a, b) -> Double.compare(b, a));
    if (n == 1) {
      return progress.get(0);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.min(1, progress.get(i));
    }
    return sum / n;
  }

  @Override
  public Set<MetricId> metrics() {
    return union("metrics", Criterion::metrics);
  }

  @Override
  public Set<TaskId> tasks() {
    return union("tasks", Criterion::tasks);
  }

  private <T> Set<T> union(String method, Function<Criterion, Set<T>> part) {
    Set<T> all = new LinkedHashSet<>();
    criteria.forEach(
        criterion -> all.addAll(BrokenCriterionException.read(criterion, method, part)));
    return all;
  }
}
