package dev.milestone.tracking;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.wording.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A milestone that another one requires or leads to, and where it stands. */
@Value.Immutable
public abstract sealed class LinkedMilestone permits ImmutableLinkedMilestone {

  LinkedMilestone() {}

  /** Names the milestone within its map. */
  public abstract MilestoneId milestone();

  /** What it is called. */
  public abstract String name();

  /** Where it stands. */
  public abstract MilestoneStatus status();

  /** The day when it is due, itself in time; none if it has no date. */
  public abstract Optional<LocalDate> due();

  /** What it means for the customer's business; none if nobody said, or if it is a functional milestone. */
  public abstract Optional<String> businessImpact();

  static LinkedMilestone of(MilestoneState state) {
    Milestone designed = state.milestone();
    return ImmutableLinkedMilestone.builder()
        .milestone(state.id())
        .name(designed.name())
        .status(state.status())
        .due(state.due())
        .businessImpact(
            designed instanceof CustomerMilestone customer
                ? customer.businessImpact()
                : Optional.empty())
        .build();
  }

  /** The milestone in words, with its due day while it is open. */
  public final Message message() {
    Optional<LocalDate> day = due().filter(any -> status().isOpen());
    Message message = Message.of(
            day.isPresent() ? "tracking.next.heading-due" : "tracking.dossier.linked")
        .withPhrase("milestone", name())
        .with("status", status().label());
    return day.map(due -> message.with("day", due)).orElse(message);
  }
}
