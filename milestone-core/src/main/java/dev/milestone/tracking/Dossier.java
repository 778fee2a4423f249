package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Task;
import dev.milestone.journey.TaskId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.measure.Closure;
import dev.milestone.measure.MetricId;
import dev.milestone.wording.Message;
import dev.milestone.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Everything that is known of one milestone of a journey at one instant, on one page.
 *
 * <p>A pure function of the journey and two instants. It holds people's words as they were recorded: what it is shown to is
 * for its users to decide.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(acme, MilestoneId.of("time-saved"), now);
 * System.out.println(dossier.text(Wording.brazilianPortuguese()));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Dossier permits ImmutableDossier {

  Dossier() {}

  /** Whose journey it is. */
  public abstract JourneyId journey();

  /** Who travels. */
  public abstract CustomerId customer();

  /** The instant that it tells of. */
  public abstract Instant asOf();

  /** The instant by which everything in it had been recorded. */
  public abstract Instant knownAt();

  /** Names the milestone within its map. */
  public abstract MilestoneId milestone();

  /** What it is called. */
  public abstract String name();

  /** Who sees to it. */
  public abstract Optional<String> owner();

  /** The department that it belongs to. */
  public abstract Optional<String> department();

  /** The day when it is due, itself in time; none if it has no date. */
  public abstract Optional<LocalDate> due();

  /** The day when it was due as the journey began, as {@link MilestoneState#originalDue()} has it. */
  public abstract Optional<LocalDate> originalDue();

  /** How often it was itself given a later day. */
  public abstract int slips();

  /** By how many days, added up. */
  public abstract int slippedDays();

  /** Where it stands. */
  public abstract MilestoneStatus status();

  /** What came of it; none while it is open. */
  public abstract Optional<Closure> closure();

  /** The words that close it, the oldest first; {@link Fact.Closing} says which of them holds. */
  public abstract List<Recorded<Fact.Closing>> closings();

  /** What else is to be said of where it stands; none if nothing is. */
  public abstract Set<Flag> flags();

  /** How progress keeps up with time; none unless the milestone is open and still has to be reached. */
  public abstract Optional<Pace> pace();

  /** The local day on which it was reached, validated or not; none if it was not. */
  public abstract Optional<LocalDate> reachedOn();

  /** How far it is from a result that counts, and by whose word. */
  public abstract Verification verification();

  /** How the achievement looks; none if nobody said. */
  public abstract Optional<String> definition();

  /** What has to be met, all of it. */
  public abstract List<Criterion> criteria();

  /** What is good to meet, and not needed. */
  public abstract List<Criterion> optionalCriteria();

  /** What it takes to be believed; none if the criteria alone are. */
  public abstract Optional<ValidationPolicy> validation();

  /** What it requires, what it leads to, and what that is good for. */
  public abstract DossierLinks links();

  /** The metrics that its criteria read, in the order of the criteria. */
  public abstract List<DossierMetric> metrics();

  /** The slots that its criteria read and that no metric of the customer's fills yet. */
  public abstract List<MetricSlot> openSlots();

  /** The tasks that its criteria read, in the order of the criteria. */
  public abstract List<Task> tasks();

  /** The proof that was given, the oldest first. */
  public abstract List<Recorded<Fact.EvidenceGiven>> evidence();

  /** The confirmations that nobody took back, the oldest first. */
  public abstract List<Recorded<Fact.ValidationGiven>> validations();

  /**
   * Those of the {@linkplain #validations() confirmations} in the role that its policy asks for that do not count, since they
   * were given before the day on which the milestone was reached; or before the day asked about, as long as it is not. None
   * without a policy.
   */
  public abstract List<Recorded<Fact.ValidationGiven>> earlyValidations();

  /** What was said as confirmations were taken back, the oldest first. */
  public abstract List<Recorded<Fact.ValidationRevoked>> revocations();

  /**
   * What it means for the customer's business itself; none if nobody said. Of what it leads to, {@link #links()} tells.
   */
  public abstract Optional<String> businessImpact();

  /** What it brought in money so far. */
  public abstract List<Recorded<Contact.BenefitRealised>> benefits();

  /** What the customer said at it, the oldest first. */
  public abstract List<Recorded<Contact.FeedbackGiven>> feedback();

  /** Why it is late or missed. */
  public abstract List<Recorded<Setback.CauseFound>> causes();

  /** What is or was in the way of it or of the whole journey. */
  public abstract List<BarrierState> barriers();

  /** The days that it was given, as they were said. */
  public abstract List<Recorded<Setback.TimelineReset>> resets();

  /** The other days that moves to another map gave to it, the oldest first. */
  public abstract List<Redating> redatings();

  /** The new plans for it, the oldest first. */
  public abstract List<Recorded<Setback.Replanned>> plans();

  /** Whom help was asked of, for it or for the whole journey. */
  public abstract List<Recorded<Setback.Escalated>> escalations();

  /** What the standard policy calls for; none if neither it nor its validation is late, or not for long. */
  public abstract Optional<Escalation> escalationCalledFor();

  /** What can be done to get back on course; nothing if nothing is off it. */
  public abstract Set<CourseCorrection> corrections();

  /** What was learnt. */
  public abstract List<Recorded<Setback.RetrospectiveHeld>> retrospectives();

  /** Whether the journey is over, so that nothing is needed any more. */
  public abstract boolean isOver();

  /** What it needs to be achieved, or to hold again. */
  public abstract List<Need> needs();

  /** What its optional criteria need. */
  public abstract List<Need> optionalNeeds();

  /** What comes next on the journey, if that is another milestone. */
  public abstract Optional<NextStep> following();

  /**
   * The dossier of a milestone at an instant, by what was known at it.
   *
   * @throws IllegalArgumentException if the map has no such milestone; the message names the nearest
   */
  public static Dossier of(Journey journey, MilestoneId milestone, Instant asOf) {
    return of(journey, milestone, requireNonNull(asOf, "asOf"), asOf);
  }

  /**
   * The dossier of a milestone at one instant, by what was known at the other; a later one is hindsight.
   *
   * @throws IllegalArgumentException if the map has no such milestone; the message names the nearest
   */
  public static Dossier of(Journey journey, MilestoneId milestone, Instant asOf, Instant knownAt) {
    requireNonNull(journey, "journey");
    requireNonNull(milestone, "milestone");
    JourneySnapshot snapshot = journey.asOf(asOf, knownAt);
    MilestoneState state = snapshot.milestone(milestone);
    KnownFacts facts = journey.facts(snapshot);
    Needs needs = journey.needs(snapshot);
    Milestone designed = state.milestone();
    return ImmutableDossier.builder()
        .journey(snapshot.journey())
        .customer(snapshot.customer())
        .asOf(asOf)
        .knownAt(knownAt)
        .milestone(milestone)
        .name(designed.name())
        .owner(designed.owner())
        .department(designed.department())
        .due(state.due())
        .originalDue(state.originalDue())
        .slips(state.slips())
        .slippedDays(state.slippedDays())
        .status(state.status())
        .closure(state.closure())
        .addAllClosings(facts.on(milestone, Fact.Closing.class))
        .addAllFlags(flags(state))
        .pace(state.pace())
        .reachedOn(state.reachedOn())
        .verification(Verification.of(state, facts))
        .definition(designed.definition())
        .addAllCriteria(designed.criteria())
        .addAllOptionalCriteria(designed.optionalCriteria())
        .validation(designed.validation())
        .links(DossierLinks.of(snapshot, facts, designed))
        .addAllMetrics(metrics(snapshot, facts, designed))
        .addAllOpenSlots(snapshot.map().openSlots(milestone))
        .addAllTasks(tasks(facts, designed))
        .addAllEvidence(facts.on(milestone, Fact.EvidenceGiven.class))
        .addAllValidations(facts.validations(milestone))
        .addAllEarlyValidations(early(facts.validations(milestone), state))
        .addAllRevocations(facts.on(milestone, Fact.ValidationRevoked.class))
        .businessImpact(
            designed instanceof CustomerMilestone customer
                ? customer.businessImpact()
                : Optional.empty())
        .addAllBenefits(facts.all(
            Contact.BenefitRealised.class,
            benefit -> benefit.milestone().filter(milestone::equals).isPresent()))
        .addAllFeedback(facts.all(
            Contact.FeedbackGiven.class,
            feedback -> feedback.milestone().filter(milestone::equals).isPresent()))
        .addAllCauses(facts.on(milestone, Setback.CauseFound.class))
        .addAllBarriers(facts.barriers(milestone))
        .addAllRedatings(journey.redatings(snapshot, milestone))
        .addAllResets(facts.on(milestone, Setback.TimelineReset.class))
        .addAllPlans(facts.on(milestone, Setback.Replanned.class))
        .addAllEscalations(facts.all(
            Setback.Escalated.class,
            escalated -> escalated.milestone().map(milestone::equals).orElse(true)))
        .escalationCalledFor(EscalationPolicy.standard().assess(snapshot, milestone))
        .addAllCorrections(CourseCorrection.options(state))
        .addAllRetrospectives(facts.on(milestone, Setback.RetrospectiveHeld.class))
        .isOver(snapshot.isOver())
        .addAllNeeds(needs.of(state))
        .addAllOptionalNeeds(needs.optional(state))
        .following(
            NextStep.of(journey, asOf, knownAt).filter(step -> !step.milestone().equals(milestone)))
        .build();
  }

  private static Set<Flag> flags(MilestoneState state) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    add(flags, Flag.REACHED_LATE, state.isReachedLate());
    add(flags, Flag.REGRESSED, state.isRegressed());
    add(flags, Flag.OVERDUE, state.isOverdue());
    add(flags, Flag.BLOCKED, state.isBlocked());
    boolean isToBeReached =
        state.status().isOpen() && state.status() != MilestoneStatus.AWAITING_VALIDATION;
    add(flags, Flag.NEEDS_NEW_PLAN, state.needsNewPlan() && isToBeReached);
    return flags;
  }

  private static List<Recorded<Fact.ValidationGiven>> early(
      List<Recorded<Fact.ValidationGiven>> validations, MilestoneState state) {
    LocalDate from = state.reachedOn().orElse(state.snapshot().today());
    return state
        .milestone()
        .validation()
        .map(policy -> validations.stream()
            .filter(said -> said.on().isBefore(from))
            .filter(said -> policy.isAskedOf(said.fact().role()))
            .toList())
        .orElse(List.of());
  }

  private static void add(Set<Flag> flags, Flag flag, boolean isSet) {
    if (isSet) {
      flags.add(flag);
    }
  }

  private static List<DossierMetric> metrics(
      JourneySnapshot snapshot, KnownFacts facts, Milestone milestone) {
    Set<MetricId> ids = new LinkedHashSet<>();
    milestone.criteria().forEach(criterion -> ids.addAll(criterion.metrics()));
    milestone.optionalCriteria().forEach(criterion -> ids.addAll(criterion.metrics()));
    return ids.stream()
        .filter(id -> snapshot.map().findPosition(id).isPresent())
        .map(id -> DossierMetric.of(snapshot, facts, snapshot.map().metric(id)))
        .toList();
  }

  private static List<Task> tasks(KnownFacts facts, Milestone milestone) {
    Set<TaskId> ids = new LinkedHashSet<>();
    milestone.criteria().forEach(criterion -> ids.addAll(criterion.tasks()));
    milestone.optionalCriteria().forEach(criterion -> ids.addAll(criterion.tasks()));
    return ids.stream().map(facts.tasks()::get).toList();
  }

  /** The dossier in words, section by section; every line ends with a line feed. */
  public final String text(Wording wording) {
    return DossierText.of(this, wording);
  }

  /** What else is to be said of where a milestone stands. */
  public enum Flag {
    /** It was reached after its due day. */
    REACHED_LATE,
    /** It was reached, confirmed or not, and its metric has fallen back since. */
    REGRESSED,
    /** It awaits validation, and its due day is over. */
    OVERDUE,
    /** Something has to be out of the way first. */
    BLOCKED,
    /** It still has to be reached, slipped twice or more, and has no new plan since: another day is no answer. */
    NEEDS_NEW_PLAN;

    /** The flag in words. */
    public Message label() {
      return Message.of("tracking.flag." + name());
    }
  }
}
