package dev.milestone.examples.benchmarks;

import static dev.milestone.tracking.JourneyEvents.observed;

import com.sun.management.ThreadMXBean;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.rules.StandardHealth;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Unit;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneySnapshot;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints each claim as a ratio of two things measured in turn in this run: CPU time of this thread, round by round, and the
 * median of the rounds' ratios. Ends with exit code 1 if a claim does not hold.
 */
public final class Benchmarks {

  private static final int ROUNDS = 25;
  private static final int WARM_UP = 1_000;
  private static final int ACCOUNTS = 2_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile @Nullable Object sink;
  private static boolean allHold = true;

  private Benchmarks() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    List<Accounts.Drawn> drawn = new ArrayList<>();
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      drawn.add(Accounts.draw(i));
      journeys.add(Accounts.journey(drawn.get(i)));
    }
    snapshotAgainstParsing(journeys);
    recordingTenTimesAsMuch();
    retainedBytes(drawn, journeys);
    allocationOfAnAssessment(journeys);
    if (!allHold) {
      System.exit(1);
    }
  }

  private static void snapshotAgainstParsing(List<Journey> journeys) {
    List<String> timestamps = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      timestamps.add(Accounts.noon(i).plusSeconds(37L * i).toString());
    }
    Instant asOf = Accounts.noon(Accounts.AS_OF_DAY);
    List<List<JourneyEvent>> events = journeys.stream().map(Journey::events).toList();
    ratio(
        "snapshot of a journey of some 100 events / parsing 100 timestamps",
        1.5,
        () -> {
          for (int i = 0; i < 200; i++) {
            // A journey that was never asked before, so that nothing is prepared.
            sink = fresh(journeys.get(i), events.get(i)).asOf(asOf);
          }
        },
        () -> {
          for (int i = 0; i < 200; i++) {
            sink = fresh(journeys.get(i), events.get(i));
          }
        },
        () -> {
          for (int i = 0; i < 200; i++) {
            for (String timestamp : timestamps) {
              sink = Instant.parse(timestamp);
            }
          }
        });
  }

  private static Journey fresh(Journey journey, List<JourneyEvent> events) {
    return Journey.start(journey.customer().value(), journey.map())
        .on(journey.startDate(), journey.zone())
        .recordAll(events);
  }

  private static void recordingTenTimesAsMuch() {
    ratio(
        "recording 10,000 observations one by one / recording 1,000",
        12,
        () -> sink = recorded(10_000),
        () -> {},
        () -> sink = recorded(1_000));
  }

  private static Journey recorded(int observations) {
    JourneyMap map = JourneyMap.of("one", "1")
        .addStage(Stage.open("all"))
        .addMetric(Metric.of("x", "x", "{unit}", Direction.INCREASE))
        .addMilestone(CustomerMilestone.of("result", "all").build())
        .build();
    Journey journey = Journey.start("one", map).on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC);
    MetricId metric = MetricId.of("x");
    Unit unit = Unit.parse("{unit}");
    Instant start = Instant.parse("2026-01-05T12:00:00Z");
    for (int i = 0; i < observations; i++) {
      journey = journey.record(observed(metric, i, unit).at(start.plusSeconds(60L * i)));
    }
    return journey;
  }

  private static void retainedBytes(List<Accounts.Drawn> drawn, List<Journey> journeys) {
    Instant asOf = Accounts.noon(Accounts.AS_OF_DAY);
    int sample = 200;
    Object[] snapshots = new Object[sample];
    Object[] plain = new Object[sample];
    for (int i = 0; i < sample; i++) {
      snapshots[i] = fresh(journeys.get(i), journeys.get(i).events()).asOf(asOf);
      plain[i] = Accounts.plain(drawn.get(i));
    }
    double shared = GraphLayout.parseInstance(Accounts.sharedMap()).totalSize();
    double own = (GraphLayout.parseInstance(snapshots).totalSize() - shared) / sample;
    double others = GraphLayout.parseInstance(plain).totalSize() / (double) sample;
    print(
        "retained bytes of a snapshot / of plain records",
        own / others,
        0.3,
        "%.0f B / %.0f B".formatted(own, others));
  }

  private static void allocationOfAnAssessment(List<Journey> journeys) {
    HealthEngine engine = StandardHealth.engine();
    Instant asOf = Accounts.noon(Accounts.AS_OF_DAY);
    List<JourneySnapshot> snapshots =
        journeys.stream().map(journey -> journey.asOf(asOf)).toList();
    double[] bytes = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) { // until the last compilation is over
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (JourneySnapshot snapshot : snapshots) {
        sink = engine.assess(snapshot);
      }
      if (round >= 0) {
        long all = THREADS.getCurrentThreadAllocatedBytes() - before;
        bytes[round] = all / (double) snapshots.size();
      }
    }
    Arrays.sort(bytes);
    // 40 are what it keeps; the half is for asking.
    print("bytes allocated by an assessment", bytes[ROUNDS / 2], 40.5, "");
  }

  /** The ratio of one thing, less what only prepares it, to another. */
  private static void ratio(
      String what, double atMost, Runnable thing, Runnable preparation, Runnable other) {
    double[] ratios = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      double time = cpu(thing) - cpu(preparation);
      double ratio = time / cpu(other);
      if (round >= 0) {
        ratios[round] = ratio;
      }
    }
    Arrays.sort(ratios);
    print(
        what,
        ratios[ROUNDS / 2],
        atMost,
        "p10 %.2f, p90 %.2f".formatted(ratios[ROUNDS / 10], ratios[ROUNDS - 1 - ROUNDS / 10]));
  }

  private static double cpu(Runnable thing) {
    long before = THREADS.getCurrentThreadCpuTime();
    thing.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  private static void print(String what, double figure, double atMost, String detail) {
    boolean holds = figure <= atMost;
    allHold &= holds;
    System.out.printf(
        Locale.ROOT,
        "%-66s %6.2f, at most %4.1f: %s   %s%n",
        what,
        figure,
        atMost,
        holds ? "holds" : "DOES NOT HOLD",
        detail);
  }
}
