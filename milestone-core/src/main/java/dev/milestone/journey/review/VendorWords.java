package dev.milestone.journey.review;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell a goal of the vendor's, and how they are looked for. */
final class VendorWords {

  /** Not "sales" nor "vendas", which are departments of customers as well. */
  static final Set<String> STANDARD = ImmutableSet.of(
      // English
      "trial",
      "trials",
      "sale",
      "sold",
      "upsell",
      "upselling",
      "up sell",
      "up selling",
      "cross sell",
      "cross selling",
      "renewal",
      "renewals",
      "renewed",
      "renew",
      // Portuguese
      "teste",
      "testes",
      "avaliacao gratuita",
      "venda",
      "vendido",
      "venda adicional",
      "venda cruzada",
      "renovacao",
      "renovacoes",
      "renovado",
      "renovar");

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private VendorWords() {}

  /** Whether the words of a phrase stand in the text, next to each other. */
  static boolean stand(String phrase, String text) {
    List<String> wanted = words(phrase);
    return !wanted.isEmpty() && Collections.indexOfSubList(words(text), wanted) >= 0;
  }

  private static List<String> words(String text) {
    String plain =
        ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(CAMEL.matcher(plain).replaceAll(" "), -1)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
