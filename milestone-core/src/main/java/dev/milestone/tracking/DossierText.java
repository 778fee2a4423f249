package dev.milestone.tracking;

import dev.milestone.journey.Roles;
import dev.milestone.measure.Closure;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A dossier in words: one section after the other, what is always asked for even where nothing is known. */
final class DossierText {

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
    lines.line(said("milestone").withPhrase("name", dossier.name()));
    addOwner();
    lines.line(targetDate());
    List<Message> status = new ArrayList<>();
    boolean partly = dossier.closure().filter(Closure.PARTLY_ACHIEVED::equals).isPresent();
    status.add(partly ? Closure.PARTLY_ACHIEVED.label() : dossier.status().label());
    dossier.flags().forEach(flag -> status.add(flag.label()));
    dossier.pace().ifPresent(pace -> status.add(pace.label()));
    lines.line(said("status").with("status", status));
    dossier.reachedOn().ifPresent(day -> lines.line(said("reached").with("day", day)));
    lines.line(verification());
    lines.line(dossier
        .definition()
        .map(definition -> said("definition").withPhrase("definition", definition))
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
    sectionIfAny(
        "acceptances",
        messages(
            dossier.verification().acceptances(),
            said ->
                word("validation", said, said.fact().acceptedBy(), said.fact().role())));
    sectionIfAny("requires", linked(dossier.links().requires()));
    sectionIfAny("leads-to", linked(dossier.links().leadsTo()));
  }

  private Message verification() {
    Message stage = dossier.verification().stage().label();
    List<Recorded<Fact.ValidationGiven>> people = dossier.verification().confirmations();
    return people.isEmpty()
        ? said("verification").with("stage", stage)
        : said("verification-by")
            .with("stage", stage)
            .with("day", dossier.verification().verifiedOn().orElseThrow())
            .with(
                "people",
                people.stream()
                    .map(given -> said("person")
                        .with("name", given.fact().validator())
                        .with("role", Roles.label(given.fact().role())))
                    .distinct()
                    .toList());
  }

  private static Message word(String code, Recorded<?> said, String name, String role) {
    return said(code)
        .with("day", said.on())
        .with("validator", name)
        .with("role", Roles.label(role));
  }

  private void addOwner() {
    Optional<String> department = dossier.department();
    if (dossier.owner().isEmpty()) {
      department.ifPresent(
          name -> lines.line(said("department").with("department", Roles.label(name))));
      return;
    }
    Message owner = said(department.isPresent() ? "owner-of" : "owner")
        .with("owner", Roles.label(dossier.owner().get()));
    lines.line(
        department.map(name -> owner.with("department", Roles.label(name))).orElse(owner));
  }

  private static List<Message> linked(List<LinkedMilestone> milestones) {
    return milestones.stream().map(LinkedMilestone::message).toList();
  }

  private Message targetDate() {
    Optional<LocalDate> due = dossier.due();
    Optional<LocalDate> original = dossier.originalDue();
    boolean slipped = dossier.slips() > 0;
    String code = "target-date";
    if (due.isEmpty()) {
      code += original.isEmpty() ? "-none" : "-dropped";
    } else if (!slipped && original.isPresent() && !original.equals(due)) {
      code += "-moved";
    }
    if (slipped && (due.isPresent() || original.isPresent())) {
      code += "-slipped" + (original.isEmpty() ? "-first" : "");
    }
    Message message = said(code);
    if (due.isPresent()) {
      message = message.with("day", due.get());
    }
    if (original.isPresent() && !code.equals("target-date")) {
      message = message.with("original", original.get());
    }
    return code.contains("-slipped")
        ? message.with("slips", dossier.slips()).with("days", dossier.slippedDays())
        : message;
  }

  private void addMeasures() {
    section("baseline", metrics(DossierMetricWords::baseline));
    section("target", metrics(DossierMetricWords::target));
    // Where nobody waits for the target any more, its day is of no interest.
    boolean waits = !dossier.isOver()
        && (dossier.status().isOpen() || dossier.flags().contains(Dossier.Flag.REGRESSED));
    section("progress", metrics(metric -> DossierMetricWords.progress(metric, waits)));
  }

  private List<Message> metrics(Function<DossierMetric, List<Message>> part) {
    return dossier.metrics().stream()
        .flatMap(metric -> part.apply(metric).stream())
        .toList();
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
              said -> word(
                  dossier.earlyValidations().contains(said) ? "validation-early" : "validation",
                  said,
                  said.fact().validator(),
                  said.fact().role())));
    }
    sectionIfAny("revocations", messages(dossier.revocations(), DossierText::revocation));
    section("impact", impact());
    sectionIfAny("feedback", messages(dossier.feedback(), DossierText::feedback));
  }

  private List<Message> impact() {
    List<Message> impact = new ArrayList<>();
    dossier
        .businessImpact()
        .ifPresent(words -> impact.add(said("words").withPhrase("words", words)));
    for (LinkedMilestone result : dossier.links().leadsTo()) {
      result
          .businessImpact()
          .ifPresent(words -> impact.add(said("impact-through")
              .withPhrase("milestone", result.name())
              .withPhrase("words", words)));
    }
    dossier
        .links()
        .impacts()
        .forEach(chained -> impact.add(said("words").withPhrase("words", chained.name())));
    dossier
        .links()
        .objectives()
        .forEach(objective -> impact.add(said(objective.isStated() ? "serves" : "serves-presumed")
            .with("level", objective.level().label())
            .withPhrase("objective", objective.statement())));
    impact.addAll(messages(
        dossier.benefits(),
        said -> said("benefit")
            .with("day", said.on())
            .with("amount", said.fact().amount().message())
            .with("class", said.fact().benefitClass().label())
            .with("description", said.fact().description())));
    return impact;
  }

  private static Message revocation(Recorded<Fact.ValidationRevoked> said) {
    Optional<String> validator = said.fact().validator();
    Message message = said(validator.isPresent() ? "revocation" : "revocation-all")
        .with("day", said.on())
        .with("reason", said.fact().reason());
    return by(said, validator.map(who -> message.with("validator", who)).orElse(message));
  }

  /** What was said, with who said so if that is known. */
  private static Message by(Recorded<?> said, Message message) {
    return said.by()
        .map(who -> said("by").with("said", message).with("who", who))
        .orElse(message);
  }

  private static Message closing(Recorded<Fact.Closing> said) {
    Closure closure = Closure.MISSED;
    if (said.fact() instanceof Fact.MilestoneWaived) {
      closure = Closure.CANCELLED;
    } else if (said.fact() instanceof Fact.MilestonePartlyAchieved) {
      closure = Closure.PARTLY_ACHIEVED;
    }
    return by(
        said,
        said("closing")
            .with("day", said.on())
            .with("closure", closure.label())
            .with("reason", said.fact().reason()));
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
            said -> by(
                said,
                said("cause")
                    .with("cause", said.fact().root().label())
                    .with("side", said.fact().side().label())
                    .with("stated", said.fact().stated()))));
    sectionIfAny(
        "barriers", dossier.barriers().stream().map(DossierText::barrier).toList());
    sectionIfAny("resets", otherDays());
    sectionIfAny(
        "plans",
        messages(
            dossier.plans(),
            said -> by(
                said,
                said("plan").with("day", said.on()).with("plan", said.fact().plan()))));
    List<Message> escalations = new ArrayList<>(messages(
        dossier.escalations(),
        said -> by(
            said,
            said("escalated")
                .with("day", said.on())
                .with("path", said.fact().to().label())
                .with("reason", said.fact().reason().label()))));
    dossier
        .escalationCalledFor()
        .ifPresent(called -> escalations.add(said("called-for")
            .with("day", called.since())
            .with("level", called.level())
            .with("path", called.to().label())
            .with("reason", called.reason().label())));
    sectionIfAny("escalations", escalations);
    sectionIfAny(
        "corrections",
        dossier.corrections().stream().map(CourseCorrection::label).toList());
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

  /** Days given by a reset and by a move, as they came. */
  private List<Message> otherDays() {
    Map<Instant, List<Message>> days = new TreeMap<>();
    dossier
        .redatings()
        .forEach(redating -> add(days, redating.move(), by(redating.move(), redating.message())));
    dossier
        .resets()
        .forEach(said -> add(
            days,
            said,
            by(
                said,
                said("reset")
                    .with("day", said.on())
                    .with("due", said.fact().newDueDay())
                    .with("reason", said.fact().reason())
                    .with("confidence", said.fact().confidence().label()))));
    return days.values().stream().flatMap(List::stream).toList();
  }

  private static void add(Map<Instant, List<Message>> days, Recorded<?> said, Message message) {
    days.computeIfAbsent(said.at(), at -> new ArrayList<>()).add(message);
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
      steps.add(NeedWords.nothing(dossier.status(), dossier.isOver()));
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
