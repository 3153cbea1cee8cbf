package io.github.tifa.tagging.train;

import com.google.common.base.Splitter;
import io.github.tifa.tagging.Alphabet;
import io.github.tifa.tagging.Vocabulary;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles a list of words into the vocabulary of a model. A line of the list is a word, its tags
 * with commas between them and its frequency (0 if unknown), with tabs between the three.
 */
public final class VocabularyCompiler {
  private static final int MAX_TAGS = 64;

  /** The number of words that the frequencies were counted in. */
  private static final double CORPUS_SIZE = 60e6;

  /** The cost, as a logarithm, of a word whose frequency is unknown. */
  private static final double UNKNOWN_FREQUENCY = 19;

  private final List<String> tags = new ArrayList<>();
  private final Map<String, Entry> entries = new TreeMap<>();

  /** What is known of a folded form. */
  private static final class Entry {
    private long tags;
    private long frequency;
  }

  /** Creates a compiler that has no words yet. */
  public VocabularyCompiler() {}

  /**
   * Adds the words of a list; those longer than {@link Vocabulary#LONGEST} are left out.
   *
   * @throws ResourceException if the list cannot be read or a line has not three columns
   */
  public void add(Path list) {
    int number = 0;
    try {
      for (String line : Files.readAllLines(list)) {
        number++;
        List<String> columns = Splitter.on('\t').splitToList(line);
        if (columns.size() != 3) {
          throw ResourceException.atLine(
              list.toString(), number, "expected word, tags and frequency, found \"" + line + "\"");
        }
        add(columns.get(0), Splitter.on(',').split(columns.get(1)), Long.parseLong(columns.get(2)));
      }
    } catch (IOException e) {
      throw ResourceException.of(list.toString(), "cannot be read", e);
    } catch (NumberFormatException e) {
      throw ResourceException.of(list.toString(), "line " + number + ": no frequency", e);
    }
  }

  private void add(String word, Iterable<String> wordTags, long frequency) {
    if (word.isEmpty() || word.length() > Vocabulary.LONGEST) {
      return;
    }
    String folded = new String(Alphabet.fold(NormalizedText.of(word)));
    Entry entry = entries.computeIfAbsent(folded, form -> new Entry());
    for (String tag : wordTags) {
      int index = tags.indexOf(tag);
      if (index < 0) {
        index = tags.size();
        if (index == MAX_TAGS) {
          throw new IllegalArgumentException("more than " + MAX_TAGS + " tags: " + tags);
        }
        tags.add(tag);
      }
      entry.tags |= 1L << index;
    }
    entry.frequency += frequency;
  }

  /** Returns the vocabulary. */
  public Vocabulary compile() {
    Map<Long, Integer> classes = new LinkedHashMap<>();
    long[] words = new long[entries.size()];
    int n = 0;
    for (Map.Entry<String, Entry> item : entries.entrySet()) {
      Entry entry = item.getValue();
      int wordClass = classes.computeIfAbsent(entry.tags, set -> classes.size());
      words[n++] = Vocabulary.encode(item.getKey().toCharArray(), wordClass, cost(entry));
    }
    sortUnsigned(words);
    long[] classTags = classes.keySet().stream().mapToLong(Long::longValue).toArray();
    return Vocabulary.of(tags, classTags, words);
  }

  private static void sortUnsigned(long[] words) {
    for (int i = 0; i < words.length; i++) {
      words[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(words);
    for (int i = 0; i < words.length; i++) {
      words[i] ^= Long.MIN_VALUE;
    }
  }

  private static int cost(Entry entry) {
    double logarithm =
        entry.frequency > 0 ? Math.log(CORPUS_SIZE / entry.frequency) : UNKNOWN_FREQUENCY;
    return (int)
        Math.max(0, Math.min(Vocabulary.COST_LIMIT, Math.round(logarithm / Vocabulary.COST_UNIT)));
  }
}
