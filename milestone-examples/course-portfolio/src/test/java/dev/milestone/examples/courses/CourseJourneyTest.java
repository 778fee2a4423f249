package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.HealthInputs;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.tracking.MilestoneStatus;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of the data means for a journey, at the edges of the days. */
class CourseJourneyTest {

  private static final Assessment ESSAY = new Assessment(7, "TMA", OptionalInt.of(20), 50);
  private static final Assessment EXAM = new Assessment(8, "Exam", OptionalInt.empty(), 100);
  private static final Presentation COURSE =
      new Presentation(new PresentationKey("AAA", "2013J"), 268, List.of(ESSAY, EXAM));

  @ParameterizedTest(name = "due on day 20, handed in on {0}, judged on {1}: {2}")
  @CsvSource({
    "20, 20, NOT_STARTED", // nothing of the day itself is known
    "20, 21, ACHIEVED",
    "21, 21, LATE", // due on the day before
    "21, 22, ACHIEVED",
  })
  void what_was_handed_in_is_known_from_the_next_day(int day, int judged, MilestoneStatus status) {
    assertThat(handedIn(at(judged, submission(day, 70))).status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "handed in on day {0}: late {1}")
  @CsvSource({"20, false", "21, true"})
  void the_due_day_itself_is_in_time(int day, boolean late) {
    assertThat(handedIn(at(40, submission(day, 70))).isReachedLate()).isEqualTo(late);
  }

  @Test
  void late_is_less_than_in_time_and_more_than_never() {
    long inTime = score(at(30, submission(20, 70)));
    long late = score(at(30, submission(22, 70)));
    long never = score(at(30));

    assertThat(late).isLessThan(inTime).isGreaterThan(never);
  }

  @ParameterizedTest(name = "mark {0} of day 10, judged on {1}: {2}")
  @CsvSource({
    "40, 24, NOT_STARTED", // recorded on day 24, at noon
    "40, 25, ACHIEVED",
    "39, 24, NOT_STARTED",
    "39, 25, LATE",
  })
  void a_mark_is_known_fourteen_days_after_the_hand_in(
      double mark, int judged, MilestoneStatus status) {
    JourneySnapshot journey = at(judged, submission(10, mark));

    assertThat(passed(journey).status()).isEqualTo(status);
    assertThat(journey.metric(CourseMap.RUNNING_MARK).size()).isEqualTo(judged < 25 ? 0 : 1);
  }

  @Test
  void what_was_carried_over_was_achieved_before_the_start() {
    JourneySnapshot journey = at(0, new Submission(ESSAY, -1, true, OptionalDouble.of(80)));

    assertThat(handedIn(journey).status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(passed(journey).status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(passed(journey).reachedOn())
        .hasValueSatisfying(day -> assertThat(day).isBefore(journey.startDate()));
  }

  @Test
  void an_exam_without_a_date_is_never_due() {
    JourneySnapshot journey = at(282);

    assertThat(journey.milestone(CourseMap.handedIn(EXAM)).due()).isEmpty();
    assertThat(journey.milestone(CourseMap.passed(EXAM)).due()).isEmpty();
    assertThat(journey.late())
        .extracting(state -> state.id().value())
        .containsExactly(CourseMap.handedIn(ESSAY), CourseMap.passed(ESSAY));
  }

  @Test
  void visits_before_a_cutoff_day_are_known_when_it_begins() {
    Enrolment enrolment = new Enrolment(
        COURSE,
        1,
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        List.of(new Checkpoint(5, 3), new Checkpoint(35, 10)));

    assertThat(snapshot(enrolment, 4).metric(CourseMap.VISITS).sum()).isEqualTo(0);
    assertThat(snapshot(enrolment, 5).metric(CourseMap.VISITS).sum()).isEqualTo(3);
    assertThat(snapshot(enrolment, 34).metric(CourseMap.VISITS).sum()).isEqualTo(3);
    assertThat(snapshot(enrolment, 35).metric(CourseMap.VISITS).sum()).isEqualTo(10);
  }

  private static Submission submission(int day, double mark) {
    return new Submission(ESSAY, day, false, OptionalDouble.of(mark));
  }

  private static JourneySnapshot at(int day, Submission... submissions) {
    return snapshot(
        new Enrolment(
            COURSE, 1, OptionalInt.empty(), OptionalInt.empty(), List.of(submissions), List.of()),
        day);
  }

  private static JourneySnapshot snapshot(Enrolment enrolment, int day) {
    Journey journey = CourseJourney.of(enrolment, CourseMap.of(COURSE));
    return journey.asOfStartOf(journey.startDate().plusDays(day));
  }

  private static MilestoneState handedIn(JourneySnapshot journey) {
    return journey.milestone(CourseMap.handedIn(ESSAY));
  }

  private static MilestoneState passed(JourneySnapshot journey) {
    return journey.milestone(CourseMap.passed(ESSAY));
  }

  private static long score(JourneySnapshot journey) {
    return CourseHealth.engine().assess(journey, HealthInputs.none()).scoreMicros();
  }
}
