package io.github.tifa.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.SentenceSplitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A model file whose sections are damaged, but neither its checksums nor its lengths, is refused as
 * a resource or tags a text; nothing else is thrown. The input is a list of changes to a small
 * model, so that it need not guess what a model looks like.
 */
final class ModelSectionsFuzzTest {
  /** A section, what to do, where, and a number to write there. */
  private static final int CHANGE = 2 + Short.BYTES + Integer.BYTES;

  /** The length of what stands in a file before the number of its sections. */
  private static final int PREAMBLE = Long.BYTES + 2 * Integer.BYTES;

  private static final List<byte[]> SECTIONS = sections();
  private static final NormalizedText TEXT =
      NormalizedText.of("李明到北京市开会。王强从上海市回来，张伟《去》了“天津”。𠮷\uD800");

  private static List<byte[]> sections() {
    ByteBuffer file = ByteBuffer.wrap(SequenceModelFile.write(TinyModel.train(1)));
    int count = file.position(PREAMBLE).getInt();
    int start = file.position() + count * 2 * Integer.BYTES;
    List<byte[]> sections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] section = new byte[file.getInt()];
      int deflated = file.getInt();
      try (InputStream in =
          new InflaterInputStream(new ByteArrayInputStream(file.array(), start, deflated))) {
        in.readNBytes(section, 0, section.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sections.add(section);
      start += deflated;
    }
    return sections;
  }

  @FuzzTest(maxDuration = "3m")
  void read(byte[] changes) {
    byte[][] bodies = SECTIONS.stream().map(byte[]::clone).toArray(byte[][]::new);
    ByteBuffer in = ByteBuffer.wrap(changes);
    while (in.remaining() >= CHANGE) {
      int section = (in.get() & 0xff) % bodies.length;
      bodies[section] = changed(bodies[section], in.get(), in.getShort() & 0xffff, in.getInt());
    }
    SequenceModel model;
    try {
      byte[] file = ModelSections.write(Arrays.asList(bodies));
      model = SequenceModelFile.read(new ByteArrayInputStream(file), "fuzz");
    } catch (ResourceException e) {
      assertThat(e).hasMessageStartingWith("fuzz");
      return;
    }
    Tagger.of(model)
        .tag(TEXT, new SentenceSplitter().split(TEXT))
        .values()
        .forEach(span -> assertThat(span.end()).isBetween(span.start() + 1, TEXT.raw().length()));
  }

  private static byte[] changed(byte[] body, byte how, int where, int number) {
    int at = body.length == 0 ? 0 : where % body.length;
    return switch (how & 3) {
      case 0 -> Arrays.copyOf(body, at);
      case 1 -> Arrays.copyOf(body, body.length + (number & 0xff));
      case 2 -> written(body, at, Byte.BYTES, number);
      default -> written(body, at, Integer.BYTES, number);
    };
  }

  private static byte[] written(byte[] body, int at, int bytes, int number) {
    for (int i = 0; i < bytes && at + i < body.length; i++) {
      body[at + i] = (byte) (number >>> (Byte.SIZE * (bytes - 1 - i)));
    }
    return body;
  }
}
