package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value that the source documents state with a before and an after, in one table. */
class SourceExamplesTest {

  private static final double SIX_DIGITS = 5e-7;

  @ParameterizedTest(
      name = "{0}: {3} -> {4}, now {5}: progress {6}, relative change {7}, points {8}, reached {9}")
  @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
      # The five examples of D-5, on the way and at the target; the edge of each is in the table.
      report creation  | h/wk | DECREASE | 4 h/wk | 30 min/wk | 4 h/wk    | 0        |  0        |  0         | false
      report creation  | h/wk | DECREASE | 4 h/wk | 30 min/wk | 45 min/wk | 0.928571 | -0.8125   | -3.25      | false
      report creation  | h/wk | DECREASE | 4 h/wk | 30 min/wk | 31 min/wk | 0.995238 | -0.870833 | -3.483333  | false
      report creation  | h/wk | DECREASE | 4 h/wk | 30 min/wk | 30 min/wk | 1        | -0.875    | -3.5       | true
      manual process   | h/wk | DECREASE | 15 h/wk | 2 h/wk   | 13 h/wk   | 0.153846 | -0.133333 | -2         | false
      manual process   | h/wk | DECREASE | 15 h/wk | 2 h/wk   | 9 h/wk    | 0.461538 | -0.4      | -6         | false
      manual process   | h/wk | DECREASE | 15 h/wk | 2 h/wk   | 4 h/wk    | 0.846154 | -0.733333 | -11        | false
      manual process   | h/wk | DECREASE | 15 h/wk | 2 h/wk   | 2.5 h/wk  | 0.961538 | -0.833333 | -12.5      | false
      manual process   | h/wk | DECREASE | 15 h/wk | 2 h/wk   | 2 h/wk    | 1        | -0.866667 | -13        | true
      error rate       | %    | DECREASE | 12 %  | < 2 %     | 2 %       | 1        | -0.833333 | -10        | false
      error rate       | %    | DECREASE | 12 %  | < 2 %     | 19 ‰      | 1.01     | -0.841667 | -10.1      | true
      data lag         | h    | DECREASE | 48 h  | 0 h       | 1 d       | 0.5      | -0.5      | -24        | false
      data lag         | h    | DECREASE | 48 h  | 0 h       | 0 s       | 1        | -1        | -48        | true
      capacity         | {deal}/mo | INCREASE | 100 {deal}/mo | 150 {deal}/mo | 125 {deal}/mo | 0.5 | 0.25 | 25 | false
      capacity         | {deal}/mo | INCREASE | 100 {deal}/mo | +50% of baseline | 1800 {deal}/yr | 1 | 0.5 | 50 | true

      # What was reported as reached, by value category: time saved,
      report time      | h/wk | DECREASE | 4 h/wk | 15 min/wk | 15 min/wk | 1 | -0.9375   | -3.75 | true
      data entry       | h/d  | DECREASE | 2 h/d  | 15 min/d  | 15 min/d  | 1 | -0.875    | -1.75 | true
      reconciliation   | h/mo | DECREASE | 12 h/mo | 0 h/mo   | 0 h/mo    | 1 | -1        | -12   | true
      # cost reduced,
      third-party tool | USD/mo | DECREASE | 3500 USD/mo | 0 USD/mo | 0 USD/mo | 1 | -1  | -3500 | true
      cost of errors   | USD/mo | DECREASE | 8000 USD/mo | 1200 USD/mo | 1200 USD/mo | 1 | -0.85 | -6800 | true
      headcount        | {fte} | DECREASE | 5 {fte} | 3 {fte} | 3 {fte}   | 1 | -0.4      | -2    | true
      contractors      | USD/yr | DECREASE | 47000 USD/yr | 0 USD/yr | 0 USD/mo | 1 | -1 | -47000 | true
      # revenue,
      close rate       | %    | INCREASE | 18 %  | 27 %      | 27 %      | 1 |  0.5      |  9    | true
      close rate       | %    | INCREASE | 18 %  | +9 points | 27 %      | 1 |  0.5      |  9    | true
      close rate       | %    | INCREASE | 18 %  | +50% of baseline | 27 % | 1 | 0.5      |  9    | true
      retention        | %    | INCREASE | 83 %  | 91 %      | 91 %      | 1 |  0.096386 |  8    | true
      sales cycle      | d    | DECREASE | 47 d  | 34 d      | 34 d      | 1 | -0.276596 | -13   | true
      sales cycle      | d    | DECREASE | 47 d  | -13 points | 34 d     | 1 | -0.276596 | -13   | true
      churn            | %    | DECREASE | 28 %  | 11 %      | 11 %      | 1 | -0.607143 | -17   | true
      # errors and quality,
      errors           | {error}/mo | DECREASE | 147 {error}/mo | 12 {error}/mo | 12 {error}/mo | 1 | -0.918367 | -135 | true
      accuracy         | %    | INCREASE | 73 %  | 96 %      | 96 %      | 1 |  0.315068 |  23   | true
      forecast         | %    | INCREASE | 67 %  | 89 %      | 89 %      | 1 |  0.328358 |  22   | true
      data quality     | %    | INCREASE | 71 %  | 94 %      | 94 %      | 1 |  0.323944 |  23   | true
      data quality     | %    | INCREASE | 73 %  | 99.2 %    | 99.2 %    | 1 |  0.358904 |  26.2 | true
      # process efficiency,
      onboarding       | d    | DECREASE | 14 d  | 6 d       | 6 d       | 1 | -0.571429 | -8    | true
      approval         | d    | DECREASE | 8 d   | 2 d       | 2 d       | 1 | -0.75     | -6    | true
      throughput       | {unit}/wk | INCREASE | 120 {unit}/wk | 185 {unit}/wk | 185 {unit}/wk | 1 | 0.541667 | 65 | true
      # adoption and satisfaction: on an interval scale points only.
      NPS              | pt   | INCREASE | 42 pt | 71 pt     | 71 pt     | 1 | none      |  29   | true
      NPS              | pt   | INCREASE | 42 pt | +29 points | 56.5 pt  | 0.5 | none    |  14.5 | false

      # The objectives that customers name, from a baseline where the document gives none.
      sales cycle      | d    | DECREASE | 60 d  | 40 d      | 40 d      | 1 | -0.333333 | -20   | true
      forecast         | %    | INCREASE | 67 %  | >= 85 %   | 85 %      | 1 |  0.268657 |  18   | true
      manual reports   | h/wk | DECREASE | 4 h/wk | -50% of baseline | 2 h/wk | 1 | -0.5  | -2    | true
      report creation  | h/wk | DECREASE | 4 h/wk | -75% of baseline | 1 h/wk | 1 | -0.75 | -3    | true
      cycle time       | d    | DECREASE | 20 d  | -35% of baseline | 13 d | 1 | -0.35   | -7    | true
      complaints       | {complaint}/mo | DECREASE | 50 {complaint}/mo | -42% of baseline | 29 {complaint}/mo | 1 | -0.42 | -21 | true
      volume           | {order} | INCREASE | 7 {order} | +200% of baseline | 21 {order} | 1 | 2 | 14 | true

      # A reference reading on the way, either direction.
      reference        | h    | DECREASE | 412 h | 290 h     | 355 h     | 0.467213 | -0.138350 | -57 | false
      reference        | {deal} | INCREASE | 290 {deal} | 412 {deal} | 347 {deal} | 0.467213 | 0.196552 | 57 | false
      """)
  void is_measured_as_stated(
      String what,
      String unit,
      Direction direction,
      String baseline,
      String goal,
      String now,
      double progress,
      Double relativeChange,
      double points,
      boolean reached) {
    Metric metric = Metric.of("m", what, unit, direction);
    Yardstick yardstick = Yardstick.of(metric, Baseline.of("m", baseline), Target.of("m", goal));
    double value = metric.read(Observation.of("m", now));

    assertThat(yardstick.progress(value)).isCloseTo(progress, within(SIX_DIGITS));
    assertThat(yardstick.hasRelativeChange()).isEqualTo(relativeChange != null);
    if (relativeChange != null) {
      assertThat(yardstick.relativeChange(value)).isCloseTo(relativeChange, within(SIX_DIGITS));
    }
    assertThat(yardstick.points(value)).isCloseTo(points, within(SIX_DIGITS));
    assertThat(yardstick.reached(value)).isEqualTo(reached);
    assertThat(yardstick.progress(yardstick.baseline())).isZero();
    assertThat(yardstick.progress(yardstick.target())).isEqualTo(1);
    assertThat(yardstick.progress((yardstick.baseline() + yardstick.target()) / 2))
        .isCloseTo(0.5, within(1e-12));
  }
}
