package dev.milestone.journey.review;

import dev.milestone.ValueTypesContract;
import dev.milestone.journey.MapId;
import dev.milestone.journey.Maps;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.StageId;
import dev.milestone.wording.Message;
import java.time.Period;
import java.util.List;

class ValueTypesTest extends ValueTypesContract {

  @Override
  protected void fill(Table table) {
    table.<Finding>changes(
        "finding",
        () -> Finding.of("a", Severity.HINT, Place.of(MapId.of("a")), Message.of("a")),
        it -> it.withId(FindingId.of("b")),
        it -> it.withSeverity(Severity.SERIOUS),
        it -> it.withPlace(Place.of(MapId.of("b"))),
        it -> it.withAdvice(Message.of("b")));
    table.row(
        "place",
        () -> Place.of(MapId.of("a")),
        () -> Place.of(MapId.of("b")),
        () -> Place.of(StageId.of("a")),
        () -> Place.of(MilestoneId.of("a")));
    table.<ReviewParameters>changes(
        "parameters",
        ReviewParameters::standard,
        it -> it.withLongestStage(Period.ofDays(1)),
        it -> it.withShortestStage(Period.ofDays(1)),
        it -> it.withLongestGap(Period.ofDays(1)),
        it -> it.withCrowdWithin(Period.ofDays(1)),
        it -> it.withMostInCrowd(1),
        it -> it.withEarlyWinBy(Period.ofDays(1)),
        it -> it.withMostTasksPerMilestone(1),
        it -> it.withVendorWords("module"),
        it -> it.withLeftOut(FindingId.of("a")));
    table.row(
        "review",
        () -> MapReview.of(Maps.full()),
        () -> MapReview.of(Maps.full().withVersion("2")),
        () -> MapReview.of(
            Maps.full(),
            ReviewParameters.standard(),
            List.of((map, parameters) ->
                List.of(Finding.of("a", Severity.HINT, Place.of(map.id()), Message.of("a"))))));
    table.arguments(Maps.full(), Message.of("a"));
  }
}
