package io.github.tifa.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads two-column files: a character, a tab or blank, a tag ({@code B-PER}, {@code I-PER}, {@code
 * O}) a line, an empty line between sentences. Each sentence is a text of its own. Only names are
 * scored: tags of other types are passed over.
 */
public final class BioReader {
  private static final ImmutableMap<String, Label> LABELS =
      ImmutableMap.<String, Label>builder()
          .put("PER", Label.PERSON)
          .put("LOC", Label.PLACE)
          .put("GPE", Label.PLACE)
          .put("ORG", Label.ORGANIZATION)
          .put("PER.NAM", Label.PERSON)
          .put("LOC.NAM", Label.PLACE)
          .put("GPE.NAM", Label.PLACE)
          .put("ORG.NAM", Label.ORGANIZATION)
          .buildOrThrow();

  private BioReader() {}

  /**
   * Returns the sentences of {@code file}.
   *
   * @throws ResourceException if a line lacks its tag or has an unknown one
   */
  public static ImmutableList<GoldDocument> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    ImmutableList.Builder<GoldDocument> documents = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<LabelledSpan> spans = ImmutableList.builder();
    String openType = "O";
    int openStart = 0;
    int number = 0;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      boolean sentenceEnds = line.isBlank();
      String tag = "O";
      if (!sentenceEnds) {
        int separator = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
        if (separator < 1) {
          throw ResourceException.atLine(
              file.toString(), i + 1, "expected a character, a tab and a tag, found: " + line);
        }
        tag = line.substring(separator + 1);
        if (!tag.equals("O") && !tag.startsWith("B-") && !tag.startsWith("I-")) {
          throw ResourceException.atLine(
              file.toString(), i + 1, "expected O, B-… or I-…, found: " + tag);
        }
      }
      boolean continues = tag.startsWith("I-") && tag.substring(2).equals(openType);
      if (!continues) {
        Label label = LABELS.get(openType);
        if (label != null) {
          spans.add(new LabelledSpan(new Span(openStart, text.length()), label));
        }
        openType = tag.equals("O") ? "O" : tag.substring(2);
        openStart = text.length();
      }
      if (!sentenceEnds) {
        text.append(line, 0, Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' ')));
      } else if (text.length() > 0) {
        number++;
        documents.add(
            new GoldDocument(
                Integer.toString(number), text.toString(), spans.build(), Label.NAMES));
        text.setLength(0);
        spans = ImmutableList.builder();
        openType = "O";
      }
    }
    return documents.build();
  }
}
