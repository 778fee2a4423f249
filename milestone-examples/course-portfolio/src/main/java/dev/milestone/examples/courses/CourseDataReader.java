package dev.milestone.examples.courses;

import static dev.milestone.examples.courses.OneLine.quoted;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads the five tables that scoring needs, checks them against each other and groups them by enrolment.
 *
 * <p>A row that says again what was said is passed over; one that says something else about the same thing is refused.
 */
final class CourseDataReader {

  private static final String MODULE = "code_module";
  private static final String PRESENTATION = "code_presentation";
  private static final String STUDENT = "id_student";
  private static final String ASSESSMENT = "id_assessment";
  private static final int MOST_VISITS = 100_000_000;

  private final CourseFiles files;
  private final Map<PresentationKey, PresentationDraft> presentations = new LinkedHashMap<>();
  private final Map<Long, Owned> assessments = new HashMap<>();
  private final List<EnrolmentDraft> enrolments = new ArrayList<>();
  private final Map<String, OptionalDouble> scores =
      new HashMap<>(); // a few hundred different ones, often repeated

  private CourseDataReader(CourseFiles files) {
    this.files = files;
  }

  /**
   * Reads courses, assessments, studentRegistration, studentAssessment and engagement_checkpoints.
   *
   * @throws BadCourseDataException at the first thing that is not as it should be
   */
  static CourseData read(CourseFiles files) {
    return new CourseDataReader(files).read();
  }

  private CourseData read() {
    filledTable("courses", this::course, MODULE, PRESENTATION, "module_presentation_length");
    table(
        "assessments",
        this::assessment,
        MODULE,
        PRESENTATION,
        ASSESSMENT,
        "assessment_type",
        "date",
        "weight");
    filledTable(
        "studentRegistration",
        this::enrolment,
        MODULE,
        PRESENTATION,
        STUDENT,
        "date_registration",
        "date_unregistration");
    table(
        "studentAssessment",
        this::submission,
        ASSESSMENT,
        STUDENT,
        "date_submitted",
        "is_banked",
        "score");
    table(
        "engagement_checkpoints",
        this::checkpoint,
        MODULE,
        PRESENTATION,
        STUDENT,
        "cutoff_day",
        "visits");
    Map<PresentationDraft, Presentation> done = new HashMap<>();
    presentations.values().forEach(p -> done.put(p, p.build()));
    return new CourseData(
        presentations.values().stream().map(done::get).toList(),
        enrolments.stream()
            .map(e -> e.build(requireNonNull(done.get(e.presentation))))
            .toList());
  }

  private void table(String name, RowReader rows, String... columns) {
    CsvTable.read(files, name, List.of(columns), rows::read);
  }

  private void filledTable(String name, RowReader rows, String... columns) {
    if (CsvTable.read(files, name, List.of(columns), rows::read) == 0) {
      throw new BadCourseDataException(
          "%s: has no row below the header; there is nothing to score without one"
              .formatted(files.find(name).name()));
    }
  }

  /** Takes in one row of a table. */
  private interface RowReader {
    void read(CsvRow row);
  }

  private void course(CsvRow row) {
    PresentationKey key = new PresentationKey(row.code(MODULE), row.code(PRESENTATION));
    int length = row.count("module_presentation_length", 1, CsvRow.LAST_DAY);
    PresentationDraft before = presentations.putIfAbsent(key, new PresentationDraft(key, length));
    if (before != null && before.lengthDays != length) {
      throw row.bad(
          "presentation %s is %s days long here and %s further up; keep the row that is right"
              .formatted(key, length, before.lengthDays));
    }
  }

  private void assessment(CsvRow row) {
    PresentationDraft presentation = presentation(row);
    if (row.isMissing("assessment_type")) {
      throw row.bad("assessment_type", "is missing; write TMA, CMA, Exam or what it is called");
    }
    Assessment assessment = new Assessment(
        row.id(ASSESSMENT),
        row.text("assessment_type"),
        row.optionalDay("date"),
        row.percent("weight"));
    Owned owned = new Owned(presentation, assessment);
    Owned before = assessments.putIfAbsent(assessment.id(), owned);
    if (before == null) {
      presentation.assessments.add(assessment);
    } else if (!before.equals(owned)) {
      throw row.bad("assessment %s is described otherwise further up, for %s; ids must be unique"
          .formatted(assessment.id(), before.presentation.key));
    }
  }

  private void enrolment(CsvRow row) {
    PresentationDraft presentation = presentation(row);
    EnrolmentDraft enrolment = new EnrolmentDraft(
        presentation,
        row.id(STUDENT),
        row.optionalDay("date_registration"),
        row.optionalDay("date_unregistration"));
    EnrolmentDraft before = presentation.enrolments.putIfAbsent(enrolment.student, enrolment);
    if (before == null) {
      enrolments.add(enrolment);
    } else if (!before.registered.equals(enrolment.registered)
        || !before.left.equals(enrolment.left)) {
      throw row.bad(
          "student %s is enrolled in %s further up with other days; keep the row that is right"
              .formatted(enrolment.student, presentation.key));
    }
  }

  private void submission(CsvRow row) {
    Owned owner = assessments.get(row.id(ASSESSMENT));
    if (owner == null) {
      throw row.bad(
          ASSESSMENT, "is not in the table 'assessments'; add it there, or remove the row");
    }
    EnrolmentDraft enrolment = enrolmentOf(row, owner.presentation);
    Submission submission = new Submission(
        owner.assessment, row.day("date_submitted"), row.count("is_banked", 0, 1) == 1, score(row));
    for (Submission before : enrolment.submissions) {
      if (before.assessment().id() == submission.assessment().id()) {
        if (before.equals(submission)) {
          return;
        }
        throw row.bad(
            "student %s handed in assessment %s further up with another day or score; keep the row that is right"
                .formatted(enrolment.student, submission.assessment().id()));
      }
    }
    enrolment.submissions.add(submission);
  }

  private OptionalDouble score(CsvRow row) {
    if (row.isMissing("score")) {
      return OptionalDouble.empty();
    }
    OptionalDouble known = scores.get(row.text("score"));
    if (known == null) {
      known = OptionalDouble.of(row.percent("score"));
      scores.put(row.text("score"), known);
    }
    return known;
  }

  private void checkpoint(CsvRow row) {
    EnrolmentDraft enrolment = enrolmentOf(row, presentation(row));
    Checkpoint checkpoint =
        new Checkpoint(row.day("cutoff_day"), row.count("visits", 0, MOST_VISITS));
    for (Checkpoint before : enrolment.checkpoints) {
      if (before.equals(checkpoint)) {
        return;
      }
      if (Integer.compare(before.cutoffDay(), checkpoint.cutoffDay())
              * Integer.compare(before.visits(), checkpoint.visits())
          < 0) {
        throw row.bad(
            "visits",
            "visits before day %s, but %s before day %s; count from the beginning on"
                .formatted(checkpoint.cutoffDay(), before.visits(), before.cutoffDay()));
      }
      if (before.cutoffDay() == checkpoint.cutoffDay()) {
        throw row.bad(
            "student %s has %s visits before day %s further up and %s here; keep the row that is right"
                .formatted(
                    enrolment.student, before.visits(), before.cutoffDay(), checkpoint.visits()));
      }
    }
    enrolment.checkpoints.add(checkpoint);
  }

  private PresentationDraft presentation(CsvRow row) {
    PresentationKey key = new PresentationKey(row.code(MODULE), row.code(PRESENTATION));
    PresentationDraft presentation = presentations.get(key);
    if (presentation == null) {
      throw row.bad("presentation %s is not in the table 'courses'; add it there, or remove the row"
          .formatted(quoted(key.toString())));
    }
    return presentation;
  }

  private static EnrolmentDraft enrolmentOf(CsvRow row, PresentationDraft presentation) {
    EnrolmentDraft enrolment = presentation.enrolments.get(row.id(STUDENT));
    if (enrolment == null) {
      throw row.bad(
          STUDENT,
          "is not enrolled in %s; add the enrolment to the table 'studentRegistration', or remove the row"
              .formatted(presentation.key));
    }
    return enrolment;
  }

  /** An assessment and whose it is. */
  private record Owned(PresentationDraft presentation, Assessment assessment) {}

  private static final class PresentationDraft {

    final PresentationKey key;
    final int lengthDays;
    final List<Assessment> assessments = new ArrayList<>();
    final Map<Long, EnrolmentDraft> enrolments = new HashMap<>();

    PresentationDraft(PresentationKey key, int lengthDays) {
      this.key = key;
      this.lengthDays = lengthDays;
    }

    Presentation build() {
      return new Presentation(key, lengthDays, assessments);
    }
  }

  private static final class EnrolmentDraft {

    private static final Comparator<Submission> BANKED_FIRST_THEN_BY_DAY =
        Comparator.comparing((Submission s) -> !s.banked()).thenComparingInt(Submission::day);

    final PresentationDraft presentation;
    final long student;
    final OptionalInt registered;
    final OptionalInt left;
    final List<Submission> submissions = new ArrayList<>(8);
    final List<Checkpoint> checkpoints = new ArrayList<>();

    EnrolmentDraft(
        PresentationDraft presentation, long student, OptionalInt registered, OptionalInt left) {
      this.presentation = presentation;
      this.student = student;
      this.registered = registered;
      this.left = left;
    }

    Enrolment build(Presentation built) {
      submissions.sort(BANKED_FIRST_THEN_BY_DAY);
      checkpoints.sort(Comparator.comparingInt(Checkpoint::cutoffDay));
      return new Enrolment(built, student, registered, left, submissions, checkpoints);
    }
  }
}
