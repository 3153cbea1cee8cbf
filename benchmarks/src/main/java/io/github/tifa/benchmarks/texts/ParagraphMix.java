package io.github.tifa.benchmarks.texts;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;

/**
 * Makes texts of any length and number out of the paragraphs of articles, drawn at random: the same
 * ones every time. Immutable.
 */
public final class ParagraphMix {
  private final ImmutableList<ImmutableList<String>> articles;
  private final ImmutableList<String> paragraphs;

  /**
   * Creates a mix.
   *
   * @param articles at least one that is not blank; a line is a paragraph, blank ones are left out
   */
  public ParagraphMix(List<String> articles) {
    this.articles =
        articles.stream()
            .map(text -> text.lines().filter(line -> !line.isBlank()).collect(toImmutableList()))
            .filter(lines -> !lines.isEmpty())
            .collect(toImmutableList());
    this.paragraphs = this.articles.stream().flatMap(List::stream).collect(toImmutableList());
    checkArgument(!paragraphs.isEmpty(), "articles: none of %s holds text", articles.size());
  }

  /**
   * Returns a document that fills {@code bytes} in UTF-8 or falls short of it by less than 4.
   *
   * @param bytes at least 1
   * @param number any; documents of different numbers differ
   */
  public String document(int bytes, int number) {
    checkArgument(bytes > 0, "bytes: %s", bytes);
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    int left = bytes;
    while (true) {
      String paragraph = paragraphs.get(random.nextInt(paragraphs.size())) + "\n";
      int length = Utf8.encodedLength(paragraph);
      if (length > left) {
        return text.append(beginning(paragraph, left)).toString();
      }
      text.append(paragraph);
      left -= length;
    }
  }

  /** Returns as many whole characters as fit. */
  private static String beginning(String text, int bytes) {
    int end = 0;
    int left = bytes;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      left -= Utf8.encodedLength(text.substring(end, next));
      if (left < 0) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }

  /**
   * Returns an article with as many paragraphs as one of those given has.
   *
   * @param number any; the same number gives the same article
   */
  public String article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = articles.get(Math.floorMod(number, articles.size())).size(); i > 0; i--) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
    }
    return text.toString();
  }
}
