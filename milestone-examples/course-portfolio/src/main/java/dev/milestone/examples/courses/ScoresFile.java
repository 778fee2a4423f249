package dev.milestone.examples.courses;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.UUID;

/** The CSV file of scores: written beside its place and moved there when complete, so it is there whole or not at all. */
final class ScoresFile {

  private static final String[] HEADER = {
    "code_module", "code_presentation", "id_student", "score", "band", "coverage"
  };

  private static final Path DEVICES = Path.of("/dev");

  private final Path target;
  private final Path place;

  private ScoresFile(Path target, Path place) {
    this.target = target;
    this.place = place;
  }

  /**
   * Returns the file at a path, nothing written yet; asked before long work, so that a slip is found at once.
   *
   * @throws CannotWriteException if no file can stand there
   */
  static ScoresFile at(Path target) {
    if (DEVICES.equals(target
        .toAbsolutePath()
        .normalize()
        .getParent())) { // also those that lead to a file for now
      throw new CannotWriteException("%s: is no ordinary file; name another".formatted(target));
    }
    Path place = linked(target).toAbsolutePath();
    Path folder = place.getParent();
    if (Files.isDirectory(place) || folder == null) {
      throw new CannotWriteException(
          "%s: is a folder; name a file for the scores".formatted(target));
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotWriteException(
          "%s: there is no folder %s; make it first".formatted(target, folder));
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new CannotWriteException("%s: is no ordinary file; name another".formatted(target));
    }
    if (!Files.isWritable(folder)) {
      throw new CannotWriteException(
          "%s: the folder %s may not be written to; choose another".formatted(target, folder));
    }
    return new ScoresFile(target, place);
  }

  /** Follows a link to the file that it names, so that the link stays one. */
  private static Path linked(Path target) {
    try {
      return Files.exists(target) ? target.toRealPath() : target;
    } catch (IOException e) {
      return target;
    }
  }

  /**
   * Writes a header and the rows, in place of what stood there.
   *
   * @throws CannotWriteException if that fails; what stood there before still does
   */
  void write(Iterator<ScoreRow> rows) {
    Path part =
        place.resolveSibling(".%s.%s.part".formatted(place.getFileName(), UUID.randomUUID()));
    try {
      writeTo(part, rows);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw failed(e.getCause());
    } catch (IOException e) {
      throw failed(e);
    } finally {
      discard(part);
    }
  }

  private static void writeTo(Path part, Iterator<ScoreRow> rows) throws IOException {
    try (CsvWriter csv = CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(
            part,
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

  private CannotWriteException failed(IOException e) {
    return new CannotWriteException(
        "%s: cannot be written (%s); check space and permissions".formatted(target, reason(e)));
  }

  private static String reason(IOException e) {
    // A file system says the path again, which is that of the part, and the reason apart.
    if (e instanceof FileSystemException fs) {
      return fs.getReason() == null ? e.getClass().getSimpleName() : fs.getReason();
    }
    return String.valueOf(e.getMessage());
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part); // is gone already if it was moved
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
