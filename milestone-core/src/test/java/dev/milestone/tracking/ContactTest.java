package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.tracking.CourseCorrection.ADD_RESOURCES;
import static dev.milestone.tracking.CourseCorrection.ADJUST_TIMELINE;
import static dev.milestone.tracking.CourseCorrection.ESCALATE;
import static dev.milestone.tracking.CourseCorrection.REVISE_MILESTONE;
import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.benefit;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.cost;
import static dev.milestone.tracking.JourneyEvents.escalated;
import static dev.milestone.tracking.JourneyEvents.feedback;
import static dev.milestone.tracking.JourneyEvents.feedbackAt;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.sponsorTouchpoint;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.touchpoint;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact, causes and what can be done: what is said beside the results. */
class ContactTest {

  private static final Journey JOURNEY = Travels.reportTime(
      customer("win").due(Period.ofDays(10)).addCriteria(reaches("report-time")).build());

  @Test
  void touchpoints_are_counted_and_dated_those_with_the_sponsor_apart() {
    Journey journey = JOURNEY.record(
        sponsorTouchpoint("finance director").at(day(2)),
        touchpoint("team lead").at(day(6)).recordedAt(day(8)),
        touchpoint("team lead").at(day(20)));

    assertContact(journey.asOf(day(1)), 0, OptionalInt.empty(), OptionalInt.empty());
    assertContact(journey.asOf(day(2)), 1, OptionalInt.of(0), OptionalInt.of(0));
    assertContact(journey.asOf(day(7)), 1, OptionalInt.of(5), OptionalInt.of(5));
    assertContact(journey.asOf(day(8)), 2, OptionalInt.of(2), OptionalInt.of(6));
    assertContact(journey.asOf(day(7), day(8)), 2, OptionalInt.of(1), OptionalInt.of(5));
    assertContact(journey.asOf(day(25)), 3, OptionalInt.of(5), OptionalInt.of(23));
  }

  private static void assertContact(
      JourneySnapshot snapshot, int count, OptionalInt any, OptionalInt sponsor) {
    assertThat(snapshot.touchpointCount()).isEqualTo(count);
    assertThat(snapshot.daysSinceTouchpoint()).isEqualTo(any);
    assertThat(snapshot.daysSinceSponsorTouchpoint()).isEqualTo(sponsor);
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER_DID_NOT_ACT, CUSTOMER",
    "TECHNICAL_BLOCKER, SHARED",
    "ORGANISATIONAL_BLOCKER, CUSTOMER",
    "UNREALISTIC_TIMELINE, SHARED",
    "PRIORITIES_CHANGED, CUSTOMER",
    "RESOURCES_MISSING, CUSTOMER",
    "VENDOR_SUPPORT_INSUFFICIENT, VENDOR",
  })
  void a_cause_lies_where_it_usually_does_unless_somebody_says_otherwise(
      RootCause root, Side side) { // D-20
    Setback.CauseFound usual =
        (Setback.CauseFound) cause("win", root, "no time").fact();
    Setback.CauseFound said =
        (Setback.CauseFound) cause("win", root, Side.VENDOR, "no time").fact();

    assertThat(usual.side()).isEqualTo(root.usualSide()).isEqualTo(side);
    assertThat(usual.root()).isEqualTo(root);
    assertThat(usual.stated()).isEqualTo("no time");
    assertThat(said.side()).isEqualTo(Side.VENDOR);
  }

  @Test
  void causes_escalations_and_words_change_no_status() {
    Journey journey = JOURNEY.record(
        cause("win", RootCause.PRIORITIES_CHANGED, "year end").at(day(3)),
        escalated(EscalationReason.NOT_ENGAGED).at(day(3)),
        JourneyEvents.accepted("win", "ana", "customer").at(day(3)),
        feedback("fine", 9).at(day(3)),
        feedbackAt("win", "hm").at(day(3)),
        cost("1200 USD", "training").at(day(3)),
        benefit("4500 USD", BenefitClass.HARD, "overtime", "win").at(day(3)),
        JourneyEvents.note("calls on Mondays").at(day(3)));

    assertThat(journey.asOf(day(4))).isEqualTo(JOURNEY.asOf(day(4)));
    assertThat(journey.known(day(4), day(4))).hasSize(10);
  }

  static Stream<Arguments> unknownMilestones() {
    return Stream.of(
        arguments(cause("wim", RootCause.TECHNICAL_BLOCKER, "-")),
        arguments(barrierRaised("b", BarrierKind.TECHNICAL, "-", "wim")),
        arguments(escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "wim")),
        arguments(timelineReset("wim", Travels.START, "-", Setback.Confidence.LOW)),
        arguments(JourneyEvents.replanned("wim", "-")),
        arguments(JourneyEvents.retrospective(
            Setback.RetrospectiveHeld.builder().milestone("wim").build())),
        arguments(feedbackAt("wim", "-")),
        arguments(benefit("1 USD", BenefitClass.HARD, "-", "wim")),
        arguments(JourneyEvents.evidence("wim", EvidenceKind.LOG, "tracker", "-")));
  }

  @ParameterizedTest
  @MethodSource("unknownMilestones")
  void a_milestone_that_the_map_lacks_is_refused(JourneyEvent event) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNEY.record(event.at(day(1))))
        .withMessage("milestone 'wim' is not in map 'fixture'; the nearest there: 'win'");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4 h | an amount in h is no money; give one without a period, such as 1200 USD",
        "100 USD/mo | an amount in USD/mo is no money; give one without a period, such as 1200 USD",
        "7 | an amount in 1 is no money; give one without a period, such as 1200 USD",
        "-5 USD | an amount below zero cannot be recorded; retract or correct the event that was too large",
      })
  void only_money_is_money_and_its_amount_is_kept_out_of_the_message(
      String amount, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cost(amount, "training"))
        .withMessage("cost: " + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> benefit(amount, BenefitClass.SOFT, "calm"))
        .withMessage("benefit: " + message);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void a_recommendation_off_the_scale_is_refused(int recommendation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> feedback("wow", recommendation))
        .withMessage(
            "a recommendation of " + recommendation + " is not on the scale; give 0 to 10");
    assertThat(feedback("", 0).fact()).isNotEqualTo(feedback("", 10).fact());
  }

  private static final Set<CourseCorrection> BEHIND =
      Set.of(ADD_RESOURCES, ADJUST_TIMELINE, REVISE_MILESTONE, ESCALATE);

  static Stream<Arguments> options() {
    JourneyEvent slip =
        timelineReset("win", Travels.START.plusDays(12), "-", Setback.Confidence.LOW);
    JourneyEvent again =
        timelineReset("win", Travels.START.plusDays(14), "-", Setback.Confidence.LOW);
    JourneyEvent barrier = barrierRaised("b", BarrierKind.PROCESS, "-", "win");
    return Stream.of(
        arguments("on track", 1, new JourneyEvent[] {reading(1, "3 h/wk")}, Set.of()),
        arguments("unmeasured", 9, new JourneyEvent[0], Set.of()),
        arguments("behind", 9, new JourneyEvent[] {reading(2, "3 h/wk")}, BEHIND),
        arguments("late", 11, new JourneyEvent[0], BEHIND),
        arguments("late after one slip", 13, new JourneyEvent[] {slip.at(day(5))}, BEHIND),
        arguments(
            "late after two slips",
            15,
            new JourneyEvent[] {slip.at(day(5)), again.at(day(6))},
            Set.of(ADD_RESOURCES, REVISE_MILESTONE, ESCALATE)),
        arguments(
            "late after two slips and a new plan",
            15,
            new JourneyEvent[] {
              slip.at(day(5)),
              again.at(day(6)),
              JourneyEvents.replanned("win", "-").at(day(7))
            },
            BEHIND),
        arguments(
            "blocked only",
            1,
            new JourneyEvent[] {reading(1, "3 h/wk"), barrier.at(day(1))},
            Set.of(ADD_RESOURCES, ESCALATE)),
        arguments("achieved", 11, new JourneyEvent[] {reached("win").at(day(9))}, Set.of()),
        arguments(
            "closed as missed",
            11,
            new JourneyEvent[] {JourneyEvents.missed("win", "-").at(day(11))},
            Set.of()));
  }

  @ParameterizedTest(name = "due on day 10, reached on day 2, asked on day {0}, barrier {1}")
  @CsvSource({
    "1,  false, ''",
    "2,  false, GET_CONFIRMATION",
    "10, false, GET_CONFIRMATION", // the due day itself
    "10, true,  GET_CONFIRMATION ESCALATE",
    "11, false, GET_CONFIRMATION ESCALATE",
    "12, false, ''", // confirmed
  })
  void what_was_reached_lacks_a_confirmation_and_nothing_else( // D-25
      int day, boolean barrier, String options) {
    Journey journey = Travels.of(customer("win")
            .due(Period.ofDays(10))
            .validation(ValidationPolicy.by("customer"))
            .build())
        .record(reached("win").at(day(2)), validated("win", "Ana", "customer").at(day(12)));
    if (barrier) {
      journey = journey.record(
          barrierRaised("b", BarrierKind.ORGANISATIONAL, "-", "win").at(day(3)));
    }
    MilestoneState state = journey.asOf(day(day)).milestone("win");

    assertThat(CourseCorrection.options(state))
        .extracting(CourseCorrection::name)
        .containsExactlyInAnyOrder(options.isEmpty() ? new String[0] : options.split(" "));
  }

  @Test
  void what_came_free_of_charge_is_a_cost_of_zero() {
    assertThat(JOURNEY.record(cost("0 USD", "pilot").at(day(1)))).isNotEqualTo(JOURNEY);
  }

  @Test
  void what_has_fallen_back_needs_help_to_come_back() { // D-16, D-25
    Journey journey = Travels.reportTime(
            customer("win").addCriteria(reaches("report-time")).build(),
            customer("believed")
                .addCriteria(reaches("report-time"))
                .validation(ValidationPolicy.by("customer"))
                .build())
        .record(reading(2, "20 min/wk"), reading(4, "3 h/wk"));

    assertThat(CourseCorrection.options(journey.asOf(day(3)).milestone("win"))).isEmpty();
    assertThat(CourseCorrection.options(journey.asOf(day(4)).milestone("win")))
        .containsExactly(ADD_RESOURCES, ESCALATE);
    assertThat(CourseCorrection.options(journey.asOf(day(4)).milestone("believed")))
        .containsExactly(ADD_RESOURCES, CourseCorrection.GET_CONFIRMATION, ESCALATE);
  }

  private static JourneyEvent reading(int day, String value) {
    return observed("report-time", value).at(day(day));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("options")
  void options_of_course_correction(
      String what, int day, JourneyEvent[] events, Set<CourseCorrection> options) { // D-25
    MilestoneState state = JOURNEY.record(events).asOf(day(day)).milestone("win");

    assertThat(CourseCorrection.options(state)).containsExactlyInAnyOrderElementsOf(options);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> CourseCorrection.options(state).add(ADJUST_TIMELINE));
  }
}
