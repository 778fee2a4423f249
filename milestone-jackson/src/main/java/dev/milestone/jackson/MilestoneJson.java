package dev.milestone.jackson;

import static dev.milestone.jackson.Given.ifGiven;
import static dev.milestone.jackson.Given.listed;
import static dev.milestone.jackson.Given.required;
import static dev.milestone.jackson.Given.unlessEmpty;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.Due;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.StageId;
import dev.milestone.journey.ValidationPolicy;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A milestone; what the two kinds share is said twice, so that each reads in the order of its fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(MilestoneJson.OfFunctional.class),
  @JsonSubTypes.Type(MilestoneJson.OfCustomer.class)
})
sealed interface MilestoneJson {

  static MilestoneJson of(Milestone milestone) {
    if (milestone instanceof FunctionalMilestone functional) {
      return OfFunctional.of(functional);
    } else if (milestone instanceof CustomerMilestone customer) {
      return OfCustomer.of(customer);
    }
    throw new IllegalArgumentException("milestone '%s' is of a kind that has no JSON yet: %s"
        .formatted(milestone.id(), milestone.getClass().getName()));
  }

  Milestone toMilestone();

  /** A milestone in the product. */
  @JsonTypeName("functional")
  record OfFunctional(
      @Nullable MilestoneId id,
      @Nullable String name,
      @Nullable String definition,
      @Nullable StageId stage,
      @Nullable Due due,
      @Nullable String owner,
      @Nullable String department,
      @Nullable List<MilestoneId> dependsOn,
      @Nullable List<MilestoneId> leadsTo,
      @Nullable List<Criterion> criteria,
      @Nullable List<Criterion> optionalCriteria,
      @Nullable ValidationPolicy validation)
      implements MilestoneJson {

    static OfFunctional of(FunctionalMilestone milestone) {
      return new OfFunctional(
          milestone.id(),
          milestone.name(),
          milestone.definition().orElse(null),
          milestone.stage(),
          milestone.due().orElse(null),
          milestone.owner().orElse(null),
          milestone.department().orElse(null),
          unlessEmpty(milestone.dependsOn()),
          unlessEmpty(milestone.leadsTo()),
          unlessEmpty(milestone.criteria()),
          unlessEmpty(milestone.optionalCriteria()),
          milestone.validation().orElse(null));
    }

    @Override
    public Milestone toMilestone() {
      FunctionalMilestone.Builder milestone = FunctionalMilestone.builder()
          .id(required("id", id))
          .definition(Optional.ofNullable(definition))
          .stage(required("stage", stage))
          .due(Optional.ofNullable(due))
          .owner(Optional.ofNullable(owner))
          .department(Optional.ofNullable(department))
          .addAllDependsOn(listed(dependsOn))
          .addAllLeadsTo(listed(leadsTo))
          .addAllCriteria(listed(criteria))
          .addAllOptionalCriteria(listed(optionalCriteria))
          .validation(Optional.ofNullable(validation));
      ifGiven(name, milestone::name);
      return milestone.build();
    }
  }

  /** A result that the customer wants. */
  @JsonTypeName("customer")
  record OfCustomer(
      @Nullable MilestoneId id,
      @Nullable String name,
      @Nullable String definition,
      @Nullable String businessImpact,
      @Nullable StageId stage,
      @Nullable Due due,
      @Nullable String owner,
      @Nullable String department,
      @Nullable List<MilestoneId> dependsOn,
      @Nullable List<MilestoneId> requires,
      @Nullable List<Criterion> criteria,
      @Nullable List<Criterion> optionalCriteria,
      @Nullable ValidationPolicy validation)
      implements MilestoneJson {

    static OfCustomer of(CustomerMilestone milestone) {
      return new OfCustomer(
          milestone.id(),
          milestone.name(),
          milestone.definition().orElse(null),
          milestone.businessImpact().orElse(null),
          milestone.stage(),
          milestone.due().orElse(null),
          milestone.owner().orElse(null),
          milestone.department().orElse(null),
          unlessEmpty(milestone.dependsOn()),
          unlessEmpty(milestone.requires()),
          unlessEmpty(milestone.criteria()),
          unlessEmpty(milestone.optionalCriteria()),
          milestone.validation().orElse(null));
    }

    @Override
    public Milestone toMilestone() {
      CustomerMilestone.Builder milestone = CustomerMilestone.builder()
          .id(required("id", id))
          .definition(Optional.ofNullable(definition))
          .businessImpact(Optional.ofNullable(businessImpact))
          .stage(required("stage", stage))
          .due(Optional.ofNullable(due))
          .owner(Optional.ofNullable(owner))
          .department(Optional.ofNullable(department))
          .addAllDependsOn(listed(dependsOn))
          .addAllRequires(listed(requires))
          .addAllCriteria(listed(criteria))
          .addAllOptionalCriteria(listed(optionalCriteria))
          .validation(Optional.ofNullable(validation));
      ifGiven(name, milestone::name);
      return milestone.build();
    }
  }

  /** When a milestone is due: so long after the milestone that is named or, without one, after the journey's start. */
  record OfDue(@Nullable Period offset, @Nullable MilestoneId after) {

    static OfDue of(Due due) {
      return new OfDue(due.offset(), due.anchor().orElse(null));
    }

    Due toDue() {
      Period offset = required("offset", this.offset);
      return after == null ? Due.afterStart(offset) : Due.after(after, offset);
    }
  }

  /** What it takes before a milestone is believed. */
  record OfValidation(
      @Nullable String role,
      @Nullable Integer confirmations,
      @Nullable Integer sources,
      @Nullable List<EvidenceKind> evidence,
      @Nullable Boolean methodStatedBeforehand) {

    static OfValidation of(ValidationPolicy policy) {
      return new OfValidation(
          policy.role().orElse(null),
          policy.confirmations(),
          policy.sources(),
          List.copyOf(policy.evidence()),
          policy.methodStatedBeforehand() ? true : null); // not in documents of before
    }

    ValidationPolicy toPolicy() {
      ValidationPolicy.Builder policy = ValidationPolicy.builder().role(Optional.ofNullable(role));
      ifGiven(confirmations, policy::confirmations);
      ifGiven(sources, policy::sources);
      ifGiven(evidence, policy::addAllEvidence);
      ifGiven(methodStatedBeforehand, policy::methodStatedBeforehand);
      return policy.build();
    }
  }
}
