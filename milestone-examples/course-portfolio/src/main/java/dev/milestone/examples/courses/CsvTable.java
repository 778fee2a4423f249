package dev.milestone.examples.courses;

import static dev.milestone.examples.courses.OneLine.quoted;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads one table row by row, columns found by the names in its header. */
final class CsvTable {

  private static final int[] BOM = {0xef, 0xbb, 0xbf};
  private static final int BUFFER = 1 << 16;

  private final CourseFiles.Found file;
  private long line;

  private CsvTable(CourseFiles.Found file) {
    this.file = file;
  }

  /**
   * Hands every row to the consumer, in order.
   *
   * @param columns the columns that must be there, others are passed over
   * @return how many rows there were
   * @throws BadCourseDataException if the file or a row is not as it should be
   */
  static long read(CourseFiles files, String table, List<String> columns, Consumer<CsvRow> each) {
    return new CsvTable(files.find(table)).read(columns, each);
  }

  private long read(List<String> columns, Consumer<CsvRow> each) {
    try (InputStream raw = new BufferedInputStream(file.opener().open(), BUFFER);
        InputStream plain = withoutBom(new BufferedInputStream(unpacked(raw), BUFFER));
        Reader text = new InputStreamReader(
            plain, StandardCharsets.UTF_8.newDecoder()); // refuses, never replaces
        CsvReader<CsvRecord> records = CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(
                FieldMismatchStrategy.IGNORE) // counted below, with a message of our own
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return rows(records.iterator(), columns, each);
    } catch (UncheckedIOException e) {
      throw broken(requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw broken(e);
    } catch (CsvParseException e) {
      throw new BadCourseDataException(
          "%s, after line %s: is no CSV (%s); write fields apart by commas, quotes closed"
              .formatted(
                  file.name(),
                  line,
                  e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
    }
  }

  private long rows(Iterator<CsvRecord> records, List<String> columns, Consumer<CsvRow> each) {
    if (!records.hasNext()) {
      throw new BadCourseDataException("%s: is empty; begin it with the header %s"
          .formatted(file.name(), String.join(",", columns)));
    }
    CsvRecord header = records.next();
    line = header.getStartingLineNumber();
    Map<String, Integer> positions = positions(header, columns);
    long count = 0;
    while (records.hasNext()) {
      CsvRecord fields = records.next();
      line = fields.getStartingLineNumber();
      if (fields.getFieldCount() != header.getFieldCount()) {
        throw new BadCourseDataException(
            "%s, line %s: the row has %s field(s), the header has %s; give one for each column"
                .formatted(file.name(), line, fields.getFieldCount(), header.getFieldCount()));
      }
      each.accept(new CsvRow(file.name(), positions, fields));
      count++;
    }
    return count;
  }

  private Map<String, Integer> positions(CsvRecord header, List<String> columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < header.getFieldCount(); i++) {
      String name = header.getField(i).strip();
      if (positions.put(name, i) != null && columns.contains(name)) {
        throw new BadCourseDataException("%s, line %s: has the column %s twice; keep one"
            .formatted(file.name(), line, quoted(name)));
      }
    }
    for (String column : columns) {
      if (!positions.containsKey(column)) {
        throw new BadCourseDataException(
            "%s, line %s: has no column '%s', only %s; add it to header and rows"
                .formatted(
                    file.name(), line, column, quoted(String.join(",", header.getFields()))));
      }
    }
    return positions;
  }

  private InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    boolean gzip = first == 0x1f && second == 0x8b;
    if (gzip != file.gzip() && first >= 0) {
      throw new BadCourseDataException((gzip
              ? "%s: is gzip but not named so; name it .csv.gz"
              : "%s: is not gzip; compress it, or name it .csv")
          .formatted(file.name()));
    }
    return gzip ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  /** Passes over a byte order mark here, as the first column may be quoted behind it. */
  private static InputStream withoutBom(InputStream in) throws IOException {
    in.mark(BOM.length);
    for (int expected : BOM) {
      if (in.read() != expected) {
        in.reset();
        return in;
      }
    }
    return in;
  }

  private BadCourseDataException broken(IOException e) {
    if (e instanceof EOFException) {
      return new BadCourseDataException(
          "%s, after line %s: the gzip data break off; fetch the whole file again"
              .formatted(file.name(), line));
    }
    if (e instanceof ZipException) {
      return new BadCourseDataException(
          "%s, after line %s: the gzip data are damaged (%s); fetch the file again"
              .formatted(file.name(), line, e.getMessage()));
    }
    if (e instanceof CharacterCodingException) {
      return new BadCourseDataException("%s, after line %s: is not UTF-8; store it in that encoding"
          .formatted(file.name(), line));
    }
    if (e instanceof AccessDeniedException) {
      return new BadCourseDataException(
          "%s: may not be read; allow it, or run as somebody who may".formatted(file.name()));
    }
    return new BadCourseDataException("%s, after line %s: cannot be read (%s); check the disk"
        .formatted(file.name(), line, e.getMessage()));
  }
}
