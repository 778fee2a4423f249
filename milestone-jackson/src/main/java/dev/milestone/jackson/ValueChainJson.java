package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import dev.milestone.journey.Capability;
import dev.milestone.journey.CapabilityId;
import dev.milestone.journey.Impact;
import dev.milestone.journey.ImpactId;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveId;
import dev.milestone.journey.ObjectiveLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of the value chain that are no milestones. */
final class ValueChainJson {

  private ValueChainJson() {}

  /** What is wanted, and who said so. */
  record OfObjective(
      @Nullable ObjectiveId id,
      @Nullable ObjectiveLevel level,
      @Nullable String statement,
      @Nullable List<ObjectiveId> serves,
      @Nullable String statedBy,
      @Nullable LocalDate statedOn,
      @Nullable String question) {

    static OfObjective of(Objective objective) {
      return new OfObjective(
          objective.id(),
          objective.level(),
          objective.statement(),
          unlessEmpty(objective.serves()),
          objective.statedBy().orElse(null),
          objective.statedOn().orElse(null),
          objective.question().orElse(null));
    }

    Objective toObjective() {
      return Objective.builder()
          .id(required("id", id))
          .level(required("level", level))
          .statement(required("statement", statement))
          .addAllServes(listed(serves))
          .statedBy(Optional.ofNullable(statedBy))
          .statedOn(Optional.ofNullable(statedOn))
          .question(Optional.ofNullable(question))
          .build();
    }
  }

  /** What the product can do. */
  record OfCapability(
      @Nullable CapabilityId id,
      @Nullable String name,
      @Nullable List<MilestoneId> deliveredBy,
      @Nullable List<MilestoneId> leadsTo) {

    static OfCapability of(Capability capability) {
      return new OfCapability(
          capability.id(),
          capability.name(),
          unlessEmpty(capability.deliveredBy()),
          unlessEmpty(capability.leadsTo()));
    }

    Capability toCapability() {
      Capability.Builder capability = Capability.builder()
          .id(required("id", id))
          .addAllDeliveredBy(listed(deliveredBy))
          .addAllLeadsTo(listed(leadsTo));
      ifGiven(name, capability::name);
      return capability.build();
    }
  }

  /** What outcomes mean for the business. */
  record OfImpact(
      @Nullable ImpactId id,
      @Nullable String name,
      @Nullable List<MilestoneId> comesFrom,
      @Nullable List<ObjectiveId> serves) {

    static OfImpact of(Impact impact) {
      return new OfImpact(
          impact.id(),
          impact.name(),
          unlessEmpty(impact.comesFrom()),
          unlessEmpty(impact.serves()));
    }

    Impact toImpact() {
      Impact.Builder impact = Impact.builder()
          .id(required("id", id))
          .addAllComesFrom(listed(comesFrom))
          .addAllServes(listed(serves));
      ifGiven(name, impact::name);
      return impact.build();
    }
  }
}
