package dev.milestone.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.testing.Snapshots;
import dev.milestone.tracking.JourneySnapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class HealthPropertyTest {

  private static final List<JourneySnapshot> JOURNEYS = Snapshots.samples();

  /** What a rule is to say, and its weight in millionths. */
  record Use(double score, Optional<NoData> noData, long weight) {

    HealthRule rule(int number) {
      String id = "r" + number;
      return noData.isPresent() ? Rules.missing(id, noData.get()) : Rules.fixed(id, score);
    }

    Use without(NoData reason) {
      return new Use(score, Optional.of(reason), weight);
    }
  }

  /** A model but for its rules. */
  record Frame(
      long base,
      MissingData missing,
      Map<NoData, MissingData> missingFor,
      BigDecimal floor,
      Bands bands,
      List<HealthStep> steps) {

    Frame with(MissingData policy) {
      return new Frame(base, policy, Map.of(), floor, bands, steps);
    }

    HealthModel model(List<Use> uses, List<Integer> order) {
      HealthModel.Builder model = Rules.model()
          .base(new Points(base))
          .missingData(missing)
          .putAllMissingDataFor(missingFor)
          .coverageFloor(floor)
          .bands(bands)
          .addAllSteps(steps);
      for (int i : order) {
        Rules.add(
            model,
            uses.get(i).rule(i),
            BigDecimal.valueOf(uses.get(i).weight(), 6).toString());
      }
      return model.build();
    }

    HealthExplanation judge(List<Use> uses, JourneySnapshot journey) {
      return Rules.explain(model(uses, order(uses)), journey);
    }
  }

  private static List<Integer> order(List<Use> uses) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      order.add(i);
    }
    return order;
  }

  private static Arbitrary<Double> scores() {
    return Arbitraries.oneOf(
        Arbitraries.of(0.0, 100.0, 50.0, 40.0, 70.0, 69.999999, 100.0 / 3),
        Arbitraries.doubles().between(0, 100).ofScale(6),
        Arbitraries.integers()
            .between(0, Integer.MAX_VALUE)
            .map(i -> 100.0 * i / Integer.MAX_VALUE));
  }

  private static Arbitrary<Use> use(Arbitrary<Long> weights) {
    Arbitrary<Optional<NoData>> reasons = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Optional.<NoData>empty())),
        Tuple.of(1, Arbitraries.of(NoData.class).map(Optional::of)));
    return Combinators.combine(scores(), reasons, weights).as(Use::new);
  }

  /** Weights as people give them, and the strangest that are allowed. */
  @Provide
  Arbitrary<List<Use>> uses() {
    Arbitrary<Long> weights = Arbitraries.oneOf(
        Arbitraries.longs().between(1, 10).map(i -> i * 1_000_000),
        Arbitraries.longs().between(1, 1_000_000_000_000L),
        Arbitraries.of(1L, 333_333L, 1_000_000_000_000L));
    return use(weights).list().ofMinSize(1).ofMaxSize(8);
  }

  /** Weights from 0.01 to 100, none so light that its coverage cannot be told. */
  @Provide
  Arbitrary<List<Use>> fairUses() {
    Arbitrary<Long> weights = Arbitraries.oneOf(
        Arbitraries.longs().between(1, 6).map(i -> i * 1_000_000),
        Arbitraries.longs().between(10_000, 100_000_000));
    return use(weights).list().ofMinSize(2).ofMaxSize(8);
  }

  private static Arbitrary<MissingData> policies() {
    return Arbitraries.oneOf(
        Arbitraries.just(MissingData.redistribute()),
        Arbitraries.just(MissingData.worstCase()),
        scores().map(MissingData::neutral));
  }

  private static Arbitrary<HealthStep> step() {
    Arbitrary<Situation> when = Arbitraries.of(Situation.class);
    Arbitrary<Points> points = Arbitraries.longs().between(0, 100_000_000).map(Points::new);
    Arbitrary<Band> bands = Arbitraries.of(Band.class);
    StepId id = StepId.of("replaced");
    return Arbitraries.oneOf(
        Arbitraries.just(new HealthStep.MissingDataCap(id)),
        Combinators.combine(when, points).as((w, p) -> new HealthStep.Cap(id, w, p)),
        Combinators.combine(when, points).as((w, p) -> new HealthStep.Floor(id, w, p)),
        Combinators.combine(when, bands, bands)
            .as((w, a, b) -> new HealthStep.FirstGate(
                id,
                List.of(
                    HealthStep.Gate.of("first", w, a),
                    HealthStep.Gate.of("second", Situation.LATE_OR_MISSED, b)))));
  }

  private static HealthStep named(HealthStep step, int number) {
    StepId id = StepId.of("step" + number);
    if (step instanceof HealthStep.Cap cap) {
      return new HealthStep.Cap(id, cap.when(), cap.atMost());
    } else if (step instanceof HealthStep.Floor floor) {
      return new HealthStep.Floor(id, floor.when(), floor.atLeast());
    } else if (step instanceof HealthStep.FirstGate first) {
      return new HealthStep.FirstGate(id, first.gates());
    }
    return new HealthStep.MissingDataCap(id);
  }

  @Provide
  Arbitrary<Frame> frames() {
    Arbitrary<Long> bases = Arbitraries.oneOf(
        Arbitraries.of(100_000_000L, 0L, 50_000_000L), Arbitraries.longs().between(0, 100_000_000));
    Arbitrary<Bands> bands = Combinators.combine(
            Arbitraries.longs().between(1_000_000, 50_000_000),
            Arbitraries.longs().between(1_000_000, 50_000_000))
        .as((low, gap) -> new Bands(new Points(low), new Points(low + gap)));
    Arbitrary<Map<NoData, MissingData>> missingFor = Arbitraries.maps(
            Arbitraries.of(NoData.class).filter(r -> r != NoData.NOT_APPLICABLE), policies())
        .ofMaxSize(2);
    Arbitrary<List<HealthStep>> steps = step().list().ofMaxSize(3).map(list -> {
      List<HealthStep> named = new ArrayList<>();
      list.forEach(step -> named.add(named(step, named.size())));
      return named;
    });
    Arbitrary<BigDecimal> floors = Arbitraries.of("0", "0", "0.5", "0.85").map(BigDecimal::new);
    return Combinators.combine(bases, policies(), missingFor, floors, bands, steps)
        .as(Frame::new);
  }

  @Provide
  Arbitrary<JourneySnapshot> journeys() {
    return Arbitraries.of(JOURNEYS);
  }

  @Property(tries = 5000)
  void parts_sum_to_the_score(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey) {
    HealthExplanation health = frame.judge(uses, journey);
    BigDecimal sum = health.base().toBigDecimal();
    for (HealthExplanation.Part part : health.parts()) {
      sum = sum.add(part.points().toBigDecimal());
    }
    BigDecimal at = sum;
    for (HealthExplanation.Adjustment adjustment : health.adjustments()) {
      assertThat(adjustment.before().toBigDecimal()).isEqualByComparingTo(at);
      at = adjustment.after().toBigDecimal();
    }
    if (health.score().isPresent()) {
      assertThat(health.score().get().toBigDecimal()).isEqualByComparingTo(at);
    } else {
      assertThat(health.coverage()).isEqualByComparingTo("0");
    }
  }

  @Property(tries = 2000)
  void the_score_stays_in_bounds_and_has_one_band(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey) {
    HealthExplanation health = frame.judge(uses, journey);
    assertThat(health.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    if (health.score().isEmpty()) {
      assertThat(health.band()).isEqualTo(Band.UNKNOWN);
      return;
    }
    Points score = health.score().get();
    assertThat(score).isBetween(Points.ZERO, Points.of(100));
    assertThat(health.low().orElseThrow()).isBetween(Points.ZERO, score);
    assertThat(health.high().orElseThrow()).isBetween(score, Points.of(100));
    if (health.band() != Band.UNKNOWN) {
      assertThat(health.band()).isEqualTo(frame.bands().band(score));
    }
  }

  @Property(tries = 2000)
  void the_number_is_that_of_its_explanation(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey) {
    HealthAssessment number = HealthEngine.of(frame.model(uses, order(uses))).assess(journey);
    HealthExplanation explanation = number.explain();
    assertThat(number.score()).isEqualTo(explanation.score());
    assertThat(number.band()).isEqualTo(explanation.band());
    assertThat(number.coverage()).isEqualTo(explanation.coverage());
    assertThat(number.flags()).isEqualTo(explanation.flags());
  }

  @Property(tries = 2000)
  void the_order_of_rules_does_not_matter(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey,
      @ForAll long seed) {
    List<Integer> shuffled = order(uses);
    Collections.shuffle(shuffled, new Random(seed));
    HealthExplanation one = frame.judge(uses, journey);
    HealthExplanation other = Rules.explain(frame.model(uses, shuffled), journey);
    assertThat(other.withParts(one.parts())).isEqualTo(one);
    Map<RuleId, HealthExplanation.Part> parts = new HashMap<>();
    one.parts().forEach(part -> parts.put(part.rule(), part));
    for (HealthExplanation.Part part : other.parts()) {
      assertThat(part).isEqualTo(parts.get(part.rule()));
    }
  }

  @Property(tries = 3000)
  void in_the_worst_case_removing_an_input_never_raises_the_score(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey,
      @ForAll int which) {
    Frame worst = frame.with(MissingData.worstCase());
    Use removed = uses.get(Math.floorMod(which, uses.size()));
    HealthExplanation with = worst.judge(uses, journey);
    HealthExplanation without = worst.judge(without(uses, removed, NoData.ABSENT), journey);
    if (isGiven(removed) && without.score().isPresent()) {
      assertThat(without.score().get()).isLessThanOrEqualTo(with.score().orElseThrow());
    }
  }

  @Property(tries = 5000)
  void a_band_never_rises_in_silence_because_data_went_missing(
      @ForAll("fairUses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey,
      @ForAll int which) {
    Use removed = uses.get(Math.floorMod(which, uses.size()));
    if (!isGiven(removed)) {
      return;
    }
    HealthExplanation with = frame.judge(uses, journey);
    HealthExplanation without = frame.judge(without(uses, removed, NoData.STALE), journey);
    if (isWorse(with.band(), without.band())) {
      assertThat(without.coverage()).isLessThan(with.coverage());
      assertThat(without.flags()).contains(HealthFlag.INCOMPLETE);
      assertThat(with.score().orElseThrow())
          .isBetween(without.low().orElseThrow(), without.high().orElseThrow());
    }
  }

  /** The same whether the band rises or not: the interval holds what the score was with more data. */
  @Property(tries = 5000)
  void the_interval_holds_the_score_that_more_data_gave(
      @ForAll("uses") List<Use> uses,
      @ForAll("frames") Frame frame,
      @ForAll("journeys") JourneySnapshot journey,
      @ForAll int which) {
    Use removed = uses.get(Math.floorMod(which, uses.size()));
    if (!isGiven(removed)) {
      return;
    }
    HealthExplanation with = frame.judge(uses, journey);
    HealthExplanation without = frame.judge(without(uses, removed, NoData.STALE), journey);
    if (without.score().isPresent()) {
      assertThat(with.score().orElseThrow())
          .isBetween(without.low().orElseThrow(), without.high().orElseThrow());
    }
  }

  private static boolean isGiven(Use use) {
    return use.noData().isEmpty();
  }

  private static boolean isWorse(Band before, Band after) {
    return before != Band.UNKNOWN && after != Band.UNKNOWN && before.compareTo(after) > 0;
  }

  private static List<Use> without(List<Use> uses, Use removed, NoData reason) {
    List<Use> fewer = new ArrayList<>();
    boolean done = false;
    for (Use use : uses) {
      fewer.add(use == removed && !done ? use.without(reason) : use);
      done |= use == removed;
    }
    return fewer;
  }
}
