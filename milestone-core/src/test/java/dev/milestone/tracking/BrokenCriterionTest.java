package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.milestone.journey.BrokenCriterionException;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.Maps;
import dev.milestone.measure.MetricId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A criterion of the user's that judges as none may fails with its name, its milestone and what to do. */
class BrokenCriterionTest {

  @SuppressWarnings("NullAway") // what Java lets a user do
  private static final class Silent implements Criterion {
    @Override
    public @Nullable Fulfilment evaluate(CriterionContext context) {
      return null;
    }
  }

  private record Dated(Instant metAt) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.metAt(metAt);
    }
  }

  @Test
  void null_is_refused_alone_and_within_others() {
    for (Criterion criterion :
        new Criterion[] {new Silent(), anyOf(happened("run"), anyOf(new Silent()))}) {
      Journey journey = Travels.of(customer("win").addCriteria(criterion).build());

      BrokenCriterionException broken =
          catchThrowableOfType(BrokenCriterionException.class, () -> journey.asOf(day(1)));

      assertThat(broken)
          .hasMessage(
              "milestone 'win' of journey 'acme': criterion dev.milestone.tracking.BrokenCriterionTest$Silent returned null; return Fulfilment.notStarted() where nothing counts towards it");
      assertThat(broken.milestone()).hasValue(Maps.id("win"));
      assertThat(broken.journey()).hasValue("acme");
      assertThat(broken.criterion()).isEqualTo(Silent.class);
    }
  }

  @Test
  void what_is_met_after_the_instant_asked_for_is_refused_alone_and_within_others() {
    for (Criterion criterion :
        new Criterion[] {new Dated(day(5)), anyOf(happened("run"), anyOf(new Dated(day(5))))}) {
      Journey journey = Travels.of(customer("win").addCriteria(criterion).build());

      assertThat(journey.asOf(day(5)).achievedCount()).isEqualTo(1);
      assertThatExceptionOfType(BrokenCriterionException.class)
          .isThrownBy(() -> journey.asOf(day(5).minusNanos(1)))
          .withMessage(
              "milestone 'win' of journey 'acme': criterion dev.milestone.tracking.BrokenCriterionTest$Dated says that it was met at 2026-01-10T12:00:00Z, asked as of 2026-01-10T11:59:59.999999999Z in a journey of 2026-01-05; date it by what the context tells");
    }
  }

  @Test
  void what_is_met_before_all_history_is_refused() {
    Journey journey =
        Travels.of(customer("win").addCriteria(new Dated(Instant.MIN)).build());

    assertThatExceptionOfType(BrokenCriterionException.class)
        .isThrownBy(() -> journey.asOf(day(5)))
        .withMessageContaining("says that it was met at -1000000000-01-01T00:00:00Z, ");
  }

  private record FirstReached(int times) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return context
          .series(MetricId.of("report-time"))
          .firstReached(times)
          .map(Fulfilment::metAt)
          .orElse(Fulfilment.notStarted());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void no_times_in_a_row_cannot_be_asked_for(int times) {
    Journey journey = Travels.reportTime(
            customer("win").addCriteria(new FirstReached(times)).build())
        .record(observed("report-time", "30 min/wk").at(day(1)));

    assertThatExceptionOfType(BrokenCriterionException.class)
        .isThrownBy(() -> journey.asOf(day(2)))
        .havingCause()
        .isInstanceOf(IllegalArgumentException.class)
        .withMessage("metric 'report-time' cannot reach its target " + times
            + " times in a row; ask for 1 or more");
  }

  private record Failing(RuntimeException failure) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      throw failure;
    }
  }

  @Test
  void one_that_throws_is_named_with_milestone_and_journey_and_keeps_its_cause() {
    ArithmeticException failure = new ArithmeticException("SECRET");
    Criterion failing = new Failing(failure);
    for (Criterion criterion : new Criterion[] {failing, anyOf(happened("run"), anyOf(failing))}) {
      Journey journey = Travels.of(customer("win").addCriteria(criterion).build());

      BrokenCriterionException broken =
          catchThrowableOfType(BrokenCriterionException.class, () -> journey.asOf(day(1)));

      assertThat(broken)
          .hasMessage(
              "milestone 'win' of journey 'acme': criterion dev.milestone.tracking.BrokenCriterionTest$Failing failed with java.lang.ArithmeticException; see the cause, and return Fulfilment.notStarted() where nothing can be said")
          .hasCause(failure);
      assertThat(broken.milestone()).hasValue(Maps.id("win"));
      assertThat(broken.journey()).hasValue("acme");
      assertThat(broken.criterion()).isEqualTo(Failing.class);
    }
  }

  @Test
  void an_optional_one_is_asked_for_needs_only_and_fails_in_the_same_way() {
    Journey journey = Travels.of(customer("win")
        .addOptionalCriteria(new Failing(new ArithmeticException()))
        .build());

    assertThat(journey.asOf(day(1)).lateCount()).isZero();
    assertThatExceptionOfType(BrokenCriterionException.class)
        .isThrownBy(() -> NextStep.of(journey, day(1)))
        .withMessageStartingWith("milestone 'win' of journey 'acme': criterion ")
        .withCauseInstanceOf(ArithmeticException.class);
  }
}
