package dev.milestone.tracking;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import dev.milestone.measure.Window;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** The content of an event as bytes that never change, to derive an id from: SHA-256, its first 16 bytes in hex. */
@SuppressWarnings("UnstableApiUsage")
final class EventContent {

  private static final String PREFIX = "content:";
  private static final int BYTES = 16;

  private final Hasher hasher = Hashing.sha256().newHasher();

  private EventContent() {}

  static EventId id(JourneyEvent event) {
    EventContent content = new EventContent();
    content.put(event.occurredAt());
    content.put(event.recordedAtAssumed() ? "assumed" : event.recordedAt().toString());
    content.put(event.by().orElse(""));
    content.put(event.fact());
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

  private void put(Fact fact) {
    put(fact instanceof Fact.Observed ? "observed" : kind(fact));
    if (fact instanceof Fact.Observed observed) {
      Observation observation = observed.observation();
      put(observation.metric());
      hasher.putDouble(observation.value());
      put(observation.unit());
      put(observation.source());
    } else if (fact instanceof Fact.BaselineSet set) {
      Baseline baseline = set.baseline();
      put(baseline.metric());
      put(baseline.value());
      put(baseline.measuredOver().map(Window::toString));
      put(baseline.method());
      put(baseline.quality());
      put(baseline.source());
      put(baseline.periods().orElse(0));
      put(baseline.sampleSize().orElse(0));
      put(baseline.exclusions().size());
      baseline.exclusions().forEach(this::put);
      put(baseline.owner());
      put(baseline.lastValidated());
    } else if (fact instanceof Fact.TargetSet set) {
      Target target = set.target();
      put(target.metric());
      put(target.goal());
      put(target.by());
      put(target.held());
    } else if (fact instanceof Fact.Used used) {
      put(used.usage());
      put(used.count());
    } else if (fact instanceof Fact.TaskCompleted done) {
      put(done.task());
    } else if (fact instanceof Fact.OnMilestone said) {
      put(said.milestone());
      putDetails(said);
    } else if (fact instanceof Fact.JourneyEnded ended) {
      put(ended.ending());
      put(ended.reason());
    } else if (fact instanceof Fact.Retracted retracted) {
      put(retracted.amended());
      put(retracted.reason());
    } else if (fact instanceof Fact.Corrected corrected) {
      put(corrected.amended());
      put(corrected.occurredAt().map(Instant::toString));
      put(corrected.fact());
    }
  }

  private void putDetails(Fact.OnMilestone said) {
    if (said instanceof Fact.MilestoneWaived waived) {
      put(waived.reason());
    } else if (said instanceof Fact.MilestoneMissed missed) {
      put(missed.reason());
    } else if (said instanceof Fact.ValidationGiven given) {
      put(given.validator());
      put(given.role());
    } else if (said instanceof Fact.ValidationRevoked revoked) {
      put(revoked.validator());
      put(revoked.reason());
    }
  }

  /** The name of the kind, which is part of the content and so never changes. */
  private static String kind(Fact fact) {
    if (fact instanceof Fact.BaselineSet) {
      return "baseline-set";
    } else if (fact instanceof Fact.TargetSet) {
      return "target-set";
    } else if (fact instanceof Fact.Used) {
      return "used";
    } else if (fact instanceof Fact.TaskCompleted) {
      return "task-completed";
    } else if (fact instanceof Fact.MilestoneReached) {
      return "milestone-reached";
    } else if (fact instanceof Fact.MilestoneWaived) {
      return "milestone-waived";
    } else if (fact instanceof Fact.MilestoneMissed) {
      return "milestone-missed";
    } else if (fact instanceof Fact.ValidationGiven) {
      return "validation-given";
    } else if (fact instanceof Fact.ValidationRevoked) {
      return "validation-revoked";
    } else if (fact instanceof Fact.JourneyEnded) {
      return "journey-ended";
    } else if (fact instanceof Fact.Retracted) {
      return "retracted";
    }
    return "corrected";
  }

  private void put(Optional<?> value) {
    hasher.putBoolean(value.isPresent());
    value.ifPresent(this::put);
  }

  /** With its length, so that no two lists of texts look alike. */
  private void put(Object value) {
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    hasher.putInt(text.length).putBytes(text);
  }
}
