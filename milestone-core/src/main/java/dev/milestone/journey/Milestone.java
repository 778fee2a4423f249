package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.Blanks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A point on the map that means evolution: reached in the product ({@link FunctionalMilestone}) or a result that the
 * customer wants ({@link CustomerMilestone}).
 *
 * <p>Without criteria it is achieved only by hand. More kinds may come; match with a default.
 */
public abstract sealed class Milestone permits FunctionalMilestone, CustomerMilestone {

  Milestone() {}

  /** Names the milestone within its map. */
  public abstract MilestoneId id();

  /** What the milestone is called; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** How the achievement looks, in a sentence; empty if nobody said. */
  public abstract Optional<String> definition();

  /** The stage that it stands on. */
  public abstract StageId stage();

  /** When it is due; none if it has no date. */
  public abstract Optional<Due> due();

  /** Who sees to it, such as "success manager". */
  public abstract Optional<String> owner();

  /** The department that it belongs to. */
  public abstract Optional<String> department();

  /**
   * The milestones to be reached before this one. They decide what comes next and what is blocked; a result that came
   * without them counts all the same.
   */
  public abstract Set<MilestoneId> dependsOn();

  /** What has to be met for the achievement, all of it. */
  public abstract List<Criterion> criteria();

  /** What is good to meet and reported, but not needed. */
  public abstract List<Criterion> optionalCriteria();

  /** Who has to confirm it; none if the criteria alone are believed. */
  public abstract Optional<ValidationPolicy> validation();

  @Value.Check
  void check() {
    Blanks.refuse("milestone", id(), "name", name(), "say what is achieved");
    Blanks.refuse("milestone", id(), "definition", definition(), "say how the achievement looks");
    Blanks.refuse("milestone", id(), "owner", owner(), "say who sees to it");
    Blanks.refuse("milestone", id(), "department", department(), "say which one it belongs to");
    criteria().forEach(this::checkReads);
    optionalCriteria().forEach(this::checkReads);
    if (validation().filter(ValidationPolicy::methodStatedBeforehand).isPresent()
        && criteria().stream().allMatch(criterion -> criterion.metrics().isEmpty())) {
      throw new IllegalArgumentException(
          "validation of milestone '%s' asks how its metrics are measured, and none of its criteria reads one; add one that does, or ask for no method"
              .formatted(id()));
    }
  }

  private void checkReads(Criterion criterion) {
    try {
      BrokenCriterionException.read(criterion, "metrics", Criterion::metrics);
      BrokenCriterionException.read(criterion, "tasks", Criterion::tasks);
    } catch (BrokenCriterionException e) {
      throw e.in(id());
    }
  }

  /**
   * Judges its criteria together: met when all are, not started if it has none. Optional ones do not count.
   *
   * @throws BrokenCriterionException if a criterion returns null or throws, which then is the cause
   */
  public final Fulfilment evaluate(CriterionContext context) {
    requireNonNull(context, "context");
    List<Criterion> all = criteria();
    try {
      return switch (all.size()) {
        case 0 -> Fulfilment.notStarted();
        case 1 -> BrokenCriterionException.judged(all.get(0), context);
        default -> AtLeast.evaluate(all.size(), all, context);
      };
    } catch (BrokenCriterionException e) {
      throw e.in(id());
    }
  }
}
