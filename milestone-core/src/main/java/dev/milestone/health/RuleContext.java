package dev.milestone.health;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.JourneySnapshot;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a {@link HealthRule} may know, and where it answers. Valid during one evaluation; not to be kept or shared.
 *
 * <p>May gain methods.
 */
public sealed interface RuleContext permits Scratch {

  /** Where the journey stood. */
  JourneySnapshot snapshot();

  /** The instant that is judged. */
  Instant asOf();

  /** The peers to compare with; none if the caller gave none. */
  Optional<Cohort> cohort();

  /** A figure from outside the journey; none if the caller gave none that was known at the instant. */
  OptionalDouble figure(InputId id);

  /**
   * Notes a number that the verdict rests on, for the explanation.
   *
   * @param name what it is, such as "late"; once for each evaluation
   * @return this context, to go on with
   */
  @CanIgnoreReturnValue // it is noted either way
  RuleContext input(String name, double value);

  /**
   * Answers with a score.
   *
   * @param score 0, the worst, to 100, the best
   */
  Verdict score(double score);

  /** Answers that there is nothing to say, and why. */
  Verdict noData(NoData reason);
}
