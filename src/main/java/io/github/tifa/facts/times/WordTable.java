package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.tifa.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Words and what each says of a time. Immutable and thread-safe. */
final class WordTable {

  /** A word with its fields. */
  record Word(String form, ImmutableMap<TimeField, Integer> fields) {
    int length() {
      return form.length();
    }
  }

  private final PhraseTable forms;
  private final ImmutableList<Word> words;

  private WordTable(ImmutableList<Word> words) {
    this.words = words;
    this.forms = PhraseTable.of(Lists.transform(words, Word::form));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Returns the words in the order of their addition. */
  ImmutableList<Word> words() {
    return words;
  }

  /** Returns the longest word that stands at {@code start}; null if there is none. */
  @Nullable Word match(String text, int start, int limit) {
    if (start >= limit) {
      return null;
    }
    int form = forms.longestAt(text, start, limit);
    return form == PhraseTable.NONE ? null : words.get(form);
  }

  /** Collects words; mutable. */
  static final class Builder {
    private final ImmutableList.Builder<Word> words = ImmutableList.builder();

    /** Adds words separated by blanks, all with one field. */
    Builder add(TimeField field, int value, String forms) {
      return add(ImmutableMap.of(field, value), forms);
    }

    /** Adds words separated by blanks, all with two fields. */
    Builder add(TimeField field, int value, TimeField other, int otherValue, String forms) {
      return add(ImmutableMap.of(field, value, other, otherValue), forms);
    }

    private Builder add(ImmutableMap<TimeField, Integer> fields, String forms) {
      for (String form : forms.split(" ", -1)) {
        words.add(new Word(form, fields));
      }
      return this;
    }

    WordTable build() {
      return new WordTable(words.build());
    }
  }
}
