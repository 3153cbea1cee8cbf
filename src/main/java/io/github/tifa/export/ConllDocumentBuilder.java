package io.github.tifa.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.Token;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together from the lines of a CoNLL file. Its methods throw {@link
 * IllegalArgumentException} where a line is damaged. Mutable, for one use.
 */
final class ConllDocumentBuilder {
  private static final Provenance PROVENANCE = Provenance.rule("conll", 1);

  /** The widest gap between tokens that is believed without a text to show it. */
  private static final int WIDEST_GAP = 1 << 16;

  private static final int COLUMNS = ConllFormat.LAYERS_FROM + ConllFormat.LAYERS.size();

  private final String resource;
  private final int firstLine;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<OpenMark> marks = new ArrayList<>();
  private final @Nullable OpenMark[] open = new OpenMark[ConllFormat.LAYERS.size()];
  private final StringBuilder rebuilt = new StringBuilder();
  private String id = "";
  private @Nullable String text;
  private int firstOfSentence;

  ConllDocumentBuilder(String resource, int firstLine) {
    this.resource = resource;
    this.firstLine = firstLine;
  }

  void id(String value) {
    id = value;
  }

  void text(String value) {
    checkArgument(tokens.isEmpty(), "expected the text before the tokens, found it behind them");
    text = value;
  }

  void endSentence() {
    if (firstOfSentence < tokens.size()) {
      sentences.add(
          new Sentence(tokens.get(firstOfSentence).start(), tokens.get(tokens.size() - 1).end()));
      firstOfSentence = tokens.size();
    }
  }

  void addRow(List<String> columns) {
    checkArgument(
        columns.size() == COLUMNS, "expected %s columns, found %s", COLUMNS, columns.size());
    String form = LineText.unescape(columns.get(0));
    int start = offset(columns.get(1));
    int end = offset(columns.get(2));
    checkArgument(
        !form.isEmpty() && end - start == form.length(),
        "expected a token of the length %s, from %s to %s, found \"%s\"",
        end - start,
        start,
        end,
        form);
    int previousEnd = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    checkArgument(
        start >= previousEnd, "expected a start from %s on, found %s", previousEnd, start);
    if (text == null) {
      rebuild(form, start);
    } else {
      checkArgument(
          text.startsWith(form, start),
          "expected the text at %s, found \"%s\", which does not stand there",
          start,
          form);
    }
    String partOfSpeech = columns.get(3);
    tokens.add(
        new Token(
            start,
            end,
            partOfSpeech.equals(ConllFormat.NO_PART_OF_SPEECH)
                ? ""
                : LineText.unescape(partOfSpeech)));
    for (int i = 0; i < open.length; i++) {
      label(i, columns.get(ConllFormat.LAYERS_FROM + i), start, end);
    }
  }

  Document build() {
    endSentence();
    try {
      ImmutableList.Builder<Mark> closed = ImmutableList.builder();
      for (OpenMark mark : marks) {
        closed.add(new Mark(new Span(mark.start, mark.end), mark.type));
      }
      return new MarkedText(text == null ? rebuilt.toString() : text, closed.build())
          .toDocument(id, PROVENANCE).toBuilder().tokens(tokens).sentences(sentences).build();
    } catch (IllegalArgumentException e) {
      throw ResourceException.of(
          resource,
          "the document from line " + firstLine + " on contradicts itself: " + e.getMessage(),
          e);
    }
  }

  private static int offset(String column) {
    Integer value = Ints.tryParse(column);
    checkArgument(value != null && value >= 0, "expected an offset, found \"%s\"", column);
    return value;
  }

  private void rebuild(String form, int start) {
    int gap = start - rebuilt.length();
    checkArgument(
        gap <= WIDEST_GAP,
        "expected a start up to %s, found %s",
        rebuilt.length() + WIDEST_GAP,
        start);
    for (int i = 0; i < gap; i++) {
      boolean lineFeed = i == 0 && firstOfSentence == tokens.size() && !tokens.isEmpty();
      rebuilt.append(lineFeed ? '\n' : ' ');
    }
    rebuilt.append(form);
  }

  private void label(int column, String label, int start, int end) {
    AnnotationLayer layer = ConllFormat.LAYERS.get(column);
    if (label.equals(ConllFormat.OUTSIDE)) {
      open[column] = null;
      return;
    }
    MarkType type =
        Arrays.stream(MarkType.values())
            .filter(candidate -> candidate.layer() == layer)
            .filter(
                candidate -> label.substring(Math.min(2, label.length())).equals(candidate.name()))
            .findFirst()
            .orElse(null);
    boolean begins = label.startsWith(ConllFormat.BEGIN);
    checkArgument(
        type != null && (begins || label.startsWith(ConllFormat.INSIDE)),
        "expected O, or B- or I- and a label of the layer %s, found \"%s\"",
        layer,
        label);
    OpenMark current = open[column];
    if (begins) {
      current = new OpenMark(type, start);
      marks.add(current);
      open[column] = current;
    }
    checkArgument(
        current != null && current.type == type,
        "expected %s%s before it, found \"%s\" alone",
        ConllFormat.BEGIN,
        type,
        label);
    current.end = end;
  }

  private static final class OpenMark {
    private final MarkType type;
    private final int start;
    private int end;

    OpenMark(MarkType type, int start) {
      this.type = type;
      this.start = start;
    }
  }
}
