package dev.milestone.wording;

import java.util.Locale;
import java.util.Set;

/**
 * How numbers are written for readers; our own, since the locale data of the JDK changes from release to release.
 *
 * @param decimalSeparator what stands before the decimals, such as a point or a comma
 */
public record NumberStyle(char decimalSeparator) {

  /** As in 0.5. */
  public static final NumberStyle POINT = new NumberStyle('.');

  /** As in 0,5. */
  public static final NumberStyle COMMA = new NumberStyle(',');

  private static final Set<String> COMMA_LANGUAGES =
      Set.of("pt", "de", "fr", "it", "nl", "pl", "ru", "sv", "tr");

  /** Takes the separator; throws IllegalArgumentException if it is a digit or a sign. */
  public NumberStyle {
    if (Character.isLetterOrDigit(decimalSeparator) || "+-".indexOf(decimalSeparator) >= 0) {
      throw new IllegalArgumentException(
          "'%s' cannot stand before decimals; give a point or a comma".formatted(decimalSeparator));
    }
  }

  /**
   * Returns the usual style of a language, whatever the country: a comma for Portuguese, German and others that are mostly
   * written with it, else a point.
   *
   * <p>Where countries differ, choose with {@link Wording#writingNumbers}: Spanish gets the point also where a comma is written, and
   * German the comma also for Switzerland, which writes a point.
   */
  public static NumberStyle of(Locale locale) {
    return COMMA_LANGUAGES.contains(locale.getLanguage()) ? COMMA : POINT;
  }

  String text(String plainDecimal) {
    return plainDecimal.replace('.', decimalSeparator);
  }
}
