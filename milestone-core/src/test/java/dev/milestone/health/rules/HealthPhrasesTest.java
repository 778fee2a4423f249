package dev.milestone.health.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.health.HealthStep;
import dev.milestone.health.StepId;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the built-in rules and the standard model name is known in Brazilian Portuguese. */
class HealthPhrasesTest {

  private static final Set<String> PHRASES =
      Wording.brazilianPortuguese().phrases().keySet();

  @Test
  void rules_and_steps_have_words() {
    assertThat(PHRASES).containsAll(HealthRules.registry().names());
    for (HealthStep step : StandardHealth.model().steps()) {
      assertThat(PHRASES).contains(step.id().value());
      if (step instanceof HealthStep.FirstGate gates) {
        assertThat(PHRASES)
            .containsAll(gates.gates().stream()
                .map(HealthStep.Gate::id)
                .map(StepId::value)
                .toList());
      }
    }
  }

  @Test
  void each_input_that_a_built_in_rule_notes_has_words() throws IOException {
    Pattern input = Pattern.compile("\\.input\\(\"([^\"]+)\"");
    Set<String> noted = new TreeSet<>();
    Path rules = Path.of("src/main/java/dev/milestone/health/rules");
    try (Stream<Path> files = Files.list(rules)) {
      for (Path file : files.toList()) {
        List<String> names = input
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .toList();
        noted.addAll(names);
      }
    }

    assertThat(noted).contains("due", "in time", "peers");
    assertThat(PHRASES).containsAll(noted);
  }
}
