package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded of a journey: a {@link Fact}, when it happened, when it was recorded and who says so.
 *
 * <p>Before it is recorded an event may leave its time open: a baseline or a target then holds from the journey's start,
 * anything else is refused. Recording fixes the times, to what {@link #occurredAt()} and {@link #recordedAt()} tell.
 */
public final class JourneyEvent {

  /**
   * Occurred first, recorded first, what takes back after what it may take back, id: an order that does not depend on who
   * recorded what when.
   */
  static final Comparator<JourneyEvent> CANONICAL = (a, b) -> {
    int order = a.occurredAt().compareTo(b.occurredAt());
    if (order == 0) {
      order = a.recordedAt().compareTo(b.recordedAt());
    }
    if (order == 0) {
      order = Boolean.compare(a.takesBack(), b.takesBack());
    }
    return order == 0 ? a.id().compareTo(b.id()) : order;
  };

  private static final LocalTime NOON = LocalTime.NOON;

  private final Fact fact;
  private final String by;
  private final @Nullable EventId givenId;
  private final @Nullable Instant occurredAt;
  private final @Nullable LocalDate
      occurredOn; // stands in for occurredAt until the journey's zone is known
  private final @Nullable Instant recordedAt;
  private final boolean recordedAtAssumed;

  private @Nullable EventId
      derivedId; // computed when first asked for; every thread computes the same

  private JourneyEvent(
      Fact fact,
      String by,
      @Nullable EventId givenId,
      @Nullable Instant occurredAt,
      @Nullable LocalDate occurredOn,
      @Nullable Instant recordedAt,
      boolean recordedAtAssumed) {
    this.fact = fact;
    this.by = by;
    this.givenId = givenId;
    this.occurredAt = occurredAt;
    this.occurredOn = occurredOn;
    this.recordedAt = recordedAt;
    this.recordedAtAssumed = recordedAtAssumed;
  }

  /** Returns an event that says so, with its time still open. */
  public static JourneyEvent of(Fact fact) {
    return new JourneyEvent(requireNonNull(fact, "fact"), "", null, null, null, null, false);
  }

  /** The same, happened at that instant. */
  public JourneyEvent at(Instant instant) {
    return new JourneyEvent(
        fact,
        by,
        givenId,
        requireNonNull(instant, "instant"),
        null,
        recordedAtAssumed ? null : recordedAt,
        false);
  }

  /** The same, happened on that day: at noon in the journey's zone, for lack of a better time. */
  public JourneyEvent on(LocalDate day) {
    return new JourneyEvent(
        fact,
        by,
        givenId,
        null,
        requireNonNull(day, "day"),
        recordedAtAssumed ? null : recordedAt,
        false);
  }

  /** The same, recorded at that instant; without it, an event is assumed to be recorded when it happened. */
  public JourneyEvent recordedAt(Instant instant) {
    return new JourneyEvent(
        fact, by, givenId, occurredAt, occurredOn, requireNonNull(instant, "instant"), false);
  }

  /**
   * The same, said by somebody, such as "time tracking of 5 people" or a person's role.
   *
   * @throws IllegalArgumentException if that is blank
   */
  public JourneyEvent by(String source) {
    NotBlank.check(
        requireNonNull(source, "source"),
        label(),
        "source",
        "name who says so, or leave .by(...) out");
    return new JourneyEvent(
        fact, source, givenId, occurredAt, occurredOn, recordedAt, recordedAtAssumed);
  }

  /** The same, under an id of the recorder's own; recording it twice is recording it once. */
  public JourneyEvent withId(String id) {
    return new JourneyEvent(
        fact, by, EventId.of(id), occurredAt, occurredOn, recordedAt, recordedAtAssumed);
  }

  /** What the event says. */
  public Fact fact() {
    return fact;
  }

  /** Who or what says so; empty if nobody said. */
  public Optional<String> by() {
    return by.isEmpty() ? Optional.empty() : Optional.of(by);
  }

  /** Whether the event knows the instant when it happened; every event that a journey holds does. */
  public boolean isTimed() {
    return occurredAt != null;
  }

  /**
   * When it happened.
   *
   * @throws IllegalStateException if that is still open
   */
  public Instant occurredAt() {
    return known(occurredAt);
  }

  /**
   * When it was recorded; when it happened, if nobody said.
   *
   * @throws IllegalStateException if that is still open
   */
  public Instant recordedAt() {
    return recordedAt != null ? recordedAt : known(occurredAt);
  }

  /** Whether nobody said when it was recorded, so that it is assumed to be when it happened. */
  public boolean recordedAtAssumed() {
    return recordedAtAssumed || recordedAt == null;
  }

  /**
   * The id: as given, or derived from the content, the same on every machine.
   *
   * @throws IllegalStateException if none was given and the time is still open, since that is part of the content
   */
  public EventId id() {
    if (givenId != null) {
      return givenId;
    }
    EventId id = derivedId;
    if (id == null) {
      if (fact instanceof Fact.Corrected corrected && corrected.occurredOn().isPresent()) {
        throw new IllegalStateException(
            "the correction of event '%s' has no time for it yet, only a day; record it first"
                .formatted(corrected.amended()));
      }
      id = EventContent.id(this);
      derivedId = id;
    }
    return id;
  }

  /** The instant that was given for it, if one was. */
  Optional<Instant> statedTime() {
    return Optional.ofNullable(occurredAt);
  }

  /** The day that was given for it, if one was. */
  Optional<LocalDate> statedDay() {
    return Optional.ofNullable(occurredOn);
  }

  /** Whether it undoes what was said before it, and so comes after all that was said in the same instant. */
  boolean takesBack() {
    return fact instanceof Fact.ValidationRevoked || fact instanceof Setback.BarrierResolved;
  }

  /** The given id, or the event itself, whose content is as good as one: what tells it from the others of a journey. */
  Object key() {
    return givenId != null ? givenId : this;
  }

  /** Whether somebody gave it an id; otherwise its content is its id. */
  boolean hasOwnId() {
    return givenId != null;
  }

  /** The same with its times fixed. */
  JourneyEvent timed(Instant start, ZoneId zone) {
    Instant occurred = occurredAt;
    if (occurred == null) {
      if (occurredOn != null) {
        occurred = noon(occurredOn, zone);
      } else if (fact instanceof Fact.BaselineSet || fact instanceof Fact.TargetSet) {
        occurred = start;
      } else {
        throw new IllegalArgumentException(
            "%s says no time; add .at(instant) or .on(day)".formatted(label()));
      }
    }
    Fact timedFact = timed(fact, zone);
    JourneyEvent timed = recordedAt != null
        ? new JourneyEvent(timedFact, by, givenId, occurred, null, recordedAt, recordedAtAssumed)
        : new JourneyEvent(timedFact, by, givenId, occurred, null, occurred, true);
    if (timed.recordedAt().isBefore(occurred)) {
      throw new IllegalArgumentException(
          "%s was recorded at %s, before it happened at %s; mend one of the two"
              .formatted(label(), timed.recordedAt(), occurred));
    }
    return timed.withoutDerivedId();
  }

  /** The same fact, with an instant for the day of what it corrects. */
  private static Fact timed(Fact fact, ZoneId zone) {
    if (fact instanceof Fact.Corrected corrected && corrected.occurredOn().isPresent()) {
      return ImmutableCorrected.of(
          corrected.amended(),
          corrected.fact(),
          Optional.of(noon(corrected.occurredOn().get(), zone)),
          corrected.by());
    }
    return fact;
  }

  private static Instant noon(LocalDate day, ZoneId zone) {
    return day.atTime(NOON).atZone(zone).toInstant();
  }

  /** The same fact in other words, such as by its names on another map; the id stays. */
  JourneyEvent saying(Fact sameFact) {
    return new JourneyEvent(
        sameFact, by, id(), occurredAt, occurredOn, recordedAt, recordedAtAssumed);
  }

  /** The same with another fact, and another time and source where they are given; ids stay. */
  JourneyEvent corrected(Fact.Corrected correction) {
    return new JourneyEvent(
        correction.fact(),
        correction.by().orElse(by),
        id(),
        correction.occurredAt().orElseGet(this::occurredAt),
        null,
        recordedAt,
        false);
  }

  /** An id that says it is derived has to be, and then need not be kept. */
  private JourneyEvent withoutDerivedId() {
    if (givenId == null || !EventContent.isDerived(givenId)) {
      return this;
    }
    JourneyEvent bare =
        new JourneyEvent(fact, by, null, occurredAt, null, recordedAt, recordedAtAssumed);
    if (!bare.id().equals(givenId)) {
      throw new IllegalArgumentException(
          "event id '%s' belongs to other content than this %s; give it an id of its own, or none"
              .formatted(givenId, EventContent.label(fact)));
    }
    return bare;
  }

  private static Instant known(@Nullable Instant instant) {
    if (instant == null) {
      throw new IllegalStateException(
          "the event has no time yet; give it one by .at(instant), or record it first");
    }
    return instant;
  }

  /** Whether both say the same, of the same time, under the same id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneyEvent that
        && sameContent(that)
        && Objects.equals(givenId, that.givenId);
  }

  /** What the event is, by kind and ids only: people's words do not belong into refusals. */
  String label() {
    String kind = EventContent.label(fact);
    return givenId == null ? "event (" + kind + ")" : "event '" + givenId + "' (" + kind + ")";
  }

  /** In which respects both differ, in words that show nothing of their content. */
  String differenceTo(JourneyEvent that) {
    List<String> differences = new ArrayList<>();
    if (!fact.equals(that.fact)) {
      differences.add("what it says");
    }
    if (!Objects.equals(occurredAt, that.occurredAt)) {
      differences.add("when it happened");
    }
    if (!Objects.equals(recordedAt, that.recordedAt)
        || recordedAtAssumed != that.recordedAtAssumed) {
      differences.add("when it was recorded");
    }
    if (!by.equals(that.by)) {
      differences.add("who says so");
    }
    return String.join(", ", differences);
  }

  /** Whether both say the same of the same time, whatever their ids are. */
  boolean sameContent(JourneyEvent that) {
    return Objects.equals(occurredAt, that.occurredAt)
        && Objects.equals(occurredOn, that.occurredOn)
        && Objects.equals(recordedAt, that.recordedAt)
        && recordedAtAssumed == that.recordedAtAssumed
        && fact.equals(that.fact)
        && by.equals(that.by);
  }

  @Override
  public int hashCode() {
    return (31 * Objects.hashCode(occurredAt) + fact.hashCode()) * 31 + by.hashCode();
  }

  /** Such as {@code 2026-02-02T12:00:00Z Observed[...] by time tracking}. */
  @Override
  public String toString() {
    Object when = occurredAt != null ? occurredAt : occurredOn != null ? occurredOn : "(no time)";
    return when + " " + fact + (by.isEmpty() ? "" : " by " + by);
  }
}
