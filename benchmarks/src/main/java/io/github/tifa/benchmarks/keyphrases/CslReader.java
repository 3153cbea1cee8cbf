package io.github.tifa.benchmarks.keyphrases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.text.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads abstracts with their keywords from a table of the corpus CSL (Li et al., "CSL: A
 * Large-scale Chinese Scientific Literature Dataset", 2022): the name of the task, the text and the
 * keywords joined by {@code _}, separated by tabs.
 */
public final class CslReader {
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter UNDERSCORE = Splitter.on('_').trimResults().omitEmptyStrings();

  private CslReader() {}

  /**
   * Returns the texts in the order of the table.
   *
   * @throws ResourceException if a line has not three columns or no keyword
   */
  public static ImmutableList<KeywordText> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    ImmutableList.Builder<KeywordText> texts = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      List<String> columns = TAB.splitToList(lines.get(i));
      if (columns.size() != 3) {
        throw ResourceException.atLine(
            file.toString(), i + 1, "expected three columns, found " + columns.size());
      }
      ImmutableSet<String> keywords = ImmutableSet.copyOf(UNDERSCORE.split(columns.get(2)));
      if (keywords.isEmpty()) {
        throw ResourceException.atLine(file.toString(), i + 1, "expected keywords, found none");
      }
      texts.add(new KeywordText(columns.get(1), keywords));
    }
    return texts.build();
  }
}
