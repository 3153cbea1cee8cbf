package io.github.tifa.tagging.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkedText;
import io.github.tifa.tagging.Tagger;
import io.github.tifa.tagging.train.TrainingText.TypedSpan;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the corpora a model learns from. */
public final class CorpusReader {
  private static final Splitter COLUMNS = Splitter.onPattern("[\t ]+").omitEmptyStrings();
  private static final Splitter WORDS = Splitter.onPattern("[ \u3000\t]+").omitEmptyStrings();

  private static final JsonFactory JSON = new JsonFactory();

  private static final Pattern TAG = Pattern.compile("O|[BI]-.+");

  private CorpusReader() {}

  /**
   * Reads the {@code .marked} files of a folder in the order of their names.
   *
   * @throws ResourceException if one cannot be read or is not marked up well
   */
  public static ImmutableList<TrainingText> marked(Path folder) {
    ImmutableList.Builder<TrainingText> texts = ImmutableList.builder();
    for (Path file : files(folder, "*.marked")) {
      MarkedText marked = MarkedText.parse(file.toString(), read(file));
      ImmutableListMultimap.Builder<String, TypedSpan> spans = ImmutableListMultimap.builder();
      for (Mark mark : marked.marks()) {
        spans.put(headOf(mark), new TypedSpan(mark.span(), typeOf(mark)));
      }
      texts.add(new TrainingText(file.toString(), marked.text(), spans.build()));
    }
    return texts.build();
  }

  private static String headOf(Mark mark) {
    return switch (mark.type().layer()) {
      case NAMES -> Tagger.NAMES;
      case TERMS -> Tagger.TERMS;
      case POSTS -> Tagger.POSTS;
      case TIMES -> Tagger.TIMES;
    };
  }

  private static String typeOf(Mark mark) {
    return mark.type().name();
  }

  /**
   * Reads a file of two columns, a character and its tag ({@code B-X}, {@code I-X}, {@code O}), a
   * blank line between sentences; each sentence becomes a text. A span that {@code I-X} begins is
   * one too.
   *
   * @param types for each type of the file the head and the type it is learned as, with a slash
   *     between them ({@code names/PERSON}); what is not in it is left unmarked
   * @throws ResourceException if the file cannot be read, or a line has no two columns or no such
   *     tag
   */
  public static ImmutableList<TrainingText> tagged(Path file, Map<String, String> types) {
    return tagged(file, types::get);
  }

  /** Reads a file of two columns; {@code types} returns null for a type that is left unmarked. */
  static ImmutableList<TrainingText> tagged(Path file, Function<String, @Nullable String> types) {
    ImmutableList.Builder<TrainingText> texts = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    List<String> tags = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        if (!tags.isEmpty()) {
          texts.add(taggedText(file + ":" + number, text.toString(), tags, types));
        }
        text.setLength(0);
        tags.clear();
        continue;
      }
      List<String> columns = COLUMNS.splitToList(line);
      if (columns.size() < 2) {
        throw ResourceException.atLine(
            file.toString(), number, "expected a character and a tag, found \"" + line + "\"");
      }
      String tag = columns.get(columns.size() - 1);
      if (!TAG.matcher(tag).matches()) {
        throw ResourceException.atLine(
            file.toString(), number, "expected a tag O, B-TYPE or I-TYPE, found \"" + tag + "\"");
      }
      text.append(columns.get(0));
      tags.add(tag);
      // A character beyond the first plane, or a word, is several code units with one tag.
      for (int i = 1; i < columns.get(0).length(); i++) {
        tags.add(tag.equals("O") ? tag : "I" + tag.substring(1));
      }
    }
    if (!tags.isEmpty()) {
      texts.add(taggedText(file + ":" + number, text.toString(), tags, types));
    }
    return texts.build();
  }

  private static TrainingText taggedText(
      String name, String text, List<String> tags, Function<String, @Nullable String> types) {
    ImmutableListMultimap.Builder<String, TypedSpan> spans = ImmutableListMultimap.builder();
    for (int start = 0; start < tags.size(); ) {
      String tag = tags.get(start);
      int end = start + 1;
      if (tag.length() > 2) {
        String type = tag.substring(2);
        while (end < tags.size() && tags.get(end).equals("I-" + type)) {
          end++;
        }
        String target = types.apply(type);
        if (target != null) {
          int slash = target.indexOf('/');
          spans.put(
              target.substring(0, slash),
              new TypedSpan(new Span(start, end), target.substring(slash + 1)));
        }
      }
      start = end;
    }
    return new TrainingText(name, text, spans.build());
  }

  /**
   * Reads a file of sentences whose words stand apart; each line becomes a text of the head {@link
   * Tagger#WORDS}.
   *
   * @throws ResourceException if the file cannot be read
   */
  public static ImmutableList<TrainingText> segmented(Path file) {
    ImmutableList.Builder<TrainingText> texts = ImmutableList.builder();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      StringBuilder text = new StringBuilder();
      ImmutableListMultimap.Builder<String, TypedSpan> spans = ImmutableListMultimap.builder();
      for (String word : WORDS.split(line.strip())) {
        Span span = new Span(text.length(), text.length() + word.length());
        spans.put(Tagger.WORDS, new TypedSpan(span, "WORD"));
        text.append(word);
      }
      if (text.length() > 0) {
        texts.add(new TrainingText(file + ":" + number, text.toString(), spans.build()));
      }
    }
    return texts.build();
  }

  /**
   * Reads the texts of a folder that nobody has marked, file by file in the order of their names:
   * each line of a {@code .txt} file, and the member {@code text} of each line of a {@code .jsonl}
   * file.
   *
   * @throws ResourceException if a file cannot be read, or a line of a {@code .jsonl} file is no
   *     JSON object with such a member
   */
  public static ImmutableList<TrainingText> unmarked(Path folder) {
    ImmutableList.Builder<TrainingText> texts = ImmutableList.builder();
    for (Path file : files(folder, "*.{jsonl,txt}")) {
      boolean json = file.toString().endsWith(".jsonl");
      int number = 0;
      for (String line : lines(file)) {
        number++;
        if (!line.isBlank()) {
          String text = json ? textMember(file, number, line) : line;
          texts.add(new TrainingText(file + ":" + number, text, ImmutableListMultimap.of()));
        }
      }
    }
    return texts.build();
  }

  private static String textMember(Path file, int number, String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean wanted = parser.currentName().equals("text");
          if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
            return parser.getText();
          }
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw ResourceException.atLine(file.toString(), number, "is not JSON");
    }
    throw ResourceException.atLine(file.toString(), number, "is no object with a \"text\"");
  }

  private static List<Path> files(Path folder, String pattern) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
      stream.forEach(files::add);
    } catch (IOException e) {
      throw ResourceException.of(folder.toString(), "cannot be read", e);
    }
    Collections.sort(files);
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw ResourceException.of(file.toString(), "is not UTF-8", e);
    } catch (IOException e) {
      throw ResourceException.of(file.toString(), "cannot be read", e);
    }
  }

  private static List<String> lines(Path file) {
    return Splitter.on('\n').splitToList(read(file).replace("\r", ""));
  }
}
