package dev.milestone.tracking;

import static dev.milestone.tracking.JourneyEvents.*;
import static dev.milestone.tracking.Travels.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.MapMigration;
import dev.milestone.journey.Maps;
import dev.milestone.journey.Objective;
import dev.milestone.journey.ObjectiveLevel;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Observation;
import dev.milestone.measure.Target;
import dev.milestone.measure.Unit;
import dev.milestone.tracking.Setback.Confidence;
import dev.milestone.tracking.Setback.RetrospectiveHeld;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be said is refused with what it is, where, and what to do. */
class RefusedFactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final Journey JOURNEY = Travels.on(Maps.full());

  static Stream<JourneyEvent> onUnknownMilestone() {
    return Stream.of(
        reached("time-save"),
        accepted("time-save", "ana", "customer"),
        waived("time-save", "too small"),
        missed("time-save", "no time"),
        partlyAchieved("time-save", "half"),
        validated("time-save", "ana", "customer"),
        validationRevoked("time-save", "ana", "asked again"),
        validationRevoked("time-save", "asked again"),
        evidence("time-save", EvidenceKind.LOG, "tracker", "five people"),
        cause("time-save", RootCause.TECHNICAL_BLOCKER, "it fails"),
        cause("time-save", RootCause.TECHNICAL_BLOCKER, Side.VENDOR, "it fails"),
        barrierRaised("sso", BarrierKind.TECHNICAL, "no log-in", "time-save"),
        timelineReset("time-save", DAY, "holidays", Confidence.LOW),
        replanned("time-save", "one report at a time"),
        escalated(EscalationReason.DELAYED, EscalationPath.TECHNICAL_TEAM, "time-save"),
        retrospective(RetrospectiveHeld.builder().milestone("time-save").build()),
        feedbackAt("time-save", "fine"),
        feedbackAt("time-save", "fine", 9),
        benefit("1 USD", BenefitClass.HARD, "saved", "time-save"));
  }

  @ParameterizedTest
  @MethodSource("onUnknownMilestone")
  void a_milestone_that_the_map_lacks_names_the_nearest(JourneyEvent event) {
    for (JourneyEvent wrong :
        new JourneyEvent[] {event, corrected(EventId.of("E"), event), event.by("ana")}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JOURNEY.record(wrong.at(day(1))))
          .withMessageStartingWith(
              "milestone 'time-save' is not in map 'fixture'; the nearest there: 'time-saved', ");
    }
  }

  @Test
  void every_factory_that_takes_a_milestone_is_in_the_list_above() {
    assertThat(onUnknownMilestone().map(event -> event.fact().getClass().getSimpleName()))
        .contains(Stream.concat(
                Stream.of(Fact.OnMilestone.class.getPermittedSubclasses())
                    .flatMap(kind -> kind.isInterface()
                        ? Stream.of(kind.getPermittedSubclasses())
                        : Stream.of(kind)),
                Stream.of(
                    Setback.BarrierRaised.class,
                    Setback.Escalated.class,
                    Contact.FeedbackGiven.class,
                    Contact.BenefitRealised.class))
            .map(kind -> "Immutable" + kind.getSimpleName())
            .toArray(String[]::new));
  }

  static Stream<Arguments> blank() {
    return Stream.of(
        row(
            () -> waived("win", " "),
            "waiver of milestone 'win' has a blank reason; say why it does not count"),
        row(
            () -> missed("win", ""),
            "closing of milestone 'win' has a blank reason; say why it was missed"),
        row(
            () -> partlyAchieved("win", "\t"),
            "closing of milestone 'win' has a blank reason; say what came true, and why the rest did not"),
        row(
            () -> accepted("win", "", "customer"),
            "acceptance of milestone 'win' has a blank name; say who agrees to it"),
        row(
            () -> accepted("win", "ana", "\t"),
            "acceptance of milestone 'win' has a blank role; say in which role, such as 'customer'"),
        row(
            () -> validated("win", "", "customer"),
            "confirmation of milestone 'win' has a blank validator; name who confirms it"),
        row(
            () -> validated("win", "ana", " "),
            "confirmation of milestone 'win' has a blank role; say in which role, such as 'customer'"),
        row(
            () -> validationRevoked("win", " ", "asked again"),
            "revocation for milestone 'win' has a blank validator; name who takes it back, or leave it out for all"),
        row(
            () -> validationRevoked("win", "ana", " "),
            "revocation for milestone 'win' has a blank reason; say why it does not hold"),
        row(
            () -> validationRevoked("win", ""),
            "revocation for milestone 'win' has a blank reason; say why it does not hold"),
        row(
            () -> evidence("win", EvidenceKind.LOG, " ", "five people"),
            "evidence for milestone 'win' has a blank source; name where it comes from, since sources are counted"),
        row(
            () -> evidence("win", EvidenceKind.LOG, "tracker", ""),
            "evidence for milestone 'win' has a blank description; say what it shows, or where it lies"),
        row(
            () -> cause("win", RootCause.TECHNICAL_BLOCKER, " "),
            "cause for milestone 'win' has a blank statement; give the words of whoever said it"),
        row(
            () -> barrierRaised("sso", BarrierKind.TECHNICAL, ""),
            "barrier 'sso' has a blank description; say what is in the way"),
        row(
            () -> barrierRaised("sso", BarrierKind.TECHNICAL, "", "win"),
            "barrier 'sso' has a blank description; say what is in the way"),
        row(
            () -> barrierResolved("sso", " "),
            "resolution of barrier 'sso' has a blank answer; say what helped"),
        row(
            () -> timelineReset("win", DAY, " ", Confidence.LOW),
            "reset of milestone 'win' has a blank reason; say why it gets another day"),
        row(
            () -> replanned("win", " "),
            "new plan for milestone 'win' has a blank sentence; say what is done differently"),
        row(
            () -> retrospective(RetrospectiveHeld.builder()
                .milestone("win")
                .addWentWell("talk")
                .addToRepeat(" ")
                .build()),
            "retrospective of milestone 'win' has a blank line; say what was learnt, or leave it out"),
        row(() -> touchpoint(" "), "touchpoint has a blank name; say whom you met, such as a role"),
        row(
            () -> sponsorTouchpoint(""),
            "touchpoint has a blank name; say whom you met, such as a role"),
        row(
            () -> feedback(" "),
            "feedback has neither words nor a recommendation; give one of them"),
        row(
            () -> feedbackAt("win", ""),
            "feedback at milestone 'win' has neither words nor a recommendation; give one of them"),
        row(() -> cost("1 USD", " "), "cost has a blank purpose; say what it was for"),
        row(
            () -> benefit("1 USD", BenefitClass.HARD, ""),
            "benefit has a blank description; say what was gained"),
        row(
            () -> benefit("1 USD", BenefitClass.HARD, "", "win"),
            "benefit has a blank description; say what was gained"),
        row(() -> note("\n"), "note has a blank text; say what is worth keeping"),
        row(
            () -> ended(Fact.Ending.CHURNED, ""),
            "the end of a journey has a blank reason; say why it ended, or leave it out"),
        row(
            () -> retracted(EventId.of("E"), " "),
            "retraction of event 'E' has a blank reason; say why it does not hold"),
        row(
            () -> reached("win").by(" "),
            "event (milestone-reached 'win') has a blank source; name who says so, or leave .by(...) out"));
  }

  private static Arguments row(Supplier<JourneyEvent> event, String message) {
    return arguments(event, message);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("blank")
  void blank_words_are_refused(Supplier<JourneyEvent> event, String message) {
    assertThatIllegalArgumentException().isThrownBy(event::get).withMessage(message);
  }

  @Test
  void a_score_needs_no_words() {
    assertThatCode(() -> feedback("", 0)).doesNotThrowAnyException();
    assertThatCode(() -> feedbackAt("win", " ", 10)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "-a"})
  void what_is_no_id_is_refused_with_how_to_write_one(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reached(id))
        .withMessageStartingWith("'" + id + "' is no milestone id; write 1 to ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> taskDone(id))
        .withMessageStartingWith("'" + id + "' is no task id; write 1 to ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> barrierResolved(id, "help"))
        .withMessageStartingWith("'" + id + "' is no barrier id; write 1 to ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observed(id, "1 h"))
        .withMessageStartingWith("'" + id + "' is no metric id; write 1 to ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> note("a").withId(id))
        .withMessageStartingWith("'" + id + "' is no event id; write 1 to ");
  }

  private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
      Map.entry(String.class, "a"),
      Map.entry(int.class, 1),
      Map.entry(long.class, 1L),
      Map.entry(double.class, 1.0),
      Map.entry(Baseline.class, Baseline.of("a", "1 h")),
      Map.entry(Target.class, Target.of("a", "1 h")),
      Map.entry(Observation.class, Observation.of("a", "1 h")),
      Map.entry(MetricId.class, MetricId.of("a")),
      Map.entry(UsageId.class, UsageId.of("a")),
      Map.entry(Unit.class, Unit.parse("h")),
      Map.entry(EvidenceKind.class, EvidenceKind.LOG),
      Map.entry(RootCause.class, RootCause.TECHNICAL_BLOCKER),
      Map.entry(Side.class, Side.VENDOR),
      Map.entry(BarrierKind.class, BarrierKind.TECHNICAL),
      Map.entry(LocalDate.class, DAY),
      Map.entry(Confidence.class, Confidence.LOW),
      Map.entry(EscalationReason.class, EscalationReason.DELAYED),
      Map.entry(EscalationPath.class, EscalationPath.TECHNICAL_TEAM),
      Map.entry(BenefitClass.class, BenefitClass.HARD),
      Map.entry(
          Objective.class,
          Objective.of("a", ObjectiveLevel.TACTICAL, "less overtime").stated("ceo", DAY, "what?")),
      Map.entry(
          MapMigration.class,
          MapMigration.between(Maps.full(), Maps.of(Maps.customer("quality").build()))),
      Map.entry(Fact.Ending.class, Fact.Ending.CHURNED),
      Map.entry(EventId.class, EventId.of("E")),
      Map.entry(JourneyEvent.class, note("a")),
      Map.entry(
          RetrospectiveHeld.class, RetrospectiveHeld.builder().milestone("a").build()));

  static Stream<Method> factories() {
    return Stream.of(JourneyEvents.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }

  @ParameterizedTest
  @MethodSource("factories")
  void null_is_refused_by_its_name_wherever_it_is_given(Method factory) throws Exception {
    Class<?>[] types = factory.getParameterTypes();
    Object[] valid = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      valid[i] = sample(factory.getName(), types[i], i);
    }
    assertThat(factory.invoke(null, valid)).isInstanceOf(JourneyEvent.class);
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive()) {
        Object[] arguments = valid.clone();
        arguments[i] = null;
        assertThatThrownBy(() -> factory.invoke(null, arguments))
            .as("%s with null at %s", factory, i)
            .isInstanceOf(InvocationTargetException.class)
            .cause()
            .isInstanceOf(NullPointerException.class)
            .message()
            .matches("[a-zA-Z ]+"); // a name, and not what the virtual machine says
      }
    }
  }

  private static Object sample(String factory, Class<?> type, int position) {
    boolean isQuantity = switch (factory) {
      case "baseline", "target", "observed" -> position == 1;
      case "cost", "benefit" -> position == 0;
      default -> false;
    };
    return type == String.class && isQuantity
        ? factory.equals("cost") || factory.equals("benefit") ? "1 USD" : "1 h"
        : SAMPLES.get(type);
  }
}
