package io.github.tifa.facts.times;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what each says of a time. Immutable and thread-safe. */
final class WordTable {

  /** A word with its fields. */
  record Word(String form, ImmutableMap<TimeField, Integer> fields) {
    int length() {
      return form.length();
    }
  }

  private final ImmutableListMultimap<Character, Word> byFirst;

  // Asked at every character of a text, most of which begin no word.
  private final BitSet first = new BitSet();

  private WordTable(ImmutableListMultimap<Character, Word> byFirst) {
    this.byFirst = byFirst;
    byFirst.keySet().forEach(first::set);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Returns whether a word begins with {@code c}. */
  boolean beginsWith(char c) {
    return first.get(c);
  }

  /** Returns the longest word that stands at {@code start}; null if there is none. */
  @Nullable Word match(String text, int start, int limit) {
    if (start >= limit || !first.get(text.charAt(start))) {
      return null;
    }
    for (Word word : byFirst.get(text.charAt(start))) {
      if (start + word.length() <= limit && text.startsWith(word.form(), start)) {
        return word;
      }
    }
    return null;
  }

  /** Collects words; mutable. */
  static final class Builder {
    private final ListMultimap<Character, Word> words =
        MultimapBuilder.hashKeys().arrayListValues().build();

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
        words.put(form.charAt(0), new Word(form, fields));
      }
      return this;
    }

    WordTable build() {
      ImmutableListMultimap.Builder<Character, Word> sorted = ImmutableListMultimap.builder();
      sorted.orderValuesBy(Comparator.comparingInt(Word::length).reversed());
      for (Map.Entry<Character, Word> entry : words.entries()) {
        sorted.put(entry);
      }
      return new WordTable(sorted.build());
    }
  }
}
