package dev.milestone.examples.courses;

import static dev.milestone.examples.courses.OneLine.quoted;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A row that is being read: its fields by column name, each checked, each complaint with file, line and column.
 *
 * @param file what the file is called in messages
 * @param positions where the columns are
 */
record CsvRow(String file, Map<String, Integer> positions, CsvRecord fields) {

  /** Days that may stand in the data: some five years before the start to fourteen after; the rest are slips. */
  static final int FIRST_DAY = -2000;

  static final int LAST_DAY = 5000;

  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /** Returns the field without blanks around it; empty if the value is missing. */
  String text(String column) {
    return fields.getField(requireNonNull(positions.get(column), column)).strip();
  }

  boolean isMissing(String column) {
    return text(column).isEmpty();
  }

  /** Returns a short name that may be part of an id. */
  String code(String column) {
    String text = required(column);
    if (!CODE.matcher(text).matches()) {
      throw bad(column, "is no code; write up to 40 letters, digits or . _ -");
    }
    return text;
  }

  /** Returns a number that names somebody or something. */
  long id(String column) {
    return whole(column, 0, 999_999_999_999_999_999L, "no id");
  }

  int day(String column) {
    return (int) whole(column, FIRST_DAY, LAST_DAY, "no day");
  }

  OptionalInt optionalDay(String column) {
    return isMissing(column) ? OptionalInt.empty() : OptionalInt.of(day(column));
  }

  int count(String column, int least, int most) {
    return (int) whole(column, least, most, "out of range");
  }

  /** Returns a number, decimals allowed, from 0 to 100. */
  double percent(String column) {
    String text = required(column);
    double value = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(value >= 0 && value <= 100)) {
      throw bad(column, "is out of range; write a number from 0 to 100");
    }
    return value + 0.0; // "-0" is 0
  }

  /** Returns a complaint about the value of a column in this row. */
  BadCourseDataException bad(String column, String problem) {
    return new BadCourseDataException("%s, line %s, column '%s': %s %s"
        .formatted(file, fields.getStartingLineNumber(), column, quoted(text(column)), problem));
  }

  /** Returns a complaint about this row as a whole. */
  BadCourseDataException bad(String problem) {
    return new BadCourseDataException(
        "%s, line %s: %s".formatted(file, fields.getStartingLineNumber(), problem));
  }

  private String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new BadCourseDataException(
          "%s, line %s, column '%s': is empty, but every row needs it; fill it in"
              .formatted(file, fields.getStartingLineNumber(), column));
    }
    return text;
  }

  private long whole(String column, long least, long most, String problem) {
    String text = required(column);
    if (WHOLE.matcher(text).matches()) {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw bad(column, "is %s; write a whole number from %s to %s".formatted(problem, least, most));
  }
}
