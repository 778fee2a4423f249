package dev.milestone.tracking;

import dev.milestone.measure.Baseline;
import dev.milestone.measure.Closure;
import dev.milestone.measure.Metric;
import dev.milestone.measure.Scale;
import dev.milestone.measure.Target;
import dev.milestone.wording.Decimals;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A dossier in words: one section after the other, what is always asked for even where nothing is known. */
final class DossierText {

  private static final int PERCENT = 100;
  private static final int POINT_DECIMALS = 2;

  private final Dossier dossier;
  private final Lines lines;

  private DossierText(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.lines = new Lines(wording);
  }

  static String of(Dossier dossier, Wording wording) {
    DossierText text = new DossierText(dossier, wording);
    text.addPlan();
    text.addMeasures();
    text.addProof();
    text.addSetbacks();
    text.addNeeds();
    return text.lines.text();
  }

  private void addPlan() {
    lines.line(said("milestone").with("name", dossier.name()));
    dossier.owner().ifPresent(owner -> lines.line(said("owner").with("owner", owner)));
    lines.line(targetDate());
    List<Message> status = new ArrayList<>();
    boolean partly = dossier.closure().filter(Closure.PARTLY_ACHIEVED::equals).isPresent();
    status.add(partly ? Closure.PARTLY_ACHIEVED.label() : dossier.status().label());
    dossier.flags().forEach(flag -> status.add(flag.label()));
    if (dossier.reachedOn().isEmpty()) {
      dossier.pace().ifPresent(pace -> status.add(pace.label()));
    }
    lines.line(said("status").with("status", status));
    dossier.reachedOn().ifPresent(day -> lines.line(said("reached").with("day", day)));
    lines.line(dossier
        .definition()
        .map(definition -> said("definition").with("definition", definition))
        .orElse(said("definition-none")));
    List<Message> criteria = new ArrayList<>();
    CriterionWords words = new CriterionWords(dossier);
    dossier.criteria().forEach(criterion -> criteria.add(words.message(criterion)));
    if (criteria.isEmpty()) {
      criteria.add(Message.of("tracking.criterion.word"));
    }
    dossier
        .optionalCriteria()
        .forEach(criterion -> criteria.add(
            Message.of("tracking.criterion.optional").with("criterion", words.message(criterion))));
    dossier.validation().ifPresent(policy -> criteria.addAll(CriterionWords.messages(policy)));
    section("criteria", criteria);
  }

  private Message targetDate() {
    if (dossier.due().isEmpty()) {
      return said("target-date-none");
    }
    boolean moved = !dossier.originalDue().equals(dossier.due());
    String code = "target-date";
    if (dossier.slips() > 0) {
      code =
          dossier.originalDue().isPresent() ? "target-date-slipped" : "target-date-slipped-first";
    } else if (moved && dossier.originalDue().isPresent()) {
      code = "target-date-moved";
    }
    Message message = said(code).with("day", dossier.due().get());
    if (code.equals("target-date-slipped") || code.equals("target-date-moved")) {
      message = message.with("original", dossier.originalDue().get());
    }
    return dossier.slips() == 0
        ? message
        : message.with("slips", dossier.slips()).with("days", dossier.slippedDays());
  }

  private void addMeasures() {
    section("baseline", metrics(this::baseline));
    section("target", metrics(this::target));
    section("progress", metrics(this::progress));
  }

  private List<Message> metrics(Function<DossierMetric, List<Message>> part) {
    return dossier.metrics().stream()
        .flatMap(metric -> part.apply(metric).stream())
        .toList();
  }

  private List<Message> baseline(DossierMetric metric) {
    String name = metric.metric().name();
    if (metric.baseline().isEmpty()) {
      return List.of(Message.of("measure.unmeasured").with("metric", name));
    }
    Baseline baseline = metric.baseline().get();
    return List.of(said("baseline-by")
        .with(
            "baseline",
            Message.of("measure.baseline")
                .with("metric", name)
                .with("value", baseline.value().message()))
        .with("method", baseline.method()));
  }

  private List<Message> target(DossierMetric metric) {
    List<Message> messages = new ArrayList<>();
    metric.target().ifPresent(target -> messages.add(target(metric.metric(), target)));
    metric
        .originalTarget()
        .ifPresent(original -> messages.add(
            said("target-original").with("target", target(metric.metric(), original))));
    return messages;
  }

  private static Message target(Metric metric, Target target) {
    Message message = Message.of(target.by().isPresent() ? "measure.target-by" : "measure.target")
        .with("metric", metric.name())
        .with("goal", target.goal().message());
    return target.by().map(day -> message.with("day", day)).orElse(message);
  }

  private List<Message> progress(DossierMetric metric) {
    List<Message> messages = new ArrayList<>();
    if (metric.current().isEmpty()) {
      return messages;
    }
    messages.add(said("observed-on")
        .with("observed", observed(metric))
        .with("day", metric.observedOn().orElseThrow())
        .with("n", metric.observations()));
    String name = metric.metric().name();
    metric
        .progress()
        .ifPresent(progress -> messages.add(Message.of("measure.progress")
            .with("metric", name)
            .with("percent", PERCENT * progress)));
    if (metric.originalTarget().isPresent()) {
      metric
          .progressToOriginal()
          .ifPresent(progress -> messages.add(said("progress-to-original")
              .with("metric", name)
              .with("percent", PERCENT * progress)));
    }
    metric
        .relativeChange()
        .ifPresent(change -> messages.add(
            Message.of("measure.change").with("metric", name).with("percent", PERCENT * change)));
    if (metric.metric().scale() != Scale.RATIO) {
      metric
          .points()
          .ifPresent(points -> messages.add(
              Message.of("measure.points").with("metric", name).with("points", rounded(points))));
    } else if (metric.relativeChange().isEmpty()) {
      metric
          .points()
          .ifPresent(points -> messages.add(
              said("moved").with("metric", name).with("by", metric.metric().message(points))));
    }
    return messages;
  }

  private static BigDecimal rounded(double points) {
    return Decimals.of(points).setScale(POINT_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static Message observed(DossierMetric metric) {
    Message value = metric.metric().message(metric.current().getAsDouble());
    String name = metric.metric().name();
    if (metric.isHold()) {
      Message held =
          Message.of(metric.isReached() ? "measure.held" : "measure.not-held").with("metric", name);
      return held.with("value", value);
    }
    if (metric.target().isEmpty()) {
      return Message.of("measure.observed").with("metric", name).with("value", value);
    }
    return Message.of(metric.isReached() ? "measure.reached" : "measure.not-reached")
        .with("metric", name)
        .with("value", value)
        .with("goal", metric.target().get().goal().message());
  }

  private void addProof() {
    section(
        "evidence",
        messages(
            dossier.evidence(),
            said -> said("proof")
                .with("day", said.on())
                .with("kind", said.fact().kind().label())
                .with("source", said.fact().source())
                .with("description", said.fact().description())));
    if (dossier.validation().isPresent() || !dossier.validations().isEmpty()) {
      section(
          "validations",
          messages(
              dossier.validations(),
              said -> said("validation")
                  .with("day", said.on())
                  .with("validator", said.fact().validator())
                  .with("role", said.fact().role())));
    }
    List<Message> impact = new ArrayList<>();
    dossier.businessImpact().ifPresent(words -> impact.add(said("words").with("words", words)));
    impact.addAll(messages(
        dossier.benefits(),
        said -> said("benefit")
            .with("day", said.on())
            .with("amount", said.fact().amount().message())
            .with("class", said.fact().benefitClass().label())
            .with("description", said.fact().description())));
    section("impact", impact);
    sectionIfAny("feedback", messages(dossier.feedback(), DossierText::feedback));
  }

  private static Message closing(Recorded<Fact.Closing> said) {
    Closure closure = Closure.MISSED;
    if (said.fact() instanceof Fact.MilestoneWaived) {
      closure = Closure.CANCELLED;
    } else if (said.fact() instanceof Fact.MilestonePartlyAchieved) {
      closure = Closure.PARTLY_ACHIEVED;
    }
    return said("closing")
        .with("day", said.on())
        .with("closure", closure.label())
        .with("reason", said.fact().reason());
  }

  private static Message feedback(Recorded<Contact.FeedbackGiven> said) {
    Message message = said(said.by().isPresent() ? "feedback-by" : "feedback")
        .with("day", said.on())
        .with("said", feedback(said.fact()));
    return said.by().map(who -> message.with("who", who)).orElse(message);
  }

  private static Message feedback(Contact.FeedbackGiven given) {
    if (given.recommendation().isEmpty()) {
      return said("words").with("words", given.words());
    }
    Message message = said(given.words().isBlank() ? "recommends" : "words-recommends")
        .with("score", given.recommendation().getAsInt());
    return given.words().isBlank() ? message : message.with("words", given.words());
  }

  private void addSetbacks() {
    sectionIfAny("closings", messages(dossier.closings(), DossierText::closing));
    sectionIfAny(
        "causes",
        messages(
            dossier.causes(),
            said -> said("cause")
                .with("cause", said.fact().root().label())
                .with("side", said.fact().side().label())
                .with("stated", said.fact().stated())));
    sectionIfAny(
        "barriers", dossier.barriers().stream().map(DossierText::barrier).toList());
    sectionIfAny(
        "resets",
        messages(
            dossier.resets(),
            said -> said("reset")
                .with("day", said.on())
                .with("due", said.fact().newDueDay())
                .with("reason", said.fact().reason())
                .with("confidence", said.fact().confidence().label())));
    List<Message> escalations = new ArrayList<>(messages(
        dossier.escalations(),
        said -> said("escalated")
            .with("day", said.on())
            .with("path", said.fact().to().label())
            .with("reason", said.fact().reason().label())));
    dossier
        .escalationCalledFor()
        .ifPresent(called -> escalations.add(said("called-for")
            .with("day", called.since())
            .with("level", called.level())
            .with("path", called.to().label())
            .with("reason", called.reason().label())));
    sectionIfAny("escalations", escalations);
    List<Message> learnt = new ArrayList<>();
    dossier.retrospectives().forEach(said -> {
      addWords(learnt, "went-well", said.fact().wentWell());
      addWords(learnt, "went-wrong", said.fact().wentWrong());
      addWords(learnt, "warning", said.fact().warningSigns());
      addWords(learnt, "accelerator", said.fact().accelerators());
      addWords(learnt, "to-repeat", said.fact().toRepeat());
    });
    sectionIfAny("retrospective", learnt);
  }

  private static Message barrier(BarrierState barrier) {
    Message message = said(barrier.isOpen() ? "barrier" : "barrier-resolved")
        .with("day", barrier.raisedOn())
        .with("kind", barrier.kind().label())
        .with("description", barrier.description());
    return barrier.isOpen()
        ? message.with("remedy", barrier.kind().remedy().label())
        : message
            .with("resolved", barrier.resolvedOn().orElseThrow())
            .with("how", barrier.how().orElseThrow());
  }

  private static void addWords(List<Message> messages, String code, List<String> words) {
    words.forEach(word -> messages.add(said(code).with("words", word)));
  }

  private void addNeeds() {
    List<Message> steps = new ArrayList<>();
    dossier.needs().forEach(need -> steps.add(need.message()));
    if (steps.isEmpty()) {
      steps.add(Message.of("tracking.next.nothing"));
    }
    dossier
        .optionalNeeds()
        .forEach(
            need -> steps.add(Message.of("tracking.next.optional").with("need", need.message())));
    dossier
        .following()
        .ifPresent(next -> steps.add(said("following").with("next", next.heading())));
    section("next-steps", steps);
  }

  private void section(String heading, List<Message> items) {
    lines.line(said("heading." + heading));
    items.forEach(lines::item);
    if (items.isEmpty()) {
      lines.item(said("none"));
    }
  }

  private void sectionIfAny(String heading, List<Message> items) {
    if (!items.isEmpty()) {
      section(heading, items);
    }
  }

  private static <F extends Fact> List<Message> messages(
      List<Recorded<F>> facts, Function<Recorded<F>, Message> message) {
    return facts.stream().map(message).toList();
  }

  private static Message said(String code) {
    return Message.of("tracking.dossier." + code);
  }
}
