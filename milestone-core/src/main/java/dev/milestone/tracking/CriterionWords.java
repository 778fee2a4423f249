package dev.milestone.tracking;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.MetricReaches;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Task;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.UsageHappened;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Goal;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What criteria ask for, as messages, whatever was met of them. */
final class CriterionWords {

  private final Dossier dossier;

  CriterionWords(Dossier dossier) {
    this.dossier = dossier;
  }

  Message message(Criterion criterion) {
    if (criterion instanceof MetricReaches reaches) {
      return metric(reaches);
    } else if (criterion instanceof UsageHappened happened) {
      return NeedWords.withLength("tracking.criterion.usage", happened.within())
          .withPhrase("usage", happened.usage().value())
          .with("times", happened.times());
    } else if (criterion instanceof TasksDone done) {
      List<Task> tasks = dossier.tasks().stream()
          .filter(task -> done.tasks().contains(task.id()))
          .toList();
      return Message.of("tracking.criterion.tasks")
          .with("needed", done.needed())
          .with("total", tasks.size())
          .with("tasks", NeedWords.names(tasks.stream().map(Task::name)));
    } else if (criterion instanceof Confirmed confirmed) {
      return Message.of("tracking.criterion.confirmed").with("role", Roles.label(confirmed.role()));
    } else if (criterion instanceof AtLeast some) {
      return some(some);
    }
    return NeedWords.own(criterion);
  }

  private Message metric(MetricReaches reaches) {
    String code = "tracking.criterion.metric";
    Optional<Goal> goal = dossier.metrics().stream()
        .filter(metric -> metric.metric().id().equals(reaches.metric()))
        .findFirst()
        .flatMap(DossierMetric::target)
        .map(Target::goal);
    boolean done = goal.filter(Goal.Done.class::isInstance).isPresent();
    if (goal.isEmpty()) {
      code += "-untargeted";
    } else if (done) {
      code += "-done";
    }
    code += reaches.timesInARow() == 1 ? "" : "-in-a-row";
    Message message = Message.of(code).withPhrase("metric", name(reaches.metric()));
    if (goal.isPresent() && !done) {
      message = message.with("goal", goal.get().message());
    }
    if (reaches.timesInARow() > 1) {
      message = message.with("times", reaches.timesInARow());
    }
    return reaches.held().isEmpty()
        ? message
        : Message.of("tracking.criterion.while-held")
            .with("criterion", message)
            .with("held", NeedWords.names(reaches.held().stream().map(this::name)));
  }

  private String name(MetricId id) {
    return dossier.metrics().stream()
        .filter(metric -> metric.metric().id().equals(id))
        .findFirst()
        .map(metric -> metric.metric().name())
        .orElseGet(() -> dossier.openSlots().stream()
            .filter(slot -> slot.id().equals(id))
            .findFirst()
            .map(MetricSlot::name)
            .orElse(id.value()));
  }

  private Message some(AtLeast some) {
    List<Message> parts = some.criteria().stream().map(this::message).toList();
    String code = "tracking.criterion.some";
    if (some.n() == parts.size()) {
      code = "tracking.criterion.all";
    } else if (some.n() == 1) {
      code = "tracking.criterion.any";
    }
    return NeedWords.parts(code, some.n(), parts);
  }

  /** What it takes to be believed. */
  static List<Message> messages(ValidationPolicy policy) {
    List<Message> messages = new ArrayList<>();
    messages.add(
        NeedWords.people("tracking.criterion.validation", policy.role(), policy.confirmations()));
    if (policy.sources() > 0) {
      messages.add(
          NeedWords.proof("tracking.criterion.proof", policy.evidence(), policy.sources()));
    }
    if (policy.methodStatedBeforehand()) {
      messages.add(Message.of("tracking.criterion.method"));
    }
    return messages;
  }
}
