package dev.milestone.journey.library;

import static dev.milestone.tracking.JourneyEvents.barrierRaised;
import static dev.milestone.tracking.JourneyEvents.baseline;
import static dev.milestone.tracking.JourneyEvents.cause;
import static dev.milestone.tracking.JourneyEvents.missed;
import static dev.milestone.tracking.JourneyEvents.objective;
import static dev.milestone.tracking.JourneyEvents.observed;
import static dev.milestone.tracking.JourneyEvents.target;
import static dev.milestone.tracking.JourneyEvents.taskDone;
import static dev.milestone.tracking.JourneyEvents.timelineReset;
import static dev.milestone.tracking.JourneyEvents.used;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.milestone.Golden;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.Milestone;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Objective;
import dev.milestone.journey.Roles;
import dev.milestone.journey.Segment;
import dev.milestone.journey.UsageId;
import dev.milestone.measure.Baseline;
import dev.milestone.measure.Direction;
import dev.milestone.tracking.BarrierKind;
import dev.milestone.tracking.Dossier;
import dev.milestone.tracking.Journey;
import dev.milestone.tracking.NextStep;
import dev.milestone.tracking.RootCause;
import dev.milestone.tracking.Setback;
import dev.milestone.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journey on a ready map is told wholly in the language of the reader; what people said stays as they said it. */
class ReadyMapsInPortugueseTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Wording PORTUGUESE = Wording.brazilianPortuguese();
  private static final Set<String> ENGLISH_ONLY = englishOnly();

  /** Late with its first result, and with much to do for the next milestones. */
  private static final Journey BAKERY = Journey.start("padaria", JourneyMaps.valueRealisation())
      .on(START, ZoneOffset.UTC)
      .measuring("time-saved", "tempo de criação do relatório", "h/wk", Direction.DECREASE)
      .record(
          baseline(Baseline.of("time-saved", "4 h/wk").withMethod("registro de horas")),
          target("time-saved", "30 min/wk"),
          used(UsageId.of("real-task-completed"), 3).at(noon(4)),
          observed("time-saved", "3.5 h/wk").at(noon(10)),
          observed("time-saved", "2.5 h/wk").at(noon(17)),
          observed("team-active", "45 %").at(noon(18)),
          barrierRaised("conector", BarrierKind.TECHNICAL, "o conector falha", "first-workflow")
              .at(noon(20)),
          taskDone("team-on-board").at(noon(21)),
          taskDone("baselines-measured").at(noon(22)),
          cause("manual-work-replaced", RootCause.TECHNICAL_BLOCKER, "o conector falha")
              .at(noon(29)),
          timelineReset(
                  "manual-work-replaced",
                  START.plusDays(35),
                  "aguardando a correção",
                  Setback.Confidence.MEDIUM)
              .at(noon(29)));

  private static Instant noon(int day) {
    return START.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void dossiers_and_next_steps_are_in_portuguese() throws IOException {
    Instant now = noon(38);
    String dossiers = List.of("manual-work-replaced", "operational", "team-adopted").stream()
        .map(id -> Dossier.of(BAKERY, MilestoneId.of(id), now).text(PORTUGUESE))
        .collect(joining("\n"));
    String steps = NextStep.all(BAKERY, now).stream()
        .map(step -> step.text(PORTUGUESE))
        .collect(joining("\n"));

    assertInPortuguese(dossiers + steps);
    Golden.check("dev/milestone/journey/library/dossiers.pt-BR.txt", dossiers);
    Golden.check("dev/milestone/journey/library/next-steps.pt-BR.txt", steps);
  }

  static List<JourneyMap> maps() {
    return JourneyMaps.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("maps")
  void nothing_of_a_ready_map_is_said_in_english(JourneyMap map) {
    Journey open = Journey.start("loja", map).on(START, ZoneOffset.UTC);
    Journey filled = open;
    for (MetricSlot slot : map.slots()) {
      String id = slot.id().value();
      filled = filled
          .measuring(id, "medida " + map.slots().indexOf(slot), "1", Direction.INCREASE)
          .record(baseline(id, "1"), target(id, "9"), observed(id, "4").at(noon(20)));
    }
    Journey closed = open;
    for (Milestone milestone : map.milestones()) {
      if (milestone instanceof FunctionalMilestone) {
        closed = closed.record(missed(milestone.id().value(), "sem tempo").at(noon(40)));
      }
    }
    for (Journey journey : List.of(open, filled, closed)) {
      for (Milestone milestone : map.milestones()) {
        for (int day : List.of(0, 60)) {
          assertInPortuguese(Dossier.of(journey, milestone.id(), noon(day)).text(PORTUGUESE));
        }
        assertInPortuguese(
            NextStep.of(journey, milestone.id(), noon(60), noon(60)).text(PORTUGUESE));
      }
    }
    map.valueChain().paths().forEach(path -> assertInPortuguese(PORTUGUESE.say(path.sentence())));
  }

  /** No phrase of the maps is in it, and no word that only the English words and phrases have. */
  private static void assertInPortuguese(String text) {
    PORTUGUESE.phrases().forEach((phrase, translation) -> {
      if (phrase.contains(" ") || phrase.contains("-")) {
        assertThat(text).doesNotContain(phrase);
      }
    });
    assertThat(words(text)).doesNotContainAnyElementsOf(ENGLISH_ONLY);
  }

  private static Set<String> englishOnly() {
    Set<String> english = words(String.join(" ", PORTUGUESE.phrases().keySet()));
    english.addAll(words(patterns("messages_en.properties")));
    english.removeAll(words(String.join(" ", PORTUGUESE.phrases().values())));
    english.removeAll(words(patterns("messages_pt_BR.properties")));
    return english;
  }

  /** What the patterns say outside of the names of their arguments. */
  private static String patterns(String resource) {
    try (InputStream stream = Wording.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .map(line -> line.substring(line.indexOf('=') + 1).replaceAll("\\{[A-Za-z0-9_-]+", " "))
          .collect(joining(" "));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + resource, e);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Pattern.compile("\\p{L}+")
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(found -> words.add(found.group()));
    return words;
  }

  @Test
  void what_a_variant_of_ones_own_says_is_said_as_it_stands_until_it_is_translated() {
    JourneyMap ready = JourneyMaps.valueRealisation();
    FunctionalMilestone step =
        (FunctionalMilestone) ready.milestone(MilestoneId.of("first-workflow"));
    JourneyMap own = ready
        .specialise(Segment.of("bakeries", "bakeries", "bread"))
        .replace(step.withName("First batch baked"))
        .build();
    Journey journey = Journey.start("padaria", own).on(START, ZoneOffset.UTC);
    NextStep next = NextStep.of(journey, step.id(), noon(0), noon(0));

    assertThat(next.text(PORTUGUESE))
        .startsWith("First batch baked (não iniciado), até 2026-01-19\n")
        .contains("primeiro o milestone Primeira pessoa produtiva");
    assertThat(next.text(PORTUGUESE.translating(Map.of("First batch baked", "Primeira fornada"))))
        .startsWith("Primeira fornada (não iniciado)");
  }

  @Test
  void objectives_are_said_as_the_customer_stated_them() {
    Objective ready = JourneyMaps.valueRealisation().objectives().stream()
        .filter(objective -> objective.id().value().equals("less-manual-work"))
        .findFirst()
        .orElseThrow();
    Journey stated = BAKERY.record(
        objective(ready.withStatement("Reports by noon").withStatedBy("Ana")).at(noon(30)));

    String text =
        Dossier.of(stated, MilestoneId.of("manual-work-replaced"), noon(38)).text(PORTUGUESE);

    assertThat(text).contains("atende ao objetivo operacional: Reports by noon");
  }

  @Test
  void a_role_of_ones_own_is_translated_like_all_that_a_map_says() {
    Wording words = PORTUGUESE.translating(Map.of("head baker", "mestre padeiro"));

    assertThat(words.say(Roles.label("head baker"))).isEqualTo("mestre padeiro");
    assertThat(PORTUGUESE.say(Roles.label("head baker"))).isEqualTo("head baker");
  }
}
