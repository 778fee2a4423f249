package dev.milestone.journey;

import dev.milestone.Blanks;
import org.immutables.value.Value;

/** Something small to be done within a {@link Stage}; a milestone may ask for a share of the tasks. */
@Value.Immutable
public abstract sealed class Task implements WithTask permits ImmutableTask {

  Task() {}

  /** Names the task within its map. */
  public abstract TaskId id();

  /** What is to be done, in words that the customer knows; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** Returns a task. */
  public static Task of(String id, String name) {
    return builder().id(TaskId.of(id)).name(name).build();
  }

  /** Starts a task; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Blanks.refuse("task", id(), "name", name(), "say what is to be done");
  }

  /** Collects the attributes of a {@link Task}; each may be set once. */
  public static final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
