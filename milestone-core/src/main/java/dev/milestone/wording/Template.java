package dev.milestone.wording;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern, read once: pieces of text, arguments, and words that depend on whether a number takes the singular. */
final class Template {

  static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  /** No reader wants more. */
  private static final int MOST_DECIMALS = 9;

  private static final Pattern HOLE =
      Pattern.compile("(?<name>[^:?]*)(?::(?<decimals>.*)|\\?(?<one>[^:]*):(?<many>.*))?");

  /** A piece of a template. */
  sealed interface Piece {}

  /** Text as it is. */
  record Literal(String text) implements Piece {}

  /** An argument; decimals is negative if none were asked for. */
  record Value(String name, int decimals) implements Piece {}

  /** Words for a number that takes the singular, and for any other. */
  record Plural(String name, String one, String many) implements Piece {}

  private final List<Piece> pieces;

  private Template(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  List<Piece> pieces() {
    return pieces;
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Value value) {
        names.add(value.name());
      } else if (piece instanceof Plural plural) {
        names.add(plural.name());
      }
    }
    return names;
  }

  static Template parse(String code, String pattern) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      boolean doubled = at + 1 < pattern.length() && pattern.charAt(at + 1) == c;
      if (c != '{' && c != '}') {
        text.append(c);
        at++;
      } else if (doubled) {
        text.append(c);
        at += 2;
      } else {
        int end = pattern.indexOf('}', at);
        if (c == '}' || end < 0) {
          throw broken(code, pattern, "has a single '" + c + "' at " + at + "; write it twice");
        }
        if (text.length() > 0) {
          pieces.add(new Literal(text.toString()));
          text.setLength(0);
        }
        pieces.add(hole(code, pattern, pattern.substring(at + 1, end)));
        at = end + 1;
      }
    }
    if (text.length() > 0) {
      pieces.add(new Literal(text.toString()));
    }
    return new Template(pieces);
  }

  private static Piece hole(String code, String pattern, String content) {
    Matcher matcher = HOLE.matcher(content);
    String name = matcher.matches() ? requireNonNull(matcher.group("name")) : "";
    if (!NAME.matcher(name).matches()) {
      throw broken(
          code, pattern, "has '{" + content + "}'; write {name}, {name:2} or {name?one:many}");
    }
    String one = matcher.group("one");
    if (one != null) {
      return new Plural(name, one, requireNonNull(matcher.group("many")));
    }
    String decimals = matcher.group("decimals");
    if (decimals == null) {
      return new Value(name, -1);
    }
    if (decimals.length() != 1
        || decimals.charAt(0) < '0'
        || decimals.charAt(0) > '0' + MOST_DECIMALS) {
      throw broken(
          code, pattern, "has '{" + content + "}'; after the colon write the decimals, 0 to 9");
    }
    return new Value(name, decimals.charAt(0) - '0');
  }

  private static IllegalArgumentException broken(String code, String pattern, String why) {
    return new IllegalArgumentException(
        "pattern of message '%s' %s: %s".formatted(code, why, pattern));
  }
}
