package dev.milestone.jackson;

import dev.milestone.health.Band;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthFlag;
import dev.milestone.health.NoData;
import dev.milestone.health.Points;
import dev.milestone.health.RuleId;
import dev.milestone.health.StepId;
import dev.milestone.journey.Capability;
import dev.milestone.journey.CapabilityId;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.Due;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Impact;
import dev.milestone.journey.ImpactId;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.Lineage;
import dev.milestone.journey.MapChange;
import dev.milestone.journey.MapId;
import dev.milestone.journey.MapPart;
import dev.milestone.journey.MapReference;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.Segment;
import dev.milestone.journey.SegmentId;
import dev.milestone.journey.Stage;
import dev.milestone.journey.StageId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.UsageId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Goal;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.measure.ValueCategory;
import dev.milestone.tracking.JourneyId;
import dev.milestone.wording.Decimals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * All that there is to know about the JSON, without a class of Jackson's but its annotations: each generation of Jackson
 * needs only what turns these two lists into its own readers and writers.
 */
final class Wire {

  /**
   * How many objects may stand in each other, the document counted: far more than a map that people design, and far less
   * than what overflows the stack of a reader that calls itself for each.
   */
  static final int DEEPEST = 100;

  private static final int POINT_DECIMALS = 6;

  /** So many fit in the millionths of {@link Points}, whatever they are. */
  private static final int LARGEST_POINT_DIGITS = 12;

  private Wire() {}

  /** What is a single JSON value. */
  static List<Scalar<?>> scalars() {
    return List.of(
        new Scalar.Text<>(String.class, text -> text, text -> text),
        new Scalar.Flag(),
        new Scalar.Whole<>(Integer.class, Wire::toInt, Integer::longValue),
        new Scalar.Whole<>(Long.class, number -> number, number -> number),
        new Scalar.Decimal<>(Double.class, BigDecimal::doubleValue, Decimals::of),
        new Scalar.Decimal<>(BigDecimal.class, number -> number, number -> number),
        new Scalar.Decimal<>(Points.class, Wire::toPoints, Points::toBigDecimal),
        new Scalar.Whole<>(SchemaVersion.class, SchemaVersion::new, SchemaVersion::number),
        Scalar.time(Instant.class, Instant::parse, "instant", "2026-01-31T12:00:00Z"),
        Scalar.time(LocalDate.class, LocalDate::parse, "date", "2026-01-31"),
        Scalar.time(Period.class, Period::parse, "period of days", "P28D or P1M"),
        Scalar.time(Duration.class, Duration::parse, "length of time", "PT36H"),
        new Scalar.Text<>(MapId.class, MapId::of, MapId::value),
        new Scalar.Text<>(StageId.class, StageId::of, StageId::value),
        new Scalar.Text<>(TaskId.class, TaskId::of, TaskId::value),
        new Scalar.Text<>(MilestoneId.class, MilestoneId::of, MilestoneId::value),
        new Scalar.Text<>(UsageId.class, UsageId::of, UsageId::value),
        new Scalar.Text<>(MetricId.class, MetricId::of, MetricId::value),
        new Scalar.Text<>(ObjectiveId.class, ObjectiveId::of, ObjectiveId::value),
        new Scalar.Text<>(CapabilityId.class, CapabilityId::of, CapabilityId::value),
        new Scalar.Text<>(ImpactId.class, ImpactId::of, ImpactId::value),
        new Scalar.Text<>(SegmentId.class, SegmentId::of, SegmentId::value),
        new Scalar.Text<>(MapReference.class, MapReference::parse, MapReference::toString),
        new Scalar.Text<>(JourneyId.class, JourneyId::of, JourneyId::value),
        new Scalar.Text<>(RuleId.class, RuleId::of, RuleId::value),
        new Scalar.Text<>(StepId.class, StepId::of, StepId::value),
        new Scalar.Text<>(Unit.class, Unit::parse, Unit::symbol),
        new Scalar.Text<>(Goal.class, Goal::parse, Goal::toString),
        Scalar.constant(Direction.class, "direction"),
        Scalar.constant(EvidenceKind.class, "evidence"),
        Scalar.constant(Scale.class, "scale"),
        Scalar.constant(Indicator.class, "indicator"),
        Scalar.constant(ValueCategory.class, "category"),
        Scalar.constant(ObjectiveLevel.class, "level"),
        Scalar.constant(MapPart.class, "part"),
        Scalar.constant(MapChange.Kind.class, "kind"),
        Scalar.constant(Band.class, "band"),
        Scalar.constant(NoData.class, "reason"),
        Scalar.constant(HealthFlag.class, "flag"));
  }

  /** What is a JSON object. */
  static List<Shape<?, ?>> shapes() {
    return List.of(
        new Shape<>(
            JourneyMap.class, JourneyMapJson.class, JourneyMapJson::of, JourneyMapJson::toMap),
        new Shape<>(Stage.class, StageJson.class, StageJson::of, StageJson::toStage),
        new Shape<>(
            Task.class, StageJson.OfTask.class, StageJson.OfTask::of, StageJson.OfTask::toTask),
        new Shape<>(Metric.class, MetricJson.class, MetricJson::of, MetricJson::toMetric),
        new Shape<>(
            MetricSlot.class, MetricSlotJson.class, MetricSlotJson::of, MetricSlotJson::toSlot),
        new Shape<>(
            Target.class,
            MetricJson.OfTarget.class,
            MetricJson.OfTarget::of,
            MetricJson.OfTarget::toTarget),
        new Shape<>(
            Milestone.class, MilestoneJson.class, MilestoneJson::of, MilestoneJson::toMilestone),
        new Shape<>(
            Due.class,
            MilestoneJson.OfDue.class,
            MilestoneJson.OfDue::of,
            MilestoneJson.OfDue::toDue),
        new Shape<>(
            ValidationPolicy.class,
            MilestoneJson.OfValidation.class,
            MilestoneJson.OfValidation::of,
            MilestoneJson.OfValidation::toPolicy),
        new Shape<>(
            Criterion.class, CriterionJson.class, CriterionJson::of, CriterionJson::toCriterion),
        new Shape<>(
            Objective.class,
            ValueChainJson.OfObjective.class,
            ValueChainJson.OfObjective::of,
            ValueChainJson.OfObjective::toObjective),
        new Shape<>(
            Capability.class,
            ValueChainJson.OfCapability.class,
            ValueChainJson.OfCapability::of,
            ValueChainJson.OfCapability::toCapability),
        new Shape<>(
            Impact.class,
            ValueChainJson.OfImpact.class,
            ValueChainJson.OfImpact::of,
            ValueChainJson.OfImpact::toImpact),
        new Shape<>(Lineage.class, LineageJson.class, LineageJson::of, LineageJson::toLineage),
        new Shape<>(
            Segment.class,
            LineageJson.OfSegment.class,
            LineageJson.OfSegment::of,
            LineageJson.OfSegment::toSegment),
        new Shape<>(
            MapChange.class,
            LineageJson.OfChange.class,
            LineageJson.OfChange::of,
            LineageJson.OfChange::toChange),
        new Shape<>(
            HealthExplanation.class,
            HealthExplanationJson.class,
            HealthExplanationJson::of,
            HealthExplanationJson::toExplanation));
  }

  private static Points toPoints(BigDecimal number) {
    BigDecimal points = number.stripTrailingZeros();
    // Checked before it is scaled, which would write out all the zeros of 1e999999999.
    if (points.scale() > POINT_DECIMALS
        || points.precision() - (long) points.scale() > LARGEST_POINT_DIGITS) {
      throw new IllegalArgumentException(
          "points have at most %s digits before the point and %s after it; leave the others out"
              .formatted(LARGEST_POINT_DIGITS, POINT_DECIMALS));
    }
    return Points.of(points);
  }

  private static Integer toInt(long number) {
    if (number != (int) number) {
      throw new IllegalArgumentException(
          number + " is too large; give at most " + Integer.MAX_VALUE);
    }
    return (int) number;
  }
}
