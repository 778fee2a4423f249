package dev.milestone.health;

import dev.milestone.tracking.JourneySnapshot;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * How healthy a journey was: score, band and coverage, and what they were made from. Immutable, thread-safe, and small, so
 * that a million can be kept; {@link #explain()} works out the rest.
 */
public final class HealthAssessment {

  // 40 bytes with the header: two ints, four references, one byte.
  private final int score; // in millionths; meaningless if nothing is covered
  private final int coverage; // in millionths
  private final Band band;
  private final JourneySnapshot snapshot;
  private final HealthInputs inputs;
  private final HealthEngine engine;
  private final byte flags;

  HealthAssessment(
      HealthEngine engine, JourneySnapshot snapshot, HealthInputs inputs, Scratch scratch) {
    this.engine = engine;
    this.snapshot = snapshot;
    this.inputs = inputs;
    this.score = scratch.coverage == 0 ? 0 : (int) scratch.score;
    this.coverage = scratch.coverage;
    this.band = scratch.band;
    this.flags = (byte) scratch.flags;
  }

  /** The score, 0 to 100, from whatever was covered; none if nothing was. */
  public Optional<Points> score() {
    return isScored() ? Optional.of(new Points(score)) : Optional.empty();
  }

  /** Whether there is a score. */
  public boolean isScored() {
    return coverage > 0;
  }

  /**
   * The score in millionths of a point, 0 to 100 million, for loops that must not allocate.
   *
   * @throws IllegalStateException if there is none
   */
  public int scoreMicros() {
    if (!isScored()) {
      throw new IllegalStateException(
          "%s has no score, since no rule had data; ask isScored() first".formatted(snapshot));
    }
    return score;
  }

  /** The band; {@link Band#UNKNOWN} where too little is known, even if there is a score. */
  public Band band() {
    return band;
  }

  /** The part of the weight of all applicable rules that had data: 0 to 1, six decimals. */
  public BigDecimal coverage() {
    return BigDecimal.valueOf(coverage, 6);
  }

  /** What else there is to know, in the order of declaration. */
  public Set<HealthFlag> flags() {
    return Collections.unmodifiableSet(Scorecard.flags(flags));
  }

  /** What was assessed. */
  public JourneySnapshot snapshot() {
    return snapshot;
  }

  /** What was known besides. */
  public HealthInputs inputs() {
    return inputs;
  }

  /** The model by which it was assessed. */
  public HealthModel model() {
    return engine.model();
  }

  /**
   * Why the score is what it is, worked out by the same path as the score itself.
   *
   * @throws ImpureRuleException if the rules do not come to the same result again
   * @throws HealthRuleException if a rule fails or breaks its contract
   */
  public HealthExplanation explain() {
    return engine.explain(this);
  }

  void requireSame(Scratch again) {
    int newScore = again.coverage == 0 ? 0 : (int) again.score;
    if (newScore != score
        || again.coverage != coverage
        || again.band != band
        || again.flags != flags) {
      throw new ImpureRuleException(
          "model '%s' gave %s the score %s %s and, asked again, %s %s; one of its rules is no pure function of its context"
              .formatted(
                  engine.model(),
                  snapshot,
                  new Points(score),
                  band,
                  new Points(newScore),
                  again.band));
    }
  }

  /** Such as {@code 78 GREEN}. */
  @Override
  public String toString() {
    return (isScored() ? new Points(score).whole() + " " : "") + band;
  }
}
