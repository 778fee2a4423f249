package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.milestone.journey.CyclicMapException;
import dev.milestone.journey.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadJsonTest {

  /** By line, so that places can be checked. */
  private static final String GOOD = """
      {"schemaVersion": 1,
       "id": "m", "version": "1",
       "stages": [{"id": "s", "end": "P28D", "tasks": [{"id": "t"}]}],
       "metrics": [{"id": "time-saved", "unit": "h/wk", "direction": "decrease"}],
       "targets": [{"metric": "time-saved", "goal": "30 min/wk", "by": "2026-06-30", "held": false}],
       "milestones": [
         {"type": "functional", "id": "a", "stage": "s"},
         {"type": "functional", "id": "b", "stage": "s", "dependsOn": ["a"], "owner": "Eva"},
         {"type": "customer", "id": "c", "stage": "s", "due": {"offset": "P7D", "after": "b"},
          "criteria": [{"type": "at-least", "n": 1, "criteria": [
            {"type": "reaches", "metric": "time-saved", "timesInARow": 2},
            {"type": "happened", "usage": "login", "times": 3, "within": "PT36H"},
            {"type": "tasks-done", "tasks": ["t"], "share": 0.5}]}],
          "validation": {"confirmations": 1}}]}
      """;

  private final ObjectMapper mapper = Mappers.plain();

  @Test
  void the_good_one_is_good() throws Exception {
    assertThat(mapper.readValue(GOOD, JourneyMap.class).milestones()).hasSize(3);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // wrong type
        "\"n\": 1 | \"n\": \"1\" | $.milestones[2].criteria[0].n | found text where a whole number belongs",
        "\"n\": 1 | \"n\": 1.5 | $.milestones[2].criteria[0].n | found a number with a fraction where a whole number belongs",
        "\"n\": 1 | \"n\": 3000000000 | $.milestones[2].criteria[0].n | 3000000000 is too large",
        "\"times\": 3 | \"times\": 99999999999999999999 | $.milestones[2].criteria[0].criteria[1].times | out of range",
        "\"Eva\" | 5 | $.milestones[1].owner | found a number where text belongs",
        "\"held\": false | \"held\": \"no\" | $.targets[0].held | found text where true or false belongs",
        "0.5 | \"half\" | $.milestones[2].criteria[0].criteria[2].share | found text where a number belongs",
        "[\"a\"] | \"a\" | $.milestones[1].dependsOn | found text where a list belongs",
        "[\"a\"] | [5] | $.milestones[1].dependsOn[0] | found a number where text belongs",
        "{\"offset\": \"P7D\", \"after\": \"b\"} | \"P7D\" | $.milestones[2].due | found text where an object belongs",
        "{\"type\": \"functional\", \"id\": \"a\", \"stage\": \"s\"} | [] | $.milestones[0] | found a list where an object belongs",
        "{\"confirmations\": 1} | [1] | $.milestones[2].validation | found a list where an object belongs",
        // missing
        "\"schemaVersion\": 1, | `` | $ | field 'schemaVersion' is missing; add it",
        "\"id\": \"m\", | `` | $ | field 'id' is missing; add it",
        "\"unit\": \"h/wk\", | `` | $.metrics[0] | field 'unit' is missing; add it",
        "\"type\": \"customer\", | `` | $.milestones[2] | field 'type' is missing; add it",
        "\"n\": 1, | `` | $.milestones[2].criteria[0] | field 'n' is missing; add it",
        "\"offset\": \"P7D\", | `` | $.milestones[2].due | field 'offset' is missing; add it",
        // null
        "\"Eva\" | null | $.milestones[1] | field 'owner' is null; leave it out instead",
        "\"unit\": \"h/wk\" | \"unit\": null | $.metrics[0] | field 'unit' is null; leave it out instead",
        "[\"a\"] | [null] | $.milestones[1].dependsOn | found null; leave it out instead",
        "{\"confirmations\": 1} | null | $.milestones[2] | field 'validation' is null; leave it out instead",
        // unknown
        "\"owner\" | \"ovner\" | $.milestones[1].ovner | field 'ovner' is not in the fields of this object; the nearest there: 'owner'",
        "\"usage\" | \"uasge\" | $.milestones[2].criteria[0].criteria[1].uasge | the nearest there: 'usage'",
        "\"type\": \"customer\" | \"type\": \"custmer\" | $.milestones[2].type | type 'custmer' is not in the milestone types; the nearest there: 'customer'",
        "\"reaches\" | \"reached\" | $.milestones[2].criteria[0].criteria[0].type | type 'reached' is not in the criterion types; the nearest there: 'reaches'",
        "\"decrease\" | \"DECREASE\" | $.metrics[0].direction | direction 'DECREASE' is not in the known ones; the nearest there: 'decrease'",
        // twice
        "\"id\": \"b\" | \"id\": \"b\", \"id\": \"b2\" | $.milestones[1] | field 'id' is there twice; leave one",
        // what the domain refuses
        "h/wk | hours | $.metrics[0].unit | 'hours' is no unit; write a time",
        "30 min/wk | 30 minutes | $.targets[0].goal | goal '30 minutes' cannot be read",
        "30 min/wk | 12 % | $ | metric 'time-saved' is measured in h/wk; 12 % is a share",
        "\"id\": \"a\" | \"id\": \"a b\" | $.milestones[0].id | 'a b' is no milestone id",
        "P7D | 7 days | $.milestones[2].due.offset | '7 days' is no period of days; write it like P28D",
        "P7D | P-7D | $.milestones[2].due | a milestone cannot be due P-7D after something",
        "PT36H | 36 h | $.milestones[2].criteria[0].criteria[1].within | '36 h' is no length of time; write it like PT36H",
        "2026-06-30 | 2026-06-31 | $.targets[0].by | '2026-06-31' is no date; write it like 2026-01-31",
        "P28D | P0D | $.stages[0] | stage 's' lasts over [P0D, P0D), which holds no day",
        "0.5 | 1.5 | $.milestones[2].criteria[0].criteria[2] | a share of 1.5 of the tasks cannot be done",
        "\"n\": 1 | \"n\": 4 | $.milestones[2].criteria[0] | at least 4 of 3 criteria cannot be asked for",
        "\"metric\": \"time-saved\", \"t | \"metric\": \"time-svd\", \"t | $ | metric 'time-svd' is not in the map; the nearest there: 'time-saved'",
        // the version
        "\"schemaVersion\": 1 | \"schemaVersion\": 2, \"new\": 0 | $.schemaVersion | schema version 2 cannot be read, only 1",
      })
  void names_the_place_and_what_to_do(String good, String bad, String place, String message) {
    assertThat(GOOD).contains(good);
    String json = GOOD.replace(good, bad);

    JsonMappingException problem = read(json);

    assertThat(problem.getOriginalMessage()).startsWith(place + ": ").contains(message);
    assertThat(problem.getLocation().getLineNr()).isPositive();
    assertThat(chain(problem)).isEqualTo(place);
  }

  @Test
  void a_circle_is_told_with_its_path_and_keeps_its_exception() {
    JsonMappingException problem = read(GOOD.replace(
            "\"id\": \"a\", \"stage\": \"s\"",
            "\"id\": \"a\", \"stage\": \"s\", \"dependsOn\": [\"c\"]")
        .replace(
            "\"id\": \"c\", \"stage\": \"s\"",
            "\"id\": \"c\", \"stage\": \"s\", \"dependsOn\": [\"b\"]"));

    assertThat(problem.getOriginalMessage())
        .startsWith("$: map 'm': milestones wait for each other");
    assertThat(problem.getCause())
        .isInstanceOfSatisfying(
            CyclicMapException.class, cycle -> assertThat(cycle.path()).hasSize(4));
  }

  @Test
  void endless_nesting_is_refused_and_does_not_overflow() {
    String deep = "{\"type\": \"all-of\", \"criteria\": [".repeat(5_000);

    assertThat(read(GOOD.replace("{\"type\": \"at-least\"", deep)).getOriginalMessage())
        .startsWith("$.milestones[2].criteria[0].criteria[0]")
        .contains("objects are nested more than 100 deep; flatten them");
  }

  @Test
  void a_number_too_large_to_write_out_is_refused_at_once() {
    assertThat(read(GOOD.replace("0.5", "1e999999999")).getOriginalMessage())
        .startsWith("$.milestones[2].criteria[0].criteria[2]: a share of Infinity");
  }

  @Test
  void tells_the_line() {
    assertThat(read(GOOD.replace("h/wk", "hours")).getLocation().getLineNr()).isEqualTo(4);
    assertThat(read(GOOD.replace("P7D", "P-7D")).getLocation().getLineNr()).isEqualTo(9);
  }

  @Test
  void names_the_domain_and_not_our_records_in_the_chain() {
    assertThat(read(GOOD.replace("P7D", "x")).getMessage())
        .contains("dev.milestone.journey.JourneyMap[\"milestones\"]->java.util.List[2]->"
            + "dev.milestone.journey.Milestone[\"due\"]->dev.milestone.journey.Due[\"offset\"]")
        .doesNotContain("jackson.Mile", "jackson.Journey");
  }

  record Shelf(List<JourneyMap> maps) {}

  @Test
  void the_chain_goes_on_outside_of_the_map() {
    String json = "{\"maps\": [" + GOOD + "," + GOOD.replace("h/wk", "hours") + "]}";

    JsonMappingException problem =
        catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, Shelf.class));

    assertThat(chain(problem)).isEqualTo("$.maps[1].metrics[0].unit");
  }

  @Test
  void every_truncation_is_refused() {
    String json = GOOD.strip();
    for (int length = 1; length < json.length(); length++) {
      assertThat(read(json.substring(0, length)).getOriginalMessage()).startsWith("$");
    }
    assertThat(read(json.substring(0, json.indexOf("P7D"))).getOriginalMessage())
        .startsWith("$.milestones[2].due.offset: Unexpected end-of-input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[] | a list", "5 | a number", "\"m\" | text", "true | true or false"})
  void something_else_is_no_map(String json, String found) {
    assertThat(read(json).getOriginalMessage())
        .isEqualTo("$: found " + found + " where an object belongs");
  }

  @Test
  void empty_text_is_neither_a_list_nor_an_object() {
    assertThat(read(GOOD.replace("[\"a\"]", "\"\"")).getOriginalMessage())
        .isEqualTo("$.milestones[1].dependsOn: found text where a list belongs");
    assertThat(read(GOOD.replace("{\"confirmations\": 1}", "\"\"")).getOriginalMessage())
        .isEqualTo("$.milestones[2].validation: found text where an object belongs");
  }

  private JsonMappingException read(String json) {
    JsonProcessingException problem = catchThrowableOfType(
        JsonProcessingException.class, () -> mapper.readValue(json, JourneyMap.class));
    assertThat(problem).isInstanceOf(JsonMappingException.class);
    return (JsonMappingException) problem;
  }

  private static String chain(JsonMappingException problem) {
    StringBuilder chain = new StringBuilder("$");
    problem
        .getPath()
        .forEach(step -> chain.append(
            step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
    return chain.toString();
  }
}
