package dev.milestone.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses fields that are there twice, of which one would be lost in silence, nulls, since what is absent is left out, and
 * nesting that would overflow the stack.
 *
 * <p>Here and not by Jackson's settings: the one for duplicates belongs to the caller's parser, and the one for nulls takes
 * a field that is left out for a null.
 */
final class Jackson2Parser extends JsonParserDelegate {

  private final Deque<Set<String>> open = new ArrayDeque<>();

  Jackson2Parser(JsonParser parser) {
    super(parser);
    open.push(new HashSet<>());
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token == JsonToken.START_OBJECT) {
      if (open.size() == Wire.DEEPEST) {
        throw refused("objects are nested more than %s deep; flatten them".formatted(Wire.DEEPEST));
      }
      open.push(new HashSet<>());
    } else if (token == JsonToken.END_OBJECT) {
      open.pop();
    } else if (token == JsonToken.FIELD_NAME && !open.element().add(currentName())) {
      throw refused("field '%s' is there twice; leave one".formatted(currentName()));
    } else if (token == JsonToken.VALUE_NULL) {
      throw refused(
          getParsingContext().inObject()
              ? "field '%s' is null; leave it out instead".formatted(currentName())
              : "found null; leave it out instead");
    }
    return token;
  }

  @Override
  public JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  private MismatchedInputException refused(String message) {
    return MismatchedInputException.from(this, Object.class, message);
  }
}
