package dev.milestone.tracking;

import dev.milestone.journey.JourneyMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a journey is from its first day on, and shares with every snapshot of it.
 *
 * @param otherCustomer the customer, unless named as the journey is, which most are: a million snapshots need no second id
 */
record Origin(
    JourneyId id,
    @Nullable CustomerId otherCustomer,
    JourneyMap map,
    LocalDate startDate,
    ZoneId zone,
    long startSecond) {

  static Origin of(
      JourneyId id, CustomerId customer, JourneyMap map, LocalDate startDate, ZoneId zone) {
    return new Origin(
        id,
        customer.value().equals(id.value()) ? null : customer,
        map,
        startDate,
        zone,
        startDate.atStartOfDay(zone).toEpochSecond());
  }

  CustomerId customer() {
    return otherCustomer == null ? CustomerId.of(id.value()) : otherCustomer;
  }

  /** The same on another map. */
  @SuppressWarnings("ReferenceEquality") // the very same map
  Origin on(JourneyMap other) {
    return other == map ? this : new Origin(id, otherCustomer, other, startDate, zone, startSecond);
  }

  Instant start() {
    return Instant.ofEpochSecond(startSecond);
  }

  /** Seconds from the start, rounded down; an int holds 68 years each way, which recording has checked. */
  int seconds(Instant instant) {
    return Math.toIntExact(instant.getEpochSecond() - startSecond);
  }

  boolean isInRange(Instant instant) {
    long seconds = instant.getEpochSecond() - startSecond;
    return seconds > Integer.MIN_VALUE && seconds <= Integer.MAX_VALUE;
  }

  Instant instant(int seconds) {
    return Instant.ofEpochSecond(startSecond + seconds);
  }

  /** The local day, counted from 1970-01-01, on which that second lies. */
  int epochDay(int seconds) {
    return epochDay(instant(seconds));
  }

  int epochDay(Instant instant) {
    // An offset makes its rules anew each time it is asked for them.
    ZoneOffset offset =
        zone instanceof ZoneOffset fixed ? fixed : zone.getRules().getOffset(instant);
    return Math.toIntExact(
        Math.floorDiv(instant.getEpochSecond() + offset.getTotalSeconds(), 86_400L));
  }
}
