package io.github.tifa.terms.usage;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.auto.value.AutoValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mention;
import io.github.tifa.document.PolicyTerm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which policy terms a collection of documents uses, and how often. Immutable and thread-safe.
 *
 * <p>A profile keeps the terms, a little context of each and the bare texts, not the documents:
 * thousands of articles can be added one after the other.
 */
@AutoValue
public abstract class TermProfile implements Serializable {
  private static final long serialVersionUID = 1L;

  TermProfile() {}

  /** Returns what the collection is called, such as a folder's name; may be empty. */
  public abstract String name();

  /** Returns the number of documents. */
  public abstract int documents();

  /** Returns the number of characters (code points) that are not blank. */
  public abstract long characters();

  /** Returns the terms, the most frequent first, equally frequent ones in order of their names. */
  public abstract ImmutableList<TermUse> terms();

  /** Returns the texts, folded as {@link TermKey} folds forms. */
  abstract ImmutableList<String> foldedTexts();

  /** Returns the profile of one document, called by its id. */
  public static TermProfile of(Document document) {
    return builder().name(document.id()).add(document).build();
  }

  /** Returns the profile of a collection of documents, without a name. */
  public static TermProfile of(Iterable<Document> documents) {
    Builder builder = builder();
    documents.forEach(builder::add);
    return builder.build();
  }

  /** Returns a builder of the profile of no documents, with an empty name. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TermProfile}; mutable, not thread-safe. */
  public static final class Builder {
    private final Map<String, Gathered> terms = new LinkedHashMap<>();
    private final ImmutableList.Builder<String> foldedTexts = ImmutableList.builder();
    private String name = "";
    private int documents;
    private long characters;

    private Builder() {}

    /** Sets what the collection is called. */
    @CanIgnoreReturnValue
    public Builder name(String name) {
      this.name = checkNotNull(name, "name");
      return this;
    }

    /** Adds a document, of which the text, the names and the policy terms count. */
    @CanIgnoreReturnValue
    public Builder add(Document document) {
      checkNotNull(document, "document");
      documents++;
      characters += CharacterCount.of(document.text());
      foldedTexts.add(TermKey.of(document.text()));
      List<Mention> mentions = document.mentions();
      int next = 0;
      for (PolicyTerm term : document.policyTerms()) {
        Gathered gathered = terms.computeIfAbsent(TermTally.key(term), key -> new Gathered());
        gathered.tally.add(term);
        gathered.occurrences.add(TermOccurrence.of(document, term));
        while (next < mentions.size() && mentions.get(next).start() < term.start()) {
          next++;
        }
        for (; next < mentions.size() && mentions.get(next).start() < term.end(); next++) {
          Mention mention = mentions.get(next);
          if (term.span().contains(mention.span()) && !term.span().equals(mention.span())) {
            gathered.names.add(mention.surface());
          }
        }
      }
      return this;
    }

    /** Returns the profile of what was added. */
    public TermProfile build() {
      ImmutableList<TermUse> uses =
          terms.values().stream()
              .map(gathered -> gathered.use(characters))
              .sorted(
                  Comparator.comparingInt(TermUse::count).reversed().thenComparing(TermUse::name))
              .collect(ImmutableList.toImmutableList());
      return new AutoValue_TermProfile(name, documents, characters, uses, foldedTexts.build());
    }
  }

  /** What is known of one term so far. */
  private static final class Gathered {
    private final TermTally tally = new TermTally();
    private final List<TermOccurrence> occurrences = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    TermUse use(long characters) {
      return TermUse.builder()
          .name(tally.name())
          .category(tally.category())
          .canonical(tally.canonical())
          .wordings(tally.wordings())
          .names(ImmutableSet.copyOf(names))
          .occurrences(occurrences)
          .perThousand(CharacterCount.perThousand(occurrences.size(), characters))
          .build();
    }
  }
}
