package io.github.tifa.tagging;

import com.google.common.hash.Hashing;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Reads and writes model files. A file is: the magic number, the format's version, the CRC-32C of
 * the rest, the length of the body, and the body deflated. The body is: the training record; the
 * heads with their labels and transitions; the vocabulary; the patterns' hashes and weights. All
 * numbers are big-endian, texts are UTF-8 behind their length, arrays stand behind theirs and are
 * read without parsing.
 */
public final class SequenceModelFile {
  private static final long MAGIC = 0x54494641_5441470AL; // "TIFATAG\n"
  private static final int VERSION = 1;
  private static final int PREAMBLE = Long.BYTES + 2 * Integer.BYTES;

  private SequenceModelFile() {}

  /**
   * Reads the model file at {@code path}.
   *
   * @throws ResourceException if it cannot be read, is no model file or is damaged
   */
  public static SequenceModel read(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, path.toString());
    } catch (IOException e) {
      throw ResourceException.of(path.toString(), "cannot be read", e);
    }
  }

  /**
   * Reads a model file from a stream, which stays open.
   *
   * @param resource the name of the file for messages
   * @throws ResourceException if it cannot be read, is no model file or is damaged
   */
  public static SequenceModel read(InputStream in, String resource) {
    byte[] bytes;
    try {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw ResourceException.of(resource, "cannot be read", e);
    }
    checkPreamble(bytes, resource);
    ByteBuffer buffer = ByteBuffer.wrap(inflate(bytes, resource));
    try {
      return new Parser(buffer).model();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw ResourceException.of(
          resource,
          "is not a model of format "
              + VERSION
              + " at offset "
              + buffer.position()
              + " of its body",
          e);
    }
  }

  private static void checkPreamble(byte[] bytes, String resource) {
    if (bytes.length < PREAMBLE || ByteBuffer.wrap(bytes).getLong() != MAGIC) {
      throw ResourceException.of(resource, "is not a Tifa model: it does not begin with TIFATAG");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, Long.BYTES, 2 * Integer.BYTES);
    int version = buffer.getInt();
    if (version != VERSION) {
      throw ResourceException.of(
          resource, "has format version " + version + ", expected " + VERSION);
    }
    int expected = buffer.getInt();
    int found = checksum(bytes);
    if (found != expected) {
      throw ResourceException.of(
          resource,
          String.format("is damaged: expected checksum %08x, found %08x", expected, found));
    }
  }

  private static byte[] inflate(byte[] bytes, String resource) {
    ByteBuffer file = ByteBuffer.wrap(bytes).position(PREAMBLE);
    int length = file.remaining() < Integer.BYTES ? -1 : file.getInt();
    // Deflate shrinks nothing to less than a thousandth.
    if (length < 0 || length / 1100 > file.remaining()) {
      throw ResourceException.of(resource, "is damaged: a body of " + length + " bytes");
    }
    byte[] body = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, file.position(), file.remaining());
      int found = 0;
      while (found < length && !inflater.needsInput() && !inflater.finished()) {
        found += inflater.inflate(body, found, length - found);
      }
      // Only at its end the stream says whether its own checksum is right.
      int more = inflater.finished() ? 0 : inflater.inflate(new byte[1]);
      if (found < length || more > 0 || !inflater.finished()) {
        throw ResourceException.of(
            resource, "is damaged: its body is not the expected " + length + " bytes");
      }
      return body;
    } catch (DataFormatException e) {
      throw ResourceException.of(resource, "is damaged: its body cannot be inflated", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] deflate(byte[] body) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static int checksum(byte[] bytes) {
    return Hashing.crc32c().hashBytes(bytes, PREAMBLE, bytes.length - PREAMBLE).asInt();
  }

  /** Returns the bytes of a model's file. */
  public static byte[] write(SequenceModel model) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      writeText(out, model.trainingRecord());
      out.writeInt(model.headList().size());
      for (Head head : model.headList()) {
        writeHead(out, head);
      }
      writeVocabulary(out, model.vocabulary());
      writeInts(out, model.patterns().hashes());
      writeInts(out, model.patterns().weights());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] deflated = deflate(body.toByteArray());
    byte[] bytes = new byte[PREAMBLE + Integer.BYTES + deflated.length];
    ByteBuffer.wrap(bytes).position(PREAMBLE).putInt(body.size()).put(deflated);
    seal(bytes);
    return bytes;
  }

  /** Writes the magic number, the version and the checksum into a file's first bytes. */
  static void seal(byte[] bytes) {
    ByteBuffer.wrap(bytes).putLong(MAGIC).putInt(VERSION).putInt(checksum(bytes));
  }

  private static void writeHead(DataOutputStream out, Head head) throws IOException {
    writeText(out, head.labels().name());
    out.writeBoolean(head.labels().covering());
    writeTexts(out, head.labels().types());
    out.writeFloat(head.unit());
    writeInts(out, head.transitions());
    writeInts(out, head.bias());
  }

  private static void writeVocabulary(DataOutputStream out, Vocabulary vocabulary)
      throws IOException {
    writeTexts(out, vocabulary.tags());
    out.writeInt(vocabulary.classes());
    for (int i = 0; i < vocabulary.classes(); i++) {
      out.writeLong(vocabulary.tagsOf(i));
    }
    writeLongs(out, vocabulary.words());
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeInts(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * values.length);
    buffer.asIntBuffer().put(values);
    out.writeInt(values.length);
    out.write(buffer.array());
  }

  private static void writeLongs(DataOutputStream out, long[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * values.length);
    buffer.asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(buffer.array());
  }

  /** Reads the parts of a file in turn. */
  private static final class Parser {
    private final ByteBuffer buffer;

    Parser(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    SequenceModel model() {
      String record = text();
      int count = count(1);
      List<Head> heads = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        heads.add(head());
      }
      Vocabulary vocabulary = Vocabulary.of(texts(), longs(), longs());
      return new SequenceModel(record, heads, vocabulary, new PatternTable(ints(), ints()));
    }

    private Head head() {
      String name = text();
      boolean covering = buffer.get() != 0;
      List<String> types = texts();
      LabelSet labels = covering ? LabelSet.words(name) : LabelSet.spans(name, types);
      return new Head(labels, buffer.getFloat(), ints(), ints());
    }

    private List<String> texts() {
      int count = count(Integer.BYTES);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String text() {
      byte[] bytes = new byte[count(1)];
      buffer.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private int[] ints() {
      int[] values = new int[count(Integer.BYTES)];
      buffer.asIntBuffer().get(values);
      buffer.position(buffer.position() + Integer.BYTES * values.length);
      return values;
    }

    private long[] longs() {
      long[] values = new long[count(Long.BYTES)];
      buffer.asLongBuffer().get(values);
      buffer.position(buffer.position() + Long.BYTES * values.length);
      return values;
    }

    /** Reads a number of items, each of at least so many bytes, that the file must still hold. */
    private int count(int bytes) {
      int count = buffer.getInt();
      if (count < 0 || (long) count * bytes > buffer.remaining()) {
        throw new IllegalArgumentException("a count of " + count + " runs over the file's end");
      }
      return count;
    }
  }
}
