package dev.milestone.jackson;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a wire record does with fields that may be left out. */
final class Given {

  private Given() {}

  /** The value of a field that has to be there. */
  @CanIgnoreReturnValue // refuses what is not there
  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("field '" + field + "' is missing; add it");
    }
    return value;
  }

  /** Sets what is given, and leaves the domain's default where nothing is. */
  static <T> void ifGiven(@Nullable T value, Consumer<T> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }

  /** A list that is left out holds nothing. */
  static <T> List<T> listed(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** A list that holds nothing is left out. */
  static <T> @Nullable List<T> unlessEmpty(Collection<T> values) {
    return values.isEmpty() ? null : List.copyOf(values);
  }
}
