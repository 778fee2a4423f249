package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stage; start and end are periods from the journey's start, the end not in it. */
record StageJson(
    @Nullable StageId id,
    @Nullable String name,
    @Nullable Period start,
    @Nullable Period end,
    @Nullable List<Task> tasks) {

  static StageJson of(Stage stage) {
    return new StageJson(
        stage.id(),
        stage.name(),
        stage.startInclusive(),
        stage.endExclusive().orElse(null),
        unlessEmpty(stage.tasks()));
  }

  Stage toStage() {
    Stage.Builder stage = Stage.builder()
        .id(required("id", id))
        .endExclusive(Optional.ofNullable(end))
        .addAllTasks(listed(tasks));
    ifGiven(name, stage::name);
    ifGiven(start, stage::startInclusive);
    return stage.build();
  }

  /** A task of a stage. */
  record OfTask(@Nullable TaskId id, @Nullable String name) {

    static OfTask of(Task task) {
      return new OfTask(task.id(), task.name());
    }

    Task toTask() {
      Task.Builder task = Task.builder().id(required("id", id));
      ifGiven(name, task::name);
      return task.build();
    }
  }
}
