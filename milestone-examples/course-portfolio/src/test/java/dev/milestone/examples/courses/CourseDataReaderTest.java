package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseDataReaderTest {

  @TempDir
  Path folder;

  @Test
  void reads_the_bundled_presentations_whole() {
    CourseData data = CourseDataReader.read(CourseFiles.bundled());

    assertThat(data.presentations())
        .extracting(
            p -> p.key().toString(),
            Presentation::lengthDays,
            p -> p.assessments().size())
        .containsExactly(tuple("AAA 2013J", 268, 6), tuple("BBB 2013J", 268, 12));
    assertThat(data.enrolments()).hasSize(2620);
    assertThat(data.enrolments().stream().mapToInt(e -> e.submissions().size()).sum())
        .isEqualTo(16008);
    assertThat(data.enrolments()).allSatisfy(e -> assertThat(e.checkpoints()).hasSize(10));
    assertThat(data.lastDay()).isEqualTo(268 + 14);
  }

  @Test
  void groups_everything_by_enrolment_in_order_of_time() {
    CourseData data = CourseFolder.valid(folder)
        .and("studentAssessment", "1757,22,40,0,55.5")
        .and("studentAssessment", "1757,11,3,0,0")
        .read();

    Enrolment first = data.enrolments().get(0);
    Enrolment second = data.enrolments().get(1);
    assertThat(first.presentation()).isSameAs(data.presentations().get(0));
    assertThat(first.student()).isEqualTo(11);
    assertThat(first.registered()).hasValue(-159);
    assertThat(first.left()).isEmpty();
    assertThat(first.checkpoints()).containsExactly(new Checkpoint(5, 38), new Checkpoint(35, 66));
    assertThat(first.submissions()).extracting(Submission::day).containsExactly(3, 18);
    assertThat(second.registered()).isEmpty();
    assertThat(second.left()).hasValue(65);
    assertThat(second.submissions())
        .containsExactly(
            new Submission(
                new Assessment(1752, "TMA", OptionalInt.of(19), 10),
                -1,
                true,
                OptionalDouble.empty()),
            new Submission(
                new Assessment(1757, "Exam", OptionalInt.empty(), 100),
                40,
                false,
                OptionalDouble.of(55.5)));
  }

  @Test
  void a_checkpoint_is_complete_when_the_day_before_is_over() {
    assertThat(new Checkpoint(35, 66).lastDay()).isEqualTo(34);
  }

  @ParameterizedTest(name = "left on day 65; active at {0}: {1}")
  @CsvSource({"64, 2", "65, 2", "66, 1"})
  void who_left_before_the_day_is_not_at_risk_any_more(int day, int active) {
    assertThat(CourseFolder.valid(folder).read().activeAt(day)).hasSize(active);
  }

  @Test
  void finds_columns_by_name_and_passes_over_others() {
    CourseData plain = CourseFolder.valid(folder).read();
    CourseData shuffled =
        new CourseFolder(folder).with("studentRegistration", """
            age_band,date_unregistration,id_student,code_presentation,date_registration,code_module
            secret,,11,2013J,-159,AAA
            secret,65,22,2013J,,AAA
            """).read();

    assertThat(shuffled).isEqualTo(plain);
  }

  @Test
  void reads_byte_order_mark_windows_lines_quotes_blanks_and_empty_lines() {
    CourseFolder files = CourseFolder.valid(folder);
    CourseData plain = files.read();

    assertThat(files
            .with("courses", "\uFEFF" + files.text("courses").replace("\n", "\r\n"))
            .read())
        .isEqualTo(plain);
    assertThat(files
            .with(
                "courses",
                "\uFEFF\"code_module\",code_presentation , module_presentation_length\n\n\"AAA\", 2013J ,+268")
            .read())
        .isEqualTo(plain);
  }

  @Test
  void reads_gzip_as_well_as_plain_text() {
    CourseFolder files = CourseFolder.valid(folder);
    CourseData plain = files.read();
    String text = files.text("studentAssessment");

    files
        .without("studentAssessment.csv")
        .with("studentAssessment.csv.gz", CourseFolder.gzip(text));

    assertThat(files.read()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "again in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "courses|AAA,2013J,268",
        "assessments|AAA,2013J,1752,TMA,19,10.00",
        "studentRegistration|AAA,2013J,22,,65",
        "studentAssessment|1752,11,18,0,78.0",
        "engagement_checkpoints|AAA,2013J,5,11,38",
      })
  void the_same_row_again_changes_nothing(String table, String row) {
    CourseFolder files = CourseFolder.valid(folder);
    CourseData once = files.read();

    assertThat(files.and(table, row).read()).isEqualTo(once);
  }

  @Test
  void one_student_in_two_presentations_is_two_enrolments() {
    CourseData data = CourseFolder.valid(folder)
        .and("courses", "AAA,2014B,200")
        .and("studentRegistration", "AAA,2014B,11,-3,")
        .and("engagement_checkpoints", "AAA,2014B,5,11,7")
        .read();

    assertThat(data.enrolments())
        .filteredOn(e -> e.student() == 11)
        .extracting(
            e -> e.presentation().key().presentation(), e -> e.checkpoints().size())
        .containsExactly(tuple("2013J", 2), tuple("2014B", 1));
    assertThat(data.presentations())
        .extracting(Presentation::assessments)
        .last()
        .isEqualTo(List.of());
  }
}
