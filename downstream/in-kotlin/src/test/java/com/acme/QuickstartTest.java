package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
  private static final Pattern OUTPUT =
      Pattern.compile("(?ms)Quickstart\\.txt -->\\R```text\\R(.*?)^```$");
  private static final Pattern KOTLIN =
      Pattern.compile("(?ms)// README begins\\R(.*?)^ *// README ends$");

  @Test
  void is_what_the_readme_shows_but_for_types_and_semicolons() throws Exception {
    String java = first(JAVA, Path.of("../../README.md"));
    String kotlin = first(KOTLIN, Path.of("src/main/kotlin/com/acme/Quickstart.kt"));

    assertEquals(
        java.replaceAll("(?m)^( *)[A-Z]\\w* (\\w+) =", "$1val $2 =").replaceAll("(?m);$", ""),
        kotlin.stripTrailing().stripIndent() + "\n");
  }

  @Test
  void prints_what_the_readme_says() throws Exception {
    PrintStream standard = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      QuickstartKt.main();
    } finally {
      System.setOut(standard);
    }

    assertEquals(
        first(OUTPUT, Path.of("../../README.md")), printed.toString(StandardCharsets.UTF_8));
  }

  private static String first(Pattern pattern, Path file) throws Exception {
    Matcher matcher = pattern.matcher(Files.readString(file));
    assertTrue(matcher.find(), () -> "nothing like " + pattern + " in " + file);
    return matcher.group(1);
  }
}
