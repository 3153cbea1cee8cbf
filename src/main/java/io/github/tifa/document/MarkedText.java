package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.ResourceException;
import io.github.tifa.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A raw text with its marks, and the inline mark-up in which people write and correct them: {@code
 * ⟦T|⟦O|自治区党委⟧书记⟧⟦P|马兴瑞⟧}. A mark is {@code ⟦TAG|text⟧}, marks nest freely, and the text without
 * them is the raw text. {@link MarkType#tag()} lists the tags. The mark-up has no escape: a raw
 * text that contains {@code ⟦} or {@code ⟧} cannot be written in it, nor can marks that cross.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the raw text
 * @param marks the marks in text order, an enclosing one before what it encloses; of two with the
 *     same span the outer one first
 */
public record MarkedText(String text, ImmutableList<Mark> marks) {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';
  private static final char BAR = '|';

  /** How much of a damaged place a message shows. */
  private static final int SHOWN = 20;

  /**
   * Creates a marked text; sorts the marks, keeping the order of those with the same span.
   *
   * @throws IllegalArgumentException if a mark ends behind the text, or two marks of one layer
   *     overlap
   */
  public MarkedText {
    checkNotNull(text, "text");
    marks = ImmutableList.sortedCopyOf(Comparator.comparing(Mark::span), marks);
    Map<AnnotationLayer, Mark> previous = new EnumMap<>(AnnotationLayer.class);
    for (Mark mark : marks) {
      checkArgument(
          mark.end() <= text.length(),
          "mark %s %s ends behind the text, whose length is %s",
          mark.type(),
          mark.span(),
          text.length());
      Mark before = previous.put(mark.type().layer(), mark);
      checkArgument(
          before == null || before.end() <= mark.start(),
          "marks %s and %s of the layer %s overlap",
          before,
          mark,
          mark.type().layer());
    }
  }

  /**
   * Reads the mark-up.
   *
   * @param resource the name of what is read, for messages
   * @param marked the text with its marks
   * @throws ResourceException if a mark is not closed, not opened, empty, has an unknown tag, or
   *     stands inside a mark of its own layer; the message names the line, what was expected and
   *     what was found
   */
  public static MarkedText parse(String resource, String marked) {
    return new Parser(resource, marked).parse();
  }

  /**
   * Returns the names, policy terms, posts and times of a document as marks. Of annotations with
   * the same span the policy term is outermost, then the post, the time and the name.
   */
  public static MarkedText of(Document document) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (PolicyTerm term : document.policyTerms()) {
      marks.add(new Mark(term.span(), MarkType.of(term.category())));
    }
    for (Post post : document.posts()) {
      marks.add(new Mark(post.span(), MarkType.POST));
    }
    for (TimeExpression time : document.times()) {
      marks.add(new Mark(time.span(), MarkType.TIME));
    }
    for (Mention mention : document.mentions()) {
      marks.add(new Mark(mention.span(), MarkType.of(mention.type())));
    }
    return new MarkedText(document.text(), marks.build());
  }

  /** Returns the marks of one layer, in text order. */
  public ImmutableList<Mark> marks(AnnotationLayer layer) {
    return marks.stream().filter(mark -> mark.type().layer() == layer).collect(toImmutableList());
  }

  /**
   * Returns the text with its marks; {@link #parse} reads it back to an equal value.
   *
   * @throws IllegalArgumentException if two marks cross, or the text contains a bracket of the
   *     mark-up
   */
  public String toMarkup() {
    StringBuilder out = new StringBuilder(text.length() + 4 * marks.size());
    Deque<Mark> open = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (!open.isEmpty() && open.peek().end() == i) {
        out.append(CLOSE);
        open.pop();
      }
      for (; next < marks.size() && marks.get(next).start() == i; next++) {
        Mark mark = marks.get(next);
        checkArgument(
            open.isEmpty() || mark.end() <= open.peek().end(),
            "marks %s and %s cross, which the mark-up cannot write",
            open.peek(),
            mark);
        out.append(OPEN).append(mark.type().tag()).append(BAR);
        open.push(mark);
      }
      if (i < text.length()) {
        char c = text.charAt(i);
        checkArgument(
            c != OPEN && c != CLOSE,
            "the text contains %s at %s, which the mark-up cannot write",
            c,
            i);
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Returns the marks as the layers of a document without tokens and sentences. The title of a post
   * is what follows the last organization inside it, its organization that one; times have no
   * value, and posts are paired with no person, because marks do not say.
   *
   * @param id the id of the document
   * @param provenance what every annotation says of where it comes from
   */
  public Document toDocument(String id, Provenance provenance) {
    List<Mention> mentions = new ArrayList<>();
    List<PolicyTerm> terms = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String surface = mark.span().of(text);
      switch (mark.type().layer()) {
        case NAMES ->
            mentions.add(
                Mention.builder()
                    .span(mark.span())
                    .surface(surface)
                    .type(mark.type().entityType().orElseThrow())
                    .provenance(provenance)
                    .build());
        case TERMS ->
            terms.add(
                PolicyTerm.builder()
                    .span(mark.span())
                    .surface(surface)
                    .category(mark.type().termCategory().orElseThrow())
                    .provenance(provenance)
                    .build());
        case POSTS -> posts.add(post(i, provenance));
        case TIMES ->
            times.add(
                TimeExpression.builder()
                    .span(mark.span())
                    .surface(surface)
                    .provenance(provenance)
                    .build());
      }
    }
    return Document.builder(text)
        .id(id)
        .mentions(mentions)
        .policyTerms(terms)
        .posts(posts)
        .times(times)
        .build();
  }

  private Post post(int index, Provenance provenance) {
    Span span = marks.get(index).span();
    Post.Builder post =
        Post.builder()
            .span(span)
            .surface(span.of(text))
            .title(span.of(text))
            .provenance(provenance);
    for (int i = index + 1; i < marks.size() && marks.get(i).start() < span.end(); i++) {
      Mark inner = marks.get(i);
      if (inner.type() == MarkType.ORGANIZATION && inner.end() <= span.end()) {
        post.organization(inner.span());
        if (inner.end() < span.end()) {
          post.title(text.substring(inner.end(), span.end()));
        }
      }
    }
    return post.build();
  }

  /** One pass over a marked text. Mutable, for one use. */
  private static final class Parser {
    private final String resource;
    private final String marked;
    private final StringBuilder text;
    private final List<OpenMark> open = new ArrayList<>();
    // Marks take their places where they open, so that of equal spans the outer one stays first.
    private final List<OpenMark> all = new ArrayList<>();
    private int position;

    Parser(String resource, String marked) {
      this.resource = resource;
      this.marked = marked;
      this.text = new StringBuilder(marked.length());
    }

    MarkedText parse() {
      while (position < marked.length()) {
        char c = marked.charAt(position);
        if (c == OPEN) {
          open();
        } else if (c == CLOSE) {
          close();
        } else {
          text.append(c);
          position++;
        }
      }
      if (!open.isEmpty()) {
        OpenMark unclosed = open.get(open.size() - 1);
        throw problem(
            unclosed.position, "expected ⟧ for this mark, found the end of the text", unclosed);
      }
      ImmutableList.Builder<Mark> marks = ImmutableList.builder();
      for (OpenMark mark : all) {
        marks.add(new Mark(new Span(mark.start, mark.end), mark.type));
      }
      return new MarkedText(text.toString(), marks.build());
    }

    private void open() {
      int bar = position + 1;
      while (bar < marked.length() && marked.charAt(bar) != BAR) {
        char c = marked.charAt(bar);
        if (c == OPEN || c == CLOSE || c == '\n') {
          break;
        }
        bar++;
      }
      if (bar == marked.length() || marked.charAt(bar) != BAR) {
        throw problem(position, "expected ⟦TAG|text⟧, found no | behind the tag", null);
      }
      String tag = marked.substring(position + 1, bar);
      MarkType type =
          MarkType.ofTag(tag)
              .orElseThrow(
                  () ->
                      problem(
                          position,
                          "expected one of the tags P, L, O, T, D, K:CATEGORY, found " + tag,
                          null));
      for (OpenMark outer : open) {
        if (outer.type.layer() == type.layer()) {
          throw problem(
              position,
              "expected no mark of the layer "
                  + type.layer()
                  + " inside another one, found "
                  + tag
                  + " inside",
              outer);
        }
      }
      OpenMark mark = new OpenMark(type, text.length(), position);
      open.add(mark);
      all.add(mark);
      position = bar + 1;
    }

    private void close() {
      if (open.isEmpty()) {
        throw problem(position, "expected ⟦ before it, found a stray ⟧", null);
      }
      OpenMark mark = open.remove(open.size() - 1);
      mark.end = text.length();
      if (mark.end == mark.start) {
        throw problem(mark.position, "expected text inside the mark, found nothing", null);
      }
      position++;
    }

    private ResourceException problem(int at, String what, @Nullable OpenMark mark) {
      int line = 1;
      for (int i = 0; i < at; i++) {
        if (marked.charAt(i) == '\n') {
          line++;
        }
      }
      String tag = mark == null ? "" : " " + OPEN + mark.type.tag() + BAR;
      String near =
          marked
              .substring(Math.max(0, at - SHOWN), Math.min(marked.length(), at + SHOWN))
              .replace("\n", "\\n");
      return ResourceException.atLine(resource, line, what + tag + " near “" + near + "”");
    }
  }

  private static final class OpenMark {
    private final MarkType type;
    private final int start;
    private final int position;
    private int end;

    OpenMark(MarkType type, int start, int position) {
      this.type = type;
      this.start = start;
      this.position = position;
    }
  }
}
