package io.github.tifa.facts.entities;

import com.google.common.collect.ImmutableList;
import io.github.tifa.document.Entity;
import io.github.tifa.document.Mention;

/**
 * The entities of an article and the mentions that name them.
 *
 * @param entities the entities in order of first mention, with the ids {@code e1}, {@code e2} …
 * @param mentions the mentions in the order given, each with the id of its entity
 */
public record ResolvedEntities(ImmutableList<Entity> entities, ImmutableList<Mention> mentions) {}
