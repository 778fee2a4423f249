package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CoursePortfolioTest {

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void scores_who_is_active_and_writes_them_in_the_order_of_registration() {
    CourseFolder.valid(folder);
    Path file = folder.resolve("scores.csv");

    assertThat(run("--data", folder.toString(), "--day", "65", "--scores", file.toString()))
        .isZero();
    assertThat(file).content().matches("""
        code_module,code_presentation,id_student,score,band,coverage
        AAA,2013J,11,\\d+\\.\\d{6},[A-Z]+,[01]\\.\\d{6}
        AAA,2013J,22,\\d+\\.\\d{6},[A-Z]+,[01]\\.\\d{6}
        """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void without_arguments_it_is_the_bundled_data_at_day_65() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("Day 65:").contains("of 2620 enrolments");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--day monday|--day|'monday' is not an int",
        "--day -1|--day -1|write a day from 0 on",
        "--day 283|--day 283|the longest presentation and the marks of its last day end with day 282",
        "--day 99999999999|--day|is not an int",
        "--day|--day|Missing required parameter",
        "--worst -3|--worst -3|from 0 on",
        "--dya 65|--dya|Unknown option",
        "extra|extra|Unmatched argument",
      })
  void wrong_use_is_one_line_and_exit_code_2(String arguments, String option, String problem) {
    CourseFolder.valid(folder);
    String[] args = ("--data " + folder + " " + arguments).split(" ");

    assertThat(run(args)).isEqualTo(2);
    assertThat(oneLine()).contains(option).contains(problem).contains("--help");
  }

  @ParameterizedTest(name = "day {0} can be")
  @CsvSource({"0", "282"})
  void the_first_and_the_last_day_can_be_asked_about(String day) {
    CourseFolder.valid(folder);

    assertThat(run("--data", folder.toString(), "--day", day)).isZero();
  }

  @Test
  void bad_data_are_one_line_and_leave_no_file() {
    CourseFolder.valid(folder).and("studentAssessment", "9999,11,18,0,78");
    Path file = folder.resolve("scores.csv");

    assertThat(run("--data", folder.toString(), "--scores", file.toString())).isEqualTo(1);
    assertThat(oneLine()).contains("studentAssessment.csv, line 4, column 'id_assessment': '9999'");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_place_that_cannot_be_written_to_is_one_line_before_any_work() {
    assertThat(run("--data", folder.resolve("none").toString(), "--scores", folder.toString()))
        .isEqualTo(1);
    assertThat(oneLine()).contains("is a folder; name a file");
  }

  @Test
  void json_into_a_file_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "");

    assertThat(run("--json", file.toString())).isEqualTo(1);
    assertThat(oneLine()).contains("a.json: cannot be a folder; name another");
  }

  @Test
  void a_mistake_of_the_program_is_one_line_too() {
    Scoring broken = (data, day, progress) -> {
      throw new IllegalStateException("two\nlines");
    };

    assertThat(run(broken, "--day", "65")).isEqualTo(1);
    assertThat(oneLine()).contains("mistake in the program").contains("two lines");
  }

  @Test
  void helps_and_tells_its_version() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--data", "--day", "--scores", "--worst", "--json", "CC BY 4.0");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("course-portfolio (not from a jar)");
  }

  private int run(String... args) {
    return run(new CourseScoring(), args);
  }

  private int run(Scoring scoring, String... args) {
    CommandLine command = CoursePortfolio.commandLine(scoring)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
    return command.execute(args);
  }

  private String oneLine() {
    assertThat(err.toString()).endsWith(System.lineSeparator()).startsWith("course-portfolio: ");
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("\tat ");
    return err.toString();
  }
}
