package io.github.tifa.benchmarks.jmh;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.Tifa;
import io.github.tifa.article.ArticleReader;
import io.github.tifa.document.Article;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.export.JsonExporter;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.entities.EntityResolver;
import io.github.tifa.facts.posts.PostFitting;
import io.github.tifa.facts.posts.PostLinker;
import io.github.tifa.facts.posts.TaggedPost;
import io.github.tifa.facts.statements.ReportReader;
import io.github.tifa.facts.times.GrammarTimeRecognizer;
import io.github.tifa.facts.times.TimeRecognizer;
import io.github.tifa.keyphrases.KeyphraseExtractor;
import io.github.tifa.keyphrases.RankedKeyphraseExtractor;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.terms.ArbitratedTermRecognizer;
import io.github.tifa.terms.TermRecognizer;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import io.github.tifa.tokenize.TaggedWords;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the larger stages of Tifa's analysis take for the texts, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StageBenchmark {
  private final ArticleReader articleReader = new ArticleReader();
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final TimeRecognizer timeRecognizer = new GrammarTimeRecognizer();
  private final JsonExporter exporter = JsonExporter.lines();
  private Tagger tagger;
  private TaggedWords taggedWords;
  private TermRecognizer termRecognizer;
  private KeyphraseExtractor keyphraseExtractor;
  private final EntityResolver entityResolver = EntityResolver.create();
  private final PostLinker postLinker = new PostLinker();
  private final ReportReader reportReader = ReportReader.create();
  private ImmutableList<StageInput> inputs;

  /** Loads the stages and prepares what they read. */
  @Setup
  public void prepare(TextState state) {
    tagger =
        Tagger.bundled(ImmutableSet.of(Tagger.NAMES, Tagger.TERMS, Tagger.POSTS, Tagger.WORDS));
    taggedWords = new TaggedWords(tagger.vocabulary());
    termRecognizer = ArbitratedTermRecognizer.create();
    keyphraseExtractor = RankedKeyphraseExtractor.create();
    Tifa tifa = Tifa.create();
    inputs =
        state.texts.stream()
            .map(text -> input(tifa, Article.of(text)))
            .collect(ImmutableList.toImmutableList());
  }

  private StageInput input(Tifa tifa, Article article) {
    NormalizedText text = NormalizedText.of(article.text());
    var sentences = sentenceSplitter.split(text);
    return new StageInput(
        article, text, sentences, tagger.tag(text, sentences), tifa.annotate(article));
  }

  /** The structure of the article. */
  @Benchmark
  public void structure(Blackhole blackhole) {
    inputs.forEach(input -> blackhole.consume(articleReader.read(input.article(), input.text())));
  }

  /** The normalised view and the sentences. */
  @Benchmark
  public void sentences(Blackhole blackhole) {
    inputs.forEach(
        input ->
            blackhole.consume(sentenceSplitter.split(NormalizedText.of(input.article().text()))));
  }

  /** The tagger, with the heads that the analysis runs. */
  @Benchmark
  public void tagger(Blackhole blackhole) {
    inputs.forEach(input -> blackhole.consume(tagger.tag(input.text(), input.sentences())));
  }

  /** The tokens, from the words of the tagger. */
  @Benchmark
  public void tokens(Blackhole blackhole) {
    inputs.forEach(
        input ->
            blackhole.consume(
                taggedWords.tokens(
                    input.text(), input.sentences(), input.tagged().get(Tagger.WORDS))));
  }

  /** The policy terms. */
  @Benchmark
  public void terms(Blackhole blackhole) {
    inputs.forEach(
        input ->
            blackhole.consume(
                termRecognizer.recognize(
                    input.text(),
                    input.sentences(),
                    input.document().tokens(),
                    input.document().mentions(),
                    input.tagged().get(Tagger.TERMS))));
  }

  /** The times, without their values. */
  @Benchmark
  public void times(Blackhole blackhole) {
    inputs.forEach(
        input -> blackhole.consume(timeRecognizer.recognize(input.text(), input.sentences())));
  }

  /** The entities. */
  @Benchmark
  public void entities(Blackhole blackhole) {
    inputs.forEach(
        input ->
            blackhole.consume(
                entityResolver.resolve(
                    Article.of(input.document().text()),
                    input.text(),
                    input.sentences(),
                    input.document().article(),
                    input.document().mentions(),
                    input.document().posts())));
  }

  /** The posts: their edges, titles, bodies and holders. */
  @Benchmark
  public void posts(Blackhole blackhole) {
    inputs.forEach(
        input -> {
          List<TaggedPost> tagged =
              input.tagged().get(Tagger.POSTS).stream()
                  .map(
                      span ->
                          new TaggedPost(
                              new Span(span.start(), span.end()),
                              Provenance.model(span.confidence())))
                  .toList();
          ImmutableList<Mention> names = input.document().mentions();
          blackhole.consume(
              postLinker.link(
                  input.text(),
                  input.sentences(),
                  PostFitting.fit(input.text(), tagged, names),
                  names));
        });
  }

  /** The attendance and the statements. */
  @Benchmark
  public void reports(Blackhole blackhole) {
    inputs.forEach(
        input -> {
          Document document = input.document();
          blackhole.consume(
              reportReader.read(
                  new AnnotatedText(
                      input.text(),
                      input.sentences(),
                      document.tokens(),
                      document.mentions(),
                      document.policyTerms(),
                      document.posts(),
                      document.times())));
        });
  }

  /** The keyphrases. */
  @Benchmark
  public void keyphrases(Blackhole blackhole) {
    inputs.forEach(
        input ->
            blackhole.consume(
                keyphraseExtractor.extract(
                    input.text(),
                    input.sentences(),
                    input.document().tokens(),
                    input.document().mentions(),
                    input.document().policyTerms())));
  }

  /** The document as JSON, which is no part of the analysis. */
  @Benchmark
  public void json() throws IOException {
    Writer out = Writer.nullWriter();
    for (StageInput input : inputs) {
      exporter.export(input.document(), out);
    }
  }
}
