package dev.milestone.journey.review;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
      "avaliação gratuita",
      "venda",
      "vendido",
      "venda adicional",
      "venda cruzada",
      "renovação",
      "renovações",
      "renovado",
      "renovar");

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final NavigableMap<String, List<String>> phrases = new TreeMap<>();

  /** Those phrases, which are in no order. */
  VendorWords(Set<String> phrases) {
    phrases.forEach(phrase -> this.phrases.put(phrase, words(phrase)));
  }

  /** The phrase whose words stand in one of the texts next to each other; of several the first by the alphabet. */
  Optional<String> in(String... texts) {
    List<List<String>> read = Stream.of(texts).map(VendorWords::words).toList();
    for (Map.Entry<String, List<String>> phrase : phrases.entrySet()) {
      List<String> wanted = phrase.getValue();
      if (!wanted.isEmpty()
          && read.stream().anyMatch(text -> Collections.indexOfSubList(text, wanted) >= 0)) {
        return Optional.of(phrase.getKey());
      }
    }
    return Optional.empty();
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
