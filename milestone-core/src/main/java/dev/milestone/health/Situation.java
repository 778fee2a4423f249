package dev.milestone.health;

import dev.milestone.tracking.JourneySnapshot;

/** Something that is true of a journey or not, whatever its score: what a {@link HealthStep} may depend on. */
public enum Situation {
  /** Always true; what comes last in a row of gates. */
  ALWAYS {
    @Override
    boolean holds(JourneySnapshot journey) {
      return true;
    }
  },
  /** No milestone is due yet, and none is achieved. */
  NOTHING_DUE_NOR_ACHIEVED {
    @Override
    boolean holds(JourneySnapshot journey) {
      return journey.dueCount() == 0 && journey.achievedCount() == 0;
    }
  },
  /** A milestone is due, and none was ever achieved. */
  DUE_BUT_NONE_ACHIEVED {
    @Override
    boolean holds(JourneySnapshot journey) {
      return journey.achievedCount() == 0 && journey.dueCount() > 0;
    }
  },
  /** A milestone is late, or one that was due is closed as missed. */
  LATE_OR_MISSED {
    @Override
    boolean holds(JourneySnapshot journey) {
      return journey.lateCount() > 0 || journey.dueMissedCount() > 0;
    }
  };

  abstract boolean holds(JourneySnapshot journey);
}
