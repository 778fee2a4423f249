package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.anyOf;
import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.movedTo;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.used;
import static dev.milestone.tracking.JourneyEvents.validated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.ValueCategory;
import java.time.Period;
import org.junit.jupiter.api.Test;

class MeasuringTest {

  private static final JourneyMap MAP = Maps.builder()
      .addSlot(MetricSlot.of("time-saved", "time saved", ValueCategory.TIME_SAVED))
      .addMilestone(Maps.customer("quicker")
          .due(Period.ofDays(100))
          .addCriteria(reaches("time-saved"), confirmedBy("customer"))
          .build())
      .addMilestone(Maps.functional("either")
          .due(Period.ofDays(100))
          .addCriteria(anyOf(reaches("time-saved"), happened("login", 4)))
          .build())
      .build();

  private static Journey start() {
    return Travels.on(MAP);
  }

  private static Journey measuring(Journey journey) {
    return journey.measuring("time-saved", "report creation time", "h/wk", Direction.DECREASE);
  }

  @Test
  void a_milestone_that_reads_an_open_slot_is_unmeasured_whatever_else_is_known() {
    Journey journey = start()
        .record(validated("quicker", "ana", "customer").at(Travels.day(1)))
        .record(used("login").at(Travels.day(1)));

    for (MilestoneState state : journey.asOf(Travels.day(2)).milestones()) {
      assertThat(state.status()).isEqualTo(MilestoneStatus.IN_PROGRESS);
      assertThat(state.progress()).isEmpty();
      assertThat(state.variance()).isEmpty();
      assertThat(state.pace()).contains(Pace.UNMEASURED);
    }
  }

  @Test
  void a_milestone_can_be_reached_beside_its_open_slot() {
    Journey journey = start()
        .record(reached("quicker").at(Travels.day(3)))
        .record(used(UsageId.of("login"), 4).at(Travels.day(3)));

    assertThat(journey.asOf(Travels.day(4)).milestone("quicker").status())
        .isEqualTo(MilestoneStatus.ACHIEVED);
    assertThat(journey.asOf(Travels.day(4)).milestone("either").status())
        .isEqualTo(MilestoneStatus.ACHIEVED);
  }

  @Test
  void a_filled_slot_is_measured_like_any_metric() {
    Journey journey = measuring(start())
        .record(baseline("time-saved", "4 h/wk"), target("time-saved", "30 min/wk"))
        .record(observed("time-saved", "45 min/wk").at(Travels.day(28)));

    assertThat(journey.asOf(Travels.day(28)).metric("time-saved").progress().orElseThrow())
        .isCloseTo(0.928571, within(1e-6));
    assertThat(journey.asOf(Travels.day(28)).milestone("either").progress()).isPresent();
    assertThat(journey.map().openSlots()).isEmpty();
    assertThat(journey.map().unfilled()).isEqualTo(MAP);
  }

  @Test
  void a_slot_may_be_filled_after_other_things_were_recorded() {
    JourneyEvent deals = observed("deals", "40 {deal}/mo").at(Travels.day(1));
    JourneyEvent time = observed("time-saved", "45 min/wk").at(Travels.day(2));

    Journey late = measuring(start().record(deals)).record(time);

    assertThat(late).isEqualTo(measuring(start()).record(deals, time));
    assertThat(late.asOf(Travels.day(3)))
        .isEqualTo(measuring(start()).record(deals, time).asOf(Travels.day(3)));
    assertThat(late.asOf(Travels.day(3)).metric("deals").last()).hasValue(40);
  }

  @Test
  void the_journey_before_is_not_changed() {
    Journey before = start().record(observed("deals", "40 {deal}/mo").at(Travels.day(1)));
    Journey filled = measuring(before).record(observed("time-saved", "1 h/wk").at(Travels.day(2)));

    assertThat(before.map()).isEqualTo(MAP);
    assertThat(before.events()).hasSize(1);
    assertThat(
            before.record(observed("deals", "50 {deal}/mo").at(Travels.day(2))).events())
        .hasSize(2);
    assertThat(filled.events()).hasSize(2);
  }

  @Test
  void nothing_is_recorded_for_an_open_slot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> start().record(baseline("time-saved", "4 h/wk")))
        .withMessageContaining("slot 'time-saved' is not filled, so nothing is measured there");
  }

  @Test
  void a_slot_that_is_filled_or_unknown_or_of_another_value_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measuring(measuring(start())))
        .withMessageContaining("slot 'time-saved' is filled already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> start().measuring("time", "time", "h", Direction.DECREASE))
        .withMessageContaining("the nearest there: 'time-saved'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> start()
            .measuring(Metric.of("time-saved", "time", "h", Direction.DECREASE)
                .withCategory(ValueCategory.QUALITY)))
        .withMessageContaining("asks for a metric of TIME_SAVED");
  }

  @Test
  void many_journeys_may_share_a_filled_map() {
    JourneyMap filled =
        MAP.filling(Metric.of("time-saved", "report creation time", "h/wk", Direction.DECREASE));

    assertThat(Travels.on(filled)).isEqualTo(measuring(start()));
  }

  @Test
  void a_journey_moves_to_a_map_that_is_filled_like_its_own() {
    Journey journey = measuring(start())
        .record(baseline("time-saved", "4 h/wk"), target("time-saved", "30 min/wk"))
        .record(observed("time-saved", "2 h/wk").at(Travels.day(2)));
    JourneyMap next = MAP.withVersion("2").fillingLike(journey.map());

    Journey moved =
        journey.record(movedTo(MapMigration.between(journey.map(), next)).at(Travels.day(3)));

    assertThat(moved.asOf(Travels.day(4)).map()).isEqualTo(next);
    assertThat(moved.asOf(Travels.day(4)).metric("time-saved").last()).hasValue(2);
  }

  @Test
  void a_journey_that_has_moved_fills_no_slot_at_its_start() {
    Journey moved =
        start().record(movedTo(MapMigration.between(MAP, MAP.withVersion("2"))).at(Travels.day(3)));

    assertThatIllegalStateException()
        .isThrownBy(() -> measuring(moved))
        .withMessage(
            "journey 'acme' has moved to fixture@2, so slot 'time-saved' cannot be filled at"
                + " its start; fill it on a map, and move there");
  }

  @Test
  void a_slot_can_be_filled_on_a_day_by_a_move() {
    JourneyMap filled =
        MAP.filling(Metric.of("time-saved", "report creation time", "h/wk", Direction.DECREASE));

    Journey moved = start()
        .record(movedTo(MapMigration.between(MAP, filled)).at(Travels.day(3)))
        .record(observed("time-saved", "2 h/wk").at(Travels.day(4)));

    assertThat(moved.asOf(Travels.day(2)).map().openSlots()).hasSize(1);
    assertThat(moved.asOf(Travels.day(5)).map().openSlots()).isEmpty();
    assertThat(moved.asOf(Travels.day(5)).metric("time-saved").last()).hasValue(2);
  }
}
