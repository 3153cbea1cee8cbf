package io.github.tifa.tagging;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.AllBytes;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads and writes model files. A file has sections ({@link ModelSections}): the training record,
 * the heads with their labels and transitions and the tags of the vocabulary; the vocabulary's
 * words; the patterns' hashes; the words in clusters; and for each head the weights of the
 * patterns. Arrays stand behind their length and are read without parsing.
 */
public final class SequenceModelFile {
  private static final String BUNDLED = "/io/github/tifa/models/tagger/tagger.bin";

  /** The bundled model has a hundredth of it. */
  private static final int LARGEST = 1 << 30;

  private static final int HEADS = 0;
  private static final int WORDS = 1;
  private static final int HASHES = 2;
  private static final int CLUSTERS = 3;
  private static final int FIRST_WEIGHTS = 4;

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

  /** Reads the model that the library brings. It takes some time. */
  public static SequenceModel bundled() {
    return bundled(head -> true);
  }

  /** Reads the model that the library brings, but of its heads only those wanted. */
  static SequenceModel bundled(Predicate<String> wanted) {
    try (InputStream in = SequenceModelFile.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw ResourceException.of(BUNDLED, "is missing from the library");
      }
      return read(in, BUNDLED, wanted);
    } catch (IOException e) {
      throw ResourceException.of(BUNDLED, "cannot be read", e);
    }
  }

  /**
   * Reads a model file from a stream, which stays open.
   *
   * @param resource the name of the file for messages
   * @throws ResourceException if it cannot be read, is no model file or is damaged
   */
  public static SequenceModel read(InputStream in, String resource) {
    return read(in, resource, head -> true);
  }

  private static SequenceModel read(InputStream in, String resource, Predicate<String> wanted) {
    byte[] bytes;
    try {
      bytes = AllBytes.of(in, LARGEST + 1);
    } catch (IOException e) {
      throw ResourceException.of(resource, "cannot be read", e);
    }
    if (bytes.length > LARGEST) {
      throw ResourceException.of(resource, "is longer than " + LARGEST + " bytes");
    }
    ModelSections sections = ModelSections.of(bytes, resource);
    try {
      checkArgument(sections.count() >= FIRST_WEIGHTS, "only %s sections", sections.count());
      return read(sections, wanted);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw ResourceException.of(
          resource, "is not a model of format " + ModelSections.VERSION + ": " + e.getMessage(), e);
    }
  }

  private static SequenceModel read(ModelSections sections, Predicate<String> wanted) {
    String record;
    List<Head> heads = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    ImmutableList<String> tags;
    long[] classTags;
    try (SectionReader in = sections.open(HEADS)) {
      record = in.text();
      int count = in.count(1);
      checkArgument(
          sections.count() == FIRST_WEIGHTS + count,
          "%s sections for %s heads",
          sections.count(),
          count);
      for (int i = 0; i < count; i++) {
        Head head = head(in);
        if (wanted.test(head.labels().name())) {
          heads.add(head);
          numbers.add(FIRST_WEIGHTS + i);
        }
      }
      tags = in.texts();
      classTags = in.longs();
      in.end();
    }
    Vocabulary vocabulary =
        Vocabulary.of(tags, classTags, longs(sections, WORDS))
            .withClusters(WordClusters.of(longs(sections, CLUSTERS)));
    ImmutableList<HeadWeights> weights =
        numbers.parallelStream()
            .map(number -> weights(sections, number))
            .collect(ImmutableList.toImmutableList());
    return new SequenceModel(
        record, heads, vocabulary, new PatternTable(hashes(sections), weights));
  }

  private static long[] longs(ModelSections sections, int number) {
    try (SectionReader in = sections.open(number)) {
      long[] longs = in.longs();
      in.end();
      return longs;
    }
  }

  private static int[] hashes(ModelSections sections) {
    try (SectionReader in = sections.open(HASHES)) {
      int[] hashes = in.ints();
      in.end();
      return hashes;
    }
  }

  private static HeadWeights weights(ModelSections sections, int number) {
    try (SectionReader in = sections.open(number)) {
      HeadWeights weights = new HeadWeights(in.shorts(), in.bytes());
      in.end();
      return weights;
    }
  }

  private static Head head(SectionReader in) {
    String name = in.text();
    boolean covering = in.flag();
    ImmutableList<String> types = in.texts();
    LabelSet labels = covering ? LabelSet.words(name) : LabelSet.spans(name, types);
    return new Head(labels, kinds(in.ints()), in.number(), in.ints(), in.ints());
  }

  private static ImmutableSet<PatternKind> kinds(int[] codes) {
    return Arrays.stream(codes).mapToObj(PatternKind::ofCode).collect(toImmutableSet());
  }

  /** Returns the bytes of a model's file. */
  public static byte[] write(SequenceModel model) {
    SectionWriter first = new SectionWriter();
    first.text(model.trainingRecord());
    first.count(model.headList().size());
    for (Head head : model.headList()) {
      first.text(head.labels().name());
      first.flag(head.labels().covering());
      first.texts(head.labels().types());
      first.ints(head.kinds().stream().mapToInt(PatternKind::code).toArray());
      first.number(head.unit());
      first.ints(head.transitions());
      first.ints(head.bias());
    }
    Vocabulary vocabulary = model.vocabulary();
    first.texts(vocabulary.tags());
    first.longs(vocabulary.classTags());
    ImmutableList.Builder<byte[]> sections = ImmutableList.builder();
    sections.add(first.toBytes());
    sections.add(new SectionWriter().longs(vocabulary.words()).toBytes());
    sections.add(new SectionWriter().ints(model.patterns().hashes()).toBytes());
    sections.add(new SectionWriter().longs(vocabulary.clusters().words()).toBytes());
    for (HeadWeights weights : model.patterns().heads()) {
      sections.add(new SectionWriter().shorts(weights.slots()).bytes(weights.rows()).toBytes());
    }
    return ModelSections.write(sections.build());
  }
}
