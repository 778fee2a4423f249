package dev.milestone.journey.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.StageId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is weak in the design of a map, with advice: the warnings of those who worked with such maps, as data.
 *
 * <pre>{@code
 * for (Finding finding : MapReview.of(map).findings()) {
 *   System.out.println(finding + ": " + Wording.english().say(finding.advice()));
 * }
 * }</pre>
 *
 * <p>The standard checks, in the order in which they report. Of each, findings stand in the order of the map.
 *
 * <table>
 * <caption>What the standard review finds</caption>
 * <tr><th>id</th><th>at</th><th>found when</th></tr>
 * <tr><td>vague-no-metric</td><td>milestone</td><td>a customer milestone whose required criteria read no metric</td></tr>
 * <tr><td>vague-no-target</td><td>milestone</td><td>a customer milestone reads a metric for which the map has neither a target nor
 *     a slot, which asks every customer for one</td></tr>
 * <tr><td>vague-no-baseline-plan</td><td>milestone</td><td>it reads a metric or slot that does not say how it is measured</td></tr>
 * <tr><td>vague-no-criteria</td><td>milestone</td><td>a functional milestone has no criteria, so it is reached by word alone</td></tr>
 * <tr><td>stage-too-long</td><td>stage</td><td>it lasts longer than {@link ReviewParameters#longestStage()}</td></tr>
 * <tr><td>milestones-too-far-apart</td><td>milestone</td><td>it is due longer than {@link ReviewParameters#longestGap()} after the one
 *     before</td></tr>
 * <tr><td>milestones-too-close</td><td>milestone</td><td>with it begins a stretch of {@link ReviewParameters#crowdWithin()} in which
 *     more than {@link ReviewParameters#mostInCrowd()} are due</td></tr>
 * <tr><td>no-early-win</td><td>map</td><td>no result, and no step towards one, is due by {@link ReviewParameters#earlyWinBy()}</td></tr>
 * <tr><td>only-functional</td><td>map</td><td>there is no customer milestone</td></tr>
 * <tr><td>leads-to-nothing</td><td>milestone</td><td>a functional milestone from which no chain of links goes on to a customer
 *     milestone</td></tr>
 * <tr><td>vendor-goal</td><td>milestone</td><td>its id or name has one of {@link ReviewParameters#vendorWords()}, and it neither reads
 *     a metric of the customer's nor leads to a customer milestone</td></tr>
 * <tr><td>target-without-date</td><td>milestone</td><td>a customer milestone reads a metric and neither has a due day, nor has the
 *     map's target for the metric</td></tr>
 * <tr><td>never-late</td><td>milestone</td><td>a customer milestone has no due day, and only the map's targets for its metrics have a
 *     day, by which a target is judged and no milestone is late</td></tr>
 * <tr><td>no-validation</td><td>milestone</td><td>a customer milestone that nobody has to confirm</td></tr>
 * <tr><td>too-few-milestones</td><td>stage</td><td>it has fewer than one milestone for each {@link
 *     ReviewParameters#mostTasksPerMilestone()} tasks, or for each {@link ReviewParameters#longestGap()}</td></tr>
 * <tr><td>stage-without-milestone</td><td>stage</td><td>nothing marks its end</td></tr>
 * <tr><td>activity-for-result</td><td>milestone</td><td>a customer milestone that only leading indicators are to prove</td></tr>
 * <tr><td>tasks-not-confirmed</td><td>stage</td><td>it has tasks, and no milestone asks both for some of them to be done and for
 *     somebody's confirmation</td></tr>
 * <tr><td>no-objectives</td><td>map</td><td>nobody said what this kind of customer wants</td></tr>
 * <tr><td>objective-level-missing</td><td>map</td><td>it has objectives, but none of the company, of the sponsor, or of the daily
 *     work; found once for each</td></tr>
 * <tr><td>serves-no-objective</td><td>milestone</td><td>the map has objectives, and no impact of a customer milestone serves
 *     any</td></tr>
 * <tr><td>objective-not-served</td><td>objective</td><td>no customer milestone serves it, nor one that it is served by</td></tr>
 * <tr><td>capability-without-outcome</td><td>capability</td><td>it leads to no customer milestone</td></tr>
 * <tr><td>no-evidence</td><td>milestone</td><td>a customer milestone that somebody has to confirm, by word alone</td></tr>
 * <tr><td>no-sign-beforehand</td><td>map</td><td>there are customer milestones, and neither a leading indicator nor a functional
 *     milestone that would show beforehand where they are going</td></tr>
 * <tr><td>segment-value-unmeasured</td><td>map</td><td>a segment of a variant, or of what it is a variant of, values a category that no customer milestone
 *     measures, and none reads a slot that leaves the kind of value open, filled or not, unless the metric that fills it
 *     says one; found once for each</td></tr>
 * <tr><td>stage-too-short</td><td>stage</td><td>it is shorter than {@link ReviewParameters#shortestStage()}</td></tr>
 * <tr><td>no-date</td><td>milestone</td><td>any other milestone without a due day</td></tr>
 * <tr><td>due-outside-stage</td><td>milestone</td><td>it is due before its stage begins, or after it has ended</td></tr>
 * <tr><td>due-before-needed</td><td>milestone</td><td>it is due before one that it depends on or requires, or that leads to
 *     it</td></tr>
 * <tr><td>open-stage-not-last</td><td>stage</td><td>it has no end, and another stage follows</td></tr>
 * <tr><td>no-owner</td><td>milestone</td><td>nobody sees to it</td></tr>
 * <tr><td>no-definition</td><td>milestone</td><td>nobody said how the achievement looks</td></tr>
 * <tr><td>no-business-impact</td><td>milestone</td><td>nobody said what a result means for the customer's business</td></tr>
 * </table>
 *
 * <p>Where a milestone is due after another one, days are compared as if each were reached on its own day. Immutable.
 */
public final class MapReview {

  private final JourneyMap map;
  private final List<Finding> findings;

  private MapReview(JourneyMap map, List<Finding> findings) {
    this.map = map;
    this.findings = findings;
  }

  /** Reviews a map by the standard checks and thresholds. */
  public static MapReview of(JourneyMap map) {
    return of(map, ReviewParameters.standard());
  }

  /** Reviews a map by the standard checks. */
  public static MapReview of(JourneyMap map, ReviewParameters parameters) {
    return of(map, parameters, List.of());
  }

  /** Reviews a map by the standard checks, and then by others. */
  public static MapReview of(
      JourneyMap map, ReviewParameters parameters, List<? extends MapCheck> more) {
    Design design =
        new Design(requireNonNull(map, "map"), requireNonNull(parameters, "parameters"));
    MeasurementChecks.vague(design);
    TimingChecks.distances(design);
    OutcomeChecks.results(design);
    MeasurementChecks.dateAndValidation(design);
    StageChecks.complexity(design);
    MeasurementChecks.activityForResult(design);
    StageChecks.tasksNotConfirmed(design);
    ChainChecks.objectives(design);
    MeasurementChecks.proof(design);
    MeasurementChecks.signsBeforehand(design);
    MeasurementChecks.valuesOfTheSegment(design);
    StageChecks.tooShort(design);
    TimingChecks.days(design);
    StageChecks.openStages(design);
    OutcomeChecks.words(design);
    List<Finding> findings = new ArrayList<>(design.found());
    for (MapCheck check : more) {
      findings.addAll(requireNonNull(
          check.check(map, parameters),
          () -> "findings of check " + check.getClass().getName()
              + ", which returned null; return an empty list where it finds nothing"));
    }
    findings.removeIf(finding -> parameters.leftOut().contains(finding.id()));
    return new MapReview(map, List.copyOf(findings));
  }

  /** What was reviewed. */
  public JourneyMap map() {
    return map;
  }

  /** What was found, in the order of the checks. */
  public List<Finding> findings() {
    return findings;
  }

  /** What was found and matters at least that much, in the order of the checks. */
  public List<Finding> findings(Severity atLeast) {
    requireNonNull(atLeast, "atLeast");
    return findings.stream()
        .filter(finding -> finding.severity().compareTo(atLeast) >= 0)
        .toList();
  }

  /**
   * What was found at a milestone.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public List<Finding> at(MilestoneId milestone) {
    return at(Place.of(map.milestone(milestone).id()));
  }

  /**
   * What was found at a stage; what was found at its milestones is theirs.
   *
   * @throws IllegalArgumentException if the map has none of that id; the message names the nearest
   */
  public List<Finding> at(StageId stage) {
    return at(Place.of(map.stage(stage).id()));
  }

  private List<Finding> at(Place place) {
    return findings.stream().filter(finding -> finding.place().equals(place)).toList();
  }

  /** Whether nothing was found. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapReview that
        && map.equals(that.map)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return 31 * map.hashCode() + findings.hashCode();
  }

  /** Such as {@code onboarding@3: WARNING no-validation at milestone 'quicker'}. */
  @Override
  public String toString() {
    return map + ": "
        + (isClean()
            ? "nothing found"
            : findings.stream().map(Finding::toString).collect(joining("; ")));
  }
}
