package dev.milestone.tracking;

import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.measure.MetricId;
import dev.milestone.measure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTest {

  /** Five journeys have 1, 2, 2, 2 and 5 hours; a sixth has none. */
  private static final Cohort COHORT = Cohort.builder()
      .figure("hours", snapshot -> snapshot.metric("report-time").last())
      .figure("deals", snapshot -> snapshot.metric("deals").last())
      .of(snapshots(2, 5, Double.NaN, 1, 2, 2));

  private static List<JourneySnapshot> snapshots(double... hours) {
    return Arrays.stream(hours)
        .mapToObj(value -> Double.isNaN(value)
            ? Travels.of(functional("go").build())
            : Travels.of(functional("go").build())
                .record(observed(MetricId.of("report-time"), value, Unit.parse("h/wk"))
                    .at(day(1))))
        .map(journey -> journey.asOf(day(1)))
        .toList();
  }

  @ParameterizedTest(name = "{0} ranks {1}")
  @CsvSource({
    "0, 0",
    "1, 0.1",
    "1.5, 0.2",
    "2, 0.5",
    "3, 0.8",
    "5, 0.9",
    "6, 1",
    "Infinity, 1",
    "-Infinity, 0"
  })
  void a_rank_is_the_part_below_and_half_of_the_ties(double value, double rank) {
    assertThat(COHORT.rank("hours", value)).isCloseTo(rank, within(1e-12));
  }

  @Test
  void journeys_come_in_any_order() {
    Cohort cohort = Cohort.builder()
        .figure("hours", snapshot -> snapshot.metric("report-time").last())
        .of(snapshots(5, 1, 3, 2, 2, 4));

    assertThat(cohort.rank("hours", 2)).isCloseTo(2 / 6.0, within(1e-12));
    assertThat(cohort.rank("hours", 4.5)).isCloseTo(5 / 6.0, within(1e-12));
  }

  @Test
  void zero_has_no_sign() {
    assertThat(Cohort.builder()
            .figure("zero", snapshot -> OptionalDouble.of(-0.0))
            .of(snapshots(1, 1))
            .rank("zero", 0.0))
        .isEqualTo(0.5);
    assertThat(Cohort.builder()
            .figure("zero", snapshot -> OptionalDouble.of(0))
            .of(snapshots(1))
            .rank("zero", -0.0))
        .isEqualTo(0.5);
  }

  @Test
  void who_does_not_have_the_figure_is_left_out() {
    assertThat(COHORT.size("hours")).isEqualTo(5);
    assertThat(COHORT.size("deals")).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COHORT.rank("deals", 1))
        .withMessage(
            "nobody in the cohort has figure 'deals', so nothing ranks in it; ask size(figure) first");
  }

  @Test
  void an_unknown_figure_is_refused_with_the_nearest_names() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COHORT.rank("hour", 1))
        .withMessage("figure 'hour' is not in the cohort; the nearest there: 'hours', 'deals'");
    assertThatIllegalArgumentException().isThrownBy(() -> COHORT.size("deal"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cohort.builder().of(List.of()).size("deal"))
        .withMessage("figure 'deal' is not in the cohort, which has none; add it there first");
  }

  @Test
  void a_figure_is_a_number_of_one_name() {
    Cohort.Builder builder =
        Cohort.builder().figure("hours", snapshot -> OptionalDouble.of(Double.NaN));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.figure("hours", snapshot -> OptionalDouble.empty()))
        .withMessage("figure 'hours' is there twice; names must be unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.of(snapshots(1)))
        .withMessage(
            "figure 'hours' of journey 'acme' is NaN; return an empty one where there is none");
  }

  @Test
  void what_is_no_number_has_no_rank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COHORT.rank("hours", Double.NaN))
        .withMessage("NaN has no rank in figure 'hours'; leave it out where there is none");
  }

  @Test
  void figures_keep_their_order() {
    List<String> names = IntStream.range(0, 20).mapToObj(i -> "figure " + i).toList();
    Cohort.Builder builder = Cohort.builder();
    for (String name : names) {
      Cohort.Builder same = builder.figure(name, snapshot -> OptionalDouble.empty());
      assertThat(same).isSameAs(builder);
    }

    assertThat(builder.of(List.of()).figures()).containsExactlyElementsOf(names);
  }
}
