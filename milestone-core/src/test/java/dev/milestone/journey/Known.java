package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known, by hand: one usage, one metric with an observation a day, tasks and confirmations. */
final class Known implements CriterionContext {

  static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

  private final List<Instant> usedAt = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  final Map<TaskId, Instant> done = new HashMap<>();
  final Map<String, Instant> confirmed = new HashMap<>();
  private final List<Double> values = new ArrayList<>();
  private Yardstick yardstick = yardstickOf(null, null);

  void used(String days, String times) {
    for (double day : numbers(days)) {
      usedAt.add(day(day));
    }
    Stream.of(times.split(";")).map(Long::valueOf).forEach(counts::add);
  }

  void observed(double... more) {
    for (double value : more) {
      values.add(value);
    }
  }

  void yardstick(@Nullable String baseline, @Nullable String target) {
    yardstick = yardstickOf(baseline, target);
  }

  private static Yardstick yardstickOf(@Nullable String baseline, @Nullable String target) {
    MetricId metric = MetricId.of("report-time");
    return Yardstick.of(
        Maps.full().metric(metric),
        baseline == null ? null : Baseline.of(metric.value(), baseline),
        target == null ? null : Target.of(metric.value(), target));
  }

  @Override
  public MetricSeries series(MetricId metric) {
    assertThat(metric).isEqualTo(MetricId.of("report-time"));
    return new MetricSeries() {
      @Override
      public int size() {
        return values.size();
      }

      @Override
      public double value(int index) {
        return values.get(index);
      }

      @Override
      public Instant at(int index) {
        return day(index);
      }

      @Override
      public Yardstick yardstick() {
        return yardstick;
      }

      @Override
      public Optional<Instant> firstReached(int times) {
        int inARow = 0;
        for (int i = 0; i < size(); i++) {
          inARow = yardstick.reached(value(i)) ? inARow + 1 : 0;
          if (inARow == times) {
            return Optional.of(at(i));
          }
        }
        return Optional.empty();
      }

      @Override
      public List<Instant> turns(int times) {
        throw new UnsupportedOperationException("see WhileHeldTest");
      }

      @Override
      public boolean holds(int times) {
        return isReached() && firstReached(times).isPresent(); // by one target all the time
      }
    };
  }

  @Override
  public UsageSeries usage(UsageId usage) {
    assertThat(usage).isEqualTo(UsageId.of("run"));
    return new UsageSeries() {
      @Override
      public long inLast(Duration length) { // as if asked when it last happened
        long times = 0;
        for (int i = 0; i < size(); i++) {
          boolean counts = Duration.between(at(i), at(size() - 1)).compareTo(length) < 0;
          times += counts ? count(i) : 0;
        }
        return times;
      }

      @Override
      public int size() {
        return usedAt.size();
      }

      @Override
      public long count(int index) {
        return counts.get(index);
      }

      @Override
      public Instant at(int index) {
        return usedAt.get(index);
      }
    };
  }

  @Override
  public Optional<Instant> done(TaskId task) {
    return Optional.ofNullable(done.get(task));
  }

  @Override
  public Optional<Instant> confirmedBy(String role) {
    return Optional.ofNullable(confirmed.get(role));
  }

  static Instant day(double day) {
    return START.plusMillis(Math.round(day * 86_400_000));
  }

  private static double[] numbers(String list) {
    return Stream.of(list.split(";")).mapToDouble(Double::parseDouble).toArray();
  }
}
