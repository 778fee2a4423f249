package dev.milestone.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Due;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Milestone;
import dev.milestone.tracking.StatusArrows.By;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Status paths take documented arrows only, each by its documented cause. */
class StatusPathPropertyTest {

  private static final Journey START = Travels.on(Maps.full());

  @Provide
  Arbitrary<List<JourneyEvent>> events() {
    return RecordedEvents.on(Maps.full());
  }

  @Provide
  Arbitrary<List<JourneyEvent>> plainEvents() {
    return RecordedEvents.plainOn(Maps.full());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void of_what_is_recorded_as_it_happens(@ForAll("plainEvents") List<JourneyEvent> events) {
    Journey journey = START.recordAll(events);

    assertPaths(journey, journey::asOf);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void of_what_is_told_in_hindsight_whenever_it_was_recorded(
      @ForAll("events") List<JourneyEvent> events) {
    Journey journey = START.recordAll(events);

    assertPaths(journey, instant -> journey.asOf(instant, journey.latest()));
  }

  private static void assertPaths(Journey journey, Function<Instant, JourneySnapshot> told) {
    List<JourneyEvent> known = journey.known(Travels.day(400), Travels.day(400));
    Set<Instant> instants = new TreeSet<>();
    known.forEach(event -> instants.add(event.occurredAt()));
    for (int day = -10; day < 120; day++) {
      instants.add(Travels.startOfDay(day));
    }
    JourneySnapshot before = told.apply(Travels.day(-20));
    for (Instant instant : instants) {
      JourneySnapshot after = told.apply(instant);
      for (int i = 0; i < after.milestoneCount(); i++) {
        Set<By> causes = EnumSet.noneOf(By.class);
        Milestone milestone = after.milestone(i).milestone();
        if (after.today().isAfter(before.today())) {
          causes.add(By.DAY_OVER);
        }
        known.stream()
            .filter(event -> event.occurredAt().equals(instant))
            .forEach(event -> addCauses(causes, milestone, event.fact()));

        assertThat(StatusArrows.reachable(before.status(i), causes))
            .as("from %s at %s by %s", before.milestone(i), instant, causes)
            .contains(after.status(i));
      }
      before = after;
    }
  }

  private static void addCauses(Set<By> causes, Milestone milestone, Fact fact) {
    if (milestone.due().flatMap(Due::anchor).isPresent()) {
      causes.add(By.OTHER_DAY); // whatever is said may have moved its anchor
    }
    if (fact instanceof Fact.Observed
        || fact instanceof Fact.BaselineSet
        || fact instanceof Fact.TargetSet
        || fact instanceof Fact.Used
        || fact instanceof Fact.TaskCompleted) {
      causes.add(By.COUNTS);
    }
    if (fact instanceof Fact.JourneyEnded) {
      causes.add(By.ENDING);
    }
    if (!(fact instanceof Fact.OnMilestone said) || !said.milestone().equals(milestone.id())) {
      return;
    }
    if (said instanceof Fact.MilestoneWaived) {
      causes.add(By.WAIVED);
    } else if (said instanceof Fact.Closing) {
      causes.add(By.CLOSED);
    } else if (said instanceof Fact.MilestoneReached) {
      causes.add(By.COUNTS);
    } else if (said instanceof Fact.ValidationGiven) {
      causes.addAll(EnumSet.of(By.COUNTS, By.CONFIRMED));
    } else if (said instanceof Fact.EvidenceGiven) {
      causes.add(By.CONFIRMED);
    } else if (said instanceof Fact.ValidationRevoked) {
      causes.add(By.REVOKED);
    } else if (said instanceof Setback.TimelineReset) {
      causes.add(By.OTHER_DAY);
    }
  }
}
