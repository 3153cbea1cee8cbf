package io.github.tifa.facts.posts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes posts agree with the names of the same text, which another part of the tagger has found. A
 * post holds no person, begins with the whole of the body and the places that stand before its
 * title, and does not begin with {@code 原} or {@code 新任}. A title between a boundary and a name is
 * a post, whether it was tagged or not. Takes time linear in the number of posts and names.
 */
public final class PostFitting {
  private static final Provenance TITLE = Provenance.rule("post-title", 0.8);
  private static final Comparator<Spanned> TEXT_ORDER = Comparator.comparing(Spanned::span);

  /** What joins a name and a further post that were taken for one. */
  private static final ImmutableList<String> JOINTS =
      ImmutableList.of("以及", "担任", "兼任", "辞去", "及", "和", "与", "任", "兼", "为", "辞", "、", " ");

  /** What stands before a post and does not belong to it. */
  private static final ImmutableList<String> MODIFIERS =
      ImmutableList.of("新一届", "时任", "新任", "现任", "前任", "首任", "原", "前", "老");

  private final NormalizedText text;
  private final ImmutableList<Span> persons;
  private final ImmutableList<Span> prefixes;
  private final List<TaggedPost> fitted = new ArrayList<>();
  private int person;
  private int prefix;

  private PostFitting(NormalizedText text, List<Mention> names) {
    this.text = text;
    ImmutableList<Mention> sorted = ImmutableList.sortedCopyOf(TEXT_ORDER, names);
    persons = spans(sorted, true);
    prefixes = spans(sorted, false);
  }

  private static ImmutableList<Span> spans(List<Mention> names, boolean persons) {
    return names.stream()
        .filter(name -> (name.type() == EntityType.PERSON) == persons)
        .map(Mention::span)
        .collect(toImmutableList());
  }

  /**
   * Returns the posts in text order, none of which overlap.
   *
   * @param text the text; all offsets are into it
   * @param posts the posts as they were tagged, which do not overlap
   * @param names the mentions of persons, places and organizations, which do not overlap
   */
  public static ImmutableList<TaggedPost> fit(
      NormalizedText text, List<TaggedPost> posts, List<Mention> names) {
    PostFitting fitting = new PostFitting(text, names);
    for (TaggedPost post : ImmutableList.sortedCopyOf(TEXT_ORDER, posts)) {
      fitting.addTitlesBefore(post.start());
      fitting.divide(post);
    }
    fitting.addTitlesBefore(text.length());
    return ImmutableList.copyOf(fitting.fitted);
  }

  /** Adds the titles of persons who begin before {@code end}, where none was tagged. */
  private void addTitlesBefore(int end) {
    for (; person < persons.size() && persons.get(person).start() < end; person++) {
      int name = persons.get(person).start();
      int from = fittedEnd();
      if (from < name) {
        int title = TitleWords.start(text, from, name);
        int start = title < 0 ? title : withPrefixes(title);
        if (start >= 0 && (start < title || isBoundary(start))) {
          fitted.add(new TaggedPost(new Span(start, name), TITLE));
        }
      }
    }
  }

  private boolean isBoundary(int at) {
    return at == 0 || "、,;。:()\n ".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Adds a post without the persons inside it. */
  private void divide(TaggedPost post) {
    int start = post.start();
    boolean divided = false;
    for (; person < persons.size() && persons.get(person).end() <= post.end(); person++) {
      Span inside = persons.get(person);
      addPiece(post, start, inside.start());
      start = behindJoints(inside.end(), post.end());
      divided = true;
    }
    if (!divided || TitleWords.endsTitle(text, start, post.end())) {
      addPiece(post, start, post.end());
    }
  }

  private void addPiece(TaggedPost post, int from, int to) {
    if (from >= to) {
      return;
    }
    int start = from;
    for (String modifier : MODIFIERS) {
      int behind = from + modifier.length();
      if (text.toString().startsWith(modifier, from)
          && behind < to
          && (startsPrefix(behind) || TitleWords.isTitle(text, behind, to))) {
        start = behind;
        break;
      }
    }
    start = start == from ? withPrefixes(start) : start;
    if (start >= fittedEnd()) {
      fitted.add(new TaggedPost(new Span(start, to), post.provenance()));
    }
  }

  private int behindJoints(int from, int to) {
    int start = from;
    for (String joint : JOINTS) {
      if (start + joint.length() < to && text.toString().startsWith(joint, start)) {
        start += joint.length();
      }
    }
    return start;
  }

  /** Returns where the bodies and places begin that end at or go beyond {@code at}. */
  private int withPrefixes(int at) {
    while (prefix < prefixes.size() && prefixes.get(prefix).start() < at) {
      prefix++;
    }
    int start = at;
    for (int i = prefix - 1; i >= 0; i--) {
      Span before = prefixes.get(i);
      if (before.end() < start || before.start() < fittedEnd()) {
        break;
      }
      start = before.start();
    }
    return start;
  }

  private boolean startsPrefix(int at) {
    int i = prefix;
    while (i < prefixes.size() && prefixes.get(i).start() < at) {
      i++;
    }
    return i < prefixes.size() && prefixes.get(i).start() == at;
  }

  private int fittedEnd() {
    return fitted.isEmpty() ? 0 : fitted.get(fitted.size() - 1).end();
  }
}
