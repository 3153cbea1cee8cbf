package io.github.tifa.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.text.BlankCharacters;
import io.github.tifa.text.NormalizedText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups the mentions of one type that are written alike, apart from width, case, script,
 * interpuncts and blanks. It never merges on a guess: two names that differ stay two entities.
 *
 * @param entities the entities in order of first mention, with the ids {@code e1}, {@code e2} …
 * @param mentions the mentions in the order given, each with the id of its entity
 */
public record EntityGrouping(ImmutableList<Entity> entities, ImmutableList<Mention> mentions) {

  private record Key(EntityType type, String name) {}

  /** Returns the grouping of {@code mentions}, whose offsets are those of {@code text}. */
  public static EntityGrouping of(NormalizedText text, List<Mention> mentions) {
    Map<Key, String> ids = new HashMap<>();
    ListMultimap<String, Mention> groups =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableList.Builder<Mention> linked = ImmutableList.builderWithExpectedSize(mentions.size());
    for (Mention mention : mentions) {
      Key key = new Key(mention.type(), nameOf(text, mention));
      String id = ids.computeIfAbsent(key, unused -> "e" + (ids.size() + 1));
      Mention member = mention.toBuilder().entity(id).build();
      groups.put(id, member);
      linked.add(member);
    }
    ImmutableList.Builder<Entity> entities = ImmutableList.builder();
    Multimaps.asMap(groups).forEach((id, group) -> entities.add(entity(id, group)));
    return new EntityGrouping(entities.build(), linked.build());
  }

  private static Entity entity(String id, List<Mention> group) {
    Mention first = group.get(0);
    Set<String> aliases = new LinkedHashSet<>();
    double surest = 0;
    for (Mention mention : group) {
      aliases.add(mention.surface());
      surest = Math.max(surest, mention.provenance().confidence());
    }
    aliases.remove(first.surface());
    return Entity.builder()
        .id(id)
        .type(first.type())
        .name(first.surface())
        .aliases(ImmutableList.copyOf(aliases))
        .mentionCount(group.size())
        .provenance(Provenance.rule("same-name", surest))
        .build();
  }

  private static String nameOf(NormalizedText text, Mention mention) {
    StringBuilder name = new StringBuilder(mention.end() - mention.start());
    for (int i = mention.start(); i < mention.end(); i++) {
      if (!BlankCharacters.isBlank(text.charAt(i))) {
        name.append(text.charAt(i));
      }
    }
    return name.toString();
  }
}
