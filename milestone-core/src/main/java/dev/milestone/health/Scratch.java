package dev.milestone.health;

import static java.util.Objects.requireNonNull;

import dev.milestone.tracking.Cohort;
import dev.milestone.tracking.JourneySnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Where one assessment is worked out: the context that rules see, and what they answered.
 *
 * <p>Each thread uses one again and again, so that an assessment allocates nothing but its result. Rules answer in the same
 * way whether only the number is wanted or the explanation too; the difference is whether inputs are written down.
 */
final class Scratch implements RuleContext {

  /** The one verdict of a scratch. */
  static final class Noted extends Verdict {
    Noted() {}
  }

  private static final NoData[] REASONS = NoData.values();
  private static final byte ANSWERED_BY_SCORE = -1;
  private static final byte UNANSWERED = -2;

  private final Verdict verdict = new Noted();
  private final double[] scores;
  private final byte[] reasons; // of NoData, or one of the two above
  private final List<List<HealthExplanation.Input>> inputs = new ArrayList<>();

  private @Nullable JourneySnapshot snapshot;
  private HealthInputs outside = HealthInputs.none();
  private boolean explaining;
  private int rule;

  /** The result, set by the engine. */
  long score;

  long base;
  long low;
  long high;
  int coverage;
  boolean applicable; // whether any rule could have had data
  Band band = Band.UNKNOWN;
  int flags;
  final long[] parts;
  final List<HealthExplanation.Adjustment> adjustments = new ArrayList<>();

  Scratch(int rules) {
    scores = new double[rules];
    reasons = new byte[rules];
    parts = new long[rules];
    for (int i = 0; i < rules; i++) {
      inputs.add(new ArrayList<>());
    }
  }

  boolean isBusy() {
    return snapshot != null;
  }

  void open(JourneySnapshot journey, HealthInputs newOutside, boolean explain) {
    snapshot = journey;
    outside = newOutside;
    explaining = explain;
    adjustments.clear();
  }

  /** Forgets the journey, so that a pooled thread does not keep it alive. */
  void close() {
    snapshot = null;
    outside = HealthInputs.none();
  }

  boolean isExplaining() {
    return explaining;
  }

  /** Lets one rule answer. */
  void ask(int position, HealthRule asked, RuleId id) {
    rule = position;
    reasons[position] = UNANSWERED;
    if (explaining) {
      inputs.get(position).clear();
    }
    Verdict answer;
    try {
      answer = asked.evaluate(this);
    } catch (BrokenContract e) {
      throw failure(id, e.what, null);
    } catch (RuntimeException e) {
      throw failure(id, "failed: " + e, e);
    }
    if (answer != verdict) {
      throw failure(
          id,
          answer == null
              ? "returned null; return what context.score(...) or context.noData(...) gives"
              : "returned a verdict of another context; answer by the context that it is given",
          null);
    }
    if (reasons[position] == UNANSWERED) {
      throw failure(
          id, "returned a verdict from an earlier evaluation; answer anew each time", null);
    }
  }

  private HealthRuleException failure(RuleId id, String what, @Nullable Throwable cause) {
    return new HealthRuleException(id, snapshot().journey(), asOf(), what, cause);
  }

  boolean hasScore(int position) {
    return reasons[position] == ANSWERED_BY_SCORE;
  }

  double score(int position) {
    return scores[position];
  }

  NoData reason(int position) {
    return REASONS[reasons[position]];
  }

  List<HealthExplanation.Input> inputs(int position) {
    return inputs.get(position);
  }

  @Override
  public JourneySnapshot snapshot() {
    JourneySnapshot current = snapshot;
    if (current == null) {
      throw new IllegalStateException("this context is over; a rule must not keep it");
    }
    return current;
  }

  @Override
  public Instant asOf() {
    return snapshot().asOf();
  }

  @Override
  public Optional<Cohort> cohort() {
    return outside.cohort();
  }

  @Override
  public OptionalDouble figure(InputId id) {
    HealthInputs.Figure figure = outside.figures().get(requireNonNull(id, "id"));
    return figure == null
            || figure.knownAt().isAfter(snapshot().asOf())
            || figure.knownAt().isAfter(snapshot().knownAt())
        ? OptionalDouble.empty()
        : OptionalDouble.of(figure.value());
  }

  @Override
  public RuleContext input(String name, double value) {
    requireNonNull(name, "name");
    if (reasons[rule] != UNANSWERED) {
      throw new BrokenContract("noted input '" + name + "' after its answer; note inputs first");
    }
    if (!Double.isFinite(value)) {
      throw new BrokenContract(
          "noted input '" + name + "' as " + value + "; leave out what has no number");
    }
    if (explaining) {
      for (HealthExplanation.Input input : inputs.get(rule)) {
        if (input.name().equals(name)) {
          throw new BrokenContract("noted input '" + name + "' twice; give each a name of its own");
        }
      }
      inputs.get(rule).add(new HealthExplanation.Input(name, value + 0.0));
    }
    return this;
  }

  @Override
  public Verdict score(double newScore) {
    if (!(newScore >= 0 && newScore <= 100)) {
      throw new BrokenContract("answered with a score of " + newScore + "; give 0 to 100");
    }
    answer(ANSWERED_BY_SCORE);
    scores[rule] = newScore + 0.0; // -0.0 is 0.0
    return verdict;
  }

  @Override
  public Verdict noData(NoData newReason) {
    answer((byte) requireNonNull(newReason, "reason").ordinal());
    return verdict;
  }

  private void answer(byte how) {
    if (reasons[rule] != UNANSWERED) {
      throw new BrokenContract("answered twice; answer once in each evaluation");
    }
    reasons[rule] = how;
  }

  /** What a rule did wrong; named with rule and journey by {@link #ask}. */
  private static final class BrokenContract extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    BrokenContract(String what) {
      super(what);
      this.what = what;
    }
  }
}
