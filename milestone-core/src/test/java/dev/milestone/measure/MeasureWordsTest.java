package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.wording.Wording;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals and values in the reader's words. */
class MeasureWordsTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5 h/wk | 2.5 h/wk | 2,5 h/semana",
        "1 wk | 1 wk | 1 semana",
        "6 wk | 6 wk | 6 semanas",
        "1 mo | 1 mo | 1 mês",
        "3 mo | 3 mo | 3 meses",
        "2 yr | 2 yr | 2 anos",
        "2 d/mo | 2 d/mo | 2 dias/mês",
        "5 min | 5 min | 5 min",
        "30 s/d | 30 s/d | 30 s/dia",
        "150 {deal}/mo | 150 deal/mo | 150 deal/mês",
        "90 BRL/yr | 90 BRL/yr | 90 BRL/ano",
        ">= 85 % | at least 85 % | pelo menos 85 %",
        "<= 4 h | at most 4 h | no máximo 4 h",
        "> 3 {new deal} | more than 3 new deal | mais de 3 new deal",
        "< 2.5 % | less than 2.5 % | menos de 2,5 %",
        "30 min..1 h | 30 min to 1 h | 30 min a 1 h",
        "+0% of baseline | 0 % more than the baseline | 0 % mais que o baseline",
        "+50% of baseline | 50 % more than the baseline | 50 % mais que o baseline",
        "-87.5% of baseline | 87.5 % less than the baseline | 87,5 % menos que o baseline",
        "+9 points | 9 points more than the baseline | 9 pontos mais que o baseline",
        "-1 points | 1 point less than the baseline | 1 ponto menos que o baseline",
        "done | done | feito",
        "7 | 7 | 7",
      })
  void a_goal_is_said(String goal, String english, String portuguese) {
    assertThat(Wording.english().say(Goal.parse(goal).message())).isEqualTo(english);
    assertThat(Wording.brazilianPortuguese().say(Goal.parse(goal).message())).isEqualTo(portuguese);
  }

  @Test
  void what_is_counted_is_translated_by_its_name_and_the_unit_stays_as_it_is_written() {
    Wording ours = Wording.brazilianPortuguese().translating(Map.of("deal", "negócios"));
    Goal goal = Goal.parse("150 {deal}/mo");

    assertThat(ours.say(goal.message())).isEqualTo("150 negócios/mês");
    assertThat(goal).hasToString("150 {deal}/mo");
    assertThat(Unit.parse("{deal}/mo")).hasToString("{deal}/mo");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0.333333333, 0.3333 h/wk",
    "-0.333333333, -0.3333 h/wk",
    "0.00012345, 0.0001234 h/wk",
    "12.3456, 12.35 h/wk",
    "1234.56, 1235 h/wk",
    "12345678, 12345678 h/wk",
    "1e20, 100000000000000000000 h/wk",
    "0, 0 h/wk",
    "2.5, 2.5 h/wk",
  })
  void a_value_is_said_to_four_digits(double value, String text) {
    Metric metric = Metric.of("report-time", "report creation time", "h/wk", Direction.DECREASE);

    assertThat(Wording.english().say(metric.message(value))).isEqualTo(text);
  }
}
