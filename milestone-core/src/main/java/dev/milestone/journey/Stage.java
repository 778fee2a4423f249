package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import dev.milestone.Blanks;
import dev.milestone.LongestPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of the journey, counted from its start; stages may overlap, and one without an end is open.
 *
 * <p>A stage says when its milestones belong; when each is due is said by the milestone.
 */
@Value.Immutable
public abstract sealed class Stage implements WithStage permits ImmutableStage {

  /** A day of a common year to compare periods on, and the ones that begin the months after it. */
  private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);

  private static final int MONTHS = 12;

  Stage() {}

  /** Names the stage within its map. */
  public abstract StageId id();

  /** What the stage is called; the id by default. */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** From the journey's start date to the stage's first day, which is in it; zero by default. */
  @Value.Default
  public Period startInclusive() {
    return Period.ZERO;
  }

  /** From the journey's start date to the first day after the stage; none if the stage stays open. */
  public abstract Optional<Period> endExclusive();

  /** What is to be done in the stage, in this order. */
  public abstract List<Task> tasks();

  /** Returns a stage that ends. */
  public static Stage of(String id, Period startInclusive, Period endExclusive) {
    return builder()
        .id(StageId.of(id))
        .startInclusive(startInclusive)
        .endExclusive(endExclusive)
        .build();
  }

  /** Returns a stage that is open from the journey's first day on. */
  public static Stage open(String id) {
    return open(id, Period.ZERO);
  }

  /** Returns a stage without an end. */
  public static Stage open(String id, Period startInclusive) {
    return builder().id(StageId.of(id)).startInclusive(startInclusive).build();
  }

  /** Starts a stage; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stage's first day in a journey that starts on the given one. */
  public final LocalDate firstDay(LocalDate journeyStart) {
    return journeyStart.plus(startInclusive());
  }

  /** The first day after the stage in a journey that starts on the given one; none if the stage is open. */
  public final Optional<LocalDate> dayAfter(LocalDate journeyStart) {
    requireNonNull(journeyStart, "journeyStart");
    return endExclusive().map(journeyStart::plus);
  }

  @Value.Check
  void check() {
    Blanks.refuse("stage", id(), "name", name(), "say what the stage is for");
    if (startInclusive().isNegative()) {
      throw new IllegalArgumentException(
          "stage '%s' begins %s before the journey does; let it begin at P0D or later"
              .formatted(id(), startInclusive()));
    }
    Period last = endExclusive().orElse(startInclusive());
    if (LongestPeriod.isExceededBy(startInclusive()) || LongestPeriod.isExceededBy(last)) {
      throw new IllegalArgumentException(
          "stage '%s' lasts over [%s, %s); keep to 100 years, or leave the end out"
              .formatted(
                  id(), startInclusive(), endExclusive().map(Period::toString).orElse("open")));
    }
    endExclusive().ifPresent(end -> {
      if (isEmptyForSome(end)) {
        throw new IllegalArgumentException(
            "stage '%s' lasts over [%s, %s), which holds no day in some journeys; let it end later"
                .formatted(id(), startInclusive(), end));
      }
    });
  }

  /** A month is 28 days for some and 31 for others, so 30 days to 1 month is a stage in March and none in February. */
  private boolean isEmptyForSome(Period end) {
    for (int month = 0; month < MONTHS; month++) {
      LocalDate start = REFERENCE.plusMonths(month);
      if (!start.plus(end).isAfter(start.plus(startInclusive()))) {
        return true;
      }
    }
    return false;
  }

  /** Collects the attributes of a {@link Stage}; each may be set once. */
  public static final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
