package dev.milestone.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the README to the code. A block of code, or of what it prints, names the file that it quotes, or a part of which,
 * in a comment before it; of a source, the lines between {@code // README begins} and {@code // README ends} are quoted.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- quotes (part of )?(\\S+) -->\\R)?^```(\\S*)\\R((?s:.*?))^```$");
  private static final Pattern QUOTED =
      Pattern.compile("(?ms)^ *// README begins\\R(.*?)^ *// README ends$");
  private static final Pattern VERSION = Pattern.compile("<version>(.+?)</version>");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

  private record Block(String source, boolean isPart, String language, String text) {}

  @Test
  void quotes_the_code_and_what_it_prints() throws IOException {
    List<String> quoted = new ArrayList<>();
    for (Block block : blocks("README.md")) {
      if (!block.source().isEmpty()) {
        quoted.add(Path.of(block.source()).getFileName().toString());
        String quote = quote(block.source());
        if (block.isPart()) {
          assertThat(quote).as("part in the README").contains(block.text());
        } else {
          assertThat(block.text()).as("README, %s", block.source()).isEqualTo(quote);
        }
      }
    }

    assertThat(quoted)
        .containsSubsequence(
            "Quickstart.java",
            "Quickstart.txt",
            "FewOpenTickets.java",
            "OwnRule.java",
            "OwnRule.txt");
  }

  @Test
  void has_no_code_that_it_does_not_quote() throws IOException {
    assertThat(blocks("README.md"))
        .filteredOn(block -> block.language().equals("java") || block.language().equals("text"))
        .isNotEmpty()
        .noneMatch(block -> block.source().isEmpty());
  }

  @Test
  void names_the_coordinates_of_this_version() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();

    assertThat(blocks("README.md"))
        .filteredOn(block -> block.language().equals("xml"))
        .singleElement()
        .extracting(Block::text)
        .isEqualTo("""
            <dependency>
              <groupId>dev.milestone</groupId>
              <artifactId>milestone-core</artifactId>
              <version>%s</version>
            </dependency>
            """.formatted(version.group(1)));
  }

  @Test
  void own_rule_takes_less_than_fifteen_lines() throws IOException {
    String rule = quote(
        "milestone-examples/quickstart/src/main/java/dev/milestone/examples/quickstart/FewOpenTickets.java");

    assertThat(rule.lines()).hasSizeLessThan(15);
  }

  @Test
  void links_lead_somewhere() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(
        ROOT.resolve("README.md"),
        ROOT.resolve("docs/ready-maps.md"),
        ROOT.resolve("CONTRIBUTING.md"),
        ROOT.resolve("CHANGELOG.md")));
    try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
      decisions.forEach(documents::add);
    }
    for (Path document : documents) {
      Matcher links = LINK.matcher(Files.readString(document));
      assertThat(links.results().map(link -> link.group(1)))
          .as("links of %s", document)
          .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
  }

  private static List<Block> blocks(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(document)))
        .results()
        .map(match -> new Block(
            match.group(2) == null ? "" : match.group(2),
            match.group(1) != null,
            match.group(3),
            match.group(4)))
        .toList();
  }

  private static String quote(String file) throws IOException {
    String text = Files.readString(ROOT.resolve(file));
    if (!file.endsWith(".java")) {
      return text;
    }
    List<MatchResult> marked = QUOTED.matcher(text).results().toList();
    assertThat(marked).as("marked lines of %s", file).hasSize(1);
    return marked.get(0).group(1).stripTrailing().stripIndent() + "\n";
  }
}
