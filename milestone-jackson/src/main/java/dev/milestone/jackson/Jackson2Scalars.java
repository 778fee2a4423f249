package dev.milestone.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Single values, for Jackson 2; strict, since 5 is no text and "5" is no number. */
final class Jackson2Scalars {

  private Jackson2Scalars() {}

  static <T> void addTo(SimpleModule module, Scalar<T> scalar) {
    module.addDeserializer(scalar.type(), new Reader<>(scalar));
    module.addSerializer(scalar.type(), new Writer<>(scalar));
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Scalar<T> scalar;

    Reader(Scalar<T> scalar) {
      super(scalar.type());
      this.scalar = scalar;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonToken token = parser.currentToken();
      try {
        if (scalar instanceof Scalar.Text<T> text && token == JsonToken.VALUE_STRING) {
          return text.read().apply(parser.getText());
        } else if (scalar instanceof Scalar.Whole<T> whole && token == JsonToken.VALUE_NUMBER_INT) {
          return whole.read().apply(parser.getLongValue());
        } else if (scalar instanceof Scalar.Decimal<T> decimal && token.isNumeric()) {
          return decimal.read().apply(parser.getDecimalValue());
        } else if (scalar instanceof Scalar.Flag && token.isBoolean()) {
          return scalar.type().cast(parser.getBooleanValue());
        }
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
      throw Jackson2Problems.unexpected(parser, scalar.expected());
    }
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Scalar<T> scalar;

    Writer(Scalar<T> scalar) {
      super(scalar.type());
      this.scalar = scalar;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (scalar instanceof Scalar.Text<T> text) {
        json.writeString(text.write().apply(value));
      } else if (scalar instanceof Scalar.Whole<T> whole) {
        json.writeNumber(whole.write().applyAsLong(value));
      } else if (scalar instanceof Scalar.Decimal<T> decimal) {
        write(decimal.write().apply(value), json);
      } else {
        json.writeBoolean((Boolean) value);
      }
    }

    /** As text only where it differs, since a generator for trees keeps the digits of a number but not of text. */
    private static void write(BigDecimal number, JsonGenerator json) throws IOException {
      String plain = number.toPlainString();
      if (plain.equals(number.toString())) {
        json.writeNumber(number);
      } else {
        json.writeNumber(plain);
      }
    }
  }
}
