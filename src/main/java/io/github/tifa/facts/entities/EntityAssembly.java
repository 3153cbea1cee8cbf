package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts entities together from what the mentions stand for. Mutable. */
final class EntityAssembly {
  private final PlaceRegister register;
  private final List<Members> entities = new ArrayList<>();
  private final Map<EntityType, Map<String, Members>> byKey = new EnumMap<>(EntityType.class);
  private final ImmutableList.Builder<Mention> linked = ImmutableList.builder();

  EntityAssembly(PlaceRegister register, ArticleNames names, @Nullable Referent[] referents) {
    this.register = register;
    for (int i = 0; i < names.size(); i++) {
      Mention mention = names.mention(i);
      Referent known = referents[i];
      Referent referent = known == null ? names.byName(i) : known;
      Map<String, Members> ofType = byKey.computeIfAbsent(mention.type(), type -> new HashMap<>());
      Members members = ofType.get(referent.key());
      if (members == null) {
        members = new Members("e" + (entities.size() + 1), mention.type(), referent);
        ofType.put(referent.key(), members);
        entities.add(members);
      }
      members.add(mention, referent);
      linked.add(mention.toBuilder().entity(members.id).build());
    }
  }

  /** Adds a stretch that stands for the place with the given key, if the article names it. */
  void addReference(String key, Span span) {
    Members members = byKey.getOrDefault(EntityType.PLACE, ImmutableMap.of()).get(key);
    if (members != null) {
      members.references.add(span);
    }
  }

  ResolvedEntities build() {
    ImmutableList.Builder<Entity> built = ImmutableList.builderWithExpectedSize(entities.size());
    for (Members members : entities) {
      built.add(entity(members));
    }
    return new ResolvedEntities(built.build(), linked.build());
  }

  private Entity entity(Members members) {
    String code = members.best.code();
    Set<String> aliases = new LinkedHashSet<>();
    for (Mention mention : members.mentions) {
      aliases.add(mention.surface());
    }
    aliases.remove(members.best.name());
    Entity.Builder entity =
        Entity.builder()
            .id(members.id)
            .type(members.type)
            .name(members.best.name())
            .aliases(ImmutableList.copyOf(aliases))
            .mentionCount(members.mentions.size())
            .firstMention(members.mentions.get(0).span())
            .references(members.references)
            .candidates(members.best.candidates())
            .provenance(Provenance.rule(members.rule, members.surest));
    if (!code.isEmpty()) {
      entity.code(code);
    }
    if (code.length() > 2) {
      entity.parents(Lists.transform(register.parents(code), Division::name));
    }
    return entity.build();
  }

  /** The mentions of one thing. */
  private static final class Members {
    final String id;
    final EntityType type;
    final List<Mention> mentions = new ArrayList<>();
    final List<Span> references = new ArrayList<>();
    Referent best;
    String rule = Referent.SAME_NAME;
    double surest;

    Members(String id, EntityType type, Referent first) {
      this.id = id;
      this.type = type;
      this.best = first;
    }

    void add(Mention mention, Referent referent) {
      if (isBetter(referent, best)) {
        best = referent;
      }
      if (rule.equals(Referent.SAME_NAME)) {
        rule = referent.rule();
      }
      surest = Math.max(surest, mention.provenance().confidence());
      mentions.add(mention);
    }

    /** A name of a better standing, or the longer of two that are written. */
    private static boolean isBetter(Referent referent, Referent best) {
      int order = referent.standing().compareTo(best.standing());
      return order > 0
          || (order == 0
              && referent.standing() == NameStanding.WRITTEN
              && length(referent) > length(best));
    }

    /** The number of a term of office is no part of a body's name: 第十七届. */
    private static int length(Referent referent) {
      return referent.name().indexOf('届') < 0 ? referent.name().length() : 0;
    }
  }
}
