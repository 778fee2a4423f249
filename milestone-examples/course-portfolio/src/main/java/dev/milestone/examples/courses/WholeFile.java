package dev.milestone.examples.courses;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is written beside its place and moved there when complete, so it is there whole or not at all. */
final class WholeFile {

  private static final Path DEVICES = Path.of("/dev");

  private final Path target;
  private final Path place;

  private WholeFile(Path target, Path place) {
    this.target = target;
    this.place = place;
  }

  /**
   * Returns the file at a path, nothing written yet; asked before long work, so that a slip is found at once.
   *
   * @throws CannotWriteException if no file can stand there
   */
  static WholeFile at(Path target) {
    if (DEVICES.equals(target
        .toAbsolutePath()
        .normalize()
        .getParent())) { // also those that lead to a file for now
      throw new CannotWriteException("%s: is no ordinary file; name another".formatted(target));
    }
    Path place = linked(target).toAbsolutePath();
    Path folder = place.getParent();
    if (Files.isDirectory(place) || folder == null) {
      throw new CannotWriteException("%s: is a folder; name a file".formatted(target));
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
    return new WholeFile(target, place);
  }

  /** Follows a link to the file that it names, so that the link stays one. */
  private static Path linked(Path target) {
    try {
      return Files.exists(target) ? target.toRealPath() : target;
    } catch (IOException e) {
      return target;
    }
  }

  /** Writes the content to the file that it is given. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes the content, in place of what stood there.
   *
   * @throws CannotWriteException if that fails; what stood there before still does
   */
  void write(Content content) {
    Path part =
        place.resolveSibling(".%s.%s.part".formatted(place.getFileName(), UUID.randomUUID()));
    try {
      content.writeTo(part);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw failed(requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw failed(e);
    } finally {
      discard(part);
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
