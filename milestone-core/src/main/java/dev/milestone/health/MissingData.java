package dev.milestone.health;

/** What becomes of the weight of a rule that has no data, unless it is {@link NoData#NOT_APPLICABLE}. */
public sealed interface MissingData {

  /** Its weight goes to the rules that have data, in proportion; flatters if the missing part was bad. */
  static MissingData redistribute() {
    return Redistribute.INSTANCE;
  }

  /** It counts as if it had that score: 0 to 100. */
  static MissingData neutral(double score) {
    return new Neutral(score);
  }

  /** It counts as if it had the lowest score. */
  static MissingData worstCase() {
    return new Neutral(0);
  }

  /** Its weight goes to the rules that have data. */
  enum Redistribute implements MissingData {
    /** The only one. */
    INSTANCE
  }

  /**
   * It counts as if it had a score.
   *
   * @param score 0 to 100; 0 is the worst case
   */
  record Neutral(double score) implements MissingData {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException unless {@code 0 <= score <= 100}
     */
    public Neutral {
      if (!(score >= 0 && score <= 100)) {
        throw new IllegalArgumentException(
            "a rule without data cannot count as %s; give a score from 0 to 100".formatted(score));
      }
      score += 0.0; // -0.0 is 0.0
    }
  }
}
