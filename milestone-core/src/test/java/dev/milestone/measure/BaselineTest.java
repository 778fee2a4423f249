package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private static Baseline complete() {
    return Baseline.builder()
        .metric("report-time")
        .value("4 h/wk")
        .measuredOver(Window.of(DAY, DAY.plusDays(28)))
        .method("time tracking of 5 people")
        .quality(Quality.MEASURED)
        .source("time sheets")
        .sampleSize(5)
        .addExclusion("the week of the fair")
        .owner("head of operations")
        .lastValidated(DAY.plusDays(30))
        .build();
  }

  @Test
  void a_complete_record_leaves_no_doubt() {
    assertThat(complete().doubts()).isEmpty();
    assertThat(complete().periodsCovered()).hasValue(4);
    assertThat(complete().exclusions()).containsExactly("the week of the fair");
    assertThat(complete()).isEqualTo(complete());
  }

  @Test
  void what_was_only_stated_leaves_all_doubts_but_few_periods() {
    assertThat(Baseline.of("report-time", "4 h/wk").doubts())
        .containsExactly(
            Baseline.Doubt.NO_WINDOW,
            Baseline.Doubt.NO_METHOD,
            Baseline.Doubt.NO_SOURCE,
            Baseline.Doubt.NO_OWNER,
            Baseline.Doubt.NEVER_VALIDATED);
  }

  @ParameterizedTest(name = "{0} over {1} days are {2} periods")
  @CsvSource({
    "4 h/wk, 21, 3", // the edge itself
    "4 h/wk, 20, 2",
    "10 {deal}/mo, 90, 3", // January to March
    "10 {deal}/mo, 89, 3", // February to April
    "10 {deal}/mo, 88, 2",
    "5 BRL/yr, 365, 1",
    "2 h/d, 1, 1",
  })
  void the_periods_of_a_rate_are_counted(String value, int days, int periods) {
    Baseline baseline =
        Baseline.of("m", value).withMeasuredOver(Window.of(DAY, DAY.plusDays(days)));

    assertThat(baseline.periodsCovered()).hasValue(periods);
    assertThat(baseline.doubts().contains(Baseline.Doubt.FEW_PERIODS)).isEqualTo(periods < 3);
    assertThat(baseline.doubts(periods)).doesNotContain(Baseline.Doubt.FEW_PERIODS);
    assertThat(baseline.doubts(periods + 1)).contains(Baseline.Doubt.FEW_PERIODS);
  }

  @Test
  void periods_that_are_not_known_are_not_doubted_and_stated_ones_count() {
    Baseline share = Baseline.of("m", "12 %").withMeasuredOver(Window.of(DAY, DAY.plusDays(7)));

    assertThat(share.periodsCovered()).isEmpty();
    assertThat(share.doubts()).doesNotContain(Baseline.Doubt.FEW_PERIODS);
    assertThat(share.withPeriods(2).doubts()).contains(Baseline.Doubt.FEW_PERIODS);
    assertThat(complete().withPeriods(1).periodsCovered()).hasValue(1);
  }

  @Test
  void what_is_blank_or_counts_nothing_is_refused() {
    Baseline baseline = complete();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.withMethod(" "))
        .withMessage(
            "baseline of 'report-time' has a blank method; leave it out, or say how it was measured");
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.withSource(""));
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.withOwner(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.withExclusions("holidays", " "))
        .withMessageContaining("has a blank exclusion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.withPeriods(0))
        .withMessage(
            "baseline of 'report-time' is taken from 0 periods; leave it out, or give at least one");
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.withSampleSize(0));
  }
}
