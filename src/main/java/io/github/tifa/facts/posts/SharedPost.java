package io.github.tifa.facts.posts;

import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Span;

/**
 * Whether several persons can have a post at once. Those behind {@code 自治区党委副书记} or {@code 记者} all
 * do; behind {@code 国家主席} the first alone, and the others are named without their posts.
 */
final class SharedPost {
  private SharedPost() {}

  /** The last characters of the titles of which a body has one. */
  private static final String[] SINGLE = {
    "书记", "主席", "主任", "总理", "总统", "首相", "国王", "委员长", "司令员", "司令", "政委", "政治委员", "长", "总裁", "经理"
  };

  /** How far before the end of a title {@code 副} may stand. */
  private static final int MODIFIER = 6;

  static boolean canBeShared(NormalizedText text, Span post) {
    for (String title : SINGLE) {
      if (endsWith(text, post, post.end(), title)) {
        int head = post.end() - title.length();
        return isDeputy(text, post, head) || endsWith(text, post, head, "书记处");
      }
    }
    return true;
  }

  private static boolean isDeputy(NormalizedText text, Span post, int head) {
    for (int i = head - 1; i >= Math.max(post.start(), post.end() - MODIFIER); i--) {
      if (text.charAt(i) == '副') {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(NormalizedText text, Span post, int end, String suffix) {
    return end - suffix.length() >= post.start()
        && text.toString().startsWith(suffix, end - suffix.length());
  }
}
