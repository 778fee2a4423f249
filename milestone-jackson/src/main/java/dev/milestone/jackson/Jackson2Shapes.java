package dev.milestone.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Types of the domain as their wire records, for Jackson 2. */
final class Jackson2Shapes {

  private Jackson2Shapes() {}

  static <D, W> void addTo(SimpleModule module, Shape<D, W> shape) {
    module.addDeserializer(shape.domain(), new Reader<>(shape));
    module.addSerializer(shape.domain(), new Writer<>(shape));
  }

  private static final class Reader<D, W> extends StdDeserializer<D> {

    private static final long serialVersionUID = 1;

    private final transient Shape<D, W> shape;

    Reader(Shape<D, W> shape) {
      super(shape.domain());
      this.shape = shape;
    }

    @Override
    public D deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.isExpectedStartObjectToken()) {
        throw Jackson2Problems.unexpected(parser, "an object");
      }
      JsonLocation start = parser.currentTokenLocation();
      Object wire = context
          .findRootValueDeserializer(context.constructType(shape.wire()))
          .deserialize(parser, context);
      try {
        return shape.toDomain().apply(shape.wire().cast(wire));
      } catch (IllegalArgumentException e) {
        throw new JsonRefusedException(parser, String.valueOf(e.getMessage()), start, e);
      }
    }
  }

  private static final class Writer<D, W> extends StdSerializer<D> {

    private static final long serialVersionUID = 1;

    private final transient Shape<D, W> shape;

    Writer(Shape<D, W> shape) {
      super(shape.domain());
      this.shape = shape;
    }

    @Override
    public void serialize(D value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      W wire;
      try {
        wire = shape.toWire().apply(value);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(json, e.getMessage(), e);
      }
      provider
          .findTypedValueSerializer(wire.getClass(), true, null)
          .serialize(wire, json, provider);
    }
  }
}
