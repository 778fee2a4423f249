package dev.milestone.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test's output is compared with; {@code -Dgolden.update} writes them anew, and the diff is reviewed. */
final class Golden {

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = Path.of("src", "test", "resources", "golden", name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("written by running the tests with -Dgolden.update").exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
