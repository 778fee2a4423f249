package dev.milestone.journey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Criterion} judged in a way that it must not: nothing at all, or by what cannot be known yet. */
public final class BrokenCriterionException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable MilestoneId milestone;
  private final Class<?> criterion;
  private final String what;

  private BrokenCriterionException(
      @Nullable MilestoneId milestone, Class<?> criterion, String what) {
    super((milestone == null ? "" : "milestone '" + milestone + "': ") + "criterion "
        + criterion.getName() + " " + what);
    this.milestone = milestone;
    this.criterion = criterion;
    this.what = what;
  }

  /**
   * Returns the failure of a criterion.
   *
   * @param what what it did and what it should do, to follow the name of its class
   */
  public static BrokenCriterionException of(
      MilestoneId milestone, Criterion criterion, String what) {
    return new BrokenCriterionException(milestone, criterion.getClass(), what);
  }

  /** Refuses what a criterion must not return. */
  static Fulfilment checked(Criterion criterion, @Nullable Fulfilment fulfilment) {
    if (fulfilment == null) {
      throw new BrokenCriterionException(
          null,
          criterion.getClass(),
          "returned null; return Fulfilment.notStarted() where nothing counts towards it");
    }
    return fulfilment;
  }

  /** The same, of that milestone. */
  BrokenCriterionException in(MilestoneId id) {
    BrokenCriterionException named = new BrokenCriterionException(id, criterion, what);
    named.setStackTrace(getStackTrace());
    return named;
  }

  /** The milestone that asks for the criterion, when known. */
  public Optional<MilestoneId> milestone() {
    return Optional.ofNullable(milestone);
  }

  /** The class of the criterion. */
  public Class<?> criterion() {
    return criterion;
  }
}
