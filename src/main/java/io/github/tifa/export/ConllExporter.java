package io.github.tifa.export;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.Token;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes documents in columns, a token a line, a blank line behind each sentence:
 *
 * <pre>{@code
 * # newdoc id = a.txt
 * # text = 自治区党委书记马兴瑞出席会议。
 * # global.columns = FORM START END XPOS NAMES TERMS POSTS TIMES
 * 自治区党委	0	5	n	B-ORGANIZATION	O	B-POST	O
 * 书记	5	7	n	O	O	I-POST	O
 * 马兴瑞	7	10	nr	B-PERSON	O	O	O
 * }</pre>
 *
 * <p>The columns are parted by tabs: the token; its start and end in UTF-16 code units of the text;
 * its part of speech, {@code _} if it has none; and for each layer of spans {@code B-LABEL} for the
 * first token of a span, {@code I-LABEL} for the others, {@code O} outside. Labels are the names of
 * {@link io.github.tifa.document.MarkType}. Backslashes, tabs, control characters and line breaks
 * inside a field are escaped ({@code \\}, {@code \t}, {@code \n}, {@code \r}, {@code \}{@code
 * uXXXX}). A line that begins with {@code #} and has no tab is a comment.
 *
 * <p>A token that a span cuts is written as several, so that no span is lost; blank characters at
 * the edge of a span do not belong to any token, and the span shrinks by them. A document without
 * tokens has a line for each character that is not blank. What columns cannot hold is left out:
 * entities, values of times, canonical forms, holders of posts, keyphrases, attendance, statements,
 * provenance. {@link ConllReader} reads the rest back.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConllExporter implements DocumentExporter {
  private ConllExporter() {}

  /** Returns the exporter. */
  public static ConllExporter create() {
    return new ConllExporter();
  }

  @Override
  public void export(Document document, Writer out) throws IOException {
    out.write(ConllFormat.NEW_DOCUMENT);
    if (!document.id().isEmpty()) {
      out.append(ConllFormat.ID).append(LineText.escape(document.id()));
    }
    out.append('\n').append(ConllFormat.TEXT).append(LineText.escape(document.text()));
    out.append('\n').append(ConllFormat.COLUMNS).append('\n');
    MarkedText marked = MarkedText.of(document);
    List<LayerCursor> layers = new ArrayList<>();
    ConllFormat.LAYERS.forEach(layer -> layers.add(new LayerCursor(marked.marks(layer))));
    List<Sentence> sentences = document.sentences();
    int sentence = 0;
    boolean first = true;
    for (Token row : rows(document, marked)) {
      boolean starts = false;
      while (sentence < sentences.size() && sentences.get(sentence).start() <= row.start()) {
        starts = true;
        sentence++;
      }
      if (starts && !first) {
        out.write('\n');
      }
      first = false;
      writeRow(document.text(), row, layers, out);
    }
    out.write('\n');
  }

  private static void writeRow(String text, Token row, List<LayerCursor> layers, Writer out)
      throws IOException {
    out.write(LineText.escape(text.substring(row.start(), row.end())));
    out.append('\t').append(Integer.toString(row.start()));
    out.append('\t').append(Integer.toString(row.end()));
    out.append('\t');
    out.write(
        row.partOfSpeech().isEmpty()
            ? ConllFormat.NO_PART_OF_SPEECH
            : LineText.escape(row.partOfSpeech()));
    for (LayerCursor layer : layers) {
      out.append('\t').append(layer.label(row));
    }
    out.write('\n');
  }

  /** Returns the tokens, those that a mark cuts in several. */
  private static List<Token> rows(Document document, MarkedText marked) {
    int[] borders =
        marked.marks().stream()
            .flatMapToInt(mark -> IntStream.of(mark.start(), mark.end()))
            .sorted()
            .toArray();
    List<Token> rows = new ArrayList<>();
    int border = 0;
    for (Token token : document.tokens().isEmpty() ? characters(document) : document.tokens()) {
      int start = token.start();
      while (border < borders.length && borders[border] < token.end()) {
        int cut = borders[border++];
        if (cut > start) {
          addTrimmed(document.text(), start, cut, token.partOfSpeech(), rows);
          start = cut;
        }
      }
      addTrimmed(document.text(), start, token.end(), token.partOfSpeech(), rows);
    }
    return rows;
  }

  private static void addTrimmed(
      String text, int start, int end, String partOfSpeech, List<Token> rows) {
    int from = start;
    int to = end;
    while (from < to && BlankCharacters.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && BlankCharacters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      rows.add(new Token(from, to, partOfSpeech));
    }
  }

  private static List<Token> characters(Document document) {
    String text = document.text();
    List<Token> characters = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = start + Character.charCount(text.codePointAt(start));
      addTrimmed(text, start, end, "", characters);
    }
    return characters;
  }

  /** Says the labels of one layer, row by row. Mutable, for one pass. */
  private static final class LayerCursor {
    private final ImmutableList<Mark> marks;
    private int current;
    private boolean begun;

    LayerCursor(ImmutableList<Mark> marks) {
      this.marks = marks;
    }

    String label(Token row) {
      while (current < marks.size() && marks.get(current).end() <= row.start()) {
        current++;
        begun = false;
      }
      if (current == marks.size() || marks.get(current).start() > row.start()) {
        return ConllFormat.OUTSIDE;
      }
      String prefix = begun ? ConllFormat.INSIDE : ConllFormat.BEGIN;
      begun = true;
      return prefix + marks.get(current).type().name();
    }
  }
}
