package dev.milestone.tracking;

import dev.milestone.wording.Message;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done about a milestone that falls behind. */
public enum CourseCorrection {
  /** Give it a day that can be kept. */
  ADJUST_TIMELINE,
  /** Add people, training or support. */
  ADD_RESOURCES,
  /** Ask for something that can be reached. */
  REVISE_MILESTONE,
  /** Ask those who have to confirm it, and for the proof that they need. */
  GET_CONFIRMATION,
  /** Ask somebody to remove what is in the way. */
  ESCALATE;

  /**
   * What is worth talking about for a milestone; nothing if it is neither late, at risk, behind, blocked nor regressed, and once the
   * journey {@linkplain JourneySnapshot#isOver() is over}. A milestone that slipped twice is not offered another day until there
   * is a new plan: revising it or escalating is what is left. One that was reached and awaits validation lacks neither time
   * nor resources, it lacks the confirmation; if that is overdue, or something is in the way, escalating is worth a word too. What
   * was reached and has fallen back needs help to come back.
   */
  public static Set<CourseCorrection> options(MilestoneState state) {
    if (state.snapshot().isOver()) {
      return Set.of();
    }
    if (state.status() == MilestoneStatus.AWAITING_VALIDATION || state.isRegressed()) {
      return unmodifiable(ofReached(state));
    }
    Pace pace = state.pace().orElse(Pace.ON_TRACK);
    boolean behind =
        state.status() == MilestoneStatus.LATE || pace == Pace.AT_RISK || pace == Pace.BEHIND;
    EnumSet<CourseCorrection> options = EnumSet.noneOf(CourseCorrection.class);
    if (behind || state.isBlocked()) {
      options.add(ADD_RESOURCES);
      options.add(ESCALATE);
    }
    if (behind) {
      options.add(REVISE_MILESTONE);
      if (!state.needsNewPlan()) {
        options.add(ADJUST_TIMELINE);
      }
    }
    return unmodifiable(options);
  }

  private static EnumSet<CourseCorrection> ofReached(MilestoneState state) {
    EnumSet<CourseCorrection> options = EnumSet.noneOf(CourseCorrection.class);
    if (state.status() == MilestoneStatus.AWAITING_VALIDATION) {
      options.add(GET_CONFIRMATION);
    }
    if (state.isRegressed()) {
      options.add(ADD_RESOURCES);
    }
    if (state.isRegressed() || state.isOverdue() || state.isBlocked()) {
      options.add(ESCALATE);
    }
    return options;
  }

  private static Set<CourseCorrection> unmodifiable(EnumSet<CourseCorrection> options) {
    return Collections.unmodifiableSet(options);
  }

  /** The option in words. */
  public Message label() {
    return Message.of("tracking.correction." + name());
  }
}
