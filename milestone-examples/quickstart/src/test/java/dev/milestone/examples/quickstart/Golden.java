package dev.milestone.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output that was reviewed once; {@code -Dgolden.update} writes it anew, and the difference is reviewed again. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  static void check(String name, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file(name), actual);
    }
    assertThat(actual)
        .as("%s; if the change is meant, run with -Dgolden.update", file(name))
        .isEqualTo(Files.readString(file(name)));
  }
}
