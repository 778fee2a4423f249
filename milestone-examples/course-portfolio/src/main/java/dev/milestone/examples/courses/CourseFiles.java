package dev.milestone.examples.courses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tables are: a folder, or the resources of the program. */
abstract sealed class CourseFiles {

  /** What a table's file may be called after its name; the first is preferred in messages. */
  private static final String GZIPPED = ".csv.gz";

  private static final String PLAIN = ".csv";

  /** A table's file: how it is called in messages, and whether its name says gzip. */
  record Found(String name, boolean gzip, Opener opener) {}

  /** Opens a file that was found. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * Finds the file of a table, such as "courses".
   *
   * @throws BadCourseDataException if there is none, or more than one
   */
  abstract Found find(String table);

  /**
   * The tables in a folder.
   *
   * @throws BadCourseDataException if it is no folder
   */
  static CourseFiles in(Path folder) {
    if (!Files.exists(folder)) {
      throw new BadCourseDataException(
          "%s: there is no such folder; name one that holds courses.csv.gz and the other tables"
              .formatted(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new BadCourseDataException(
          "%s: is a file; name the folder that holds courses.csv.gz and the other tables"
              .formatted(folder));
    }
    return new Folder(folder);
  }

  /** The tables that come with the program. */
  static CourseFiles bundled() {
    return new Bundled();
  }

  private static final class Folder extends CourseFiles {

    private final Path folder;

    Folder(Path folder) {
      this.folder = folder;
    }

    @Override
    Found find(String table) {
      Path gzipped = folder.resolve(table + GZIPPED);
      Path plain = folder.resolve(table + PLAIN);
      boolean hasGzipped = Files.exists(gzipped);
      boolean hasPlain = Files.exists(plain);
      if (hasGzipped && hasPlain) { // neither is the one by right
        throw new BadCourseDataException(
            "%s: stands beside %s; keep the one to read and move the other away"
                .formatted(gzipped, plain.getFileName()));
      }
      if (!hasGzipped && !hasPlain) {
        throw new BadCourseDataException("%s: there is no such file, nor %s; add the table '%s'"
            .formatted(gzipped, plain.getFileName(), table));
      }
      Path file = hasGzipped ? gzipped : plain;
      if (!Files.isRegularFile(file)) {
        throw new BadCourseDataException(
            "%s: is no file; put the table '%s' there".formatted(file, table));
      }
      return new Found(file.toString(), hasGzipped, () -> Files.newInputStream(file));
    }
  }

  private static final class Bundled extends CourseFiles {

    @Override
    Found find(String table) {
      String name = "oulad/" + table + GZIPPED;
      return new Found("bundled " + name, true, () -> {
        InputStream in = CourseFiles.class.getResourceAsStream(name);
        if (in == null) {
          throw new BadCourseDataException(
              "bundled %s: is not in this build; build it again".formatted(name));
        }
        return in;
      });
    }
  }
}
