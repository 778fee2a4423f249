package dev.milestone.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Whole documents, for Jackson 2: read and written by a mapper of our own on the caller's parser and generator, so that
 * nothing that the caller's mapper is set to can change them.
 */
final class Jackson2Documents {

  private final ObjectMapper mapper;

  Jackson2Documents() {
    SimpleModule wire = new SimpleModule("milestone-wire");
    Wire.scalars().forEach(scalar -> Jackson2Scalars.addTo(wire, scalar));
    Wire.shapes().forEach(shape -> Jackson2Shapes.addTo(wire, shape));
    mapper = JsonMapper.builder()
        .addModule(wire)
        .addHandler(new Jackson2Problems())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .disable(
            SerializationFeature.FLUSH_AFTER_WRITE_VALUE) // the caller's stream, the caller's flush
        .build();
  }

  <D> void addTo(SimpleModule module, Class<D> document) {
    module.addSerializer(document, new Writer<>(document, mapper.writerFor(document)));
    module.addDeserializer(document, new Reader<>(document, mapper.readerFor(document)));
  }

  private static final class Reader<D> extends StdDeserializer<D> {

    private static final long serialVersionUID = 1;

    private final transient Class<D> document;
    private final transient ObjectReader reader;

    Reader(Class<D> document, ObjectReader reader) {
      super(document);
      this.document = document;
      this.reader = reader;
    }

    @Override
    public D deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return document.cast(reader.readValue(new Jackson2Parser(parser)));
      } catch (JsonProcessingException e) {
        throw Jackson2Problems.placed(parser, document, e);
      }
    }

    /** A document is always of its own type, even where the caller's mapper asks for type ids everywhere. */
    @Override
    public D deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }
  }

  private static final class Writer<D> extends StdSerializer<D> {

    private static final long serialVersionUID = 1;

    private final transient ObjectWriter writer;

    Writer(Class<D> document, ObjectWriter writer) {
      super(document);
      this.writer = writer;
    }

    @Override
    public void serialize(D value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      writer.writeValue(json, value);
    }

    @Override
    public void serializeWithType(
        D value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, json, provider);
    }
  }
}
