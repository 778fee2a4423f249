package dev.milestone.examples.courses;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.milestone.health.HealthExplanation;
import dev.milestone.jackson.MilestoneModule;
import dev.milestone.journey.JourneyMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of JSON files, each there whole or not at all: the map of a course, the explanation of a student's health. */
final class JsonFolder {

  private final ObjectMapper mapper = JsonMapper.builder()
      .addModule(new MilestoneModule())
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();
  private final Path folder;

  private JsonFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the folder at a path, nothing written yet.
   *
   * @throws CannotWriteException if no folder can stand there
   */
  static JsonFolder at(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotWriteException(
          "%s: cannot be a folder; name another for the JSON files".formatted(folder));
    }
    return new JsonFolder(folder);
  }

  /**
   * Writes the explanation of each judgement, and each of their maps once.
   *
   * @throws CannotWriteException if that fails; files that were complete stay
   */
  void write(List<Judgement> judgements) {
    judgements.stream()
        .map(judgement -> judgement.health().snapshot().map())
        .distinct()
        .forEach(this::write);
    for (Judgement judgement : judgements) {
      HealthExplanation why = judgement.health().explain();
      JourneyMap map = judgement.health().snapshot().map();
      write("%s-%s-health.json".formatted(map.id(), judgement.enrolment().student()), why);
    }
  }

  private void write(JourneyMap map) {
    write(map.id() + "-map.json", map);
  }

  private void write(String name, Object content) {
    WholeFile.at(folder.resolve(name)).write(file -> mapper.writeValue(file.toFile(), content));
  }
}
