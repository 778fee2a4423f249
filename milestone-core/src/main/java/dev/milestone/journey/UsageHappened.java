package dev.milestone.journey;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something happened in the product, as often as asked for, and within a stretch of time where one is given. It is met by any
 * stretch, wherever it lies; as long as it is not, its progress is that of the stretch which ends at the instant judged, since
 * what lies further back helps no more.
 */
@Value.Immutable
public abstract sealed class UsageHappened implements Criterion, WithUsageHappened
    permits ImmutableUsageHappened {

  UsageHappened() {}

  /** What has to happen. */
  public abstract UsageId usage();

  /** How many times: 1 or more, 1 by default. */
  @Value.Default
  public long times() {
    return 1;
  }

  /** The length of the stretch that has to hold them all, its start excluded; none if any length will do. */
  public abstract Optional<Duration> within();

  /** Starts a criterion; the usage is required. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (times() < 1) {
      throw new IllegalArgumentException(
          "usage '%s' cannot be asked for %s times; ask for 1 or more".formatted(usage(), times()));
    }
    within().ifPresent(length -> {
      if (length.isNegative() || length.isZero()) {
        throw new IllegalArgumentException(
            "usage '%s' is asked for within %s, which holds no time; give it some"
                .formatted(usage(), length));
      }
    });
  }

  @Override
  public final Fulfilment evaluate(CriterionContext context) {
    UsageSeries series = context.usage(usage());
    long inside = 0;
    int oldest = 0;
    for (int i = 0; i < series.size(); i++) {
      if (within().isPresent()) {
        Duration length = within().get();
        while (oldest < i
            && Duration.between(series.at(oldest), series.at(i)).compareTo(length) >= 0) {
          inside -= series.count(oldest++);
        }
      }
      if (series.count(i) >= times() - inside) { // no sum, which could overflow
        return Fulfilment.metAt(series.at(i));
      }
      inside += series.count(i);
    }
    if (series.size() == 0) {
      return Fulfilment.notStarted();
    }
    long current = within().isPresent() ? series.inLast(within().get()) : inside;
    return Fulfilment.underWay((double) current / times());
  }

  /** Collects the attributes of a {@link UsageHappened}; each may be set once. */
  public static final class Builder extends ImmutableUsageHappened.Builder {
    Builder() {}
  }
}
