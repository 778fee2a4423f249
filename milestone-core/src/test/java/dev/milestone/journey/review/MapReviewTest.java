package dev.milestone.journey.review;

import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.review.ReviewedMaps.QUICKER;
import static dev.milestone.journey.review.ReviewedMaps.adding;
import static dev.milestone.journey.review.ReviewedMaps.aside;
import static dev.milestone.journey.review.ReviewedMaps.clean;
import static dev.milestone.journey.review.ReviewedMaps.ids;
import static dev.milestone.journey.review.ReviewedMaps.manyTasks;
import static dev.milestone.journey.review.ReviewedMaps.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.milestone.ProcessorTime;
import dev.milestone.journey.Capability;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapReviewTest {

  @Test
  void a_good_map_has_no_findings() {
    MapReview review = MapReview.of(clean());

    assertThat(review.isClean()).isTrue();
    assertThat(review).hasToString("reports@1: nothing found");
  }

  @Test
  void thresholds_can_be_changed() {
    ReviewParameters strict = ReviewParameters.standard()
        .withLongestGap(Period.ofDays(30))
        .withEarlyWinBy(Period.ofDays(7));

    assertThat(ids(MapReview.of(clean(), strict)))
        .containsExactly("milestones-too-far-apart", "no-early-win", "too-few-milestones");
  }

  @Test
  void vendor_words_can_be_added() {
    ReviewParameters dutch =
        ReviewParameters.builder().addVendorWords("verlenging").build();

    assertThat(ids(MapReview.of(adding(aside("verlenging")), dutch))).contains("vendor-goal");
    assertThat(ids(MapReview.of(adding(aside("renewal")), dutch))).contains("vendor-goal");
  }

  @Test
  void findings_can_be_left_out() {
    ReviewParameters parameters =
        ReviewParameters.standard().withLeftOut(FindingId.of("leads-to-nothing"));

    assertThat(MapReview.of(adding(aside("watched")), parameters).isClean()).isTrue();
  }

  @Test
  void findings_can_be_asked_for_by_severity_and_place() {
    MapReview review = MapReview.of(with(QUICKER
        .withOwner(Optional.empty())
        .withValidation(Optional.empty())
        .withCriteria(happened("clicked"))));

    assertThat(ids(review)).containsExactly("vague-no-metric", "no-validation", "no-owner");
    assertThat(review.findings(Severity.WARNING)).hasSize(2);
    assertThat(review.findings(Severity.SERIOUS)).hasSize(1);
    assertThat(review.at(QUICKER.id())).hasSize(3);
    assertThat(review.at(StageId.of("start"))).isEmpty();
    assertThat(MapReview.of(manyTasks(13)).at(StageId.of("start"))).hasSize(1);
  }

  @Test
  void what_is_not_on_the_map_is_no_place_without_findings() {
    MapReview review = MapReview.of(clean());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.at(MilestoneId.of("quiker")))
        .withMessageStartingWith(
            "milestone 'quiker' is not in map 'reports'; the nearest there: 'quicker'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.at(StageId.of("strat")))
        .withMessageStartingWith(
            "stage 'strat' is not in map 'reports'; the nearest there: 'start'");
  }

  /** Finds nothing, and does not say so. */
  private static final class Mute implements MapCheck {

    @Override
    public List<Finding> check(JourneyMap map, ReviewParameters parameters) {
      return null;
    }
  }

  @Test
  void a_check_that_returns_null_is_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> MapReview.of(clean(), ReviewParameters.standard(), List.of(new Mute())))
        .withMessage(
            "findings of check %s, which returned null; return an empty list where it finds nothing",
            Mute.class.getName());
  }

  @Test
  void checks_of_ones_own_come_last() {
    MapCheck sponsor = (map, parameters) -> map.milestones().stream()
        .filter(milestone -> milestone.department().isEmpty())
        .map(milestone -> Finding.of(
            "acme:no-department",
            Severity.HINT,
            Place.of(milestone.id()),
            Message.of("acme.no-department").with("milestone", milestone.id().value())))
        .toList();

    MapReview review =
        MapReview.of(adding(aside("watched")), ReviewParameters.standard(), List.of(sponsor));

    assertThat(ids(review))
        .containsExactly(
            "leads-to-nothing",
            "acme:no-department",
            "acme:no-department",
            "acme:no-department",
            "acme:no-department");
    assertThat(Wording.english()
            .overriding(Map.of("acme.no-department", "{milestone} has no department"))
            .say(review.findings().get(1).advice()))
        .isEqualTo("first-report has no department");
  }

  @Test
  void reviews_are_equal_if_map_and_findings_are() {
    assertThat(MapReview.of(clean()))
        .isEqualTo(MapReview.of(clean()))
        .hasSameHashCodeAs(MapReview.of(clean()))
        .isNotEqualTo(MapReview.of(adding(aside("watched"))));
    assertThat(MapReview.of(adding(aside("watched"))))
        .isNotEqualTo(MapReview.of(
            adding(aside("watched")),
            ReviewParameters.standard().withLeftOut(FindingId.of("leads-to-nothing"))))
        .hasToString("reports@1: WARNING leads-to-nothing at milestone 'watched'");
    assertThat(MapReview.of(clean()).map()).isEqualTo(clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1M-30D", "P-1M40D"})
  void a_threshold_without_days_or_backwards_is_refused(Period none) {
    assertThat(thresholds(none))
        .allSatisfy(change -> assertThatIllegalArgumentException()
            .isThrownBy(change)
            .withMessage(
                "a review cannot measure by %s, which holds no day or goes backwards in part; give P1D or more",
                none));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P101Y", "P1201M", "P36526D", "P999999999Y", "P1M2147483647D"})
  void a_threshold_of_more_than_a_century_is_refused(Period tooLong) {
    assertThat(thresholds(tooLong))
        .allSatisfy(change -> assertThatIllegalArgumentException()
            .isThrownBy(change)
            .withMessage("a review cannot measure by %s; give at most 100 years", tooLong));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P1M", "P100Y", "P1200M36525D"})
  void other_thresholds_come_to_an_end(Period threshold) {
    JourneyMap map = clean();
    ReviewParameters parameters = ReviewParameters.standard()
        .withLongestStage(threshold)
        .withShortestStage(threshold)
        .withLongestGap(threshold)
        .withCrowdWithin(threshold)
        .withEarlyWinBy(threshold);

    assertThat(MapReview.of(map, parameters).map()).isEqualTo(map);
  }

  private static Stream<ThrowingCallable> thresholds(Period period) {
    return Stream.of(
        () -> ReviewParameters.standard().withLongestStage(period),
        () -> ReviewParameters.standard().withShortestStage(period),
        () -> ReviewParameters.standard().withLongestGap(period),
        () -> ReviewParameters.standard().withCrowdWithin(period),
        () -> ReviewParameters.standard().withEarlyWinBy(period));
  }

  @Test
  void a_threshold_of_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewParameters.standard().withMostInCrowd(0))
        .withMessageContaining("give 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewParameters.standard().withMostTasksPerMilestone(0))
        .withMessageContaining("give 1 or more");
  }

  @Test
  void ten_thousand_of_each_are_reviewed() {
    int size = 10_000;
    JourneyMap.Builder map = JourneyMap.of("m", "1").addStages(Stage.open("all"));
    for (int i = 0; i < size; i++) {
      map.addMilestone(
              CustomerMilestone.of("m" + i, "all").due(Period.ofDays(i)).build())
          .addObjective(Objective.of("o" + i, ObjectiveLevel.TACTICAL, "grow"))
          .addCapability(Capability.of("c" + i, "c").leadsTo("m" + i).build())
          .addImpact(Impact.of("i" + i, "i").comesFrom("m" + i).serves("o" + i).build());
    }
    JourneyMap large = map.build();

    MapReview review = ProcessorTime.atMost(Duration.ofSeconds(15), () -> MapReview.of(large));

    assertThat(review.findings().stream().filter(at -> at.id().value().equals("no-owner")))
        .hasSize(size);
    assertThat(ids(review)).doesNotContain("serves-no-objective", "objective-not-served");
  }
}
