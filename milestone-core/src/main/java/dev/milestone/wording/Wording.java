package dev.milestone.wording;

import static java.util.Objects.requireNonNull;

import dev.milestone.NearestNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words for messages: one pattern for each code, what maps say in the language of the readers, and how numbers are written.
 *
 * <p>In a pattern {@code {name}} is an argument, {@code {name:1}} a number with one decimal, {@code {days?day:days}} the
 * first word if the number takes the singular and else the second, and a doubled brace is a single one. Decimals are rounded
 * half-even, points are cut off; points without decimals are whole. Days are written as ISO 8601 does, several messages are
 * parted by a semicolon.
 *
 * <p>Which numbers take the singular is for the language of the {@linkplain #locale() locale}: in Portuguese all between -2 and
 * 2, as the CLDR has it ("0,5 semana", "1,5 dia", and so "0 dia"); in Portugal and all other languages 1 alone.
 *
 * <p>What a map says, such as the name of a milestone, stands in the language of whoever wrote the map. A wording may know such
 * {@linkplain #phrases() phrases} in the language of its readers, each by its whole text: what was changed on a map is never
 * said in words that meant something else, but as it stands.
 *
 * <p>The same message gives the same text on every JVM, whatever its default locale and zone. Immutable.
 */
public final class Wording {

  private static final String BETWEEN_MESSAGES = "; ";

  private final Locale locale;
  private final NumberStyle numbers;
  private final Map<String, Template> templates;
  private final Map<String, String> phrases;

  private Wording(
      Locale locale,
      NumberStyle numbers,
      Map<String, Template> templates,
      Map<String, String> phrases) {
    this.locale = locale;
    this.numbers = numbers;
    this.templates = templates;
    this.phrases = phrases;
  }

  /** Returns the words that come with the library. */
  public static Wording english() {
    return English.WORDING;
  }

  /** Returns the same words in Brazilian Portuguese, with those of the ready maps and rules of health, and a comma before decimals. */
  public static Wording brazilianPortuguese() {
    return BrazilianPortuguese.WORDING;
  }

  /**
   * Returns your own words; a code without a pattern cannot be said, and what maps say is said as it stands.
   *
   * @param locale whose readers these are; decides how numbers are written, see {@link NumberStyle#of}, and which take the
   *     singular
   * @param patterns by code
   * @throws IllegalArgumentException if a pattern cannot be read; the message names its code
   */
  public static Wording of(Locale locale, Map<String, String> patterns) {
    return new Wording(
        requireNonNull(locale, "locale"),
        NumberStyle.of(locale),
        parsed(Map.of(), patterns),
        Map.of());
  }

  /**
   * Returns these words with others for some codes; codes that are new are added.
   *
   * @param patterns by code
   * @throws IllegalArgumentException if a pattern cannot be read; the message names its code
   */
  public Wording overriding(Map<String, String> patterns) {
    return new Wording(locale, numbers, parsed(templates, patterns), phrases);
  }

  /**
   * Returns these words with what maps say in the language of the readers; phrases that were known before are kept, or replaced
   * where they are given again. What a unit counts is a phrase too, "deal" for {@code {deal}/mo}; and so are the names of rules,
   * steps and inputs in explanations of health.
   *
   * <pre>{@code
   * Wording ours = Wording.brazilianPortuguese()
   *     .translating(Map.of("First report made", "Primeiro relatório feito"));
   * }</pre>
   *
   * @param translations by the phrase as the map has it, in full; the text of each is said as it is, and is no pattern
   * @throws IllegalArgumentException if a translation is blank; the message names its phrase
   */
  public Wording translating(Map<String, String> translations) {
    Map<String, String> all = new TreeMap<>(phrases);
    translations.forEach((phrase, translation) -> {
      if (translation.isBlank()) {
        throw new IllegalArgumentException(
            "phrase '%s' has a blank translation; leave it out, and it is said as it stands"
                .formatted(phrase));
      }
      all.put(phrase, translation);
    });
    return new Wording(locale, numbers, templates, Collections.unmodifiableMap(all));
  }

  /** Returns these words with numbers written in that style. */
  public Wording writingNumbers(NumberStyle style) {
    return new Wording(locale, requireNonNull(style, "style"), templates, phrases);
  }

  private static Map<String, Template> parsed(
      Map<String, Template> before, Map<String, String> patterns) {
    Map<String, Template> templates = new TreeMap<>(before);
    patterns.forEach((code, pattern) -> templates.put(code, Template.parse(code, pattern)));
    return Collections.unmodifiableMap(templates);
  }

  /** Whose readers these words are for. */
  public Locale locale() {
    return locale;
  }

  /** The codes that can be said, sorted. */
  public Set<String> codes() {
    return templates.keySet();
  }

  /**
   * What maps say, and what is said for it; sorted by the phrases, cannot be changed. Those that come with {@link
   * #brazilianPortuguese()} are all that the ready maps say and the built-in rules of health name, and so a list of what to translate for
   * another language.
   */
  public Map<String, String> phrases() {
    return phrases;
  }

  /**
   * The arguments that the pattern of a code uses, in the order of the pattern.
   *
   * @throws IllegalArgumentException if the code is not known
   */
  public Set<String> argumentsOf(String code) {
    return Collections.unmodifiableSet(template(code).names());
  }

  /**
   * Returns the message in words.
   *
   * @throws IllegalArgumentException if its code, or that of a message in it, is not known; if it has no such argument as the
   *     pattern uses; or if the pattern treats a text as a number
   */
  public String say(Message message) {
    StringBuilder text = new StringBuilder();
    for (Template.Piece piece : template(message.code()).pieces()) {
      if (piece instanceof Template.Literal literal) {
        text.append(literal.text());
      } else if (piece instanceof Template.Value value) {
        text.append(written(message, value));
      } else if (piece instanceof Template.Plural plural) {
        boolean one = Plurals.isOne(number(message, plural.name()), locale);
        text.append(one ? plural.one() : plural.many());
      }
    }
    return text.toString();
  }

  private Template template(String code) {
    Template template = templates.get(requireNonNull(code, "code"));
    if (template == null) {
      throw new IllegalArgumentException(NearestNames.unknown(
          "message", code, "wording '" + locale.toLanguageTag() + "'", codes()));
    }
    return template;
  }

  private String written(Message message, Template.Value value) {
    if (value.decimals() >= 0) {
      boolean points = argument(message, value.name()) instanceof Argument.Points;
      RoundingMode rounding = points ? RoundingMode.DOWN : RoundingMode.HALF_EVEN;
      return written(number(message, value.name()).setScale(value.decimals(), rounding));
    }
    Argument argument = argument(message, value.name());
    if (argument instanceof Argument.Text text) {
      return text.value();
    } else if (argument instanceof Argument.Phrase phrase) {
      return phrases.getOrDefault(phrase.value(), phrase.value());
    } else if (argument instanceof Argument.Day day) {
      return day.value().toString();
    } else if (argument instanceof Argument.Nested nested) {
      return say(nested.value());
    } else if (argument instanceof Argument.Many many) {
      return String.join(BETWEEN_MESSAGES, many.values().stream().map(this::say).toList());
    } else if (argument instanceof Argument.Points points) {
      return written(points.decimal().setScale(0, RoundingMode.DOWN));
    }
    return written(number(message, value.name()));
  }

  private String written(BigDecimal number) {
    return numbers.text(number.toPlainString());
  }

  /** The number of an argument; of several messages, how many. */
  private static BigDecimal number(Message message, String name) {
    Argument argument = argument(message, name);
    if (argument instanceof Argument.Whole whole) {
      return BigDecimal.valueOf(whole.value());
    } else if (argument instanceof Argument.Decimal decimal) {
      return decimal.value();
    } else if (argument instanceof Argument.Points points) {
      return points.decimal();
    } else if (argument instanceof Argument.Many many) {
      return BigDecimal.valueOf(many.values().size());
    }
    throw new IllegalArgumentException(
        "argument '%s' of message '%s' is no number, and its pattern treats it as one; give a number, or write {%s}"
            .formatted(name, message.code(), name));
  }

  private static Argument argument(Message message, String name) {
    Argument argument = message.arguments().get(name);
    if (argument == null) {
      throw new IllegalArgumentException(NearestNames.unknown(
          "argument",
          name,
          "message '" + message.code() + "'",
          message.arguments().keySet()));
    }
    return argument;
  }

  /** Each text of the one by the text that the other has under the same code. */
  private static Map<String, String> paired(String phrases, String translations) {
    Map<String, String> phraseOf = read(phrases);
    Map<String, String> pairs = new TreeMap<>();
    read(translations)
        .forEach((code, translation) ->
            pairs.put(requireNonNull(phraseOf.get(code), code), translation));
    return pairs;
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream stream = Wording.class.getResourceAsStream(resource)) {
      properties.load(
          new InputStreamReader(requireNonNull(stream, resource), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(code -> patterns.put(code, requireNonNull(properties.getProperty(code))));
    return patterns;
  }

  /** Read once, when first asked for. */
  private static final class English {
    static final Wording WORDING = of(Locale.ENGLISH, read("messages_en.properties"));
  }

  /** Read once, when first asked for. */
  private static final class BrazilianPortuguese {
    static final Wording WORDING = of(
            Locale.forLanguageTag("pt-BR"), read("messages_pt_BR.properties"))
        .translating(paired("ready-maps_en.properties", "ready-maps_pt_BR.properties"))
        .translating(paired("health_en.properties", "health_pt_BR.properties"));
  }
}
