package dev.milestone.tracking;

import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Impact;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ValueChain;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What the milestone of a {@link Dossier} rests on, and what it is good for, as the map links them. */
@Value.Immutable
public abstract sealed class DossierLinks permits ImmutableDossierLinks {

  DossierLinks() {}

  /** The milestones that come first: those that it depends on, then those that it requires. */
  public abstract List<LinkedMilestone> requires();

  /** The customer milestones that a functional one leads to, in the order of the map; none for a customer milestone. */
  public abstract List<LinkedMilestone> leadsTo();

  /** The impacts on the business that come from it, or from what it leads to, in the order of the map. */
  public abstract List<Impact> impacts();

  /**
   * The objectives that those impacts serve, the wider ones with them, in the order of the map; in the customer's own words
   * where it stated one.
   */
  public abstract List<Objective> objectives();

  static DossierLinks of(JourneySnapshot snapshot, KnownFacts facts, Milestone milestone) {
    ValueChain chain = snapshot.map().valueChain();
    Set<?> impacts = chain.impactsOf(milestone.id());
    Set<?> objectives = chain.objectivesServedBy(milestone.id());
    return ImmutableDossierLinks.builder()
        .addAllRequires(linked(snapshot, required(milestone)))
        .addAllLeadsTo(linked(snapshot, chain.outcomesOf(milestone.id())))
        .addAllImpacts(snapshot.map().impacts().stream()
            .filter(impact -> impacts.contains(impact.id()))
            .toList())
        .addAllObjectives(facts.objectives().stream()
            .filter(objective -> objectives.contains(objective.id()))
            .map(ObjectiveState::current)
            .toList())
        .build();
  }

  /** What has to be reached before, whatever it is called on the map. */
  static Set<MilestoneId> required(Milestone milestone) {
    Set<MilestoneId> before = new LinkedHashSet<>(milestone.dependsOn());
    if (milestone instanceof CustomerMilestone customer) {
      before.addAll(customer.requires());
    }
    return before;
  }

  private static List<LinkedMilestone> linked(
      JourneySnapshot snapshot, Collection<MilestoneId> ids) {
    return ids.stream().map(snapshot::milestone).map(LinkedMilestone::of).toList();
  }
}
