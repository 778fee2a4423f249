package dev.milestone.examples.courses;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/** The CSV file of scores, there whole or not at all. */
final class ScoresFile {

  private static final String[] HEADER = {
    "code_module", "code_presentation", "id_student", "score", "band", "coverage"
  };

  private final WholeFile file;

  private ScoresFile(WholeFile file) {
    this.file = file;
  }

  /**
   * Returns the file at a path, nothing written yet; asked before long work, so that a slip is found at once.
   *
   * @throws CannotWriteException if no file can stand there
   */
  static ScoresFile at(Path target) {
    return new ScoresFile(WholeFile.at(target));
  }

  /**
   * Writes a header and the rows, in place of what stood there.
   *
   * @throws CannotWriteException if that fails; what stood there before still does
   */
  void write(Iterator<ScoreRow> rows) {
    file.write(part -> writeTo(part, rows));
  }

  private static void writeTo(Path file, Iterator<ScoreRow> rows) throws IOException {
    try (CsvWriter csv = CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(
            file,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE)) {
      csv.writeRecord(HEADER);
      while (rows.hasNext()) {
        ScoreRow row = rows.next();
        csv.writeRecord(
            row.presentation().module(),
            row.presentation().presentation(),
            Long.toString(row.student()),
            row.scoreText(),
            row.band(),
            row.coverageText());
      }
    }
  }
}
