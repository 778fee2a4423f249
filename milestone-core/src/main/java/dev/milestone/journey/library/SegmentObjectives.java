package dev.milestone.journey.library;

import static dev.milestone.journey.ObjectiveLevel.OPERATIONAL;
import static dev.milestone.journey.ObjectiveLevel.STRATEGIC;
import static dev.milestone.journey.ObjectiveLevel.TACTICAL;

import dev.milestone.journey.Objective;
import dev.milestone.journey.Segment;
import dev.milestone.journey.SegmentId;
import java.util.List;
import java.util.Map;

/**
 * What each segment wants besides what everybody wants, one objective for each thing that it {@linkplain Segment#caresFor()
 * cares for}; the same in all maps, so that what a customer states once stands for all of them.
 */
final class SegmentObjectives {

  private static final Map<SegmentId, List<Objective>> OF = Map.of(
      Segment.smallBusiness().id(),
      List.of(
          Objective.of("time-for-customers", OPERATIONAL, "have time for customers with few people")
              .serving("tight-budget"),
          Objective.of("tight-budget", STRATEGIC, "stay within a tight budget"),
          Objective.of("run-it-ourselves", TACTICAL, "run the software without specialists")
              .serving("tight-budget")),
      Segment.enterprise().id(),
      List.of(
          Objective.of("carry-growth", STRATEGIC, "carry the volume that growth brings"),
          Objective.of(
              "lower-risk", TACTICAL, "have fewer findings in reviews of security and compliance"),
          Objective.of("no-silos", OPERATIONAL, "pass work between departments without waiting")
              .serving("carry-growth")),
      Segment.healthcare().id(),
      List.of(
          Objective.of("keep-the-rules", TACTICAL, "keep all rules for records and privacy")
              .serving("better-care"),
          Objective.of("better-care", STRATEGIC, "have patients who fare better"),
          Objective.of("more-of-the-day", OPERATIONAL, "have more of the day for patients")
              .serving("better-care")),
      Segment.finance().id(),
      List.of(
          Objective.of("risk-in-limits", STRATEGIC, "keep risk within its limits"),
          Objective.of("right-figures", TACTICAL, "report figures that are right the first time")
              .serving("risk-in-limits"),
          Objective.of("always-auditable", OPERATIONAL, "be ready for an audit on any day")
              .serving("risk-in-limits")),
      Segment.retail().id(),
      List.of(
          Objective.of("no-waiting", OPERATIONAL, "keep neither shoppers nor shops waiting")
              .serving("shoppers-return"),
          Objective.of("shoppers-return", STRATEGIC, "have shoppers who come back"),
          Objective.of("stock-that-sells", TACTICAL, "tie up and lose less money in stock")));

  private SegmentObjectives() {}

  /** In the order of what the segment cares for. */
  static List<Objective> of(Segment segment) {
    return OF.getOrDefault(segment.id(), List.of());
  }
}
