package dev.milestone.health.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AucPropertyTest {

  /** Few different scores, so that ties are common; some of each outcome. */
  @Provide
  Arbitrary<List<ScoredOutcome>> outcomes() {
    Arbitrary<Double> scores = Arbitraries.integers().between(-4, 12).map(i -> i / 4.0);
    return Combinators.combine(
            scores.list().ofMinSize(1).ofMaxSize(25), scores.list().ofMinSize(1).ofMaxSize(25))
        .as((lost, kept) -> {
          List<ScoredOutcome> all = new ArrayList<>();
          lost.forEach(s -> all.add(new ScoredOutcome(s, Outcome.LOST)));
          kept.forEach(s -> all.add(new ScoredOutcome(s, Outcome.KEPT)));
          return all;
        });
  }

  @Property
  void equals_counting_every_pair(@ForAll("outcomes") List<ScoredOutcome> outcomes) {
    double sum = 0;
    int pairs = 0;
    for (ScoredOutcome lost : outcomes) {
      for (ScoredOutcome kept : outcomes) {
        if (lost.outcome() == Outcome.LOST && kept.outcome() == Outcome.KEPT) {
          pairs++;
          sum += lost.score() < kept.score() ? 1 : lost.score() == kept.score() ? 0.5 : 0;
        }
      }
    }
    assertThat(Auc.of(outcomes)).isEqualTo(sum / pairs);
  }

  @Property
  void depends_on_the_order_of_scores_only(@ForAll("outcomes") List<ScoredOutcome> outcomes) {
    List<ScoredOutcome> stretched = outcomes.stream()
        .map(o -> new ScoredOutcome(StrictMath.exp(o.score()) * 1000 - 7, o.outcome()))
        .toList();
    assertThat(Auc.of(stretched)).isEqualTo(Auc.of(outcomes));
  }

  @Property
  void turned_upside_down_it_is_the_rest_of_one(@ForAll("outcomes") List<ScoredOutcome> outcomes) {
    List<ScoredOutcome> negated =
        outcomes.stream().map(o -> new ScoredOutcome(-o.score(), o.outcome())).toList();
    assertThat(Auc.of(negated)).isCloseTo(1 - Auc.of(outcomes), within(1e-12));
  }

  @Property
  void does_not_depend_on_the_order_of_journeys(
      @ForAll("outcomes") List<ScoredOutcome> outcomes, @ForAll long seed) {
    List<ScoredOutcome> shuffled = new ArrayList<>(outcomes);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Auc.of(shuffled)).isEqualTo(Auc.of(outcomes));
  }
}
