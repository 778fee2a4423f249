package dev.milestone;

import java.time.Period;

/** How long a stretch of a journey may be: 100 years, so that days counted by it stay within the calendar. */
public final class LongestPeriod {

  private static final int MONTHS = 1_200;
  private static final int DAYS = 36_525;

  private LongestPeriod() {}

  /** Whether months or days are more, forwards or backwards. */
  @SuppressWarnings("JavaPeriodGetDays") // months and days are bound apart
  public static boolean isExceededBy(Period period) {
    return Math.abs(period.toTotalMonths()) > MONTHS || Math.abs((long) period.getDays()) > DAYS;
  }
}
