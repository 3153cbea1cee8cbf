package io.github.tifa.facts.posts;

import com.google.common.base.CharMatcher;
import io.github.tifa.document.Tenure;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the posts of a chain are held, from the titles, from what joins them, and from the
 * clause before them. Looks at a bounded stretch of text.
 */
final class TenureReader {

  /** How far before a chain a verb may stand, in UTF-16 code units. */
  private static final int REACH = 60;

  private static final Pattern VERB =
      Pattern.compile(
          "(?<proposed>拟|提名|推荐|候任)"
              + "|(?<dismissed>免去|撤销|罢免|辞去|辞任|卸任|不再担任|解除)"
              + "|(?<former>曾任|曾担任|曾经担任|历任|先后任)"
              + "|(?<then>时任)"
              + "|(?<current>现任|现为|利用担任|利用)"
              + "|(?<concurrent>兼任|兼$)"
              + "|(?<appointed>任命|选举|当选|推选|推举|选为|聘|增选|增补|递补|担任|出任|就任|接任|继任|升任|连任|改任"
              + "|转任|调任|晋升|任为|任$)");

  /** A word directly before a post that belongs to no verb. */
  private static final Pattern MARKER =
      Pattern.compile(
          ".*?(?:(?<former>(?<![草高中太平燃松开还复起荒])原|(?<![之以此日目当年月天提先生事从面门向眼])前|曾任)"
              + "|(?<then>时任)|(?<proposed>候任|拟任:?)|(?<acting>代理)|(?<concurrent>兼任?))\\s*");

  /** Every match of {@link #MARKER} holds one of them. */
  private static final CharMatcher MARKS = CharMatcher.anyOf("原前曾时候拟代兼");

  private static final int LONGEST_MARKED = 8;

  private static final Pattern FORMER_TITLE = Pattern.compile("(?:.*[组委部局室会厅])?(?:原(?!子)|前).*");
  private static final Pattern ACTING_TITLE = Pattern.compile("(?:代(?!表|办|言)|临时|署理|过渡|看守).*");
  private static final GapPattern CURRENT = GapPattern.holding("现", ".*现[任为].*");
  private static final GapPattern CANDIDATE =
      GapPattern.beginning("(候人", "(?:\\([^()]{1,12}\\))?(?:候选人|人选)");
  private static final GapPattern MEANWHILE = GapPattern.beginning("职一期时", "(?:职务|一职)?(?:期间|时)");

  private final NormalizedText text;
  private final PostTitle[] titles;

  /** The tenure that the verb before the last chain gave. */
  private @Nullable Tenure told;

  TenureReader(NormalizedText text, PostTitle[] titles) {
    this.text = text;
    this.titles = titles;
  }

  /**
   * Reads the tenure of the posts of a chain into {@code tenures}, from the index {@code first} on.
   *
   * @param from where the sentence starts, or the unit before the chain ends
   * @param byVerb whether a verb before the chain links it to its holders
   */
  void read(int from, List<Span> posts, boolean byVerb, int first, @Nullable Tenure[] tenures) {
    int start = posts.get(0).start();
    int end = posts.get(posts.size() - 1).end();
    boolean position = lookingAt(Gap.POSITION, end);
    Tenure carried =
        byVerb || position ? verb(clauseStart(from, start), start, position) : marker(from, start);
    if (carried == null || carried == Tenure.APPOINTED) {
      carried = behind(end, carried);
    }
    told = carried;
    for (int k = 0; k < posts.size(); k++) {
      if (k > 0) {
        carried = joined(posts.get(k - 1).end(), posts.get(k).start(), carried);
      }
      String title = titles[first + k].title();
      if (ACTING_TITLE.matcher(title).matches()) {
        tenures[first + k] = Tenure.ACTING;
      } else {
        if (FORMER_TITLE.matcher(title).matches()) {
          carried = Tenure.FORMER;
        }
        tenures[first + k] = carried;
      }
    }
  }

  /** Forgets the verbs of the sentences read so far. */
  void startSentence() {
    told = null;
  }

  private @Nullable Tenure verb(int from, int to, boolean position) {
    Matcher verb = VERB.matcher(text.toString()).region(from, to);
    boolean found = false;
    Tenure tenure = null;
    while (verb.find()) {
      // 拟任: what is only planned stays so behind the verb of the plan.
      if (tenure != Tenure.PROPOSED || verb.group("appointed") == null) {
        tenure = named(verb);
      }
      found = true;
    }
    if (found) {
      return tenure;
    } else if (position) {
      return Tenure.DISMISSED;
    } else if (to > from && text.charAt(to - 1) == '为') {
      // 任命张三为局长,李四为副局长; in lists of appointments the verb stands in the heading.
      return told == Tenure.PROPOSED ? told : Tenure.APPOINTED;
    }
    return from == to ? told : null;
  }

  private static @Nullable Tenure named(Matcher verb) {
    if (verb.group("proposed") != null) {
      return Tenure.PROPOSED;
    } else if (verb.group("dismissed") != null) {
      return Tenure.DISMISSED;
    } else if (verb.group("former") != null) {
      return Tenure.FORMER;
    } else if (verb.group("then") != null) {
      return Tenure.THEN;
    } else if (verb.group("concurrent") != null) {
      return Tenure.CONCURRENT;
    }
    return verb.group("appointed") != null ? Tenure.APPOINTED : null;
  }

  private @Nullable Tenure marker(int from, int to) {
    int start = Math.max(from, to - LONGEST_MARKED);
    if (MARKS.matchesNoneOf(text.subSequence(start, to))) {
      return null;
    }
    Matcher marker = MARKER.matcher(text.toString()).region(start, to).useTransparentBounds(true);
    if (!marker.matches()) {
      return null;
    }
    if (marker.group("former") != null) {
      return Tenure.FORMER;
    } else if (marker.group("then") != null) {
      return Tenure.THEN;
    } else if (marker.group("proposed") != null) {
      return Tenure.PROPOSED;
    }
    return marker.group("acting") != null ? Tenure.ACTING : Tenure.CONCURRENT;
  }

  /** Reads what stands behind the last post, such as {@code 候选人} and {@code 期间}. */
  private @Nullable Tenure behind(int end, @Nullable Tenure tenure) {
    if (lookingAt(CANDIDATE, end)) {
      return Tenure.PROPOSED;
    }
    return tenure == Tenure.APPOINTED && lookingAt(MEANWHILE, end) ? Tenure.THEN : tenure;
  }

  private @Nullable Tenure joined(int from, int to, @Nullable Tenure carried) {
    Tenure marked = marker(from, to);
    if (marked != null) {
      return marked;
    }
    boolean current = CURRENT.matches(text, from, to);
    return current || carried == Tenure.ACTING ? null : carried;
  }

  private boolean lookingAt(GapPattern pattern, int from) {
    return pattern.lookingAt(text, from, Math.min(text.length(), from + REACH));
  }

  private int clauseStart(int from, int to) {
    int lowest = Math.max(from, to - REACH);
    for (int k = to - 1; k >= lowest; k--) {
      char c = text.charAt(k);
      if (",;:。()\n".indexOf(c) >= 0) {
        return k + 1;
      }
    }
    return lowest;
  }
}
