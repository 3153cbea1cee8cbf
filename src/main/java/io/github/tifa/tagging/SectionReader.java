package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a section of a model file from its beginning to its end. Texts are UTF-8 behind their
 * length, arrays stand behind theirs; a length that runs over the end gives an {@link
 * IllegalArgumentException} before anything is allocated. The section is inflated piece by piece,
 * so that beside the arrays nothing large is held. Not thread-safe; to be closed.
 */
final class SectionReader implements AutoCloseable {
  private static final int PIECE = 1 << 15;

  private final String resource;
  private final int number;
  private final Inflater inflater = new Inflater();

  /** What is inflated and not yet read, between position and limit. */
  private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);

  /** How many bytes of the section are still to be inflated. */
  private int left;

  /**
   * Creates a reader.
   *
   * @param resource the name of the file for messages
   * @param number the number of the section for messages
   * @param file what holds the section
   * @param start where in {@code file} it begins
   * @param deflated the number of its bytes there
   * @param length the number of its bytes when it is inflated
   */
  SectionReader(String resource, int number, byte[] file, int start, int deflated, int length) {
    this.resource = resource;
    this.number = number;
    this.left = length;
    inflater.setInput(file, start, deflated);
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
    need(1);
    return piece.get() != 0;
  }

  float number() {
    need(Float.BYTES);
    return piece.getFloat();
  }

  byte[] bytes() {
    byte[] values = new byte[count(1)];
    int held = Math.min(values.length, piece.remaining());
    piece.get(values, 0, held);
    inflate(values, held, values.length);
    return values;
  }

  short[] shorts() {
    short[] values = new short[count(Short.BYTES)];
    for (int at = 0; at < values.length; ) {
      int some = someOf(values.length - at, Short.BYTES);
      piece.asShortBuffer().get(values, at, some);
      piece.position(piece.position() + some * Short.BYTES);
      at += some;
    }
    return values;
  }

  int[] ints() {
    int[] values = new int[count(Integer.BYTES)];
    for (int at = 0; at < values.length; ) {
      int some = someOf(values.length - at, Integer.BYTES);
      piece.asIntBuffer().get(values, at, some);
      piece.position(piece.position() + some * Integer.BYTES);
      at += some;
    }
    return values;
  }

  long[] longs() {
    long[] values = new long[count(Long.BYTES)];
    for (int at = 0; at < values.length; ) {
      int some = someOf(values.length - at, Long.BYTES);
      piece.asLongBuffer().get(values, at, some);
      piece.position(piece.position() + some * Long.BYTES);
      at += some;
    }
    return values;
  }

  /** Reads a number of items, each of at least so many bytes, that the section must still hold. */
  int count(int bytes) {
    need(Integer.BYTES);
    int count = piece.getInt();
    checkArgument(
        count >= 0 && (long) count * bytes <= remaining(),
        "%s bytes before the end: a count of %s runs over it",
        remaining(),
        count);
    return count;
  }

  /** Checks that everything is read. */
  void end() {
    checkArgument(remaining() == 0, "%s bytes too many", remaining());
    // Only at its end the stream says whether its own checksum is right.
    int more = inflater.finished() ? 0 : inflateSome(new byte[1], 0, 1);
    if (more > 0 || !inflater.finished()) {
      throw ResourceException.of(
          resource, "is damaged: section " + number + " does not end where it should");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  private int remaining() {
    return piece.remaining() + left;
  }

  /** Returns how many of {@code most} items lie inflated, at least one. */
  private int someOf(int most, int bytes) {
    need(bytes);
    return Math.min(most, piece.remaining() / bytes);
  }

  /** Inflates a piece unless so many bytes are there. */
  private void need(int bytes) {
    if (piece.remaining() >= bytes) {
      return;
    }
    if (remaining() < bytes) {
      throw new BufferUnderflowException();
    }
    piece.compact();
    int end = Math.min(PIECE, piece.position() + left);
    inflate(piece.array(), piece.position(), end);
    piece.position(0).limit(end);
  }

  private void inflate(byte[] into, int from, int to) {
    for (int at = from; at < to; ) {
      int some = inflateSome(into, at, to - at);
      if (some == 0) {
        throw ResourceException.of(
            resource, "is damaged: section " + number + " ends " + left + " bytes too soon");
      }
      at += some;
      left -= some;
    }
  }

  private int inflateSome(byte[] into, int from, int length) {
    try {
      return inflater.inflate(into, from, length);
    } catch (DataFormatException e) {
      throw ResourceException.of(
          resource, "is damaged: section " + number + " cannot be inflated", e);
    }
  }
}
