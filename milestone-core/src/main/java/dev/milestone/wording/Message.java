package dev.milestone.wording;

import static java.util.Objects.requireNonNull;

import dev.milestone.IdSyntax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the library has to say: a code and typed arguments, which a {@link Wording} turns into text.
 *
 * <p>Immutable; {@code Message.of("health.part").with("rule", "late").with("points", 12)} makes three messages, of which the
 * last is kept. Equal if code and arguments are equal, in whatever order they were given.
 */
public final class Message {

  private final String code;
  private final Map<String, Argument> arguments;

  private Message(String code, Map<String, Argument> arguments) {
    this.code = code;
    this.arguments = arguments;
  }

  /**
   * Returns a message without arguments.
   *
   * @throws IllegalArgumentException if the code is not written as an id
   */
  public static Message of(String code) {
    return new Message(IdSyntax.check("message", code), Map.of());
  }

  /** What is said; stable across releases, such as {@code measure.reached}. */
  public String code() {
    return code;
  }

  /** What it is said about, in the order in which it was given; cannot be changed. */
  public Map<String, Argument> arguments() {
    return arguments;
  }

  /**
   * Returns the message with words that are not ours to translate, such as an id or what a person said.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, String text) {
    return with(name, new Argument.Text(text));
  }

  /**
   * Returns the message with words of a map, such as the name of a milestone, or with the name of a rule, which a {@link Wording} may know in the language
   * of its readers.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message withPhrase(String name, String phrase) {
    return with(name, new Argument.Phrase(phrase));
  }

  /**
   * Returns the message with a whole number.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, long number) {
    return with(name, new Argument.Whole(number));
  }

  /**
   * Returns the message with a decimal number.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, BigDecimal number) {
    return with(name, new Argument.Decimal(number));
  }

  /**
   * Returns the message with a number, as {@link Decimals#of} writes it.
   *
   * @throws IllegalArgumentException if the argument is already set, or the number is NaN or infinite
   */
  public Message with(String name, double number) {
    return with(name, new Argument.Decimal(Decimals.of(number)));
  }

  /**
   * Returns the message with points of a score.
   *
   * @param micro in millionths of a point
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message withPoints(String name, long micro) {
    return with(name, new Argument.Points(micro));
  }

  /**
   * Returns the message with a day.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, LocalDate day) {
    return with(name, new Argument.Day(day));
  }

  /**
   * Returns the message with another one in it.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, Message message) {
    return with(name, new Argument.Nested(message));
  }

  /**
   * Returns the message with several others in it.
   *
   * @throws IllegalArgumentException if the argument is already set
   */
  public Message with(String name, List<Message> messages) {
    return with(name, new Argument.Many(messages));
  }

  /**
   * Returns the message with that argument.
   *
   * @param name letters, digits, {@code -} and {@code _}, beginning with a letter
   * @throws IllegalArgumentException if the argument is already set, or the name is not written so
   */
  public Message with(String name, Argument argument) {
    requireNonNull(name, "name");
    requireNonNull(argument, "argument");
    if (!Template.NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no argument of message '%s'; write letters, digits, - and _, beginning with a letter"
              .formatted(name, code));
    }
    Map<String, Argument> more = new LinkedHashMap<>(arguments);
    if (more.putIfAbsent(name, argument) != null) {
      throw new IllegalArgumentException(
          "argument '%s' of message '%s' is already set; give each once".formatted(name, code));
    }
    return new Message(code, Collections.unmodifiableMap(more));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message that
        && code.equals(that.code)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, arguments);
  }

  /** Returns code and arguments, for debugging; a {@link Wording} writes what readers see. */
  @Override
  public String toString() {
    return code + arguments;
  }
}
