package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedSampleTest {

  /** D-5: five people of a team, asked before and after 60 days. */
  private static PairedSample five() {
    return PairedSample.builder()
        .pair("ana", "8 h/wk", "1 h/wk")
        .pair("rui", "4 h/wk", "1 h/wk")
        .pair("eva", "4 h/wk", "2 h/wk")
        .pair("leo", "3 h/wk", "1.5 h/wk")
        .pair("mia", "1 h/wk", "1 h/wk")
        .build();
  }

  @Test
  void the_mean_of_reductions_is_not_the_reduction_of_means() {
    PairedSample sample = five();

    assertThat(sample.count()).isEqualTo(5);
    assertThat(sample.unit()).isEqualTo(Unit.parse("h/wk"));
    assertThat(sample.meanBefore()).isEqualTo(Quantity.parse("4 h/wk"));
    assertThat(sample.meanAfter()).isEqualTo(Quantity.parse("1.3 h/wk"));
    assertThat(sample.meanReduction()).isEqualTo(Quantity.parse("2.7 h/wk"));
    assertThat(sample.reductionOfMeans()).hasValue(0.675); // 2.7 of 4
    assertThat(sample.meanOfReductions()).hasValue(0.525); // of 0.875, 0.75, 0.5, 0.5 and 0
    assertThat(sample.pairs().get(0).reduction()).isEqualTo(Quantity.parse("7 h/wk"));
    assertThat(sample.pairs().get(0).relativeReduction()).hasValue(0.875);
  }

  @Test
  void the_reduction_of_means_is_what_a_yardstick_says() {
    PairedSample sample = five();
    Metric metric = Metric.of("report-time", "report time", "min/wk", Direction.DECREASE);

    Yardstick yardstick = Yardstick.of(metric, sample.baseline("report-time"), null);

    assertThat(-yardstick.relativeChange(metric.read(sample.meanAfter())))
        .isCloseTo(sample.reductionOfMeans().orElseThrow(), within(1e-15));
  }

  @Test
  void the_answers_before_make_a_baseline() {
    Baseline baseline = five().baseline("report-time");

    assertThat(baseline.metric()).isEqualTo(MetricId.of("report-time"));
    assertThat(baseline.value()).isEqualTo(Quantity.parse("4 h/wk"));
    assertThat(baseline.method()).isEqualTo("paired sample");
    assertThat(baseline.quality()).isEqualTo(Quality.MEASURED);
    assertThat(baseline.sampleSize()).hasValue(5);
    assertThat(baseline.doubts())
        .containsExactly(
            Baseline.Doubt.NO_WINDOW,
            Baseline.Doubt.NO_SOURCE,
            Baseline.Doubt.NO_OWNER,
            Baseline.Doubt.NEVER_VALIDATED);
  }

  @Test
  void who_spends_more_has_a_negative_reduction() {
    PairedSample.Pair more =
        new PairedSample.Pair("ana", Quantity.parse("2 h"), Quantity.parse("3 h"));

    assertThat(more.reduction()).isEqualTo(Quantity.parse("-1 h"));
    assertThat(more.relativeReduction()).hasValue(-0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 BRL", "-4 BRL"})
  void a_before_of_zero_or_less_has_no_relative_reduction(String before) {
    PairedSample sample = PairedSample.builder()
        .pair("ana", "10 BRL", "5 BRL")
        .pair("rui", before, "1 BRL")
        .build();

    assertThat(sample.pairs().get(1).relativeReduction()).isEmpty();
    assertThat(sample.meanOfReductions()).isEmpty(); // not the mean of the others
    assertThat(sample.reductionOfMeans()).isPresent();
    assertThat(PairedSample.builder().pair("rui", before, "1 BRL").build().reductionOfMeans())
        .isEmpty();
  }

  @Test
  void points_have_no_relative_reduction() {
    PairedSample sample = PairedSample.builder().pair("ana", "42 pt", "71 pt").build();

    assertThat(sample.meanReduction()).isEqualTo(Quantity.parse("-29 pt"));
    assertThat(sample.meanOfReductions()).isEmpty();
    assertThat(sample.reductionOfMeans()).isEmpty();
  }

  @Test
  void what_is_no_sample_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PairedSample.builder().build())
        .withMessage("a paired sample has no pair of answers; add at least one person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedSample.builder().pair("ana", "4 h", "60 min"))
        .withMessage("a person answered in h before and in min after; give both in one unit");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PairedSample.builder().pair("ana", "4 h", "1 h").pair("rui", "4 d", "1 d"))
        .withMessage("answers are in h so far, and one is in d; give all in one unit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedSample.builder()
            .pair("ana", "4 h", "1 h")
            .pair("rui", "4 h", "2 h")
            .pair("rui", "4 h", "2 h"))
        .withMessage("person number 2 answers twice; give each person one pair of answers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedSample.builder().pair(" ", "4 h", "1 h"))
        .withMessage("a pair of answers has a blank person; give a name or a pseudonym");
  }

  @Test
  void samples_are_values_and_keep_names_to_themselves() {
    assertThat(five())
        .isEqualTo(five())
        .hasSameHashCodeAs(five())
        .isNotEqualTo(PairedSample.builder().pair("ana", "8 h/wk", "1 h/wk").build())
        .isNotEqualTo("five")
        .hasToString("5 people, mean 4 h/wk before, 1.3 h/wk after");
    assertThat(PairedSample.builder().pair("ana", "8 h/wk", "1 h/wk").build())
        .hasToString("1 person, mean 8 h/wk before, 1 h/wk after");
  }

  @Property(tries = 300)
  void the_two_agree_where_all_started_alike(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 500) Integer> after) {
    PairedSample.Builder builder = PairedSample.builder();
    for (int i = 0; i < after.size(); i++) {
      builder.pair("p" + i, "100 h", after.get(i) + " h");
    }
    PairedSample sample = builder.build();

    assertThat(sample.meanOfReductions().orElseThrow())
        .isCloseTo(sample.reductionOfMeans().orElseThrow(), within(1e-12));
  }
}
