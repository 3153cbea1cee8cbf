package io.github.tifa.facts.clauses;

import com.google.common.collect.ImmutableList;
import io.github.tifa.text.Span;

/**
 * People who are enumerated together.
 *
 * @param persons the spans of their names in text order, at least one
 * @param end where the enumeration ends, with what belongs to the last name: {@code 同志}, a post,
 *     {@code 等}
 * @param open whether {@code 等} closes it, so that others are left out
 */
public record PersonList(ImmutableList<Span> persons, int end, boolean open) {

  /** Returns where the first name starts. */
  public int start() {
    return persons.get(0).start();
  }

  /** Returns where the last name ends. */
  public int lastNameEnd() {
    return persons.get(persons.size() - 1).end();
  }

  /** Returns both lists as one, this one first; it is open if {@code next} is. */
  public PersonList plus(PersonList next) {
    return new PersonList(
        ImmutableList.<Span>builder().addAll(persons).addAll(next.persons).build(),
        next.end,
        next.open);
  }
}
