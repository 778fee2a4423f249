package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goals from text, and their numbers to text. */
final class Goals {

  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|≤|≥)(.*)");
  private static final Pattern CHANGE = Pattern.compile(
      "(?<sign>[+-]?)(?<amount>\\S+?)\\s*(?:(?<share>%\\s*of\\s+baseline)|points?)");
  private static final String RANGE = "..";

  private Goals() {}

  static Goal parse(String text) {
    String goal = requireNonNull(text, "goal").strip();
    try {
      return read(goal);
    } catch (UnitMismatchException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "goal '%s' cannot be read: %s".formatted(goal, e.getMessage()), e);
    }
  }

  private static Goal read(String goal) {
    if (goal.equals("done") || goal.equals("yes")) {
      return new Goal.Done();
    }
    if (goal.equals("no")) {
      throw new IllegalArgumentException(
          "what is to be reached is 'done'; name the metric after what has to be done, or write '0' for none");
    }
    Matcher compared = COMPARED.matcher(goal);
    if (compared.matches()) {
      Quantity bound = Quantity.parse(requireNonNull(compared.group(2)));
      return switch (requireNonNull(compared.group(1))) {
        case "<=", "≤" -> new Goal.AtMost(bound);
        case ">=", "≥" -> new Goal.AtLeast(bound);
        case "<" -> new Goal.Below(bound);
        default -> new Goal.Above(bound);
      };
    }
    Matcher change = CHANGE.matcher(goal);
    if (change.matches()) {
      return change(change);
    }
    int range = goal.indexOf(RANGE);
    if (range >= 0) {
      return within(goal.substring(0, range), goal.substring(range + RANGE.length()));
    }
    Quantity value = Quantity.parse(goal);
    if (goal.startsWith("+")) {
      throw new IllegalArgumentException(
          "a plus sign says a change, and not of what; write '%s%% of baseline' or '%s points', or '%s' for a value to reach"
              .formatted(signed(value.amount()), signed(value.amount()), value));
    }
    return new Goal.Reach(value);
  }

  private static Goal change(Matcher change) {
    String sign = requireNonNull(change.group("sign"));
    if (sign.isEmpty()) {
      throw new IllegalArgumentException(
          "a change says which way it goes; write a sign, as in '+9 points'");
    }
    BigDecimal amount = Quantity.decimal(sign + change.group("amount"));
    return change.group("share") == null
        ? new Goal.ChangeByPoints(amount)
        : new Goal.ChangeByPercent(amount);
  }

  private static Goal within(String low, String high) {
    Quantity upper = Quantity.parse(high);
    Quantity lower = Quantity.parse(low);
    boolean bare = lower.unit().equals(Unit.parse("1"));
    return new Goal.Within(bare ? new Quantity(lower.amount(), upper.unit()) : lower, upper);
  }

  static String signed(BigDecimal amount) {
    return (amount.signum() < 0 ? "" : "+") + Quantity.plain(amount);
  }
}
