package dev.milestone.journey;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Yardstick;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTest {

  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

  private final Known known = new Known();

  @ParameterizedTest(name = "D-4: {0} times of {1} on days {2} -> {3}")
  @CsvSource({
    "1, 1,     3,       3",
    "3, 1;1;1, 1;4;9,   9",
    "3, 5,     2,       2", // one record may stand for several
    "3, 2;2;2, 1;4;9,   4",
    "3, 1;1,   1;4,     ",
  })
  void usage_counts_from_the_record_that_completes_it(
      long times, String counts, String days, Double metOn) {
    known.used(days, counts);

    assertThat(happened("run", times).evaluate(known).metAt())
        .isEqualTo(Optional.ofNullable(metOn).map(CriteriaTest::day));
  }

  @ParameterizedTest(name = "D-4: 3 times within 7 days, used on days {0}, {1} times -> {2}, {3}")
  @CsvSource({
    "0;3;6.999,   1;1;1,   6.999, 1",
    "0;3;7,       1;1;1,   ,      0.666667", // the start of the stretch is excluded
    "0;7;8;9,     1;1;1;1, 9,     1",
    "0;0;7;14;14, 1;1;2;1;2, 14,  1",
    "0;0;7;14,    1;1;2;1, ,      0.333333", // each stretch counts for itself, never their sum
    "0;7,         2;3,     7,     1",
    "0;7;14,      2;1;1,   ,      0.333333", // of the current stretch, not of the best
  })
  void usage_within_a_stretch_counts_wherever_it_lies(
      String days, String counts, Double metOn, double progress) {
    known.used(days, counts);

    Fulfilment fulfilment = happened("run", 3, Duration.ofDays(7)).evaluate(known);

    assertThat(fulfilment.metAt()).isEqualTo(Optional.ofNullable(metOn).map(CriteriaTest::day));
    assertThat(fulfilment.progress().getAsDouble()).isCloseTo(progress, within(1e-6));
  }

  @Test
  void usage_that_never_happened_has_not_started() {
    assertThat(happened("run").evaluate(known)).isEqualTo(Fulfilment.notStarted());
  }

  @ParameterizedTest(name = "{0} times within {1} s, counts {2}")
  @CsvSource({
    "9223372036854775807, 86400, 9223372036854775806;9223372036854775807",
    "2, 9223372036854775807, 1;1",
  })
  void usage_counts_as_far_as_its_numbers_go(long times, long seconds, String counts) {
    known.used("0;0.5", counts);

    assertThat(happened("run", times, Duration.ofSeconds(seconds)).evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0.5)));
  }

  @ParameterizedTest(name = "D-1: a share of {0} of {1} tasks is {2} of them")
  @CsvSource({
    "1,        4,  4",
    "0.5,      4,  2",
    "0.51,     4,  3",
    "0.7,      10, 7", // 0.7 * 10 as doubles is a little more than 7 elsewhere, and never asks for
    // 8
    "0.1,      10, 1",
    "0.6,      5,  3",
    "0.333333, 3,  1",
    "1e-300,   3,  1", // more than nothing is at least one
  })
  void a_share_is_counted_in_whole_tasks(double share, int of, int needed) {
    String[] tasks =
        Stream.iterate(1, i -> i + 1).limit(of).map(i -> "t" + i).toArray(String[]::new);
    TasksDone criterion = tasksDone(share, tasks);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.notStarted());

    for (int i = 1; i < needed; i++) {
      known.done.put(TaskId.of("t" + i), day(20 - i));
      assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.underWay((double) i / needed));
    }
    known.done.put(TaskId.of("t" + needed), day(20 - needed));

    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(19))); // the n-th in time
    known.done.put(TaskId.of("elsewhere"), day(0));
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(19)));
  }

  @Test
  void a_confirmation_is_dated_by_itself() { // D-4
    assertThat(confirmedBy("manager").evaluate(known)).isEqualTo(Fulfilment.notStarted());

    known.confirmed.put("manager", day(3));

    assertThat(confirmedBy("manager").evaluate(known)).isEqualTo(Fulfilment.metAt(day(3)));
    assertThat(confirmedBy("customer").evaluate(known)).isEqualTo(Fulfilment.notStarted());
  }

  @Test
  void a_metric_reaches_its_target_and_may_lapse() { // D-4, D-16
    MetricReaches criterion = reaches("report-time");
    known.yardstick("4 h/wk", "30 min/wk");
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.notStarted());

    known.observed(4, 2.25);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.underWay(0.5));

    known.observed(0.5);
    assertThat(criterion.evaluate(known)).isEqualTo(Fulfilment.metAt(day(2)));

    known.observed(0.15);
    assertThat(criterion.evaluate(known).progress()).hasValue(1.1);

    known.observed(2.25);
    assertThat(criterion.evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(2)).withProgress(0.5).asLapsed());
  }

  @Test
  void a_metric_has_no_progress_where_there_is_no_way_to_go() {
    known.observed(0.4);
    known.yardstick(null, "30 min/wk");
    assertThat(reaches("report-time").evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0)).withoutProgress());

    known.yardstick("4 h/wk", null);
    assertThat(reaches("report-time").evaluate(known)).isEqualTo(Fulfilment.underWay());

    known.yardstick("4 h/wk", "5 h/wk"); // to be held
    assertThat(reaches("report-time").evaluate(known))
        .isEqualTo(Fulfilment.metAt(day(0)).withoutProgress());
  }

  @Test
  void a_metric_may_be_asked_to_reach_its_target_in_a_row() {
    known.yardstick("4 h/wk", "1 h/wk");
    known.observed(1, 2, 0.9, 0.8);
    assertThat(reaches("report-time", 3).evaluate(known).isMet()).isFalse();

    known.observed(1);

    assertThat(reaches("report-time", 3).evaluate(known)).isEqualTo(Fulfilment.metAt(day(4)));
  }

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
            "at least 0 of 1 criteria cannot be asked for; give 1 to 1, and at least one criterion",
            () -> atLeast(0, reaches("a"))),
        refused(
            "at least 2 of 1 criteria cannot be asked for; give 1 to 1, and at least one criterion",
            () -> atLeast(2, reaches("a"))),
        refused("at least 0 of 0 criteria cannot be asked for", () -> allOf()),
        refused("at least 1 of 0 criteria cannot be asked for", () -> anyOf()),
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

  private static Instant day(double day) {
    return START.plusMillis(Math.round(day * 86_400_000));
  }

  private static double[] numbers(String list) {
    return Stream.of(list.split(";")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Says what it was told to say. */
  private record Fixed(Fulfilment fulfilment) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return fulfilment;
    }
  }

  /** What is known, by hand: one usage, one metric with an observation a day, tasks and confirmations. */
  private static final class Known implements CriterionContext {

    private final List<Instant> usedAt = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private final Map<TaskId, Instant> done = new HashMap<>();
    private final Map<String, Instant> confirmed = new HashMap<>();
    private final List<Double> values = new ArrayList<>();
    private Yardstick yardstick = yardstickOf(null, null);

    void used(String days, String times) {
      for (double day : numbers(days)) {
        usedAt.add(day(day));
      }
      Stream.of(times.split(";")).map(Long::valueOf).forEach(counts::add);
    }

    void observed(double... more) {
      for (double value : more) {
        values.add(value);
      }
    }

    void yardstick(@Nullable String baseline, @Nullable String target) {
      yardstick = yardstickOf(baseline, target);
    }

    private static Yardstick yardstickOf(@Nullable String baseline, @Nullable String target) {
      MetricId metric = MetricId.of("report-time");
      return Yardstick.of(
          Maps.full().metric(metric),
          baseline == null ? null : Baseline.of(metric.value(), baseline),
          target == null ? null : Target.of(metric.value(), target));
    }

    @Override
    public MetricSeries series(MetricId metric) {
      assertThat(metric).isEqualTo(MetricId.of("report-time"));
      return new MetricSeries() {
        @Override
        public int size() {
          return values.size();
        }

        @Override
        public double value(int index) {
          return values.get(index);
        }

        @Override
        public Instant at(int index) {
          return day(index);
        }

        @Override
        public Yardstick yardstick() {
          return yardstick;
        }

        @Override
        public Optional<Instant> firstReached(int times) {
          int inARow = 0;
          for (int i = 0; i < size(); i++) {
            inARow = yardstick.reached(value(i)) ? inARow + 1 : 0;
            if (inARow == times) {
              return Optional.of(at(i));
            }
          }
          return Optional.empty();
        }

        @Override
        public List<Instant> turns(int times) {
          throw new UnsupportedOperationException("see WhileHeldTest");
        }
      };
    }

    @Override
    public UsageSeries usage(UsageId usage) {
      assertThat(usage).isEqualTo(UsageId.of("run"));
      return new UsageSeries() {
        @Override
        public long inLast(Duration length) { // as if asked when it last happened
          long times = 0;
          for (int i = 0; i < size(); i++) {
            boolean counts = Duration.between(at(i), at(size() - 1)).compareTo(length) < 0;
            times += counts ? count(i) : 0;
          }
          return times;
        }

        @Override
        public int size() {
          return usedAt.size();
        }

        @Override
        public long count(int index) {
          return counts.get(index);
        }

        @Override
        public Instant at(int index) {
          return usedAt.get(index);
        }
      };
    }

    @Override
    public Optional<Instant> done(TaskId task) {
      return Optional.ofNullable(done.get(task));
    }

    @Override
    public Optional<Instant> confirmedBy(String role) {
      return Optional.ofNullable(confirmed.get(role));
    }
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
}
