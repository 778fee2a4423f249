/**
 * One customer's journey: what happened, and where it stands as of any instant.
 *
 * <p>Start with {@link dev.milestone.tracking.Journey}. Record {@linkplain dev.milestone.tracking.JourneyEvents events},
 * take a {@link dev.milestone.tracking.JourneySnapshot}, ask it for the {@linkplain
 * dev.milestone.tracking.MilestoneState state} of milestones and metrics. A {@link dev.milestone.tracking.Dossier} tells all
 * that is known of one milestone, a {@link dev.milestone.tracking.NextStep} what comes next and what it needs. How healthy the journey is, is judged in {@code
 * dev.milestone.health}.
 */
@CheckReturnValue
@MilestoneStyle
@NullMarked
package dev.milestone.tracking;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.milestone.MilestoneStyle;
import org.jspecify.annotations.NullMarked;
