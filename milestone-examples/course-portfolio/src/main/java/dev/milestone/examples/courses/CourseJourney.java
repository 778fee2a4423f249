package dev.milestone.examples.courses;

import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.used;

import dev.milestone.journey.JourneyMap;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Quantity;
import dev.milestone.tracking.Fact;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneyEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An enrolment as a journey: everything that was ever recorded of it, the future too. What may be known at a day is for the
 * journey to say.
 *
 * <p>Facts of a day are stamped at noon of it; a mark is recorded 14 days after the hand-in that it is for.
 */
final class CourseJourney {

  private static final Pattern CODE = Pattern.compile("(\\d{4})([A-L])");
  private static final int BEFORE_THE_START = -1;

  private final LocalDate start;
  private final List<JourneyEvent> events = new ArrayList<>();

  private CourseJourney(LocalDate start) {
    this.start = start;
  }

  static Journey of(Enrolment enrolment, JourneyMap map) {
    CourseJourney journey = new CourseJourney(startOf(enrolment.presentation().key()));
    journey.submissions(enrolment.submissions());
    journey.visits(enrolment.checkpoints());
    enrolment
        .left()
        .ifPresent(day -> journey.events.add(ended(Fact.Ending.WITHDREW).at(journey.noon(day))));
    return Journey.start(Long.toString(enrolment.student()), map)
        .as(map.id() + "/" + enrolment.student())
        .on(journey.start, ZoneOffset.UTC)
        .recordAll(journey.events);
  }

  /** The first of the month that the letter stands for (A January, B February, J October); the data gives no dates. */
  static LocalDate startOf(PresentationKey key) {
    Matcher code = CODE.matcher(key.presentation());
    return code.matches()
        ? LocalDate.of(Integer.parseInt(code.group(1)), 1 + code.group(2).charAt(0) - 'A', 1)
        : LocalDate.EPOCH;
  }

  private void submissions(List<Submission> submissions) {
    List<Mark> marks = new ArrayList<>();
    for (Submission submission : submissions) {
      int day = submission.banked() ? BEFORE_THE_START : submission.day();
      int recordedOn = submission.banked() ? BEFORE_THE_START : day + CourseData.DAYS_TO_MARK;
      events.add(used(CourseMap.handedIn(submission.assessment())).at(noon(day)));
      submission.score().ifPresent(score -> {
        events.add(
            observed(MetricId.of(CourseMap.mark(submission.assessment())), score, CourseMap.PERCENT)
                .at(noon(day))
                .recordedAt(noon(recordedOn)));
        marks.add(new Mark(recordedOn, submission.assessment().id(), score));
      });
    }
    runningMark(marks);
  }

  /** The mean of the marks so far changes with each mark that is recorded; the first one is where the student stood. */
  private void runningMark(List<Mark> marks) {
    marks.sort(Comparator.comparingInt(Mark::recordedOn).thenComparingLong(Mark::assessment));
    MetricId metric = MetricId.of(CourseMap.RUNNING_MARK);
    double sum = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      sum += mark.score();
      if (i == 0) {
        Quantity first = new Quantity(BigDecimal.valueOf(mark.score()), CourseMap.PERCENT);
        events.add(baseline(Baseline.builder()
                .metric(metric)
                .value(first)
                .method("first mark")
                .build())
            .at(noon(mark.recordedOn())));
      }
      boolean lastOfDay =
          i + 1 == marks.size() || marks.get(i + 1).recordedOn() != mark.recordedOn();
      if (lastOfDay) {
        events.add(observed(metric, sum / (i + 1), CourseMap.PERCENT).at(noon(mark.recordedOn())));
      }
    }
  }

  /** Visits between two checkpoints, known when the later one is complete. */
  private void visits(List<Checkpoint> checkpoints) {
    MetricId metric = MetricId.of(CourseMap.VISITS);
    int before = 0;
    for (Checkpoint checkpoint : checkpoints) {
      events.add(observed(metric, checkpoint.visits() - before, CourseMap.VISIT)
          .at(noon(checkpoint.lastDay())));
      before = checkpoint.visits();
    }
  }

  private Instant noon(int day) {
    return start.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private record Mark(int recordedOn, long assessment, double score) {}
}
