package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a section of a model file from its beginning to its end. Texts are UTF-8 behind their
 * length, arrays stand behind theirs; a length that runs over the end gives an {@link
 * IllegalArgumentException} before anything is allocated. Not thread-safe.
 */
final class SectionReader {
  private final ByteBuffer buffer;

  SectionReader(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  ImmutableList<String> texts() {
    int count = count(Integer.BYTES);
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts.build();
  }

  boolean flag() {
    return buffer.get() != 0;
  }

  float number() {
    return buffer.getFloat();
  }

  byte[] bytes() {
    byte[] values = new byte[count(1)];
    buffer.get(values);
    return values;
  }

  short[] shorts() {
    short[] values = new short[count(Short.BYTES)];
    buffer.asShortBuffer().get(values);
    skip(Short.BYTES * values.length);
    return values;
  }

  int[] ints() {
    int[] values = new int[count(Integer.BYTES)];
    buffer.asIntBuffer().get(values);
    skip(Integer.BYTES * values.length);
    return values;
  }

  long[] longs() {
    long[] values = new long[count(Long.BYTES)];
    buffer.asLongBuffer().get(values);
    skip(Long.BYTES * values.length);
    return values;
  }

  private void skip(int bytes) {
    buffer.position(buffer.position() + bytes);
  }

  /** Reads a number of items, each of at least so many bytes, that the section must still hold. */
  int count(int bytes) {
    int count = buffer.getInt();
    checkArgument(
        count >= 0 && (long) count * bytes <= buffer.remaining(),
        "at %s: a count of %s runs over the section's end",
        buffer.position(),
        count);
    return count;
  }

  /** Checks that everything is read. */
  void end() {
    checkArgument(!buffer.hasRemaining(), "%s bytes too many", buffer.remaining());
  }
}
