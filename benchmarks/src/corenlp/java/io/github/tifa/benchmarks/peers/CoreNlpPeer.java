package io.github.tifa.benchmarks.peers;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP with its Chinese models, as far as its names: words, sentences, parts of speech and named
 * entities, without the recognisers of numbers and times.
 */
public final class CoreNlpPeer implements Peer {
  private static final String CHINESE = "StanfordCoreNLP-chinese.properties";

  private static final ImmutableMap<String, Label> LABELS =
      ImmutableMap.<String, Label>builder()
          .put("PERSON", Label.PERSON)
          .put("LOCATION", Label.PLACE)
          .put("GPE", Label.PLACE)
          .put("COUNTRY", Label.PLACE)
          .put("STATE_OR_PROVINCE", Label.PLACE)
          .put("CITY", Label.PLACE)
          .put("FACILITY", Label.PLACE)
          .put("ORGANIZATION", Label.ORGANIZATION)
          .buildOrThrow();

  private final StanfordCoreNLP pipeline;

  /** Loads the models. */
  public CoreNlpPeer() {
    Properties properties = new Properties();
    try (InputStream in = StanfordCoreNLP.class.getClassLoader().getResourceAsStream(CHINESE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10, Chinese";
  }

  @Override
  public int process(String text) {
    return pipeline.processToCoreDocument(text).tokens().size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return Label.NAMES;
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    CoreDocument document = pipeline.processToCoreDocument(text);
    List<LabelledSpan> spans = new ArrayList<>();
    if (document.entityMentions() == null) {
      return spans;
    }
    for (CoreEntityMention mention : document.entityMentions()) {
      Label label = LABELS.get(mention.entityType());
      Pair<Integer, Integer> offsets = mention.charOffsets();
      if (label != null) {
        spans.add(new LabelledSpan(new Span(offsets.first, offsets.second), label));
      }
    }
    return spans;
  }

  @Override
  public List<Span> words(String text) {
    return pipeline.processToCoreDocument(text).tokens().stream()
        .map(token -> new Span(token.beginPosition(), token.endPosition()))
        .toList();
  }
}
