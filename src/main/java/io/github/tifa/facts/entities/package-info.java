/**
 * What the mentions of an article stand for: full and short names of one thing are one entity, with
 * its canonical name and, for a place, its code. Where the article does not settle it, an entity
 * keeps its candidates and is merged with none.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.facts.entities;

import org.jspecify.annotations.NullMarked;
