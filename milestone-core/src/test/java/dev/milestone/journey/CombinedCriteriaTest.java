package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Known.START;
import static dev.milestone.journey.Known.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.MetricId;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Criteria of criteria, and what no criterion may ask for. */
class CombinedCriteriaTest {

  private final Known known = new Known();

  static Stream<Arguments> combinations() {
    Fulfilment early = Fulfilment.metAt(day(3));
    Fulfilment late = Fulfilment.metAt(day(8));
    Fulfilment lapsed = Fulfilment.metAt(day(1)).withProgress(0.2).asLapsed();
    Fulfilment over = Fulfilment.metAt(day(5)).withProgress(1.5);
    Fulfilment half = Fulfilment.underWay(0.5);
    Fulfilment back = Fulfilment.underWay(-0.5);
    Fulfilment some = Fulfilment.underWay();
    Fulfilment none = Fulfilment.notStarted();
    return Stream.of(
        arguments("all: the last one completes it", 2, List.of(late, early), late),
        arguments("all: one misses", 2, List.of(late, half), Fulfilment.underWay(0.75)),
        arguments("all: nothing begun", 2, List.of(none, none), none),
        arguments("all: not begun counts 0", 2, List.of(half, none), Fulfilment.underWay(0.25)),
        arguments("all: going back counts", 2, List.of(half, back), Fulfilment.underWay(0)),
        arguments("all: one without a number", 2, List.of(half, some), some),
        arguments(
            "all: passing one target makes up for nothing",
            2,
            List.of(over, half),
            Fulfilment.underWay(0.75)),
        arguments(
            "all: one lapsed", 2, List.of(lapsed, late), late.withProgress(0.6).asLapsed()),
        arguments("any: the first one", 1, List.of(late, early), early),
        arguments("any: the furthest, unclipped", 1, List.of(half, over), over),
        arguments("any: the furthest is not met", 1, List.of(back, none), Fulfilment.underWay(0)),
        arguments(
            "any: one lapsed, another holds", 1, List.of(lapsed, late), Fulfilment.metAt(day(1))),
        arguments("any: one, without a number", 1, List.of(some), some),
        arguments("2 of 3: the second", 2, List.of(late, early, over), Fulfilment.metAt(day(5))),
        arguments("2 of 3: two furthest", 2, List.of(half, back, early), Fulfilment.underWay(0.75)),
        arguments(
            "2 of 3: two lapsed or open",
            2,
            List.of(lapsed, half, early),
            Fulfilment.metAt(day(3)).withProgress(0.75).asLapsed()),
        arguments(
            "2 of 3: a third one holds",
            2,
            List.of(lapsed, late, early),
            Fulfilment.metAt(day(3))));
  }

  @ParameterizedTest(name = "D-4: {0}")
  @MethodSource("combinations")
  void criteria_compose(String what, int n, List<Fulfilment> parts, Fulfilment whole) {
    Criterion[] fixed = parts.stream().map(Fixed::new).toArray(Criterion[]::new);

    assertThat(atLeast(n, fixed).evaluate(known)).isEqualTo(whole);
    if (n == fixed.length) {
      assertThat(allOf(fixed).evaluate(known)).isEqualTo(whole);
      assertThat(Maps.customer("win").addCriteria(fixed).build().evaluate(known))
          .isEqualTo(whole);
    }
    if (n == 1) {
      assertThat(anyOf(fixed).evaluate(known)).isEqualTo(whole);
    }
  }

  @Test
  void optional_criteria_do_not_count() { // D-4
    Milestone milestone = Maps.customer("win")
        .addCriteria(new Fixed(Fulfilment.metAt(day(3))))
        .addOptionalCriteria(new Fixed(Fulfilment.notStarted()))
        .build();

    assertThat(milestone.evaluate(known)).isEqualTo(Fulfilment.metAt(day(3)));
    assertThat(Maps.customer("by-hand").build().evaluate(known)).isEqualTo(Fulfilment.notStarted());
  }

  @Test
  void a_combination_reads_what_its_parts_read() {
    AtLeast both = allOf(reaches("deals"), anyOf(reaches("report-time"), tasksDone(1, "t2", "t1")));

    assertThat(both.metrics()).containsExactly(MetricId.of("deals"), MetricId.of("report-time"));
    assertThat(both.tasks()).containsExactly(TaskId.of("t2"), TaskId.of("t1"));
    assertThat(both)
        .isEqualTo(
            allOf(reaches("deals"), anyOf(reaches("report-time"), tasksDone(1, "t2", "t1"))));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(
            "usage 'run' cannot be asked for 0 times; ask for 1 or more", () -> happened("run", 0)),
        refused(
            "usage 'run' is asked for within PT0S, which holds no time; give it some",
            () -> happened("run", 1, Duration.ZERO)),
        refused(
            "usage 'run' is asked for within PT-1S, which holds no time; give it some",
            () -> happened("run", 1, Duration.ofSeconds(-1))),
        refused(
            "usage 'run' cannot be asked for -1 times; ask for 1 or more",
            () -> happened("run").withTimes(-1)),
        refused(
            "metric 'deals' cannot reach its target 0 times in a row; ask for 1 or more",
            () -> reaches("deals", 0)),
        refused("a share of no tasks cannot be done; name at least one task", () -> tasksDone(1)),
        refused(
            "a share of 0.0 of the tasks cannot be done; give more than 0 and at most 1",
            () -> tasksDone(0, "t1")),
        refused(
            "a share of 1.01 of the tasks cannot be done; give more than 0 and at most 1",
            () -> tasksDone(1.01, "t1")),
        refused(
            "a share of NaN of the tasks cannot be done; give more than 0 and at most 1",
            () -> tasksDone(Double.NaN, "t1")),
        refused(
            "a confirmation by a blank role confirms nothing; name the role",
            () -> confirmedBy(" ")),
        refused(
            "at least 0 of 1 criteria cannot be asked for; give 1 to 1",
            () -> atLeast(0, reaches("a"))),
        refused(
            "at least 2 of 1 criteria cannot be asked for; give 1 to 1",
            () -> atLeast(2, reaches("a"))),
        refused("a criterion that is made of others has none; give at least one", () -> allOf()),
        refused("a criterion that is made of others has none; give at least one", () -> anyOf()),
        refused(
            "a validation by 0 people validates nothing; ask for 1 or more, or leave the policy out",
            () -> ValidationPolicy.builder().confirmations(0).build()),
        refused(
            "a validation by a blank role validates nothing; name the role, or leave it out for anybody",
            () -> ValidationPolicy.by(" ")),
        refused(
            "a progress of NaN says nothing; leave it out instead",
            () -> Fulfilment.underWay(Double.NaN)),
        refused(
            "a progress of Infinity says nothing; leave it out instead",
            () -> Fulfilment.metAt(START).withProgress(Double.POSITIVE_INFINITY)),
        refused("'' is no usage id; ", () -> happened("")),
        refused("'a b' is no metric id; ", () -> reaches("a b")),
        refused("'-t' is no task id; ", () -> tasksDone(1, "-t")));
  }

  private static Arguments refused(String message, Supplier<?> make) {
    return arguments(message, make);
  }

  @ParameterizedTest(name = "D-4: {0}")
  @MethodSource("refused")
  void what_nothing_could_meet_is_refused(String message, Supplier<?> make) {
    assertThatIllegalArgumentException().isThrownBy(make::get).withMessageStartingWith(message);
  }

  @Test
  void a_fulfilment_tells_how_far_it_is() {
    assertThat(Fulfilment.notStarted().isStarted()).isFalse();
    assertThat(Fulfilment.underWay().isStarted()).isTrue();
    assertThat(Fulfilment.underWay().progress()).isEqualTo(OptionalDouble.empty());
    assertThat(Fulfilment.underWay(-0.5)).hasToString("under way at -0.5");
    assertThat(Fulfilment.underWay(0.5).asLapsed().isLapsed())
        .isFalse(); // never met, so never lapsed
    assertThat(Fulfilment.metAt(START).asLapsed().isLapsed()).isTrue();
    assertThat(Fulfilment.metAt(START).asLapsed().isMet()).isTrue();
    assertThat(Fulfilment.metAt(START).asLapsed())
        .hasToString("lapsed, met at 2026-01-05T00:00:00Z")
        .isNotEqualTo(Fulfilment.metAt(START));
    assertThat(Fulfilment.metAt(START).withoutProgress().progress()).isEmpty();
  }

  @ParameterizedTest(name = "{0} levels")
  @CsvSource({"100, true", "101, false", "20000, false"})
  void criteria_are_nested_at_most_a_hundred_levels_deep(int levels, boolean allowed) {
    ThrowingCallable nesting = () -> {
      Criterion nested = happened("run");
      for (int i = 0; i < levels; i++) {
        nested = anyOf(nested, happened("export"), nested); // shared, it is looked at once
      }
    };

    if (allowed) {
      assertThatNoException().isThrownBy(nesting);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(nesting)
          .withMessage(
              "criteria are nested more than 100 levels deep; say the same in fewer, or make milestones of some that depend on each other");
    }
  }

  /** Says what it was told to say. */
  private record Fixed(Fulfilment fulfilment) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return fulfilment;
    }
  }
}
