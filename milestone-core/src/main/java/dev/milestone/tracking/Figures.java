package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.Milestone;
import dev.milestone.measure.MetricId;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Figures of a journey that are worth comparing within a {@link Cohort}; each a pure function of a snapshot. */
public final class Figures {

  private Figures() {}

  /** The metric's last value; empty if nothing was observed. */
  public static Function<JourneySnapshot, OptionalDouble> last(String metric) {
    MetricId id = MetricId.of(metric);
    return journey -> journey.metric(id).last();
  }

  /** The sum of all values of the metric; empty if nothing was observed. */
  public static Function<JourneySnapshot, OptionalDouble> sum(String metric) {
    MetricId id = MetricId.of(metric);
    return journey -> {
      MetricState state = journey.metric(id);
      return state.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(state.sum());
    };
  }

  /**
   * The sum of the metric's values within the last days of 24 hours; empty if nothing was ever observed, and 0 if only
   * before.
   */
  public static Function<JourneySnapshot, OptionalDouble> sumOfLast(String metric, int days) {
    MetricId id = MetricId.of(metric);
    return journey -> {
      MetricState state = journey.metric(id);
      return state.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(state.sumOfLast(days));
    };
  }

  /**
   * The metric's last value less the last one that is at least so many days of 24 hours older than the instant judged;
   * empty if there are not two such.
   */
  public static Function<JourneySnapshot, OptionalDouble> change(String metric, int days) {
    MetricId id = MetricId.of(metric);
    return journey -> {
      MetricState state = journey.metric(id);
      for (int i = state.size() - 2; i >= 0; i--) {
        if (state.daysAgo(i) >= days) {
          return OptionalDouble.of(Finite.bounded(state.value(state.size() - 1) - state.value(i)));
        }
      }
      return OptionalDouble.empty();
    };
  }

  /**
   * How many days before their due day milestones of a kind were reached, on average; late ones count as negative. What
   * was reached before the journey began says nothing of its pace and is left out. Empty if no milestone is left.
   */
  public static Function<JourneySnapshot, OptionalDouble> meanLeadDays(
      Class<? extends Milestone> kind) {
    requireNonNull(kind, "kind");
    return journey -> {
      long days = 0;
      int count = 0;
      for (int i = 0; i < journey.milestoneCount(); i++) {
        MilestoneState state = journey.milestone(i);
        LocalDate reached = state.reachedOn().orElse(LocalDate.MIN);
        if (kind.isInstance(state.milestone())
            && state.due().isPresent()
            && !reached.isBefore(journey.startDate())) {
          days += state.due().get().toEpochDay() - reached.toEpochDay();
          count++;
        }
      }
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) days / count);
    };
  }
}
