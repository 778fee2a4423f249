package dev.milestone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingPropertyTest {

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(Wording.english().codes());
  }

  @Property
  void every_code_can_be_said_with_the_arguments_it_names(
      @ForAll("codes") String code, @ForAll double number) {
    Message message = Message.of(code);
    for (String argument : Wording.english().argumentsOf(code)) {
      message = message.with(argument, number);
    }

    assertThat(Wording.english().say(message)).isNotBlank().doesNotContain("{", "}");
  }

  @Property
  void any_text_can_be_a_pattern_once_its_braces_are_doubled(@ForAll String text) {
    String pattern = text.replace("{", "{{").replace("}", "}}");

    assertThat(Wording.of(Locale.ROOT, Map.of("x", pattern)).say(Message.of("x")))
        .isEqualTo(text);
  }
}
