package dev.milestone.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final Locale BRAZIL =
      new Locale.Builder().setLanguage("pt").setRegion("BR").build();

  private static Wording saying(String pattern) {
    return Wording.of(Locale.ENGLISH, Map.of("x", pattern));
  }

  @Test
  void a_message_is_said_in_the_words_of_its_code() {
    Message message =
        Message.of("measure.progress").with("metric", "time-saved").with("percent", 92.857);

    assertThat(Wording.english().say(message))
        .isEqualTo("time-saved: 92.9 % of the way to the target");
  }

  @ParameterizedTest(name = "{0} days: {1}")
  @CsvSource({"0, 0 days left", "1, 1 day left", "2, 2 days left", "-1, -1 days left"})
  void one_is_singular_and_nothing_else(long days, String text) {
    Wording wording = saying("{days} {days?day:days} left");

    assertThat(wording.say(Message.of("x").with("days", days))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} micro-points as {1}: {2}")
  @CsvSource({
    "78999999, {n}, 78", // cut off: a score never looks better than it is
    "78999999, {n:1}, 78.9",
    "-999999, {n}, 0",
    "78000000, {n:2}, 78.00",
  })
  void points_are_cut_off(long micro, String pattern, String text) {
    assertThat(saying(pattern).say(Message.of("x").withPoints("n", micro))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource({
    "0.125, {n:2}, 0.12", // half-even
    "0.375, {n:2}, 0.38",
    "12.50, {n}, 12.5",
    "1E+3, {n}, 1000",
    "7, {n:1}, 7.0",
  })
  void decimals_are_rounded_only_where_the_pattern_asks(
      BigDecimal number, String pattern, String text) {
    assertThat(saying(pattern).say(Message.of("x").with("n", number))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "1, en, day",
    "0, en, days",
    "0.5, en, days",
    "1.5, en, days",
    "1.0, en, day",
    "0, pt-BR, day",
    "0.5, pt-BR, day",
    "1, pt-BR, day",
    "1.99, pt-BR, day",
    "2, pt-BR, days",
    "-1.5, pt-BR, day",
    "-2, pt-BR, days",
    "1.5, pt, day",
    "1.5, pt-PT, days",
    "1, pt-PT, day",
  })
  void the_language_decides_which_numbers_take_the_singular(
      BigDecimal number, String language, String word) {
    Wording wording = Wording.of(Locale.forLanguageTag(language), Map.of("x", "{n?day:days}"));

    assertThat(wording.say(Message.of("x").with("n", number))).isEqualTo(word);
  }

  @Test
  void days_texts_and_messages_are_arguments_too() {
    Wording wording = Wording.of(
        Locale.ENGLISH,
        Map.of("outer", "{who} on {day}: {why} ({all}; {all?one:many})", "inner", "late by {n}"));
    Message inner = Message.of("inner").with("n", 3);

    Message outer = Message.of("outer")
        .with("who", "acme {n}")
        .with("day", LocalDate.of(2026, 1, 5))
        .with("why", inner)
        .with("all", List.of(inner, Message.of("inner").with("n", 4)));

    assertThat(wording.say(outer))
        .isEqualTo("acme {n} on 2026-01-05: late by 3 (late by 3; late by 4; many)");
  }

  @Test
  void braces_are_written_twice() {
    assertThat(saying("{{{n}}} and {{n}}").say(Message.of("x").with("n", 1)))
        .isEqualTo("{1} and {n}");
  }

  @Test
  void users_bring_their_words_and_their_comma() {
    Wording words = Wording.of(BRAZIL, Map.of("x", "{n:1} % do caminho"));
    Message message = Message.of("x").with("n", 46.15);

    assertThat(words.say(message)).isEqualTo("46,2 % do caminho");
    assertThat(words.writingNumbers(NumberStyle.POINT).say(message)).isEqualTo("46.2 % do caminho");
    assertThat(words.locale()).isEqualTo(BRAZIL);
  }

  @Test
  void overriding_changes_one_code_and_keeps_the_rest() {
    Wording mine =
        Wording.english().overriding(Map.of("measure.held", "{metric} holds", "my.code", "hello"));

    assertThat(mine.say(Message.of("measure.held").with("metric", "x"))).isEqualTo("x holds");
    assertThat(mine.say(Message.of("my.code"))).isEqualTo("hello");
    assertThat(mine.codes()).containsAll(Wording.english().codes());
    assertThat(Wording.english().codes()).doesNotContain("my.code");
  }

  @Test
  void a_phrase_is_said_in_other_words_only_if_all_of_it_is_known() {
    Wording words = saying("{p}: {t}").translating(Map.of("First report", "Primeiro relatório"));

    assertThat(words.say(Message.of("x").withPhrase("p", "First report").with("t", "First report")))
        .isEqualTo("Primeiro relatório: First report"); // what a person said stays as it was said
    assertThat(words.say(Message.of("x").withPhrase("p", "First report made").with("t", "")))
        .isEqualTo("First report made: ");
    assertThat(saying("{p}").say(Message.of("x").withPhrase("p", "First report")))
        .isEqualTo("First report");
  }

  @Test
  void phrases_are_added_replaced_and_kept() {
    Wording one = saying("{p}").translating(Map.of("b", "B", "a", "{n} A"));
    Wording other = one.translating(Map.of("b", "bê", "c", "C"))
        .overriding(Map.of("y", "{p}!"))
        .writingNumbers(NumberStyle.COMMA);

    assertThat(other.phrases())
        .containsExactly(entry("a", "{n} A"), entry("b", "bê"), entry("c", "C"));
    assertThat(other.say(Message.of("y").withPhrase("p", "a"))).isEqualTo("{n} A!");
    assertThat(one.phrases()).containsOnlyKeys("a", "b");
    assertThat(Wording.english().phrases()).isEmpty();
    assertThatThrownBy(() -> one.phrases().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_blank_translation_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.english().translating(Map.of("a b", " ")))
        .withMessage(
            "phrase 'a b' has a blank translation; leave it out, and it is said as it stands");
  }

  @Test
  void a_phrase_is_no_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> saying("{n?one:many}").say(Message.of("x").withPhrase("n", "12")))
        .withMessageContaining("argument 'n' of message 'x' is no number");
  }

  @Test
  void an_unknown_code_names_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.english().say(Message.of("measure.reach")))
        .withMessageStartingWith(
            "message 'measure.reach' is not in wording 'en'; the nearest there: 'measure.reached'");
  }

  @Test
  void a_missing_argument_names_message_and_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.english().say(Message.of("measure.held").with("metrics", "a")))
        .withMessage(
            "argument 'metric' is not in message 'measure.held'; the nearest there: 'metrics'");
  }

  @Test
  void a_text_is_no_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> saying("{n:1}").say(Message.of("x").with("n", "12")))
        .withMessageContaining("argument 'n' of message 'x' is no number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "a {b",
        "{}",
        "{n:}",
        "{n:x}",
        "{n:/}",
        "{n::}",
        "{n:12}",
        "{n?one}",
        "{1}",
        "{n?{m}:b}"
      })
  void a_pattern_that_cannot_be_read_is_refused_at_once(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> saying(pattern))
        .withMessageStartingWith("pattern of message 'x' has ")
        .withMessageContaining("write")
        .withMessageEndingWith(": " + pattern);
  }

  @Test
  void text_does_not_depend_on_the_locale_of_the_machine() {
    Locale before = Locale.getDefault();
    Message message = Message.of("measure.points").with("metric", "a").with("points", -1234.5);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Wording.english().say(message)).isEqualTo("a: moved by -1234.5 points");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void english_is_sorted_in_its_blocks_and_says_each_code_once() throws IOException {
    List<List<String>> blocks;
    try (InputStream stream = Wording.class.getResourceAsStream("messages_en.properties")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      blocks = Pattern.compile("\n\n")
          .splitAsStream(text)
          .map(block -> block
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList())
          .toList();
    }

    assertThat(blocks).allSatisfy(block -> assertThat(block).isSorted());
    assertThat(blocks.stream().flatMap(List::stream).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Wording.english().codes());
  }

  @Test
  void messages_are_values_that_refuse_what_is_set_twice() {
    Message one = Message.of("x").with("a", 1).with("b", "c");
    Message other = Message.of("x").with("b", "c").with("a", new BigDecimal("1"));

    assertThat(one).isEqualTo(Message.of("x").with("b", "c").with("a", 1)).isNotEqualTo(other);
    assertThat(one.arguments().keySet()).containsExactly("a", "b");
    assertThatThrownBy(() -> one.arguments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.with("a", 2))
        .withMessage("argument 'a' of message 'x' is already set; give each once");
    assertThatIllegalArgumentException().isThrownBy(() -> one.with("a b", 2));
    assertThatIllegalArgumentException().isThrownBy(() -> one.with("n", Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of(" x"));
    assertThat(one).hasToString("x{a=Whole[value=1], b=Text[value=c]}");
  }

  @ParameterizedTest
  @ValueSource(chars = {'1', 'e', '+', '-'})
  void what_is_read_as_part_of_a_number_cannot_stand_before_decimals(char separator) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberStyle(separator))
        .withMessage("'" + separator + "' cannot stand before decimals; give a point or a comma");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"{n:0}, 2", "{n:9}, 2.000000000", "}}, }", "{{, {", "a}}, a}"})
  void the_edges_of_a_pattern_are_read(String pattern, String text) {
    assertThat(saying(pattern).say(Message.of("x").with("n", 2))).isEqualTo(text);
  }
}
