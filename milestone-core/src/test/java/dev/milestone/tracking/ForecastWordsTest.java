package dev.milestone.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer of a forecast is said, in both languages. */
class ForecastWordsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  static Stream<Arguments> forecasts() {
    return Stream.of(
        arguments(
            new Forecast.Reached(MAY), "reached since 2026-05-01", "alcançado desde 2026-05-01"),
        arguments(
            ImmutableExpected.of(MAY, JUNE, MAY, Optional.of(JULY), -0.1, 31),
            "expected on 2026-06-01, between 2026-05-01 and 2026-07-01",
            "previsto para 2026-06-01, entre 2026-05-01 e 2026-07-01"),
        arguments(
            ImmutableExpected.of(MAY, JUNE, MAY, Optional.empty(), -0.1, 31),
            "expected on 2026-06-01, on 2026-05-01 at the earliest, without a latest day",
            "previsto para 2026-06-01, não antes de 2026-05-01, sem data máxima"),
        arguments(
            new Forecast.StraightLine(JUNE),
            "expected on 2026-06-01, if it goes on as on average so far; too few observations to say more",
            "previsto para 2026-06-01, se continuar como na média até aqui; há poucas observações para dizer mais"),
        arguments(
            new Forecast.MovingAway(0, Optional.empty()),
            "standing still, so no day can be told",
            "está parado, por isso não há data"),
        arguments(
            new Forecast.MovingAway(0, Optional.of(JULY)),
            "standing still, so no day can be told; on 2026-07-01 at the earliest",
            "está parado, por isso não há data; não antes de 2026-07-01"),
        arguments(
            new Forecast.MovingAway(1, Optional.empty()),
            "not moving to the target, so no day can be told",
            "não avança para o alvo, por isso não há data"),
        arguments(
            new Forecast.MovingAway(1, Optional.of(JULY)),
            "not moving to the target, so no day can be told; on 2026-07-01 at the earliest",
            "não avança para o alvo, por isso não há data; não antes de 2026-07-01"),
        arguments(
            new Forecast.OutOfSight(JULY, -0.1, Optional.empty()),
            "on the way, and not there by 2026-07-01",
            "a caminho, mas não chega até 2026-07-01"),
        arguments(
            new Forecast.OutOfSight(JULY, -0.1, Optional.of(JUNE)),
            "on the way, and not expected by 2026-07-01; on 2026-06-01 at the earliest",
            "a caminho, mas não previsto até 2026-07-01; não antes de 2026-06-01"),
        arguments(
            new Forecast.NotEnoughData(0, 4, 0),
            "not enough data: nothing was observed yet, and 4 observations are needed",
            "dados insuficientes: nada foi observado ainda, e são necessárias 4 observações"),
        arguments(
            new Forecast.NotEnoughData(1, 4, 1),
            "not enough data: 1 observation so far, and 4 are needed",
            "dados insuficientes: 1 observação até agora, e são necessárias 4"),
        arguments(
            new Forecast.NotEnoughData(3, 4, 1),
            "not enough data: 3 observations so far, and 4 are needed",
            "dados insuficientes: 3 observações até agora, e são necessárias 4"),
        arguments(
            new Forecast.NotEnoughData(4, 4, 1),
            "not enough data: all 4 observations are of one day, and two days are needed",
            "dados insuficientes: todas as 4 observações são de um só dia, e são necessários dois dias"),
        arguments(
            new Forecast.Stale(MAY, 93, 92),
            "last observed on 2026-05-01, 93 days ago, which is too long to tell a day; measure again",
            "observado pela última vez em 2026-05-01, há 93 dias, tempo demais para prever uma data; meça de novo"),
        arguments(new Forecast.NoTarget(), "no target to reach", "sem alvo a alcançar"),
        arguments(
            new Forecast.ToBeHeld(true, MAY),
            "held since 2026-05-01, as it should be",
            "mantido desde 2026-05-01, como deve ser"),
        arguments(
            new Forecast.ToBeHeld(false, MAY),
            "not held since 2026-05-01",
            "não mantido desde 2026-05-01"));
  }

  @ParameterizedTest
  @MethodSource("forecasts")
  void a_forecast_is_said(Forecast forecast, String english, String portuguese) {
    assertThat(Wording.english().say(forecast.message())).isEqualTo(english);
    assertThat(Wording.brazilianPortuguese().say(forecast.message())).isEqualTo(portuguese);
  }

  @Test
  void every_kind_of_forecast_is_in_the_table() {
    for (Class<?> kind : Forecast.class.getPermittedSubclasses()) {
      assertThat(forecasts().map(row -> row.get()[0])).as("%s", kind).anyMatch(kind::isInstance);
    }
  }
}
