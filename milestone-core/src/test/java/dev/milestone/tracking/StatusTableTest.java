package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.functional;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.ended;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Due;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Baseline;
import dev.milestone.tracking.StatusArrows.Arrow;
import dev.milestone.tracking.StatusArrows.By;
import dev.milestone.tracking.StatusArrows.Condition;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D-11: the two tables in the Javadoc of {@link MilestoneStatus}, row by row. */
class StatusTableTest {

  private static final Period TEN_DAYS = Period.ofDays(10);

  /** Due on day 10, proved by the metric, by a manager's word or by both, and perhaps confirmed by the customer. */
  private static final Journey JOURNEY = Travels.reportTime(
      milestone("plain", false, false),
      milestone("asked", false, true),
      milestone("signed", true, false),
      milestone("both", true, true),
      customer("word")
          .due(TEN_DAYS)
          .addCriteria(confirmedBy("manager"))
          .validation(ValidationPolicy.by("customer"))
          .build(),
      customer("proved")
          .due(TEN_DAYS)
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.builder().sources(1).build())
          .build(),
      customer("method")
          .due(TEN_DAYS)
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.builder().methodStatedBeforehand(true).build())
          .build(),
      functional("anchor").due(Period.ofDays(5)).build(),
      customer("after")
          .due(Due.after(id("anchor"), Period.ofDays(5)))
          .addCriteria(reaches("report-time"))
          .build());

  private static Milestone milestone(String id, boolean signed, boolean asked) {
    var builder = customer(id).due(TEN_DAYS).addCriteria(reaches("report-time"));
    if (signed) {
      builder.addCriteria(confirmedBy("manager"));
    }
    return asked ? builder.validation(ValidationPolicy.by("customer")).build() : builder.build();
  }

  /** What a word of the tables below says of the milestone. */
  private static JourneyEvent event(String word, String milestone) {
    return switch (word) {
      case "some" -> observed("report-time", "2 h/wk");
      case "good" -> observed("report-time", "30 min/wk");
      case "reached" -> reached(milestone);
      case "signed" -> validated(milestone, "rui", "manager");
      case "unsigned" -> validationRevoked(milestone, "rui", "asked again");
      case "yes" -> validated(milestone, "ana", "customer");
      case "no" -> validationRevoked(milestone, "ana", "asked again");
      case "how" -> baseline(Baseline.of("report-time", "4 h/wk").withMethod("clock"));
      case "proof" -> evidence(milestone, EvidenceKind.LOG, "tracker", "five people");
      case "sooner" -> reset(milestone, 2);
      case "later" -> reset(milestone, 40);
      case "anchor" -> reached("anchor");
      case "barrier" -> barrierRaised("sso", BarrierKind.TECHNICAL, "no log-in", milestone);
      case "missed" -> missed(milestone, "no time");
      case "partly" -> partlyAchieved(milestone, "half");
      case "waived" -> waived(milestone, "too small");
      case "left" -> ended(Fact.Ending.WITHDREW);
      case "renewed" -> ended(Fact.Ending.RENEWED);
      default -> throw new AssertionError(word);
    };
  }

  private static JourneyEvent reset(String milestone, int day) {
    return timelineReset(
        milestone, Travels.START.plusDays(day), "holidays", Setback.Confidence.HIGH);
  }

  /** What is said from day 5 on, an hour apart; "over" is the end of day 10. */
  private record Story(Journey journey, Instant last) {

    static Story of(String words, String milestone) {
      Journey journey = JOURNEY;
      Instant now = day(5);
      for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
        now = now.plus(Duration.ofHours(1));
        if (word.equals("over")) {
          now = Travels.startOfDay(11);
        } else {
          journey = journey.record(event(word, milestone).at(now));
        }
      }
      return new Story(journey, now);
    }

    MilestoneState before(String milestone) {
      return journey.asOf(last.minusNanos(1)).milestone(milestone);
    }

    MilestoneState after(String milestone) {
      return journey.asOf(last).milestone(milestone);
    }
  }

  private record Row(String milestone, String words, String flags) {}

  /** For each row of the first table what brings it about, with all that the rows below it ask for. */
  private static final List<List<Row>> CONDITIONS = List.of(
      List.of(
          new Row("both", "waived missed partly good signed yes over", "none"),
          new Row("both", "partly good signed yes over waived", "none")),
      List.of(
          new Row("both", "good signed yes over missed", "none"),
          new Row("both", "partly good signed yes barrier", "none")),
      List.of(
          new Row("both", "good signed yes over barrier", "none"),
          new Row("both", "over good signed yes some barrier", "reached late, regressed")),
      List.of(
          new Row("both", "good signed", "none"),
          new Row("both", "over good signed barrier", "reached late, overdue, blocked"),
          new Row(
              "both",
              "over good signed some barrier",
              "reached late, regressed, overdue, blocked")),
      List.of(new Row("both", "over", "none"), new Row("both", "some barrier over", "blocked")),
      List.of(new Row("both", "some", "none"), new Row("both", "some barrier", "blocked")),
      List.of(new Row("both", "", "none"), new Row("both", "barrier", "blocked")));

  static Stream<Integer> conditions() {
    return Stream.iterate(0, i -> i + 1).limit(StatusArrows.conditions().size());
  }

  @ParameterizedTest(name = "row {0}")
  @MethodSource("conditions")
  void the_first_condition_that_fits_is_the_status(int row) {
    Condition condition = StatusArrows.conditions().get(row);
    Set<String> seen = new LinkedHashSet<>();
    for (Row story : CONDITIONS.get(row)) {
      MilestoneState state = Story.of(story.words(), story.milestone()).after(story.milestone());

      assertThat(state.status()).as(story.words()).isEqualTo(condition.status());
      assertThat(flags(state)).as(story.words()).isEqualTo(story.flags());
      seen.addAll(List.of(story.flags().split(", ")));
    }
    assertThat(seen).contains(condition.flags().split(", "));
    seen.remove("none");
    assertThat(Set.of(condition.flags().split(", "))).containsAll(seen);
  }

  @Test
  void every_status_has_its_row() {
    assertThat(CONDITIONS).hasSameSizeAs(StatusArrows.conditions());
    assertThat(StatusArrows.conditions())
        .extracting(Condition::status)
        .containsExactlyInAnyOrder(MilestoneStatus.values());
  }

  private static String flags(MilestoneState state) {
    List<String> flags = new ArrayList<>();
    if (state.isReachedLate()) {
      flags.add("reached late");
    }
    if (state.isRegressed()) {
      flags.add("regressed");
    }
    if (state.isOverdue()) {
      flags.add("overdue");
    }
    if (state.isBlocked()) {
      flags.add("blocked");
    }
    return flags.isEmpty() ? "none" : String.join(", ", flags);
  }

  private static final String STEPS = """
      plain  | some                | NOT_STARTED         | IN_PROGRESS         | COUNTS
      asked  | good                | NOT_STARTED         | AWAITING_VALIDATION | COUNTS
      plain  | good                | NOT_STARTED         | ACHIEVED            | COUNTS
      plain  | reached             | NOT_STARTED         | ACHIEVED            | COUNTS
      asked  | some good           | IN_PROGRESS         | AWAITING_VALIDATION | COUNTS
      signed | good signed         | IN_PROGRESS         | ACHIEVED            | COUNTS
      asked  | over good           | LATE                | AWAITING_VALIDATION | COUNTS
      plain  | over good           | LATE                | ACHIEVED            | COUNTS
      plain  | over                | NOT_STARTED         | LATE                | DAY_OVER
      plain  | some over           | IN_PROGRESS         | LATE                | DAY_OVER
      plain  | sooner              | NOT_STARTED         | LATE                | OTHER_DAY
      plain  | some sooner         | IN_PROGRESS         | LATE                | OTHER_DAY
      plain  | over later          | LATE                | NOT_STARTED         | OTHER_DAY
      plain  | some over later     | LATE                | IN_PROGRESS         | OTHER_DAY
      after  | over anchor         | LATE                | NOT_STARTED         | OTHER_DAY
      asked  | good yes            | AWAITING_VALIDATION | ACHIEVED            | CONFIRMED
      proved | good yes proof      | AWAITING_VALIDATION | ACHIEVED            | CONFIRMED
      method | good yes how good   | AWAITING_VALIDATION | ACHIEVED            | CONFIRMED
      asked  | good yes no         | ACHIEVED            | AWAITING_VALIDATION | REVOKED
      signed | signed unsigned     | IN_PROGRESS         | NOT_STARTED         | REVOKED
      word   | signed unsigned     | AWAITING_VALIDATION | NOT_STARTED         | REVOKED
      both   | good signed unsigned| AWAITING_VALIDATION | IN_PROGRESS         | REVOKED
      both   | good signed over unsigned | AWAITING_VALIDATION | LATE          | REVOKED
      word   | yes signed unsigned | ACHIEVED            | NOT_STARTED         | REVOKED
      signed | good signed unsigned | ACHIEVED           | IN_PROGRESS         | REVOKED
      signed | good signed over unsigned | ACHIEVED      | LATE                | REVOKED
      plain  | missed              | NOT_STARTED         | MISSED              | CLOSED
      plain  | some partly         | IN_PROGRESS         | MISSED              | CLOSED
      plain  | over missed         | LATE                | MISSED              | CLOSED
      asked  | good partly         | AWAITING_VALIDATION | MISSED              | CLOSED
      plain  | good partly         | ACHIEVED            | MISSED              | CLOSED
      plain  | waived              | NOT_STARTED         | WAIVED              | WAIVED
      plain  | some waived         | IN_PROGRESS         | WAIVED              | WAIVED
      plain  | over waived         | LATE                | WAIVED              | WAIVED
      asked  | good waived         | AWAITING_VALIDATION | WAIVED              | WAIVED
      plain  | good waived         | ACHIEVED            | WAIVED              | WAIVED
      plain  | partly waived       | MISSED              | WAIVED              | WAIVED
      plain  | left over renewed   | NOT_STARTED         | LATE                | ENDING
      plain  | some left over left | IN_PROGRESS         | LATE                | ENDING
      """;

  private record Step(String milestone, String words, Arrow arrow) {}

  static Stream<Step> steps() {
    return STEPS.lines().map(line -> {
      String[] cells = line.strip().split("\\s*\\|\\s*");
      return new Step(
          cells[0],
          cells[1],
          new Arrow(
              MilestoneStatus.valueOf(cells[2]),
              MilestoneStatus.valueOf(cells[3]),
              By.valueOf(cells[4])));
    });
  }

  @ParameterizedTest
  @MethodSource("steps")
  void each_arrow_is_taken_by_its_cause(Step step) {
    Story story = Story.of(step.words(), step.milestone());

    assertThat(story.before(step.milestone()).status()).isEqualTo(step.arrow().from());
    assertThat(story.after(step.milestone()).status()).isEqualTo(step.arrow().to());
  }

  @Test
  void the_arrows_taken_here_are_those_that_are_documented() {
    assertThat(steps().map(Step::arrow).distinct())
        .containsExactlyInAnyOrderElementsOf(StatusArrows.arrows());
  }

  @ParameterizedTest(name = "{0} by {1} stays")
  @CsvSource({
    "partly good, MISSED",
    "missed over, MISSED",
    "missed later, MISSED",
    "waived missed, WAIVED",
    "waived good, WAIVED",
    "good some, ACHIEVED",
    "good over, ACHIEVED",
    "good sooner, ACHIEVED",
    "over some, LATE",
    "over left, LATE",
    "left over, NOT_STARTED",
    "some left over, IN_PROGRESS",
  })
  void what_is_no_arrow_leads_nowhere(String words, MilestoneStatus status) {
    Story story = Story.of(words, "plain");

    assertThat(story.before("plain").status()).isEqualTo(status);
    assertThat(story.after("plain").status()).isEqualTo(status);
  }
}
