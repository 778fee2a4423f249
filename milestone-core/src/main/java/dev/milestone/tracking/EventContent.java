package dev.milestone.tracking;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Objective;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of an event as bytes that never change, to derive an id from: SHA-256, its first 16 bytes in hex.
 *
 * <p>What {@link #KINDS} says of a kind of fact, its name and the order of what it holds, is part of every id derived so far:
 * it may be added to, never changed.
 */
@SuppressWarnings("UnstableApiUsage")
final class EventContent {

  private static final String PREFIX = "content:";
  private static final int BYTES = 16;

  private static final List<Kind<?>> KINDS = List.of(
      new Kind<>("observed", Fact.Observed.class, (fact, to) -> {
        Observation observation = fact.observation();
        to.put(observation.metric());
        to.hasher.putDouble(observation.value());
        to.put(observation.unit(), observation.source());
      }),
      new Kind<>("used", Fact.Used.class, (fact, to) -> to.put(fact.usage(), fact.count())),
      new Kind<>("baseline-set", Fact.BaselineSet.class, (fact, to) -> {
        Baseline baseline = fact.baseline();
        to.put(baseline.metric(), baseline.value(), baseline.measuredOver());
        to.put(baseline.method(), baseline.quality(), baseline.source());
        to.put(baseline.periods(), baseline.sampleSize(), baseline.exclusions());
        to.put(baseline.owner(), baseline.lastValidated());
      }),
      new Kind<>("target-set", Fact.TargetSet.class, (fact, to) -> {
        Target target = fact.target();
        to.put(target.metric(), target.goal(), target.by(), target.held());
      }),
      new Kind<>("task-completed", Fact.TaskCompleted.class, (fact, to) -> to.put(fact.task())),
      new Kind<>(
          "milestone-accepted",
          Fact.MilestoneAccepted.class,
          (fact, to) -> to.put(fact.milestone(), fact.acceptedBy(), fact.role())),
      new Kind<>(
          "milestone-reached", Fact.MilestoneReached.class, (fact, to) -> to.put(fact.milestone())),
      new Kind<>(
          "milestone-waived",
          Fact.MilestoneWaived.class,
          (fact, to) -> to.put(fact.milestone(), fact.reason())),
      new Kind<>(
          "milestone-missed",
          Fact.MilestoneMissed.class,
          (fact, to) -> to.put(fact.milestone(), fact.reason())),
      new Kind<>(
          "milestone-partly-achieved",
          Fact.MilestonePartlyAchieved.class,
          (fact, to) -> to.put(fact.milestone(), fact.reason())),
      new Kind<>(
          "validation-given",
          Fact.ValidationGiven.class,
          (fact, to) -> to.put(fact.milestone(), fact.validator(), fact.role())),
      new Kind<>(
          "validation-revoked",
          Fact.ValidationRevoked.class,
          (fact, to) -> to.put(fact.milestone(), fact.validator(), fact.reason())),
      new Kind<>(
          "evidence-given",
          Fact.EvidenceGiven.class,
          (fact, to) -> to.put(fact.milestone(), fact.kind(), fact.source(), fact.description())),
      new Kind<>(
          "cause-found",
          Setback.CauseFound.class,
          (fact, to) -> to.put(fact.milestone(), fact.root(), fact.side(), fact.stated())),
      new Kind<>(
          "barrier-raised",
          Setback.BarrierRaised.class,
          (fact, to) -> to.put(fact.barrier(), fact.kind(), fact.description(), fact.milestone())),
      new Kind<>(
          "barrier-resolved",
          Setback.BarrierResolved.class,
          (fact, to) -> to.put(fact.barrier(), fact.how())),
      new Kind<>(
          "timeline-reset",
          Setback.TimelineReset.class,
          (fact, to) ->
              to.put(fact.milestone(), fact.newDueDay(), fact.reason(), fact.confidence())),
      new Kind<>(
          "replanned",
          Setback.Replanned.class,
          (fact, to) -> to.put(fact.milestone(), fact.plan())),
      new Kind<>(
          "escalated",
          Setback.Escalated.class,
          (fact, to) -> to.put(fact.to(), fact.reason(), fact.milestone())),
      new Kind<>("retrospective-held", Setback.RetrospectiveHeld.class, (fact, to) -> {
        to.put(fact.milestone(), fact.wentWell(), fact.wentWrong());
        to.put(fact.warningSigns(), fact.accelerators(), fact.toRepeat());
      }),
      new Kind<>(
          "touchpoint",
          Contact.Touchpoint.class,
          (fact, to) -> to.put(fact.with(), fact.isSponsor())),
      new Kind<>(
          "feedback-given",
          Contact.FeedbackGiven.class,
          (fact, to) -> to.put(fact.words(), fact.recommendation(), fact.milestone())),
      new Kind<>(
          "cost-incurred",
          Contact.CostIncurred.class,
          (fact, to) -> to.put(fact.amount(), fact.purpose())),
      new Kind<>(
          "benefit-realised",
          Contact.BenefitRealised.class,
          (fact, to) ->
              to.put(fact.amount(), fact.benefitClass(), fact.description(), fact.milestone())),
      new Kind<>("note", Contact.Note.class, (fact, to) -> to.put(fact.text())),
      new Kind<>("objective-stated", Contact.ObjectiveStated.class, (fact, to) -> {
        Objective objective = fact.objective();
        to.put(objective.id(), objective.level(), objective.statement(), objective.serves());
        to.put(objective.statedBy(), objective.statedOn(), objective.question());
      }),
      new Kind<>("moved-to-map", Fact.MovedToMap.class, (fact, to) -> {
        MapMigration way = fact.migration();
        to.put(way.from().reference(), way.to().reference());
        to.put(way.renamedMilestones(), way.renamedMetrics(), way.renamedTasks());
        to.put(way.droppedMilestones(), way.droppedMetrics(), way.droppedTasks());
      }),
      new Kind<>(
          "journey-ended",
          Fact.JourneyEnded.class,
          (fact, to) -> to.put(fact.ending(), fact.reason())),
      new Kind<>(
          "retracted", Fact.Retracted.class, (fact, to) -> to.put(fact.amended(), fact.reason())),
      new Kind<>("corrected", Fact.Corrected.class, (fact, to) -> {
        to.put(fact.amended(), fact.occurredAt());
        to.putFact(fact.fact());
        fact.by().ifPresent(to::put); // only where it is there: ids from before it was kept stay
      }));

  private final Hasher hasher = Hashing.sha256().newHasher();

  private EventContent() {}

  static EventId id(JourneyEvent event) {
    EventContent content = new EventContent();
    content.put(
        event.occurredAt(),
        event.recordedAtAssumed() ? "assumed" : event.recordedAt(),
        event.by().orElse(""));
    content.putFact(event.fact());
    byte[] hash = content.hasher.hash().asBytes();
    StringBuilder hex = new StringBuilder(PREFIX);
    for (int i = 0; i < BYTES; i++) {
      hex.append(Character.forDigit((hash[i] >> 4) & 0xF, 16))
          .append(Character.forDigit(hash[i] & 0xF, 16));
    }
    return EventId.of(hex.toString());
  }

  static boolean isDerived(EventId id) {
    return id.value().startsWith(PREFIX);
  }

  /** The names of all kinds of facts, for the test that none is missing. */
  static List<Class<? extends Fact>> kinds() {
    List<Class<? extends Fact>> kinds = new ArrayList<>();
    KINDS.forEach(kind -> kinds.add(kind.type()));
    return kinds;
  }

  /** Kind and id of what a fact speaks of, for refusals: such as {@code task-completed 't1'}, never anybody's words. */
  static String label(Fact fact) {
    String kind = kind(fact).name();
    Object subject = subject(fact);
    return subject == null ? kind : kind + " '" + subject + "'";
  }

  private static @Nullable Object subject(Fact fact) {
    if (fact instanceof Fact.Observed observed) {
      return observed.observation().metric();
    } else if (fact instanceof Fact.BaselineSet set) {
      return set.baseline().metric();
    } else if (fact instanceof Fact.TargetSet set) {
      return set.target().metric();
    } else if (fact instanceof Fact.Used used) {
      return used.usage();
    } else if (fact instanceof Fact.TaskCompleted done) {
      return done.task();
    } else if (fact instanceof Fact.OnMilestone said) {
      return said.milestone();
    } else if (fact instanceof Setback.BarrierRaised raised) {
      return raised.barrier();
    } else if (fact instanceof Setback.BarrierResolved resolved) {
      return resolved.barrier();
    } else if (fact instanceof Contact.ObjectiveStated stated) {
      return stated.objective().id();
    } else if (fact instanceof Fact.MovedToMap moved) {
      return moved.migration().to().reference();
    } else if (fact instanceof Fact.Amendment amendment) {
      return amendment.amended();
    }
    return null;
  }

  private static Kind<?> kind(Fact fact) {
    for (Kind<?> kind : KINDS) {
      if (kind.type().isInstance(fact)) {
        return kind;
      }
    }
    throw new IllegalStateException(
        "facts of " + fact.getClass() + " have no content; list the kind");
  }

  private void putFact(Fact fact) {
    Kind<?> kind = kind(fact);
    put(kind.name());
    kind.putInto(this, fact);
  }

  private void put(Object... values) {
    for (Object value : values) {
      if (value instanceof Optional<?> optional) {
        hasher.putBoolean(optional.isPresent());
        optional.ifPresent(this::put);
      } else if (value instanceof OptionalInt optional) {
        hasher.putBoolean(optional.isPresent());
        optional.ifPresent(hasher::putInt);
      } else if (value instanceof Set<?> set) {
        put(set.stream().map(Object::toString).sorted().toList()); // its order says nothing
      } else if (value instanceof List<?> list) {
        hasher.putInt(list.size());
        list.forEach(this::put);
      } else if (value instanceof Map<?, ?> map) {
        put(new TreeMap<>(map)
            .entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toList());
      } else {
        // With its length, so that no two lists of texts look alike.
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        hasher.putInt(text.length).putBytes(text);
      }
    }
  }

  private record Kind<F extends Fact>(
      String name, Class<F> type, BiConsumer<F, EventContent> content) {

    void putInto(EventContent to, Fact fact) {
      content.accept(type.cast(fact), to);
    }
  }
}
