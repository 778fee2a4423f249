package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.validated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.ValidationPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** D-15, as a law. */
class EarlyConfirmationPropertyTest {

  private static final Journey JOURNEY = Travels.of(
          customer("measured")
              .due(Period.ofDays(20))
              .addCriteria(reaches("report-time"))
              .validation(ValidationPolicy.by("customer"))
              .build(),
          customer("said").validation(ValidationPolicy.builder().build()).build(),
          customer("signed")
              .achievedWhen(reaches("error-rate"), confirmedBy("boss"))
              .validation(ValidationPolicy.by("customer"))
              .build())
      .record(
          baseline("report-time", "4 h/wk").withId("baseline"),
          target("report-time", "30 min/wk").withId("target"));

  @Provide
  Arbitrary<List<JourneyEvent>> events() {
    return RecordedEvents.on(JOURNEY.map());
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RecordedEvents.instants();
  }

  @Provide
  Arbitrary<String> milestones() {
    return Arbitraries.of("measured", "said", "signed");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_word_before_the_day_of_the_result_changes_no_status(
      @ForAll("events") List<JourneyEvent> events,
      @ForAll("milestones") String milestone,
      @ForAll("instants") Instant result,
      @ForAll("instants") Instant said) {
    Journey journey =
        JOURNEY.recordAll(events).record(reached(milestone).at(result).withId("result"));
    Journey more =
        journey.record(validated(milestone, "eva", "customer").at(said).withId("early"));
    LocalDate saidOn = said.atZone(ZoneOffset.UTC).toLocalDate();

    boolean awaited = false;
    for (int day = 0; day < 80; day += 2) {
      JourneySnapshot snapshot = journey.asOf(Travels.day(day));
      MilestoneState state = snapshot.milestone(milestone);
      if (state.reachedOn().map(saidOn::isBefore).orElse(true)) {
        assertThat(more.asOf(Travels.day(day))).isEqualTo(snapshot);
        awaited |= state.status() == MilestoneStatus.AWAITING_VALIDATION;
      }
    }
    Statistics.label("a word that came too early would have been enough")
        .collect(awaited)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
  }
}
