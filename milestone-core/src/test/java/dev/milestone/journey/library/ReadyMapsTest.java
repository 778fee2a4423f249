package dev.milestone.journey.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.review.MapReview;
import org.junit.jupiter.api.Test;

class ReadyMapsTest {

  @Test
  void are_clean() {
    assertThat(MapReview.of(JourneyMaps.valueRealisation()).findings()).isEmpty();
    assertThat(MapReview.of(JourneyMaps.softwareOnboarding()).findings()).isEmpty();
  }
}
