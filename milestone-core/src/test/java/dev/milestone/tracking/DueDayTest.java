package dev.milestone.tracking;

import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Travels.describe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Due;
import dev.milestone.journey.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When milestones are due and late: in local days, from the start or from each other. */
class DueDayTest {

  private static final Period TEN_DAYS = Period.ofDays(10);

  @ParameterizedTest(name = "{0}: due on {1}, late from {2}")
  @CsvSource({
    // the clocks go forward at midnight: the day begins at 01:00
    "America/Sao_Paulo, 2018-11-03, 2018-11-04T03:00:00Z",
    "America/Sao_Paulo, 2018-11-04, 2018-11-05T02:00:00Z", // a day of 23 hours
    "America/Sao_Paulo, 2018-02-17, 2018-02-18T03:00:00Z", // a day of 25 hours, with midnight twice
    "Europe/Berlin,     2026-03-29, 2026-03-29T22:00:00Z", // a day of 23 hours
    "Europe/Berlin,     2026-10-25, 2026-10-25T23:00:00Z", // a day of 25 hours
    "Pacific/Apia,      2011-12-29, 2011-12-30T10:00:00Z", // the 30th was skipped
    "Pacific/Apia,      2011-12-30, 2011-12-30T10:00:00Z",
    "Pacific/Apia,      2011-12-31, 2011-12-31T10:00:00Z",
  })
  void late_begins_with_the_next_day_in_the_zone(ZoneId zone, LocalDate due, Instant late) {
    LocalDate start = due.minusDays(10);
    Journey journey = Travels.on(Maps.of(functional("go").due(TEN_DAYS).build()), start, zone);

    assertThat(journey.asOf(late.minusNanos(1)).lateCount()).isZero();
    assertThat(journey.asOf(late).lateCount()).isEqualTo(1);
    assertThat(journey.asOf(late.minusNanos(1)).dueCount()).isZero();
    assertThat(journey.asOf(late).dueCount()).isEqualTo(1);
    assertThat(journey.asOfStartOf(due.plusDays(1)).asOf()).isEqualTo(late);
    Journey inTime = journey.record(reached("go").at(late.minusNanos(1)));
    Journey notInTime = journey.record(reached("go").at(late));
    assertThat(describe(inTime.asOf(late).milestone("go"))).isEqualTo("ACHIEVED");
    assertThat(describe(notInTime.asOf(late).milestone("go"))).isEqualTo("ACHIEVED late");
  }

  @ParameterizedTest(name = "in {0} a day of {1} is stamped {2}")
  @CsvSource({
    "America/Sao_Paulo, 2018-11-04, 2018-11-04T14:00:00Z",
    "Europe/Berlin,     2026-03-29, 2026-03-29T10:00:00Z",
    "Pacific/Apia,      2011-12-30, 2011-12-30T22:00:00Z", // the day that was skipped: noon of the
    // next
  })
  void a_day_is_stamped_at_its_noon(ZoneId zone, LocalDate day, Instant noon) {
    Journey journey = Travels.on(Maps.of(functional("go").build()), day.minusDays(3), zone)
        .record(reached("go").on(day));

    assertThat(journey.events().get(0).occurredAt()).isEqualTo(noon);
    assertThat(journey.events().get(0).recordedAt()).isEqualTo(noon);
    assertThat(journey.events().get(0).recordedAtAssumed()).isTrue();
  }

  @Test
  void days_are_counted_in_the_zone() {
    Journey journey = Travels.on(
        Maps.of(functional("go").due(TEN_DAYS).build()),
        Travels.START,
        ZoneId.of("America/Sao_Paulo"));
    JourneySnapshot before = journey.asOf(Instant.parse("2026-01-05T02:59:59Z"));
    JourneySnapshot first = journey.asOf(Instant.parse("2026-01-05T03:00:00Z"));

    assertThat(before.day()).isEqualTo(-1);
    assertThat(before.today()).isEqualTo(LocalDate.of(2026, 1, 4));
    assertThat(first.day()).isZero();
    assertThat(first.milestone("go").daysPastDue()).isEqualTo(-10);
    assertThat(journey.asOfStartOf(LocalDate.of(2026, 1, 16)).milestone("go").daysPastDue())
        .isEqualTo(1);
    assertThat(first.milestone("go").due()).hasValue(LocalDate.of(2026, 1, 15));
  }

  @Test
  void a_due_day_counts_from_another_milestone() { // D-1
    Journey journey = Travels.of(
        functional("third").due(Due.after(id("second"), Period.ofDays(5))).build(),
        functional("second").due(Due.after(id("first"), Period.ofDays(5))).build(),
        functional("first").due(TEN_DAYS).build());

    assertThat(due(journey, 20, "second")).hasValue(Travels.START.plusDays(15));
    assertThat(due(journey, 20, "third")).hasValue(Travels.START.plusDays(20));
    Journey early = journey.record(reached("first").at(day(3)));
    assertThat(due(early, 2, "second")).hasValue(Travels.START.plusDays(15)); // not known yet
    assertThat(due(early, 3, "second")).hasValue(Travels.START.plusDays(8));
    assertThat(due(early, 3, "third")).hasValue(Travels.START.plusDays(13));
    Journey late = journey.record(reached("first").at(day(30)));
    assertThat(late.asOf(day(29)).lateCount()).isEqualTo(3);
    assertThat(late.asOf(day(30)).lateCount()).isZero();
    assertThat(due(late, 30, "third")).hasValue(Travels.START.plusDays(40));
  }

  @Test
  void what_counts_from_an_undated_milestone_is_undated_until_that_is_reached() { // D-1
    Journey journey = Travels.of(
        functional("first").build(),
        functional("second").due(Due.after(id("first"), Period.ofMonths(1))).build(),
        functional("third").due(Due.after(id("second"), Period.ofMonths(1))).build());

    assertThat(due(journey, 500, "third")).isEmpty();
    assertThat(journey.asOf(day(500)).milestone("third").daysPastDue()).isZero();
    assertThat(journey.asOf(day(500)).lateCount()).isZero();
    Journey reached = journey.record(reached("first").at(Instant.parse("2026-01-31T12:00:00Z")));
    assertThat(due(reached, 26, "second")).hasValue(LocalDate.of(2026, 2, 28));
    assertThat(due(reached, 26, "third")).hasValue(LocalDate.of(2026, 3, 28));
  }

  private static Optional<LocalDate> due(Journey journey, int day, String milestone) {
    return journey.asOf(day(day)).milestone(milestone).due();
  }
}
