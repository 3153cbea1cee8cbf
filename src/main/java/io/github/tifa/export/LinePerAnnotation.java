package io.github.tifa.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Starts a line for each field of the document and each element of its layers, and keeps what is
 * deeper on one line. Mutable; each generator takes its own.
 */
final class LinePerAnnotation implements PrettyPrinter {
  private static final int DEPTH_OF_ELEMENTS = 2;

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator generator) throws IOException {
    generator.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) throws IOException {
    if (depth == 1) {
      startLine(generator);
    }
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
    separate(generator, depth == 1);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
    depth--;
    if (depth == 0) {
      startLine(generator);
    }
    generator.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) throws IOException {
    generator.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    if (depth == DEPTH_OF_ELEMENTS) {
      startLine(generator);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    separate(generator, depth == DEPTH_OF_ELEMENTS);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) throws IOException {
    depth--;
    if (depth == 1 && values > 0) {
      startLine(generator);
    }
    generator.writeRaw(']');
  }

  private void separate(JsonGenerator generator, boolean line) throws IOException {
    generator.writeRaw(',');
    if (line) {
      startLine(generator);
    } else {
      generator.writeRaw(' ');
    }
  }

  private void startLine(JsonGenerator generator) throws IOException {
    generator.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      generator.writeRaw("  ");
    }
  }
}
