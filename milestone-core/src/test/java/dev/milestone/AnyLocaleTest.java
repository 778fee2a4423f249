package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.health.backtest.Auc;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Stage;
import dev.milestone.tracking.Journey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers in texts have the same digits in countries that have digits of their own; {@code %d} would not keep to that. */
class AnyLocaleTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void go() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
  }

  @AfterEach
  void come_back() {
    Locale.setDefault(before);
  }

  @Test
  void journeys_are_described_alike() {
    JourneyMap map = JourneyMap.of("m", "1")
        .addStage(Stage.open("s"))
        .addMilestone(FunctionalMilestone.of("f", "s").build())
        .build();

    assertThat(Journey.start("acme", map).on(LocalDate.of(2026, 1, 5), ZoneOffset.UTC))
        .hasToString("journey 'acme' on m@1 since 2026-01-05, 0 events");
  }

  @Test
  void refusals_read_alike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criteria.reaches("m", 0))
        .withMessageContaining(" 0 times in a row; ask for 1 ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criteria.atLeast(3, Criteria.reaches("m")))
        .withMessageContaining("at least 3 of 1 ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[] {1}, new boolean[2]))
        .withMessageContaining("1 scores stand beside 2 outcomes");
  }
}
