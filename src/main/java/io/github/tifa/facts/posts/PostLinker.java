package io.github.tifa.facts.posts;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.document.Tenure;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import io.github.tifa.text.Span;
import io.github.tifa.text.Spanned;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns spans that are posts into {@link Post} annotations: finds the title, the body and the
 * holder of each.
 *
 * <p><b>Title.</b> The post without the organization inside it, the places before it and its other
 * administrative prefix: {@code 自治区党委书记} has the title {@code 书记}, {@code 南非总统} {@code 总统}, {@code
 * 自治区主席} {@code 主席}, {@code 俄驻丹大使} {@code 大使}. In a fused post the body and the title share a
 * character, and the title is what other bodies of the kind call theirs: {@code 外交部长} has the body
 * {@code 外交部} and the title {@code 部长}. {@code 国家主席} and {@code 原副主任} stay whole. Blanks inside are
 * left out.
 *
 * <p><b>Organization.</b> The last organization inside the post. A bare post of a chain takes that
 * of the post before it where its title is one that such a body has ({@code 石河子大学副校长、教授}), and
 * behind a Party group the body that the group leads: {@code 兵团党委第一书记、第一政委} gives {@code 第一政委} the
 * body {@code 兵团}, {@code 县委副书记、县长} gives {@code 县长} none.
 *
 * <p><b>Person.</b> Found within the sentence, by what stands between: before or behind the post,
 * in apposition, after a colon, with a verb that gives or takes the post. Posts joined by {@code 、}
 * or {@code 兼} have the same holders. Persons listed behind a post that several can have share it
 * ({@code 自治区党委副书记张三、李四}); behind one that a body has once, the first of them holds it. Where a
 * verb or another person stands between, the post has no holder; a unique office without a holder
 * in the sentence has none either. A sentence that only goes on with the offices of the one person
 * whose particulars the sentence before it gives ({@code 张三，男，1970年生。现任…，拟任…}) is read with that
 * sentence.
 *
 * <p><b>Tenure.</b> From the title ({@code 原副主任}, {@code 代市长}), from a word before it ({@code 时任},
 * {@code 兼}) or from the verb that links it to its holder ({@code 任命…为}, {@code 免去}); it goes on
 * along a chain.
 *
 * <p>Immutable and thread-safe. Takes time linear in the length of the text.
 */
public final class PostLinker {

  private static final Comparator<Spanned> TEXT_ORDER = Comparator.comparing(Spanned::span);

  /** Creates a linker. */
  public PostLinker() {}

  /**
   * Returns one annotation for each post, in text order.
   *
   * @param text the text; all offsets are into it
   * @param sentences the sentences, which do not overlap; a post that lies in none, or in two, has
   *     no holder
   * @param posts the posts, which do not overlap
   * @param mentions the mentions of persons, places and organizations; persons that are linked are
   *     among them
   * @throws IllegalArgumentException if a span ends behind the text, or two posts overlap
   */
  public ImmutableList<Post> link(
      NormalizedText text,
      List<Sentence> sentences,
      List<TaggedPost> posts,
      List<Mention> mentions) {
    ImmutableList<TaggedPost> tagged = ImmutableList.sortedCopyOf(TEXT_ORDER, posts);
    ImmutableList<Mention> names = ImmutableList.sortedCopyOf(TEXT_ORDER, mentions);
    ImmutableList<Sentence> stretches = ImmutableList.sortedCopyOf(TEXT_ORDER, sentences);
    checkSpans(text, tagged, names, stretches);

    PostTitle[] titles = titles(text, tagged, names);
    @Nullable Span[] organizations = new Span[tagged.size()];
    for (int i = 0; i < organizations.length; i++) {
      organizations[i] = titles[i].organization();
    }
    List<ImmutableList<Span>> holders =
        new ArrayList<>(Collections.nCopies(tagged.size(), ImmutableList.of()));
    @Nullable Tenure[] tenures = new Tenure[tagged.size()];
    TenureReader reader = new TenureReader(text, titles);
    linkSentences(
        text,
        stretches,
        tagged,
        names,
        reader::startSentence,
        (sentence, first, chain, held) -> {
          for (int k = 0; k < chain.posts().size(); k++) {
            if (!held.persons().isEmpty()) {
              holders.set(first + k, held.persons().get(k));
            }
            if (k > 0) {
              carry(text, titles, organizations, first + k);
            }
          }
          reader.read(sentence, chain.posts(), held.byVerb(), first, tenures);
        });

    ImmutableList.Builder<Post> linked = ImmutableList.builderWithExpectedSize(tagged.size());
    for (int i = 0; i < tagged.size(); i++) {
      linked.add(
          post(
              text,
              tagged.get(i),
              titles[i].title(),
              organizations[i],
              holders.get(i),
              tenures[i]));
    }
    return linked.build();
  }

  private interface ChainVisitor {
    void visit(int sentenceStart, int firstPost, Unit.Chain chain, Holders holders);
  }

  private static void linkSentences(
      NormalizedText text,
      List<Sentence> sentences,
      List<TaggedPost> posts,
      List<Mention> names,
      Runnable sentenceStart,
      ChainVisitor visitor) {
    int post = 0;
    int name = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      post = skipTo(posts, post, sentence.start());
      name = skipTo(names, name, sentence.start());
      int lastName = within(names, name, sentence.end());
      int end = sentence.end();
      while (s + 1 < sentences.size()
          && PersonRecord.goesOn(text, names.subList(name, lastName), end, sentences.get(s + 1))
          && !namesPerson(names, lastName, sentences.get(s + 1))) {
        s++;
        end = sentences.get(s).end();
        lastName = within(names, lastName, end);
      }
      int lastPost = within(posts, post, end);
      if (post < lastPost) {
        ImmutableList<Unit> units =
            SentenceUnits.of(text, posts.subList(post, lastPost), names.subList(name, lastName));
        ImmutableList<Holders> holders = new HolderFinder(text, end, units).find();
        int first = post;
        sentenceStart.run();
        for (int i = 0; i < units.size(); i++) {
          if (units.get(i) instanceof Unit.Chain chain) {
            visitor.visit(sentence.start(), first, chain, holders.get(i));
            first += chain.posts().size();
          }
        }
      }
      post = lastPost;
      name = lastName;
    }
  }

  private static boolean namesPerson(List<Mention> names, int from, Sentence sentence) {
    for (int i = from; i < names.size() && names.get(i).start() < sentence.end(); i++) {
      if (names.get(i).type() == EntityType.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static int skipTo(List<? extends Spanned> layer, int from, int start) {
    int i = from;
    while (i < layer.size() && layer.get(i).start() < start) {
      i++;
    }
    return i;
  }

  private static int within(List<? extends Spanned> layer, int from, int end) {
    int i = from;
    while (i < layer.size() && layer.get(i).end() <= end) {
      i++;
    }
    return i;
  }

  private static void carry(
      NormalizedText text, PostTitle[] titles, @Nullable Span[] organizations, int post) {
    Span before = organizations[post - 1];
    if (titles[post].bare() && before != null) {
      int length =
          SharedOrganization.lengthFor(
              text.subSequence(before.start(), before.end()), titles[post].title());
      if (length > 0) {
        organizations[post] = new Span(before.start(), before.start() + length);
      }
    }
  }

  private static PostTitle[] titles(
      NormalizedText text, List<TaggedPost> posts, List<Mention> names) {
    PostTitle[] titles = new PostTitle[posts.size()];
    int name = 0;
    for (int i = 0; i < titles.length; i++) {
      Span span = posts.get(i).span();
      name = skipTo(names, name, span.start());
      int last = within(names, name, span.end());
      titles[i] = PostTitle.of(text, span, names.subList(name, last));
      name = last;
    }
    return titles;
  }

  private static Post post(
      NormalizedText text,
      TaggedPost tagged,
      String title,
      @Nullable Span organization,
      ImmutableList<Span> holders,
      @Nullable Tenure tenure) {
    Post.Builder post =
        Post.builder()
            .span(tagged.span())
            .surface(tagged.span().of(text.raw()))
            .title(title)
            .persons(holders)
            .provenance(tagged.provenance());
    if (organization != null) {
      post.organization(organization);
    }
    if (tenure != null) {
      post.tenure(tenure);
    }
    return post.build();
  }

  private static void checkSpans(
      NormalizedText text,
      List<TaggedPost> posts,
      List<Mention> mentions,
      List<Sentence> sentences) {
    int previousEnd = 0;
    for (TaggedPost post : posts) {
      checkInside("post", post, text);
      checkArgument(
          post.start() >= previousEnd,
          "post %s starts before the one before it ends, at %s",
          post.span(),
          previousEnd);
      previousEnd = post.end();
    }
    for (Mention mention : mentions) {
      checkInside("mention", mention, text);
    }
    for (Sentence sentence : sentences) {
      checkInside("sentence", sentence, text);
    }
  }

  private static void checkInside(String what, Spanned spanned, NormalizedText text) {
    checkArgument(
        spanned.end() <= text.length(),
        "%s %s ends behind the text, whose length is %s",
        what,
        spanned.span(),
        text.length());
  }
}
