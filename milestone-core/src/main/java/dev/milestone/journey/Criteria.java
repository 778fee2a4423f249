package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.measure.MetricId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The usual criteria, to be imported statically: {@code allOf(reaches("time-saved"), confirmedBy("manager"))}. */
public final class Criteria {

  private Criteria() {}

  /**
   * The metric's last observation reaches the target in force; {@code reaches("volume").whileHeld("headcount")} asks for
   * another one to hold its own at the same time.
   */
  public static MetricReaches reaches(String metric) {
    return MetricReaches.builder().metric(MetricId.of(metric)).build();
  }

  /** The metric reaches the target in force by that many observations in a row: 1 or more. */
  public static MetricReaches reaches(String metric, int timesInARow) {
    return MetricReaches.builder()
        .metric(MetricId.of(metric))
        .timesInARow(timesInARow)
        .build();
  }

  /** It happened in the product, at least once. */
  public static UsageHappened happened(String usage) {
    return UsageHappened.builder().usage(UsageId.of(usage)).build();
  }

  /** It happened in the product at least that many times. */
  public static UsageHappened happened(String usage, long times) {
    return UsageHappened.builder().usage(UsageId.of(usage)).times(times).build();
  }

  /** It happened in the product at least that many times within a stretch of that length, wherever it lies. */
  public static UsageHappened happened(String usage, long times, Duration within) {
    return UsageHappened.builder()
        .usage(UsageId.of(usage))
        .times(times)
        .within(within)
        .build();
  }

  /** At least that share of the tasks is done: more than 0, at most 1. */
  public static TasksDone tasksDone(double share, String... tasks) {
    return TasksDone.builder()
        .share(share)
        .addAllTasks(Stream.of(tasks).map(TaskId::of).toList())
        .build();
  }

  /** Somebody in that role confirmed the milestone. */
  public static Confirmed confirmedBy(String role) {
    return new Confirmed(role);
  }

  /**
   * Judges by one criterion, whoever wrote it.
   *
   * @throws BrokenCriterionException if it returns null or throws, which then is the cause
   */
  public static Fulfilment judge(Criterion criterion, CriterionContext context) {
    return BrokenCriterionException.judged(
        requireNonNull(criterion, "criterion"), requireNonNull(context, "context"));
  }

  /** All of them are met. */
  public static AtLeast allOf(Criterion... criteria) {
    return new AtLeast(criteria.length, List.of(criteria));
  }

  /** Any of them is met. */
  public static AtLeast anyOf(Criterion... criteria) {
    return new AtLeast(1, List.of(criteria));
  }

  /** At least n of them are met. */
  public static AtLeast atLeast(int n, Criterion... criteria) {
    return new AtLeast(n, List.of(criteria));
  }
}
