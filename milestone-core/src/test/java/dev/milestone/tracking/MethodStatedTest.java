package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.corrected;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.BrokenCriterionException;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MetricSeries;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Stage;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** D-15: method stated beforehand, where validation asks for it. */
class MethodStatedTest {

  private static final ValidationPolicy ASKED =
      ValidationPolicy.builder().methodStatedBeforehand(true).build();

  private static final Metric REPORT_TIME =
      Metric.of("report-time", "report creation time", "h/wk", Direction.DECREASE);

  private static final List<JourneyEvent> TARGETS = List.of(
      target("report-time", "30 min/wk"),
      target("error-rate", "< 2 %"),
      validated("win", "Ana", "customer").at(day(7)));

  private static Journey asking(Criterion... criteria) {
    return Travels.of(customer("win").achievedWhen(criteria).validation(ASKED).build())
        .recordAll(TARGETS);
  }

  private static JourneyEvent how(String metric, String value) {
    return baseline(Baseline.of(metric, value).withMethod("time tracking"));
  }

  private static JourneyEvent good() {
    return observed("report-time", "20 min/wk");
  }

  private static JourneyEvent few() {
    return observed("error-rate", "1 %");
  }

  private static Arguments row(
      String what, Criterion criterion, String needs, JourneyEvent... events) {
    return arguments(what, criterion, needs, List.of(events));
  }

  private static final String STATE = "MethodStated report-time";
  private static final String AGAIN = "MeasuredAsStated report-time";

  static Stream<Arguments> stories() {
    Criterion once = reaches("report-time");
    Criterion held = reaches("report-time").whileHeld("error-rate");
    Criterion any = anyOf(reaches("report-time"), reaches("error-rate"));
    return Stream.of(
        row("stated first", once, "", how("report-time", "4 h/wk"), good().at(day(5))),
        row(
            "never stated",
            once,
            STATE,
            baseline("report-time", "4 h/wk"),
            good().at(day(5))),
        row("no baseline at all", once, STATE, good().at(day(5))),
        row(
            "stated after",
            once,
            AGAIN,
            good().at(day(5)),
            how("report-time", "4 h/wk").at(day(6))),
        row(
            "stated after, and measured again",
            once,
            "",
            good().at(day(5)),
            how("report-time", "4 h/wk").at(day(6)),
            good().at(day(7))),
        row(
            "measured again, and not there any more",
            once,
            AGAIN,
            good().at(day(5)),
            how("report-time", "4 h/wk").at(day(6)),
            observed("report-time", "2 h/wk").at(day(7))),
        row(
            "in the same second",
            once,
            AGAIN,
            how("report-time", "4 h/wk").at(day(5)),
            good().at(day(5).plusMillis(500))),
        row(
            "in the second after",
            once,
            "",
            how("report-time", "4 h/wk").at(day(5)),
            good().at(day(5).plusSeconds(1))),
        row(
            "of before, and recorded after",
            once,
            AGAIN,
            how("report-time", "4 h/wk").at(day(1)).recordedAt(day(6)),
            good().at(day(5))),
        row(
            "stated twice, the first time before",
            once,
            "",
            how("report-time", "4 h/wk").at(day(2)).recordedAt(day(6)),
            how("report-time", "4 h/wk").at(day(3)),
            good().at(day(5))),
        row(
            "replaced by a figure without one",
            once,
            "",
            how("report-time", "4 h/wk").at(day(1)),
            baseline("report-time", "5 h/wk").at(day(2)),
            good().at(day(5))),
        row(
            "retracted",
            once,
            STATE,
            how("report-time", "4 h/wk").at(day(1)).withId("how"),
            good().at(day(5)),
            retracted(EventId.of("how"), "another customer's").at(day(6))),
        row(
            "corrected away",
            once,
            STATE,
            how("report-time", "4 h/wk").at(day(1)).withId("how"),
            good().at(day(5)),
            corrected(EventId.of("how"), baseline("report-time", "4 h/wk")).at(day(6))),
        row(
            "as often in a row as asked, all of them after",
            reaches("report-time", 2),
            AGAIN,
            good().at(day(3)),
            how("report-time", "4 h/wk").at(day(4)),
            good().at(day(5))),
        row(
            "all of them after",
            reaches("report-time", 2),
            "",
            good().at(day(3)),
            how("report-time", "4 h/wk").at(day(4)),
            good().at(day(5)),
            good().at(day(6))),
        row(
            "what is held is measured too",
            held,
            AGAIN + ", MethodStated error-rate",
            how("report-time", "4 h/wk"),
            good().at(day(5)),
            few().at(day(5))),
        row(
            "both stated",
            held,
            "",
            how("report-time", "4 h/wk"),
            how("error-rate", "5 %"),
            good().at(day(5)),
            few().at(day(5))),
        row(
            "one of two is enough",
            any,
            "",
            how("report-time", "4 h/wk"),
            good().at(day(5))),
        row(
            "the other of two, not stated",
            any,
            "1 of (" + AGAIN + ", MethodStated error-rate)",
            how("report-time", "4 h/wk"),
            few().at(day(5))),
        row(
            "two of three, one of them as was stated",
            atLeast(2, once, reaches("error-rate"), reaches("deals")),
            "1 of (MeasuredAsStated error-rate, MethodStated deals)",
            how("report-time", "4 h/wk"),
            good().at(day(5)),
            few().at(day(5)),
            how("error-rate", "5 %").at(day(6))),
        row(
            "reached without a word on how, use would do",
            anyOf(once, happened("run")),
            "1 of (" + STATE
                + ", UsageTimes[usage=run, happened=0, times=1, within=Optional.empty])",
            good().at(day(5))),
        row("by use alone", anyOf(once, happened("run")), "", used("run").at(day(5))),
        row(
            "by a word, which measures nothing",
            once,
            AGAIN,
            how("report-time", "4 h/wk"),
            reached("win").at(day(5))),
        row(
            "by a word, and measured since",
            once,
            "",
            how("report-time", "4 h/wk"),
            reached("win").at(day(5)),
            good().at(day(6))));
  }

  @ParameterizedTest(name = "{0}: [{2}]")
  @MethodSource("stories")
  void it_awaits_validation_until_it_is_measured_as_was_said_before(
      String what, Criterion criterion, String needs, List<JourneyEvent> events) {
    Journey journey = asking(criterion).recordAll(events);
    MilestoneState state = journey.asOf(day(8)).milestone("win");

    assertThat(state.status())
        .isEqualTo(
            needs.isEmpty() ? MilestoneStatus.ACHIEVED : MilestoneStatus.AWAITING_VALIDATION);
    assertThat(words(Dossier.of(journey, id("win"), day(8)).needs())).isEqualTo(needs);
  }

  /** Without the metrics themselves, which have to come back where they fell back. */
  private static String words(List<Need> needs) {
    return needs.stream()
        .filter(need -> !(need instanceof Need.MetricAtTarget))
        .map(MethodStatedTest::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(Need need) {
    if (need instanceof Need.MethodStated method) {
      return "MethodStated " + method.metric().id();
    } else if (need instanceof Need.MeasuredAsStated measured) {
      return "MeasuredAsStated " + measured.metric().id();
    } else if (need instanceof Need.SomeOf some) {
      return some.missing() + " of (" + words(some.parts()) + ")";
    }
    return need.toString();
  }

  @Test
  void day_by_day_and_the_day_when_it_was_reached_stays() {
    Journey journey = asking(reaches("report-time"))
        .record(
            validated("win", "Rui", "customer").at(day(2)),
            good().at(day(2)),
            how("report-time", "4 h/wk").at(day(3)),
            good().at(day(5)),
            observed("report-time", "2 h/wk").at(day(6)));

    assertThat(IntStream.rangeClosed(1, 6)
            .mapToObj(day -> Travels.describe(journey.asOf(day(day)).milestone("win"))))
        .containsExactly(
            "NOT_STARTED",
            "AWAITING_VALIDATION",
            "AWAITING_VALIDATION",
            "AWAITING_VALIDATION",
            "ACHIEVED",
            "ACHIEVED regressed");
    assertThat(journey.asOf(day(6)).milestone("win").reachedOn())
        .contains(Travels.START.plusDays(2));
    assertThat(words(Dossier.of(journey, id("win"), day(2)).needs())).isEqualTo(STATE);
    assertThat(words(Dossier.of(journey, id("win"), day(3)).needs())).isEqualTo(AGAIN);
    assertThat(journey.verifications(day(4)).get(0).stage())
        .isEqualTo(Verification.Stage.DELIVERED);
  }

  @Test
  void a_method_that_the_map_says_is_before_everything() {
    Journey journey = Travels.on(measured("1", REPORT_TIME.withMethod("time tracking")))
        .record(target("report-time", "30 min/wk"))
        .record(good().at(day(1)), validated("win", "Ana", "customer").at(day(1)));
    Journey early = Travels.on(measured("1", REPORT_TIME.withMethod("time tracking")))
        .record(target("report-time", "30 min/wk").at(day(-9)))
        .record(good().at(day(-8)), validated("win", "Ana", "customer").at(day(1)));

    assertThat(journey.asOf(day(1)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(early.asOf(day(1)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void a_method_on_a_map_that_a_journey_moved_to_counts_from_its_start() {
    JourneyMap silent = measured("1", REPORT_TIME);
    JourneyMap saying = measured("2", REPORT_TIME.withMethod("time tracking"));
    Journey journey = Travels.on(silent)
        .record(target("report-time", "30 min/wk"))
        .record(good().at(day(1)), validated("win", "Ana", "customer").at(day(1)))
        .record(movedTo(MapMigration.between(silent, saying)).at(day(5)));

    assertThat(journey.asOf(day(4)).milestone("win").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(journey.asOf(day(5)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
  }

  private static JourneyMap measured(String version, Metric metric) {
    return JourneyMap.of("measured", version)
        .addStages(Stage.open("later"))
        .addMetrics(metric)
        .addMilestones(customer("win")
            .achievedWhen(reaches("report-time"))
            .validation(ASKED)
            .build())
        .build();
  }

  @Test
  void before_it_is_reached_only_what_nobody_said_is_missing() {
    Journey silent = asking(reaches("report-time"));
    Journey stated = silent.record(how("report-time", "4 h/wk"));

    assertThat(Dossier.of(silent, id("win"), day(1)).needs())
        .filteredOn(Need.MethodStated.class::isInstance)
        .hasSize(1);
    assertThat(Dossier.of(stated, id("win"), day(1)).needs())
        .noneMatch(Need.MethodStated.class::isInstance)
        .noneMatch(Need.MeasuredAsStated.class::isInstance);
    Journey either = asking(anyOf(reaches("report-time"), reaches("error-rate")))
        .record(how("report-time", "4 h/wk"));
    assertThat(words(Dossier.of(either, id("win"), day(1)).needs()))
        .isEqualTo("1 of (), Validation[role=Optional.empty, missing=1]"); // of no method
  }

  @Test
  void a_slot_is_filled_before_anybody_can_say_how_it_is_measured() {
    Journey journey = Travels.on(Maps.builder()
            .addSlots(MetricSlot.of("volume", "volume", ValueCategory.REVENUE))
            .addMilestones(customer("win")
                .achievedWhen(reaches("volume"))
                .validation(ASKED)
                .build())
            .build())
        .record(reached("win").at(day(1)), validated("win", "Ana", "customer").at(day(1)));

    assertThat(journey.asOf(day(1)).milestone("win").status())
        .isEqualTo(MilestoneStatus.AWAITING_VALIDATION);
    assertThat(Dossier.of(journey, id("win"), day(1)).needs())
        .containsExactly(new Need.SlotFilled(journey.map().slots().get(0)));
  }

  @Test
  void where_validation_does_not_ask_nobody_needs_to_say() {
    Journey journey = Travels.of(customer("win")
            .achievedWhen(reaches("report-time"))
            .validatedBy("customer")
            .build())
        .recordAll(TARGETS)
        .record(good().at(day(5)));

    assertThat(journey.asOf(day(8)).milestone("win").status()).isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void it_stands_in_dossiers_in_both_languages() {
    Journey journey = asking(reaches("report-time")).record(good().at(day(5)));
    Journey stated = journey.record(how("report-time", "4 h/wk").at(day(6)));

    assertThat(Dossier.of(journey, id("win"), day(8)).text(Wording.english()))
        .contains("\n  it is said how each metric is measured before it is measured\n")
        .contains(
            "\n  word on the method of measuring report creation time, before the measurement that counts\n");
    assertThat(Dossier.of(stated, id("win"), day(8)).text(Wording.english()))
        .contains(
            "\n  report creation time measured at its target by the method that was stated\n");
    Wording portuguese = Wording.brazilianPortuguese()
        .translating(Map.of("report creation time", "tempo de cada relatório"));
    assertThat(Dossier.of(journey, id("win"), day(8)).text(portuguese))
        .contains(
            "\n  tempo de cada relatório: declarar o método de medição antes da medição que vale\n");
    assertThat(Dossier.of(stated, id("win"), day(8)).text(portuguese))
        .contains("\n  dizer como cada métrica é medida antes de medi-la\n")
        .contains("\n  tempo de cada relatório: medir no alvo pelo método declarado\n");
  }

  /** One that expects what it was told the first time. */
  record Brittle() implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      MetricSeries series = context.series(MetricId.of("report-time"));
      double unused = series.value(0);
      return Fulfilment.metAt(series.at(0));
    }

    @Override
    public Set<MetricId> metrics() {
      return Set.of(MetricId.of("report-time"));
    }
  }

  @Test
  void a_criterion_that_fails_when_it_is_asked_again_names_milestone_and_journey() {
    Journey journey = asking(new Brittle()).record(good().at(day(5)));

    assertThatThrownBy(() -> journey.asOf(day(8)))
        .isInstanceOf(BrokenCriterionException.class)
        .hasMessageStartingWith("milestone 'win' of journey 'acme': ");
  }
}
