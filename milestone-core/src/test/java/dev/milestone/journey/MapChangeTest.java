package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.wording.Wording;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moved is said in words, in both languages. */
class MapChangeTest {

  private static MapChange redated(MapPart part, String before, String after) {
    return MapChange.of(MapChange.Kind.REDATED, part, "trained")
        .withBefore(Optional.ofNullable(before))
        .withAfter(Optional.ofNullable(after));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
      P28D after start | P35D after start | was due 28 days after the start and is now due 35 days after the start | vencia 28 dias depois do início e agora vence 35 dias depois do início
      P1D after start | P0D after start | was due 1 day after the start and is now due on the first day | vencia 1 dia depois do início e agora vence no primeiro dia
      P3D after a2 | P0D after a2 | was due 3 days after a2 and is now due on the day of a2 | vencia 3 dias depois de a2 e agora vence no dia de a2
      P1M after start | P2M1D after start | was due 1 month after the start and is now due 2 months and 1 day after the start | vencia 1 mês depois do início e agora vence 2 meses e 1 dia depois do início
      P1Y after start | P2Y1M3D after start | was due 1 year after the start and is now due 2 years and 1 month and 3 days after the start | vencia 1 ano depois do início e agora vence 2 anos e 1 mês e 3 dias depois do início
      none | P7D after start | had no due day and is now due 7 days after the start | não tinha prazo e agora vence 7 dias depois do início
      P7D after start | none | was due 7 days after the start and now has no due day | vencia 7 dias depois do início e agora não tem prazo
      week 2 | P7D after start | moves from week 2 to P7D after start | passa de week 2 para P7D after start
      P7D after start | Px after start | moves from P7D after start to Px after start | passa de P7D after start para Px after start
      none | none | moves from - to - | passa de - para -
      """)
  void due_days(String before, String after, String english, String portuguese) {
    MapChange change = redated(MapPart.MILESTONE, before, after);

    assertThat(Wording.english().say(change.message())).isEqualTo("milestone 'trained' " + english);
    assertThat(Wording.brazilianPortuguese().say(change.message()))
        .isEqualTo("milestone 'trained' " + portuguese);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
      P0D..P28D | P0D..P2M | lasted from the start until 28 days after the start and now lasts from the start until 2 months after the start | ia do início até 28 dias depois do início e agora vai do início até 2 meses depois do início
      P7D..P28D | P7D.. | lasted from 7 days after the start until 28 days after the start and now lasts from 7 days after the start on | ia de 7 dias depois do início até 28 dias depois do início e agora vai de 7 dias depois do início em diante
      P0D.. | P1D.. | lasted from the start on and now lasts from 1 day after the start on | ia do início em diante e agora vai de 1 dia depois do início em diante
      P0D.. | later | moves from P0D.. to later | passa de P0D.. para later
      none | P0D.. | moves from - to P0D.. | passa de - para P0D..
      """)
  void windows_of_stages(String before, String after, String english, String portuguese) {
    MapChange change = redated(MapPart.STAGE, before, after);

    assertThat(Wording.english().say(change.message())).isEqualTo("stage 'trained' " + english);
    assertThat(Wording.brazilianPortuguese().say(change.message()))
        .isEqualTo("etapa 'trained' " + portuguese);
  }

  @Test
  void times_as_maps_note_them_are_always_known() {
    Period period = Period.of(1, 2, 3);

    assertThat(ChangedTimes.due(Due.afterStart(period).toString())).isPresent();
    assertThat(ChangedTimes.due(Due.after(MilestoneId.of("a.b:c@d#e/f"), period).toString()))
        .isPresent();
  }
}
