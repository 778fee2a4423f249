package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.JourneySnapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A health model, compiled: assesses snapshots of journeys. Immutable, thread-safe, and meant to be kept.
 *
 * <p>The same snapshot and inputs give the same result on every JVM. An assessment is small and holds what it was made from,
 * so that {@link HealthAssessment#explain()} can tell all about it later.
 */
public final class HealthEngine {

  private static final Logger LOG = LoggerFactory.getLogger(HealthEngine.class);

  private final HealthModel model;
  private final Scorecard scorecard;
  private final boolean selfCheck;
  private final ThreadLocal<Scratch> scratches;

  private HealthEngine(HealthModel model, Scorecard scorecard, boolean selfCheck) {
    this.model = model;
    this.scorecard = scorecard;
    this.selfCheck = selfCheck;
    this.scratches = ThreadLocal.withInitial(scorecard::newScratch);
  }

  /**
   * Compiles a model whose rules were all given as objects.
   *
   * @throws IllegalArgumentException if the model names a rule type, which takes a registry to make
   */
  public static HealthEngine of(HealthModel model) {
    return of(model, HealthRuleRegistry.of());
  }

  /**
   * Compiles a model.
   *
   * @throws IllegalArgumentException if the registry lacks a rule type of the model, or a rule refuses its parameters; the
   *     message names the rule
   */
  public static HealthEngine of(HealthModel model, HealthRuleRegistry registry) {
    HealthEngine engine = new HealthEngine(model, Scorecard.compile(model, registry), false);
    LOG.debug("compiled health model {} of {} rules", model, model.rules().size());
    return engine;
  }

  /** The same, judging everything twice and failing if that makes a difference: for tests, at twice the cost. */
  public HealthEngine withSelfCheck() {
    return new HealthEngine(model, scorecard, true);
  }

  /** The model that it was compiled from. */
  public HealthModel model() {
    return model;
  }

  /**
   * Assesses a journey by its snapshot alone.
   *
   * @throws HealthRuleException if a rule fails or breaks its contract
   */
  public HealthAssessment assess(JourneySnapshot snapshot) {
    return assess(snapshot, HealthInputs.none());
  }

  /**
   * Assesses a journey by its snapshot and more.
   *
   * @throws HealthRuleException if a rule fails or breaks its contract
   * @throws IllegalArgumentException if the cohort knows later than the snapshot does
   */
  public HealthAssessment assess(JourneySnapshot snapshot, HealthInputs inputs) {
    requireNoHindsight(requireNonNull(snapshot, "snapshot"), requireNonNull(inputs, "inputs"));
    Scratch scratch = scratch();
    scratch.open(snapshot, inputs, false);
    try {
      scorecard.run(scratch);
      HealthAssessment assessment = new HealthAssessment(this, snapshot, inputs, scratch);
      if (selfCheck) {
        scorecard.run(scratch);
        assessment.requireSame(scratch);
      }
      return assessment;
    } finally {
      scratch.close();
    }
  }

  /**
   * Assesses a journey at the first instant of one day after the other, each by what was known then.
   *
   * @param every the step between two days; one day or more
   * @param fromInclusive the first day, in the journey's zone
   * @param toExclusive where to stop
   * @return the assessments, oldest first
   * @throws HealthRuleException if a rule fails or breaks its contract
   * @throws IllegalArgumentException if the step does not lead forward
   */
  public List<HealthAssessment> replay(
      Journey journey, Period every, LocalDate fromInclusive, LocalDate toExclusive) {
    if (!fromInclusive.plus(every).isAfter(fromInclusive)) {
      throw new IllegalArgumentException("steps of " + every + " never lead from " + fromInclusive
          + " to " + toExclusive + "; step a day or more");
    }
    List<HealthAssessment> assessments = new ArrayList<>();
    for (int i = 0; ; i++) {
      LocalDate day = fromInclusive.plus(every.multipliedBy(i));
      if (!day.isBefore(toExclusive)) {
        return List.copyOf(assessments);
      }
      assessments.add(assess(journey.asOfStartOf(day)));
    }
  }

  HealthExplanation explain(HealthAssessment assessment) {
    Scratch scratch = scratch();
    scratch.open(assessment.snapshot(), assessment.inputs(), true);
    try {
      scorecard.run(scratch);
      assessment.requireSame(scratch);
      return scorecard.explain(model, scratch);
    } finally {
      scratch.close();
    }
  }

  /** The thread's own, unless a rule is asking for another assessment while it judges. */
  private Scratch scratch() {
    Scratch scratch = scratches.get();
    return scratch.isBusy() ? scorecard.newScratch() : scratch;
  }

  private static void requireNoHindsight(JourneySnapshot snapshot, HealthInputs inputs) {
    if (inputs.cohort().isPresent()) {
      Cohort cohort = inputs.cohort().get();
      if (cohort.knownAt().isAfter(snapshot.knownAt()) || cohort.asOf().isAfter(snapshot.asOf())) {
        throw new IllegalArgumentException(
            "the cohort is as of %s, known until %s, and journey '%s' as of %s, known until %s; take the cohort's snapshots as of then, or earlier"
                .formatted(
                    cohort.asOf(),
                    cohort.knownAt(),
                    snapshot.journey(),
                    snapshot.asOf(),
                    snapshot.knownAt()));
      }
    }
  }
}
