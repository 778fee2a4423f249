package dev.milestone.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the module as a user would: a JVM of its own, everything on the module path, no class path. */
final class ModulePath {

  private static final String MODULE = "dev.milestone.examples.quickstart";
  /** What the gate sets to what nobody expects; that JVM is to have it as well. */
  private static final List<String> DEFAULTS =
      List.of("user.timezone", "user.language", "user.country", "jdk.net.hosts.file");

  private static final long PATIENCE_SECONDS = 60;

  private ModulePath() {}

  /** What the program prints on standard output, once it has ended well and silent on standard error. */
  static String run(Class<?> program) throws IOException, InterruptedException {
    Path out = Files.createTempFile("quickstart", ".out");
    Path err = Files.createTempFile("quickstart", ".err");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Dfile.encoding=UTF-8");
      DEFAULTS.stream()
          .filter(name -> !System.getProperty(name, "").isEmpty())
          .map(name -> "-D" + name + "=" + System.getProperty(name))
          .forEach(command::add);
      command.addAll(List.of("-p", path(), "-m", MODULE + "/" + program.getName()));
      Process process = new ProcessBuilder(command)
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("%s ended in time", program).isTrue();
      assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
      assertThat(process.exitValue()).isZero();
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** What the tests run on, without themselves. */
  private static String path() {
    List<String> entries = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .toList();
    assertThat(entries)
        .as("where this module was compiled to is on the class path")
        .anyMatch(entry -> Files.exists(Path.of(entry, "module-info.class")));
    return entries.stream().collect(Collectors.joining(File.pathSeparator));
  }
}
