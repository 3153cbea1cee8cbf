package io.github.tifa.benchmarks.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.text.Span;

/**
 * A mention of the gold standard and what it stands for. Mentions of an article with the same type,
 * name and code are one entity.
 *
 * @param span the place in the raw text
 * @param type the type
 * @param name the canonical name
 * @param code the code of a place; {@code ?} and the codes of its candidates where the article does
 *     not settle it; empty where there is none
 */
public record GoldMention(Span span, EntityType type, String name, String code) {

  /** Returns whether the article leaves open what the mention stands for. */
  public boolean isAmbiguous() {
    return code.startsWith("?");
  }

  String key() {
    return type + " " + name + " " + code;
  }
}
