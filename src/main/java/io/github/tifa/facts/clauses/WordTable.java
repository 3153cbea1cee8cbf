package io.github.tifa.facts.clauses;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.lexicon.PhraseTable;
import io.github.tifa.lexicon.TsvTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words of a bundled table with what the table says of each, found without looking twice at places
 * where none begins. Immutable and thread-safe.
 *
 * @param <T> what the table says of a word
 */
public final class WordTable<T> {

  /**
   * A word where it stands.
   *
   * @param start the first UTF-16 code unit, inclusive
   * @param end the code unit after the last one
   * @param value what the table says of it
   * @param <T> what the table says of a word
   */
  public record Match<T>(int start, int end, T value) {}

  private final PhraseTable words;
  private final ImmutableList<T> values;

  private WordTable(PhraseTable words, ImmutableList<T> values) {
    this.words = words;
    this.values = values;
  }

  /**
   * Reads a table of the lexicon folder; its first column is the word.
   *
   * @param file the name of the table, such as {@code event-nouns.tsv}
   * @param value reads the other columns
   * @throws io.github.tifa.text.ResourceException if the table is missing or damaged
   */
  public static <T> WordTable<T> bundled(String file, Function<TsvTable.Row, T> value) {
    ImmutableList<TsvTable.Row> rows = TsvTable.bundled(file).rows();
    return new WordTable<>(
        PhraseTable.of(rows.stream().map(row -> row.require(0, "word")).toList()),
        rows.stream().map(value).collect(toImmutableList()));
  }

  /**
   * Reads a constant of an enum from a column.
   *
   * @throws io.github.tifa.text.ResourceException if the column holds another word
   */
  public static <E extends Enum<E>> E constant(TsvTable.Row row, int column, Class<E> type) {
    String name = row.require(column, "kind");
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw row.error(
        String.format("expected one of %s, found %s", List.of(type.getEnumConstants()), name));
  }

  /**
   * Returns the words between the offsets, leftmost and longest first, none overlapping. A word
   * that begins inside a name, a post or a policy term is none.
   */
  public ImmutableList<Match<T>> find(AnnotatedText text, int from, int to) {
    ImmutableList.Builder<Match<T>> matches = ImmutableList.builder();
    Match<T> match = first(text, from, to);
    while (match != null) {
      matches.add(match);
      match = first(text, match.end(), to);
    }
    return matches.build();
  }

  private @Nullable Match<T> first(AnnotatedText text, int from, int to) {
    String folded = text.text().toString();
    int start = words.nextStart(folded, from, to);
    while (start != PhraseTable.NONE) {
      int word = words.longestAt(folded, start, to);
      int end = start + words.length(word);
      if (!text.isClosed(start)) {
        return new Match<>(start, end, values.get(word));
      }
      start = words.nextStart(folded, end, to);
    }
    return null;
  }

  /** Returns whether a word stands between the offsets, as {@link #find} finds it. */
  public boolean occurs(AnnotatedText text, int from, int to) {
    return first(text, from, to) != null;
  }
}
