package dev.milestone.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What a delay calls for, by an {@link EscalationPolicy}; whoever owns the milestone stays involved at every level.
 *
 * @param level 1 or more; higher is more urgent
 * @param since the first day on which it called for that, by what is known at the instant asked about: what was taken back by
 *     then counts as never said, and a day that was given counts as the only one
 * @param reason why
 */
public record Escalation(int level, LocalDate since, EscalationReason reason) {

  /** Takes the parts. */
  public Escalation {
    requireNonNull(since, "since");
    requireNonNull(reason, "reason");
  }

  /** Whom one usually asks for that reason. */
  public EscalationPath to() {
    return reason.usualPath();
  }
}
