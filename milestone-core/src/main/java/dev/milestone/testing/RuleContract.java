package dev.milestone.testing;

import static java.util.Objects.requireNonNull;

import dev.milestone.health.HealthAssessment;
import dev.milestone.health.HealthEngine;
import dev.milestone.health.HealthExplanation;
import dev.milestone.health.HealthInputs;
import dev.milestone.health.HealthModel;
import dev.milestone.health.HealthRule;
import dev.milestone.health.HealthRuleException;
import dev.milestone.health.ImpureRuleException;
import dev.milestone.health.MissingData;
import dev.milestone.health.NoData;
import dev.milestone.health.RuleContext;
import dev.milestone.health.RuleId;
import dev.milestone.health.Verdict;
import dev.milestone.tracking.JourneySnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What every {@link HealthRule} has to keep, checked over some journeys: to be called from a test in any framework.
 *
 * <pre>{@code
 * @Test
 * void keeps_the_contract() {
 *   RuleContract.check(new FewMilestonesLate(), Snapshots.samples());
 * }
 * }</pre>
 *
 * <p>A rule that reads the clock by the day, or a file that nobody changes, still passes: what is not seen to differ cannot
 * be found. The check changes the default zone and locale of the JVM for a moment and sets them back, so tests that depend
 * on those must not run beside it.
 */
public final class RuleContract {

  private static final RuleId RULER = RuleId.of("milestone-testing-ruler");
  private static final TimeZone OTHER_ZONE = TimeZone.getTimeZone("Pacific/Chatham");
  private static final Locale OTHER_LOCALE = Locale.forLanguageTag("ar-EG-u-nu-arab");

  private final HealthRule rule;
  private final RuleId id;
  private final String description;
  private final HealthEngine engine;

  private RuleContract(HealthRule rule) {
    this.rule = requireNonNull(rule, "rule");
    this.id = checkId(rule);
    this.description = checkDescription();
    this.engine = HealthEngine.of(model()).withSelfCheck();
  }

  /**
   * Checks a rule that needs nothing but the journey.
   *
   * @throws AssertionError if it breaks its contract; the message names rule, journey and instant, and what to do
   * @throws IllegalArgumentException if there is no snapshot to check it with
   */
  public static void check(HealthRule rule, Collection<JourneySnapshot> snapshots) {
    check(rule, snapshots, HealthInputs.none());
  }

  /**
   * Checks a rule that compares with peers or reads figures from outside.
   *
   * @throws AssertionError if it breaks its contract; the message names rule, journey and instant, and what to do
   * @throws IllegalArgumentException if there is no snapshot to check it with, or the inputs know more than a snapshot does
   */
  public static void check(
      HealthRule rule, Collection<JourneySnapshot> snapshots, HealthInputs inputs) {
    requireNonNull(inputs, "inputs");
    List<JourneySnapshot> journeys = List.copyOf(snapshots);
    if (journeys.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule is checked on at least one snapshot; give it Snapshots.samples(), or your own");
    }
    // Default zone and locale belong to the whole JVM, so that one check at a time may change them.
    synchronized (RuleContract.class) {
      new RuleContract(rule).check(journeys, inputs);
    }
  }

  private void check(List<JourneySnapshot> journeys, HealthInputs inputs) {
    List<HealthExplanation.Part> first = new ArrayList<>();
    for (JourneySnapshot journey : journeys) {
      HealthExplanation.Part answer = leavingTheJvmAlone(journey, () -> answer(journey, inputs));
      compare(journey, "asked again", answer, answer(journey, inputs));
      first.add(answer);
    }
    for (int i = journeys.size() - 1; i >= 0; i--) {
      JourneySnapshot journey = journeys.get(i);
      compare(journey, "asked after other journeys", first.get(i), answer(journey, inputs));
    }
    for (int i = 0; i < journeys.size(); i++) {
      JourneySnapshot journey = journeys.get(i);
      compare(journey, "on another thread", first.get(i), onAnotherThread(journey, inputs));
      compare(
          journey,
          "under default zone %s and locale %s"
              .formatted(OTHER_ZONE.getID(), OTHER_LOCALE.toLanguageTag()),
          first.get(i),
          elsewhere(() -> answer(journey, inputs)));
    }
    checkNames(journeys.get(0), "judging", rule.id(), rule.description());
    var unused = elsewhere(() -> {
      checkNames(journeys.get(0), "a change of zone and locale", rule.id(), rule.description());
      return first;
    });
  }

  private static RuleId checkId(HealthRule rule) {
    RuleId id = rule.id();
    if (id == null) {
      throw new AssertionError("rule %s has no id; return one that never changes"
          .formatted(rule.getClass().getName()));
    }
    if (!id.equals(rule.id())) {
      throw new AssertionError(
          "rule '%s' calls itself '%s' when asked again; return the same id always"
              .formatted(id, rule.id()));
    }
    return id;
  }

  private String checkDescription() {
    String text = rule.description();
    if (text == null || text.isBlank()) {
      throw new AssertionError(
          "rule '%s' has no description; say in one sentence what a high score means"
              .formatted(id));
    }
    if (text.codePoints().anyMatch(Character::isDigit)) {
      throw new AssertionError(
          "rule '%s' has numbers in its description '%s'; say what a high score means, and note numbers as inputs"
              .formatted(id, text));
    }
    return text;
  }

  private void checkNames(
      JourneySnapshot journey, String after, RuleId newId, @Nullable String newDescription) {
    if (!id.equals(newId)) {
      throw broken(journey, "after " + after, "it calls itself '" + newId + "'", "keep one id");
    }
    if (!description.equals(newDescription)) {
      throw broken(
          journey,
          "after " + after,
          "it describes itself as '%s' instead of '%s'".formatted(newDescription, description),
          "keep one description");
    }
  }

  /** Beside the rule stands one that is always right, so that the score also tells why the rule has no data. */
  private HealthModel model() {
    HealthModel.Builder model = HealthModel.of("contract", "1").rule(rule, 1).rule(new Ruler(), 1);
    for (NoData reason : NoData.values()) {
      if (reason != NoData.NOT_APPLICABLE) {
        model.putMissingDataFor(reason, MissingData.neutral(reason.ordinal()));
      }
    }
    return model.build();
  }

  private HealthExplanation.Part answer(JourneySnapshot journey, HealthInputs inputs) {
    HealthAssessment assessment;
    try {
      assessment = engine.assess(journey, inputs);
    } catch (ImpureRuleException e) {
      throw broken(journey, "asked again", "it answers differently", "read the context only", e);
    } catch (HealthRuleException e) {
      throw failed(e);
    }
    try {
      return assessment.explain().parts().get(0);
    } catch (ImpureRuleException e) {
      throw broken(
          journey,
          "asked to explain itself",
          "it answers differently from when only the number is wanted",
          "read the context only",
          e);
    } catch (HealthRuleException e) {
      throw failed(e);
    }
  }

  private static AssertionError failed(HealthRuleException e) {
    return new AssertionError(
        e.getMessage() + "; a rule has to answer for every journey, if only by noData", e);
  }

  private HealthExplanation.Part onAnotherThread(JourneySnapshot journey, HealthInputs inputs) {
    Answering answering = new Answering(() -> answer(journey, inputs));
    Thread thread = new Thread(answering, "rule-contract");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "the check of rule '%s' was interrupted; run it again".formatted(id), e);
    }
    return answering.result();
  }

  private static <T> T elsewhere(Question<T> question) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    try {
      TimeZone.setDefault(OTHER_ZONE);
      Locale.setDefault(OTHER_LOCALE);
      return question.ask();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
    }
  }

  private HealthExplanation.Part leavingTheJvmAlone(
      JourneySnapshot journey, Question<HealthExplanation.Part> question) {
    Surroundings before = Surroundings.now();
    HealthExplanation.Part answer = question.ask();
    String changed = before.changed();
    if (changed != null) {
      before.restore();
      throw broken(journey, "while it judges", "it changes the " + changed, "change nothing");
    }
    return answer;
  }

  private void compare(
      JourneySnapshot journey,
      String when,
      HealthExplanation.Part expected,
      HealthExplanation.Part actual) {
    if (!said(expected).equals(said(actual))) {
      throw broken(
          journey,
          when,
          "it answers %s instead of %s".formatted(said(actual), said(expected)),
          "read the context only, and keep nothing between two evaluations");
    }
    if (!expected.inputs().equals(actual.inputs())) {
      throw broken(
          journey,
          when,
          "it notes inputs %s instead of %s"
              .formatted(noted(actual.inputs()), noted(expected.inputs())),
          "note the same inputs in the same order");
    }
  }

  private static String said(HealthExplanation.Part part) {
    return part.noData()
        .map(Objects::toString)
        .orElseGet(() -> "" + part.score().getAsDouble());
  }

  private static String noted(List<HealthExplanation.Input> inputs) {
    return inputs.stream()
        .map(input -> input.name() + " " + input.value())
        .toList()
        .toString();
  }

  private AssertionError broken(JourneySnapshot journey, String when, String what, String remedy) {
    return new AssertionError(message(journey, when, what, remedy));
  }

  private AssertionError broken(
      JourneySnapshot journey, String when, String what, String remedy, Throwable cause) {
    return new AssertionError(message(journey, when, what, remedy), cause);
  }

  private String message(JourneySnapshot journey, String when, String what, String remedy) {
    return "rule '%s' breaks its contract on journey '%s' as of %s: %s %s; %s"
        .formatted(id, journey.journey(), journey.asOf(), when, what, remedy);
  }

  private interface Question<T> {
    T ask();
  }

  /** Carries an answer, or what went wrong, from one thread to another. */
  private static final class Answering implements Runnable {

    private final Question<HealthExplanation.Part> question;
    private HealthExplanation.@Nullable Part answer;
    private @Nullable RuntimeException exception;
    private @Nullable Error error;

    Answering(Question<HealthExplanation.Part> question) {
      this.question = question;
    }

    @Override
    public void run() {
      try {
        answer = question.ask();
      } catch (RuntimeException e) {
        exception = e;
      } catch (Error e) {
        error = e;
      }
    }

    HealthExplanation.Part result() {
      if (exception != null) {
        throw exception;
      }
      if (error != null) {
        throw error;
      }
      return requireNonNull(answer);
    }
  }

  /** What all code of a JVM shares, and a rule has to leave as it is. */
  private record Surroundings(TimeZone zone, Locale locale) {

    static Surroundings now() {
      return new Surroundings(TimeZone.getDefault(), Locale.getDefault());
    }

    @Nullable
    String changed() {
      if (!TimeZone.getDefault().equals(zone)) {
        return "default zone";
      }
      return Locale.getDefault().equals(locale) ? null : "default locale";
    }

    void restore() {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** Always scores the same. */
  private record Ruler(RuleId id) implements HealthRule {

    Ruler() {
      this(RULER);
    }

    @Override
    public String description() {
      return "always the same";
    }

    @Override
    public Verdict evaluate(RuleContext context) {
      return context.score(50);
    }
  }
}
