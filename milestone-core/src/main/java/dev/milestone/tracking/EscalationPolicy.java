package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * When help is asked for, and of whom: answers for any date what level a late milestone is at, since when and why. A milestone
 * that was reached is not late; if nobody confirms it, that calls for help too.
 *
 * <p>A pure function of a snapshot. Its numbers are starting points and parameters, no measured truths.
 */
@Value.Immutable
public abstract sealed class EscalationPolicy implements WithEscalationPolicy
    permits ImmutableEscalationPolicy {

  private static final EscalationPolicy STANDARD =
      builder().addDaysLate(7, 21, 45).build();

  EscalationPolicy() {}

  /** After how many days past due each level begins, rising, the first level first; 7, 21 and 45 in the standard policy. */
  public abstract List<Integer> daysLate();

  /**
   * The level that a second slip of the same milestone begins, since another day is no answer then; 2 by default. A {@linkplain
   * Setback.Replanned new plan} ends it until the next slip.
   */
  @Value.Default
  public int secondSlipLevel() {
    return 2;
  }

  /**
   * After how many days without any touchpoint a late milestone is at level 1 at least, because the customer is not
   * engaged; 21 by default, the silence that the field takes for a stall. Where no touchpoint was ever recorded nothing is
   * known of silence, so it is none.
   */
  @Value.Default
  public int daysOfSilence() {
    return 21;
  }

  /**
   * After how many days without a touchpoint with the executive sponsor a late milestone is at level 2 at least; 60 by
   * default, as often as a customer should confirm something. Where others were met and never the sponsor, the days count
   * from the journey's first; where no touchpoint was ever recorded, nobody knows whether the sponsor is missing.
   */
  @Value.Default
  public int daysWithoutSponsor() {
    return 60;
  }

  /**
   * After how many days with an open barrier of kind {@link BarrierKind#ORGANISATIONAL}, in the way of it or of the whole
   * journey, a late milestone is at level 2 at least, because the organisation resists; 14 by default, our choice: two weekly
   * reviews have passed, and the owner could not remove it.
   */
  @Value.Default
  public int daysOfResistance() {
    return 14;
  }

  /**
   * After how many days with an open barrier of kind {@link BarrierKind#TECHNICAL}, in the way of it or of the whole journey, a
   * late milestone is at level 2 at least, because the problem is beyond the owner's scope; 14 by default, our choice: two
   * weekly reviews have passed, and the owner could not remove it.
   */
  @Value.Default
  public int daysOfTechnicalBarrier() {
    return 14;
  }

  /**
   * After how many days a milestone that was reached is at level 1 for want of validation: not engaged if somebody {@linkplain
   * MilestoneState#isUnconfirmed() still has to confirm it}, else delayed. They count from its due day, or from the day when it
   * was reached if that came later. 7 by default, our choice: as long as a delay has before its first level.
   */
  @Value.Default
  public int daysOfUnconfirmed() {
    return 7;
  }

  /** The usual policy. */
  public static EscalationPolicy standard() {
    return STANDARD;
  }

  /** Starts a policy; nothing is required, and without {@link #daysLate()} no delay alone begins a level. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    int before = 0;
    for (int days : daysLate()) {
      if (days <= before) {
        throw new IllegalArgumentException(
            "levels after %s days late do not rise; give more days for each level"
                .formatted(daysLate()));
      }
      before = days;
    }
    require("level of a second slip", secondSlipLevel());
    require("days of silence", daysOfSilence());
    require("days without a sponsor", daysWithoutSponsor());
    require("days of resistance", daysOfResistance());
    require("days of a technical barrier", daysOfTechnicalBarrier());
    require("days unconfirmed", daysOfUnconfirmed());
  }

  private static void require(String what, int given) {
    if (given < 1) {
      throw new IllegalArgumentException(
          "%s of an escalation policy: %s; give 1 or more".formatted(what, given));
    }
  }

  /**
   * What the delay of the milestone, or of its validation, calls for; empty unless some level has begun, and once
   * the journey {@linkplain JourneySnapshot#isOver() is over}. Of several reasons
   * the one of the highest level is told; of those the one that holds longest, and a cause before the mere delay.
   */
  public final Optional<Escalation> assess(JourneySnapshot journey, MilestoneId milestone) {
    MilestoneState state = journey.milestone(milestone);
    if (journey.isOver()) {
      return Optional.empty();
    }
    if (state.isOverdue()) {
      return unconfirmed(state, journey.today());
    }
    if (state.status() != MilestoneStatus.LATE) {
      return Optional.empty();
    }
    List<Escalation> all = new ArrayList<>(); // of equal ones the first is told
    LocalDate lateSince = state.due().orElseThrow().plusDays(1);
    addBarriers(all, journey, milestone, lateSince);
    addSilence(all, journey, lateSince);
    for (int i = daysLate().size(); i >= 1; i--) {
      if (state.daysPastDue() >= daysLate().get(i - 1)) {
        LocalDate since = state.due().orElseThrow().plusDays(daysLate().get(i - 1));
        all.add(new Escalation(i, since, EscalationReason.DELAYED));
        break;
      }
    }
    if (state.needsNewPlan()) {
      all.add(new Escalation(
          secondSlipLevel(),
          later(lateSince, state.lastSlipOn().orElseThrow()),
          EscalationReason.DELAYED));
    }
    return all.stream()
        .max(Comparator.comparingInt(Escalation::level)
            .thenComparing(Comparator.comparing(Escalation::since).reversed()));
  }

  private Optional<Escalation> unconfirmed(MilestoneState state, LocalDate today) {
    LocalDate reached = state.reachedOn().orElseThrow();
    LocalDate since = later(state.due().orElseThrow(), reached).plusDays(daysOfUnconfirmed());
    return since.isAfter(today)
        ? Optional.empty()
        : Optional.of(new Escalation(
            1,
            since,
            state.isUnconfirmed() ? EscalationReason.NOT_ENGAGED : EscalationReason.DELAYED));
  }

  private void addBarriers(
      List<Escalation> all, JourneySnapshot journey, MilestoneId milestone, LocalDate lateSince) {
    addBarrier(
        all,
        journey,
        journey.daysSinceOldestOpenBarrier(milestone, BarrierKind.ORGANISATIONAL),
        daysOfResistance(),
        lateSince,
        EscalationReason.ORGANISATIONAL_RESISTANCE);
    addBarrier(
        all,
        journey,
        journey.daysSinceOldestOpenBarrier(milestone, BarrierKind.TECHNICAL),
        daysOfTechnicalBarrier(),
        lateSince,
        EscalationReason.TECHNICAL_BEYOND_SCOPE);
  }

  private static void addBarrier(
      List<Escalation> all,
      JourneySnapshot journey,
      OptionalInt days,
      int most,
      LocalDate lateSince,
      EscalationReason reason) {
    if (days.isPresent() && days.getAsInt() >= most) {
      LocalDate since = journey.today().minusDays(days.getAsInt() - most);
      all.add(new Escalation(2, later(lateSince, since), reason));
    }
  }

  private void addSilence(List<Escalation> all, JourneySnapshot journey, LocalDate lateSince) {
    if (journey.daysSinceTouchpoint().isEmpty()) {
      return; // nobody kept a record of contacts, which is no sign of silence
    }
    int silent = journey.daysSinceTouchpoint().getAsInt();
    if (silent >= daysOfSilence()) {
      LocalDate since = journey.today().minusDays(silent - daysOfSilence());
      all.add(new Escalation(1, later(lateSince, since), EscalationReason.NOT_ENGAGED));
    }
    int withoutSponsor = journey.daysSinceSponsorTouchpoint().orElse(journey.day());
    if (withoutSponsor >= daysWithoutSponsor()) {
      LocalDate since = journey.today().minusDays(withoutSponsor - daysWithoutSponsor());
      all.add(new Escalation(2, later(lateSince, since), EscalationReason.SPONSOR_MISSING));
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Collects the attributes of an {@link EscalationPolicy}; each may be set once. */
  public static final class Builder extends ImmutableEscalationPolicy.Builder {
    Builder() {}
  }
}
