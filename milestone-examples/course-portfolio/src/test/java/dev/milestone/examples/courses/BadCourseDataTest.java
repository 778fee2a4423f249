package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each complaint is one line with file, line, column or id, what was found, what was expected. */
class BadCourseDataTest {

  @TempDir
  Path folder;

  private CourseFolder files;

  @BeforeEach
  void valid() {
    files = CourseFolder.valid(folder);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "courses|AAA,2014B,|line 3, column 'module_presentation_length': is empty, but every row needs it; fill it in",
        "courses|AAA,2014B,long|line 3, column 'module_presentation_length': 'long' is out of range; write a whole number from 1",
        "courses|AAA,2014B,0|'0' is out of range",
        "courses|AAA,2013J,240|line 3: presentation AAA 2013J is 240 days long here and 268 further up",
        "courses|A A,2014B,9|column 'code_module': 'A A' is no code",
        "courses|,2014B,9|column 'code_module': is empty",
        "assessments|ZZZ,2013J,1,TMA,9,10|line 4: presentation 'ZZZ 2013J' is not in the table 'courses'",
        "assessments|AAA,2013J,,TMA,9,10|column 'id_assessment': is empty",
        "assessments|AAA,2013J,-4,TMA,9,10|column 'id_assessment': '-4' is no id",
        "assessments|AAA,2013J,1,,9,10|column 'assessment_type': '' is missing",
        "assessments|AAA,2013J,1,TMA,soon,10|column 'date': 'soon' is no day; write a whole number from -2000 to 5000",
        "assessments|AAA,2013J,1,TMA,9.5,10|column 'date': '9.5' is no day",
        "assessments|AAA,2013J,1,TMA,9,heavy|column 'weight': 'heavy' is out of range; write a number from 0 to 100",
        "assessments|AAA,2013J,1752,TMA,20,10.0|assessment 1752 is described otherwise further up, for AAA 2013J",
        "studentRegistration|AAA,2019J,33,-1,|line 4: presentation 'AAA 2019J' is not in the table 'courses'",
        "studentRegistration|AAA,2013J,x1,-1,|column 'id_student': 'x1' is no id",
        "studentRegistration|AAA,2013J,33,-2001,|column 'date_registration': '-2001' is no day",
        "studentRegistration|AAA,2013J,33,-1,5001|column 'date_unregistration': '5001' is no day",
        "studentRegistration|AAA,2013J,33,-1,99999999999999999999|column 'date_unregistration': '99999999999999999999' is no day",
        "studentRegistration|AAA,2013J,11,-158,|line 4: student 11 is enrolled in AAA 2013J further up with other days",
        "studentRegistration|AAA,2013J,22,,66|line 4: student 22 is enrolled in AAA 2013J further up with other days",
        "studentRegistration|AAA,2013J,33|line 4: the row has 3 field(s), the header has 5",
        "studentRegistration|AAA,2013J,33,,,|line 4: the row has 6 field(s), the header has 5",
        "studentAssessment|9999,11,18,0,78|line 4, column 'id_assessment': '9999' is not in the table 'assessments'",
        "studentAssessment|1757,99,18,0,78|column 'id_student': '99' is not enrolled in AAA 2013J",
        "studentAssessment|1757,11,,0,78|column 'date_submitted': is empty",
        "studentAssessment|1757,11,1e2,0,78|column 'date_submitted': '1e2' is no day",
        "studentAssessment|1757,11,18,2,78|column 'is_banked': '2' is out of range; write a whole number from 0 to 1",
        "studentAssessment|1757,11,18,,78|column 'is_banked': is empty",
        "studentAssessment|1757,11,18,0,-1|column 'score': '-1' is out of range; write a number from 0 to 100",
        "studentAssessment|1757,11,18,0,100.5|column 'score': '100.5' is out of range",
        "studentAssessment|1757,11,18,0,NaN|column 'score': 'NaN' is out of range",
        "studentAssessment|1757,11,18,0,good|column 'score': 'good' is out of range",
        "studentAssessment|1752,11,19,0,78|line 4: student 11 handed in assessment 1752 further up with another day or score",
        "studentAssessment|1752,11,18,0,79|student 11 handed in assessment 1752 further up with another day or score",
        "engagement_checkpoints|BBB,2013J,5,11,3|line 4: presentation 'BBB 2013J' is not in the table 'courses'",
        "engagement_checkpoints|AAA,2013J,5,99,3|column 'id_student': '99' is not enrolled in AAA 2013J",
        "engagement_checkpoints|AAA,2013J,,11,3|column 'cutoff_day': is empty",
        "engagement_checkpoints|AAA,2013J,65,11,-3|column 'visits': '-3' is out of range",
        "engagement_checkpoints|AAA,2013J,65,11,65|column 'visits': '65' visits before day 65, but 66 before day 35",
        "engagement_checkpoints|AAA,2013J,5,11,39|line 4: student 11 has 38 visits before day 5 further up and 39 here",
      })
  void a_bad_row_is_named(String table, String row, String expected) {
    files.and(table, row);

    complaint().startsWith(folder.resolve(table + ".csv").toString()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courses",
        "assessments",
        "studentRegistration",
        "studentAssessment",
        "engagement_checkpoints"
      })
  void a_missing_empty_or_headless_table_is_named(String table) {
    String text = files.text(table);

    files.with(table, "");
    complaint().contains(table + ".csv: is empty; begin it with the header ");

    files.with(table, text.substring(text.indexOf('\n') + 1));
    complaint().contains(table + ".csv, line 1: has no column '");

    files.without(table + ".csv");
    complaint()
        .isEqualTo(folder.resolve(table + ".csv.gz") + ": there is no such file, nor " + table
            + ".csv; add the table '" + table + "'");
  }

  @Test
  void a_table_that_is_there_twice_is_not_guessed_at() {
    files.with("courses.csv.gz", CourseFolder.gzip(files.text("courses")));

    complaint().contains("courses.csv.gz: stands beside courses.csv; keep the one to read");
  }

  @Test
  void a_quote_that_does_not_close_is_told_so() {
    files.and("courses", "\"AAA,2014B,240").with("courses", files.text("courses") + "x\ny\n");
    complaint().contains("courses.csv").contains("quote");
  }

  @Test
  void a_missing_or_doubled_column_is_named() {
    files.with("courses", "code_module,code_presentation,length\nAAA,2013J,268\n");
    complaint()
        .contains(
            "courses.csv, line 1: has no column 'module_presentation_length', only 'code_module,code_presentation,length'");

    files.with(
        "courses",
        "code_module,code_presentation,module_presentation_length,code_module\nAAA,2013J,268,BBB\n");
    complaint().contains("courses.csv, line 1: has the column 'code_module' twice; keep one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"courses", "studentRegistration"})
  void data_without_courses_or_enrolments_are_not_scored_as_nothing(String table) {
    files
        .with(table, files.text(table).lines().findFirst().orElseThrow() + "\n")
        .with("assessments", header("assessments"))
        .with("studentRegistration", header("studentRegistration"))
        .with("studentAssessment", header("studentAssessment"))
        .with("engagement_checkpoints", header("engagement_checkpoints"));

    complaint().contains(table + ".csv: has no row below the header");
  }

  @Test
  void what_is_not_gzip_or_secretly_gzip_is_told_so() {
    String text = files.text("courses");

    files.with("courses.csv", CourseFolder.gzip(text));
    complaint().contains("courses.csv: is gzip but not named so; name it .csv.gz");

    files.without("courses.csv").with("courses.csv.gz", text.getBytes(StandardCharsets.UTF_8));
    complaint().contains("courses.csv.gz: is not gzip; compress it, or name it .csv");

    files.with("courses.csv.gz", new byte[0]);
    complaint().contains("courses.csv.gz: is empty");
  }

  @Test
  void cut_off_or_damaged_gzip_is_told_so() {
    byte[] whole = CourseFolder.gzip(files.text("courses"));
    files.without("courses.csv");

    for (int length : new int[] {3, whole.length / 2, whole.length - 8, whole.length - 1}) {
      files.with("courses.csv.gz", Arrays.copyOf(whole, length));
      complaint().contains("courses.csv.gz, after line ").contains("the gzip data break off");
    }
    whole[whole.length - 6] ^= 1; // its checksum
    files.with("courses.csv.gz", whole);
    complaint().contains("courses.csv.gz, after line ").contains("the gzip data are damaged");
  }

  @Test
  void another_encoding_is_told_so_and_control_characters_stay_out() {
    files.with(
        "courses.csv",
        "code_module,code_presentation,module_presentation_length\nA\u00c4A,2013J,9\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    complaint().contains("courses.csv, after line ").contains("is not UTF-8");

    files.with(
        "courses",
        "code_module,code_presentation,module_presentation_length\n\"A\u001b[2J\nB"
            + "x".repeat(900) + "\",2013J,9\n");
    complaint()
        .contains("column 'code_module': 'A [2J B")
        .contains("...' is no code")
        .hasSizeLessThan(400);
  }

  @Test
  void a_folder_that_is_none_is_told_so() {
    assertThat(complaintAbout(folder.resolve("nowhere")))
        .isEqualTo(folder.resolve("nowhere")
            + ": there is no such folder; name one that holds courses.csv.gz and the other tables");
    assertThat(complaintAbout(folder.resolve("courses.csv")))
        .contains("courses.csv: is a file; name the folder");
  }

  private String header(String table) {
    return files.text(table).lines().findFirst().orElseThrow() + "\n";
  }

  private AbstractStringAssert<?> complaint() {
    return assertThat(complaintAbout(folder));
  }

  private static String complaintAbout(Path folder) {
    BadCourseDataException e = catchThrowableOfType(
        BadCourseDataException.class, () -> CourseDataReader.read(CourseFiles.in(folder)));
    assertThat(e).as("a complaint").isNotNull();
    assertThat(e.getMessage()).doesNotContain("\n", "\r", "\u001b");
    return e.getMessage();
  }
}
