package dev.milestone.jackson;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import dev.milestone.NearestNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the JSON, in words for who wrote it: Jackson's own speak of Java classes. */
final class Jackson2Problems extends DeserializationProblemHandler {

  private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    List<String> known = new ArrayList<>();
    Collection<Object> names = deserializer.getKnownPropertyNames();
    if (names != null) {
      names.forEach(field -> known.add(field.toString()));
    }
    // The parser that is given replays what was put aside, and has forgotten the line.
    MismatchedInputException problem = MismatchedInputException.from(
        context.getParser(),
        deserializer.handledType(),
        NearestNames.unknown("field", name, "the fields of this object", known));
    problem.prependPath(deserializer.handledType(), name);
    throw problem;
  }

  @Override
  public JavaType handleUnknownTypeId(
      DeserializationContext context,
      JavaType baseType,
      String type,
      TypeIdResolver resolver,
      String message)
      throws IOException {
    Class<?> base = baseType.getRawClass();
    List<String> known = Stream.of(base.getAnnotation(JsonSubTypes.class).value())
        .map(subtype -> subtype.value().getAnnotation(JsonTypeName.class).value())
        .toList();
    String kind = base.getSimpleName().replace("Json", "").toLowerCase(Locale.ROOT);
    MismatchedInputException problem = MismatchedInputException.from(
        context.getParser(),
        base,
        NearestNames.unknown("type", type, "the " + kind + " types", known));
    problem.prependPath(base, "type");
    throw problem;
  }

  @Override
  public JavaType handleMissingTypeId(
      DeserializationContext context, JavaType baseType, TypeIdResolver resolver, String message)
      throws IOException {
    throw MismatchedInputException.from(
        context.getParser(), baseType, "field 'type' is missing; add it");
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    throw unexpected(parser, target.isCollectionLikeType() ? "a list" : "an object");
  }

  static JsonMappingException unexpected(JsonParser parser, String expected) {
    return MismatchedInputException.from(
        parser, Object.class, "found %s where %s belongs".formatted(found(parser), expected));
  }

  private static String found(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT -> "a number";
      case VALUE_NUMBER_FLOAT -> "a number with a fraction";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "something that is not JSON";
    };
  }

  /**
   * The same problem with its place in the document said in front, and with the domain's names in Jackson's own chain, where
   * the wire records would say nothing to the reader.
   *
   * @param document the type that was read
   */
  static JsonMappingException placed(
      JsonParser parser, Class<?> document, JsonProcessingException problem) {
    List<Reference> path =
        problem instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    JsonMappingException placed = new JsonRefusedException(
        parser, pathText(path) + ": " + problem.getOriginalMessage(), problem.getLocation(), cause);
    for (int i = path.size() - 1; i >= 0; i--) {
      Reference step = path.get(i);
      placed.prependPath(
          step.getFieldName() == null
              ? new Reference(List.class, step.getIndex())
              : new Reference(domain(step.getFrom(), document), step.getFieldName()));
    }
    return placed;
  }

  private static Class<?> domain(@Nullable Object from, Class<?> document) {
    return Wire.shapes().stream()
        .filter(shape -> from instanceof Class<?> wire && shape.wire().isAssignableFrom(wire))
        .<Class<?>>map(Shape::domain)
        .findFirst()
        .orElse(document);
  }

  private static String pathText(List<Reference> path) {
    StringBuilder text = new StringBuilder("$");
    for (Reference step : path) {
      String field = step.getFieldName();
      if (field == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else if (SIMPLE_NAME.matcher(field).matches()) {
        text.append('.').append(field);
      } else {
        text.append("['").append(field).append("']");
      }
    }
    return text.toString();
  }
}
