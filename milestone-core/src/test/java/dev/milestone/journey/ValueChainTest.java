package dev.milestone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.milestone.ProcessorTime;
import dev.milestone.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueChainTest {

  private static final JourneyMap MAP = Designs.chained();

  private final ValueChain chain = Designs.chained().valueChain(); // built for each test

  private static String words(Collection<?> ids) {
    return String.join(" ", ids.stream().map(Object::toString).toList());
  }

  @ParameterizedTest(name = "using {0} reaches {1} and serves {2}")
  @CsvSource({
    "workflows, time-saved,          grow no-retyping",
    "dashboard, forecast,            grow predict",
    "sync,      time-saved forecast, grow predict no-retyping",
  })
  void forwards(String capability, String outcomes, String objectives) {
    CapabilityId id = CapabilityId.of(capability);

    assertThat(words(chain.outcomesOf(id))).isEqualTo(outcomes);
    assertThat(words(chain.objectivesServedBy(id))).isEqualTo(objectives);
  }

  @ParameterizedTest(name = "reaching {0} means {1} and serves {2}")
  @CsvSource({
    "workflow-live,  volume,  grow no-retyping",
    "dashboard-live, revenue, grow predict",
    "time-saved,     volume,  grow no-retyping",
    "forecast,       revenue, grow predict",
    "calm,           '',      ''",
  })
  void forwards_from_a_milestone(String milestone, String impacts, String objectives) {
    MilestoneId id = MilestoneId.of(milestone);

    assertThat(words(chain.impactsOf(id))).isEqualTo(impacts);
    assertThat(words(chain.objectivesServedBy(id))).isEqualTo(objectives);
  }

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({
    "workflow-live,  time-saved",
    "dashboard-live, forecast",
    "time-saved,     ''", // a result itself
  })
  void a_functional_milestone_leads_to_results(String milestone, String outcomes) {
    assertThat(words(chain.outcomesOf(MilestoneId.of(milestone)))).isEqualTo(outcomes);
  }

  @ParameterizedTest(name = "{0} is served by {1}, {2}, {3}")
  @CsvSource({
    "grow,        volume revenue, time-saved forecast, workflows dashboard sync",
    "predict,     revenue,        forecast,            dashboard sync",
    "no-retyping, volume,         time-saved,          workflows sync",
  })
  void backwards(String objective, String impacts, String outcomes, String capabilities) {
    ObjectiveId id = ObjectiveId.of(objective);

    assertThat(words(chain.impactsServing(id))).isEqualTo(impacts);
    assertThat(words(chain.outcomesServing(id))).isEqualTo(outcomes);
    assertThat(words(chain.capabilitiesServing(id))).isEqualTo(capabilities);
  }

  @Test
  void a_path_is_a_sentence_for_the_customer() {
    List<ValuePath> paths = chain.pathsFrom(CapabilityId.of("workflows"));

    assertThat(paths.stream().map(path -> path.objective().id().value()))
        .containsExactly("grow", "no-retyping");
    assertThat(Wording.english().say(paths.get(0).sentence()))
        .isEqualTo("when you use automated workflows you reach 12 hours saved a week, which means "
            + "30 % more volume by the same team and serves your strategic objective: "
            + "grow without hiring at the same rate");
    Objective stated = paths
        .get(0)
        .objective()
        .withStatement("twice the deals, same team")
        .stated("CEO", LocalDate.of(2026, 1, 8), "What matters most this year?");
    assertThat(Wording.english().say(paths.get(0).sentenceFor(stated)))
        .endsWith("serves your strategic objective: twice the deals, same team");
  }

  @Test
  void paths_lead_to_an_objective_through_those_that_serve_it() {
    assertThat(chain.paths()).hasSize(6);
    assertThat(chain.pathsTo(ObjectiveId.of("grow")).stream()
            .map(path -> path.capability().id() + ">" + path.outcome().id() + ">"
                + path.impact().id() + ">" + path.objective().id()))
        .containsExactly(
            "workflows>time-saved>volume>grow",
            "dashboard>forecast>revenue>predict",
            "sync>time-saved>volume>grow",
            "sync>forecast>revenue>predict");
  }

  @Test
  void what_is_not_there_is_refused_with_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.outcomesOf(CapabilityId.of("workflow")))
        .withMessageStartingWith(
            "capability 'workflow' is not in map 'crm'; the nearest there: 'workflows'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.pathsTo(ObjectiveId.of("growth")))
        .withMessageContaining("'grow'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.impactsOf(MilestoneId.of("calmer")))
        .withMessageContaining("'calm'");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            () ->
                MAP.withCapabilities(Capability.of("x", "x").leadsTo("forcast").build()),
            "map 'crm': capability 'x' leads to 'forcast' (x -> forcast); milestone 'forcast' is not in the map; the nearest there: 'forecast'"),
        wrong(
            () -> MAP.withCapabilities(
                Capability.of("x", "x").leadsTo("workflow-live").build()),
            "map 'crm': capability 'x' leads to 'workflow-live', which is no customer milestone"),
        wrong(
            () -> MAP.withCapabilities(
                Capability.of("x", "x").deliveredBy("forecast").build()),
            "map 'crm': capability 'x' is delivered by 'forecast', which is no functional milestone"),
        wrong(
            () ->
                MAP.withImpacts(Impact.of("x", "x").comesFrom("dashboard-live").build()),
            "map 'crm': impact 'x' comes from 'dashboard-live', which is no customer milestone"),
        wrong(
            () -> MAP.withImpacts(Impact.of("x", "x").serves("gro").build()),
            "map 'crm': impact 'x' serves 'gro' (x -> gro); objective 'gro' is not in the map"),
        wrong(
            () -> MAP.withImpacts()
                .withObjectives(Objective.of("o", ObjectiveLevel.TACTICAL, "o").serving("grow")),
            "map 'crm': objective 'o' serves 'grow' (o -> grow); objective 'grow' is not in the map"),
        wrong(
            () -> MAP.withObjectives(MAP.objectives().subList(1, 3)),
            "map 'crm': impact 'volume' serves 'grow' (volume -> grow)"),
        wrong(
            () -> JourneyMap.of("m", "1")
                .addStages(Stage.open("s"))
                .addMilestones(CustomerMilestone.of("a", "s").build())
                .addObjectives(
                    Objective.of("o", ObjectiveLevel.TACTICAL, "o"),
                    Objective.of("o", ObjectiveLevel.STRATEGIC, "o"))
                .build(),
            "map 'm': objective 'o' is there twice; ids must be unique"));
  }

  private static Arguments wrong(Supplier<JourneyMap> design, String message) {
    return arguments(message, design);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void a_wrong_link_is_refused_with_its_path(String message, Supplier<JourneyMap> design) {
    assertThatIllegalArgumentException().isThrownBy(design::get).withMessageStartingWith(message);
  }

  private static List<Objective> objectives(int count, boolean closed) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          Objective objective = Objective.of("o" + i, ObjectiveLevel.OPERATIONAL, "want " + i);
          return i + 1 < count
              ? objective.serving("o" + (i + 1))
              : closed ? objective.serving("o0") : objective;
        })
        .toList();
  }

  @Test
  void a_step_leads_to_what_it_names_and_to_what_requires_it() {
    assertThat(chain.outcomesOf(Maps.id("workflow-live"))).containsExactly(Maps.id("time-saved"));
    assertThat(chain.outcomesOf(Maps.id("dashboard-live"))).containsExactly(Maps.id("forecast"));
    assertThat(chain.outcomesOf(Maps.id("calm"))).isEmpty();
  }

  @Test
  void objectives_that_serve_each_other_are_refused_with_the_circle() {
    CyclicMapException refused = catchThrowableOfType(
        CyclicMapException.class, () -> MAP.withImpacts().withObjectives(objectives(3, true)));

    assertThat(refused)
        .hasMessage("map 'crm': objectives serve each other in a circle: o0 -> o1 -> o2 -> o0; "
            + "take one of these links out");
    assertThat(refused.path()).containsExactly("o0", "o1", "o2", "o0");
  }

  /** D-2 at size: deep enough to overflow a stack that recurses, long enough for quadratic work to show. */
  @Test
  void ten_thousand_of_each_build_and_answer() {
    int size = 10_000;
    JourneyMap map = ProcessorTime.atMost(
        Duration.ofSeconds(15),
        () -> JourneyMap.of("m", "1")
            .addStages(Stage.open("s"))
            .addAllMilestones(IntStream.range(0, size)
                .mapToObj(i -> CustomerMilestone.of("m" + i, "s").build())
                .toList())
            .addAllObjectives(objectives(size, false))
            .addAllCapabilities(IntStream.range(0, size)
                .mapToObj(i -> Capability.of("c" + i, "c").leadsTo("m" + i).build())
                .toList())
            .addAllImpacts(IntStream.range(0, size)
                .mapToObj(i ->
                    Impact.of("i" + i, "i").comesFrom("m" + i).serves("o" + i).build())
                .toList())
            .build());

    assertThat(map.valueChain().objectivesServedBy(CapabilityId.of("c1"))).hasSize(size - 1);
    assertThat(map.valueChain().capabilitiesServing(ObjectiveId.of("o" + (size - 1))))
        .hasSize(size);
    assertThat(map.valueChain().paths()).hasSize(size);
    JourneyMap variant = ProcessorTime.atMost(
        Duration.ofSeconds(15),
        () -> map.specialise(Segment.retail())
            .redate(MilestoneId.of("m7"), Due.afterStart(Period.ZERO))
            .build());
    assertThat(variant.lineage().orElseThrow().changes()).hasSize(1);
    assertThat(variant.hash()).isNotEqualTo(map.hash());
    CyclicMapException refused = catchThrowableOfType(
        CyclicMapException.class, () -> map.withObjectives(objectives(size, true)));
    assertThat(refused.path()).hasSize(size + 1);
  }

  @Test
  void an_objective_says_who_said_it_when_and_asked_what() {
    Objective presumed =
        Objective.of("time", ObjectiveLevel.OPERATIONAL, "reports in half the time");
    Objective stated =
        presumed.stated("head of sales", LocalDate.of(2026, 1, 8), "Where do hours go?");

    assertThat(presumed.isStated()).isFalse();
    assertThat(stated.isStated()).isTrue();
    assertThat(stated.statedBy()).hasValue("head of sales");
    assertThat(stated.statedOn()).hasValue(LocalDate.of(2026, 1, 8));
    assertThat(stated.question()).hasValue("Where do hours go?");
    assertThat(stated.withStatedBy("head of IT")).isNotEqualTo(stated);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> presumed.withQuestion("Why?"))
        .withMessageContaining("but not by whom");
    assertThatIllegalArgumentException().isThrownBy(() -> presumed.withStatement(" "));
    assertThat(ObjectiveLevel.values())
        .allSatisfy(level -> assertThat(Wording.english().say(level.question())).endsWith("?"))
        .allSatisfy(level -> assertThat(Wording.english().say(level.label())).isNotBlank());
  }
}
