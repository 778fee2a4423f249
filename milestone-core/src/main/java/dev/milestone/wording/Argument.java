package dev.milestone.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A typed argument of a {@link Message}. New cases may be added; match with a default. */
public sealed interface Argument {

  /**
   * Words that are not ours to translate, such as an id or what a person said.
   *
   * @param value written as it is
   */
  record Text(String value) implements Argument {
    /** Takes the words. */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * Words of a map, the same for all who travel on it, such as the name of a milestone: said by what the wording {@linkplain
   * Wording#phrases() knows} them by, else written as they are.
   *
   * @param value as the map has it
   */
  record Phrase(String value) implements Argument {
    /** Takes the words. */
    public Phrase {
      requireNonNull(value, "value");
    }
  }

  /**
   * A whole number.
   *
   * @param value written without grouping
   */
  record Whole(long value) implements Argument {}

  /**
   * A decimal number.
   *
   * @param value kept without trailing zeros
   */
  record Decimal(BigDecimal value) implements Argument {
    /** Takes the number. */
    public Decimal {
      value = requireNonNull(value, "value").stripTrailingZeros();
    }
  }

  /**
   * Points of a score, which are cut off when written, never rounded up.
   *
   * @param micro in millionths of a point
   */
  record Points(long micro) implements Argument {
    /** Returns the points as a decimal. */
    public BigDecimal decimal() {
      return BigDecimal.valueOf(micro, 6).stripTrailingZeros();
    }
  }

  /**
   * A local day.
   *
   * @param value written as ISO 8601 does
   */
  record Day(LocalDate value) implements Argument {
    /** Takes the day. */
    public Day {
      requireNonNull(value, "value");
    }
  }

  /**
   * Another message within the message.
   *
   * @param value said by the same wording
   */
  record Nested(Message value) implements Argument {
    /** Takes the message. */
    public Nested {
      requireNonNull(value, "value");
    }
  }

  /**
   * Several messages within the message.
   *
   * @param values said by the same wording, in that order
   */
  record Many(List<Message> values) implements Argument {
    /** Takes the messages. */
    public Many {
      values = List.copyOf(requireNonNull(values, "values"));
    }
  }
}
