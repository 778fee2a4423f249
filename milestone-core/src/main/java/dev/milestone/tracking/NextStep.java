package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.MilestoneId;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What comes next on a journey, and what it needs: an achievement is not the end.
 *
 * <pre>{@code
 * NextStep.of(acme, now).ifPresent(next -> System.out.println(next.text(Wording.english())));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class NextStep permits ImmutableNextStep {

  NextStep() {}

  /** The milestone that comes next. */
  public abstract MilestoneId milestone();

  /** What it is called. */
  public abstract String name();

  /** Where it stands. */
  public abstract MilestoneStatus status();

  /** The day when it is due, itself in time; none if it has no date. */
  public abstract Optional<LocalDate> due();

  /** How many days are left until it is due, negative if it is late; 0 if it has no date. Counted until the journey was over. */
  public abstract int daysLeft();

  /** Who sees to it. */
  public abstract Optional<String> owner();

  /** What it needs: what stands before it, then its criteria, then what it takes to be believed. */
  public abstract List<Need> needs();

  /** Whether the journey is over, so that nothing is needed any more. */
  public abstract boolean isOver();

  /** What its optional criteria need, which is good to have and not asked for. */
  public abstract List<Need> optionalNeeds();

  /**
   * All that is left to do, what comes next first, by what was known at that instant; in the order of {@link
   * JourneySnapshot#open()}. Empty if every milestone is closed, or the journey is over.
   */
  public static List<NextStep> all(Journey journey, Instant asOf) {
    return all(journey, asOf, asOf);
  }

  /** All that was left to do at one instant, by what was known at the other. */
  public static List<NextStep> all(Journey journey, Instant asOf, Instant knownAt) {
    JourneySnapshot snapshot = requireNonNull(journey, "journey").asOf(asOf, knownAt);
    Needs needs = journey.needs(snapshot);
    return snapshot.open().stream().map(state -> of(needs, state)).toList();
  }

  /** What comes next, by what was known at that instant: the first of {@link #all}, late or not; none if there is none. */
  public static Optional<NextStep> of(Journey journey, Instant asOf) {
    return of(journey, requireNonNull(asOf, "asOf"), asOf);
  }

  /** What came next at one instant, by what was known at the other. */
  public static Optional<NextStep> of(Journey journey, Instant asOf, Instant knownAt) {
    JourneySnapshot snapshot = requireNonNull(journey, "journey").asOf(asOf, knownAt);
    return snapshot.next().map(state -> of(journey.needs(snapshot), state));
  }

  /**
   * What one milestone needs, whether it comes next or not.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public static NextStep of(Journey journey, MilestoneId milestone, Instant asOf, Instant knownAt) {
    requireNonNull(milestone, "milestone");
    JourneySnapshot snapshot = requireNonNull(journey, "journey").asOf(asOf, knownAt);
    return of(journey.needs(snapshot), snapshot.milestone(milestone));
  }

  private static NextStep of(Needs needs, MilestoneState state) {
    return ImmutableNextStep.builder()
        .milestone(state.id())
        .name(state.milestone().name())
        .status(state.status())
        .due(state.due())
        .daysLeft(-state.daysPastDue())
        .owner(state.milestone().owner())
        .isOver(state.snapshot().isOver())
        .addAllNeeds(needs.of(state))
        .addAllOptionalNeeds(needs.optional(state))
        .build();
  }

  /** The step as a heading, said above its {@linkplain #needs() needs}. */
  public final Message heading() {
    Message heading = Message.of(
            due().isPresent() ? "tracking.next.heading-due" : "tracking.next.heading")
        .withPhrase("milestone", name())
        .with("status", status().label());
    return due().map(day -> heading.with("day", day)).orElse(heading);
  }

  /** The step in words, a line for each need; every line ends with a line feed. */
  public final String text(Wording wording) {
    Lines lines = new Lines(wording);
    lines.line(heading());
    needs().forEach(need -> lines.item(need.message()));
    if (needs().isEmpty()) {
      lines.item(NeedWords.nothing(status(), isOver()));
    }
    optionalNeeds()
        .forEach(
            need -> lines.item(Message.of("tracking.next.optional").with("need", need.message())));
    return lines.text();
  }
}
