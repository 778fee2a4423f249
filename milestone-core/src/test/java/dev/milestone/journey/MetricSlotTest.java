package dev.milestone.journey;

import static dev.milestone.journey.Criteria.reaches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.UnitMismatchException;
import dev.milestone.measure.ValueCategory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MetricSlotTest {

  private static final MetricSlot TIME =
      MetricSlot.of("time-saved", "time saved", ValueCategory.TIME_SAVED);
  private static final MetricSlot ACTIVE = MetricSlot.builder()
      .id("active")
      .indicator(Indicator.LEADING)
      .required(false)
      .build();
  private static final MetricSlot QUALITY = MetricSlot.builder().id("quality").build();
  private static final Metric REPORTS =
      Metric.of("time-saved", "report creation time", "h/wk", Direction.DECREASE);

  private static JourneyMap map() {
    return Maps.builder()
        .addSlots(TIME, ACTIVE, QUALITY)
        .addMilestone(
            Maps.customer("quicker").addCriteria(reaches("time-saved")).build())
        .addMilestone(Maps.customer("better")
            .addCriteria(reaches("quality"), reaches("time-saved"))
            .addOptionalCriteria(reaches("active"))
            .build())
        .addMilestone(Maps.customer("other").addCriteria(reaches("deals")).build())
        .build();
  }

  @Test
  void milestones_may_read_a_slot_that_is_open() {
    assertThat(map().openSlots()).containsExactly(TIME, ACTIVE, QUALITY);
    assertThat(map().openSlots(Maps.id("quicker"))).containsExactly(TIME);
    assertThat(map().openSlots(Maps.id("better"))).containsExactly(TIME, QUALITY);
    assertThat(map().openSlots(Maps.id("other"))).isEmpty();
    assertThat(map().slot(MetricId.of("active"))).isEqualTo(ACTIVE);
  }

  @Test
  void a_slot_is_filled_by_the_metric_of_its_id() {
    JourneyMap filled = map().filling(REPORTS);

    assertThat(filled.openSlots()).containsExactly(ACTIVE, QUALITY);
    assertThat(filled.openSlots(Maps.id("quicker"))).isEmpty();
    assertThat(filled.slot(TIME.id())).isEqualTo(TIME);
    assertThat(filled.metric(TIME.id())).isEqualTo(REPORTS.withCategory(ValueCategory.TIME_SAVED));
    assertThat(filled).hasToString("fixture@1");
    assertThat(filled.hash()).isNotEqualTo(map().hash());
    assertThat(filled.position(MetricId.of("deals")))
        .isEqualTo(map().position(MetricId.of("deals")));
  }

  @Test
  void what_fills_a_slot_predicts_or_proves_as_the_slot_says() {
    JourneyMap filled = map().filling(Metric.of("active", "active", "%", Direction.INCREASE));

    assertThat(filled.metric(ACTIVE.id()).indicator()).isEqualTo(Indicator.LEADING);
  }

  @Test
  void an_unknown_slot_is_told_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().filling(REPORTS.withId(MetricId.of("time-save"))))
        .withMessageStartingWith(
            "slot 'time-save' is not in map 'fixture'; the nearest there: 'time-saved'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().slot(MetricId.of("deals")))
        .withMessageContaining("slot 'deals' is not in map 'fixture'");
  }

  @Test
  void a_slot_is_filled_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().filling(REPORTS).filling(REPORTS))
        .withMessage("map 'fixture': slot 'time-saved' is filled already, by 'report creation time'"
            + " in h/wk; fill it once, on a map where it is open");
  }

  @Test
  void a_slot_takes_its_kind_of_value_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().filling(REPORTS.withCategory(ValueCategory.REVENUE)))
        .withMessage(
            "slot 'time-saved' asks for a metric of TIME_SAVED, and this one is of REVENUE;"
                + " fill another slot with it");
    assertThat(map()
            .filling(Metric.of("quality", "errors", "%", Direction.DECREASE)
                .withCategory(ValueCategory.QUALITY))
            .metric(QUALITY.id())
            .category())
        .contains(ValueCategory.QUALITY);
  }

  @Test
  void nothing_is_known_of_an_open_slot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().metric(TIME.id()))
        .withMessage("map 'fixture': slot 'time-saved' is not filled, so nothing is measured there;"
            + " fill it first, with measuring or filling");
    assertThat(map().findPosition(TIME.id())).isEmpty();
    assertThat(map().yardstick(TIME.id()).hasBaseline()).isFalse();
    assertThat(map().yardstick(TIME.id()).hasTarget()).isFalse();
  }

  @Test
  void a_target_of_the_map_holds_once_the_slot_is_filled() {
    JourneyMap map = map().withTargets(Target.of("time-saved", "30 min/wk"));

    assertThat(map.filling(REPORTS).yardstick(TIME.id()).hasTarget()).isTrue();
    assertThatThrownBy(() -> map.filling(REPORTS.withUnit(Unit.parse("%"))))
        .isInstanceOf(UnitMismatchException.class);
  }

  @Test
  void ids_of_slots_are_unique_and_names_are_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().withSlots(TIME, ACTIVE, QUALITY, TIME))
        .withMessage("map 'fixture': slot 'time-saved' is there twice; ids must be unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TIME.withName(" "))
        .withMessageContaining("slot 'time-saved' has a blank name");
  }

  @Test
  void slots_count_in_hashes_changes_and_variants() {
    Segment farms = Segment.of("farms", "farms");
    MetricSlot harvest = MetricSlot.of("harvest", "harvest", ValueCategory.REVENUE);
    JourneyMap variant = map()
        .specialise(farms)
        .add(harvest)
        .dropSlot(ACTIVE.id())
        .replace(QUALITY.withDescription("less waste"))
        .replace(Maps.customer("better").addCriteria(reaches("quality")).build())
        .build();

    assertThat(variant.slots())
        .containsExactly(TIME, QUALITY.withDescription("less waste"), harvest);
    assertThat(variant.lineage().orElseThrow().changes())
        .filteredOn(change -> change.part() == MapPart.SLOT)
        .extracting(change -> change.kind() + " " + change.id())
        .containsExactly("CHANGED quality", "ADDED harvest", "DROPPED active");
    assertThat(map().withSlots(TIME, ACTIVE, QUALITY.withRequired(false)).hash())
        .isNotEqualTo(map().hash());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().specialise(farms).dropSlot(TIME.id()).build())
        .withMessageContaining(
            "slot 'time-saved' is dropped, but milestone 'quicker' is judged by it");
  }

  @Test
  void a_slot_that_a_metric_takes_the_place_of_may_be_dropped() {
    JourneyMap variant = map()
        .specialise(Segment.of("farms", "farms"))
        .add(REPORTS)
        .dropSlot(TIME.id())
        .build();

    assertThat(variant.openSlots()).containsExactly(ACTIVE, QUALITY);
    assertThat(variant.metric(TIME.id())).isEqualTo(REPORTS);
  }

  @Provide
  Arbitrary<List<Metric>> fillings() {
    return Arbitraries.of(
            REPORTS,
            Metric.of("active", "active", "%", Direction.INCREASE),
            Metric.of("quality", "errors", "%", Direction.DECREASE))
        .list()
        .uniqueElements()
        .ofMaxSize(3);
  }

  @Property(tries = 50)
  void the_order_of_filling_does_not_matter(@ForAll("fillings") List<Metric> metrics) {
    List<Metric> sorted = new ArrayList<>(metrics);
    sorted.sort((a, b) -> a.id().value().compareTo(b.id().value()));

    assertThat(filled(metrics)).isEqualTo(filled(sorted));
    assertThat(filled(metrics).hash()).isEqualTo(filled(sorted).hash());
  }

  @Property(tries = 50)
  void filling_leads_back_to_the_design(@ForAll("fillings") List<Metric> metrics) {
    JourneyMap filled = filled(metrics);

    assertThat(filled.unfilled()).isEqualTo(map());
    assertThat(filled.unfilled().hash()).isEqualTo(map().hash());
    assertThat(map().fillingLike(filled)).isEqualTo(filled);
  }

  private static JourneyMap filled(List<Metric> metrics) {
    JourneyMap filled = map();
    for (Metric metric : metrics) {
      filled = filled.filling(metric);
    }
    return filled;
  }

  @Test
  void a_criterion_that_misspells_a_slot_is_told_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyMap.of("m", "1")
            .addStage(Stage.open("all"))
            .addSlot(TIME)
            .addMilestone(CustomerMilestone.of("win", "all")
                .achievedWhen(reaches("time-savd"))
                .build())
            .build())
        .withMessage(
            "map 'm', milestone 'win': metric 'time-savd' is not in the map; the nearest there: 'time-saved'");
  }
}
