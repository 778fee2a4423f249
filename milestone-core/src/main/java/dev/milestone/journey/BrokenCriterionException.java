package dev.milestone.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Criterion} judged in a way that it must not: it failed, said nothing at all, or went by what cannot be known yet. One
 * that does not say what it reads, or what it is, is refused by it, too.
 */
public final class BrokenCriterionException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable MilestoneId milestone;
  private final @Nullable String journey;
  private final Class<?> criterion;
  private final String what;

  private BrokenCriterionException(
      @Nullable MilestoneId milestone,
      @Nullable String journey,
      Class<?> criterion,
      String what,
      @Nullable Throwable cause) {
    super(place(milestone, journey) + "criterion " + criterion.getName() + " " + what, cause);
    this.milestone = milestone;
    this.journey = journey;
    this.criterion = criterion;
    this.what = what;
  }

  private static String place(@Nullable MilestoneId milestone, @Nullable String journey) {
    if (milestone == null) {
      return "";
    }
    return "milestone '" + milestone + "'"
        + (journey == null ? ": " : " of journey '" + journey + "': ");
  }

  /**
   * Returns the failure of a criterion.
   *
   * @param what what it did and what it should do, to follow the name of its class
   */
  public static BrokenCriterionException of(
      MilestoneId milestone, Criterion criterion, String what) {
    return new BrokenCriterionException(milestone, null, criterion.getClass(), what, null);
  }

  /** Judges by a criterion, whoever wrote it. */
  static Fulfilment judged(Criterion criterion, CriterionContext context) {
    Class<?> type = criterion.getClass();
    Fulfilment fulfilment;
    try {
      fulfilment = criterion.evaluate(context);
    } catch (BrokenCriterionException e) {
      throw e; // one of its parts
    } catch (RuntimeException e) {
      String what =
          "failed with %s; see the cause, and return Fulfilment.notStarted() where nothing can be said"
              .formatted(e.getClass().getName()); // its message may hold what people said
      throw new BrokenCriterionException(null, null, type, what, e);
    }
    if (fulfilment == null) {
      throw new BrokenCriterionException(
          null,
          null,
          type,
          "returned null; return Fulfilment.notStarted() where nothing counts towards it",
          null);
    }
    return fulfilment;
  }

  /** What a criterion says that it reads, whoever wrote it. */
  @CanIgnoreReturnValue // refuses null
  static <T> Set<T> read(Criterion criterion, String method, Function<Criterion, Set<T>> what) {
    Set<T> read = what.apply(criterion);
    if (read == null) {
      throw new BrokenCriterionException(
          null,
          null,
          criterion.getClass(),
          "returned null from %s(); return an empty set where it reads none".formatted(method),
          null);
    }
    return read;
  }

  /** Of one that would be something else in each run. */
  static BrokenCriterionException withoutContent(Criterion criterion) {
    return new BrokenCriterionException(
        null,
        null,
        criterion.getClass(),
        "is a lambda or method reference, which has another name in each run, so the map has no hash; make it a record or a class that says its content()",
        null);
  }

  /** The same, of that milestone. */
  BrokenCriterionException in(MilestoneId id) {
    return placed(id, journey);
  }

  /** The same, of that milestone of that journey. */
  public BrokenCriterionException in(MilestoneId id, String journeyId) {
    return placed(id, journeyId);
  }

  private BrokenCriterionException placed(MilestoneId id, @Nullable String journeyId) {
    BrokenCriterionException placed =
        new BrokenCriterionException(id, journeyId, criterion, what, getCause());
    placed.setStackTrace(getStackTrace());
    return placed;
  }

  /** The milestone that asks for the criterion, when known. */
  public Optional<MilestoneId> milestone() {
    return Optional.ofNullable(milestone);
  }

  /** The id of the journey that was judged, when known. */
  public Optional<String> journey() {
    return Optional.ofNullable(journey);
  }

  /** The class of the criterion. */
  public Class<?> criterion() {
    return criterion;
  }
}
