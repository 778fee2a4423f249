package dev.milestone.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A share of some tasks is done. */
@Value.Immutable
public abstract sealed class TasksDone implements Criterion, WithTasksDone
    permits ImmutableTasksDone {

  TasksDone() {}

  /** The tasks that count; at least one. */
  @Override
  public abstract Set<TaskId> tasks();

  /** The share of them that has to be done: more than 0, at most 1; 1 by default. */
  @Value.Default
  public double share() {
    return 1;
  }

  /** Starts a criterion; at least one task is required. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (tasks().isEmpty()) {
      throw new IllegalArgumentException(
          "a share of no tasks cannot be done; name at least one task");
    }
    if (!(share() > 0 && share() <= 1)) {
      throw new IllegalArgumentException(
          "a share of %s of the tasks cannot be done; give more than 0 and at most 1"
              .formatted(share()));
    }
  }

  /** How many tasks the share is: 1 or more, whole. */
  public final int needed() {
    // In whole tasks, so that 0.7 of 10 is 7 although 0.7 * 10 as doubles may be a little more.
    return Math.max(1, (int) Math.ceil(share() * tasks().size() - 1e-9));
  }

  @Override
  public final Fulfilment evaluate(CriterionContext context) {
    List<Instant> done = new ArrayList<>();
    for (TaskId task : tasks()) {
      context.done(task).ifPresent(done::add);
    }
    int needed = needed();
    if (done.size() < needed) {
      return done.isEmpty()
          ? Fulfilment.notStarted()
          : Fulfilment.underWay((double) done.size() / needed);
    }
    done.sort(null);
    return Fulfilment.metAt(done.get(needed - 1));
  }

  /** Collects the attributes of a {@link TasksDone}; each may be set once. */
  public static final class Builder extends ImmutableTasksDone.Builder {
    Builder() {}
  }
}
