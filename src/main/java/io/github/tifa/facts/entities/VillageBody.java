package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tifa.document.EntityType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of towns and villages, which belong to the town or village that is named last before
 * them: {@code 勐董镇龙乃村，村党总支书记} speaks of {@code 龙乃村党总支}.
 */
final class VillageBody {
  private static final ImmutableList<String> LEVELS = ImmutableList.of("街道", "社区", "镇", "乡", "村");

  private static final ImmutableSet<String> TAILS =
      ImmutableSet.of("党委", "党总支", "党支部", "政府", "人民政府", "人大", "委会", "村委会", "居委会", "工委", "办事处");

  /** A name further off is no longer in the reader's mind. */
  private static final int MOST_SENTENCES = 2;

  private VillageBody() {}

  /** Returns the body that mention {@code i} stands for, if it is one of a town or village. */
  static Optional<Referent> of(ArticleNames names, int i, @Nullable Referent[] referents) {
    String name = names.name(i);
    for (String level : LEVELS) {
      if (name.startsWith(level) && TAILS.contains(name.substring(level.length()))) {
        return ofPlaceBefore(names, i, level, referents);
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> ofPlaceBefore(
      ArticleNames names, int i, String level, @Nullable Referent[] referents) {
    String tail = names.name(i).substring(level.length());
    for (int k = i - 1; k >= 0 && names.sentencesBetween(k, i) <= MOST_SENTENCES; k--) {
      Referent place = referents[k];
      if (names.is(k, EntityType.PLACE) && place != null && place.name().endsWith(level)) {
        return Optional.of(
            new Referent(
                "@" + place.key() + "/" + tail,
                place.name() + tail,
                NameStanding.COMPOSED,
                "",
                ImmutableList.of(),
                "place-before"));
      }
    }
    return Optional.empty();
  }
}
