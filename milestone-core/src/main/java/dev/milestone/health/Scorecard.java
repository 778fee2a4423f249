package dev.milestone.health;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.tracking.JourneySnapshot;
import dev.milestone.tracking.MilestoneState;
import dev.milestone.tracking.MilestoneStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The arithmetic of a model. Score and parts are whole millionths of a point and each part is rounded by itself, half-even,
 * so that the order of rules changes nothing and the parts sum to the score to the last digit.
 */
final class Scorecard {

  private static final double MICROS = Points.MICROS_PER_POINT;
  private static final long MOST = 100L * Points.MICROS_PER_POINT;
  private static final StepId ROUNDING = StepId.of("rounding");
  private static final StepId COVERAGE_FLOOR = StepId.of("coverage-floor");
  private static final int COVERED = 1_000_000;

  private final HealthRule[] rules;
  private final RuleUse[] uses;
  private final long[] weights;
  private final MissingData[] missing; // by reason
  private final HealthStep[] steps;
  private final Bands bands;
  private final long base;
  private final int coverageFloor;

  private Scorecard(HealthModel model, HealthRuleRegistry registry) {
    uses = model.rules().toArray(new RuleUse[0]);
    rules = new HealthRule[uses.length];
    weights = new long[uses.length];
    for (int i = 0; i < uses.length; i++) {
      HealthRule own = model.ownRules().get(uses[i].id());
      rules[i] = own != null ? own : registry.create(uses[i]);
      weights[i] = uses[i].microWeight();
    }
    missing = new MissingData[NoData.values().length];
    for (NoData reason : NoData.values()) {
      missing[reason.ordinal()] = model.missingDataFor().getOrDefault(reason, model.missingData());
    }
    steps = model.steps().toArray(new HealthStep[0]);
    bands = model.bands();
    base = model.base().micros();
    coverageFloor = model.coverageFloor().movePointRight(6).intValue();
  }

  static Scorecard compile(HealthModel model, HealthRuleRegistry registry) {
    return new Scorecard(model, registry);
  }

  Scratch newScratch() {
    return new Scratch(rules.length);
  }

  /** Works out everything about the journey that the scratch is open for. */
  void run(Scratch scratch) {
    for (int i = 0; i < rules.length; i++) {
      scratch.ask(i, rules[i], uses[i].id());
    }
    weigh(scratch);
    scratch.adjustments.clear();
    if (scratch.coverage == 0) {
      scratch.band = Band.UNKNOWN;
      scratch.flags = scratch.applicable ? flag(HealthFlag.INCOMPLETE) : 0;
      return;
    }
    bound(scratch);
    scratch.band = bands.band(scratch.score);
    for (HealthStep step : steps) {
      take(scratch, step);
    }
    if (scratch.band != Band.UNKNOWN) { // which a gate may have said
      scratch.band = bands.band(scratch.score);
    }
    if (scratch.coverage < coverageFloor && scratch.band != Band.UNKNOWN) {
      scratch.band = Band.UNKNOWN;
      adjusted(scratch, COVERAGE_FLOOR, COVERAGE_FLOOR, scratch.score);
    }
    scratch.flags = (scratch.coverage < COVERED ? flag(HealthFlag.INCOMPLETE) : 0)
        | (scratch.band == Band.GREEN && exceeds(scratch.snapshot())
            ? flag(HealthFlag.READY_TO_EXPAND)
            : 0);
  }

  private void weigh(Scratch scratch) {
    long applicable = 0;
    long known = 0;
    long counted = 0;
    for (int i = 0; i < rules.length; i++) {
      if (scratch.hasScore(i)) {
        known += weights[i];
        counted += weights[i];
        applicable += weights[i];
      } else if (isMissing(scratch, i)) {
        applicable += weights[i];
        counted += policy(scratch, i) instanceof MissingData.Neutral ? weights[i] : 0;
      }
    }
    scratch.applicable = applicable > 0;
    // Full coverage only if nothing is missing, no coverage only if nothing is known.
    scratch.coverage = known == applicable
        ? (known == 0 ? 0 : COVERED)
        : (int) Math.max(
            known == 0 ? 0 : 1,
            Math.min(COVERED - 1, Math.rint((double) known / applicable * COVERED)));
    long score = base;
    long low = base;
    long high = base;
    for (int i = 0; i < rules.length; i++) {
      boolean has = scratch.hasScore(i);
      scratch.parts[i] = 0;
      if (!has && !isMissing(scratch, i)) {
        continue;
      }
      if (has) {
        scratch.parts[i] = part(scratch.score(i), weights[i], counted);
      } else if (policy(scratch, i) instanceof MissingData.Neutral neutral) {
        scratch.parts[i] = part(neutral.score(), weights[i], counted);
      }
      score += scratch.parts[i];
      low += part(has ? scratch.score(i) : 0, weights[i], applicable);
      high += part(has ? scratch.score(i) : 100, weights[i], applicable);
    }
    for (int i = 0; i < rules.length; i++) {
      if (isMissing(scratch, i)) {
        low = Math.min(low, scoreGiven(scratch, i, 0, counted));
        high = Math.max(high, scoreGiven(scratch, i, 100, counted));
      }
    }
    scratch.score = score;
    scratch.base = base;
    scratch.low = within(Math.min(low, score));
    scratch.high = within(Math.max(high, score));
  }

  private static boolean isMissing(Scratch scratch, int rule) {
    return !scratch.hasScore(rule) && scratch.reason(rule) != NoData.NOT_APPLICABLE;
  }

  /**
   * What the score would be if that missing rule had answered too. It lies between the ends that all missing rules together
   * could bring, but for millionths, since parts of other weights are rounded otherwise; the interval holds it to the last.
   */
  private long scoreGiven(Scratch scratch, int given, double itsScore, long counted) {
    long total =
        counted + (policy(scratch, given) instanceof MissingData.Neutral ? 0 : weights[given]);
    long score = base;
    for (int i = 0; i < rules.length; i++) {
      if (i == given) {
        score += part(itsScore, weights[i], total);
      } else if (scratch.hasScore(i)) {
        score += part(scratch.score(i), weights[i], total);
      } else if (isMissing(scratch, i)
          && policy(scratch, i) instanceof MissingData.Neutral neutral) {
        score += part(neutral.score(), weights[i], total);
      }
    }
    return score;
  }

  private MissingData policy(Scratch scratch, int rule) {
    return missing[scratch.reason(rule).ordinal()];
  }

  private long part(double score, long weight, long total) {
    return (long) Math.rint((score * MICROS - base) * ((double) weight / total));
  }

  /** Parts that are rounded each by itself may together pass the end of the scale by some millionths. */
  private static void bound(Scratch scratch) {
    long before = scratch.score;
    scratch.score = within(before);
    if (scratch.score != before) {
      adjusted(scratch, ROUNDING, ROUNDING, before);
    }
  }

  private void take(Scratch scratch, HealthStep step) {
    if (step instanceof HealthStep.FirstGate first) {
      for (HealthStep.Gate gate : first.gates()) {
        if (gate.when().holds(scratch.snapshot())) {
          pass(scratch, first.id(), gate);
          return;
        }
      }
    } else if (step instanceof HealthStep.Cap cap) {
      if (cap.when().holds(scratch.snapshot())) {
        clamp(scratch, cap.id(), cap.id(), 0, cap.atMost().micros());
      }
    } else if (step instanceof HealthStep.Floor floor) {
      if (floor.when().holds(scratch.snapshot())) {
        clamp(scratch, floor.id(), floor.id(), floor.atLeast().micros(), MOST);
      }
    } else if (step instanceof HealthStep.MissingDataCap cap && scratch.coverage < COVERED) {
      Band above = bands.band(scratch.low) == Band.RED ? Band.YELLOW : Band.GREEN;
      long before = scratch.score;
      scratch.score = Math.min(before, bands.highest(above));
      if (scratch.score != before) {
        adjusted(scratch, cap.id(), cap.id(), before);
      }
    }
  }

  private void pass(Scratch scratch, StepId step, HealthStep.Gate gate) {
    if (gate.band() == Band.UNKNOWN) {
      scratch.band = Band.UNKNOWN;
      adjusted(scratch, step, gate.id(), scratch.score);
    } else {
      clamp(scratch, step, gate.id(), bands.lowest(gate.band()), bands.highest(gate.band()));
    }
  }

  private static void clamp(Scratch scratch, StepId step, StepId reason, long least, long most) {
    long before = scratch.score;
    scratch.score = Math.max(least, Math.min(most, before));
    scratch.low = Math.max(least, Math.min(most, scratch.low));
    scratch.high = Math.max(least, Math.min(most, scratch.high));
    if (scratch.score != before) {
      adjusted(scratch, step, reason, before);
    }
  }

  private static void adjusted(Scratch scratch, StepId step, StepId reason, long before) {
    if (scratch.isExplaining()) {
      scratch.adjustments.add(new HealthExplanation.Adjustment(
          step, reason, new Points(before), new Points(scratch.score)));
    }
  }

  private static long within(long score) {
    return Math.max(0, Math.min(MOST, score));
  }

  private static boolean exceeds(JourneySnapshot journey) {
    for (int i = 0; i < journey.milestoneCount(); i++) {
      if (journey.status(i) == MilestoneStatus.ACHIEVED
          && !journey.isRegressed(i)
          && journey.map().milestones().get(i) instanceof CustomerMilestone
          && exceeds(journey.milestone(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean exceeds(MilestoneState state) {
    return state.progress().orElse(0) > 1 || state.isReachedEarly();
  }

  private static int flag(HealthFlag flag) {
    return 1 << flag.ordinal();
  }

  static Set<HealthFlag> flags(int bits) {
    Set<HealthFlag> flags = EnumSet.noneOf(HealthFlag.class);
    for (HealthFlag flag : HealthFlag.values()) {
      if ((bits & flag(flag)) != 0) {
        flags.add(flag);
      }
    }
    return flags;
  }

  /** What a run in explain mode left in the scratch. */
  HealthExplanation explain(HealthModel model, Scratch scratch) {
    JourneySnapshot journey = scratch.snapshot();
    List<HealthExplanation.Part> parts = new ArrayList<>();
    for (int i = 0; i < rules.length; i++) {
      HealthExplanation.Part.Builder part = HealthExplanation.Part.builder()
          .rule(uses[i].id())
          .description(rules[i].description())
          .weight(uses[i].weight())
          .points(new Points(scratch.parts[i]))
          .inputs(scratch.inputs(i));
      if (scratch.hasScore(i)) {
        part.score(scratch.score(i));
      } else {
        part.noData(scratch.reason(i));
      }
      parts.add(part.build());
    }
    HealthExplanation.Builder explanation = HealthExplanation.builder()
        .journey(journey.journey())
        .map(journey.map().toString())
        .model(model.toString())
        .asOf(journey.asOf())
        .knownAt(journey.knownAt())
        .band(scratch.band)
        .coverage(BigDecimal.valueOf(scratch.coverage, 6))
        .base(new Points(scratch.base))
        .addAllParts(parts)
        .addAllAdjustments(scratch.adjustments)
        .addAllFlags(flags(scratch.flags));
    if (scratch.coverage > 0) {
      explanation
          .score(new Points(scratch.score))
          .low(new Points(scratch.low))
          .high(new Points(scratch.high));
    }
    return explanation.build();
  }
}
