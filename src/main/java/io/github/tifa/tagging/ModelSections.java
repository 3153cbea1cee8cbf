package io.github.tifa.tagging;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The outer form of a model file: the magic number, the format's version, the CRC-32C of the rest,
 * the number of sections, for each its length and its length deflated, and the sections, each
 * deflated by itself so that one can be read without the others. All numbers are big-endian.
 */
final class ModelSections {
  static final int VERSION = 5;

  private static final long MAGIC = 0x54494641_5441470AL; // "TIFATAG\n"
  private static final int PREAMBLE = Long.BYTES + 2 * Integer.BYTES;
  private static final int LENGTHS = 2 * Integer.BYTES;

  /** Deflate shrinks nothing to less than a thousandth. */
  private static final int SHRINKS = 1_100;

  /** Sections of this length in all may shrink as far as they can; beyond it weights do not. */
  private static final long SMALL = 64L << 20;

  private static final int SHRINKS_BEYOND = 64;

  private final byte[] file;
  private final String resource;
  private final ImmutableList<Section> sections;

  private record Section(int length, int start, int deflated) {}

  private ModelSections(byte[] file, String resource, List<Section> sections) {
    this.file = file;
    this.resource = resource;
    this.sections = ImmutableList.copyOf(sections);
  }

  /**
   * Returns the sections of a file.
   *
   * @throws ResourceException if it is no model file, of another version or damaged
   */
  static ModelSections of(byte[] file, String resource) {
    if (file.length < PREAMBLE || ByteBuffer.wrap(file).getLong() != MAGIC) {
      throw ResourceException.of(resource, "is not a Tifa model: it does not begin with TIFATAG");
    }
    ByteBuffer buffer = ByteBuffer.wrap(file).position(Long.BYTES);
    int version = buffer.getInt();
    if (version != VERSION) {
      throw ResourceException.of(
          resource, "has format version " + version + ", expected " + VERSION);
    }
    int expected = buffer.getInt();
    int found = checksum(file);
    if (found != expected) {
      throw ResourceException.of(
          resource,
          String.format("is damaged: expected checksum %08x, found %08x", expected, found));
    }
    int count = buffer.remaining() < Integer.BYTES ? -1 : buffer.getInt();
    if (count < 0 || count > buffer.remaining() / LENGTHS) {
      throw ResourceException.of(resource, "is damaged: it has " + count + " sections");
    }
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    long start = buffer.position() + (long) count * LENGTHS;
    long inflated = 0;
    for (int i = 0; i < count; i++) {
      int length = buffer.getInt();
      int deflated = buffer.getInt();
      if (length < 0
          || deflated < 0
          || start + deflated > file.length
          || length / SHRINKS > deflated) {
        throw ResourceException.of(
            resource,
            String.format("is damaged: section %d of %d bytes in %d", i, length, deflated));
      }
      sections.add(new Section(length, (int) start, deflated));
      start += deflated;
      inflated += length;
    }
    if (inflated > SMALL && inflated / SHRINKS_BEYOND > file.length) {
      throw ResourceException.of(
          resource, "is damaged: its sections grow from " + file.length + " bytes to " + inflated);
    }
    if (start != file.length) {
      throw ResourceException.of(
          resource, "is damaged: it ends at " + file.length + ", its last section at " + start);
    }
    return new ModelSections(file, resource, sections.build());
  }

  int count() {
    return sections.size();
  }

  /** Returns a reader of a section. */
  SectionReader open(int number) {
    Section section = sections.get(number);
    return new SectionReader(
        resource, number, file, section.start, section.deflated, section.length);
  }

  /** Returns a file of these sections. */
  static byte[] write(List<byte[]> sections) {
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    ByteBuffer head =
        ByteBuffer.allocate(PREAMBLE + Integer.BYTES + sections.size() * LENGTHS)
            .position(PREAMBLE)
            .putInt(sections.size());
    for (byte[] section : sections) {
      byte[] deflated = deflate(section);
      head.putInt(section.length).putInt(deflated.length);
      bodies.writeBytes(deflated);
    }
    byte[] file = new byte[head.capacity() + bodies.size()];
    System.arraycopy(head.array(), 0, file, 0, head.capacity());
    System.arraycopy(bodies.toByteArray(), 0, file, head.capacity(), bodies.size());
    seal(file);
    return file;
  }

  /** Writes the magic number, the version and the checksum into a file's first bytes. */
  static void seal(byte[] file) {
    ByteBuffer.wrap(file).putLong(MAGIC).putInt(VERSION).putInt(checksum(file));
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

  private static int checksum(byte[] file) {
    CRC32C crc = new CRC32C();
    crc.update(file, PREAMBLE, file.length - PREAMBLE);
    return (int) crc.getValue();
  }
}
