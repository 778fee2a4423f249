package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Laws of targets and baselines that are set anew. */
class RevisedTargetPropertyTest {

  private static final Journey JOURNEY = Travels.reportTime(
      customer("once").addCriteria(reaches("report-time")).build(),
      customer("thrice").addCriteria(reaches("report-time", 3)).build(),
      customer("both").addCriteria(reaches("report-time").whileHeld("deals")).build());

  /** What is said of a metric; of an observation the number is the step, down for report time and up for deals. */
  private record Said(String kind, String metric, int number) {

    JourneyEvent event(int level) {
      boolean time = metric.equals("report-time");
      String unit = time ? " min/wk" : " {deal}/mo";
      return switch (kind) {
        case "seen" -> observed(metric, level + unit);
        case "baseline" -> baseline(metric, number + unit);
        case "target" -> target(metric, number + unit);
        default -> target(metric, (time ? "-" : "+") + number % 100 + "% of baseline");
      };
    }
  }

  @Provide
  Arbitrary<List<Said>> stories() {
    return Combinators.combine(
            Arbitraries.of("seen", "seen", "seen", "baseline", "target", "change"),
            Arbitraries.of("report-time", "report-time", "deals"),
            Arbitraries.integers().between(0, 240))
        .as((kind, metric, number) -> new Said(kind, metric, number))
        .list()
        .ofMinSize(4)
        .ofMaxSize(25);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void what_only_gets_better_never_falls_back(@ForAll("stories") List<Said> story) { // D-16
    List<JourneyEvent> events = new ArrayList<>();
    int minutes = 240;
    int deals = 0;
    for (Said said : story) {
      boolean seen = said.kind().equals("seen");
      boolean time = said.metric().equals("report-time");
      minutes -= seen && time ? said.number() * minutes / 480 : 0;
      deals += seen && !time ? said.number() / 2 : 0;
      events.add(said.event(time ? minutes : deals).at(Travels.day(events.size())));
    }
    Journey journey = JOURNEY.recordAll(events);

    boolean missed = false;
    for (int day = 0; day < events.size(); day++) {
      for (MilestoneState state : journey.asOf(Travels.day(day)).milestones()) {
        assertThat(state.isRegressed()).as("%s on day %d", state, day).isFalse();
        MetricState metric = state.snapshot().metric("report-time");
        missed |= state.status() == MilestoneStatus.ACHIEVED
            && !metric.yardstick().reached(metric.last().orElseThrow());
      }
    }
    Statistics.label("achieved, and the target in force is missed")
        .collect(missed)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
  }

  /** Days of a story: a new one as soon as a metric has a second baseline, target or observation on the day. */
  private static List<JourneyEvent> crowded(List<Said> story) {
    List<JourneyEvent> events = new ArrayList<>();
    Set<String> today = new HashSet<>();
    int day = 0;
    for (Said said : story) {
      String kind = said.kind().equals("change") ? "target" : said.kind();
      if (!today.add(kind + said.metric())) {
        today.clear();
        today.add(kind + said.metric());
        day++;
      }
      events.add(said.event(said.number()).at(Travels.day(day)));
    }
    return events;
  }

  private static Journey named(List<JourneyEvent> events, List<Integer> ids) {
    Journey journey = JOURNEY;
    for (int i = 0; i < events.size(); i++) {
      journey = journey.record(events.get(i).withId("id-%02d".formatted(ids.get(i))));
    }
    return journey;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void ids_decide_nothing_of_what_is_set_and_observed_at_once(
      @ForAll("stories") List<Said> story, @ForAll long seed) { // D-16, D-22
    List<JourneyEvent> events = crowded(story);
    List<Integer> ids =
        new ArrayList<>(IntStream.range(0, events.size()).boxed().toList());
    Journey one = named(events, ids);
    Collections.shuffle(ids, new Random(seed));
    Journey other = named(events, ids);

    for (int day = 0; day < events.size(); day++) {
      assertThat(told(other, day)).as("day %d", day).isEqualTo(told(one, day));
    }
  }

  private static List<String> told(Journey journey, int day) {
    return journey.asOf(Travels.day(day)).milestones().stream()
        .map(state ->
            state.id() + " " + Travels.describe(state) + " " + state.reachedAt().orElse(null))
        .toList();
  }
}
