package io.github.tifa.benchmarks.times;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case of Recognizers-Text: an expression, the date it is read on, and its values.
 *
 * @param input the whole text
 * @param start where the expression begins
 * @param length its length
 * @param reference the date it is read on
 * @param timex the TIMEX value
 * @param resolutions what it may be resolved to: a date or time by itself, or a start and an end
 */
public record TimexCase(
    String input,
    int start,
    int length,
    LocalDate reference,
    String timex,
    ImmutableList<ImmutableList<String>> resolutions) {

  /** Returns the text of the expression. */
  public String expression() {
    return input.substring(start, start + length);
  }

  /** Reads the cases of a file in which an expression has a value. */
  public static ImmutableList<TimexCase> read(Path file) throws IOException {
    ImmutableList.Builder<TimexCase> cases = ImmutableList.builder();
    try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(file))) {
      parser.nextToken();
      for (Object element : list(value(parser))) {
        Map<?, ?> one = map(element);
        String reference = (String) map(one.get("Context")).get("ReferenceDateTime");
        for (Object result : list(one.get("Results"))) {
          Map<?, ?> expression = map(result);
          if (expression.get("Value") instanceof Map<?, ?> value) {
            cases.add(
                new TimexCase(
                    (String) one.get("Input"),
                    Integer.parseInt((String) expression.get("Start")),
                    Integer.parseInt((String) expression.get("Length")),
                    LocalDate.parse(reference.substring(0, 10)),
                    (String) value.get("Timex"),
                    ImmutableList.of(
                        resolution(value.get("PastResolution")),
                        resolution(value.get("FutureResolution")))));
          }
        }
      }
    }
    return cases.build();
  }

  /** The values of a resolution, the start of a period before its end. */
  private static ImmutableList<String> resolution(Object value) {
    Map<String, String> sorted = new TreeMap<>();
    map(value).forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted.containsKey("startDate")
        ? ImmutableList.of(sorted.get("startDate"), sorted.get("endDate"))
        : ImmutableList.copyOf(sorted.values());
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Reads the value that the parser stands at; scalars as their text. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return parser.getText();
  }
}
