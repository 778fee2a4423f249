package dev.milestone.wording;

import java.math.BigDecimal;
import java.util.Locale;

/** Which numbers take the singular, by language as the CLDR has it; our own, since a JDK says nothing of that. */
final class Plurals {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Plurals() {}

  /** In Brazilian Portuguese all that is less than 2, as in "1,5 dia" and "0 dia"; elsewhere 1 alone. */
  static boolean isOne(BigDecimal number, Locale locale) {
    boolean brazilian =
        locale.getLanguage().equals("pt") && !locale.getCountry().equals("PT");
    return brazilian ? number.abs().compareTo(TWO) < 0 : number.compareTo(BigDecimal.ONE) == 0;
  }
}
