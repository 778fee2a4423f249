package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.journey.review.MapReview;
import dev.milestone.measure.Metric;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DesignPropertyTest {

  @Property(tries = 300)
  void equal_maps_have_equal_hashes(@ForAll long seed) {
    JourneyMap map = GeneratedMaps.map(seed);

    assertThat(GeneratedMaps.map(seed)).isEqualTo(map);
    assertThat(GeneratedMaps.map(seed).hash()).isEqualTo(map.hash());
    assertThat(MapReference.parse(map.reference().toString()).names(map)).isTrue();
  }

  @Property(tries = 300)
  void hashes_are_equal_for_equal_maps_and_no_others(
      @ForAll @IntRange(max = 60) int seed, @ForAll @IntRange(max = 60) int other) {
    JourneyMap one = GeneratedMaps.map(seed);
    JourneyMap two = GeneratedMaps.map(other);

    assertThat(one.hash().equals(two.hash())).isEqualTo(one.equals(two));
  }

  @Property(tries = 300)
  void a_hash_does_not_know_the_order_of_links(@ForAll @IntRange(max = 5000) int seed) {
    JourneyMap map = GeneratedMaps.map(seed);
    JourneyMap reversed = GeneratedMaps.withLinksReversed(seed);

    assertThat(reversed.hash().equals(map.hash())).isEqualTo(reversed.equals(map));
  }

  @Property(tries = 300)
  void a_hash_knows_every_change(@ForAll("changed") Changed changed) {
    assertThat(changed.after.hash().equals(changed.before.hash()))
        .isEqualTo(changed.after.equals(changed.before));
    assertThat(changed.after).isNotEqualTo(changed.before);
  }

  record Changed(JourneyMap before, JourneyMap after) {}

  @Provide
  Arbitrary<Changed> changed() {
    Arbitrary<UnaryOperator<JourneyMap>> change = Arbitraries.of(List.of(
        map -> map.withName("other"),
        map -> map.withVersion("2"),
        map -> map.withStages(map.stages().get(0), map.stages().get(1).withName("other")),
        map -> map.withStages(
            map.stages().get(1), map.stages().get(0)), // stages are told apart by their order
        map -> map.withMilestones(Stream.concat(
                map.milestones().stream(),
                Stream.of(CustomerMilestone.of("more", "s1").build()))
            .toList()),
        map ->
            map.withObjectives(map.objectives().get(0), map.objectives().get(1).withStatedBy("A")),
        map -> map.withCapabilities(),
        map -> map.withImpacts(map.impacts().get(0).withName("other")),
        map -> map.withLineage(
            Lineage.builder().base(map.reference()).segment(Segment.retail()).build())));
    return Combinators.combine(Arbitraries.longs(), change).as((seed, how) -> {
      JourneyMap map = GeneratedMaps.map(seed);
      return new Changed(map, how.apply(map));
    });
  }

  @Property(tries = 300)
  void what_a_variant_does_not_speak_of_stays_as_it_is(@ForAll long seed, @ForAll int choice) {
    JourneyMap map = GeneratedMaps.map(seed);
    MilestoneId redated =
        map.milestones().get(Math.floorMod(choice, map.milestones().size())).id();
    Due due = Due.afterStart(Period.ofDays(77));

    JourneyMap variant = map.specialise(Segment.finance())
        .redate(redated, due)
        .add(CustomerMilestone.of("added", "s1").build())
        .build();

    for (Milestone milestone : map.milestones()) {
      Milestone same = variant.milestone(milestone.id());
      if (milestone.id().equals(redated)) {
        assertThat(same.due()).hasValue(due);
      } else {
        assertThat(same).isEqualTo(milestone);
      }
    }
    assertThat(variant.stages()).isEqualTo(map.stages());
    assertThat(variant.metrics()).isEqualTo(map.metrics());
    assertThat(variant.lineage().orElseThrow().changes()).hasSize(2);
    assertThat(map.specialise(Segment.finance()).build().lineage().orElseThrow().changes())
        .isEmpty();
  }

  @Property(tries = 300)
  void there_and_back_is_where_one_was(@ForAll("ways") MapMigration there) {
    MapMigration back = there.inverse();

    for (Milestone milestone : there.from().milestones()) {
      there
          .milestone(milestone.id())
          .ifPresent(id -> assertThat(back.milestone(id)).hasValue(milestone.id()));
    }
    for (Metric metric : there.from().metrics()) {
      there.metric(metric.id()).ifPresent(id -> assertThat(back.metric(id)).hasValue(metric.id()));
    }
    assertThat(back.inverse()).isEqualTo(there);
    MapMigration round = there.then(back);
    assertThat(round.from()).isEqualTo(round.to());
    for (Milestone milestone : there.from().milestones()) {
      assertThat(round.milestone(milestone.id()).isPresent())
          .isEqualTo(there.milestone(milestone.id()).isPresent());
    }
  }

  @Property(tries = 300)
  void renaming_alone_is_told_as_nothing_else_and_undone(@ForAll long seed, @ForAll int which) {
    MapMigration there = GeneratedMaps.renaming(seed, which);

    assertThat(there.report())
        .allSatisfy(change -> assertThat(change.kind()).isEqualTo(MapChange.Kind.RENAMED));
    assertThat(there.then(there.inverse()))
        .isEqualTo(MapMigration.between(there.from(), there.from()));
    assertThat(there.then(there.inverse()).report()).isEmpty();
  }

  @Property(tries = 300)
  void what_is_new_there_is_dropped_on_the_way_back(@ForAll long seed, @ForAll long other) {
    MapMigration there;
    try {
      there = MapMigration.between(GeneratedMaps.map(seed), GeneratedMaps.map(other));
    } catch (IllegalArgumentException unitsDiffer) {
      return;
    }

    assertThat(ids(there, MapChange.Kind.ADDED))
        .isEqualTo(ids(there.inverse(), MapChange.Kind.DROPPED));
    assertThat(ids(there, MapChange.Kind.REDATED))
        .isEqualTo(ids(there.inverse(), MapChange.Kind.REDATED));
    assertThat(there.report().isEmpty()).isEqualTo(there.inverse().report().isEmpty());
  }

  private static Set<String> ids(MapMigration migration, MapChange.Kind kind) {
    Set<String> ids = new HashSet<>();
    migration.report().stream()
        .filter(change -> change.kind() == kind)
        .forEach(change -> ids.add(change.part() + " " + change.id()));
    return ids;
  }

  @Provide
  Arbitrary<MapMigration> ways() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers(), Arbitraries.integers())
        .as((seed, which, dropped) -> {
          MapMigration renaming = GeneratedMaps.renaming(seed, which);
          MilestoneId gone = renaming
              .from()
              .milestones()
              .get(Math.floorMod(dropped, renaming.from().milestones().size()))
              .id();
          return dropped % 2 == 0 || renaming.renamedMilestones().containsKey(gone)
              ? renaming
              : renaming.withDroppedMilestones(gone);
        });
  }

  @Property(tries = 300)
  void links_in_another_order_lead_the_same_ways_and_are_reviewed_alike(
      @ForAll @IntRange(max = 5000) int seed) {
    JourneyMap map = GeneratedMaps.map(seed);
    JourneyMap reversed = GeneratedMaps.withLinksReversed(seed);

    if (reversed.equals(map)) {
      assertThat(reversed.valueChain().paths()).isEqualTo(map.valueChain().paths());
      assertThat(MapReview.of(reversed).findings()).isEqualTo(MapReview.of(map).findings());
    }
  }
}
