package dev.milestone.measure;

import static java.util.Objects.requireNonNull;

import dev.milestone.wording.Decimals;
import dev.milestone.wording.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts, and over which period: {@code h/wk}, {@code %}, {@code {deal}/mo}, {@code BRL/mo}.
 *
 * <p>Units convert only if kind, thing or currency, and presence of a period agree; so hours a week never turn into a
 * share of the week. Factors are exact: a minute is 60 s, a week 7 d, a year 365.2425 d, a month the twelfth of a year.
 */
public final class Unit {

  /** What kind of thing a unit measures. */
  public enum Kind {
    /** Time spent: {@code s min h d wk mo yr}. */
    TIME("a time"),
    /** A count of a named thing: {@code {deal}}; said to readers as "deal", a phrase that a wording may translate. */
    COUNT("a count"),
    /** Money, by a code of three capitals as in ISO 4217: {@code BRL}. */
    MONEY("an amount of money"),
    /** A part of a whole: {@code %} or {@code ‰}. */
    SHARE("a share"),
    /** Points of an index such as NPS, {@code pt}, or percentage points, {@code pp}. */
    POINTS("a number of points"),
    /** A number without a unit: {@code 1}. */
    PLAIN("a plain number");

    private final String described;

    Kind(String described) {
      this.described = described;
    }
  }

  // A month is a twelfth of 365.2425 d: all lengths are whole seconds.
  private static final Map<String, Long> SECONDS = inOrder(
      List.of("s", "min", "h", "d", "wk", "mo", "yr"),
      List.of(1L, 60L, 3_600L, 86_400L, 604_800L, 2_629_746L, 31_556_952L));

  // In thousandths, so that sizes are whole numbers.
  private static final Map<String, Long> SHARES = inOrder(List.of("%", "‰"), List.of(10L, 1L));

  private static final List<String> POINTS = List.of("pt", "pp");
  private static final String PLAIN = "1";

  // Not java.util.Currency: its list differs between JDKs, and a unit must not.
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern THING =
      Pattern.compile("\\{[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd} _'-]{0,58}[\\p{L}\\p{Nd}])?}");

  private static final double SECONDS_PER_DAY = 86_400;

  private final Kind kind;
  private final String what;
  private final @Nullable String period;
  private final String symbol;

  /** In seconds for a time, in thousandths for a share, else 1. */
  private final long size;

  /** In seconds; 1 if there is none. */
  private final long periodSize;

  private Unit(Kind kind, String what, long size, @Nullable String period, long periodSize) {
    this.kind = kind;
    this.what = what;
    this.size = size;
    this.period = period;
    this.periodSize = periodSize;
    this.symbol = period == null ? what : what + "/" + period;
  }

  /**
   * Reads a unit: {@code h/wk}, {@code min}, {@code %}, {@code ‰}, {@code {deal}/mo}, {@code BRL/mo}, {@code pt},
   * {@code pp}, or {@code 1} for a plain number.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  public static Unit parse(String text) {
    String trimmed = requireNonNull(text, "unit").strip();
    int slash = trimmed.indexOf('/');
    String what = slash < 0 ? trimmed : trimmed.substring(0, slash);
    String period = slash < 0 ? null : trimmed.substring(slash + 1);
    long periodSize = 1;
    if (period != null) {
      Long seconds = SECONDS.get(period);
      if (seconds == null) {
        throw new IllegalArgumentException("unit '%s' has no period after its '/'; write one of %s"
            .formatted(text, String.join(" ", SECONDS.keySet())));
      }
      periodSize = seconds;
    }
    Long seconds = SECONDS.get(what);
    if (seconds != null) {
      return new Unit(Kind.TIME, what, seconds, period, periodSize);
    }
    Long thousandths = SHARES.get(what);
    if (thousandths != null) {
      return new Unit(Kind.SHARE, what, thousandths, period, periodSize);
    }
    return new Unit(kindOf(what, text), what, 1, period, periodSize);
  }

  private static Kind kindOf(String what, String text) {
    if (what.equals(PLAIN)) {
      return Kind.PLAIN;
    }
    if (POINTS.contains(what)) {
      return Kind.POINTS;
    }
    if (CURRENCY.matcher(what).matches()) {
      return Kind.MONEY;
    }
    if (THING.matcher(what).matches()) {
      return Kind.COUNT;
    }
    // The list is short, and nearest names would offer 'd' for 'm'.
    throw new IllegalArgumentException(
        "'%s' is no unit; write a time (%s), a share (%s), points (%s), money by its code such as USD, a count by its thing such as {deal}, or 1; and a period after '/'"
            .formatted(
                text,
                String.join(" ", SECONDS.keySet()),
                String.join(" ", SHARES.keySet()),
                String.join(" ", POINTS)));
  }

  /** What kind of thing it measures. */
  public Kind kind() {
    return kind;
  }

  /** The unit as it is written; {@link #parse} reads it back. */
  public String symbol() {
    return symbol;
  }

  /** Returns whether it is a rate, such as {@code h/wk}. */
  public boolean hasPeriod() {
    return period != null;
  }

  /** How long the period is, in days of 24 hours; only if there is one. */
  double periodDays() {
    return periodSize / SECONDS_PER_DAY;
  }

  /** Returns whether values in this unit convert to the other. */
  public boolean isConvertibleTo(Unit other) {
    return kind == other.kind
        && hasPeriod() == other.hasPeriod()
        && (kind == Kind.TIME || kind == Kind.SHARE || what.equals(other.what));
  }

  /**
   * Returns the amount in the other unit; exact if it has a finite decimal form, else rounded half-even to 34 digits.
   *
   * @throws UnitMismatchException if the units do not convert
   */
  public BigDecimal convert(BigDecimal amount, Unit to) {
    requireNonNull(amount, "amount");
    long[] factor = fractionTo(to);
    if (factor[0] == factor[1]) {
      return amount;
    }
    BigInteger above = amount.unscaledValue().multiply(BigInteger.valueOf(factor[0]));
    BigInteger below = BigInteger.valueOf(factor[1]);
    BigInteger common = above.gcd(below);
    BigDecimal numerator = new BigDecimal(above.divide(common), amount.scale());
    BigInteger denominator = below.divide(common);
    return isTerminating(denominator)
        ? numerator.divide(new BigDecimal(denominator))
        : numerator.divide(new BigDecimal(denominator), MathContext.DECIMAL128);
  }

  /**
   * Returns the value in the other unit, taken as the decimal that a person would have written for it and rounded once:
   * 6.6 min is the double 0.11 in hours.
   *
   * @throws UnitMismatchException if the units do not convert
   * @throws IllegalArgumentException if the value is NaN or infinite, or too large for a double in the other unit
   */
  public double convert(double value, Unit to) {
    BigDecimal decimal = Decimals.of(value); // first, so that NaN is refused in any unit
    long[] factor = fractionTo(to);
    if (factor[0] == factor[1]) {
      return value;
    }
    double converted = convert(decimal, to).doubleValue();
    if (!Double.isFinite(converted)) {
      throw new IllegalArgumentException(
          "%s %s is too large to be given in %s; give a smaller value"
              .formatted(value, symbol, to.symbol));
    }
    return converted;
  }

  /**
   * Returns by what a value is multiplied to be in the other unit; rounded once, so prefer {@code convert} where a bound
   * is compared.
   *
   * @throws UnitMismatchException if the units do not convert
   */
  public double factorTo(Unit to) {
    long[] factor = fractionTo(to);
    return (double) factor[0] / (double) factor[1]; // both below 2^53, hence exact
  }

  private long[] fractionTo(Unit to) {
    if (!isConvertibleTo(requireNonNull(to, "to"))) {
      throw UnitMismatchException.between(this, to);
    }
    return new long[] {size * to.periodSize, to.size * periodSize};
  }

  private static boolean isTerminating(BigInteger denominator) {
    BigInteger rest = denominator.shiftRight(Math.max(0, denominator.getLowestSetBit()));
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }

  /** The unit in words for a message, such as "a time per period". */
  String described() {
    String of = kind == Kind.COUNT || kind == Kind.MONEY ? " (" + what + ")" : "";
    return kind.described + of + (hasPeriod() ? " per period" : "");
  }

  /**
   * The unit beside that amount, for readers: lengths of time are said in their language, what is counted as it is written or
   * translated, and without braces, which are for {@link #parse}.
   */
  Message words(BigDecimal amount) {
    Message counted = kind == Kind.TIME
        ? length(what, amount)
        : Message.of("measure.unit").withPhrase("what", thing());
    return period == null
        ? counted
        : Message.of("measure.unit-per")
            .with("what", counted)
            .with("period", length(period, BigDecimal.ONE));
  }

  private String thing() {
    return kind == Kind.COUNT ? what.substring(1, what.length() - 1) : what;
  }

  private static Message length(String symbol, BigDecimal n) {
    return Message.of("measure.unit." + symbol).with("n", n);
  }

  private static Map<String, Long> inOrder(List<String> names, List<Long> sizes) {
    Map<String, Long> map = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), sizes.get(i));
    }
    return map;
  }

  /** Units are equal if they are written alike; {@code 60 min} and {@code 1 h} have different units. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit that && symbol.equals(that.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /** Returns {@link #symbol()}. */
  @Override
  public String toString() {
    return symbol;
  }
}
