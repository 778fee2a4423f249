package dev.milestone.journey.review;

import static dev.milestone.journey.review.Design.advice;

import dev.milestone.journey.Milestone;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether stages are marked by enough milestones, and left only when their work is done. */
final class StageChecks {

  private StageChecks() {}

  static void complexity(Design design) {
    Map<StageId, Integer> counts = new HashMap<>();
    for (Milestone milestone : design.map().milestones()) {
      counts.merge(milestone.stage(), 1, Integer::sum);
    }
    for (Stage stage : design.map().stages()) {
      int has = counts.getOrDefault(stage.id(), 0);
      int asked = asked(design, stage);
      if (has > 0 && has < asked) {
        design.found(
            "too-few-milestones",
            Severity.WARNING,
            stage.id(),
            advice("too-few-milestones").with("has", has).with("asked", asked));
      }
    }
    for (Stage stage : design.map().stages()) {
      if (!counts.containsKey(stage.id())) {
        design.found(
            "stage-without-milestone",
            Severity.WARNING,
            stage.id(),
            advice("stage-without-milestone"));
      }
    }
  }

  /** One milestone for so many tasks, and one for each stretch of the longest gap. */
  private static int asked(Design design, Stage stage) {
    int perMilestone = design.parameters().mostTasksPerMilestone();
    int byTasks = (stage.tasks().size() + perMilestone - 1) / perMilestone;
    LocalDate end = stage.dayAfter(Design.START).orElse(Design.START);
    int byLength = 0;
    LocalDate day = stage.firstDay(Design.START);
    while (day.isBefore(end)) {
      byLength++;
      day = day.plus(design.parameters().longestGap());
    }
    return Math.max(byTasks, byLength);
  }

  static void tasksNotConfirmed(Design design) {
    Set<TaskId> confirmed = new HashSet<>();
    for (Milestone milestone : design.map().milestones()) {
      if (Design.isConfirmed(milestone)) {
        confirmed.addAll(Design.tasks(milestone));
      }
    }
    for (Stage stage : design.map().stages()) {
      if (!stage.tasks().isEmpty()
          && stage.tasks().stream().map(Task::id).noneMatch(confirmed::contains)) {
        design.found(
            "tasks-not-confirmed",
            Severity.WARNING,
            stage.id(),
            advice("tasks-not-confirmed").with("count", stage.tasks().size()));
      }
    }
  }

  static void tooShort(Design design) {
    Period shortest = design.parameters().shortestStage();
    for (Stage stage : design.map().stages()) {
      LocalDate first = stage.firstDay(Design.START);
      stage
          .dayAfter(Design.START)
          .filter(end -> end.isBefore(first.plus(shortest)))
          .ifPresent(end -> design.found(
              "stage-too-short",
              Severity.HINT,
              stage.id(),
              advice("stage-too-short")
                  .with("days", ChronoUnit.DAYS.between(first, end))
                  .with("least", Design.days(shortest))));
    }
  }

  static void openStages(Design design) {
    List<Stage> stages = design.map().stages();
    for (Stage stage : stages.subList(0, stages.size() - 1)) {
      if (stage.endExclusive().isEmpty()) {
        design.found(
            "open-stage-not-last", Severity.HINT, stage.id(), advice("open-stage-not-last"));
      }
    }
  }
}
