package dev.milestone.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A refusal with a cause and a place of its choice; Jackson's constructors offer one or the other. */
final class JsonRefusedException extends JsonMappingException {

  private static final long serialVersionUID = 1;

  JsonRefusedException(JsonParser parser, String message, JsonLocation where, Throwable cause) {
    super(parser, message, cause);
    _location = where;
  }
}
