package dev.milestone.journey.library;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Confirmed;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricReaches;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.TasksDone;
import dev.milestone.journey.UsageHappened;
import dev.milestone.measure.Direction;
import dev.milestone.tracking.Dossier;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.tracking.MilestoneStatus;
import dev.milestone.tracking.NextStep;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready map is travelled from its start to its end, each milestone on its due day. */
class ReadyMapsTravelTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  static List<String> names() {
    return JourneyMaps.names();
  }

  private static Journey start(JourneyMap map) {
    Journey journey = Journey.start("acme", map).on(START, ZoneOffset.UTC);
    for (MetricSlot slot : map.slots()) {
      String id = slot.id().value();
      journey = journey
          .measuring(id, slot.name(), "{case}/wk", Direction.INCREASE)
          .record(baseline(id, "10 {case}/wk"), target(id, "20 {case}/wk"));
    }
    return journey;
  }

  @ParameterizedTest(name = "D-9, D-60: {0}")
  @MethodSource("names")
  void leads_from_milestone_to_milestone_to_its_end(String name) {
    JourneyMap map = JourneyMaps.named(name);
    Journey journey = start(map);
    for (MilestoneState planned : byDue(journey)) {
      Instant noon = planned.due().orElseThrow().atTime(12, 0).toInstant(ZoneOffset.UTC);
      JourneySnapshot before = journey.asOf(noon);
      if (before.milestone(planned.id()).status() == MilestoneStatus.ACHIEVED) {
        continue;
      }
      checkDossiers(journey, planned, noon);
      assertThat(before.lateCount()).isZero();
      assertThat(NextStep.of(journey, noon).orElseThrow().milestone()).isEqualTo(planned.id());
      assertThat(before.milestone(planned.id()).isBlocked()).isFalse();

      journey = journey.recordAll(reaching(map, planned.milestone(), noon));

      Instant after = noon.plusSeconds(3600);
      assertThat(journey.asOf(after).milestone(planned.id()).status())
          .as(planned.id().value())
          .isEqualTo(MilestoneStatus.ACHIEVED);
      checkDossiers(journey, planned, after);
    }
    JourneySnapshot end = journey.asOf(journey.latest());
    assertThat(end.next()).isEmpty();
    assertThat(end.achievedCount()).isEqualTo(map.milestones().size());
    assertThat(end.milestones()).noneMatch(MilestoneState::isReachedLate);
  }

  /** In both languages; a message without words would throw. */
  private static void checkDossiers(Journey journey, MilestoneState planned, Instant at) {
    Dossier dossier = Dossier.of(journey, planned.id(), at);
    assertThat(dossier.text(Wording.english()))
        .startsWith("Milestone: " + planned.milestone().name())
        .contains("Target date: " + planned.due().orElseThrow());
    assertThat(dossier.text(Wording.brazilianPortuguese()))
        .startsWith("Milestone: " + inPortuguese(planned.milestone().name()))
        .contains("Data-alvo: " + planned.due().orElseThrow());
  }

  private static String inPortuguese(String phrase) {
    return requireNonNull(Wording.brazilianPortuguese().phrases().get(phrase), phrase);
  }

  @ParameterizedTest(name = "D-9: {0}")
  @MethodSource("names")
  void is_late_where_nothing_happens_and_nothing_is_on_track_by_itself(String name) {
    JourneyMap map = JourneyMaps.named(name);
    Journey journey = Journey.start("idle", map).on(START, ZoneOffset.UTC);

    JourneySnapshot start = journey.asOfStartOf(START);
    JourneySnapshot afterYears = journey.asOfStartOf(START.plusYears(3));

    assertThat(start.lateCount()).isZero();
    assertThat(start.next()).isPresent();
    assertThat(afterYears.lateCount()).isEqualTo(map.milestones().size());
    assertThat(afterYears.next())
        .isEqualTo(
            afterYears.late().stream().filter(state -> !state.isBlocked()).findFirst());
    assertThat(afterYears.open()).hasSize(map.milestones().size());
  }

  private static List<MilestoneState> byDue(Journey journey) {
    return journey.asOfStartOf(START).milestones().stream()
        .sorted(Comparator.comparing((MilestoneState state) -> state.due().orElseThrow()))
        .toList();
  }

  private static List<JourneyEvent> reaching(JourneyMap map, Milestone milestone, Instant noon) {
    String id = milestone.id().value();
    List<JourneyEvent> events = new ArrayList<>();
    for (Criterion criterion : milestone.criteria()) {
      if (criterion instanceof MetricReaches reaches) {
        for (int i = 0; i < reaches.timesInARow(); i++) {
          events.add(
              observed(reaches.metric().value(), reached(map, reaches)).at(noon.plusSeconds(i)));
        }
      } else if (criterion instanceof UsageHappened happened) {
        events.add(used(happened.usage(), happened.times()).at(noon));
      } else if (criterion instanceof TasksDone done) {
        long needed = (long) Math.ceil(done.share() * done.tasks().size());
        done.tasks().stream()
            .limit(needed)
            .map(TaskId::value)
            .forEach(task -> events.add(taskDone(task).at(noon)));
      } else if (criterion instanceof Confirmed confirmed) {
        events.add(validated(id, "Ana", confirmed.role()).at(noon));
      }
    }
    milestone.validation().ifPresent(policy -> {
      for (int i = 0; i < policy.sources(); i++) {
        events.add(
            evidence(id, EvidenceKind.REPORT, "source " + i, "before and after").at(noon));
      }
      policy
          .role()
          .ifPresent(role -> events.add(validated(id, "Rui", role).at(noon.plusSeconds(60))));
    });
    return events;
  }

  private static String reached(JourneyMap map, MetricReaches reaches) {
    return map.findPosition(reaches.metric()).isPresent() ? "95 %" : "20 {case}/wk";
  }
}
