package dev.milestone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two bundles say the same things, each in its language. */
class BundlesTest {

  /** Words and units that are the same in both languages, or that Brazilian customers use in English. */
  private static final Set<String> SHARED_WORDS =
      Set.of("base", "status", "milestone", "h", "min", "s");

  private static final Wording ENGLISH = Wording.english();
  private static final Wording PORTUGUESE = Wording.brazilianPortuguese();

  private static Map<String, String> patterns(String resource) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Wording.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(code -> code, properties::getProperty));
  }

  @Test
  void both_have_the_same_codes_with_the_same_arguments() {
    assertThat(PORTUGUESE.codes()).isEqualTo(ENGLISH.codes());
    for (String code : ENGLISH.codes()) {
      assertThat(new TreeSet<>(PORTUGUESE.argumentsOf(code)))
          .as(code)
          .isEqualTo(new TreeSet<>(ENGLISH.argumentsOf(code)));
    }
  }

  @Test
  void no_english_word_is_left_by_accident() throws IOException {
    Map<String, String> english = patterns("messages_en.properties");
    Map<String, String> portuguese = patterns("messages_pt_BR.properties");
    Set<String> same = new LinkedHashSet<>();
    english.forEach((code, pattern) -> {
      if (pattern.equals(portuguese.get(code))) {
        same.addAll(words(pattern));
      }
    });

    assertThat(same).isSubsetOf(SHARED_WORDS);
  }

  /** The words of a pattern outside of its arguments. */
  private static List<String> words(String pattern) {
    String bare = pattern.replaceAll("\\{[A-Za-z0-9_-]+(:[0-9])?\\}", " ");
    return Pattern.compile("\\p{L}+")
        .matcher(bare)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void english_words_do_not_stand_in_portuguese_sentences() throws IOException {
    Set<String> marks = Set.of(
        "the",
        "of",
        "and",
        "to",
        "by",
        "with",
        "from",
        "is",
        "was",
        "not",
        "more",
        "less",
        "needs",
        "customer",
        "manager",
        "stated",
        "done");
    patterns("messages_pt_BR.properties")
        .forEach((code, pattern) ->
            assertThat(words(pattern)).as(code).doesNotContainAnyElementsOf(marks));
  }

  @Test
  void no_english_verb_hangs_on_whether_a_name_is_singular() throws IOException {
    Pattern bent = Pattern.compile(
        "\\{(metric|usage|slot)\\} (is|was|has|does|goes|reaches|happens|moves|stands)\\b");

    patterns("messages_en.properties")
        .forEach((code, pattern) -> assertThat(pattern).as(code).doesNotContainPattern(bent));
  }

  @Test
  void decimals_have_a_comma() {
    assertThat(
            PORTUGUESE.say(Message.of("measure.change").with("metric", "x").with("percent", 12.25)))
        .isEqualTo("x: variação de 12,2 % em relação ao baseline");
    assertThat(PORTUGUESE.locale().toLanguageTag()).isEqualTo("pt-BR");
  }
}
