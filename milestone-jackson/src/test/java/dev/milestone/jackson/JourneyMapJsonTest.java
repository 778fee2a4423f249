package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.milestone.journey.AtLeast;
import dev.milestone.journey.Criteria;
import dev.milestone.journey.Criterion;
import dev.milestone.journey.CriterionContext;
import dev.milestone.journey.CustomerMilestone;
import dev.milestone.journey.EvidenceKind;
import dev.milestone.journey.Fulfilment;
import dev.milestone.journey.FunctionalMilestone;
import dev.milestone.journey.JourneyMap;
import dev.milestone.journey.MetricSlot;
import dev.milestone.journey.MilestoneId;
import dev.milestone.journey.Segment;
import dev.milestone.journey.Stage;
import dev.milestone.journey.ValidationPolicy;
import dev.milestone.journey.library.JourneyMaps;
import dev.milestone.measure.Direction;
import dev.milestone.measure.Indicator;
import dev.milestone.measure.Metric;
import dev.milestone.measure.MetricId;
import dev.milestone.measure.Scale;
import java.io.StringWriter;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyMapJsonTest {

  private final ObjectMapper mapper = Mappers.plain();

  @Test
  void looks_like_the_golden_file() throws Exception {
    Golden.check("journey-map.json", Mappers.pretty().writeValueAsString(Maps.full()) + "\n");
  }

  @Test
  void comes_back_equal() throws Exception {
    JourneyMap map = Maps.full();

    assertThat(mapper.readValue(mapper.writeValueAsString(map), JourneyMap.class))
        .isEqualTo(map);
  }

  @Test
  void slots_come_back_open_or_filled_as_they_were() throws Exception {
    JourneyMap map = Maps.full();
    JourneyMap filled =
        map.filling(Metric.of("errors", "errors", "{error}/mo", Direction.DECREASE));

    for (JourneyMap written : List.of(map, map.unfilled(), filled)) {
      JourneyMap read = mapper.readValue(mapper.writeValueAsString(written), JourneyMap.class);

      assertThat(read).isEqualTo(written);
      assertThat(read.hash()).isEqualTo(written.hash());
      assertThat(read.openSlots()).isEqualTo(written.openSlots());
    }
  }

  static List<String> readyNames() {
    return JourneyMaps.names();
  }

  @ParameterizedTest(name = "D-9: {0}")
  @MethodSource("readyNames")
  void ready_maps_come_back_equal(String name) throws Exception {
    JourneyMap map = JourneyMaps.named(name);

    JourneyMap read = mapper.readValue(mapper.writeValueAsString(map), JourneyMap.class);

    assertThat(read).isEqualTo(map);
    assertThat(read.reference()).isEqualTo(map.reference());
  }

  @Test
  void a_variant_of_a_variant_comes_back_with_all_that_it_comes_from() throws Exception {
    JourneyMap shops = Maps.small().specialise(Segment.retail()).build();
    JourneyMap corner = shops.specialise(Segment.smallBusiness()).build();

    String json = mapper.writeValueAsString(corner);
    JourneyMap read = mapper.readValue(json, JourneyMap.class);

    assertThat(read).isEqualTo(corner);
    assertThat(read.reference()).isEqualTo(corner.reference());
    assertThat(read.lineage().orElseThrow().earlier()).isEqualTo(shops.lineage());
  }

  @Test
  void a_lineage_of_an_old_document_has_no_earlier_one() throws Exception {
    JourneyMap shops = Maps.small().specialise(Segment.retail()).build();

    String json = mapper.writeValueAsString(shops);

    assertThat(json).contains("\"lineage\"").doesNotContain("\"earlier\"");
    assertThat(mapper.readValue(json, JourneyMap.class)).isEqualTo(shops);
  }

  @Test
  void a_slot_needs_only_its_id() throws Exception {
    JourneyMap map = mapper.readValue("""
        {"schemaVersion": 1, "id": "m", "version": "1", "stages": [{"id": "s"}],
         "slots": [{"id": "time-saved"}],
         "milestones": [{"id": "a", "stage": "s", "type": "customer",
                         "criteria": [{"type": "reaches", "metric": "time-saved"}]}]}
        """, JourneyMap.class);

    assertThat(map.slots())
        .containsExactly(MetricSlot.builder().id("time-saved").build());
    assertThat(map.openSlots(MilestoneId.of("a"))).hasSize(1);
  }

  @Test
  void leaves_out_what_is_absent_or_an_empty_list() throws Exception {
    assertThat(mapper.writeValueAsString(Maps.small()))
        .isEqualTo(
            "{\"schemaVersion\":1,\"id\":\"small\",\"version\":\"1\",\"name\":\"small\","
                + "\"stages\":[{\"id\":\"only\",\"name\":\"only\",\"start\":\"P0D\"}],"
                + "\"milestones\":[{\"type\":\"functional\",\"id\":\"done\",\"name\":\"done\",\"stage\":\"only\"}]}");
  }

  @Test
  void what_has_a_default_may_be_left_out() throws Exception {
    JourneyMap map = mapper.readValue("""
        {"schemaVersion": 1, "id": "m", "version": "1",
         "stages": [{"id": "s", "tasks": [{"id": "t"}]}],
         "metrics": [{"id": "nps", "unit": "pt", "direction": "increase"}],
         "targets": [{"metric": "nps", "goal": "> 30 pt"}],
         "milestones": [
           {"id": "a", "stage": "s", "type": "customer", "due": {"offset": "P4W"},
            "criteria": [{"type": "reaches", "metric": "nps"},
                         {"type": "happened", "usage": "login"},
                         {"type": "tasks-done", "tasks": ["t"]}],
            "validation": {}}]}
        """, JourneyMap.class);

    assertThat(map.name()).isEqualTo("m");
    assertThat(map.stages().get(0).startInclusive()).isEqualTo(Period.ZERO);
    assertThat(map.metric(MetricId.of("nps")).scale()).isEqualTo(Scale.INTERVAL);
    assertThat(map.milestone(MilestoneId.of("a")))
        .isInstanceOf(CustomerMilestone.class)
        .satisfies(a -> assertThat(a.criteria())
            .containsExactly(
                Criteria.reaches("nps"), Criteria.happened("login"), Criteria.tasksDone(1, "t")))
        .satisfies(a -> assertThat(a.validation().orElseThrow().confirmations()).isOne());
  }

  @Test
  void what_is_said_against_a_default_comes_back() throws Exception {
    JourneyMap map = mapper.readValue("""
        {"schemaVersion": 1, "id": "m", "version": "1", "stages": [{"id": "s"}],
         "metrics": [{"id": "mood", "unit": "1", "direction": "increase", "scale": "interval",
                      "indicator": "leading"}],
         "slots": [{"id": "use", "indicator": "leading", "required": false}],
         "milestones": [{"id": "a", "stage": "s", "type": "customer",
                         "criteria": [{"type": "reaches", "metric": "mood"}],
                         "validation": {"confirmations": 2, "sources": 3,
                                        "evidence": ["log", "survey"]}}]}
        """, JourneyMap.class);

    assertThat(map.metric(MetricId.of("mood")).scale()).isEqualTo(Scale.INTERVAL);
    assertThat(map.metric(MetricId.of("mood")).indicator()).isEqualTo(Indicator.LEADING);
    assertThat(map.slots().get(0).indicator()).isEqualTo(Indicator.LEADING);
    assertThat(map.slots().get(0).required()).isFalse();
    ValidationPolicy policy = map.milestone(MilestoneId.of("a")).validation().orElseThrow();
    assertThat(policy.confirmations()).isEqualTo(2);
    assertThat(policy.sources()).isEqualTo(3);
    assertThat(policy.evidence()).containsExactly(EvidenceKind.LOG, EvidenceKind.SURVEY);
    assertThat(mapper.readValue(mapper.writeValueAsString(map), JourneyMap.class))
        .isEqualTo(map);
  }

  @Test
  void what_validation_does_not_ask_for_is_not_written_and_old_documents_do_not_ask_for_it()
      throws Exception {
    String json = """
        {"schemaVersion": 1, "id": "m", "version": "1", "stages": [{"id": "s"}],
         "metrics": [{"id": "nps", "unit": "pt", "direction": "increase"}],
         "milestones": [{"id": "a", "stage": "s", "type": "customer",
                         "criteria": [{"type": "reaches", "metric": "nps"}],
                         "validation": {"role": "customer"%s}}]}
        """;
    JourneyMap old = mapper.readValue(json.formatted(""), JourneyMap.class);
    JourneyMap asking =
        mapper.readValue(json.formatted(", \"methodStatedBeforehand\": true"), JourneyMap.class);

    assertThat(isMethodAsked(old)).isFalse();
    assertThat(mapper.writeValueAsString(old)).doesNotContain("methodStatedBeforehand");
    assertThat(isMethodAsked(asking)).isTrue();
    assertThat(mapper.writeValueAsString(asking)).contains("\"methodStatedBeforehand\":true");
    assertThat(mapper.readValue(mapper.writeValueAsString(asking), JourneyMap.class))
        .isEqualTo(asking);
  }

  private static boolean isMethodAsked(JourneyMap map) {
    return map.milestone(MilestoneId.of("a")).validation().orElseThrow().methodStatedBeforehand();
  }

  static Map<String, ObjectMapper> odd() {
    return Mappers.odd();
  }

  static List<String> oddNames() {
    return odd().keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("oddNames")
  void a_mapper_of_odd_settings_writes_the_same_and_reads_it(String name) throws Exception {
    ObjectMapper odd = odd().get(name);
    JourneyMap map = Maps.full();

    String json = odd.writeValueAsString(map);

    assertThat(json).isEqualTo(mapper.writeValueAsString(map));
    assertThat(odd.readValue(json, JourneyMap.class)).isEqualTo(map);
  }

  @ParameterizedTest
  @MethodSource("oddNames")
  void a_mapper_of_odd_settings_is_as_strict(String name) throws Exception {
    String json = mapper.writeValueAsString(Maps.full());
    List<String> wrong = List.of(
        json.replace("\"owner\":", "\"ownr\":"),
        json.replace("\"n\":2", "\"n\":\"2\""),
        json.replace("[\"live\"]", "\"live\""),
        json.replace("\"decrease\"", "1"));

    assertThat(wrong)
        .doesNotContain(json)
        .allSatisfy(text -> assertThatThrownBy(
                () -> odd().get(name).readValue(text, JourneyMap.class))
            .isInstanceOf(JsonMappingException.class));
  }

  record Shelf(String label, List<JourneyMap> maps) {}

  @Test
  void stands_inside_a_type_of_the_users_own() throws Exception {
    Shelf shelf = new Shelf("all", List.of(Maps.small(), Maps.full()));

    assertThat(mapper.readValue(mapper.writeValueAsString(shelf), Shelf.class)).isEqualTo(shelf);
  }

  @Test
  void is_read_from_a_tree_and_written_to_one() throws Exception {
    JourneyMap map = Maps.full();

    assertThat(mapper.treeToValue(mapper.valueToTree(map), JourneyMap.class)).isEqualTo(map);
    assertThat(mapper.<JsonNode>valueToTree(map).get("schemaVersion").intValue())
        .isOne();
  }

  @Test
  void is_found_on_the_class_path() throws Exception {
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.writeValueAsString(Maps.full()))
        .isEqualTo(mapper.writeValueAsString(Maps.full()));
    assertThat(found.getRegisteredModuleIds()).contains(MilestoneModule.class.getName());
  }

  @Test
  void registering_it_twice_is_once() throws Exception {
    ObjectMapper twice = Mappers.plain().registerModule(new MilestoneModule());

    assertThat(twice.writeValueAsString(Maps.small()))
        .isEqualTo(mapper.writeValueAsString(Maps.small()));
  }

  @Test
  void what_is_nested_as_deep_as_can_be_written_can_be_read() throws Exception {
    JourneyMap deepest = nested(98);

    assertThat(mapper.readValue(mapper.writeValueAsString(deepest), JourneyMap.class))
        .isEqualTo(deepest);
    assertThatThrownBy(() -> mapper.writeValueAsString(nested(99)))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(
            "milestone 'a' has criteria that are nested too deep to be read back");
  }

  private static JourneyMap nested(int criteria) {
    Criterion criterion = Criteria.happened("x");
    for (int i = 1; i < criteria; i++) {
      criterion = Criteria.allOf(criterion);
    }
    return JourneyMap.of("m", "1")
        .addStage(Stage.open("s", Period.ZERO))
        .addMilestone(FunctionalMilestone.of("a", "s").addCriteria(criterion).build())
        .build();
  }

  /** A criterion that only a program knows. */
  record FullMoon() implements Criterion {
    @Override
    public Fulfilment evaluate(CriterionContext context) {
      return Fulfilment.notStarted();
    }
  }

  @Test
  void a_criterion_of_ones_own_is_refused_before_anything_is_written() {
    JourneyMap map = JourneyMap.of("m", "1")
        .addStage(Stage.open("s", Period.ZERO))
        .addMilestone(FunctionalMilestone.of("first", "s").build())
        .addMilestone(FunctionalMilestone.of("second", "s")
            .addOptionalCriteria(
                Criteria.anyOf(new AtLeast(1, List.of(new FullMoon())), Criteria.happened("x")))
            .build())
        .build();
    StringWriter written = new StringWriter();

    assertThatThrownBy(() -> mapper.writeValue(written, map))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("milestone 'second' has a criterion of the class ")
        .hasMessageContaining(
            "FullMoon, which cannot be written as JSON; build it from the Criteria class");
    assertThat(written.toString()).isEmpty();
  }
}
