package io.github.tifa.terms.mine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.TermCategory;
import io.github.tifa.terms.PolicyTermEntry;
import io.github.tifa.terms.PolicyTermLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mines articles for candidates for the lexicon of policy terms: terms that annotators marked,
 * expressions of 2 to 20 characters in “ ”, titles of 2 to 60 characters in 《 》, numbered headings,
 * and recurring n-grams of 4 to 16 characters. An n-gram is a candidate if the least pointwise
 * mutual information over its splits is 5 bits or more (Church and Hanks 1990) and the branching
 * entropy on either side 1.5 bits or more (Jin and Tanaka-Ishii 2006). Lengths are in UTF-16 code
 * units; n-grams consist of letters and digits of the basic plane.
 *
 * <p>Mining takes time linear in the text but for a factor that grows with its logarithm, and about
 * 30 bytes of memory a character.
 *
 * <p>Mutable, not thread-safe: add the articles, then {@link #mine}.
 */
public final class TermMiner {
  /** The fewest occurrences of a candidate unless another number is given. */
  public static final int DEFAULT_LEAST = 14;

  private static final Comparator<MinedTerm> ORDER =
      Comparator.comparing(MinedTerm::evidence)
          .thenComparing(MinedTerm::occurrences, Comparator.reverseOrder())
          .thenComparing(MinedTerm::documents, Comparator.reverseOrder())
          .thenComparing(MinedTerm::text);

  private static final EnclosedText QUOTED = new EnclosedText('“', '”', 2, 20);
  private static final EnclosedText TITLE = new EnclosedText('《', '》', 2, 60);

  private final int least;
  private final PolicyTermLexicon known;
  private final Stretches stretches = new Stretches();
  private final CategoryTally categories = new CategoryTally();
  private final CandidateTally annotated = new CandidateTally();
  private final CandidateTally quoted = new CandidateTally();
  private final CandidateTally titles = new CandidateTally();
  private final CandidateTally headings = new CandidateTally();

  /**
   * Creates a miner without articles.
   *
   * @param least the fewest occurrences, from 1, of quoted expressions, titles and n-grams; marked
   *     terms and headings are candidates from the first one on, and an n-gram needs three to have
   *     borders that are free
   * @param known the lexicon that says which candidates are listed already
   * @throws IllegalArgumentException if {@code least} is less than 1
   */
  public TermMiner(int least, PolicyTermLexicon known) {
    checkArgument(least >= 1, "the fewest occurrences must be at least 1, but are %s", least);
    this.least = least;
    this.known = checkNotNull(known, "known");
  }

  /** Adds an article. */
  public void add(String text) {
    int document = stretches.documents();
    stretches.add(text);
    QUOTED.visit(text, found -> quoted.add(found, document));
    TITLE.visit(text, found -> titles.add(found, document));
    HeadingLines.visit(text, found -> headings.add(found, document));
  }

  /** Adds an annotated article. */
  public void add(MarkedText article) {
    int document = stretches.documents();
    add(article.text());
    for (Mark mark : article.marks(AnnotationLayer.TERMS)) {
      String term = article.text().substring(mark.start(), mark.end());
      annotated.add(term, document);
      mark.type().termCategory().ifPresent(category -> categories.add(term, category));
    }
  }

  /**
   * Returns the candidates of the articles added so far, sorted by evidence, then by occurrences
   * and documents, the most frequent first, then by text. A candidate with several kinds of
   * evidence stands under each.
   */
  public ImmutableList<MinedTerm> mine() {
    List<MinedTerm> mined = new ArrayList<>();
    collect(annotated, Evidence.ANNOTATED, 1, mined);
    collect(quoted, Evidence.QUOTED, least, mined);
    collect(titles, Evidence.TITLE, least, mined);
    collect(headings, Evidence.HEADING, 1, mined);
    new RecurringNgrams(stretches)
        .visit(
            least,
            (text, documents, occurrences, cohesion) ->
                mined.add(
                    term(
                        text,
                        Evidence.RECURRING,
                        documents,
                        occurrences,
                        OptionalDouble.of(cohesion))));
    return ImmutableList.sortedCopyOf(ORDER, mined);
  }

  private void collect(CandidateTally tally, Evidence evidence, int fewest, List<MinedTerm> mined) {
    tally.visit(
        fewest,
        (text, documents, occurrences) ->
            mined.add(term(text, evidence, documents, occurrences, OptionalDouble.empty())));
  }

  private MinedTerm term(
      String text, Evidence evidence, int documents, int occurrences, OptionalDouble cohesion) {
    Optional<PolicyTermEntry> entry = known.find(text).or(() -> known.find(withoutMarks(text)));
    Optional<TermCategory> category =
        categories.majority(text).or(() -> entry.map(PolicyTermEntry::category));
    return new MinedTerm(
        text, evidence, documents, occurrences, cohesion, category, entry.isPresent());
  }

  private static String withoutMarks(String text) {
    boolean enclosed =
        (text.startsWith("“") && text.endsWith("”"))
            || (text.startsWith("《") && text.endsWith("》"));
    return enclosed && text.length() > 2 ? text.substring(1, text.length() - 1) : text;
  }
}
