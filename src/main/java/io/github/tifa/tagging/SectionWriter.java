package io.github.tifa.tagging;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a section of a model file as {@link SectionReader} reads it. Not thread-safe. */
final class SectionWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void texts(List<String> texts) {
    count(texts.size());
    texts.forEach(this::text);
  }

  void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  void number(float number) {
    out.writeBytes(ByteBuffer.allocate(Float.BYTES).putFloat(number).array());
  }

  void count(int count) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
  }

  @CanIgnoreReturnValue
  SectionWriter bytes(byte[] values) {
    count(values.length);
    out.writeBytes(values);
    return this;
  }

  @CanIgnoreReturnValue
  SectionWriter shorts(short[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES * values.length);
    buffer.asShortBuffer().put(values);
    count(values.length);
    out.writeBytes(buffer.array());
    return this;
  }

  @CanIgnoreReturnValue
  SectionWriter ints(int[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * values.length);
    buffer.asIntBuffer().put(values);
    count(values.length);
    out.writeBytes(buffer.array());
    return this;
  }

  @CanIgnoreReturnValue
  SectionWriter longs(long[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * values.length);
    buffer.asLongBuffer().put(values);
    count(values.length);
    out.writeBytes(buffer.array());
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
