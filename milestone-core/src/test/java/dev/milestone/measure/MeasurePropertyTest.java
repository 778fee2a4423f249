package dev.milestone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of units, quantities, goals and the yardstick. */
class MeasurePropertyTest {

  private static final String[] TIMES = {"s", "min", "h", "d", "wk", "mo", "yr"};

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 12))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<Unit> units() {
    Arbitrary<String> what = Arbitraries.of(
        "s", "min", "h", "d", "%", "‰", "{deal}", "{active user}", "BRL", "pt", "pp", "1");
    return Combinators.combine(what, Arbitraries.of("", "/d", "/wk", "/mo", "/yr"))
        .as((name, period) -> Unit.parse(name + period));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Combinators.combine(amounts(), units()).as(Quantity::new);
  }

  @Provide
  Arbitrary<Goal> goals() {
    return Arbitraries.oneOf(
        quantities().map(Goal.Reach::new),
        quantities().map(Goal.AtLeast::new),
        quantities().map(Goal.AtMost::new),
        quantities().map(Goal.Above::new),
        quantities().map(Goal.Below::new),
        Combinators.combine(amounts(), amounts(), units())
            .as((a, b, unit) ->
                new Goal.Within(new Quantity(a.min(b), unit), new Quantity(a.max(b), unit))),
        amounts().map(Goal.ChangeByPercent::new),
        amounts().map(Goal.ChangeByPoints::new),
        Arbitraries.just(new Goal.Done()));
  }

  /** Hours to a tenth, so that differences keep their digits. */
  @Provide
  Arbitrary<BigDecimal> hours() {
    return Arbitraries.integers().between(0, 1000).map(tenths -> BigDecimal.valueOf(tenths, 1));
  }

  @Property
  void a_quantity_reads_back_from_its_text(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Property
  void a_goal_reads_back_from_its_text(@ForAll("goals") Goal goal) {
    assertThat(Goal.parse(goal.toString())).isEqualTo(goal);
  }

  @Property
  void goals_and_quantities_are_read_or_refused_and_nothing_else(@ForAll String text) {
    for (String tried : new String[] {text, "4 " + text, "<" + text, "1.." + text, "+" + text}) {
      try {
        Goal goal = Goal.parse(tried);
        assertThat(Goal.parse(goal.toString())).isEqualTo(goal);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("goal");
      }
    }
  }

  @Property
  void conversion_to_a_smaller_unit_and_back_is_exact(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("times") String larger,
      @ForAll("times") String smaller) {
    Unit from = Unit.parse(larger);
    Unit to = Unit.parse(smaller);
    Assume.that(isWhole(from.factorTo(to)));

    assertThat(to.convert(from.convert(amount, to), from)).isEqualByComparingTo(amount);
  }

  @Property
  void conversion_agrees_with_the_factor(
      @ForAll("hours") BigDecimal amount,
      @ForAll("times") String one,
      @ForAll("times") String other) {
    Unit from = Unit.parse(one);
    Unit to = Unit.parse(other);
    double expected = amount.doubleValue() * from.factorTo(to);

    assertThat(from.convert(amount, to).doubleValue())
        .isCloseTo(expected, within(Math.abs(expected) * 1e-14));
    assertThat(from.convert(amount.doubleValue(), to))
        .isEqualTo(from.convert(amount, to).doubleValue());
  }

  @Provide
  Arbitrary<String> times() {
    return Arbitraries.of(TIMES);
  }

  private static boolean isWhole(double factor) {
    return factor == Math.rint(factor)
        && !BigInteger.ZERO.equals(BigInteger.valueOf((long) factor));
  }

  @Property
  void progress_does_not_depend_on_the_unit(
      @ForAll("hours") BigDecimal before,
      @ForAll("hours") BigDecimal after,
      @ForAll("hours") BigDecimal now,
      @ForAll("times") String otherUnit) {
    Assume.that(before.compareTo(after) != 0);
    Direction direction = after.compareTo(before) > 0 ? Direction.INCREASE : Direction.DECREASE;
    Metric inHours = Metric.of("m", "m", "h", direction);
    Metric inOther = Metric.of("m", "m", otherUnit, direction);
    Baseline baseline = Baseline.of("m", before + " h");
    Target target = Target.of("m", after + " h");
    Observation observed = Observation.of("m", now + " h");

    Yardstick hours = Yardstick.of(inHours, baseline, target);
    Yardstick others = Yardstick.of(inOther, baseline, target);

    double progress = hours.progress(inHours.read(observed));
    assertThat(others.progress(inOther.read(observed)))
        .isCloseTo(progress, within(1e-12 * Math.max(1, Math.abs(progress))));
    assertThat(others.reached(inOther.read(observed)))
        .isEqualTo(hours.reached(inHours.read(observed)));
    assertThat(others.hasRelativeChange()).isEqualTo(hours.hasRelativeChange());
  }

  @Property
  void results_are_finite_for_any_value(
      @ForAll("goals") Goal goal, @ForAll("amounts") BigDecimal before, @ForAll double value) {
    Unit unit = unitOf(goal);
    Metric metric = Metric.builder()
        .id("m")
        .unit(unit)
        .direction(Direction.DECREASE)
        .scale(Scale.RATIO)
        .build();
    Yardstick yardstick = Yardstick.of(
        metric,
        Baseline.builder().metric("m").value(new Quantity(before, unit)).build(),
        Target.builder().metric("m").goal(goal).build());

    assertThat(yardstick.points(value)).isFinite();
    if (yardstick.hasProgress()) {
      assertThat(yardstick.progress(value)).isFinite();
      assertThat(yardstick.progress(yardstick.baseline())).isZero();
      assertThat(yardstick.progress(yardstick.target())).isEqualTo(1);
      assertThat(yardstick.reached(yardstick.baseline())).isFalse();
    }
    if (yardstick.hasRelativeChange()) {
      assertThat(yardstick.relativeChange(value)).isFinite();
    }
  }

  @Property
  void a_value_that_reaches_its_target_has_all_the_progress(
      @ForAll("hours") BigDecimal before, @ForAll("hours") BigDecimal after, @ForAll double value) {
    Yardstick yardstick = Yardstick.of(
        Metric.of("m", "m", "h", Direction.DECREASE),
        Baseline.of("m", before + " h"),
        Target.of("m", after + " h"));
    Assume.that(yardstick.hasProgress());

    assertThat(yardstick.progress(value) >= 1).isEqualTo(yardstick.reached(value));
  }

  private static Unit unitOf(Goal goal) {
    if (goal instanceof Goal.Reach reach) {
      return reach.value().unit();
    } else if (goal instanceof Goal.AtLeast atLeast) {
      return atLeast.bound().unit();
    } else if (goal instanceof Goal.AtMost atMost) {
      return atMost.bound().unit();
    } else if (goal instanceof Goal.Above above) {
      return above.bound().unit();
    } else if (goal instanceof Goal.Below below) {
      return below.bound().unit();
    } else if (goal instanceof Goal.Within within) {
      return within.low().unit();
    } else if (goal instanceof Goal.Done) {
      return Unit.parse("1");
    }
    return Unit.parse("h");
  }
}
