package dev.milestone.journey;

import dev.milestone.Blanks;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a customer wants, at one of three {@linkplain ObjectiveLevel levels}.
 *
 * <p>On a map it is what this kind of customer usually wants, and nobody has said it yet. In a journey it is what this
 * customer said: who, when, and asked what. An objective of a customer that has the id of one on the map stands in for it,
 * and so takes its place in the {@linkplain ValueChain value chain}.
 */
@Value.Immutable
public abstract sealed class Objective implements WithObjective permits ImmutableObjective {

  Objective() {}

  /** Names the objective. */
  public abstract ObjectiveId id();

  /** Whose objective it is. */
  public abstract ObjectiveLevel level();

  /** What is wanted, in the customer's words, such as "reports in half the time"; not blank. */
  public abstract String statement();

  /** The wider objectives that this one serves, such as a strategic one that an operational one helps to reach. */
  public abstract Set<ObjectiveId> serves();

  /** Who said so, such as a role; empty while it is only presumed. */
  public abstract Optional<String> statedBy();

  /** The day on which it was said, when known. */
  public abstract Optional<LocalDate> statedOn();

  /** The question that it answered, when known. */
  public abstract Optional<String> question();

  /** Returns an objective that nobody has stated yet. */
  public static Objective of(String id, ObjectiveLevel level, String statement) {
    return builder().id(ObjectiveId.of(id)).level(level).statement(statement).build();
  }

  /** Starts an objective; id, level and statement are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether somebody said it; otherwise it is presumed, and has to be asked for. */
  public final boolean isStated() {
    return statedBy().isPresent();
  }

  /** Returns the same objective, said by that person or role on that day in answer to that question. */
  public final Objective stated(String by, LocalDate on, String question) {
    return builder()
        .id(id())
        .level(level())
        .statement(statement())
        .addAllServes(serves())
        .statedBy(by)
        .statedOn(on)
        .question(question)
        .build();
  }

  /** Returns the same objective, serving these wider ones as well. */
  public final Objective serving(String... objectives) {
    Set<ObjectiveId> all = new LinkedHashSet<>(serves());
    for (String objective : objectives) {
      all.add(ObjectiveId.of(objective));
    }
    return withServes(all);
  }

  @Value.Check
  void check() {
    if (statement().isBlank()) {
      throw new IllegalArgumentException(
          "objective '%s' has a blank statement; say what is wanted".formatted(id()));
    }
    Blanks.refuse("objective", id(), "speaker", statedBy(), "name who said it");
    Blanks.refuse("objective", id(), "question", question(), "give the one that it answered");
    if (statedBy().isEmpty() && (statedOn().isPresent() || question().isPresent())) {
      throw new IllegalArgumentException(
          "objective '%s' says when or in answer to what it was stated, but not by whom; name who said it"
              .formatted(id()));
    }
  }

  /** Collects the attributes of an {@link Objective}; each may be set once. */
  public static final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
