package io.github.tifa.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import io.github.tifa.document.AnnotationLayer;
import io.github.tifa.document.Document;
import io.github.tifa.document.Mark;
import io.github.tifa.document.MarkType;
import io.github.tifa.document.MarkedText;
import io.github.tifa.document.PolicyTerm;
import io.github.tifa.document.Post;
import io.github.tifa.document.Provenance;
import io.github.tifa.document.TermCategory;
import io.github.tifa.document.TimeExpression;
import io.github.tifa.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together from the lines of a brat file. Mutable, for one use.
 *
 * <p>Lines refer to each other in any order, so they are gathered first and joined at the end.
 */
final class BratDocumentBuilder {
  private static final Provenance PROVENANCE = Provenance.rule("brat", 1);
  private static final Splitter TABS = Splitter.on('\t').limit(3);
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SEMICOLONS = Splitter.on(';');

  /** A line that cannot be read. */
  static final class LineProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    LineProblem(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /** A T line. */
  private record Entry(int line, String type, Span span) {}

  private final String text;
  private final CodePointOffsets offsets;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final ListMultimap<String, String> holders = ArrayListMultimap.create();

  BratDocumentBuilder(String text) {
    this.text = text;
    this.offsets = new CodePointOffsets(text);
  }

  void addLine(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    List<String> columns = TABS.splitToList(line);
    switch (line.charAt(0)) {
      case 'T' -> addSpan(columns, number);
      case 'A', 'M' -> addAttribute(columns, number);
      case '#' -> addNote(columns);
      case 'R' -> addRelation(columns, number);
      default -> {
        // Events, normalisations and equivalences have nothing to say to a document.
      }
    }
  }

  Document build(String id) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    Map<Mark, String> ids = new HashMap<>();
    entries.forEach(
        (name, entry) -> {
          Mark mark = new Mark(entry.span(), type(name, entry));
          marks.add(mark);
          ids.put(mark, name);
        });
    Document document = new MarkedText(text, marks.build()).toDocument(id, PROVENANCE);
    return document.toBuilder()
        .policyTerms(
            document.policyTerms().stream()
                .map(t -> complete(t, ids.get(new Mark(t.span(), MarkType.of(t.category())))))
                .toList())
        .times(
            document.times().stream()
                .map(time -> complete(time, ids.get(new Mark(time.span(), MarkType.TIME))))
                .toList())
        .posts(
            document.posts().stream()
                .map(post -> complete(post, ids.get(new Mark(post.span(), MarkType.POST))))
                .toList())
        .build();
  }

  private void addSpan(List<String> columns, int line) {
    if (columns.size() != 3) {
      throw new LineProblem(line, "expected an id, a type with offsets and a text, parted by tabs");
    }
    String place = columns.get(1);
    int blank = place.indexOf(' ');
    if (blank < 0) {
      throw new LineProblem(line, "expected a type and offsets, found \"" + place + "\"");
    }
    int start = -1;
    int end = -1;
    StringBuilder shown = new StringBuilder();
    for (String fragment : SEMICOLONS.split(place.substring(blank + 1))) {
      Span span = fragment(fragment, line);
      if (start < 0) {
        start = span.start();
      } else {
        checkGap(end, span.start(), line);
        shown.append(' ');
      }
      shown.append(span.of(text));
      end = span.end();
    }
    if (!BratFormat.onOneLine(shown.toString()).equals(BratFormat.onOneLine(columns.get(2)))) {
      throw new LineProblem(
          line, "expected the text \"" + shown + "\", found \"" + columns.get(2) + "\"");
    }
    Entry entry = new Entry(line, place.substring(0, blank), new Span(start, end));
    if (entries.put(columns.get(0), entry) != null) {
      throw new LineProblem(line, "expected an id of its own, found " + columns.get(0) + " again");
    }
  }

  private Span fragment(String fragment, int line) {
    List<String> numbers = SPACES.splitToList(fragment);
    Integer start = numbers.size() == 2 ? Ints.tryParse(numbers.get(0)) : null;
    Integer end = numbers.size() == 2 ? Ints.tryParse(numbers.get(1)) : null;
    if (start == null || end == null || start < 0 || end <= start || end > offsets.length()) {
      throw new LineProblem(
          line,
          "expected a start and an end in the text, whose length is "
              + offsets.length()
              + " code points, found \""
              + fragment
              + "\"");
    }
    return new Span(offsets.toCodeUnits(start), offsets.toCodeUnits(end));
  }

  private void checkGap(int end, int start, int line) {
    boolean lineBreaks = start > end;
    for (int i = end; i < start; i++) {
      lineBreaks &= BratFormat.isLineBreak(text.charAt(i));
    }
    if (!lineBreaks) {
      throw new LineProblem(
          line, "expected nothing but line breaks between fragments, found other characters");
    }
  }

  private void addAttribute(List<String> columns, int line) {
    List<String> words = SPACES.splitToList(columns.size() > 1 ? columns.get(1) : "");
    if (words.isEmpty()) {
      throw new LineProblem(line, "expected an attribute, found nothing");
    }
    if (words.get(0).equals(BratFormat.CATEGORY)) {
      if (words.size() != 3) {
        throw new LineProblem(
            line, "expected Category, an id and a value, found \"" + columns.get(1) + "\"");
      }
      categories.put(words.get(1), words.get(2));
    }
  }

  private void addNote(List<String> columns) {
    if (columns.size() == 3) {
      List<String> words = SPACES.splitToList(columns.get(1));
      if (words.size() == 2 && words.get(0).equals(BratFormat.NOTE)) {
        notes.put(words.get(1), unescape(columns.get(2)));
      }
    }
  }

  private void addRelation(List<String> columns, int line) {
    List<String> words = SPACES.splitToList(columns.size() > 1 ? columns.get(1) : "");
    if (words.size() != 3
        || !words.get(1).startsWith("Arg1:")
        || !words.get(2).startsWith("Arg2:")) {
      throw new LineProblem(line, "expected a relation with Arg1: and Arg2:, found other words");
    }
    String from = words.get(1).substring("Arg1:".length());
    String to = words.get(2).substring("Arg2:".length());
    if (words.get(0).equals(BratFormat.BODY)) {
      bodies.put(from, to);
    } else if (words.get(0).equals(BratFormat.HOLDER)) {
      holders.put(from, to);
    }
  }

  private MarkType type(String id, Entry entry) {
    String name = entry.type();
    if (name.equals(BratFormat.POLICY_TERM)) {
      String category = categories.get(id);
      return Arrays.stream(TermCategory.values())
          .filter(candidate -> candidate.name().equals(category))
          .findFirst()
          .map(MarkType::of)
          .orElseThrow(
              () ->
                  new LineProblem(
                      entry.line(),
                      "expected a Category of "
                          + id
                          + ", one of "
                          + Arrays.toString(TermCategory.values())
                          + ", found "
                          + (category == null ? "nothing" : category)));
    }
    return Arrays.stream(MarkType.values())
        .filter(candidate -> candidate.layer() != AnnotationLayer.TERMS)
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new LineProblem(
                    entry.line(),
                    "expected PERSON, PLACE, ORGANIZATION, POLICY_TERM, POST or TIME, found "
                        + name));
  }

  private PolicyTerm complete(PolicyTerm term, @Nullable String id) {
    String canonical = notes.get(id);
    return canonical == null ? term : term.toBuilder().canonical(canonical).build();
  }

  private TimeExpression complete(TimeExpression time, @Nullable String id) {
    String value = notes.get(id);
    return value == null ? time : time.toBuilder().value(value).build();
  }

  private Post complete(Post post, @Nullable String id) {
    Post.Builder completed = post.toBuilder();
    String title = notes.get(id);
    if (title != null) {
      completed.title(title);
    }
    Entry body = entries.get(bodies.get(id));
    if (body != null) {
      completed.organization(body.span());
    }
    completed.persons(
        holders.get(id).stream()
            .map(entries::get)
            .filter(Objects::nonNull)
            .map(Entry::span)
            .sorted()
            .toList());
    return completed.build();
  }

  /** Returns the note as it was before it was escaped, or a note that a person wrote as it is. */
  private static String unescape(String note) {
    try {
      return LineText.unescape(note);
    } catch (IllegalArgumentException e) {
      return note;
    }
  }
}
