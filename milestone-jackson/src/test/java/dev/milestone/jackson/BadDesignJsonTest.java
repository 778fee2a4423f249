package dev.milestone.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.milestone.journey.JourneyMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in objectives, the value chain and the lineage is told by its place as well. */
class BadDesignJsonTest {

  private final ObjectMapper mapper = Mappers.plain();

  @ParameterizedTest(name = "{0} -> {1}: {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"level\":\"strategic\" | \"level\":\"strategc\" | $.objectives[0].level | level 'strategc' is not in the known ones; the nearest there: 'strategic'",
        "\"level\":\"strategic\", | `` | $.objectives[0] | field 'level' is missing; add it",
        "\"statement\":\"Grow by a third\" | \"statement\":\" \" | $.objectives[0] | objective 'grow' has a blank statement",
        "\"statedBy\":\"head of sales\", | `` | $.objectives[1] | but not by whom; name who said it",
        "\"serves\":[\"grow\"] | \"serves\":[\"grew\"] | $ | objective 'fewer-hours' serves 'grew' (fewer-hours -> grew)",
        "\"serves\":[\"grow\"] | \"serves\":[\"fewer-hours\"] | $ | objectives serve each other in a circle: fewer-hours -> fewer-hours",
        "\"deliveredBy\":[\"live\"] | \"deliveredBy\":[\"quicker\"] | $ | is delivered by 'quicker', which is no functional milestone",
        "\"comesFrom\":[\"quicker\"] | \"comesFrom\":\"quicker\" | $.impacts[0].comesFrom | found text where a list belongs",
        "\"whileHeld\":[\"deals\"] | \"whileHeld\":[\"time-saved\"] | $.milestones[2].criteria[0].criteria[0] | cannot reach its target while it is itself held",
        "\"base\":\"onboarding@2# | \"base\":\"onboarding@2 | $.lineage.base | is no reference to a map; write id@version#hash",
        "\"part\":\"stage\" | \"part\":\"stag\" | $.lineage.changes[1].part | part 'stag' is not in the known ones; the nearest there: 'stage'",
        "\"caresFor\" | \"careFor\" | $.lineage.segment.careFor | the nearest there: 'caresFor'",
        "\"version\":\"3\" | \"version\":\"3@4\" | $ | leave out the @, which parts id and version in a reference",
      })
  void names_the_place_and_what_to_do(String good, String bad, String place, String message)
      throws Exception {
    String json = mapper.writeValueAsString(Maps.full());
    assertThat(json).contains(good);

    assertThatThrownBy(() -> mapper.readValue(json.replace(good, bad), JourneyMap.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith(place + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"objectives", "capabilities", "impacts", "lineage"})
  void an_older_document_is_still_read(String field) throws Exception {
    assertThat(mapper.writeValueAsString(Maps.small())).doesNotContain(field);
    assertThat(mapper.readValue(mapper.writeValueAsString(Maps.small()), JourneyMap.class))
        .isEqualTo(Maps.small());
  }
}
