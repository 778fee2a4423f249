package dev.milestone.jackson;

import static java.util.stream.Collectors.toCollection;

import dev.milestone.NearestNames;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How one type is a single JSON value; the functions throw IllegalArgumentException with a message for people. */
sealed interface Scalar<T> {

  /** The type that is read and written. */
  Class<T> type();

  /** What the JSON has to hold, for a message. */
  String expected();

  /** A JSON string. */
  record Text<T>(Class<T> type, Function<String, T> read, Function<T, String> write)
      implements Scalar<T> {
    @Override
    public String expected() {
      return "text";
    }
  }

  /** A JSON number without a fraction. */
  record Whole<T>(Class<T> type, LongFunction<T> read, ToLongFunction<T> write)
      implements Scalar<T> {
    @Override
    public String expected() {
      return "a whole number";
    }
  }

  /** A JSON number, written without an exponent. */
  record Decimal<T>(Class<T> type, Function<BigDecimal, T> read, Function<T, BigDecimal> write)
      implements Scalar<T> {
    @Override
    public String expected() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements Scalar<Boolean> {
    @Override
    public Class<Boolean> type() {
      return Boolean.class;
    }

    @Override
    public String expected() {
      return "true or false";
    }
  }

  /** Text of {@code java.time}, whose own messages do not say how to write it. */
  static <T> Text<T> time(Class<T> type, Function<String, T> parse, String kind, String example) {
    return new Text<>(
        type,
        text -> {
          try {
            return parse.apply(text);
          } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                "'%s' is no %s; write it like %s".formatted(text, kind, example), e);
          }
        },
        Object::toString);
  }

  /** A constant as its name in lower case with hyphens: {@code KEEP_IN_RANGE} is {@code "keep-in-range"}. */
  static <E extends Enum<E>> Text<E> constant(Class<E> type, String kind) {
    return new Text<>(
        type,
        text -> Stream.of(type.getEnumConstants())
            .filter(constant -> word(constant).equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(
                NearestNames.unknown(kind, text, "the known ones", words(type)))),
        Scalar::word);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> words(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(Scalar::word)
        .collect(toCollection(LinkedHashSet::new));
  }
}
