package io.github.tifa.entities;

import io.github.tifa.document.EntityType;
import io.github.tifa.document.Provenance;

/**
 * A name that may stand at a place of a text; the {@link CandidateArbiter} decides.
 *
 * @param start the first UTF-16 code unit
 * @param end the code unit after the last one
 * @param type what the name would name
 * @param provenance what speaks for it, and how strongly
 */
record Candidate(int start, int end, EntityType type, Provenance provenance) {

  int length() {
    return end - start;
  }

  double confidence() {
    return provenance.confidence();
  }
}
