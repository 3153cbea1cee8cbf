package io.github.tifa.facts.entities;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Provenance;
import io.github.tifa.facts.places.Division;
import io.github.tifa.facts.places.PlaceRegister;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts entities together from what the mentions stand for. Mutable. */
final class EntityAssembly {
  private record Key(EntityType type, String key) {}

  private final PlaceRegister register;
  private final Map<Key, Members> entities = new LinkedHashMap<>();
  private final ImmutableList.Builder<Mention> linked = ImmutableList.builder();

  EntityAssembly(PlaceRegister register, ArticleNames names, @Nullable Referent[] referents) {
    this.register = register;
    for (int i = 0; i < names.size(); i++) {
      Mention mention = names.mention(i);
      Referent known = referents[i];
      Referent referent = known == null ? names.byName(i) : known;
      Members members =
          entities.computeIfAbsent(
              new Key(mention.type(), referent.key()),
              key -> new Members("e" + (entities.size() + 1), mention.type(), referent));
      members.add(mention, referent);
      linked.add(mention.toBuilder().entity(members.id).build());
    }
  }

  /** Adds a stretch that stands for the place with the given key, if the article names it. */
  void addReference(String key, Span span) {
    Members members = entities.get(new Key(EntityType.PLACE, key));
    if (members != null) {
      members.references.add(span);
    }
  }

  ResolvedEntities build() {
    return new ResolvedEntities(
        entities.values().stream().map(this::entity).collect(toImmutableList()), linked.build());
  }

  private Entity entity(Members members) {
    String code = members.best.code();
    Set<String> aliases = new LinkedHashSet<>();
    members.mentions.forEach(mention -> aliases.add(mention.surface()));
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
