package dev.milestone.tracking;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Task;
import dev.milestone.measure.Goal;
import dev.milestone.wording.Message;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a milestone needs, as messages. */
final class NeedWords {

  private NeedWords() {}

  static Message message(Need need) {
    if (need instanceof Need.MetricAtTarget metric) {
      return metric(metric);
    } else if (need instanceof Need.SlotFilled open) {
      return Message.of("tracking.need.slot").withPhrase("slot", open.slot().name());
    } else if (need instanceof Need.UsageTimes usage) {
      return withLength("tracking.need.usage", usage.within())
          .withPhrase("usage", usage.usage().value())
          .with("happened", usage.happened())
          .with("times", usage.times());
    } else if (need instanceof Need.TasksOpen tasks) {
      return Message.of("tracking.need.tasks")
          .with("missing", tasks.missing())
          .with("open", names(tasks.open().stream().map(Task::name)));
    } else if (need instanceof Need.Confirmation confirmation) {
      return Message.of("tracking.need.confirmation")
          .with("role", Roles.label(confirmation.role()));
    } else if (need instanceof Need.SomeOf some) {
      boolean all = some.missing() == some.parts().size();
      return parts(
          all ? "tracking.need.all" : "tracking.need.some",
          some.missing(),
          some.parts().stream().map(NeedWords::message).toList());
    } else if (need instanceof Need.OwnCriterion own) {
      return own(own.criterion());
    } else if (need instanceof Need.Validation validation) {
      return people("tracking.need.validation", validation.role(), validation.missing());
    } else if (need instanceof Need.Proof proof) {
      return proof("tracking.need.proof", proof.kinds(), proof.missing());
    } else if (need instanceof Need.MethodStated method) {
      return Message.of("tracking.need.method")
          .withPhrase("metric", method.metric().name());
    } else if (need instanceof Need.MeasuredAsStated measured) {
      return Message.of("tracking.need.measured-as-stated")
          .withPhrase("metric", measured.metric().name());
    } else if (need instanceof Need.MilestoneFirst first) {
      return Message.of("tracking.need.milestone").withPhrase("milestone", first.name());
    } else if (need instanceof Need.MilestoneMissed missed) {
      return Message.of("tracking.need.milestone-missed").withPhrase("milestone", missed.name());
    } else if (need instanceof Need.BarrierGone barrier) {
      return Message.of("tracking.need.barrier")
          .with("barrier", barrier.barrier().value())
          .with("kind", barrier.kind().label())
          .with("remedy", barrier.kind().remedy().label());
    } else if (need instanceof Need.NewPlan plan) {
      return Message.of("tracking.need.plan").with("slips", plan.slips());
    }
    return Message.of("tracking.need.word");
  }

  /** What is said of a milestone that needs nothing: done, given up, or on a journey that is over. */
  static Message nothing(MilestoneStatus status, boolean isOver) {
    if (status == MilestoneStatus.MISSED) {
      return Message.of("tracking.next.closed");
    }
    if (status == MilestoneStatus.WAIVED) {
      return Message.of("tracking.next.waived");
    }
    return Message.of(isOver ? "tracking.next.over" : "tracking.next.nothing");
  }

  private static Message metric(Need.MetricAtTarget need) {
    String name = need.metric().name();
    if (need.goal().isEmpty()) {
      return Message.of("tracking.need.target").withPhrase("metric", name);
    }
    Message way = need.goal().get() instanceof Goal.Done
        ? Message.of("tracking.need.metric-done")
        : way(need, need.goal().get().message());
    Message message = way.withPhrase("metric", name);
    return need.timesInARow() == 1
        ? message
        : Message.of("tracking.need.in-a-row")
            .with("need", message)
            .with("times", need.timesInARow())
            .with("reached", need.reachedInARow());
  }

  private static Message way(Need.MetricAtTarget need, Message goal) {
    if (need.now().isEmpty()) {
      return Message.of("tracking.need.metric-unmeasured").with("goal", goal);
    }
    if (need.reachedInARow() > 0) { // it is there, and has to stay
      return Message.of("tracking.need.metric-again").with("goal", goal);
    }
    return Message.of(
            need.isMeasured() ? "tracking.need.metric" : "tracking.need.metric-from-baseline")
        .with("now", need.metric().message(need.now().getAsDouble()))
        .with("goal", goal);
  }

  static Message own(Criterion criterion) {
    String name = criterion.getClass().getSimpleName();
    return Message.of("tracking.criterion.own")
        .with("name", name.isEmpty() ? criterion.getClass().getName() : name);
  }

  static Message people(String code, Optional<String> role, int people) {
    return role.isPresent()
        ? Message.of(code + "-by-role").with("people", people).with("role", Roles.label(role.get()))
        : Message.of(code).with("people", people);
  }

  static Message proof(String code, Set<EvidenceKind> kinds, int sources) {
    if (kinds.isEmpty()) {
      return Message.of(code).with("sources", sources);
    }
    return Message.of(code + "-of-kinds")
        .with("sources", sources)
        .with("kinds", EnumSet.copyOf(kinds).stream().map(EvidenceKind::label).toList());
  }

  static Message parts(String code, int n, List<Message> parts) {
    return Message.of(code).with("n", n).with("parts", parts);
  }

  /** A message with the length of a stretch of time, where there is one. */
  static Message withLength(String code, Optional<Duration> length) {
    if (length.isEmpty()) {
      return Message.of(code);
    }
    boolean inDays = length.get().equals(Duration.ofDays(length.get().toDays()));
    Message words = inDays
        ? Message.of("tracking.days").with("n", length.get().toDays())
        : Message.of("tracking.hours").with("n", length.get().toSeconds() / 3600.0);
    return Message.of(code + "-within").with("length", words);
  }

  /** Names that the map gives, one message each. */
  static List<Message> names(Stream<String> names) {
    return names
        .map(name -> Message.of("tracking.criterion.item").withPhrase("name", name))
        .toList();
  }
}
