package dev.milestone.journey.review;

import dev.milestone.LongestPeriod;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a review takes for too long, too close or too few, and what it leaves out.
 *
 * <p>The documents that the standard review follows warn in words; where they give no number, each threshold says where ours
 * comes from. Change one with {@code ReviewParameters.standard().withLongestGap(Period.ofMonths(2))}.
 */
@Value.Immutable
public abstract sealed class ReviewParameters implements WithReviewParameters
    permits ImmutableReviewParameters {

  private static final ReviewParameters STANDARD = builder().build();

  ReviewParameters() {}

  /**
   * How long a stage with an end may last: 6 months. The longest such stage of the value-realisation framework, maturity,
   * lasts from month 6 to 12.
   */
  @Value.Default
  public Period longestStage() {
    return Period.ofMonths(6);
  }

  /**
   * How long a stage has to last: 7 days. The documents put what is quick or simple into a stage with other work instead of giving
   * it one of its own, without a number; ours is the week by which progress is followed internally.
   */
  @Value.Default
  public Period shortestStage() {
    return Period.ofDays(7);
  }

  /**
   * How much time may pass from one milestone's due day to the next one's: 3 months. The widest step of the value-realisation
   * framework, from month 3 to 6 and on to 9.
   */
  @Value.Default
  public Period longestGap() {
    return Period.ofMonths(3);
  }

  /**
   * The stretch in which {@link #mostInCrowd()} is counted: 7 days. Our own reading: the documents warn of milestones that are all
   * close together, and allow it at special moments; internal progress is followed by the week.
   */
  @Value.Default
  public Period crowdWithin() {
    return Period.ofDays(7);
  }

  /**
   * How many milestones may be due within {@link #crowdWithin()}: 3. Our own: the framework asks for one in two weeks, and a result
   * may share its week with two steps in the product that lead to it.
   */
  @Value.Default
  public int mostInCrowd() {
    return 3;
  }

  /** By when there has to be a first win: 4 weeks, the end of the framework's stage of early wins, "weeks 2 to 4". */
  @Value.Default
  public Period earlyWinBy() {
    return Period.ofWeeks(4);
  }

  /**
   * How many tasks of a stage one milestone can stand for: 7. The documents ask for more milestones where there are more steps,
   * and give no number; seven is about what people keep in mind at once (Miller 1956).
   */
  @Value.Default
  public int mostTasksPerMilestone() {
    return 7;
  }

  /**
   * Words in the id or name of a milestone that tell a goal of the vendor's; a builder begins with the usual ones, in English and
   * Portuguese: trial, sale, upsell, cross-sell and renewal, the life cycle that the documents set against the customer's own.
   * Compared without case and accents, as whole words; several words stand for a phrase. "Onboarding" and "use", which are in
   * that cycle too, are left out: customers want them as well.
   */
  public abstract Set<String> vendorWords();

  /** Findings that are not wanted; none by default. */
  public abstract Set<FindingId> leftOut();

  /** The thresholds as they come. */
  public static ReviewParameters standard() {
    return STANDARD;
  }

  /** Starts parameters; all have defaults. */
  public static Builder builder() {
    Builder builder = new Builder();
    builder.addAllVendorWords(VendorWords.STANDARD);
    return builder;
  }

  @Value.Check
  void check() {
    for (Period period :
        List.of(longestStage(), shortestStage(), longestGap(), crowdWithin(), earlyWinBy())) {
      if (period.isZero() || period.isNegative()) {
        throw new IllegalArgumentException(
            "a review cannot measure by %s, which holds no day or goes backwards in part; give P1D or more"
                .formatted(period));
      }
      if (LongestPeriod.isExceededBy(period)) {
        throw new IllegalArgumentException(
            "a review cannot measure by %s; give at most 100 years".formatted(period));
      }
    }
    if (mostInCrowd() < 1 || mostTasksPerMilestone() < 1) {
      throw new IllegalArgumentException(
          "a review allows %s milestones in a crowd and %s tasks for each; give 1 or more"
              .formatted(mostInCrowd(), mostTasksPerMilestone()));
    }
  }

  /** Collects the attributes of {@link ReviewParameters}; each may be set once. */
  public static final class Builder extends ImmutableReviewParameters.Builder {
    Builder() {}
  }
}
