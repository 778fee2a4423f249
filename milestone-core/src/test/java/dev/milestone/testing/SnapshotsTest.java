package dev.milestone.testing;

import static dev.milestone.measure.Closure.PARTLY_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.tracking.MilestoneStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotsTest {

  private static final List<JourneySnapshot> SAMPLES = Snapshots.samples();

  @Test
  void have_milestones_of_every_status() {
    Set<MilestoneStatus> seen = EnumSet.noneOf(MilestoneStatus.class);
    SAMPLES.forEach(journey -> journey.milestones().forEach(state -> seen.add(state.status())));
    assertThat(seen).containsExactly(MilestoneStatus.values());
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("before its first day", j -> j.day() < 0),
        kind("just started, nothing known", j -> j.day() == 0),
        kind("all that is due is late", j -> j.dueCount() == 4 && j.lateCount() == 4),
        kind("all early", j -> j.achievedCount() == 5 && each(j, MilestoneState::isReachedEarly)),
        kind("exceeds its target", j -> any(j, s -> s.progress().orElse(0) > 1)),
        kind("achieved late", j -> any(j, MilestoneState::isReachedLate)),
        kind("overdue validation", j -> any(j, MilestoneState::isOverdue)),
        kind("regressed", j -> any(j, MilestoneState::isRegressed)),
        kind("blocked", j -> any(j, MilestoneState::isBlocked)),
        kind("missed and due", j -> j.dueMissedCount() == 1),
        kind("waived and missed", j -> j.missedCount() == 2),
        kind("partly achieved", j -> any(j, s -> s.closure().equals(Optional.of(PARTLY_ACHIEVED)))),
        kind("no metrics", j -> j.metricCount() == 0),
        kind("no due days", j -> j.milestones().stream().allMatch(s -> s.due().isEmpty())),
        kind(
            "a target without a baseline",
            j -> j.metricCount() > 0
                && !j.metric("report-time").yardstick().hasBaseline()
                && j.metric("report-time").yardstick().hasTarget()
                && j.metric("report-time").size() == 1),
        kind(
            "a target to hold",
            j -> j.metricCount() > 0 && j.metric("error-rate").yardstick().isHeld()),
        kind("one observation", j -> j.metricCount() > 0 && j.metric("visits").size() == 1),
        kind("many observations", j -> j.metricCount() > 0 && j.metric("visits").size() == 80),
        kind("ended", j -> j.ending().isPresent()),
        kind("hindsight", j -> j.knownAt().isAfter(j.asOf())),
        kind("another zone", j -> j.zone().getId().equals("Pacific/Kiritimati")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void hold_a_journey_that_is(String what, Predicate<JourneySnapshot> kind) {
    assertThat(SAMPLES).anyMatch(kind);
  }

  @Test
  void are_the_same_wherever_they_are_made() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Snapshots.samples()).isEqualTo(SAMPLES);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static Arguments kind(String what, Predicate<JourneySnapshot> kind) {
    return Arguments.of(what, kind);
  }

  private static boolean any(JourneySnapshot journey, Predicate<MilestoneState> what) {
    return journey.milestones().stream().anyMatch(what);
  }

  /** All that have a due day. */
  private static boolean each(JourneySnapshot journey, Predicate<MilestoneState> what) {
    return journey.milestones().stream().filter(s -> s.due().isPresent()).allMatch(what);
  }
}
