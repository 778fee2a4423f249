package dev.milestone.tracking;

import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.milestone.journey.BrokenCriterionException;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.MetricSeries;
import dev.milestone.measure.MetricId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A criterion of a user's own reads what is known of a metric, value by value. */
class OwnCriterionTest {

  /** Met by the first value that is under half of the one before. */
  private record Halved(MetricId metric) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      MetricSeries series = context.series(metric);
      for (int i = 1; i < series.size(); i++) {
        if (series.value(i) < series.value(i - 1) / 2) {
          return Fulfilment.metAt(series.at(i));
        }
      }
      return Fulfilment.notStarted();
    }
  }

  private record At(int index) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.metAt(context.series(MetricId.of("report-time")).at(index));
    }
  }

  @Test
  void it_sees_values_and_times_up_to_the_instant_asked_for() {
    Journey journey = Travels.of(customer("halved")
            .addCriteria(new Halved(MetricId.of("report-time")))
            .build())
        .record(
            observed("deals", "7 {deal}/mo").at(day(1)), // another metric stands before it
            observed("report-time", "4 h/wk").at(day(2)),
            observed("report-time", "2 h/wk").at(day(4)),
            observed("report-time", "0.9 h/wk").at(day(7)),
            observed("report-time", "0.1 h/wk").at(day(9)));

    assertThat(journey.asOf(day(6)).milestone("halved").status())
        .isEqualTo(MilestoneStatus.NOT_STARTED);
    assertThat(journey.asOf(day(8)).milestone("halved").reachedAt()).hasValue(day(7));
    assertThat(journey.asOf(day(20)).milestone("halved").reachedAt()).hasValue(day(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void what_lies_outside_of_the_series_is_refused(int index) {
    Journey journey = Travels.of(customer("win").addCriteria(new At(index)).build())
        .record(
            observed("deals", "7 {deal}/mo").at(day(1)),
            observed("report-time", "4 h/wk").at(day(2)),
            observed("report-time", "2 h/wk").at(day(4)),
            observed("error-rate", "2 %").at(day(4)));

    assertThatExceptionOfType(BrokenCriterionException.class)
        .isThrownBy(() -> journey.asOf(day(5)))
        .withCauseInstanceOf(IndexOutOfBoundsException.class);
  }
}
