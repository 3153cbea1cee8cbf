package io.github.tifa;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tifa.article.ArticleReader;
import io.github.tifa.article.RunningText;
import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.document.Token;
import io.github.tifa.entities.NameRecognizer;
import io.github.tifa.entities.TaggedNameRecognizer;
import io.github.tifa.facts.clauses.AnnotatedText;
import io.github.tifa.facts.entities.EntityResolver;
import io.github.tifa.facts.entities.ResolvedEntities;
import io.github.tifa.facts.entities.ShortTermResolver;
import io.github.tifa.facts.posts.PostFitting;
import io.github.tifa.facts.posts.PostLinker;
import io.github.tifa.facts.posts.TaggedPost;
import io.github.tifa.facts.statements.ReportReader;
import io.github.tifa.facts.statements.ReportedFacts;
import io.github.tifa.facts.times.GrammarTimeRecognizer;
import io.github.tifa.facts.times.TimeRecognizer;
import io.github.tifa.facts.times.TimeResolver;
import io.github.tifa.keyphrases.KeyphraseExtractor;
import io.github.tifa.keyphrases.RankedKeyphraseExtractor;
import io.github.tifa.lexicon.Lexicon;
import io.github.tifa.lexicon.LexiconOverlay;
import io.github.tifa.tagging.LabelSet;
import io.github.tifa.tagging.SequenceModel;
import io.github.tifa.tagging.SequenceModelFile;
import io.github.tifa.tagging.TaggedSpan;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.terms.ArbitratedTermRecognizer;
import io.github.tifa.terms.DocumentKindReader;
import io.github.tifa.terms.TermRecognizer;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.SentenceSplitter;
import io.github.tifa.text.Span;
import io.github.tifa.tokenize.TaggedWords;
import io.github.tifa.tokenize.TifaTokenizer;
import io.github.tifa.tokenize.TokenFitting;
import io.github.tifa.tokenize.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese news and official prose: turns an article into an annotated {@link Document}.
 *
 * <pre>{@code
 * Tifa tifa = Tifa.create();
 * Document document = tifa.annotate("7月28日，自治区党委在喀什召开推动南疆高质量发展工作会议。");
 * document.mentions(EntityType.PLACE);   // 喀什, 南疆
 * document.policyTerms();                // 推动南疆高质量发展工作会议
 * }</pre>
 *
 * <p>Immutable and thread-safe. Building one loads models and lexicons; build it once and share it.
 */
public final class Tifa {
  /** Null if the tagger finds the words, in the same pass as the rest. */
  private final @Nullable Tokenizer tokenizer;

  private final Tagger tagger;
  private final TaggedWords taggedWords;
  private final NameRecognizer nameRecognizer;
  private final TermRecognizer termRecognizer;
  private final KeyphraseExtractor keyphraseExtractor;
  private final LexiconOverlay lexicon;
  private final ArticleReader articleReader;
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final TimeRecognizer timeRecognizer;
  private final TimeResolver timeResolver;
  private final PostLinker postLinker;
  private final ReportReader reportReader;
  private final ShortTermResolver shortTermResolver = new ShortTermResolver();
  private final DocumentKindReader documentKindReader = new DocumentKindReader();
  private final EntityResolver entityResolver;

  private Tifa(Builder builder) {
    SequenceModel model = builder.model;
    boolean lacksWords = model != null && !headsOf(model).contains(Tagger.WORDS);
    boolean tagsWords = builder.tokenizer == null && !lacksWords;
    // The tagger takes as long as all the rest.
    CompletableFuture<Tagger> loading =
        CompletableFuture.supplyAsync(() -> tagger(model, tagsWords));
    this.nameRecognizer =
        builder.nameRecognizer != null ? builder.nameRecognizer : new TaggedNameRecognizer();
    this.termRecognizer = ArbitratedTermRecognizer.create();
    this.keyphraseExtractor = RankedKeyphraseExtractor.create();
    this.lexicon = LexiconOverlay.of(builder.lexicon.build());
    this.articleReader = new ArticleReader();
    this.timeRecognizer = new GrammarTimeRecognizer();
    this.timeResolver = new TimeResolver();
    this.postLinker = new PostLinker();
    this.reportReader = ReportReader.create();
    this.entityResolver = EntityResolver.create();
    this.tokenizer =
        builder.tokenizer == null && lacksWords ? TifaTokenizer.create() : builder.tokenizer;
    this.tagger = loaded(loading);
    this.taggedWords = new TaggedWords(tagger.vocabulary());
  }

  private static Tagger tagger(@Nullable SequenceModel model, boolean tagsWords) {
    ImmutableSet<String> heads =
        tagsWords
            ? ImmutableSet.of(Tagger.NAMES, Tagger.TERMS, Tagger.POSTS, Tagger.WORDS)
            : ImmutableSet.of(Tagger.NAMES, Tagger.TERMS, Tagger.POSTS);
    return model == null
        ? Tagger.bundled(heads)
        : Tagger.of(model, Sets.intersection(heads, headsOf(model)));
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause != null) {
        Throwables.throwIfUnchecked(cause);
      }
      throw e;
    }
  }

  private static ImmutableSet<String> headsOf(SequenceModel model) {
    return model.heads().stream().map(LabelSet::name).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns an analyser with the bundled models and lexicons and the default tokenizer. */
  public static Tifa create() {
    return builder().build();
  }

  /** Returns a builder with the bundled models and lexicons and the default tokenizer. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Annotates a text of which nothing else is known.
   *
   * @param text the raw text; any string gives a document
   */
  public Document annotate(String text) {
    checkNotNull(text, "text");
    return annotate(Article.of(text));
  }

  /** Annotates an article. */
  public Document annotate(Article article) {
    checkNotNull(article, "article");
    String raw = article.text();
    NormalizedText text = NormalizedText.of(raw);
    ArticleStructure structure = articleReader.read(article, text);
    ImmutableList<Sentence> sentences = sentenceSplitter.split(text);
    ImmutableListMultimap<String, TaggedSpan> tagged = tagger.tag(text, sentences);
    ImmutableList<Token> words =
        tokenizer == null
            ? taggedWords.tokens(text, sentences, tagged.get(Tagger.WORDS))
            : tokenizer.tokenize(text, sentences);
    ImmutableList<Mention> names =
        lexicon.overMentions(
            text, nameRecognizer.recognize(text, sentences, words, tagged.get(Tagger.NAMES)));
    ImmutableList<Token> tokens = TokenFitting.fit(raw, words, names);
    ImmutableList<PolicyTerm> found =
        lexicon.overTerms(
            text,
            termRecognizer.recognize(text, sentences, tokens, names, tagged.get(Tagger.TERMS)));
    ImmutableList<PolicyTerm> terms =
        documentKindReader.read(text, shortTermResolver.resolve(text, found));
    ImmutableList<TimeExpression> times =
        timeResolver.resolve(
            text, timeRecognizer.recognize(text, sentences), structure.published());
    ImmutableList<TaggedPost> fitted =
        PostFitting.fit(text, taggedPosts(tagged.get(Tagger.POSTS)), names);
    ImmutableList<Post> posts = postLinker.link(text, sentences, fitted, names);
    RunningText running = RunningText.of(text, structure);
    ResolvedEntities entities =
        entityResolver.resolve(article, text, sentences, structure, names, posts);
    ReportedFacts facts =
        reportReader.read(new AnnotatedText(text, sentences, tokens, names, terms, posts, times));
    return Document.builder(raw)
        .id(article.id())
        .article(structure)
        .sentences(sentences)
        .tokens(tokens)
        .mentions(entities.mentions())
        .entities(entities.entities())
        .policyTerms(terms)
        .posts(posts)
        .times(times)
        .keyphrases(
            keyphraseExtractor.extract(
                running.text(),
                running.inside(sentences),
                running.inside(tokens),
                running.inside(names),
                running.inside(terms)))
        .attendance(facts.attendance())
        .statements(facts.statements())
        .build();
  }

  private static ImmutableList<TaggedPost> taggedPosts(List<TaggedSpan> tagged) {
    return tagged.stream()
        .map(
            post ->
                new TaggedPost(
                    new Span(post.start(), post.end()), Provenance.model(post.confidence())))
        .collect(toImmutableList());
  }

  /** Builds a {@link Tifa}; mutable, not thread-safe. */
  public static final class Builder {
    private @Nullable Tokenizer tokenizer;
    private @Nullable NameRecognizer nameRecognizer;
    private @Nullable SequenceModel model;
    private final Lexicon.Builder lexicon = Lexicon.builder();

    private Builder() {}

    /** Uses {@code tokenizer} in place of the words of the trained tagger. */
    @CanIgnoreReturnValue
    public Builder tokenizer(Tokenizer tokenizer) {
      this.tokenizer = checkNotNull(tokenizer, "tokenizer");
      return this;
    }

    /** Uses {@code nameRecognizer} in place of the names of the trained tagger. */
    @CanIgnoreReturnValue
    public Builder nameRecognizer(NameRecognizer nameRecognizer) {
      this.nameRecognizer = checkNotNull(nameRecognizer, "nameRecognizer");
      return this;
    }

    /**
     * Uses {@code model} in place of the bundled one. A head that it lacks finds nothing, but for
     * the words, which then come from the bundled model; the lexicons and grammars of policy terms
     * and times stay. A document has no place for types of names and terms other than {@link
     * io.github.tifa.document.EntityType} and {@link io.github.tifa.document.TermCategory}: spans
     * of such types are left out of it, and {@link Tagger#of(SequenceModel)} shows them.
     */
    @CanIgnoreReturnValue
    public Builder model(SequenceModel model) {
      this.model = checkNotNull(model, "model");
      return this;
    }

    /**
     * Uses the model in {@code file} in place of the bundled one, as {@link #model(SequenceModel)}
     * does.
     *
     * @throws io.github.tifa.text.ResourceException if it cannot be read, is no model or is damaged
     */
    @CanIgnoreReturnValue
    public Builder model(Path file) {
      return model(SequenceModelFile.read(checkNotNull(file, "file")));
    }

    /**
     * Adds a user lexicon. Its {@code FORCE} entries win over everything the analyser finds by
     * itself; its {@code HINT} entries are found where nothing else is. May be called several
     * times.
     *
     * @throws IllegalArgumentException if an entry contradicts one of a lexicon added before
     */
    @CanIgnoreReturnValue
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon.addAll(checkNotNull(lexicon, "lexicon"));
      return this;
    }

    /**
     * Loads the models and lexicons.
     *
     * @throws io.github.tifa.text.ResourceException if a bundled resource is damaged
     */
    public Tifa build() {
      return new Tifa(this);
    }
  }
}
