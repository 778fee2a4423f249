package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Criteria.tasksDone;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.target;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.ValidationPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Journeys and days of them, to test with: they start on a Monday, 2026-01-05, in UTC. */
final class Travels {

  static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** All but the last due on day 10: "tasks" by two tasks, "believed" by report time, to be confirmed by the customer; "hand" by hand. */
  static final Journey DUE_ON_DAY_TEN = reportTime(
      functional("tasks")
          .due(Period.ofDays(10))
          .addCriteria(tasksDone(1, "t1", "t2"))
          .build(),
      customer("result")
          .due(Period.ofDays(10))
          .addCriteria(reaches("report-time"))
          .build(),
      customer("believed")
          .due(Period.ofDays(10))
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.by("customer"))
          .build(),
      customer("hand").due(Period.ofDays(10)).build(),
      customer("undated").addCriteria(reaches("report-time")).build());

  static Journey on(JourneyMap map) {
    return on(map, START, ZoneOffset.UTC);
  }

  static Journey on(JourneyMap map, LocalDate start, ZoneId zone) {
    return Journey.start("acme", map).on(start, zone);
  }

  static Journey of(Milestone... milestones) {
    return on(Maps.of(milestones));
  }

  /** With the report-time case: 4 h/wk to 30 min/wk. */
  static Journey reportTime(Milestone... milestones) {
    return of(milestones)
        .record(baseline("report-time", "4 h/wk"), target("report-time", "30 min/wk"));
  }

  /** Noon of a day, counted from 0. */
  static Instant day(long day) {
    return startOfDay(day).plusSeconds(43_200);
  }

  /** The first instant of a day, counted from 0. */
  static Instant startOfDay(long day) {
    return START.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Status and flags of a milestone in words. */
  static String describe(MilestoneState state) {
    List<String> words = new ArrayList<>(List.of(state.status().name()));
    if (state.isReachedLate()) {
      words.add("late");
    }
    if (state.isRegressed()) {
      words.add("regressed");
    }
    if (state.isOverdue()) {
      words.add("overdue");
    }
    if (state.isBlocked()) {
      words.add("blocked");
    }
    return String.join(" ", words);
  }

  private Travels() {}
}
