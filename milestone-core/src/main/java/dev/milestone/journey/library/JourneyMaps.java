package dev.milestone.journey.library;

import static java.util.stream.Collectors.joining;

import dev.milestone.NearestNames;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Maps that are ready: two, each with variants for five segments.
 *
 * <pre>{@code
 * Journey acme = Journey.start("acme", JourneyMaps.valueRealisation()).on(startDate, zone)
 *     .measuring("time-saved", "report creation time", "h/wk", Direction.DECREASE);
 * JourneyMap clinics = JourneyMaps.named("value-realisation:healthcare");
 * }</pre>
 *
 * <p>What a map calls a usage, such as {@code workflow-completed}, is for the product to report under that name. Where a ready map
 * nearly fits, {@linkplain JourneyMap#specialise specialise} it. A map that changes gets a new version; the one of today keeps
 * its hash.
 */
public final class JourneyMaps {

  private JourneyMaps() {}

  /**
   * Value realisation: from the first workflow to a change of the business, in five stages. For customers who are to see, and
   * to show, what they gained; not for teaching them the product, which {@link #softwareOnboarding()} is for.
   *
   * <table>
   * <caption>Stages and milestones; results of the customer's in bold</caption>
   * <tr><th>stage</th><th>from, to before</th><th>milestones and when they are due</th></tr>
   * <tr><td>early wins</td><td>day 0, week 4</td><td>week 1 first person productive; week 2 first workflow from end to end;
   *     <b>week 4 manual work replaced, with a measured saving</b></td></tr>
   * <tr><td>foundation</td><td>week 4, month 2</td><td>week 6 operational, with six tasks done; <b>month 2 the whole team, more
   *     efficient</b></td></tr>
   * <tr><td>growth</td><td>month 2, month 6</td><td>month 3 fully integrated; <b>month 4 value exceeds cost</b>; month 5 a second
   *     team joins; <b>month 6 return documented and shared with the leadership</b></td></tr>
   * <tr><td>maturity</td><td>month 6, month 12</td><td>month 8 automation of the customer's own; <b>month 9 strategic
   *     value</b>; <b>month 12 best practice, lasting quality</b></td></tr>
   * <tr><td>strategic</td><td>month 12, open</td><td>month 15 a new service is live; <b>month 18 new revenue</b>; <b>month 21 a
   *     goal of the company is reached</b>; <b>month 24 recommends from experience</b></td></tr>
   * </table>
   *
   * <p>Slots: {@code time-saved} and {@code efficiency} are required; {@code quality}, {@code new-capability}, {@code new-revenue},
   * {@code company-goal} and {@code satisfaction} may be filled when their time comes. The map itself measures {@code
   * team-active}, a leading indicator that should reach 90 %, and {@code roi}, which should be above 0 %.
   *
   * <p>Results are believed when the customer, or the executive sponsor where the leadership is to see them, confirms them and
   * there is proof; the documented return asks for proof from two sources. Nine objectives at the three levels are presumed,
   * to be asked for; each result serves at least one of them, as {@link JourneyMap#valueChain()} tells.
   *
   * <p>The days of weeks 2 and 4 and of months 2, 3, 6 and 9 are those of the value-realisation framework, and so is the positive
   * return in month 4. The others are our own, within its stages: no more than three months pass without a milestone.
   */
  public static JourneyMap valueRealisation() {
    return ValueRealisation.MAP;
  }

  /**
   * Value realisation for a segment that {@link Segment#ready()} has.
   *
   * <ul>
   *   <li>Small business: a result for cost (month 3) and one for running it without specialists (month 5); no second team,
   *       and no systems to connect in the foundation.
   *   <li>Enterprise: cleared by security (week 3), other departments join (month 5), results for coordination (month 6), risk
   *       (month 7) and volume (month 10).
   *   <li>Health care: cleared by compliance (week 3), results for rules that are kept (month 5) and for patients (month 10);
   *       efficiency as in the map itself.
   *   <li>Finance: audit trail (week 3), results for accurate reports (month 3), readiness for audits (month 5) and risk
   *       (month 10).
   *   <li>Retail: first shop live (week 3), results for speed (month 3), the shoppers' experience (month 5) and stock
   *       (month 10).
   * </ul>
   *
   * <p>Each of these results has a required slot, but for small business running it without specialists, which the map measures.
   * Each variant has three objectives more, what its segment {@linkplain Segment#caresFor() cares for}, which its results serve.
   *
   * <p>What segments value is the framework's. The days of their results are our own: in month 3 what shows first, then in steps
   * of two to three months, each in a stage of the map.
   *
   * @throws IllegalArgumentException if there is no variant for the segment; the message names those that there are
   */
  public static JourneyMap valueRealisation(Segment segment) {
    return variant(valueRealisation(), segment);
  }

  /**
   * Software onboarding: set-up, training, first use and a hand-over that the customer confirms. For customers who begin to
   * use software in daily work; it ends where {@link #valueRealisation()} has its second month.
   *
   * <table>
   * <caption>Stages and milestones; results of the customer's in bold</caption>
   * <tr><th>stage</th><th>from, to before</th><th>milestones and when they are due</th></tr>
   * <tr><td>set-up</td><td>day 0, week 2</td><td>week 2 set up</td></tr>
   * <tr><td>training</td><td>week 2, week 4</td><td>week 3 half of all tasks done; week 4 trained</td></tr>
   * <tr><td>first use</td><td>week 4, week 6</td><td>week 5 first use without help; <b>week 6 first result</b></td></tr>
   * <tr><td>hand-over</td><td>week 6, month 2</td><td><b>month 2 handed over</b></td></tr>
   * </table>
   *
   * <p>A step is passed when its tasks are done, the last of which is to ask the customer about doubts, and the success manager has
   * validated it; the results are confirmed by the customer, with proof. The slot {@code first-result}, which is required, takes
   * what the software was bought for. The map itself measures {@code works-alone}, the share of people who need no help, which
   * should reach 80 %. Four objectives at the three levels are presumed, to be asked for.
   *
   * <p>The steps and their order, the share of tasks done as a milestone and the question about doubts are those of the onboarding
   * practice that the map follows. It gives no days; they are our own, so that the first result comes within six weeks.
   */
  public static JourneyMap softwareOnboarding() {
    return SoftwareOnboarding.MAP;
  }

  /**
   * Software onboarding for a segment that {@link Segment#ready()} has.
   *
   * <ul>
   *   <li>Small business: six weeks instead of two months, and no systems to connect.
   *   <li>Enterprise: three months, cleared by security in week 2, a champion in each department.
   *   <li>Health care: access to patient data is set, everybody is trained in privacy.
   *   <li>Finance: access rights are reviewed, approvals and audit trail are practised.
   *   <li>Retail: every shift is trained, a busy hour is worked through.
   * </ul>
   *
   * <p>The slot {@code first-result} is required as in the map itself. Each variant has the three objectives more that the variant of
   * value realisation has, so that what a customer states once stands for both. The days are our own, by what a segment can
   * bear: small businesses have no time to lose, enterprises have reviews to pass.
   *
   * @throws IllegalArgumentException if there is no variant for the segment; the message names those that there are
   */
  public static JourneyMap softwareOnboarding(Segment segment) {
    return variant(softwareOnboarding(), segment);
  }

  /**
   * Returns the ready map of that id, such as {@code value-realisation} or {@code value-realisation:healthcare}.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public static JourneyMap named(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException(
            NearestNames.unknown("map", name, "the library", names())));
  }

  /** The ids of the ready maps, each before its variants; cannot be changed. */
  public static List<String> names() {
    return List.copyOf(Ready.MAPS.keySet());
  }

  /** The ready maps in the order of their {@link #names()}; cannot be changed. */
  public static List<JourneyMap> all() {
    return List.copyOf(Ready.MAPS.values());
  }

  private static JourneyMap variant(JourneyMap base, Segment segment) {
    return find(base.id() + ":" + segment.id())
        .orElseThrow(() -> new IllegalArgumentException(
            "map '%s' has no ready variant for segment '%s'; there are %s, or specialise it yourself"
                .formatted(
                    base.id(),
                    segment.id(),
                    Segment.ready().stream()
                        .map(ready -> "'" + ready.id() + "'")
                        .collect(joining(", ")))));
  }

  private static Optional<JourneyMap> find(String name) {
    return Optional.ofNullable(Ready.MAPS.get(name));
  }

  /** Made when first asked for. */
  private static final class Ready {

    static final Map<String, JourneyMap> MAPS = maps();

    private static Map<String, JourneyMap> maps() {
      List<JourneyMap> all = new ArrayList<>();
      all.add(ValueRealisation.MAP);
      all.addAll(ValueRealisationVariants.all());
      all.add(SoftwareOnboarding.MAP);
      all.addAll(SoftwareOnboardingVariants.all());
      Map<String, JourneyMap> maps = new LinkedHashMap<>();
      all.forEach(map -> maps.put(map.id().value(), map));
      return Collections.unmodifiableMap(maps);
    }
  }
}
