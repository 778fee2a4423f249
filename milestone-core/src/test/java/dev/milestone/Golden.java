package dev.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is compared with a file under test resources; {@code -Dgolden.update} rewrites the file instead. */
public final class Golden {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** Compares, or rewrites. */
  public static void check(String file, String actual) throws IOException {
    Path path = RESOURCES.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    assertThat(actual)
        .as("%s; run with -Dgolden.update to rewrite it, and review the difference", path)
        .isEqualTo(Files.readString(path));
  }
}
