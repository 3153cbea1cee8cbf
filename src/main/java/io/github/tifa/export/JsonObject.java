package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One object of a JSON document, read whole, whose fields are asked for by type. It knows where it
 * stands, so that a message about a field can say so. A field that is {@code null} counts as
 * absent; fields that nobody asks for are ignored, whatever they hold.
 */
final class JsonObject {
  /** A number as it was written, so that one nobody asks for cannot be out of range. */
  private record Numeral(String digits) {}

  /** A value that is no object, array, string or number. */
  private record Literal(String name) {}

  private static final int SHOWN = 40;

  private final JsonPlace place;
  private final Map<String, Object> fields;

  private JsonObject(JsonPlace place, Map<String, Object> fields) {
    this.place = place;
    this.fields = fields;
  }

  /** Reads the object whose opening brace is the current token of {@code parser}. */
  static JsonObject read(JsonParser parser, JsonPlace place) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw place.problem("expected an object, found " + describe(readValue(parser, place)));
    }
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      // Only what is nested needs a place of its own, and most fields are not.
      JsonPlace inner = token.isStructStart() ? place.field(shorten(name)) : place;
      fields.put(name, readValue(parser, inner));
    }
    return new JsonObject(place, fields);
  }

  private static Object readValue(JsonParser parser, JsonPlace place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> read(parser, place);
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(readValue(parser, place.element(values.size())));
        }
        yield values;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText());
      default -> new Literal(parser.getText());
    };
  }

  /** Returns where the object stands. */
  JsonPlace place() {
    return place;
  }

  Optional<String> optionalString(String field) {
    Object value = get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String string) {
      return Optional.of(string);
    }
    throw mismatch(field, "a string", value);
  }

  String string(String field) {
    return optionalString(field).orElseThrow(() -> missing(field, "a string"));
  }

  int integer(String field, int least) {
    Object value = get(field);
    if (value == null) {
      throw missing(field, "an integer");
    }
    if (value instanceof Numeral numeral) {
      try {
        int number = Integer.parseInt(numeral.digits());
        if (number >= least) {
          return number;
        }
      } catch (NumberFormatException e) {
        // A fraction, or more digits than a text can be long: reported below as what it is.
      }
    }
    throw mismatch(field, "an integer from " + least + " to " + Integer.MAX_VALUE, value);
  }

  double fraction(String field, double absent) {
    Object value = get(field);
    if (value == null) {
      return absent;
    }
    if (value instanceof Numeral numeral) {
      double number = Double.parseDouble(numeral.digits());
      if (number >= 0 && number <= 1) {
        return number;
      }
    }
    throw mismatch(field, "a number from 0 to 1", value);
  }

  double fraction(String field) {
    if (get(field) == null) {
      throw missing(field, "a number from 0 to 1");
    }
    return fraction(field, 0);
  }

  /** Returns a truth value; false if it is absent. */
  boolean flag(String field) {
    Object value = get(field);
    if (value == null) {
      return false;
    }
    if (value instanceof Literal literal
        && (literal.name().equals("true") || literal.name().equals("false"))) {
      return literal.name().equals("true");
    }
    throw mismatch(field, "true or false", value);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    Object value = get(field);
    if (value == null) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return Optional.of(constant);
      }
    }
    throw mismatch(field, "one of " + List.of(type.getEnumConstants()), value);
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    return optionalConstant(field, type)
        .orElseThrow(() -> missing(field, "one of " + List.of(type.getEnumConstants())));
  }

  /** Returns the span that the object's own {@code start} and {@code end} say. */
  Span span() {
    int start = integer(JsonFields.START, 0);
    int end = integer(JsonFields.END, 1);
    if (end <= start) {
      throw place.problem(
          "expected an end behind the start, found start " + start + " and end " + end);
    }
    return new Span(start, end);
  }

  Optional<Span> optionalSpan(String field) {
    Object value = get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonObject object) {
      return Optional.of(object.span());
    }
    throw mismatch(field, "an object with start and end", value);
  }

  Span span(String field) {
    return optionalSpan(field).orElseThrow(() -> missing(field, "an object with start and end"));
  }

  List<String> strings(String field) {
    return list(field, String.class, "strings");
  }

  List<JsonObject> objects(String field) {
    return list(field, JsonObject.class, "objects");
  }

  private <T> List<T> list(String field, Class<T> type, String what) {
    Object value = get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> values)) {
      throw mismatch(field, "an array of " + what, value);
    }
    List<T> result = new ArrayList<>(values.size());
    for (Object element : values) {
      if (!type.isInstance(element)) {
        throw mismatch(field + "[" + result.size() + "]", "an array of " + what, element);
      }
      result.add(type.cast(element));
    }
    return result;
  }

  private @Nullable Object get(String field) {
    Object value = fields.get(field);
    return value instanceof Literal literal && literal.name().equals("null") ? null : value;
  }

  private ResourceException missing(String field, String expected) {
    return place.field(field).problem("expected " + expected + ", found nothing");
  }

  private ResourceException mismatch(String field, String expected, Object found) {
    return place.field(field).problem("expected " + expected + ", found " + describe(found));
  }

  private static String describe(Object value) {
    if (value instanceof JsonObject) {
      return "an object";
    }
    if (value instanceof List) {
      return "an array";
    }
    if (value instanceof Numeral numeral) {
      return shorten(numeral.digits());
    }
    if (value instanceof Literal literal) {
      return literal.name();
    }
    return '"' + shorten(value.toString()) + '"';
  }

  static String shorten(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
