package dev.milestone.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.milestone.health.HealthExplanation;
import dev.milestone.journey.JourneyMap;

/**
 * Teaches Jackson 2 to write and read journey maps, and to write health explanations.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new MilestoneModule()).build();
 * String json = mapper.writeValueAsString(map);
 * JourneyMap same = mapper.readValue(json, JourneyMap.class);
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it as well. Jackson itself is brought by the application.
 *
 * <p>A health explanation is written and not read: what an engine says is stored, shown and compared, and made again from the
 * journey.
 *
 * <p><b>The JSON</b> is the same whatever the mapper is set to; only what its generator does by itself, such as indentation
 * and escapes, is the caller's. A document begins with {@code "schemaVersion": 1}, and fields have a fixed order. What is
 * absent or an empty list is left out. What has a default is written, so that a document keeps its meaning if a default
 * changes, and may be left out in what is read. Ids, units, goals, dates ({@code 2026-01-31}) and periods ({@code P28D})
 * are text; constants are words such as {@code keep-in-range}; kinds are told by {@code "type"}, where criteria are called
 * as in {@link dev.milestone.journey.Criteria}: {@code reaches}, {@code all-of}. A map that is referred to, such as the base of
 * a variant, is {@code id@version#hash}.
 *
 * <p>Points of health are numbers with exactly six decimals, so that parts add up for who reads them as decimals, and stay
 * exact to the millionth for who reads them as doubles.
 *
 * <p><b>Bad input</b> is refused with a {@link com.fasterxml.jackson.databind.JsonMappingException} whose message begins
 * with the place, such as {@code $.milestones[2].due}, where {@code $} is the map, and says what to write instead. Unknown
 * fields, fields that are there twice and nulls are refused as well. What the domain refuses is the exception's cause.
 *
 * <p>A map with a {@link dev.milestone.journey.Criterion} of one's own, or with criteria nested some hundred deep, is refused before anything is written.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class MilestoneModule extends Module {

  private final SimpleModule documents = new SimpleModule("milestone");

  /** Makes a module, to be registered with any number of mappers. */
  public MilestoneModule() {
    Jackson2Documents json = new Jackson2Documents();
    json.addTo(documents, JourneyMap.class);
    json.addTo(documents, HealthExplanation.class);
  }

  /** The name that Jackson lists it by. */
  @Override
  public String getModuleName() {
    return "milestone";
  }

  /** Unknown, as the version of the JSON is in the JSON. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Called by Jackson on registration. */
  @Override
  public void setupModule(SetupContext context) {
    documents.setupModule(context);
  }
}
