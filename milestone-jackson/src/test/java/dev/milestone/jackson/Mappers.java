package dev.milestone.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.Map;

/** Callers' mappers, from plain to odd. */
final class Mappers {

  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  private Mappers() {}

  static ObjectMapper plain() {
    return JsonMapper.builder().addModule(new MilestoneModule()).build();
  }

  /** The same with line breaks that are the same on every system. */
  static ObjectMapper pretty() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    ObjectMapper mapper = plain();
    mapper.setDefaultPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    mapper.enable(SerializationFeature.INDENT_OUTPUT);
    return mapper;
  }

  /** By name, mappers set to what would change the JSON of any other type. */
  static Map<String, ObjectMapper> odd() {
    return Map.of(
        "snake case",
        odd(JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        "no visibility",
        odd(JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .disable(MapperFeature.USE_ANNOTATIONS)),
        "inclusion",
        odd(JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(
                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_EMPTY))),
        "sorted",
        odd(JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
        "dates and enums",
        odd(JsonMapper.builder()
            .enable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .defaultDateFormat(new SimpleDateFormat("yy", Locale.ROOT))),
        "lenient",
        odd(JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)),
        "type ids everywhere",
        odd(JsonMapper.builder()
            .activateDefaultTyping(ANYTHING, ObjectMapper.DefaultTyping.NON_FINAL)));
  }

  private static ObjectMapper odd(JsonMapper.Builder builder) {
    return builder.addModule(new MilestoneModule()).build();
  }
}
