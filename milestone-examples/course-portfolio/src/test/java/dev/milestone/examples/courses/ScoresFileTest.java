package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresFileTest {

  private static final PresentationKey AAA = new PresentationKey("AAA", "2013J");

  @TempDir
  Path folder;

  @Test
  void writes_a_line_for_each_row() throws IOException {
    Path file = folder.resolve("scores.csv");

    ScoresFile.at(file)
        .write(List.of(row(OptionalLong.of(71_500_000), 850_000), row(OptionalLong.empty(), 0))
            .iterator());

    assertThat(file).hasContent("""
        code_module,code_presentation,id_student,score,band,coverage
        AAA,2013J,11,71.500000,GREEN,0.850000
        AAA,2013J,11,,GREEN,0.000000
        """);
    assertThat(Files.readString(file)).doesNotContain("\r").endsWith("\n");
    assertOnly("scores.csv");
  }

  @ParameterizedTest(name = "{0} millionths: {1}")
  @CsvSource({
    "0, 0.000000",
    "1, 0.000001",
    "999999, 0.999999",
    "1000000, 1.000000",
    "100000000, 100.000000",
    "-1, -0.000001"
  })
  void six_decimals_in_any_locale(long micros, String expected) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(row(OptionalLong.of(micros), 0).scoreText()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takes_the_place_of_an_older_file_but_only_when_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("scores.csv"), "old");
    Iterator<ScoreRow> breaking = Stream.of(1, 2)
        .map(i -> {
          if (i == 2) {
            throw new IllegalStateException("on the way");
          }
          return row(OptionalLong.of(i), 1);
        })
        .iterator();

    assertThatIllegalStateException().isThrownBy(() -> ScoresFile.at(file).write(breaking));
    assertThat(file).hasContent("old");
    assertOnly("scores.csv");

    ScoresFile.at(file).write(List.of(row(OptionalLong.of(1), 1)).iterator());
    assertThat(file).content().startsWith("code_module");
    assertOnly("scores.csv");
  }

  @Test
  void writes_through_a_link_and_leaves_it_one() throws IOException {
    Path file = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

    ScoresFile.at(link).write(List.of(row(OptionalLong.of(1), 1)).iterator());

    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("code_module");
    assertOnly("link.csv", "real.csv");
  }

  @Test
  void refuses_places_where_no_file_can_stand() throws IOException {
    refused(folder, ": is a folder; name a file");
    refused(folder.resolve("no/scores.csv"), ": there is no folder " + folder.resolve("no"));
    refused(Path.of("/"), ": is a folder");
    Files.writeString(folder.resolve("file"), "");
    refused(folder.resolve("file/scores.csv"), ": there is no folder " + folder.resolve("file"));
    assertOnly("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/stdout"})
  void refuses_devices(Path device) {
    assumeTrue(Files.exists(device));
    refused(device, ": is no ordinary file");
  }

  @Test
  void a_name_in_the_working_folder_has_a_folder() {
    assertThat(ScoresFile.at(Path.of("scores.csv"))).isNotNull();
  }

  private static void refused(Path target, String problem) {
    assertThatExceptionOfType(CannotWriteException.class)
        .isThrownBy(() -> ScoresFile.at(target))
        .withMessageStartingWith(target.toString())
        .withMessageContaining(problem);
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private static ScoreRow row(OptionalLong score, long coverage) {
    return new ScoreRow(AAA, 11, score, "GREEN", coverage);
  }
}
