package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.milestone.jackson.MilestoneModule;
import dev.milestone.journey.JourneyMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReportTest {

  @TempDir
  Path folder;

  @Test
  void prints_bands_distribution_and_why_the_worst_are_at_risk() throws IOException {
    Golden.check("day-65.txt", printed());
  }

  @Test
  void prints_who_is_unknown_while_nothing_is_due() throws IOException {
    Golden.check("day-3.txt", printed("--day", "3", "--worst", "2"));
  }

  @Test
  void lists_nobody_if_nobody_is_asked_for() {
    assertThat(printed("--worst", "0")).contains("Scores").doesNotContain("most at risk");
  }

  @Test
  void writes_the_maps_and_explanations_of_those_listed() throws IOException {
    Path json = folder.resolve("new").resolve("json");
    printed("--worst", "2", "--json", json.toString());

    assertThat(json.toFile().list())
        .containsExactlyInAnyOrder(
            "AAA-2013J-map.json",
            "AAA-2013J-2569324-health.json",
            "BBB-2013J-map.json",
            "BBB-2013J-162646-health.json");
    Golden.check(
        "explanation.json", Files.readString(json.resolve("BBB-2013J-162646-health.json")));
    ObjectMapper mapper = JsonMapper.builder().addModule(new MilestoneModule()).build();
    JourneyMap read =
        mapper.readValue(json.resolve("AAA-2013J-map.json").toFile(), JourneyMap.class);
    assertThat(read)
        .isEqualTo(CourseMap.of(
            CourseDataReader.read(CourseFiles.bundled()).presentations().get(0)));
  }

  @Test
  void prints_the_same_in_a_country_with_digits_of_its_own() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Path json = folder.resolve("json");
      Golden.check("day-65.txt", printed("--json", json.toString()));
      assertThat(json.toFile().list()).contains("AAA-2013J-2569324-health.json");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String printed(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = CoursePortfolio.commandLine(new CourseScoring())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isZero();
    return out.toString();
  }
}
