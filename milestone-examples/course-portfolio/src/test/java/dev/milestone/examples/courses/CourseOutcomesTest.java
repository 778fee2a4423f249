package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.backtest.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseOutcomesTest {

  @Test
  void every_bundled_enrolment_has_an_outcome() {
    CourseOutcomes outcomes = CourseOutcomes.read(CourseFiles.bundled());
    List<Enrolment> active = CourseDataReader.read(CourseFiles.bundled()).activeAt(65);

    long lost = active.stream()
        .filter(e -> outcomes.of(e.presentation().key(), e.student()) == Outcome.LOST)
        .count();

    assertThat(active).hasSize(2139);
    assertThat(lost).isEqualTo(789);
  }

  @Test
  void scoring_does_not_read_outcomes(@TempDir Path folder) {
    CourseFolder files = CourseFolder.valid(folder);
    CourseData without = files.read();

    files.with("studentInfo", "garbled");

    assertThat(files.read()).isEqualTo(without);
  }
}
