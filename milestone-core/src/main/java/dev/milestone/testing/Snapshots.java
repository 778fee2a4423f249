package dev.milestone.testing;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.waived;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.tracking.Fact;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneySnapshot;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Snapshots of journeys to test rules with: the usual ones, and those that a rule forgets most easily.
 *
 * <p>All of them are on {@link #map()}, but for a journey on a map without metrics and due days. They are the same on every
 * machine and at every time.
 */
public final class Snapshots {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
  private static final int MANY = 90;

  private Snapshots() {}

  /**
   * A map with metrics {@code report-time} (h/wk, falling is better), {@code visits} (rising) and {@code error-rate} (%,
   * falling); functional milestones {@code connected}, due after 14 days, {@code reporting}, after 28, and {@code shared},
   * undated; customer milestones {@code time-saved}, due after 60 days, and {@code adopted}, after 90, which the customer
   * has to confirm.
   */
  public static JourneyMap map() {
    return JourneyMap.of("sample", "1")
        .addMetric(Metric.of("report-time", "report creation time", "h/wk", Direction.DECREASE))
        .addMetric(Metric.builder()
            .id("visits")
            .unit("{visit}")
            .direction(Direction.INCREASE)
            .indicator(Indicator.LEADING)
            .build())
        .addMetric(Metric.of("error-rate", "errors in reports", "%", Direction.DECREASE))
        .addStage(Stage.builder()
            .id(StageId.of("setup"))
            .endExclusive(Period.ofDays(30))
            .addTask(Task.of("connect", "connect the data"))
            .build())
        .addStage(Stage.open("value", Period.ofDays(14)))
        .addMilestone(FunctionalMilestone.of("connected", "setup")
            .due(Period.ofDays(14))
            .addCriteria(tasksDone(1, "connect"))
            .build())
        .addMilestone(FunctionalMilestone.of("reporting", "setup")
            .due(Period.ofDays(28))
            .addDependsOn(MilestoneId.of("connected"))
            .addLeadsTo(MilestoneId.of("time-saved"))
            .addCriteria(happened("report-built", 3))
            .build())
        .addMilestone(FunctionalMilestone.of("shared", "value").build())
        .addMilestone(CustomerMilestone.of("time-saved", "value")
            .due(Period.ofDays(60))
            .addRequire(MilestoneId.of("reporting"))
            .addCriteria(reaches("report-time"))
            .build())
        .addMilestone(CustomerMilestone.of("adopted", "value")
            .due(Period.ofDays(90))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .build();
  }

  /**
   * The whole collection: a journey before its first day, one just started, silent ones; all early, all late, achieved late,
   * awaiting validation, regressed, waived, missed and partly achieved; no baseline, one observation, many; ended; undated milestones without
   * metrics; another zone; and one seen in hindsight.
   */
  public static List<JourneySnapshot> samples() {
    List<JourneySnapshot> samples = new ArrayList<>();
    samples.addAll(of(start("silent"), -3, 0, 20, 120));
    samples.addAll(of(early(), 1, 12, 65, 400));
    samples.addAll(of(achievedLate(), 50, 100));
    samples.addAll(of(awaitingValidation(), 80, 91));
    samples.addAll(of(regressed(), 70));
    samples.addAll(of(waivedAndMissed(), 35, 95));
    samples.addAll(of(withoutBaseline(), 40));
    samples.addAll(of(oneObservation(), 10));
    samples.addAll(of(manyObservations(), 5, MANY));
    samples.addAll(of(withdrawn(), 46));
    samples.addAll(of(undated(), 0, 200));
    samples.addAll(of(elsewhere(), 31));
    samples.add(inHindsight());
    return List.copyOf(samples);
  }

  /**
   * A journey at the first instants of some of its days, each by what was known then.
   *
   * @param days counted from its start date, which is 0
   */
  public static List<JourneySnapshot> of(Journey journey, int... days) {
    return IntStream.of(days)
        .mapToObj(day -> journey.asOfStartOf(journey.startDate().plusDays(day)))
        .toList();
  }

  private static Journey start(String customer) {
    return Journey.start(customer, map()).on(START, ZONE);
  }

  /** With baseline and target of the time that reports take. */
  private static Journey measured(String customer) {
    return start(customer)
        .record(baseline("report-time", "4 h/wk"), target("report-time", "30 min/wk"));
  }

  private static Journey early() {
    return measured("early")
        .record(
            taskDone("connect").on(day(2)),
            used(UsageId.of("report-built"), 3).on(day(9)),
            observed("report-time", "20 min/wk").on(day(30)),
            reached("shared").on(day(31)),
            reached("adopted").on(day(40)),
            validated("adopted", "Ana", "customer").on(day(41)));
  }

  private static Journey achievedLate() {
    return measured("achieved-late")
        .record(
            taskDone("connect").on(day(20)),
            used("report-built").on(day(21)),
            used("report-built").on(day(35)),
            used("report-built").on(day(49)),
            observed("report-time", "2 h/wk").on(day(45)),
            observed("report-time", "30 min/wk").on(day(75)));
  }

  private static Journey awaitingValidation() {
    return measured("awaiting-validation")
        .record(taskDone("connect").on(day(14)), reached("adopted").on(day(79)));
  }

  private static Journey regressed() {
    return measured("regressed")
        .record(
            taskDone("connect").on(day(3)),
            observed("report-time", "30 min/wk").on(day(50)),
            observed("report-time", "5 h/wk").on(day(65)));
  }

  private static Journey waivedAndMissed() {
    return measured("waived-and-missed")
        .record(
            waived("connected", "the data is there already").on(day(1)),
            missed("reporting", "another tool does it").on(day(30)),
            partlyAchieved("adopted", "half of the team was dissolved").on(day(32)));
  }

  private static Journey withoutBaseline() {
    return start("without-baseline")
        .record(
            target("report-time", "30 min/wk"),
            target(
                Target.builder().metric("error-rate").goal("< 2 %").held(true).build()),
            observed("report-time", "90 min/wk").on(day(20)),
            observed("error-rate", "2 %").on(day(20)));
  }

  private static Journey oneObservation() {
    return start("one-observation").record(observed("visits", "1 {visit}").on(day(9)));
  }

  /** Visits that become fewer, and none in the last days. */
  private static Journey manyObservations() {
    List<JourneyEvent> events = new ArrayList<>();
    for (int day = 0; day < MANY - 10; day++) {
      events.add(observed("visits", (day % 7 + (MANY - day) / 9) + " {visit}").on(day(day)));
    }
    return measured("many-observations").recordAll(events);
  }

  private static Journey withdrawn() {
    return measured("withdrawn")
        .record(
            taskDone("connect").on(day(10)),
            ended(Fact.Ending.WITHDREW, "no budget").on(day(45)));
  }

  private static Journey undated() {
    JourneyMap map = JourneyMap.of("undated", "1")
        .addStage(Stage.open("all", Period.ZERO))
        .addMilestone(FunctionalMilestone.of("first", "all").build())
        .addMilestone(CustomerMilestone.of("second", "all").build())
        .build();
    return Journey.start("undated", map).on(START, ZONE).record(reached("first").on(day(100)));
  }

  private static Journey elsewhere() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    return Journey.start("elsewhere", map())
        .on(leapDay, ZoneId.of("Pacific/Kiritimati"))
        .record(
            baseline("error-rate", "8 %"),
            target("error-rate", "< 2 %"),
            observed("error-rate", "9 %").on(leapDay.plusDays(10)),
            taskDone("connect").on(leapDay.plusDays(14)));
  }

  /** Day 40 as it is known on day 60, after an early success was entered late. */
  private static JourneySnapshot inHindsight() {
    Journey journey = measured("in-hindsight")
        .record(taskDone("connect")
            .on(day(12))
            .recordedAt(day(60).atStartOfDay(ZONE).toInstant()));
    return journey.asOf(day(40).atStartOfDay(ZONE).toInstant(), journey.latest());
  }

  private static LocalDate day(int day) {
    return START.plusDays(day);
  }
}
