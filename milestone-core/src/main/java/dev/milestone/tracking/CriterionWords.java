package dev.milestone.tracking;

import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.MetricReaches;
import dev.milestone.journey.Task;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.UsageHappened;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Target;
import dev.milestone.wording.Message;
import java.util.ArrayList;
import java.util.List;

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
          .with("usage", happened.usage().value())
          .with("times", happened.times());
    } else if (criterion instanceof TasksDone done) {
      List<Task> tasks = dossier.tasks().stream()
          .filter(task -> done.tasks().contains(task.id()))
          .toList();
      return Message.of("tracking.criterion.tasks")
          .with("needed", done.needed())
          .with("total", tasks.size())
          .with("tasks", NeedWords.names(tasks));
    } else if (criterion instanceof Confirmed confirmed) {
      return Message.of("tracking.criterion.confirmed").with("role", confirmed.role());
    } else if (criterion instanceof AtLeast some) {
      return some(some);
    }
    return NeedWords.own(criterion);
  }

  private Message metric(MetricReaches reaches) {
    DossierMetric metric = dossier.metrics().stream()
        .filter(one -> one.metric().id().equals(reaches.metric()))
        .findFirst()
        .orElseThrow();
    String name = metric.metric().name();
    String code = "tracking.criterion.metric";
    Message message = metric.target().isEmpty()
        ? Message.of(
            reaches.timesInARow() == 1 ? code + "-untargeted" : code + "-untargeted-in-a-row")
        : Message.of(reaches.timesInARow() == 1 ? code : code + "-in-a-row")
            .with("goal", goal(metric.target().get()));
    message = message.with("metric", name);
    return reaches.timesInARow() == 1 ? message : message.with("times", reaches.timesInARow());
  }

  private static Message goal(Target target) {
    return target.goal().message();
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
    return messages;
  }
}
