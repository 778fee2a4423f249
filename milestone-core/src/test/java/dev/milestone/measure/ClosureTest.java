package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosureTest {

  @Test
  void half_a_success_counts_half_and_what_was_cancelled_does_not_count() {
    assertThat(Closure.meanCredit(
            List.of(Closure.ACHIEVED, Closure.PARTLY_ACHIEVED, Closure.CANCELLED)))
        .hasValue(0.75);
    assertThat(Closure.meanCredit(List.of(Closure.ACHIEVED, Closure.MISSED))).hasValue(0.5);
    assertThat(Closure.MISSED.credit()).hasValue(0);
  }

  @Test
  void nothing_closed_has_no_mean() {
    assertThat(Closure.meanCredit(List.of())).isEmpty();
    assertThat(Closure.meanCredit(List.of(Closure.CANCELLED))).isEmpty();
  }
}
