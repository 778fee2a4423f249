package dev.milestone.journey;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import dev.milestone.tracking.JourneyEvents;
import dev.milestone.tracking.MilestoneState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three times the volume while headcount is held (D-5): 100 to 300 units a week, by at most 10 people. */
class WhileHeldTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static final JourneyMap MAP = map(reaches("volume").whileHeld("headcount"));

  private static JourneyMap map(Criterion criterion) {
    return JourneyMap.of("scale", "1")
        .addStages(Stage.open("growth"))
        .addMetrics(
            Metric.of("volume", "volume", "{unit}/wk", Direction.INCREASE),
            Metric.of("headcount", "headcount", "{person}", Direction.DECREASE))
        .addTargets(
            Target.of("volume", "300 {unit}/wk"),
            Target.of("headcount", "<= 10 {person}").withHeld(true))
        .addMilestones(
            CustomerMilestone.of("tripled", "growth").achievedWhen(criterion).build())
        .build();
  }

  /** Days with what was seen on them: v for volume, h for headcount, V and H for a new target. */
  private static Journey journey(JourneyMap map, String story) {
    Journey journey = Journey.start("acme", map)
        .on(START, ZoneOffset.UTC)
        .record(JourneyEvents.baseline("volume", "100 {unit}/wk"));
    for (String word : story.split(" ")) {
      int colon = word.indexOf(':');
      String number = word.substring(colon + 2);
      JourneyEvent event = switch (word.charAt(colon + 1)) {
        case 'v' -> observed("volume", number + " {unit}/wk");
        case 'h' -> observed("headcount", number + " {person}");
        case 'V' -> target("volume", number + " {unit}/wk");
        default -> target("headcount", "<= " + number + " {person}");
      };
      int day = Integer.parseInt(word.substring(0, colon));
      String id = "e" + (100 + journey.events().size()); // of one day in the order of the story
      journey = journey.record(event.at(day(day)).withId(id));
    }
    return journey;
  }

  private static Instant day(int day) {
    return START.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static MilestoneState state(Journey journey, int day) {
    return journey.asOf(day(day)).milestone("tripled");
  }

  @ParameterizedTest(name = "D-5: {0} -> met on day {1}, regressed {2}, progress {3}")
  @CsvSource({
    "9:h10 9:v300,                 9,  false, 1.0", // both in one report
    "2:h10 9:v300,                 9,  false, 1.0", // the last headcount known then counts
    "2:h10 9:v299,                 ,   false, 0.995",
    "9:v300 20:h10,                20, false, 1.0", // nobody knew of the headcount before
    "2:h11 9:v300,                 ,   false, ",
    "2:h11 9:v300 20:h10,          20, false, 1.0",
    "2:h10 9:v299 10:h11 20:v300,  ,   false, ", // each was so, but never at the same time
    "2:h10 9:v300 20:v299 21:h11 30:v300 31:v299 32:h10, 9, true, 0.995",
    "2:h11 9:v300 20:v200 20:h10,  ,   false, 0.5", // one ends in the instant when the other begins
    "2:h10 9:v300 20:h11,          9,  true,  ", // bought with headcount
    "2:h10 9:v300 20:h11 30:h9,    9,  false, 1.0",
    "9:v300,                       ,   false, ", // unmeasured is not held
    "2:h10,                        ,   false, ",
    "2:h11 9:v300 15:H12,          15, false, 1.0", // a target that changes is judged from its day
    // on
    "2:h10 9:v250 15:V250,         15, false, 1.0",
    "2:h10 9:v250 15:V250 16:V400, 15, false, 0.5", // a target that is raised takes nothing back
    "2:h10 9:v250 15:V250 16:V400 17:v249, 15, true, 0.496667",
    "2:h10 9:v300 15:H8,           9,  false, 1.0",
    "2:h10 9:v300 15:H8 20:h11,    9,  true,  ",
    "2:h11 9:v300 15:V500 20:h10,  ,   false, 0.5", // raised before both were so
    "2:h10 5:H8 9:v300,            ,   false, ",
  })
  void both_at_the_same_time(String story, Integer metOn, boolean regressed, Double progress) {
    MilestoneState state = state(journey(MAP, story), 100);

    assertThat(state.reachedAt()).isEqualTo(Optional.ofNullable(metOn).map(WhileHeldTest::day));
    assertThat(state.isRegressed()).isEqualTo(regressed);
    if (story.contains("v")) {
      assertThat(state.progress().isPresent()).isEqualTo(progress != null);
    }
    if (progress != null) {
      assertThat(state.progress()).hasValue(progress);
    }
  }

  @Test
  void an_earlier_day_does_not_know_of_a_later_one() {
    Journey journey = journey(MAP, "2:h10 9:v300 20:h11 30:h9");

    assertThat(state(journey, 8).reachedAt()).isEmpty();
    assertThat(state(journey, 9).reachedAt()).hasValue(day(9));
    assertThat(state(journey, 19).isRegressed()).isFalse();
    assertThat(state(journey, 20).isRegressed()).isTrue();
    assertThat(state(journey, 30).isRegressed()).isFalse();
  }

  @Test
  void in_a_row_counts_the_metric_and_not_what_is_held() {
    JourneyMap map = map(reaches("volume", 2).whileHeld("headcount"));

    assertThat(state(journey(map, "2:h11 8:v300 9:v300 20:h10"), 100).reachedAt())
        .hasValue(day(20));
    assertThat(state(journey(map, "2:h10 8:v300 9:v200 20:v300"), 100).reachedAt())
        .isEmpty();
  }

  @Test
  void it_says_what_it_reads_and_refuses_to_hold_itself() {
    MetricReaches criterion = reaches("volume").whileHeld("headcount", "budget");

    assertThat(criterion.metrics())
        .containsExactly(MetricId.of("volume"), MetricId.of("headcount"), MetricId.of("budget"));
    assertThat(criterion).isEqualTo(reaches("volume").whileHeld("budget").whileHeld("headcount"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map(criterion))
        .withMessageContaining("metric 'budget' is not in the map");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reaches("volume").whileHeld("volume"))
        .withMessage(
            "metric 'volume' cannot reach its target while it is itself held; name another one to hold");
  }

  /** Notes what the context tells of the turns of volume. */
  record Turns(List<Instant> seen, int times) implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      seen.addAll(context.series(MetricId.of("volume")).turns(times));
      return Fulfilment.notStarted();
    }
  }

  @ParameterizedTest(name = "{1} in a row of {0}: turns on {2}")
  @CsvSource({
    "9:v300 20:v299 30:v301,         1, 9 20 30",
    "9:v300 20:v299 20:v300 30:v301, 1, 9", // there and back in one instant is no turn
    "9:v300 9:v299 20:v300,          1, 20",
    "9:v300 10:v300 20:v299,         2, 10 20",
    "9:v250 15:V250 16:V400,         1, 15 16",
    "9:v200,                         1, ''",
  })
  void a_series_tells_when_it_turned(String story, int times, String days) {
    List<Instant> seen = new ArrayList<>();

    MilestoneState unused = state(journey(map(new Turns(seen, times)), story), 100);

    assertThat(seen)
        .isEqualTo(Stream.of(days.split(" "))
            .filter(day -> !day.isEmpty())
            .map(day -> day(Integer.parseInt(day)))
            .toList());
  }
}
