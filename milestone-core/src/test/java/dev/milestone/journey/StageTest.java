package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  @ParameterizedTest(name = "D-1: [{1}, {2}) of a journey from {0} is [{3}, {4})")
  @CsvSource({
    "2026-01-05, P0D, P4W, 2026-01-05, 2026-02-02",
    "2026-01-31, P1M, P2M, 2026-02-28, 2026-03-31", // months end where they end
    "2024-02-29, P6M, P1Y, 2024-08-29, 2025-02-28",
  })
  void a_stage_is_half_open(
      LocalDate start, Period from, Period to, LocalDate first, LocalDate after) {
    Stage stage = Stage.of("early", from, to);

    assertThat(stage.firstDay(start)).isEqualTo(first);
    assertThat(stage.dayAfter(start)).hasValue(after);
  }

  @Test
  void the_last_stage_may_be_open_and_stages_may_overlap() { // D-1
    JourneyMap map = JourneyMap.of("m", "1")
        .addStages(
            Stage.of("growth", Period.ofMonths(3), Period.ofMonths(7)),
            Stage.of("maturity", Period.ofMonths(6), Period.ofMonths(13)),
            Stage.open("strategic", Period.ofYears(1)))
        .addMilestone(FunctionalMilestone.of("go", "maturity").build())
        .build();

    assertThat(map.stages().get(2).dayAfter(LocalDate.EPOCH)).isEmpty();
    assertThat(map.stages().get(0).dayAfter(LocalDate.EPOCH).orElseThrow())
        .isAfter(map.stages().get(1).firstDay(LocalDate.EPOCH));
  }

  @ParameterizedTest(name = "D-1: [{0}, {1}) is refused: {2}")
  @CsvSource({
    "P30D, P1M, 'stage ''early'' lasts over [P30D, P1M), which holds no day in some journeys; let it end later'", // in February
    "P1M, P1M, 'stage ''early'' lasts over [P1M, P1M), which holds no day in some journeys; let it end later'",
    "P2M, P1M, 'stage ''early'' lasts over [P2M, P1M), which holds no day in some journeys; let it end later'",
    "P0D, -P1D, 'stage ''early'' lasts over [P0D, P-1D), which holds no day in some journeys; let it end later'",
    "P0D, P101Y, 'stage ''early'' lasts over [P0D, P101Y); keep to 100 years, or leave the end out'",
    "P2000000000Y, P2000000001Y, 'stage ''early'' lasts over [P2000000000Y, P2000000001Y); keep to 100 years, or leave the end out'",
    "-P1D, P1M, 'stage ''early'' begins P-1D before the journey does; let it begin at P0D or later'",
  })
  void a_stage_that_holds_no_day_is_refused(Period from, Period to, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stage.of("early", from, to))
        .withMessage(message);
  }

  @Test
  void stages_are_compared_by_value_and_checked_again_when_they_change() {
    Stage stage = Stage.of("early", Period.ZERO, Period.ofWeeks(4));

    assertThat(stage).isEqualTo(Stage.of("early", Period.ZERO, Period.ofWeeks(4)));
    assertThat(stage.name()).isEqualTo("early");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stage.withStartInclusive(Period.ofWeeks(4)))
        .withMessageContaining("holds no day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-P1D", "P1M-1D"})
  void nothing_is_due_before_what_it_counts_from(Period offset) { // D-1
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Due.afterStart(offset))
        .withMessageStartingWith("a milestone cannot be due " + offset)
        .withMessageEndingWith("give P0D or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P100Y1M", "P1201M", "P36526D", "P999999999Y"})
  void nothing_is_due_so_late_that_no_calendar_has_it(Period offset) { // D-1
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Due.afterStart(offset))
        .withMessage(
            "a milestone cannot be due " + offset + " after something; give at most 100 years");
    assertThat(Due.afterStart(Period.ofYears(100)).offset()).isEqualTo(Period.ofYears(100));
  }

  @Test
  void dues_are_compared_by_value() { // D-1
    Due due = Due.after(MilestoneId.of("go"), Period.ofDays(3));

    assertThat(due).isEqualTo(Due.after(MilestoneId.of("go"), Period.ofDays(3)));
    assertThat(due).hasSameHashCodeAs(Due.after(MilestoneId.of("go"), Period.ofDays(3)));
    assertThat(due).isNotEqualTo(Due.afterStart(Period.ofDays(3)));
    assertThat(due).isNotEqualTo(Due.after(MilestoneId.of("go"), Period.ofDays(4)));
    assertThat(due).hasToString("P3D after go");
    assertThat(Due.afterStart(Period.ZERO)).hasToString("P0D after start");
    assertThatNullPointerException().isThrownBy(() -> Due.afterStart(null)).withMessage("offset");
  }
}
