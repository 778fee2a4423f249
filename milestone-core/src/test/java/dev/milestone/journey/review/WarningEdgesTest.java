package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.allOf;
import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.atLeast;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.review.ReviewedMaps.FIRST_REPORT;
import static dev.milestone.journey.review.ReviewedMaps.GROW;
import static dev.milestone.journey.review.ReviewedMaps.NO_REPORTS;
import static dev.milestone.journey.review.ReviewedMaps.QUICKER;
import static dev.milestone.journey.review.ReviewedMaps.READY;
import static dev.milestone.journey.review.ReviewedMaps.TIME_FOR_CUSTOMERS;
import static dev.milestone.journey.review.ReviewedMaps.adding;
import static dev.milestone.journey.review.ReviewedMaps.aside;
import static dev.milestone.journey.review.ReviewedMaps.clean;
import static dev.milestone.journey.review.ReviewedMaps.forShops;
import static dev.milestone.journey.review.ReviewedMaps.ids;
import static dev.milestone.journey.review.ReviewedMaps.onDays;
import static dev.milestone.journey.review.ReviewedMaps.onlyTheResult;
import static dev.milestone.journey.review.ReviewedMaps.with;
import static dev.milestone.journey.review.ReviewedMaps.withStage;
import static dev.milestone.journey.review.ReviewedMaps.withoutImpacts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.Due;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.Segment;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Target;
import dev.milestone.measure.ValueCategory;
import dev.milestone.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each warning begins, and what is still fine. */
class WarningEdgesTest {

  @ParameterizedTest(name = "D-8: a stage of {0} is too long: {1}")
  @CsvSource({"P6M, false", "P6M1D, true", "P1Y, true"})
  void a_stage_may_last_half_a_year(Period end, boolean found) {
    JourneyMap map = withStage(0, stage -> stage.withEndExclusive(end));

    assertThat(ids(MapReview.of(map)).contains("stage-too-long")).isEqualTo(found);
  }

  @ParameterizedTest(name = "D-8: the first win due after {0} days comes too late: {1}")
  @CsvSource({"0, false", "28, false", "29, true"})
  void a_win_on_the_last_day_of_week_four_is_early(int days, boolean found) {
    JourneyMap map = clean()
        .withMilestones(
            FIRST_REPORT.withDue(Due.afterStart(Period.ofDays(days))),
            READY.withDue(Due.afterStart(Period.ofDays(40))),
            QUICKER);

    assertThat(ids(MapReview.of(map)).contains("no-early-win")).isEqualTo(found);
  }

  @ParameterizedTest(
      name = "D-8: with milestones on days 14, 21, {0}, {1} and {2}, they crowd: {3}")
  @CsvSource({
    "15, 16, 17, true",
    "15, 16, 20, true",
    "15, 16, 22, false",
    "22, 23, 27, true",
    "1, 7, 28, false"
  })
  void a_week_bears_three_milestones(int one, int two, int three, boolean found) {
    JourneyMap map = adding(onDays(one, two, three));

    assertThat(ids(MapReview.of(map)).contains("milestones-too-close")).isEqualTo(found);
  }

  @ParameterizedTest(name = "D-8: a stage of {0} is too short: {1}")
  @CsvSource({"P6D, true", "P7D, false", "P1W, false"})
  void a_stage_lasts_a_week_at_least(Period end, boolean found) {
    JourneyMap map = withStage(0, stage -> stage.withEndExclusive(end));

    assertThat(ids(MapReview.of(map)).contains("stage-too-short")).isEqualTo(found);
  }

  @Test
  void a_stage_without_an_end_is_not_too_short() {
    JourneyMap map = withStage(1, stage -> stage.withEndExclusive(Optional.empty()));

    assertThat(MapReview.of(map).isClean()).isTrue();
  }

  @Test
  void each_missing_level_of_objectives_is_found() {
    JourneyMap map = clean().withObjectives(NO_REPORTS.withServes());

    assertThat(MapReview.of(map).findings().stream()
            .map(finding -> Wording.english().say(finding.advice())))
        .containsExactly(
            "reports has no strategic objective; ask the company, the sponsor and those who do the work",
            "reports has no tactical objective; ask the company, the sponsor and those who do the work");
  }

  @Test
  void an_objective_is_served_through_another() {
    assertThat(MapReview.of(clean().withObjectives(GROW, TIME_FOR_CUSTOMERS, NO_REPORTS))
            .isClean())
        .isTrue();
    assertThat(ids(MapReview.of(
            clean().withObjectives(GROW, TIME_FOR_CUSTOMERS.withServes(), NO_REPORTS))))
        .containsExactly("objective-not-served");
  }

  @Test
  void without_objectives_no_result_is_blamed_for_serving_none() {
    assertThat(ids(MapReview.of(withoutImpacts().withObjectives())))
        .containsExactly("no-objectives");
  }

  @Test
  void a_leading_indicator_or_a_step_in_the_product_tells_beforehand() {
    JourneyMap bare = onlyTheResult();

    assertThat(ids(MapReview.of(bare))).containsExactly("no-sign-beforehand");
    assertThat(ids(MapReview.of(
            bare.withSlots(MetricSlot.of("sign", "a sign", ValueCategory.ADOPTION_AND_SATISFACTION)
                .withIndicator(Indicator.LEADING)))))
        .doesNotContain("no-sign-beforehand");
    assertThat(
            MapReview.of(bare.withMetrics(clean().metrics()).withTargets(clean().targets()))
                .isClean())
        .isTrue();
    assertThat(MapReview.of(bare.withMilestones(
                bare.milestones().get(0), FIRST_REPORT.withStage(QUICKER.stage())))
            .isClean())
        .isTrue();
  }

  @Test
  void what_a_segment_values_is_measured_by_a_result_or_left_open() {
    Metric time = clean().metrics().get(0);

    assertThat(MapReview.of(forShops(time.withCategory(ValueCategory.REVENUE))).isClean())
        .isTrue();
    assertThat(ids(MapReview.of(forShops(time.withName("time without a category")))))
        .as("a metric of no category shows nothing that a segment values")
        .containsExactly("segment-value-unmeasured");
    JourneyMap slots = forShops(time.withCategory(ValueCategory.TIME_SAVED))
        .withSlots(MetricSlot.of("report-time", "time", ValueCategory.TIME_SAVED)
            .withMethods("time tracking"))
        .unfilled();
    assertThat(ids(MapReview.of(slots))).containsExactly("segment-value-unmeasured");
    MetricSlot open = slots.slots().get(0).withCategory(Optional.empty());
    assertThat(MapReview.of(slots.withSlots(open)).isClean()).isTrue();
    assertThat(MapReview.of(slots.withSlots(open).filling(time)).isClean())
        .as("what fills it without a category leaves it open as well")
        .isTrue();
    assertThat(ids(MapReview.of(
            slots.withSlots(open).filling(time.withCategory(ValueCategory.TIME_SAVED)))))
        .containsExactly("segment-value-unmeasured");
    assertThat(MapReview.of(slots.withSlots(open.withCategory(ValueCategory.REVENUE)))
            .isClean())
        .isTrue();
  }

  @Test
  void what_no_result_reads_shows_nothing_that_a_segment_values() {
    JourneyMap shops = forShops(clean().metrics().get(0));
    Metric sales = Metric.of("sales", "sales", "USD/mo", Direction.INCREASE);
    MetricSlot slot = MetricSlot.of("more", "more", ValueCategory.REVENUE);
    List<Metric> metrics = new ArrayList<>(shops.metrics());
    metrics.add(sales.withCategory(ValueCategory.REVENUE));

    for (JourneyMap map : List.of(
        shops.withMetrics(metrics),
        shops.withSlots(slot),
        shops.withSlots(slot.withCategory(Optional.empty())))) {
      assertThat(valuesMissed(map)).containsExactly("shops: revenue gained or protected");
    }
  }

  @Test
  void each_of_several_slots_that_a_result_reads_counts() {
    JourneyMap shops = forShops(clean().metrics().get(0));
    MetricSlot hours = MetricSlot.of("hours", "hours", ValueCategory.TIME_SAVED);
    MetricSlot sales = MetricSlot.of("sales", "sales", ValueCategory.REVENUE);
    JourneyMap both = shops
        .withSlots(hours, sales)
        .withMilestones(
            shops.milestones().get(0),
            shops.milestones().get(1),
            QUICKER.withCriteria(reaches("hours"), reaches("sales")));

    assertThat(valuesMissed(both)).isEmpty();
  }

  @Test
  void a_step_that_a_result_requires_leads_to_it() {
    FunctionalMilestone step = aside("watched");
    JourneyMap map = adding(step);
    List<Milestone> milestones = new ArrayList<>(map.milestones());
    milestones.replaceAll(
        milestone -> milestone.equals(QUICKER) ? QUICKER.withRequires(step.id()) : milestone);

    assertThat(ids(MapReview.of(map))).contains("leads-to-nothing");
    assertThat(ids(MapReview.of(map.withMilestones(milestones))))
        .doesNotContain("leads-to-nothing");
  }

  @Test
  void what_an_earlier_segment_values_is_still_asked_for_once() {
    JourneyMap shops = forShops(clean().metrics().get(0));
    Segment corner = Segment.of("corner", "corner shops")
        .withValues(ValueCategory.QUALITY, ValueCategory.REVENUE);

    assertThat(valuesMissed(shops)).containsExactly("shops: revenue gained or protected");
    assertThat(valuesMissed(shops.specialise(Segment.of("kiosk", "kiosks")).build()))
        .as("a segment that says nothing of its own values what its base did")
        .containsExactly("shops: revenue gained or protected");
    assertThat(valuesMissed(shops.specialise(corner).build()))
        .containsExactly(
            "corner shops: revenue gained or protected",
            "corner shops: fewer errors, better quality");
    assertThat(valuesMissed(shops
            .specialise(Segment.of("kiosk", "kiosks").withValues(ValueCategory.QUALITY))
            .build()
            .specialise(Segment.of("station", "stations"))
            .build()))
        .containsExactly(
            "kiosks: fewer errors, better quality", "shops: revenue gained or protected");
  }

  /** The segments and values of which the review says that nobody measures them. */
  private static List<String> valuesMissed(JourneyMap map) {
    Wording bare = Wording.english()
        .overriding(Map.of("review.segment-value-unmeasured", "{segment}: {value}"));
    return MapReview.of(map).findings().stream()
        .filter(finding -> finding.id().value().equals("segment-value-unmeasured"))
        .map(finding -> bare.say(finding.advice()))
        .toList();
  }

  @Test
  void a_step_leads_to_a_result_through_other_steps() {
    FunctionalMilestone first = aside("watched");
    FunctionalMilestone second = aside("tried").withDependsOn(first.id()).withLeadsTo(QUICKER.id());

    assertThat(MapReview.of(adding(List.of(first, second))).at(first.id())).isEmpty();
  }

  @ParameterizedTest(name = "D-8: a step named {0} is a goal of the vendor's: {1}")
  @CsvSource({
    "Trial ended, true",
    "Upsell, true",
    "up-selling to the pro edition, true",
    "Cross-sell, true",
    "Renovação do contrato, true",
    "RENOVACAO, true",
    "Venda fechada, true",
    "Teste, true",
    "contractRenewal, true",
    "Sales team trained, false",
    "Trials of strength, true",
    "Industrial plant connected, false",
    "Wholesale prices loaded, false",
  })
  void goals_of_the_vendor_are_told_by_whole_words(String name, boolean found) {
    Milestone milestone = aside("step").withName(name);

    assertThat(ids(MapReview.of(adding(milestone))).contains("vendor-goal")).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "RENOVACAO, renovação",
    "Renovacoes de 2026, renovações",
    "Fim da avaliacao gratuita, avaliação gratuita",
  })
  void a_vendor_word_is_said_with_its_accents(String name, String said) {
    MapReview review = MapReview.of(adding(aside("step").withName(name)));

    assertThat(review.findings(Severity.SERIOUS).stream()
            .map(finding -> Wording.brazilianPortuguese().say(finding.advice())))
        .singleElement()
        .asString()
        .startsWith("step fala de %s, uma meta do fornecedor".formatted(said));
  }

  @Test
  void a_vendor_word_is_fine_where_there_is_a_result_of_the_customers() {
    assertThat(MapReview.of(adding(aside("trial").withLeadsTo(QUICKER.id()))).isClean())
        .isTrue();
    assertThat(
            MapReview.of(with(QUICKER.withName("Sale prices are set sooner"))).isClean())
        .isTrue();
  }

  @Test
  void a_result_may_be_confirmed_by_its_criteria() {
    assertThat(confirmedLike(allOf(reaches("report-time"), confirmedBy("customer"))))
        .isTrue();
    assertThat(confirmedLike(
            allOf(reaches("report-time"), anyOf(confirmedBy("customer"), confirmedBy("boss")))))
        .isTrue();
    assertThat(confirmedLike(anyOf(reaches("report-time"), confirmedBy("customer"))))
        .isFalse();
    assertThat(confirmedLike(
            atLeast(2, reaches("report-time"), reaches("active"), confirmedBy("customer"))))
        .isFalse();
    assertThat(confirmedLike(
            atLeast(2, reaches("report-time"), confirmedBy("boss"), confirmedBy("customer"))))
        .isTrue();
  }

  private static boolean confirmedLike(Criterion criterion) {
    List<String> found =
        ids(MapReview.of(with(QUICKER.withValidation(Optional.empty()).withCriteria(criterion))));
    assertThat(found).containsAnyOf("no-evidence", "no-validation").hasSize(1);
    return !found.contains("no-validation");
  }

  @Test
  void a_slot_with_a_method_promises_target_and_baseline() {
    JourneyMap map = clean()
        .withSlots(MetricSlot.of("report-time", "time", ValueCategory.TIME_SAVED)
            .withMethods("time tracking"))
        .withTargets(Target.of("active", "80 %"))
        .withMetrics(clean().metrics().get(1));

    assertThat(MapReview.of(map).isClean()).isTrue();
    assertThat(ids(MapReview.of(map.withSlots(map.slots().get(0).withMethods()))))
        .containsExactly("vague-no-baseline-plan");
  }

  @Test
  void the_day_of_a_target_makes_no_milestone_late() {
    JourneyMap clean = clean();
    Target dated = clean.targets().get(0).withBy(LocalDate.of(2026, 6, 30));
    JourneyMap inTime = clean.withTargets(dated, clean.targets().get(1));
    JourneyMap undated = with(QUICKER.withDue(Optional.empty()))
        .withTargets(dated, clean.targets().get(1));
    JourneyMap oneOfTwo = with(QUICKER
            .withDue(Optional.empty())
            .withCriteria(reaches("report-time"), reaches("active")))
        .withTargets(dated, clean.targets().get(1));

    assertThat(MapReview.of(inTime).isClean()).isTrue();
    assertThat(ids(MapReview.of(undated))).containsExactly("never-late");
    assertThat(ids(MapReview.of(oneOfTwo))).containsExactly("target-without-date");
  }

  @Test
  void a_segment_is_said_in_the_language_of_the_reader() {
    Metric time = clean().metrics().get(0).withCategory(ValueCategory.TIME_SAVED);
    Finding found = MapReview.of(forShops(time)).findings().get(0);

    Wording words = Wording.brazilianPortuguese().translating(Map.of("shops", "lojas"));

    assertThat(words.say(found.advice()))
        .startsWith("reports:shops é para lojas, que valoriza receita");
  }

  @Test
  void days_after_another_milestone_are_counted_from_its_day() {
    JourneyMap map = with(QUICKER.withDue(Due.after(READY.id(), Period.ofDays(69))));

    assertThat(MapReview.of(map).isClean()).isTrue(); // day 21 + 69 is the last day of month 3
    assertThat(ids(MapReview.of(with(QUICKER.withDue(Due.after(READY.id(), Period.ofDays(70)))))))
        .containsExactly("due-outside-stage");
  }

  @ParameterizedTest(name = "D-8: due on day {0} before the step on day 21 that leads to it: {1}")
  @CsvSource({"20, true", "21, false"})
  void a_result_is_due_with_the_step_that_leads_to_it_or_later(int day, boolean found) {
    JourneyMap map = with(QUICKER.withDue(Due.afterStart(Period.ofDays(day))));

    assertThat(READY.leadsTo()).contains(QUICKER.id());
    assertThat(QUICKER.requires()).doesNotContain(READY.id());
    assertThat(ids(MapReview.of(map)).contains("due-before-needed")).isEqualTo(found);
  }
}
