package dev.milestone.journey;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names one version of a map exactly: written {@code onboarding@3#} with the hash behind it.
 *
 * @param id the map
 * @param version its version; not blank, and without an {@code @}
 * @param hash its {@linkplain JourneyMap#hash() content}, 32 hex digits in lower case
 */
public record MapReference(MapId id, String version, String hash) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

  /**
   * Checks how the parts are written.
   *
   * @throws IllegalArgumentException if the version is blank or has an {@code @}, or the hash is not one
   */
  public MapReference {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(hash, "hash");
    if (version.isBlank() || version.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "'%s' is no version of a map; write something without an @".formatted(version));
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no hash of a map; give the 32 hex digits of JourneyMap.hash()".formatted(hash));
    }
  }

  /**
   * Reads a reference as {@link #toString} writes it.
   *
   * @throws IllegalArgumentException unless it is written {@code id@version#hash}
   */
  public static MapReference parse(String text) {
    int hash = text.lastIndexOf('#');
    int version = hash < 0 ? -1 : text.lastIndexOf('@', hash);
    if (version < 0) {
      throw new IllegalArgumentException(
          "'%s' is no reference to a map; write id@version#hash".formatted(text));
    }
    return new MapReference(
        MapId.of(text.substring(0, version)),
        text.substring(version + 1, hash),
        text.substring(hash + 1));
  }

  /** Whether it names that map in that version with that content. */
  public boolean names(JourneyMap map) {
    return equals(map.reference());
  }

  /** Such as {@code onboarding@3#} and 32 hex digits. */
  @Override
  public String toString() {
    return id + "@" + version + "#" + hash;
  }
}
