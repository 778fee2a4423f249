package dev.milestone.journey;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.happened;
import static dev.milestone.journey.Criteria.reaches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short words of builders say the same as the long ones. */
class MilestoneBuilderTest {

  @ParameterizedTest(name = "a name of \"{0}\"")
  @ValueSource(strings = {"", " ", "\t"})
  void blank_names_are_refused_in_words(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunctionalMilestone.of("live", "launch").name(blank).build())
        .withMessage("milestone 'live' has a blank name; leave it out, or say what is achieved");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerMilestone.of("win", "launch").name(blank).build())
        .withMessageStartingWith("milestone 'win' has a blank name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stage.open("launch").withName(blank))
        .withMessage("stage 'launch' has a blank name; leave it out, or say what the stage is for");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Task.of("train", blank))
        .withMessage("task 'train' has a blank name; leave it out, or say what is to be done");
  }

  @Test
  void customer_milestone_by_short_words() {
    CustomerMilestone brief = CustomerMilestone.of("reports-in-minutes", "launch")
        .due(Period.ofWeeks(8))
        .requires("automated", "trained")
        .achievedWhen(reaches("report-time"), confirmedBy("sponsor"))
        .validatedBy("manager")
        .build();

    assertThat(brief)
        .isEqualTo(CustomerMilestone.builder()
            .id(MilestoneId.of("reports-in-minutes"))
            .stage(StageId.of("launch"))
            .due(Due.afterStart(Period.ofWeeks(8)))
            .addRequires(MilestoneId.of("automated"), MilestoneId.of("trained"))
            .addCriteria(reaches("report-time"))
            .addCriteria(confirmedBy("sponsor"))
            .validation(ValidationPolicy.by("manager"))
            .build());
  }

  @Test
  void functional_milestone_by_short_words() {
    FunctionalMilestone brief = FunctionalMilestone.of("automated", "launch")
        .leadsTo("reports-in-minutes")
        .achievedWhen(happened("report-scheduled"))
        .achievedWhen(happened("report-sent"))
        .validatedBy("administrator")
        .build();

    assertThat(brief)
        .isEqualTo(FunctionalMilestone.builder()
            .id(MilestoneId.of("automated"))
            .stage(StageId.of("launch"))
            .addLeadsTo(MilestoneId.of("reports-in-minutes"))
            .addCriteria(happened("report-scheduled"), happened("report-sent"))
            .validation(ValidationPolicy.by("administrator"))
            .build());
  }

  @Test
  void ids_are_checked_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerMilestone.builder().requires("not an id"))
        .withMessageStartingWith("'not an id' is no milestone id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunctionalMilestone.builder().leadsTo(""))
        .withMessageStartingWith("'' is no milestone id");
  }

  @Test
  void validation_cannot_ask_how_nothing_is_measured() {
    ValidationPolicy method =
        ValidationPolicy.builder().methodStatedBeforehand(true).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerMilestone.of("calm", "launch")
            .achievedWhen(confirmedBy("sponsor"), happened("report-sent"))
            .addOptionalCriteria(reaches("report-time"))
            .validation(method)
            .build())
        .withMessage(
            "validation of milestone 'calm' asks how its metrics are measured, and none of its criteria reads one; add one that does, or ask for no method");
    assertThat(CustomerMilestone.of("quick", "launch")
            .achievedWhen(happened("report-sent"), reaches("report-time"))
            .validation(method)
            .build()
            .validation())
        .contains(method);
  }

  @Test
  void stage_that_is_open_from_the_first_day() {
    assertThat(Stage.open("launch")).isEqualTo(Stage.open("launch", Period.ZERO));
  }
}
