package io.github.tifa.benchmarks.peers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.tifa.Tifa;
import io.github.tifa.benchmarks.accuracy.Label;
import io.github.tifa.benchmarks.accuracy.LabelledSpan;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Token;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tifa itself, every layer; its names and words are those of the document. */
public final class TifaPeer implements Peer {
  private final String name;
  private final Tifa tifa;

  /** Creates a peer called {@code name}. */
  public TifaPeer(String name, Tifa tifa) {
    this.name = name;
    this.tifa = tifa;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int process(String text) {
    return tifa.annotate(text).mentions().size();
  }

  @Override
  public ImmutableSet<Label> labels() {
    return ImmutableSet.copyOf(Label.values());
  }

  @Override
  public List<LabelledSpan> annotate(String id, String text) {
    return spans(tifa.annotate(Article.builder().id(id).text(text).build()));
  }

  @Override
  public List<Span> words(String text) {
    return tifa.annotate(text).tokens().stream().map(Token::span).collect(toImmutableList());
  }

  /** Returns all that a document holds, layer after layer. */
  public static List<LabelledSpan> spans(Document document) {
    List<LabelledSpan> spans = new ArrayList<>();
    document.mentions().forEach(m -> spans.add(new LabelledSpan(m.span(), label(m.type()))));
    document
        .policyTerms()
        .forEach(
            t -> spans.add(new LabelledSpan(t.span(), Label.POLICY_TERM, t.category().name())));
    document.posts().forEach(p -> spans.add(new LabelledSpan(p.span(), Label.POST)));
    document.times().forEach(t -> spans.add(new LabelledSpan(t.span(), Label.TIME)));
    return spans;
  }

  private static Label label(EntityType type) {
    return switch (type) {
      case PERSON -> Label.PERSON;
      case PLACE -> Label.PLACE;
      case ORGANIZATION -> Label.ORGANIZATION;
    };
  }
}
