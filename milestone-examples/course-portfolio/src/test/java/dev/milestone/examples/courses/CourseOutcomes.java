package dev.milestone.examples.courses;

import dev.milestone.health.backtest.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How enrolments ended, from the table studentInfo; only tests may know, so that no score can. */
final class CourseOutcomes {

  private final Map<Key, Outcome> outcomes = new HashMap<>();

  private CourseOutcomes() {}

  static CourseOutcomes read(CourseFiles files) {
    CourseOutcomes read = new CourseOutcomes();
    CsvTable.read(
        files,
        "studentInfo",
        List.of("code_module", "code_presentation", "id_student", "final_result"),
        read::add);
    return read;
  }

  /** Kept if passed, lost if failed or withdrawn. */
  Outcome of(PresentationKey presentation, long student) {
    Outcome outcome = outcomes.get(new Key(presentation, student));
    if (outcome == null) {
      throw new IllegalArgumentException(
          "student %d of %s has no result".formatted(student, presentation));
    }
    return outcome;
  }

  private void add(CsvRow row) {
    Outcome outcome = switch (row.text("final_result")) {
      case "Pass", "Distinction" -> Outcome.KEPT;
      case "Fail", "Withdrawn" -> Outcome.LOST;
      default -> throw row.bad("final_result", "is none of Pass, Distinction, Fail, Withdrawn");
    };
    outcomes.put(
        new Key(
            new PresentationKey(row.code("code_module"), row.code("code_presentation")),
            row.id("id_student")),
        outcome);
  }

  private record Key(PresentationKey presentation, long student) {}
}
