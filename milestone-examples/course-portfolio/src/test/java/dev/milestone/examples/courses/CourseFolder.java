package dev.milestone.examples.courses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A small valid folder: one presentation, two assessments, two students; tests change what they are about. */
record CourseFolder(Path folder) {

  static CourseFolder valid(Path folder) {
    return new CourseFolder(folder)
        .with("courses", """
            code_module,code_presentation,module_presentation_length
            AAA,2013J,268
            """)
        .with("assessments", """
            code_module,code_presentation,id_assessment,assessment_type,date,weight
            AAA,2013J,1752,TMA,19,10.0
            AAA,2013J,1757,Exam,,100.0
            """)
        .with("studentRegistration", """
            code_module,code_presentation,id_student,date_registration,date_unregistration
            AAA,2013J,11,-159,
            AAA,2013J,22,,65
            """)
        .with("studentAssessment", """
            id_assessment,id_student,date_submitted,is_banked,score
            1752,11,18,0,78
            1752,22,-1,1,
            """)
        .with("engagement_checkpoints", """
            code_module,code_presentation,cutoff_day,id_student,visits
            AAA,2013J,35,11,66
            AAA,2013J,5,11,38
            """);
  }

  CourseFolder with(String table, String text) {
    return with(table + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  CourseFolder with(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CourseFolder without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row to a table. */
  CourseFolder and(String table, String row) {
    return with(table, text(table) + row + "\n");
  }

  String text(String table) {
    try {
      return Files.readString(folder.resolve(table + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CourseData read() {
    return CourseDataReader.read(CourseFiles.in(folder));
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
