package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.note;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.measure.Unit;
import dev.milestone.tracking.RecordedEvents.Log;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold for whatever was recorded, in whatever order, of whatever instant is asked. */
class JourneyPropertyTest {

  @Provide
  Arbitrary<Log> logs() {
    return RecordedEvents.any();
  }

  @Provide
  Arbitrary<Log> plainLogs() {
    return RecordedEvents.plain();
  }

  @Provide
  Arbitrary<List<Log>> twoLogs() {
    return RecordedEvents.two();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RecordedEvents.instants();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void replay_equals_stepwise_recording_at_every_instant(@ForAll("logs") Log log) { // D-10
    Journey whole = log.journey();
    Journey step = log.start();
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
      @ForAll("logs") Log log,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt,
      @ForAll Random random) { // D-10
    Journey one = log.journey();
    List<JourneyEvent> shuffled = new ArrayList<>(log.events());
    Collections.shuffle(shuffled, random);
    Journey other = log.start();
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
  void the_same_event_twice_is_once(@ForAll("logs") Log log) { // D-10
    Journey once = log.journey();

    assertThat(once.recordAll(log.events())).isSameAs(once);
    assertThat(once.recordAll(once.events())).isSameAs(once);
    assertThat(log.journey().record(log.events().toArray(JourneyEvent[]::new))).isEqualTo(once);
    List<JourneyEvent> twice =
        Stream.of(log, log).flatMap(l -> l.events().stream()).toList();
    assertThat(log.saying(twice).journey()).isEqualTo(once);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_snapshot_never_depends_on_anything_later(
      @ForAll("logs") Log log,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10, D-39
    Journey whole = log.journey();
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
    Journey known =
        log.start().recordAll(whole.events().stream().filter(recorded).toList());
    Journey happened = log.start()
        .recordAll(whole.events().stream().filter(recorded.and(occurred)).toList());

    assertThat(known.asOf(asOf, knownAt)).isEqualTo(whole.asOf(asOf, knownAt));
    assertThat(happened.asOf(asOf, knownAt)).isEqualTo(whole.asOf(asOf, knownAt));
    assertThat(happened.known(asOf, knownAt)).isEqualTo(whole.known(asOf, knownAt));
    assertThat(whole.asOf(asOf)).isEqualTo(whole.asOf(asOf, asOf));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_known_is_all_that_a_snapshot_is_made_of(
      @ForAll("logs") Log log,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10
    Journey whole = log.journey();
    Instant end = asOf.isAfter(knownAt) ? asOf : knownAt;
    List<JourneyEvent> known = knownByThenAndNow(whole, asOf, end);
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

    assertThat(whole.known(asOf, end)).isSortedAccordingTo(JourneyEvent.CANONICAL);
    assertThat(known).noneMatch(event -> event.occurredAt().isAfter(asOf));
    assertThat(log.start().recordAll(facts).asOf(asOf, end)).isEqualTo(whole.asOf(asOf, end));
  }

  /** What is known, and what was known before each move: days were promised by what the next map does not have, too. */
  private static List<JourneyEvent> knownByThenAndNow(Journey journey, Instant asOf, Instant end) {
    Map<EventId, JourneyEvent> byId = new HashMap<>();
    for (JourneyEvent event : journey.known(asOf, end)) {
      if (event.fact() instanceof Fact.MovedToMap) {
        // What happened in the instant of the move cannot be asked for by its name of before.
        Assume.that(journey.events().stream()
            .noneMatch(other -> !other.id().equals(event.id())
                && times(other).anyMatch(event.occurredAt()::equals)));
        journey
            .known(event.occurredAt().minusNanos(1), end)
            .forEach(before -> byId.putIfAbsent(before.id(), before));
      }
    }
    journey.known(asOf, end).forEach(now -> byId.putIfAbsent(now.id(), now));
    return byId.values().stream().sorted(JourneyEvent.CANONICAL).toList();
  }

  private static Stream<Instant> times(JourneyEvent event) {
    return event.fact() instanceof Fact.Corrected corrected
        ? Stream.concat(Stream.of(event.occurredAt()), corrected.occurredAt().stream())
        : Stream.of(event.occurredAt());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_shared_arrays_tell_the_same_as_the_filtered_ones(
      @ForAll("plainLogs") Log log,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) {
    Journey shared = log.journey();
    Instant later = Travels.day(90);
    Journey filtered = shared.record(
        note("never was").at(later).withId("dummy"),
        retracted(EventId.of("dummy"), "wrong").at(later));

    assertThat(filtered.asOf(asOf, knownAt)).isEqualTo(shared.asOf(asOf, knownAt));
    assertThat(filtered.known(asOf, knownAt)).isEqualTo(shared.known(asOf, knownAt));
    assertThat(filtered.asOf(later)).isEqualTo(shared.asOf(later));
    // and a snapshot of a prefix tells the same as one of nothing more
    Instant until = asOf.isBefore(knownAt) ? asOf : knownAt;
    Journey prefix = log.start()
        .recordAll(log.events().stream()
            .filter(event -> !event.occurredAt().isAfter(until))
            .toList());
    assertThat(prefix.asOf(asOf, knownAt)).isEqualTo(shared.asOf(asOf, knownAt));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void recording_never_changes_an_earlier_journey(
      @ForAll("twoLogs") List<Log> logs, @ForAll("instants") Instant asOf) { // D-10
    Log log = logs.get(0);
    Journey base = log.journey();
    List<JourneyEvent> events = List.copyOf(base.events());
    JourneySnapshot snapshot = base.asOf(asOf);
    List<JourneyEvent> left = without(events, logs.get(1));
    List<JourneyEvent> right = left.subList(left.size() / 2, left.size());

    Journey one = base.recordAll(left);
    Journey other = base.recordAll(right);

    Journey untouched = log.journey();
    assertThat(base).isEqualTo(untouched);
    assertThat(base.events()).isEqualTo(events);
    assertThat(base.asOf(asOf)).isEqualTo(snapshot).isEqualTo(untouched.asOf(asOf));
    assertThat(one).isEqualTo(untouched.recordAll(left));
    assertThat(other).isEqualTo(log.journey().recordAll(right));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_recorded_later_never_changes_what_was_known(
      @ForAll("twoLogs") List<Log> logs,
      @ForAll("instants") Instant asOf,
      @ForAll("instants") Instant knownAt) { // D-10: late facts, corrections and retractions too
    Journey before = logs.get(0).journey();
    Instant later = (knownAt.isAfter(before.latest()) ? knownAt : before.latest()).plusNanos(1);
    Journey after = before.recordAll(without(before.events(), logs.get(1)).stream()
        .map(event -> event.recordedAt().isBefore(later) ? event.recordedAt(later) : event)
        .toList());

    assertThat(after.known(asOf, knownAt)).isEqualTo(before.known(asOf, knownAt));
    assertThat(after.asOf(asOf, knownAt)).isEqualTo(before.asOf(asOf, knownAt));
    assertThat(after.asOf(asOf, before.latest())).isEqualTo(before.asOf(asOf, before.latest()));
  }

  /** Without those whose id is taken, which would be refused; none goes by an id of its content. */
  private static List<JourneyEvent> without(List<JourneyEvent> taken, Log log) {
    Set<EventId> ids = new HashSet<>();
    taken.forEach(event -> ids.add(event.id()));
    return log.journey().events().stream()
        .filter(event -> !ids.contains(event.id()))
        .toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_journey_that_moved_there_and_back_is_where_it_would_be(
      @ForAll("ways") MapMigration way,
      @ForAll Random random,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other,
      @ForAll("instants") Instant asOf) { // D-5
    List<JourneyEvent> events =
        RecordedEvents.on(way.from()).generator(100).next(random).value();
    Journey stayed = Travels.on(way.from()).recordAll(events);
    Instant there = one.isBefore(other) ? one : other;
    Instant back = (one.isBefore(other) ? other : one).plusNanos(1);
    Journey moved = stayed.record(
        JourneyEvents.movedTo(way).at(there),
        JourneyEvents.movedTo(way.inverse()).at(back));

    assertThat(moved.asOf(there.minusNanos(1))).isEqualTo(stayed.asOf(there.minusNanos(1)));
    assertThat(moved.asOf(there).map()).isEqualTo(way.to());
    for (Instant later : List.of(back, asOf.isBefore(back) ? back : asOf, moved.latest())) {
      if (keepsDays(way)) {
        assertThat(moved.asOf(later)).isEqualTo(stayed.asOf(later));
      }
      assertThat(standing(moved.asOf(later))).isEqualTo(standing(stayed.asOf(later)));
      assertThat(moved.known(later, later).stream()
              .filter(event -> !(event.fact() instanceof Fact.MovedToMap)))
          .containsExactlyElementsOf(stayed.known(later, later));
    }
  }

  /** Whether what is planned there is what is planned here, so that no day is another one and none slips by it. */
  private static boolean keepsDays(MapMigration way) {
    return way.from().milestones().size() == way.to().milestones().size();
  }

  /** Where the milestones stand, but for their days: what slipped there, or was reached there by another day, stays so. */
  private static List<List<Object>> standing(JourneySnapshot snapshot) {
    return snapshot.milestones().stream()
        .map(state -> List.<Object>of(
            state.originalDue(), state.reachedAt(), state.progress(), state.closure()))
        .toList();
  }

  @Provide
  Arbitrary<MapMigration> ways() {
    return RecordedEvents.ways();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void progress_and_status_do_not_depend_on_the_unit_of_a_metric(
      @ForAll Random random,
      @ForAll("units") String unit,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 60) Integer> tenths,
      @ForAll @IntRange(max = 90) int day) {
    JourneyMap map = Maps.full();
    JourneyMap other = map.withMetrics(map.metrics().stream()
        .map(m -> m.id().value().equals("report-time") ? m.withUnit(Unit.parse(unit)) : m)
        .toList());
    List<JourneyEvent> events =
        new ArrayList<>(RecordedEvents.on(map).generator(100).next(random).value());
    events.add(baseline("report-time", "4 h/wk").withId("baseline"));
    events.add(target("report-time", "30 min/wk").withId("target"));
    for (int i = 0; i < tenths.size(); i++) {
      events.add(observed("report-time", tenths.get(i) / 10.0 + " h/wk").at(Travels.day(10L * i)));
    }

    JourneySnapshot hours = Travels.on(map).recordAll(events).asOf(Travels.day(day));
    JourneySnapshot others = Travels.on(other).recordAll(events).asOf(Travels.day(day));

    for (int i = 0; i < hours.milestoneCount(); i++) {
      MilestoneState state = others.milestone(i);
      assertThat(state.status()).isEqualTo(hours.milestone(i).status());
      assertThat(state.reachedAt()).isEqualTo(hours.milestone(i).reachedAt());
      assertThat(state.progress().orElse(-1))
          .isCloseTo(hours.milestone(i).progress().orElse(-1), within(2e-6));
    }
    assertThat(others.metric("report-time").progress().orElse(-1))
        .isCloseTo(hours.metric("report-time").progress().orElse(-1), within(1e-9));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("min/wk", "s/d", "d/wk", "h/d", "h/yr", "min/mo");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void states_never_contradict_themselves(
      @ForAll("logs") Log log, @ForAll("instants") Instant asOf) { // D-11
    JourneySnapshot snapshot = log.journey().asOf(asOf);
    int achieved = 0;
    for (MilestoneState state : snapshot.milestones()) {
      MilestoneStatus status = state.status();
      achieved += status == MilestoneStatus.ACHIEVED ? 1 : 0;
      if (status == MilestoneStatus.ACHIEVED || status == MilestoneStatus.AWAITING_VALIDATION) {
        assertThat(state.reachedAt().orElseThrow()).isBeforeOrEqualTo(asOf);
        assertThat(state.isReachedLate())
            .isEqualTo(state
                .due()
                .map(due -> state.reachedOn().orElseThrow().isAfter(due)
                    && snapshot.lastDay() > due.toEpochDay())
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
      assertThat(state.isRegressed()
              && status != MilestoneStatus.ACHIEVED
              && status != MilestoneStatus.AWAITING_VALIDATION)
          .isFalse();
      assertThat(state.isOverdue() && status != MilestoneStatus.AWAITING_VALIDATION)
          .isFalse();
      assertThat(state.isUnconfirmed() && status != MilestoneStatus.AWAITING_VALIDATION)
          .isFalse();
      assertThat(state.isBlocked() && !status.isOpen()).isFalse();
      assertThat(state.pace().isPresent())
          .isEqualTo(status.isOpen() && state.reachedAt().isEmpty() && !snapshot.isOver());
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
    List<Integer> plans = new ArrayList<>();
    RecordedEvents.any().generator(1000).stream(new Random(7)).limit(1500).forEach(generated -> {
      Journey journey = generated.value().journey();
      plans.add(plansThatAnswer(journey));
      for (int day : new int[] {5, 30, 80}) {
        for (MilestoneState state : journey.asOf(Travels.day(day)).milestones()) {
          seen.merge(state.status(), 1, Integer::sum);
          flags.add(state.isRegressed() ? "regressed" : "");
          flags.add(state.isOverdue() ? "overdue" : "");
          flags.add(state.isReachedLate() ? "late" : "");
          flags.add(state.isBlocked() ? "blocked" : "");
          flags.add(state.needsNewPlan() ? "second slip" : "");
        }
        flags.add(journey.asOf(Travels.day(day)).openBarrierCount() > 1 ? "barriers" : "");
      }
    });

    assertThat(seen).containsOnlyKeys(MilestoneStatus.values());
    assertThat(seen.values()).allMatch(count -> count >= 20);
    assertThat(flags)
        .contains("regressed", "overdue", "late", "blocked", "second slip", "barriers");
    assertThat(plans).filteredOn(count -> count > 0).hasSizeBetween(100, 500);
  }

  /** How many new plans came when one was needed, after which none is although the slips stay. */
  private static int plansThatAnswer(Journey journey) {
    int answers = 0;
    for (JourneyEvent event : journey.events()) {
      if (event.fact() instanceof Setback.Replanned plan) {
        Instant said = event.occurredAt();
        JourneySnapshot before = journey.asOf(said.minusNanos(1), journey.latest());
        JourneySnapshot after = journey.asOf(said, journey.latest());
        boolean needed = before.milestones().stream()
            .anyMatch(state -> state.id().equals(plan.milestone()) && state.needsNewPlan());
        boolean answered = after.milestones().stream()
            .anyMatch(state ->
                state.id().equals(plan.milestone()) && state.slips() >= 2 && !state.needsNewPlan());
        answers += needed && answered ? 1 : 0;
      }
    }
    return answers;
  }
}
