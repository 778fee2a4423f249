package dev.milestone.journey.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.Golden;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the ready maps say stands in two files, line by line: as they say it, and in Brazilian Portuguese. */
class ReadyMapsPhrasesTest {

  private static final String FOLDER = "../../main/resources/dev/milestone/wording/";

  /** Words that are the same in both languages. */
  private static final Set<String> SHARED = Set.of("volume", "milestones");

  private static Map<String, String> lines(String file) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    try (InputStream stream = Wording.class.getResourceAsStream(file)) {
      List<String> all = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
      assertThat(all).isSorted().doesNotHaveDuplicates();
      all.forEach(line ->
          lines.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    }
    return lines;
  }

  @Test
  void the_english_file_is_what_the_maps_say() throws IOException {
    StringBuilder file = new StringBuilder("""
        # What the ready maps say, each text once, sorted by code; UTF-8. Written by ReadyMapsPhrasesTest with -Dgolden.update.
        """);
    ReadyMapsPhrases.all()
        .forEach((code, phrase) -> file.append(code).append('=').append(phrase).append('\n'));

    Golden.check(FOLDER + "ready-maps_en.properties", file.toString());
  }

  @Test
  void each_phrase_has_a_line_in_portuguese_and_no_line_is_left_over() throws IOException {
    Map<String, String> english = lines("ready-maps_en.properties");
    Map<String, String> portuguese = lines("ready-maps_pt_BR.properties");

    assertThat(portuguese.keySet()).isEqualTo(english.keySet());
    assertThat(portuguese.values()).noneMatch(String::isBlank);
    Map<String, String> phrases = Wording.brazilianPortuguese().phrases();
    Set<String> known = new TreeSet<>(english.values());
    known.addAll(lines("health_en.properties").values());
    assertThat(phrases.keySet()).isEqualTo(known);
    english.forEach(
        (code, phrase) -> assertThat(phrases.get(phrase)).isEqualTo(portuguese.get(code)));
  }

  @Test
  void no_phrase_is_left_in_english_and_sentences_stay_sentences() {
    Wording.brazilianPortuguese().phrases().forEach((phrase, translation) -> {
      if (!SHARED.contains(phrase)) {
        assertThat(translation).isNotEqualTo(phrase);
      }
      assertThat(translation.endsWith(".")).as(phrase).isEqualTo(phrase.endsWith("."));
      assertThat(Character.isUpperCase(translation.charAt(0)))
          .as(phrase)
          .isEqualTo(Character.isUpperCase(phrase.charAt(0)));
    });
  }
}
