package dev.milestone.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  @ParameterizedTest(name = "yellow from {0}, green from {1}")
  @CsvSource({"70, 40", "40, 40", "0, 70", "-1, 70", "40, 100.000001"})
  void refuses_edges_out_of_order(String yellow, String green) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.of(yellow, green))
        .withMessageContaining(Points.parse(yellow).toString())
        .withMessageContaining(Points.parse(green).toString())
        .withMessageContaining("give 0 < yellow < green <= 100");
  }

  @Test
  void takes_the_narrowest() {
    Bands bands = Bands.of("0.000001", "0.000002");
    assertThat(bands.band(Points.ZERO)).isEqualTo(Band.RED);
    assertThat(bands.band(Points.parse("0.000001"))).isEqualTo(Band.YELLOW);
    assertThat(bands.band(Points.parse("0.000002"))).isEqualTo(Band.GREEN);
    assertThat(Bands.of("99", "100").band(Points.of(100))).isEqualTo(Band.GREEN);
  }

  @Test
  void each_edge_belongs_to_the_better_band() {
    for (Band band : new Band[] {Band.RED, Band.YELLOW, Band.GREEN}) {
      assertThat(Bands.STANDARD.band(Bands.STANDARD.lowest(band))).isEqualTo(band);
      assertThat(Bands.STANDARD.band(Bands.STANDARD.highest(band))).isEqualTo(band);
    }
    assertThat(Bands.STANDARD.highest(Band.RED) + 1).isEqualTo(Bands.STANDARD.lowest(Band.YELLOW));
    assertThat(Bands.STANDARD.highest(Band.YELLOW) + 1)
        .isEqualTo(Bands.STANDARD.lowest(Band.GREEN));
  }
}
