package dev.milestone.examples.benchmarks;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Unit;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Accounts from a seed: 12 milestones, 6 series of 12 monthly observations with baseline and target, an NPS answer or none,
 * tickets, 12 weeks of logins. Each can be had as a journey and as the plain records that one would write without a library.
 */
final class Accounts {

  static final int AS_OF_DAY = 400;

  private static final LocalDate START = LocalDate.ofEpochDay(19_600);
  private static final int MILESTONES = 12;
  private static final int SERIES = 6;
  private static final int OBSERVATIONS = 12;
  private static final int WEEKS = 12;
  private static final Unit AMOUNT = Unit.parse("{unit}");
  private static final Unit POINTS = Unit.parse("pt");

  private static final JourneyMap MAP = map();

  private Accounts() {}

  /** What one account is, before it is put into any form; never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Drawn(
      int id,
      double[] baselines,
      double[][] values,
      OptionalInt nps,
      int tickets,
      double[] logins,
      int[] reachedOn) {}

  static Drawn draw(int id) {
    SplittableRandom random = new SplittableRandom(7_919L * id + 1);
    double health = 0.1 + 0.85 * random.nextDouble();
    double[] baselines = new double[SERIES];
    double[][] values = new double[SERIES][OBSERVATIONS];
    for (int s = 0; s < SERIES; s++) {
      baselines[s] = Math.rint(10 + 90 * random.nextDouble());
      double way = baselines[s] * (s % 2 == 0 ? -0.5 : 0.8);
      double gone = 0;
      for (int k = 0; k < OBSERVATIONS; k++) {
        gone += health * 1.25 / OBSERVATIONS + (random.nextDouble() - 0.5) * 0.12;
        values[s][k] = baselines[s] + gone * way;
      }
    }
    OptionalInt nps =
        random.nextDouble() < 0.3 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
    double[] logins = new double[WEEKS];
    for (int w = 0; w < WEEKS; w++) {
      logins[w] = Math.rint(3 + 25 * health * random.nextDouble());
    }
    int[] reachedOn = new int[MILESTONES];
    for (int m = 0; m < MILESTONES; m++) {
      boolean reached = dueDay(m) <= AS_OF_DAY && random.nextDouble() < 0.35 + 0.65 * health;
      reachedOn[m] = reached ? Math.min(AS_OF_DAY - 1, dueDay(m) - 10 + random.nextInt(40)) : -1;
    }
    return new Drawn(id, baselines, values, nps, random.nextInt(14), logins, reachedOn);
  }

  private static int dueDay(int milestone) {
    return 15 + 45 * milestone;
  }

  private static JourneyMap map() {
    JourneyMap.Builder map = JourneyMap.of("accounts", "1").addStage(Stage.open("all"));
    for (int s = 0; s < SERIES; s++) {
      map.addMetric(Metric.of(
          "series-" + s,
          "series " + s,
          "{unit}",
          s % 2 == 0 ? Direction.DECREASE : Direction.INCREASE));
    }
    map.addMetric(Metric.of("nps", "NPS answer", "pt", Direction.INCREASE))
        .addMetric(Metric.of("tickets", "tickets", "{unit}", Direction.DECREASE))
        .addMetric(Metric.of("logins", "logins", "{unit}", Direction.INCREASE));
    for (int m = 0; m < MILESTONES; m++) {
      Period due = Period.ofDays(dueDay(m));
      map.addMilestone(
          m % 3 == 0
              ? CustomerMilestone.of("milestone-" + m, "all").due(due).build()
              : FunctionalMilestone.of("milestone-" + m, "all").due(due).build());
    }
    return map.build();
  }

  static Instant noon(int day) {
    return START.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  static Journey journey(Drawn drawn) {
    List<JourneyEvent> events = new ArrayList<>();
    for (int s = 0; s < SERIES; s++) {
      MetricId metric = MetricId.of("series-" + s);
      long goal = Math.round(drawn.baselines()[s] * (s % 2 == 0 ? 0.5 : 1.8));
      events.add(baseline(metric.value(), (long) drawn.baselines()[s] + " {unit}"));
      events.add(target(metric.value(), goal + " {unit}"));
      for (int k = 0; k < OBSERVATIONS; k++) {
        events.add(observed(metric, drawn.values()[s][k], AMOUNT).at(noon(40 + 30 * k)));
      }
    }
    drawn
        .nps()
        .ifPresent(nps -> events.add(observed(MetricId.of("nps"), nps, POINTS).at(noon(390))));
    events.add(observed(MetricId.of("tickets"), drawn.tickets(), AMOUNT).at(noon(395)));
    for (int w = 0; w < WEEKS; w++) {
      events.add(observed(MetricId.of("logins"), drawn.logins()[w], AMOUNT).at(noon(316 + 7 * w)));
    }
    for (int m = 0; m < MILESTONES; m++) {
      if (drawn.reachedOn()[m] >= 0) {
        events.add(reached("milestone-" + m).at(noon(drawn.reachedOn()[m])));
      }
    }
    return Journey.start("account-" + drawn.id(), MAP).on(START, ZoneOffset.UTC).recordAll(events);
  }

  /** A milestone as one would write it by hand. */
  record PlainMilestone(
      String id,
      String name,
      boolean customer,
      String status,
      Double progress,
      LocalDate due,
      LocalDate achieved) {}

  /** A series as one would write it by hand. */
  record PlainSeries(
      String id,
      String name,
      Double baseline,
      Double target,
      List<LocalDate> days,
      List<Double> values) {}

  /** An account as one would write it by hand. */
  record PlainAccount(
      String id,
      LocalDate start,
      List<PlainMilestone> milestones,
      List<PlainSeries> series,
      List<Integer> nps,
      Integer tickets,
      List<Double> logins) {}

  static PlainAccount plain(Drawn drawn) {
    List<PlainMilestone> milestones = new ArrayList<>();
    for (int m = 0; m < MILESTONES; m++) {
      int on = drawn.reachedOn()[m];
      milestones.add(new PlainMilestone(
          MAP.milestones()
              .get(m)
              .id()
              .value(), // shared with the map, as one who counts bytes would
          MAP.milestones().get(m).name(),
          m % 3 == 0,
          on >= 0 ? "achieved" : "open",
          (double) m,
          START.plusDays(dueDay(m)),
          START.plusDays(Math.max(0, on))));
    }
    List<PlainSeries> series = new ArrayList<>();
    for (int s = 0; s < SERIES; s++) {
      List<LocalDate> days = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      for (int k = 0; k < OBSERVATIONS; k++) {
        days.add(START.plusDays(40 + 30L * k));
        values.add(drawn.values()[s][k]);
      }
      series.add(new PlainSeries(
          MAP.metrics().get(s).id().value(),
          MAP.metrics().get(s).name(),
          drawn.baselines()[s],
          drawn.baselines()[s] / 2,
          List.copyOf(days),
          List.copyOf(values)));
    }
    List<Double> logins = new ArrayList<>();
    for (double login : drawn.logins()) {
      logins.add(login);
    }
    return new PlainAccount(
        "account-" + drawn.id(),
        START.plusDays(0),
        List.copyOf(milestones),
        List.copyOf(series),
        drawn.nps().isPresent() ? List.of(drawn.nps().getAsInt()) : List.of(),
        drawn.tickets(),
        List.copyOf(logins));
  }

  static JourneyMap sharedMap() {
    return MAP;
  }
}
