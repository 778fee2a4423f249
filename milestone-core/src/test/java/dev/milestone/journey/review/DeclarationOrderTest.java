package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.reaches;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Metric;
import dev.milestone.measure.ValueCategory;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links have no order, so none may be seen in what is made of them. */
class DeclarationOrderTest {

  /** Some links, in the order in which they are declared. */
  private interface Links {
    String[] of(String... ids);
  }

  private static JourneyMap map() {
    return map(ids -> ids);
  }

  private static JourneyMap reversed() {
    return map(ids -> {
      List<String> reversed = new ArrayList<>(List.of(ids));
      Collections.reverse(reversed);
      return reversed.toArray(String[]::new);
    });
  }

  private static JourneyMap map(Links links) {
    return JourneyMap.of("m", "1")
        .addStages(Stage.open("all"))
        .addMetrics(
            Metric.of("a", "a", "h", Direction.DECREASE),
            Metric.of("b", "b", "h", Direction.DECREASE),
            Metric.of("c", "c", "h", Direction.DECREASE))
        .addSlots(
            MetricSlot.builder().id("d").category(ValueCategory.TIME_SAVED).build())
        .addMilestones(
            FunctionalMilestone.of("one", "all").due(Period.ofDays(20)).build(),
            FunctionalMilestone.of("two", "all").due(Period.ofDays(20)).build(),
            CustomerMilestone.of("first", "all")
                .due(Period.ofDays(10))
                .requires(links.of("one", "two"))
                .addAllDependsOn(
                    Stream.of(links.of("last", "one")).map(MilestoneId::of).toList())
                .achievedWhen(reaches("c").whileHeld(links.of("a", "b", "d")))
                .build(),
            CustomerMilestone.of("last", "all").due(Period.ofDays(30)).build())
        .addObjectives(
            Objective.of("grow", ObjectiveLevel.STRATEGIC, "grow"),
            Objective.of("calm", ObjectiveLevel.TACTICAL, "calm"))
        .addCapabilities(
            Capability.of("sync", "sync").leadsTo(links.of("first", "last")).build())
        .addImpacts(
            Impact.of("more", "more")
                .comesFrom(links.of("first", "last"))
                .serves(links.of("grow", "calm"))
                .build(),
            Impact.of("less", "less")
                .comesFrom(links.of("first", "last"))
                .serves("grow")
                .build())
        .build();
  }

  @Test
  void paths_and_findings_are_in_the_order_of_the_map() {
    JourneyMap map = map();
    JourneyMap other = reversed();

    assertThat(other).isEqualTo(map).hasSameHashCodeAs(map);
    assertThat(other.valueChain().paths()).isEqualTo(map.valueChain().paths());
    assertThat(map.valueChain().paths().stream()
            .map(path -> path.outcome().id() + " " + path.impact().id() + " "
                + path.objective().id()))
        .containsExactly(
            "first more grow",
            "first more calm",
            "first less grow",
            "last more grow",
            "last more calm",
            "last less grow");
    assertThat(MapReview.of(other)).isEqualTo(MapReview.of(map));
  }

  @Test
  void what_a_segment_values_is_missed_in_one_order() {
    Segment one = Segment.of("s", "s").withValues(ValueCategory.REVENUE, ValueCategory.QUALITY);
    Segment two = Segment.of("s", "s").withValues(ValueCategory.QUALITY, ValueCategory.REVENUE);

    assertThat(two).isEqualTo(one);
    assertThat(MapReview.of(map().specialise(two).build()))
        .isEqualTo(MapReview.of(map().specialise(one).build()));
  }

  @Test
  void the_same_vendor_word_is_said_in_whatever_order_they_are_given() {
    JourneyMap map = JourneyMap.of("m", "1")
        .addStages(Stage.open("all"))
        .addMilestones(CustomerMilestone.of("sale-or-trial", "all").build())
        .build();
    ReviewParameters one = ReviewParameters.standard().withVendorWords("trial", "sale");
    ReviewParameters two = ReviewParameters.standard().withVendorWords("sale", "trial");

    assertThat(two).isEqualTo(one);
    assertThat(MapReview.of(map, two)).isEqualTo(MapReview.of(map, one));
  }
}
