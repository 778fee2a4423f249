package dev.milestone.tracking;

import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How far a milestone is from a result that may be counted: who agreed to it, since when it is there, and who confirmed it.
 *
 * <p>What is delivered is verified only by people, by name and with a date, whether the map asks for it or not. Who they are is
 * up to the map: where no {@linkplain ValidationPolicy#role() role} is asked for, anybody counts, the vendor's own people
 * included. A milestone whose proof has to be the customer's word should ask for the role.
 *
 * <p>{@link Journey#verifications} lists them, {@link Dossier#verification()} tells one. People are told apart by name, without
 * regard to case and space around.
 */
@Value.Immutable
public abstract sealed class Verification permits ImmutableVerification {

  /** How far. Only {@link #VERIFIED} counts as proof towards the customer; {@link MilestoneStatus} goes its own way. */
  public enum Stage {
    /** It is on the journey, and it is not recorded that anybody agreed to it. */
    PROPOSED,
    /** Somebody {@linkplain Fact.MilestoneAccepted agreed} to its target and criteria, in whatever role; it is on record. */
    ACCEPTED,
    /**
     * It was reached, and is not verified: it lacks what its validation asks for or, where it asks for none, anybody's
     * confirmation.
     */
    DELIVERED,
    /**
     * It is achieved, and people confirmed it on the day when it was reached or later, in the role that its validation asks
     * for, or in any where it asks for none. A result that falls back stays verified, as it stays achieved.
     */
    VERIFIED,
    /** It is waived, or closed as missed or partly achieved, whatever was said of it before. */
    RETIRED;

    /** The stage in words. */
    public Message label() {
      return Message.of("tracking.verification." + name());
    }
  }

  Verification() {}

  /** Names the milestone within its map. */
  public abstract MilestoneId milestone();

  /** How far it is. */
  public abstract Stage stage();

  /** Who agreed to it, the oldest first; also when it has gone on since. */
  public abstract List<Recorded<Fact.MilestoneAccepted>> acceptances();

  /** The local day on which it was reached, verified or not; none if it was not. */
  public abstract Optional<LocalDate> deliveredOn();

  /** The confirmations that verify it, the oldest first; empty unless it is verified. */
  public abstract List<Recorded<Fact.ValidationGiven>> confirmations();

  /**
   * The local day of the confirmation that made them as many people as its validation asks for, or of the first where it asks
   * for none; none unless it is verified.
   */
  public abstract Optional<LocalDate> verifiedOn();

  @Value.Check
  void check() {
    boolean isVerified = stage() == Stage.VERIFIED;
    if (isVerified == confirmations().isEmpty() || isVerified != verifiedOn().isPresent()) {
      throw new IllegalArgumentException(
          "milestone '%s' is %s with %s confirmations, %s; it takes people and a day to be verified, and nothing else has them"
              .formatted(
                  milestone(),
                  stage(),
                  confirmations().size(),
                  verifiedOn().map(day -> "on " + day).orElse("on no day")));
    }
  }

  static Verification of(MilestoneState state, KnownFacts facts) {
    List<Recorded<Fact.MilestoneAccepted>> acceptances =
        facts.on(state.id(), Fact.MilestoneAccepted.class);
    ImmutableVerification.Builder verification = ImmutableVerification.builder()
        .milestone(state.id())
        .deliveredOn(state.reachedOn())
        .addAllAcceptances(acceptances);
    if (state.status() == MilestoneStatus.ACHIEVED) {
      List<Recorded<Fact.ValidationGiven>> confirmations = confirmations(state, facts);
      Optional<LocalDate> verifiedOn = enough(state, confirmations);
      if (verifiedOn.isPresent()) {
        return verification
            .stage(Stage.VERIFIED)
            .addAllConfirmations(confirmations)
            .verifiedOn(verifiedOn)
            .build();
      }
    }
    Stage unverified = switch (state.status()) {
      case ACHIEVED, AWAITING_VALIDATION -> Stage.DELIVERED;
      case MISSED, WAIVED -> Stage.RETIRED;
      default -> acceptances.isEmpty() ? Stage.PROPOSED : Stage.ACCEPTED;
    };
    return verification.stage(unverified).build();
  }

  /** Those that somebody gave who was asked for, of what had happened by then. */
  private static List<Recorded<Fact.ValidationGiven>> confirmations(
      MilestoneState state, KnownFacts facts) {
    Optional<ValidationPolicy> policy = state.milestone().validation();
    LocalDate reachedOn = state.reachedOn().orElseThrow();
    return facts.validations(state.id()).stream()
        .filter(given -> !given.on().isBefore(reachedOn))
        .filter(
            given -> policy.map(asking -> asking.isAskedOf(given.fact().role())).orElse(true))
        .toList();
  }

  /** The day on which they were as many people as asked for; none if they are too few. */
  private static Optional<LocalDate> enough(
      MilestoneState state, List<Recorded<Fact.ValidationGiven>> confirmations) {
    int needed =
        state.milestone().validation().map(ValidationPolicy::confirmations).orElse(1);
    Set<String> people = Names.set();
    for (Recorded<Fact.ValidationGiven> given : confirmations) {
      people.add(given.fact().validator());
      if (people.size() == needed) {
        return Optional.of(given.on());
      }
    }
    return Optional.empty();
  }
}
