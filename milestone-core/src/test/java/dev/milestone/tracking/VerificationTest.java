package dev.milestone.tracking;

import static dev.milestone.journey.Criteria.confirmedBy;
import static dev.milestone.journey.Criteria.reaches;
import static dev.milestone.journey.Maps.customer;
import static dev.milestone.journey.Maps.id;
import static dev.milestone.tracking.JourneyEvents.accepted;
import static dev.milestone.tracking.JourneyEvents.evidence;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.partlyAchieved;
import static dev.milestone.tracking.JourneyEvents.reached;
import static dev.milestone.tracking.JourneyEvents.retracted;
import static dev.milestone.tracking.JourneyEvents.validated;
import static dev.milestone.tracking.JourneyEvents.validationRevoked;
import static dev.milestone.tracking.JourneyEvents.waived;
import static dev.milestone.tracking.Travels.day;
import static dev.milestone.tracking.Verification.Stage.DELIVERED;
import static dev.milestone.tracking.Verification.Stage.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D-15: proposed, accepted, delivered, verified by people with a date, or retired. */
class VerificationTest {

  /** Report time to 30 min/wk: believed as it is, on the customer's word, on that of two of them with proof, or by a word. */
  private static final Journey JOURNEY = Travels.reportTime(
      customer("plain").addCriteria(reaches("report-time")).build(),
      customer("asked")
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.by("customer"))
          .build(),
      customer("two")
          .addCriteria(reaches("report-time"))
          .validation(ValidationPolicy.builder().confirmations(2).sources(1).build())
          .build(),
      customer("signed").addCriteria(confirmedBy("manager")).build());

  private static JourneyEvent event(String word, String milestone) {
    return switch (word) {
      case "agreed" -> accepted(milestone, "Ana", "customer");
      case "some" -> observed("report-time", "2 h/wk");
      case "good" -> observed("report-time", "30 min/wk");
      case "reached" -> reached(milestone);
      case "ana" -> validated(milestone, "Ana", "customer");
      case "ana-again" -> validated(milestone, " ANA ", "customer");
      case "rui" -> validated(milestone, "Rui", "customer");
      case "manager" -> validated(milestone, "Eva", "manager");
      case "no" -> validationRevoked(milestone, "Ana", "asked again");
      case "no-again" -> validationRevoked(milestone, "ana ", "asked again");
      case "proof" -> evidence(milestone, EvidenceKind.LOG, "tracker", "five people");
      case "waived" -> waived(milestone, "too small");
      case "missed" -> missed(milestone, "no time");
      case "partly" -> partlyAchieved(milestone, "half");
      default -> throw new AssertionError(word);
    };
  }

  /** A word a day from day 1 on; a dash is a day on which nothing is said. */
  private static Journey told(String words, String milestone) {
    Journey journey = JOURNEY;
    int day = 0;
    for (String word : words.split(" ")) {
      day++;
      journey =
          word.equals("-") ? journey : journey.record(event(word, milestone).at(day(day)));
    }
    return journey;
  }

  private static Verification on(Journey journey, String milestone, int day) {
    return journey.verifications(day(day)).stream()
        .filter(verification -> verification.milestone().equals(id(milestone)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "plain,  - agreed some good ana,        P A A D V",
    "plain,  agreed good ana no,            A D V D",
    "plain,  ana good -,                    P D D",
    "plain,  ana good ana,                  P D V",
    "plain,  good manager some,             D V V",
    "plain,  agreed reached ana,            A D V",
    "plain,  agreed waived,                 A R",
    "plain,  good ana waived,               D V R",
    "plain,  good ana missed,               D V R",
    "plain,  good ana partly,               D V R",
    "asked,  agreed good ana no ana,        A D V D V",
    "asked,  good manager ana,              D D V",
    "asked,  good missed ana,               D R R",
    "two,    good ana rui proof,            D D D V",
    "two,    good ana proof ana rui,        D D D D V",
    "two,    good proof ana ana-again rui,  D D D D V",
    "two,    good proof ana rui no-again,   D D D V D",
    "plain,  good ana no-again,             D V D",
    "plain,  good ana-again no,             D V D",
    "signed, agreed manager,                A V",
    "signed, agreed ana manager,            A A V",
  })
  void day_by_day(String milestone, String words, String stages) {
    Journey journey = told(words, milestone);
    int days = words.split(" ").length;

    assertThat(IntStream.rangeClosed(1, days)
            .mapToObj(day -> on(journey, milestone, day).stage().name().substring(0, 1)))
        .containsExactly(stages.split(" "));
    assertThat(on(journey, milestone, 0).stage()).isEqualTo(Verification.Stage.PROPOSED);
  }

  @Test
  void it_is_verified_by_people_on_the_day_on_which_they_are_enough() {
    Journey journey = told("agreed good ana ana rui proof manager", "two");

    Verification delivered = on(journey, "two", 4);
    assertThat(delivered.deliveredOn()).contains(Travels.START.plusDays(2));
    assertThat(delivered.confirmations()).isEmpty();
    assertThat(delivered.verifiedOn()).isEmpty();

    Verification verified = on(journey, "two", 7);
    assertThat(verified.acceptances())
        .extracting(said -> said.fact().acceptedBy(), Recorded::on)
        .containsExactly(tuple("Ana", Travels.START.plusDays(1)));
    assertThat(verified.deliveredOn()).contains(Travels.START.plusDays(2));
    assertThat(verified.verifiedOn()).contains(Travels.START.plusDays(5));
    assertThat(verified.confirmations())
        .extracting(said -> said.fact().validator())
        .containsExactly("Ana", "Ana", "Rui", "Eva");
  }

  @Test
  void who_was_not_asked_is_not_among_those_who_verify() {
    Verification verified = on(told("good manager ana manager", "asked"), "asked", 4);

    assertThat(verified.confirmations())
        .extracting(said -> said.fact().validator())
        .containsExactly("Ana");
  }

  @Test
  void a_confirmation_on_the_day_itself_counts_whatever_the_hour() {
    Journey journey = JOURNEY.record(
        event("ana", "plain").at(day(3).minusSeconds(3600)),
        event("good", "plain").at(day(3)));

    assertThat(on(journey, "plain", 3).stage()).isEqualTo(VERIFIED);
    assertThat(on(journey, "plain", 3).verifiedOn()).contains(Travels.START.plusDays(3));
  }

  @Test
  void what_falls_back_stays_verified_and_what_is_retracted_was_never_said() {
    Journey journey = JOURNEY.record(
        event("good", "plain").at(day(1)),
        event("ana", "plain").at(day(2)).withId("word"),
        event("some", "plain").at(day(3)),
        retracted(EventId.of("word"), "meant another").at(day(5)));

    assertThat(on(journey, "plain", 4).stage()).isEqualTo(VERIFIED);
    assertThat(journey.asOf(day(4)).milestone("plain").isRegressed()).isTrue();
    assertThat(on(journey, "plain", 5).stage()).isEqualTo(DELIVERED);
    assertThat(journey.verifications(day(4), day(5)).get(0).stage())
        .isEqualTo(DELIVERED); // hindsight
  }

  @Test
  void all_milestones_are_told_in_the_order_of_the_map() {
    assertThat(JOURNEY.verifications(day(1)))
        .extracting(verification -> verification.milestone().value())
        .containsExactly("plain", "asked", "two", "signed");
  }

  @ParameterizedTest
  @EnumSource(Verification.Stage.class)
  void nothing_is_verified_without_people_and_a_day_and_nothing_else_has_them(
      Verification.Stage stage) {
    ImmutableVerification.Builder without =
        ImmutableVerification.builder().milestone(id("win")).stage(stage);
    ImmutableVerification.Builder with = ImmutableVerification.builder()
        .milestone(id("win"))
        .stage(stage)
        .addAllConfirmations(on(told("good ana", "plain"), "plain", 2).confirmations())
        .verifiedOn(Travels.START);
    ImmutableVerification.Builder onNoDay = ImmutableVerification.builder()
        .milestone(id("win"))
        .stage(stage)
        .addAllConfirmations(on(told("good ana", "plain"), "plain", 2).confirmations());
    List<ImmutableVerification.Builder> refused =
        new ArrayList<>(List.of(stage == VERIFIED ? without : with, onNoDay));

    assertThat((stage == VERIFIED ? with : without).build().stage()).isEqualTo(stage);
    for (ImmutableVerification.Builder wrong : refused) {
      assertThatIllegalArgumentException()
          .isThrownBy(wrong::build)
          .withMessageStartingWith("milestone 'win' is " + stage + " with ")
          .withMessageEndingWith(
              "; it takes people and a day to be verified, and nothing else has them");
    }
  }

  @Test
  void a_dossier_says_who_agreed_who_verified_and_when() {
    Journey journey = told("agreed good ana ana rui proof", "two");

    assertThat(Stream.of(0, 1, 5).map(day -> line(Wording.english(), journey, day)))
        .containsExactly(
            "Verification: proposed", "Verification: accepted", "Verification: delivered");
    assertThat(line(Wording.english(), journey, 6))
        .isEqualTo("Verification: verified on 2026-01-10 by Ana (customer); Rui (customer)");
    assertThat(line(Wording.brazilianPortuguese(), journey, 6))
        .isEqualTo("Verificação: verificado em 2026-01-10 por Ana (cliente); Rui (cliente)");
    assertThat(text(Wording.english(), journey, 6))
        .contains("\nAgreed to by:\n  2026-01-06, Ana as customer\n");
    assertThat(text(Wording.english(), journey, 0)).doesNotContain("Agreed to by");
    assertThat(Dossier.of(journey, id("two"), day(6)).verification())
        .isEqualTo(on(journey, "two", 6));
  }

  private static String line(Wording wording, Journey journey, int day) {
    return text(wording, journey, day)
        .lines()
        .filter(line -> line.startsWith("Verifica"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Wording wording, Journey journey, int day) {
    return Dossier.of(journey, id("two"), day(day)).text(wording);
  }
}
