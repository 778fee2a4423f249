package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Maps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for whatever was recorded, in whatever order, of whatever instant is asked. */
class JourneyPropertyTest {

  private static final JourneyMap MAP = Maps.full();
  private static final Journey START = Travels.on(MAP);

  @Provide
  Arbitrary<List<JourneyEvent>> events() {
    return RecordedEvents.any();
  }

  @Provide
  Arbitrary<List<JourneyEvent>> plainEvents() {
    return RecordedEvents.plain();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RecordedEvents.instants();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void replay_equals_stepwise_recording_at_every_instant(
      @ForAll("events") List<JourneyEvent> events) { // D-10
    Journey whole = START.recordAll(events);
    Journey step = START;
    List<JourneyEvent> asTheyCame = new ArrayList<>(whole.events());
    asTheyCame.sort((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
    int next = 0;
    for (Instant now : instantsOf(whole)) {
      while (next < asTheyCame.size() && !asTheyCame.get(next).recordedAt().isAfter(now)) {
        step = step.record(asTheyCame.get(next++));
      }
      assertThat(whole.asOf(now)).isEqualTo(step.asOf(now));
      assertThat(whole.known(now, now)).isEqualTo(step.known(now, now));
    }
    assertThat(step).isEqualTo(whole);
  }

  /** Every instant at which anything could change, in order. */
  private static Set<Instant> instantsOf(Journey journey) {
    Set<Instant> instants = new TreeSet<>();
    for (JourneyEvent event : journey.events()) {
      instants.add(event.occurredAt());
      instants.add(event.recordedAt());
    }
    for (int day = 0; day < 100; day += 10) {
      instants.add(Travels.startOfDay(day + 1));
    }
    instants.add(journey.latest());
    return instants;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_recording_does_not_matter(
      @ForAll("events") List<JourneyEvent> events,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt,
      @ForAll Random random) { // D-10
    Journey one = START.recordAll(events);
    List<JourneyEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    Journey other = START;
    for (JourneyEvent event : shuffled) {
      other = other.record(event);
    }

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(other.latest()).isEqualTo(one.latest());
    assertThat(other.known(asOf, knownAt)).isEqualTo(one.known(asOf, knownAt));
    assertThat(other.asOf(asOf, knownAt))
        .isEqualTo(one.asOf(asOf, knownAt))
        .hasSameHashCodeAs(one.asOf(asOf, knownAt));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_same_event_twice_is_once(@ForAll("events") List<JourneyEvent> events) { // D-10
    Journey once = START.recordAll(events);

    assertThat(once.recordAll(events)).isSameAs(once);
    assertThat(once.recordAll(once.events())).isSameAs(once);
    assertThat(START.recordAll(events).record(events.toArray(JourneyEvent[]::new)))
        .isEqualTo(once);
    assertThat(START.recordAll(Stream.concat(events.stream(), events.stream()).toList()))
        .isEqualTo(once);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_snapshot_never_depends_on_anything_later(
      @ForAll("events") List<JourneyEvent> events,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10, D-39
    Journey whole = START.recordAll(events);
    Set<EventId> corrected = new HashSet<>();
    for (JourneyEvent event : whole.events()) {
      if (event.fact() instanceof Fact.Corrected correction) {
        corrected.add(correction.amended());
      }
    }
    Predicate<JourneyEvent> recorded = event -> !event.recordedAt().isAfter(knownAt);
    Predicate<JourneyEvent> occurred = event -> event.fact() instanceof Fact.Amendment
        || corrected.contains(event.id()) // its time is not what counts
        || !event.occurredAt().isAfter(asOf);
    Journey known = START.recordAll(whole.events().stream().filter(recorded).toList());
    Journey happened =
        START.recordAll(whole.events().stream().filter(recorded.and(occurred)).toList());

    assertThat(known.asOf(asOf, knownAt)).isEqualTo(whole.asOf(asOf, knownAt));
    assertThat(happened.asOf(asOf, knownAt)).isEqualTo(whole.asOf(asOf, knownAt));
    assertThat(happened.known(asOf, knownAt)).isEqualTo(whole.known(asOf, knownAt));
    assertThat(whole.asOf(asOf)).isEqualTo(whole.asOf(asOf, asOf));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_known_is_all_that_a_snapshot_is_made_of(
      @ForAll("events") List<JourneyEvent> events,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10
    Journey whole = START.recordAll(events);
    Instant end = asOf.isAfter(knownAt) ? asOf : knownAt;
    List<JourneyEvent> known = whole.known(asOf, end);
    // Said and taken back in one instant, it is the time of recording that tells which was last;
    // without it, it is not known.
    Assume.that(IntStream.range(1, known.size())
        .noneMatch(i -> known.get(i).occurredAt().equals(known.get(i - 1).occurredAt())
            && known.get(i).takesBack() != known.get(i - 1).takesBack()));
    // The same facts without a history: recorded when they happened, never amended.
    List<JourneyEvent> facts = new ArrayList<>();
    for (JourneyEvent event : known) {
      facts.add(JourneyEvent.of(event.fact())
          .at(event.occurredAt())
          .withId("k%03d".formatted(facts.size())));
    }

    assertThat(known).isSortedAccordingTo(JourneyEvent.CANONICAL);
    assertThat(known).noneMatch(event -> event.occurredAt().isAfter(asOf));
    assertThat(START.recordAll(facts).asOf(asOf, end)).isEqualTo(whole.asOf(asOf, end));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_shared_arrays_tell_the_same_as_the_filtered_ones(
      @ForAll("plainEvents") List<JourneyEvent> events,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) {
    Journey shared = START.recordAll(events);
    Instant later = Travels.day(90);
    Journey filtered = shared.record(
        observed("deals", "1 {deal}/mo").at(later).withId("dummy"),
        retracted(EventId.of("dummy"), "never was").at(later));

    assertThat(filtered.asOf(asOf, knownAt)).isEqualTo(shared.asOf(asOf, knownAt));
    assertThat(filtered.known(asOf, knownAt)).isEqualTo(shared.known(asOf, knownAt));
    assertThat(filtered.asOf(later)).isEqualTo(shared.asOf(later));
    // and a snapshot of a prefix tells the same as one of nothing more
    Instant until = asOf.isBefore(knownAt) ? asOf : knownAt;
    Journey prefix = START.recordAll(
        events.stream().filter(event -> !event.occurredAt().isAfter(until)).toList());
    assertThat(prefix.asOf(asOf, knownAt)).isEqualTo(shared.asOf(asOf, knownAt));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void recording_never_changes_an_earlier_journey(
      @ForAll("events") List<JourneyEvent> first,
      @ForAll("plainEvents") List<JourneyEvent> left,
      @ForAll("plainEvents") List<JourneyEvent> right,
      @ForAll("instants") Instant asOf) { // D-10
    Journey base = START.recordAll(first);
    List<JourneyEvent> events = List.copyOf(base.events());
    JourneySnapshot snapshot = base.asOf(asOf);
    Journey untouched = START.recordAll(first);

    Journey one = base.recordAll(without(events, left));
    Journey other = base.recordAll(without(events, right));

    assertThat(base).isEqualTo(untouched);
    assertThat(base.events()).isEqualTo(events);
    assertThat(base.asOf(asOf)).isEqualTo(snapshot).isEqualTo(untouched.asOf(asOf));
    assertThat(one).isEqualTo(START.recordAll(events).recordAll(without(events, left)));
    assertThat(other).isEqualTo(START.recordAll(events).recordAll(without(events, right)));
  }

  /** Without those whose id is taken, which would be refused. */
  private static List<JourneyEvent> without(List<JourneyEvent> taken, List<JourneyEvent> events) {
    Set<EventId> ids = new HashSet<>();
    taken.forEach(event -> ids.add(event.id()));
    return START.recordAll(events).events().stream()
        .filter(event -> !ids.contains(event.id()))
        .toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void states_never_contradict_themselves(
      @ForAll("events") List<JourneyEvent> events, @ForAll("instants") Instant asOf) { // D-11
    JourneySnapshot snapshot = START.recordAll(events).asOf(asOf);
    int achieved = 0;
    for (MilestoneState state : snapshot.milestones()) {
      MilestoneStatus status = state.status();
      achieved += status == MilestoneStatus.ACHIEVED ? 1 : 0;
      if (status == MilestoneStatus.ACHIEVED || status == MilestoneStatus.AWAITING_VALIDATION) {
        assertThat(state.reachedAt().orElseThrow()).isBeforeOrEqualTo(asOf);
        assertThat(state.isReachedLate())
            .isEqualTo(state
                .due()
                .map(due -> state.reachedOn().orElseThrow().isAfter(due))
                .orElse(false));
      }
      if (status == MilestoneStatus.LATE) {
        assertThat(state.due().orElseThrow()).isBefore(snapshot.today());
        assertThat(state.reachedAt()).isEmpty();
      }
      assertThat(state.slips() == 0).isEqualTo(state.slippedDays() == 0);
      assertThat(state.slips() == 0).isEqualTo(state.lastSlipOn().isEmpty());
      assertThat(
              state.slips() > 0 && state.originalDue().isEmpty() && state.due().isEmpty())
          .isFalse();
      assertThat(state.isRegressed() && status != MilestoneStatus.ACHIEVED).isFalse();
      assertThat(state.isOverdue() && status != MilestoneStatus.AWAITING_VALIDATION)
          .isFalse();
      assertThat(state.isBlocked() && !status.isOpen()).isFalse();
      assertThat(state.pace().isPresent())
          .isEqualTo(status.isOpen() && state.reachedAt().isEmpty());
      assertThat(state.pace().filter(pace -> pace == Pace.UNMEASURED).isPresent())
          .isEqualTo(state.pace().isPresent() && state.variance().isEmpty());
    }
    assertThat(snapshot.achievedCount()).isEqualTo(achieved);
    assertThat(snapshot.late()).hasSize(snapshot.lateCount());
    assertThat(snapshot.lastAchievedAt().isPresent()).isEqualTo(achieved > 0);
  }

  /** The laws would hold for events that mean nothing; these do not. */
  @Example
  void the_generated_journeys_come_to_every_status_and_flag() {
    Map<MilestoneStatus, Integer> seen = new EnumMap<>(MilestoneStatus.class);
    Set<String> flags = new HashSet<>();
    RecordedEvents.any().generator(1000, true).stream(new Random(7))
        .limit(1500)
        .forEach(generated -> {
          Journey journey = START.recordAll(generated.value());
          for (int day : new int[] {5, 30, 80}) {
            for (MilestoneState state : journey.asOf(Travels.day(day)).milestones()) {
              seen.merge(state.status(), 1, Integer::sum);
              flags.add(state.isRegressed() ? "regressed" : "");
              flags.add(state.isOverdue() ? "overdue" : "");
              flags.add(state.isReachedLate() ? "late" : "");
              flags.add(state.isBlocked() ? "blocked" : "");
              flags.add(state.needsNewPlan() ? "second slip" : "");
              flags.add(state.slips() > 1 && !state.needsNewPlan() ? "new plan" : "");
            }
            flags.add(journey.asOf(Travels.day(day)).openBarrierCount() > 1 ? "barriers" : "");
          }
        });

    assertThat(seen).containsOnlyKeys(MilestoneStatus.values());
    assertThat(seen.values()).allMatch(count -> count >= 20);
    assertThat(flags)
        .contains("regressed", "overdue", "late", "blocked", "second slip", "new plan", "barriers");
  }
}
