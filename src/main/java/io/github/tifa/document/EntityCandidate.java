package io.github.tifa.document;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * One of the things that an ambiguous name may stand for.
 *
 * @param name the canonical name
 * @param code the code of a place, as {@link Entity#code()} has it; empty if it has none
 */
public record EntityCandidate(String name, String code) implements Serializable {

  /** Creates a candidate. */
  public EntityCandidate {
    checkNotNull(name, "name");
    checkNotNull(code, "code");
  }
}
