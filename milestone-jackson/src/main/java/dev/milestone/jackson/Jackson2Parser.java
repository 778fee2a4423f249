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

/** Refuses a field that is there twice, whatever the caller's parser does; else one of the two would be lost in silence. */
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
      open.push(new HashSet<>());
    } else if (token == JsonToken.END_OBJECT) {
      open.pop();
    } else if (token == JsonToken.FIELD_NAME && !open.element().add(currentName())) {
      MismatchedInputException problem = MismatchedInputException.from(
          this, Object.class, "field '%s' is there twice; leave one".formatted(currentName()));
      throw problem;
    }
    return token;
  }

  @Override
  public JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }
}
