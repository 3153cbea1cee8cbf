package io.github.tifa.lexicon;

import io.github.tifa.text.ResourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a UTF-8 stream one by one, strictly: what is not UTF-8 or grows beyond bounds
 * is refused with its place. A byte-order mark at the head and a carriage return at the end of a
 * line are dropped. Mutable, not thread-safe.
 */
final class Utf8Lines {
  /** The longest line that is read, in bytes. */
  static final int MAX_LINE = 1 << 16;

  /** The longest stream that is read, in bytes. */
  static final int MAX_TOTAL = 1 << 26;

  private final InputStream in;
  private final String name;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[256];
  private int number;
  private long total;

  Utf8Lines(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /**
   * Says what is wrong with bytes that are not lines of UTF-8 or too many.
   *
   * @throws ResourceException always
   */
  static void refuse(byte[] bytes, String name) {
    Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(bytes), name);
    while (lines.next() != null) {}
    throw ResourceException.of(name, "not UTF-8");
  }

  /** Returns the number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /**
   * Returns the next line without its line break, or null behind the last one.
   *
   * @throws ResourceException if the line is not UTF-8 or too long, or reading fails
   */
  @Nullable String next() {
    number++;
    int length = 0;
    while (true) {
      if (position == limit && !fill()) {
        return length == 0 ? null : decode(length);
      }
      int from = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      length = append(length, from);
      if (position < limit) {
        position++;
        return decode(length);
      }
    }
  }

  private boolean fill() {
    try {
      limit = in.read(buffer);
    } catch (IOException e) {
      throw ResourceException.of(name, "cannot be read: " + e.getMessage(), e);
    }
    position = 0;
    if (limit <= 0) {
      limit = 0;
      return false;
    }
    total += limit;
    if (total > MAX_TOTAL) {
      throw ResourceException.atLine(
          name, number, "the file is longer than " + MAX_TOTAL + " bytes");
    }
    return true;
  }

  private int append(int length, int from) {
    int added = position - from;
    if (length + added > MAX_LINE) {
      throw ResourceException.atLine(
          name, number, "the line is longer than " + MAX_LINE + " bytes");
    }
    if (length + added > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + added));
    }
    System.arraycopy(buffer, from, line, length, added);
    return length + added;
  }

  private String decode(int length) {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String decoded = new String(line, 0, end, StandardCharsets.UTF_8);
    if (decoded.indexOf('\uFFFD') >= 0) {
      // Either the line holds this very character or it was put in place of what is no UTF-8.
      refuseMalformed(end);
    }
    return number == 1 && decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private void refuseMalformed(int end) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, end);
    CoderResult result = decoder.decode(bytes, CharBuffer.allocate(end), true);
    if (result.isError()) {
      throw ResourceException.atLine(
          name,
          number,
          String.format(
              "not UTF-8: byte 0x%02X at byte %d of the line",
              line[bytes.position()] & 0xff, bytes.position() + 1));
    }
  }
}
