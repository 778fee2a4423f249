package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoalTest {

  private static Quantity q(String text) {
    return Quantity.parse(text);
  }

  static Stream<Object[]> goals() {
    return Stream.of(
        new Object[] {"30 min/wk", new Goal.Reach(q("30 min/wk")), "30 min/wk"},
        new Object[] {"<2%", new Goal.Below(q("2 %")), "< 2 %"},
        new Object[] {">= 85 %", new Goal.AtLeast(q("85 %")), ">= 85 %"},
        new Object[] {"≥ 85 %", new Goal.AtLeast(q("85 %")), ">= 85 %"},
        new Object[] {"<= 4 h", new Goal.AtMost(q("4 h")), "<= 4 h"},
        new Object[] {"≤ 4 h", new Goal.AtMost(q("4 h")), "<= 4 h"},
        new Object[] {"> 3 {deal}", new Goal.Above(q("3 {deal}")), "> 3 {deal}"},
        new Object[] {
          "35..40 {deal}/mo",
          new Goal.Within(q("35 {deal}/mo"), q("40 {deal}/mo")),
          "35..40 {deal}/mo"
        },
        new Object[] {"30 min .. 1 h", new Goal.Within(q("30 min"), q("1 h")), "30 min..1 h"},
        new Object[] {"-5..5 pt", new Goal.Within(q("-5 pt"), q("5 pt")), "-5..5 pt"},
        new Object[] {"3 .. 3 h", new Goal.Within(q("3 h"), q("3 h")), "3..3 h"},
        new Object[] {"3..4", new Goal.Within(q("3"), q("4")), "3..4"},
        new Object[] {
          "+50% of baseline", new Goal.ChangeByPercent(q("50").amount()), "+50% of baseline"
        },
        new Object[] {
          "-87.50 % of baseline",
          new Goal.ChangeByPercent(q("-87.5").amount()),
          "-87.5% of baseline"
        },
        new Object[] {
          "+0% of baseline", new Goal.ChangeByPercent(q("0").amount()), "+0% of baseline"
        },
        new Object[] {"+9 points", new Goal.ChangeByPoints(q("9").amount()), "+9 points"},
        new Object[] {"-1 point", new Goal.ChangeByPoints(q("-1").amount()), "-1 points"},
        new Object[] {"9 pp", new Goal.Reach(q("9 pp")), "9 pp"},
        new Object[] {"-5 %", new Goal.Reach(q("-5 %")), "-5 %"},
        new Object[] {"done", new Goal.Done(), "done"},
        new Object[] {"yes", new Goal.Done(), "done"},
        new Object[] {"> 3 {points}", new Goal.Above(q("3 {points}")), "> 3 {points}"});
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("goals")
  void a_goal_is_read_and_written(String text, Goal goal, String written) {
    assertThat(Goal.parse(text)).isEqualTo(goal).hasToString(written);
    assertThat(Goal.parse(written)).isEqualTo(goal);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "50% of baseline, write a sign",
    "9 points, write a sign",
    "fast, is no quantity",
    "'', is no quantity",
    "< , is no quantity",
    "=> 4 h, is no quantity",
    "+many points, is no decimal",
    "+1e999 points, too many digits",
    "..4 h, is no quantity",
    "40..35 h, give the lower one first",
    "1 h..30 min, give the lower one first",
    "4 hours, is no unit",
    "+9 %, write '+9% of baseline' or '+9 points'",
    "+9 pp, or '9 pp' for a value to reach",
    "no, what is to be reached is 'done'",
  })
  void what_is_no_goal_is_refused_with_advice(String text, String advice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Goal.parse(text))
        .withMessageStartingWith("goal '" + text + "' cannot be read: ")
        .withMessageContaining(advice);
  }

  @Test
  void the_bounds_of_a_range_convert() {
    assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> Goal.parse("3 h..4 %"));
  }
}
