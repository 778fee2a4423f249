package dev.milestone.measure;

/** Thrown when a value is given in a unit that does not convert to the one that is needed. */
public final class UnitMismatchException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  // As text, since exceptions are Serializable and units are not.
  private final String expected;
  private final String actual;

  private UnitMismatchException(String message, Unit expected, Unit actual) {
    super(message);
    this.expected = expected.symbol();
    this.actual = actual.symbol();
  }

  static UnitMismatchException between(Unit actual, Unit expected) {
    return new UnitMismatchException(
        "%s is %s and does not convert to %s, which is %s; give it in %s or a unit that converts"
            .formatted(actual, actual.described(), expected, expected.described(), expected),
        expected,
        actual);
  }

  static UnitMismatchException of(Metric metric, String given, Unit actual) {
    Unit expected = metric.unit();
    String hint = actual.kind() == Unit.Kind.POINTS && expected.kind() != Unit.Kind.POINTS
        ? "; a change from the baseline is written '+9 points'"
        : "";
    return new UnitMismatchException(
        "metric '%s' is measured in %s; %s is %s, not %s; give it in %s or a unit that converts%s"
            .formatted(
                metric.id(),
                expected,
                given,
                actual.described(),
                expected.described(),
                expected,
                hint),
        expected,
        actual);
  }

  /** Returns the unit that was needed, or one that converts to it. */
  public Unit expected() {
    return Unit.parse(expected);
  }

  /** Returns the unit that was given. */
  public Unit actual() {
    return Unit.parse(actual);
  }
}
