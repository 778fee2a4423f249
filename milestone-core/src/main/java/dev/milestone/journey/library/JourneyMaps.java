package dev.milestone.journey.library;

import dev.milestone.journey.JourneyMap;

/** The ready maps. */
public final class JourneyMaps {

  private JourneyMaps() {}

  /** Value realisation. */
  public static JourneyMap valueRealisation() {
    return ValueRealisation.MAP;
  }

  /** Software onboarding. */
  public static JourneyMap softwareOnboarding() {
    return SoftwareOnboarding.MAP;
  }
}
